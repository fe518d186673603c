//! `kit check`: everything that is wrong with the packages.

use std::path::PathBuf;

use l10n::{Words, text};
use serde_json::json;

use crate::Refusal;
use crate::answer::{Answer, Exit};
use crate::problems::{line_of, value_of};
use crate::target::find_target;

pub(crate) fn check(folders: &[PathBuf], words: &Words) -> Result<Answer, Refusal> {
    let mut packages = 0;
    let mut lines = Vec::new();
    let mut values = Vec::new();
    for folder in folders {
        let target = find_target(folder)?;
        let known = target.library.known();
        let mut problems = target.problems;
        for package in &target.folders {
            problems.extend(target.library.check(package, &known).parsed.problems);
        }
        packages += target.folders.len();
        for problem in &problems {
            lines.push(line_of(&target.root, problem, words));
            values.push(value_of(&target.root, problem));
        }
    }
    let (summary, exit) = match values.len() {
        0 => (text::kit_clean(packages), Exit::Well),
        count => (text::kit_problems(count), Exit::Problems),
    };
    lines.push(words.say(&summary));
    Ok(Answer {
        lines,
        json: json!({ "packages": packages, "problems": values }),
        exit,
    })
}
