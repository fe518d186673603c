//! What the program says of itself and no machine can see, held to where it can be seen.

use std::fs;
use std::path::Path;

use crate::root;

/// The review states of a package, one for each language.
fn reviews(manifest: &str) -> Vec<&str> {
    let lines = manifest
        .lines()
        .skip_while(|line| *line != "[review]")
        .skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    lines.filter_map(|line| line.split('"').nth(1)).collect()
}

fn manifests(shelf: &Path) -> Vec<String> {
    let packages = fs::read_dir(shelf).expect("the packages").flatten();
    packages
        .filter_map(|package| fs::read_to_string(package.path().join("module.toml")).ok())
        .collect()
}

/// About says that the texts are drafts, and the statement on accessibility that nobody has read the Arabic
/// ones. When a package has been reviewed, these sentences are to be written anew.
#[test]
fn the_texts_are_drafts_as_long_as_about_says_so() {
    let manifests = manifests(&root().join("modules"));
    assert!(manifests.len() >= 3, "control: the packages were read");
    for manifest in &manifests {
        let reviews = reviews(manifest);
        assert_eq!(reviews.len(), 3, "three languages have a state");
        assert!(
            reviews.iter().all(|state| *state == "draft"),
            "a text was reviewed: `about-made-drafts` and `accessibility-limit-drafts` in locales/ say that none was"
        );
    }
}

#[test]
fn a_reviewed_text_is_noticed() {
    let manifest = "id = \"a\"\n\n[review]\nsv = \"expert-reviewed\"\nen = \"draft\"\n\n[translated]\nen = \"1\"\n";
    assert_eq!(reviews(manifest), ["expert-reviewed", "draft"]);
}
