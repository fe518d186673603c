//! Reading and searching what was written.

use std::fs;

use api::Program;
use api::contract::{JournalEntry, JournalOrder, JournalRequest, Language, WriteAnswerRequest};

use crate::shelf::copy;
use crate::{Computer, MODULE, REFLECTION, bodies, journal, speak, text};

const OTHER: &str = "copy";
const PRACTICE: &str = "small-step";

/// A computer with a second package that has the same steps, and the title "Kopian".
fn with_two_packages() -> (Computer, tempfile::TempDir) {
    let mut computer = Computer::new();
    let shelf = tempfile::tempdir().unwrap();
    for name in [MODULE, OTHER] {
        copy(&computer.packages.join(MODULE), &shelf.path().join(name));
    }
    let replace = |file: &str, from: &str, to: &str| {
        let path = shelf.path().join(OTHER).join(file);
        let content = fs::read_to_string(&path).unwrap();
        assert!(content.contains(from), "{file} has {from}");
        fs::write(path, content.replacen(from, to, 1)).unwrap();
    };
    replace("module.toml", "id = \"anger\"", "id = \"copy\"");
    let sv = fs::read_to_string(shelf.path().join(OTHER).join("sv.md")).unwrap();
    let title = sv.lines().find(|line| line.starts_with("title:")).unwrap();
    replace("sv.md", title, "title: Kopian");
    for file in ["references.toml", "support-lines.toml"] {
        fs::copy(computer.packages.join(file), shelf.path().join(file)).unwrap();
    }
    computer.packages = shelf.path().to_owned();
    (computer, shelf)
}

/// What the journal marks in the text of an entry, cut as JavaScript cuts.
fn marked(entry: &JournalEntry) -> Vec<String> {
    let units: Vec<u16> = entry.body.encode_utf16().collect();
    let cut = |from: u32, to: u32| {
        String::from_utf16(units.get(from as usize..to as usize).unwrap()).unwrap()
    };
    let found = entry.found_in_body.iter();
    found.map(|found| cut(found.from, found.to)).collect()
}

/// Three texts, the first and the last of them in one package.
fn write_by_turns(computer: &Computer, program: &Program) {
    for (module, step, body) in [
        (MODULE, REFLECTION, "först"),
        (OTHER, REFLECTION, "sedan"),
        (MODULE, PRACTICE, "sist"),
    ] {
        computer.wait(program, 1);
        let mut request = text(body);
        request.module = module.to_owned();
        request.step = step.to_owned();
        program.write_answer(&request).unwrap();
    }
}

#[test]
fn the_package_written_in_last_comes_first_and_in_it_the_newest() {
    let (computer, _shelf) = with_two_packages();
    let program = computer.start();
    program.enter_guest().unwrap();
    write_by_turns(&computer, &program);
    assert_eq!(bodies(&program), ["sist", "först", "sedan"]);
}

#[test]
fn a_word_of_the_title_finds_all_that_was_written_there() {
    let (computer, _shelf) = with_two_packages();
    let program = computer.start();
    program.enter_guest().unwrap();
    for module in [MODULE, OTHER] {
        let mut request = text("Rädsla.");
        request.module = module.to_owned();
        program.write_answer(&request).unwrap();
    }
    let view = journal(&program, "KOPIAN radsla");
    assert_eq!((view.found, view.all), (1, 2));
    assert_eq!(view.entries[0].module, OTHER);
    assert_eq!(marked(&view.entries[0]), ["Rädsla"]);
}

#[test]
fn a_word_is_found_in_three_languages_however_it_is_spelled() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    let body = "På lördag hämtar jag. 🙂 Naïve, I know. ذهبَ الوَلَدُ إلى المَدْرَسَة في ١٢ أيار.";
    program.write_answer(&text(body)).unwrap();
    for (query, found) in [
        ("lordag", "lördag"),
        ("LO\u{308}RDAG", "lördag"),
        ("naive", "Naïve"),
        ("الولد", "الوَلَدُ"),
        ("مدرسه", "مَدْرَسَة"),
        ("12", "١٢"),
        ("ايار", "أيار"),
    ] {
        let view = journal(&program, query);
        assert_eq!(view.found, 1, "{query}");
        assert_eq!(marked(&view.entries[0]), [found], "{query}");
    }
    assert_eq!(journal(&program, "söndag").found, 0, "control");
    assert_eq!(
        journal(&program, "lördag söndag").found,
        0,
        "every word must be there"
    );
}

#[test]
fn the_question_is_searched_and_marked_too() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    let view = journal(&program, "under");
    let entry = &view.entries[0];
    assert_eq!(entry.question, "Vad finns under?");
    assert_eq!(
        (
            entry.found_in_question[0].from,
            entry.found_in_question[0].to
        ),
        (10, 15)
    );
    assert!(entry.found_in_body.is_empty());
}

#[test]
fn a_long_journal_comes_in_parts() {
    let computer = Computer::new();
    let program = computer.start();
    program.enter_guest().unwrap();
    for (step, body) in [(REFLECTION, "ett"), (PRACTICE, "två")] {
        computer.wait(&program, 1);
        let mut request = text(body);
        request.step = step.to_owned();
        program.write_answer(&request).unwrap();
    }
    let part = |skip, take| {
        let query = String::new();
        let view = program
            .journal(&JournalRequest {
                query,
                order: JournalOrder::Package,
                skip,
                take,
            })
            .unwrap();
        let bodies: Vec<_> = view.entries.into_iter().map(|entry| entry.body).collect();
        (bodies, view.found, view.all)
    };
    assert_eq!(part(0, 1), (vec!["två".to_owned()], 2, 2));
    assert_eq!(part(1, 1), (vec!["ett".to_owned()], 2, 2));
    assert_eq!(part(2, 1), (Vec::new(), 2, 2));
    assert_eq!(part(0, 0).1, 2);
}

#[test]
fn by_date_the_page_changed_last_comes_first_whatever_its_package() {
    let (computer, _shelf) = with_two_packages();
    let program = computer.start();
    program.enter_guest().unwrap();
    write_by_turns(&computer, &program);
    let in_order = |order| in_part(&program, order, 0, 9);
    assert_eq!(in_order(JournalOrder::Date), ["sist", "sedan", "först"]);
    assert_eq!(
        in_order(JournalOrder::Package),
        ["sist", "först", "sedan"],
        "control"
    );
}

#[test]
fn the_texts_of_a_page_stand_together_and_come_together() {
    let mut computer = Computer::new();
    computer.packages = crate::fixture_packages();
    let program = computer.start();
    program.enter_guest().unwrap();
    for (step, field, body) in [
        ("thermometer", "signs-2", "käken"),
        ("noticed", "", "tyst"),
        ("thermometer", "do-2", "vatten"),
    ] {
        computer.wait(&program, 1);
        let request = WriteAnswerRequest {
            module: "kettle".to_owned(),
            step: step.to_owned(),
            field: field.to_owned(),
            question: "Fråga".to_owned(),
            body: body.to_owned(),
        };
        program.write_answer(&request).unwrap();
    }
    for order in [JournalOrder::Date, JournalOrder::Package] {
        let part = |skip, take| in_part(&program, order, skip, take);
        assert_eq!(part(0, 9), ["vatten", "käken", "tyst"]);
        assert_eq!(part(0, 1), ["vatten", "käken"], "the rest of the page");
        assert_eq!(part(2, 1), ["tyst"]);
        assert_eq!(part(0, 0), [""; 0]);
    }
}

/// The texts of a part of the journal.
fn in_part(program: &Program, order: JournalOrder, skip: u32, take: u32) -> Vec<String> {
    let request = JournalRequest {
        query: String::new(),
        order,
        skip,
        take,
    };
    let entries = program.journal(&request).unwrap().entries;
    entries.into_iter().map(|entry| entry.body).collect()
}

#[test]
fn the_title_is_searched_in_the_language_that_is_read() {
    let computer = Computer::new();
    let program = computer.start_with_vault();
    program.write_answer(&text("Rädsla.")).unwrap();
    speak(&program, Language::En);
    let english = journal(&program, "").entries[0].title.clone().unwrap();
    assert_eq!(journal(&program, &english).found, 1);
    speak(&program, Language::Ar);
    let arabic = journal(&program, "").entries[0].title.clone().unwrap();
    assert_eq!(journal(&program, &arabic).found, 1);
    assert_eq!(
        journal(&program, &english).found,
        0,
        "control: another language's title"
    );
}
