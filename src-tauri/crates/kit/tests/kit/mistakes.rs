//! What a person does to a text by mistake: each is said with its line, and with what to do, in three languages.

use std::fs;

use crate::bench::{code, kit, packages, said, with};

/// A mistake: a file of the package, what stood there, what stands there now, and what is said to do about it in
/// Swedish, English and Arabic.
struct Mistake {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    words: [&'static str; 3],
}

const MISTAKES: &[Mistake] = &[
    Mistake {
        file: "sv.md",
        from: " {#what-feeds-it}",
        to: "",
        words: [
            "Skriv ett sist på raden",
            "Write one at the end",
            "يُكتب في آخر السطر",
        ],
    },
    Mistake {
        file: "sv.md",
        from: "{#what-feeds-it}",
        to: "{#what-feeds-it",
        words: [
            "Är dess id rätt skrivet?",
            "Is its id",
            "هل كُتب المعرّف صحيحًا",
        ],
    },
    Mistake {
        file: "sv.md",
        from: "](ref:kross-ayduk-2011)",
        to: "] (ref:kross-ayduk-2011)",
        words: ["utan mellanslag", "without a space", "بلا مسافة"],
    },
    Mistake {
        file: "sv.md",
        from: "](ref:kross-ayduk-2011)",
        to: "](ref:kross-ayduk-2012)",
        words: [
            "Skriv in den där, eller rätta",
            "Enter it there, or correct",
            "المطلوب كتابته هناك",
        ],
    },
    Mistake {
        file: "sv.md",
        from: "## Det som eldar på {#what-feeds-it}",
        to: "### Det som eldar på {#what-feeds-it}",
        words: ["rätt antal #", "right number of #", "عدد علامات # صحيح"],
    },
    Mistake {
        file: "sv.md",
        from: "{#what-feeds-it}",
        to: "{#det-som-eldar}",
        words: [
            "skriv in steget i module.toml",
            "enter the step in module.toml",
            "كتابة الخطوة في module.toml",
        ],
    },
    Mistake {
        file: "module.toml",
        from: "kind = \"practice\"",
        to: "kind = \"övning\"",
        words: ["Ett steg är read", "A step is read", "والخطوة read"],
    },
    Mistake {
        file: "module.toml",
        from: "kind = \"practice\"",
        to: "kind = ”practice”",
        words: ["ska vara raka", "are to be straight", "مستقيمة"],
    },
];

#[test]
fn every_mistake_is_said_at_its_line_with_what_to_do() {
    for mistake in MISTAKES {
        let library = packages();
        let folder = library.path().join("anger");
        let path = folder.join(mistake.file);
        let text = fs::read_to_string(&path).unwrap();
        let (before, after) = text.split_once(mistake.from).unwrap();
        let line = before.lines().count().max(1) + usize::from(before.ends_with('\n'));
        let wrong = format!("{before}{}{after}", mistake.to);
        fs::write(&path, wrong).unwrap();
        for (language, advice) in ["sv", "en", "ar"].into_iter().zip(mistake.words) {
            let options = ["--only", "form", "--language", language];
            let output = kit(with("check", &folder, &options));
            assert_eq!(code(&output), 1, "{}", mistake.to);
            let place = format!("{}:{line}: ", path.display());
            let said = said(&output);
            let told = said
                .lines()
                .any(|one| one.starts_with(&place) && one.contains(advice));
            assert!(told, "{place}{advice} is not among\n{said}");
        }
    }
}

#[test]
fn a_text_in_another_encoding_and_a_missing_manifest_are_said_to_be_so() {
    let library = packages();
    let folder = library.path().join("anger");
    let file = folder.join("sv.md");
    fs::write(&file, b"---\ntitle: \xc5ngest\n---\n").unwrap();
    let told = said(&kit(with("check", &folder, &["--only", "form"])));
    assert!(told.contains("spara den igen och välj UTF-8"), "{told}");
    fs::remove_file(folder.join("module.toml")).unwrap();
    let told = said(&kit(with("check", &folder, &["--only", "form"])));
    assert!(told.contains("Filen module.toml saknas."), "{told}");
    assert!(
        !told.contains("references.toml"),
        "a package was taken for a library: {told}"
    );
}
