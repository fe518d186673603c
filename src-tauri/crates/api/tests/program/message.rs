//! The message checker, as the screen asks it.

use api::contract::{FindKind, Language, MessageRequest};

use crate::{Computer, journal, speak};

fn request(text: &str) -> MessageRequest {
    MessageRequest {
        text: text.to_owned(),
    }
}

#[test]
fn what_is_found_is_cut_out_as_javascript_cuts_and_nothing_is_kept() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    for (language, text, kind, words) in [
        (
            Language::Sv,
            "Hej 👋🏽. Du kommer alltid för sent.",
            FindKind::Generalisation,
            "alltid",
        ),
        (
            Language::En,
            "Hi 👋🏽. You never answer.",
            FindKind::Generalisation,
            "never",
        ),
        (
            Language::Ar,
            "مرحبًا 👋🏽. أنت دائماً تتأخر.",
            FindKind::Generalisation,
            "دائم",
        ),
    ] {
        speak(&program, language);
        let finds = program.check_message(&request(text)).finds;
        let find = finds.iter().find(|find| find.kind == kind).unwrap();
        let at = find.at.unwrap();
        let units: Vec<u16> = text.encode_utf16().collect();
        let cut = String::from_utf16(&units[at.from as usize..at.to as usize]).unwrap();
        assert!(cut.contains(words), "{cut}");
    }
    let calm = "Hej. Kan du hämta Li på fredag klockan 17?";
    assert_eq!(program.check_message(&request(calm)).finds, []);
    assert_eq!(journal(&program, "").all, 0);
}
