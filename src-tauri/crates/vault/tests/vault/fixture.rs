//! A vault of each format that there was, kept in `tests/fixtures/vaults`. They must open for ever: a later program
//! that does not open one would lock its users out.
//!
//! The files there are never changed. A change of the format gets a folder of its own beside them.

mod second;

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use vault::answer::{self, Answer};
use vault::choice::{self, Choice};
use vault::visit::{self, Visit};
use vault::{Cost, Error, Opened, RecoveryCode, Vault};

use crate::support::{CHEAP, FILES, NOW, Place};

const PASSPHRASE: &str = "häger dröm årstid båt kaffe";
const PLAIN: &str = "hager drom arstid bat kaffe";
const CODE: &str = "recovery-code.txt";
const SETTINGS: &[u8] = b"language = \"sv\"\n";
const SUMS: &str = "sums.txt";

/// What was written, in its order: step, field, language, question, answer.
const WRITTEN: [[&str; 5]; 3] = [
    [
        "noticed",
        "",
        "sv",
        "Vad märkte du?",
        "Att jag blev tyst. Åsa väntade i hallen – och jag sa ingenting.",
    ],
    [
        "noticed",
        "later",
        "sv",
        "Vad gjorde du sedan?",
        "Jag gick en runda.\n\nSedan ringde jag 👨\u{200d}👧 och sa förlåt.",
    ],
    [
        "small-step",
        "",
        "ar",
        "ما الخطوة الصغيرة؟",
        "سأنتظر في الممر، ولن أسأل عن شيء.",
    ],
];

/// The format that most is tried on here; what later ones add has a file of its own.
const FIRST: &str = "1";

fn folder(format: &str) -> PathBuf {
    let vaults = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vaults");
    vaults.join(format)
}

/// A copy, as opening a vault may write to it.
fn copy(format: &str) -> Place {
    let place = Place::new();
    for slot in ["slot-0", "slot-1"] {
        std::fs::create_dir(place.file(slot)).unwrap();
    }
    for name in FILES.iter().chain(&["settings.toml"]) {
        place.write(name, &std::fs::read(folder(format).join(name)).unwrap());
    }
    place
}

#[test]
fn the_kept_vault_opens_with_its_passphrase_in_both_spellings_and_holds_what_was_written() {
    for passphrase in [PASSPHRASE, PLAIN, "Häger, dröm, årstid, båt, kaffe"] {
        let place = copy(FIRST);
        let opened = place.unlock_with(passphrase).unwrap();
        assert!(!opened.torn, "{passphrase}");
        assert!(opened.vault.has_recovery().unwrap());
        holds_everything(&opened.vault);
        let settings = vault::read_settings(&*place.storage()).unwrap();
        assert_eq!(settings.as_deref(), Some(SETTINGS));
    }
    let wrong = copy(FIRST).unlock_with("häger dröm årstid båt dröm");
    assert_eq!(wrong.unwrap_err(), Error::WrongPassphrase, "control");
}

#[test]
fn the_kept_vault_opens_with_its_recovery_code() {
    let place = copy(FIRST);
    let words = std::fs::read_to_string(folder(FIRST).join(CODE)).unwrap();
    let code = RecoveryCode::read(&words).code.unwrap();
    let recovered = vault::recover(place.storage(), &code, &"nytt".into(), CHEAP);
    holds_everything(&recovered.unwrap().opened.vault);
    holds_everything(&place.unlock_with("nytt").unwrap().vault);
}

#[test]
fn the_kept_vault_gives_the_save_before_when_its_newest_slot_is_torn() {
    let place = copy(FIRST);
    place.write("slot-0/journal.age", b"torn");
    let Opened { vault, torn } = place.unlock_with(PASSPHRASE).unwrap();
    assert!(torn);
    let answers = vault.read(answer::all).unwrap();
    assert_eq!(answers.len(), 2, "the last save added the third");
}

#[test]
fn the_kept_vaults_are_those_that_were_made() {
    for format in [FIRST, second::FORMAT] {
        is_as_made(&folder(format));
    }
}

fn is_as_made(folder: &Path) {
    let sums = std::fs::read_to_string(folder.join(SUMS)).unwrap();
    let files: Vec<_> = FILES.iter().chain(&["settings.toml"]).collect();
    assert_eq!(sums.lines().count(), files.len());
    for name in files {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        let line = format!("{:x}  {name}", Sha256::digest(bytes));
        assert!(sums.lines().any(|sum| sum == line), "{name} was changed");
    }
    let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
    assert!(readme.contains(PASSPHRASE), "README.md tells how it opens");
}

fn holds_everything(vault: &Vault) {
    let expected = WRITTEN.map(|[step, field, language, question, body]| Answer {
        module: "caught-in-the-middle".into(),
        step: step.into(),
        field: field.into(),
        kind: "reflection".into(),
        question: question.into(),
        language: language.into(),
        body: body.into(),
        created: NOW,
        changed: NOW,
    });
    let module = "caught-in-the-middle";
    let answers = vault.read(|reader| answer::of_module(reader, module));
    assert!(answers.unwrap() == expected, "the answers");
    let choices = vault.read(|reader| choice::of_module(reader, module));
    let tried = |path: &str, later| Choice {
        step: "you-dont-pay".into(),
        path: path.into(),
        tried: NOW + later,
    };
    let expected = [tried("ask-more", 1), tried("ask-more/stay-calm", 2)];
    assert_eq!(choices.unwrap(), expected);
    let visits = vault.read(|reader| visit::of_module(reader, module));
    let expected = Visit {
        module: module.into(),
        step: "four-jobs".into(),
        first: NOW,
        last: NOW + 9,
    };
    assert_eq!(visits.unwrap(), [expected]);
}

/// How a vault is made, with all that the first format holds and then what a later one adds. It refuses to make one
/// again.
fn make(folder: &Path, add: impl FnOnce(&vault::Writer<'_>) -> Result<(), Error>) {
    let storage = std::sync::Arc::new(vault::Folder::new(folder));
    let passphrase = PASSPHRASE.into();
    let mut vault = vault::create(storage.clone(), &passphrase, Cost::SHIPPED).unwrap();
    let mut random =
        |bytes: &mut [u8]| bytes.copy_from_slice(&Sha256::digest(b"lyktan")[..bytes.len()]);
    let code = vault.make_recovery(&passphrase, &mut random, Cost::SHIPPED);
    let words: Vec<_> = code.unwrap().words().collect();
    std::fs::write(folder.join(CODE), words.join(" ") + "\n").unwrap();
    let parts = [&WRITTEN[..2], &WRITTEN[2..]];
    for part in parts {
        let ((), saved) = vault.write(|writer| write(writer, part)).unwrap();
        assert!(saved.is_kept());
    }
    let ((), saved) = vault.write(add).unwrap();
    assert!(saved.is_kept());
    drop(vault);
    vault::write_settings(&*storage, SETTINGS).unwrap();
    std::fs::remove_file(folder.join("lock")).unwrap();
    let sums: String = FILES
        .iter()
        .chain(&["settings.toml"])
        .map(|name| {
            let bytes = std::fs::read(folder.join(name)).unwrap();
            format!("{:x}  {name}\n", Sha256::digest(bytes))
        })
        .collect();
    std::fs::write(folder.join(SUMS), sums).unwrap();
}

fn write(writer: &vault::Writer<'_>, part: &[[&str; 5]]) -> Result<(), Error> {
    let module = "caught-in-the-middle";
    for [step, field, language, question, body] in part {
        let draft = answer::Draft {
            module,
            step,
            field,
            kind: "reflection",
            question,
            language,
            body,
        };
        answer::write(writer, draft, NOW)?;
    }
    choice::record(writer, module, "you-dont-pay", "ask-more", NOW + 1)?;
    choice::record(
        writer,
        module,
        "you-dont-pay",
        "ask-more/stay-calm",
        NOW + 2,
    )?;
    visit::record(writer, module, "four-jobs", NOW)?;
    visit::record(writer, module, "four-jobs", NOW + 9)
}
