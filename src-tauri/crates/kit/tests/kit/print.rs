//! `kit print`: a package as one page.

use std::ffi::OsStr;
use std::fs;

use tempfile::TempDir;

use crate::bench::{code, complained, kit, packages, with};

#[test]
fn a_package_is_printed_with_its_trees_drawn_and_nothing_in_it_is_markup() {
    let library = packages();
    let file = library.path().join("anger/sv.md");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        text.replace("title: Ilska", "title: Ilska & \"sorg\""),
    )
    .unwrap();
    let to = TempDir::new().unwrap();
    let arguments = [
        OsStr::new("print"),
        library.path().join("anger").as_os_str(),
        OsStr::new("sv"),
        OsStr::new("ar"),
        OsStr::new("--to"),
        to.path().as_os_str(),
    ]
    .map(OsStr::to_owned);
    let output = kit(arguments);
    assert_eq!(code(&output), 0, "{}", complained(&output));
    let page = fs::read_to_string(to.path().join("anger.sv.html")).unwrap();
    assert!(page.contains("<h1>Ilska &amp; &quot;sorg&quot;</h1>"));
    assert!(page.contains("<svg class=\"tree\"") && page.contains("<rect"));
    assert!(
        !page.contains("<script") && !page.contains("http"),
        "the page needs nothing beside it"
    );
    let arabic = fs::read_to_string(to.path().join("anger.ar.html")).unwrap();
    assert!(arabic.contains("dir=\"rtl\""));
    assert!(!to.path().join("anger.en.html").exists());
}

#[test]
fn a_language_that_is_not_there_and_a_text_that_is_wrong_are_not_printed() {
    let library = packages();
    let folder = library.path().join("anger");
    let missing = kit(with("print", &folder, &["de"]));
    assert_eq!(code(&missing), 2);
    assert!(complained(&missing).contains("ingen översättning till de"));
    let file = folder.join("sv.md");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("{#tonight}", "")).unwrap();
    let wrong = kit(with("print", &folder, &["sv"]));
    assert_eq!(code(&wrong), 2);
    assert!(complained(&wrong).contains("kit check"));
}
