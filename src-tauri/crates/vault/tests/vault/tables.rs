//! What the tables of a package remember: answers, choices and visits.

use vault::answer::{self, Answer, Draft};
use vault::{Error, Vault, Writer, choice, visit};

use crate::support::{NOW, draft};

type Change<'a> = &'a dyn Fn(&Writer<'_>) -> Result<(), Error>;

/// A journal after some changes, each a save of its own.
fn journal(changes: &[Change<'_>]) -> Vault {
    let mut vault = Vault::guest().unwrap();
    for change in changes {
        let _ = vault.write(|writer| change(writer)).unwrap();
    }
    vault
}

#[test]
fn an_answer_is_kept_with_its_question_and_times() {
    let vault = journal(&[&|writer| answer::write(writer, draft(), NOW), &|writer| {
        answer::write(
            writer,
            Draft {
                body: "Mer.",
                question: "Ny fråga?",
                ..draft()
            },
            NOW + 60,
        )
    }]);
    let expected = Answer {
        module: "anger".into(),
        step: "noticed".into(),
        field: String::new(),
        kind: "reflection".into(),
        question: "Ny fråga?".into(),
        language: "sv".into(),
        body: "Mer.".into(),
        created: NOW,
        changed: NOW + 60,
    };
    assert!(vault.read(answer::all).unwrap() == [expected]);
}

#[test]
fn the_answer_changed_last_comes_first_and_leaving_a_field_is_no_change() {
    let field = |field, body| Draft {
        field,
        body,
        ..draft()
    };
    let vault = journal(&[
        &|writer| answer::write(writer, field("a", "1"), NOW),
        &|writer| answer::write(writer, field("b", "2"), NOW + 1),
        &|writer| answer::write(writer, field("c", "3"), NOW + 1),
        &|writer| answer::write(writer, field("a", "1 igen"), NOW + 2),
        &|writer| answer::write(writer, field("b", "2"), NOW + 3),
    ]);
    let fields = |answers: Vec<Answer>| {
        answers
            .into_iter()
            .map(|answer| answer.field)
            .collect::<String>()
    };
    assert_eq!(fields(vault.read(answer::all).unwrap()), "acb");
    assert_eq!(
        fields(
            vault
                .read(|reader| answer::of_module(reader, "anger"))
                .unwrap()
        ),
        "abc"
    );
    assert_eq!(
        fields(
            vault
                .read(|reader| answer::of_module(reader, "other"))
                .unwrap()
        ),
        ""
    );
}

#[test]
fn an_empty_answer_is_removed() {
    for empty in ["", " \n\t"] {
        let vault = journal(&[&|writer| answer::write(writer, draft(), NOW), &|writer| {
            answer::write(
                writer,
                Draft {
                    body: empty,
                    ..draft()
                },
                NOW,
            )
        }]);
        assert!(vault.read(answer::all).unwrap().is_empty());
    }
}

#[test]
fn words_are_kept_to_the_character() {
    let body = " å\u{308}\n\tثلاثة 👨‍👩‍👧 \u{0}'; DROP TABLE answer; -- ";
    let vault = journal(&[&|writer| answer::write(writer, Draft { body, ..draft() }, NOW)]);
    assert_eq!(vault.read(answer::all).unwrap()[0].body, body);
}

#[test]
fn choices_are_remembered_in_the_order_of_the_first_try_until_forgotten() {
    let vault = journal(&[
        &|writer| choice::record(writer, "anger", "door", "ask-more", NOW),
        &|writer| choice::record(writer, "anger", "door", "ask-more/stay-calm", NOW + 1),
        &|writer| choice::record(writer, "anger", "door", "ask-more", NOW + 2),
        &|writer| choice::record(writer, "anger", "myth", "feels-it", NOW + 3),
        &|writer| choice::record(writer, "other", "door", "ask-more", NOW + 4),
    ]);
    let seen = |vault: &Vault| {
        let choices = vault
            .read(|reader| choice::of_module(reader, "anger"))
            .unwrap();
        choices
            .into_iter()
            .map(|choice| (choice.path, choice.tried - NOW))
            .collect::<Vec<_>>()
    };
    let mut vault = vault;
    let after = [
        ("ask-more".into(), 0),
        ("ask-more/stay-calm".into(), 1),
        ("feels-it".into(), 3),
    ];
    assert_eq!(seen(&vault), after);
    let _ = vault
        .write(|writer| choice::forget(writer, "anger", "door"))
        .unwrap();
    assert_eq!(seen(&vault), [("feels-it".to_owned(), 3)]);
}

#[test]
fn a_visit_stands_once_a_step_and_the_latest_comes_last_whatever_the_clock_says() {
    let vault = journal(&[
        &|writer| visit::record(writer, "anger", "one", NOW),
        &|writer| visit::record(writer, "anger", "two", NOW + 5),
        &|writer| visit::record(writer, "grief", "one", NOW + 6),
        &|writer| visit::record(writer, "anger", "one", NOW - 9),
    ]);
    let all = vault.read(visit::all).unwrap();
    let latest = visit::Visit {
        module: "anger".into(),
        step: "one".into(),
        first: NOW,
        last: NOW - 9,
    };
    assert_eq!(all.last(), Some(&latest));
    assert_eq!(
        all.iter()
            .map(|visit| format!("{}/{}", visit.module, visit.step))
            .collect::<Vec<_>>(),
        ["anger/two", "grief/one", "anger/one"]
    );
    let of_module = vault
        .read(|reader| visit::of_module(reader, "anger"))
        .unwrap();
    assert_eq!(
        of_module
            .iter()
            .map(|visit| visit.step.as_str())
            .collect::<Vec<_>>(),
        ["two", "one"]
    );
}

#[test]
fn a_change_that_fails_half_way_has_changed_nothing() {
    let mut vault = journal(&[&|writer| answer::write(writer, draft(), NOW)]);
    let failed = vault.write(|writer| {
        answer::delete(writer, "anger", "noticed", "")?;
        visit::record(writer, "anger", "one", NOW)?;
        Err::<(), _>(Error::Full)
    });
    assert_eq!(failed.unwrap_err(), Error::Full);
    assert_eq!(vault.read(answer::all).unwrap().len(), 1);
    assert_eq!(vault.read(visit::all).unwrap(), []);
}
