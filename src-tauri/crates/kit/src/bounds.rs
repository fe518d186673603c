//! The bounds that a package keeps so that a tired parent can read it: how many parts, how long, how hard.
//!
//! The numbers are the content guide's: a module is worked through in twenty minutes, a theme in half of it.

mod limits;
mod parts;
mod readability;

use content::{Age, Checked, Language, MANIFEST, Package, Safety, Step, StepBody, plain_text};

use crate::finding::{Code, Finding};
use crate::source::{self, Source, whole_text};
use limits::Limits;

/// What is out of bounds in a package, in every language in which it is sound.
pub(crate) fn check_bounds(folder: &str, checked: &Checked) -> Vec<Finding> {
    let packages = &checked.parsed.packages;
    let Some(first) = packages.values().next() else {
        return Vec::new();
    };
    let limits = Limits::of(&first.about);
    let manifest = checked.texts.manifest.as_deref().unwrap_or_default();
    let file = format!("{folder}/{MANIFEST}");
    let mut findings = parts::check(&file, manifest, first, &limits);
    let source_words = packages.get(&Language::source()).map(count_whole);
    for (language, package) in packages {
        let Some(spoken) = source::spoken(language) else {
            continue;
        };
        let text = checked.texts.words.get(language).map_or("", String::as_str);
        let source = Source::new(format!("{folder}/{}", language.file_name()), text);
        findings.extend(opening(&source, package));
        findings.extend(lengths(&source, package));
        findings.extend(whole(&source, package, &limits, source_words));
        findings.extend(readability::check(&source, package, spoken));
    }
    findings
}

/// The first page helps at once: it is short, and carries the safety sentence where the package asks for it.
fn opening(source: &Source, package: &Package) -> Vec<Finding> {
    let Some(step) = package.steps.first() else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let at = source.line_of(&[&step.id]);
    let (quoted, plain) = source::quotes_apart(source::text_of(step));
    let words = prose::words(&plain_text(&plain)).len();
    if words > limits::OPENING {
        let values = [
            step.id.to_string(),
            words.to_string(),
            limits::OPENING.to_string(),
        ];
        findings.push(Code::OpeningTooLong.at(&source.file, at, values));
    }
    let sentence = source::safety_sentence(&package.language);
    let carries = quoted
        .iter()
        .any(|quote| Some(plain_text(quote)) == sentence);
    if package.about.safety == Safety::Sentence && !carries {
        findings.push(Code::SafetySentenceMissing.at(&source.file, at, [step.id.to_string()]));
    }
    findings
}

/// What is read in one go is neither a note nor a lecture.
fn lengths(source: &Source, package: &Package) -> Vec<Finding> {
    let reads = package
        .steps
        .iter()
        .enumerate()
        .filter_map(|(index, step)| match &step.body {
            StepBody::Read { .. } if !step.ages.is_empty() => Some((step, limits::AGE_PART)),
            StepBody::Read { .. } if index > 0 => Some((step, limits::READ)),
            _ => None,
        });
    reads
        .filter_map(|(step, range)| {
            let words = prose::words(&plain_text(source::text_of(step))).len();
            let at = source.line_of(&[&step.id]);
            let values = [
                step.id.to_string(),
                words.to_string(),
                range.start().to_string(),
                range.end().to_string(),
            ];
            (!range.contains(&words)).then(|| Code::WordsCount.at(&source.file, at, values))
        })
        .collect()
}

/// The whole of a language, and a translation beside its source.
fn whole(
    source: &Source,
    package: &Package,
    limits: &Limits,
    source_words: Option<usize>,
) -> Vec<Finding> {
    let words = count_whole(package);
    if let (false, Some(original)) = (package.language.is_source(), source_words) {
        let share = words * 100 / original.max(1);
        let Some(range) = limits::share_of_source(package.language.as_str()) else {
            return Vec::new();
        };
        let values = [
            words.to_string(),
            share.to_string(),
            range.start().to_string(),
            range.end().to_string(),
        ];
        let out = !range.contains(&share);
        return out
            .then(|| Code::ShareOfSource.at(&source.file, 1, values))
            .into_iter()
            .collect();
    }
    let range = &limits.whole;
    let values = [
        words.to_string(),
        range.start().to_string(),
        range.end().to_string(),
    ];
    let out = !range.contains(&words);
    out.then(|| Code::WholeCount.at(&source.file, 1, values))
        .into_iter()
        .collect()
}

/// All words of a package but captions and age parts.
fn count_whole(package: &Package) -> usize {
    let steps = package.steps.iter().filter(|step| !is_age_part(step));
    steps
        .map(|step| prose::words(&whole_text(step)).len())
        .sum()
}

fn is_age_part(step: &Step) -> bool {
    let ages: &[Age] = &step.ages;
    !ages.is_empty()
}
