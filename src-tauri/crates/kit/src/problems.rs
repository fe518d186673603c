//! Findings for people and for machines.

use std::path::Path;

use l10n::{Message, Text, Words};
use serde_json::{Value, json};

use crate::finding::Finding;

/// The message of a code; `locales/*/problem.ftl` has one for each.
pub(crate) fn message_of(finding: &Finding) -> Option<Text<'_>> {
    let message = Message::find(&format!("problem-{}", finding.code))?;
    Text::new(message, &finding.args).ok()
}

/// `file:line: what is wrong`, a form that editors can follow.
pub(crate) fn line_of(root: &Path, finding: &Finding, words: &Words) -> String {
    // A test shows that no code lacks its message; a code alone would still say something.
    let sentence = message_of(finding).map(|text| words.say(&text));
    let sentence = sentence.unwrap_or_else(|| finding.code.to_owned());
    format!("{}:{}: {sentence}", shown(root, finding), finding.line)
}

/// A finding for machines.
pub(crate) fn value_of(root: &Path, finding: &Finding) -> Value {
    json!({
        "file": shown(root, finding),
        "line": finding.line,
        "code": finding.code,
        "args": finding.args,
    })
}

fn shown(root: &Path, finding: &Finding) -> String {
    let mut path = root.to_path_buf();
    path.extend(finding.file.split('/'));
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use l10n::Language;

    use super::*;
    use crate::finding;

    /// Every code there is, with its arguments.
    fn codes() -> Vec<(&'static str, &'static [&'static str])> {
        let form = content::Code::ALL
            .iter()
            .map(|code| (code.as_str(), code.args()));
        let own = finding::Code::ALL
            .iter()
            .map(|code| (code.as_str(), code.args()));
        form.chain(own).collect()
    }

    #[test]
    fn every_code_has_its_message_with_its_variables() {
        for (code, args) in codes() {
            let key = format!("problem-{code}");
            let message = Message::find(&key).unwrap_or_else(|| panic!("{key} is not worded"));
            let mut args = args.to_vec();
            args.sort_unstable();
            assert_eq!(message.variables(), args, "{key}");
        }
    }

    #[test]
    fn every_message_is_of_a_code() {
        for message in Message::all() {
            if let Some(code) = message.key().strip_prefix("problem-") {
                assert!(
                    codes().iter().any(|(known, _)| *known == code),
                    "{code} is worded and cannot occur"
                );
            }
        }
    }

    #[test]
    fn a_finding_is_said_with_its_file_and_line() {
        let finding = Finding {
            file: "anger/sv.md".to_owned(),
            line: 7,
            code: content::Code::HeadingUnknown.as_str(),
            args: [("id", "nobody".to_owned())].into(),
        };
        let line = line_of(Path::new("modules"), &finding, &Words::new(Language::En));
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
