//! Problems for people and for machines.

use std::path::Path;

use content::Problem;
use l10n::{Message, Text, Words};
use serde_json::{Value, json};

/// The message of a code; `locales/*/problem.ftl` has one for each.
pub(crate) fn message_of(problem: &Problem) -> Option<Text<'_>> {
    let message = Message::find(&format!("problem-{}", problem.code.as_str()))?;
    Text::new(message, &problem.args).ok()
}

/// `file:line: what is wrong`, a form that editors can follow.
pub(crate) fn line_of(root: &Path, problem: &Problem, words: &Words) -> String {
    // A test shows that no code lacks its message; a code alone would still say something.
    let sentence = message_of(problem).map(|text| words.say(&text));
    let sentence = sentence.unwrap_or_else(|| problem.code.as_str().to_owned());
    format!("{}:{}: {sentence}", shown(root, problem), problem.line)
}

/// A problem for machines.
pub(crate) fn value_of(root: &Path, problem: &Problem) -> Value {
    json!({
        "file": shown(root, problem),
        "line": problem.line,
        "code": problem.code,
        "args": problem.args,
    })
}

fn shown(root: &Path, problem: &Problem) -> String {
    let mut path = root.to_path_buf();
    path.extend(problem.file.split('/'));
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use content::Code;
    use l10n::Language;

    use super::*;

    #[test]
    fn every_code_has_its_message_with_its_variables() {
        for code in Code::ALL {
            let key = format!("problem-{}", code.as_str());
            let message = Message::find(&key).unwrap_or_else(|| panic!("{key} is not worded"));
            let mut args = code.args().to_vec();
            args.sort_unstable();
            assert_eq!(message.variables(), args, "{key}");
        }
    }

    #[test]
    fn every_message_is_of_a_code() {
        for message in Message::all() {
            if let Some(code) = message.key().strip_prefix("problem-") {
                assert!(
                    Code::ALL.iter().any(|known| known.as_str() == code),
                    "{code} is worded and cannot occur"
                );
            }
        }
    }

    #[test]
    fn a_problem_is_said_with_its_file_and_line() {
        let problem = Problem {
            file: "anger/sv.md".to_owned(),
            line: 7,
            code: Code::HeadingUnknown,
            args: [("id", "nobody".to_owned())].into(),
        };
        let line = line_of(Path::new("modules"), &problem, &Words::new(Language::En));
        let file: std::path::PathBuf = ["modules", "anger", "sv.md"].iter().collect();
        assert!(
            line.starts_with(&format!("{}:7: ", file.display())),
            "{line}"
        );
        assert!(
            line.contains("nobody") && line.contains("module.toml"),
            "{line}"
        );
    }
}
