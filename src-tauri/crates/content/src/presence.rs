//! The files of a package against its manifest: each that is asked for is there, and nothing else is.

use crate::findings::Findings;
use crate::manifest::Manifest;
use crate::manifest::plan::{BodyPlan, StepPlan};
use crate::{Code, Language, MANIFEST, PackageTexts, Problem};

/// Notes files that the manifest asks for and that are not there, and texts whose state nobody has noted.
pub(crate) fn check_present(
    manifest: Option<&Manifest>,
    texts: &PackageTexts,
    findings: &mut Findings<'_>,
) {
    let mut missing = |name: String, offset: usize| {
        if !texts.unread.contains(&name) {
            findings.add(Code::FileMissing, offset, [name]);
        }
    };
    if texts.manifest.is_none() {
        missing(MANIFEST.to_owned(), 0);
    }
    let Some(manifest) = manifest else { return };
    for (language, &offset) in &manifest.languages {
        if !texts.words.contains_key(language) {
            missing(language.file_name(), offset);
        }
    }
    let source = Language::source();
    if !texts.words.contains_key(&source) && !manifest.languages.contains_key(&source) {
        missing(source.file_name(), 0);
    }
    for step in manifest.steps.iter().flatten() {
        if is_film(step) && !texts.films.contains_key(&step.id) {
            missing(format!("films/{}.toml", step.id), step.offset);
        }
        for picture in &step.pictures {
            if !texts.pictures.contains_key(picture) {
                missing(format!("pictures/{picture}"), step.offset);
            }
        }
    }
    for language in texts.words.keys() {
        let reviewed = manifest.reviewed.as_ref();
        if reviewed.is_some_and(|reviewed| !reviewed.contains(language)) {
            findings.add(Code::ReviewMissing, 0, [language.to_string()]);
        }
    }
}

/// Notes films and pictures that no step asks for.
pub(crate) fn check_asked_for(
    manifest: Option<&Manifest>,
    texts: &PackageTexts,
    problems: &mut Vec<Problem>,
) {
    let Some(steps) = manifest.and_then(|manifest| manifest.steps.as_ref()) else {
        return;
    };
    let mut unknown = |file: String| {
        problems.push(Problem::of_file(&file, Code::FileUnknown, [file.clone()]));
    };
    for id in texts.films.keys() {
        if !steps.iter().any(|step| is_film(step) && step.id == *id) {
            unknown(format!("films/{id}.toml"));
        }
    }
    for (id, file) in &texts.pictures {
        if !steps.iter().any(|step| step.pictures.contains(id)) {
            unknown(format!("pictures/{file}"));
        }
    }
}

fn is_film(step: &StepPlan) -> bool {
    matches!(step.body, BodyPlan::Film)
}
