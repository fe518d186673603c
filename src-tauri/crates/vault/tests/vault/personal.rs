//! What the tables of the parent's own remember: children, what was told, how small steps went.

use vault::child::{self, Child};
use vault::follow_up::{self, FollowUp, Report};
use vault::told::{self, Matter};
use vault::{Error, Vault, Writer};

use crate::support::NOW;

const NAME: &str = "kanariefågelns barn";

fn child(name: &str, born: Option<u16>) -> Child {
    Child {
        name: name.to_owned(),
        born,
    }
}

fn report<'a>(step: &'a str, plan: &'a str, words: &'a str) -> Report<'a> {
    Report {
        module: "anger",
        step,
        plan,
        outcome: "went",
        words,
    }
}

fn journal(change: impl FnOnce(&Writer<'_>) -> Result<(), Error>) -> Vault {
    let mut vault = Vault::guest().unwrap();
    let _ = vault.write(change).unwrap();
    vault
}

#[test]
fn children_are_kept_in_their_order_in_place_of_those_before() {
    let after = [
        child("نور", None),
        child("", Some(2019)),
        child("Åsa", Some(2012)),
    ];
    let vault = journal(|writer| {
        child::write(writer, &[child("Bo", Some(2001)), child("Bo", Some(2001))])?;
        child::write(writer, &after)
    });
    assert!(vault.read(child::all).unwrap() == after);
    let none = journal(|writer| {
        child::write(writer, &after)?;
        child::write(writer, &[])
    });
    assert!(none.read(child::all).unwrap().is_empty());
}

#[test]
fn of_what_was_told_only_the_last_word_is_kept_until_it_is_taken_back() {
    let vault = journal(|writer| {
        told::write(writer, Matter::Feeling, Some("sad"), NOW)?;
        told::write(writer, Matter::Feeling, Some("calm"), NOW + 1)?;
        told::write(writer, Matter::Stage, Some("new"), NOW)?;
        told::write(writer, Matter::Stage, None, NOW + 2)
    });
    let told = |matter| vault.read(|reader| told::get(reader, matter)).unwrap();
    let feeling = told(Matter::Feeling).unwrap();
    assert_eq!((feeling.value.as_str(), feeling.at), ("calm", NOW + 1));
    assert!(told(Matter::Stage).is_none());
}

#[test]
fn how_a_step_went_stands_with_its_plan_the_newest_first_until_forgotten() {
    let mut vault = journal(|writer| {
        follow_up::record(writer, report("small-step", "A", "1"), NOW + 9)?;
        follow_up::record(writer, report("small-step", "B", "2"), NOW)?;
        follow_up::record(writer, report("other", "C", "3"), NOW)
    });
    let rows = |vault: &Vault| -> Vec<String> {
        let rows = vault.read(follow_up::all).unwrap();
        rows.iter()
            .map(|FollowUp { plan, words, .. }| format!("{plan}{words}"))
            .collect()
    };
    assert_eq!(rows(&vault), ["C3", "B2", "A1"], "whatever the clock said");
    let _ = vault
        .write(|writer| follow_up::forget(writer, "anger", "small-step"))
        .unwrap();
    assert_eq!(rows(&vault), ["C3"]);
}

#[test]
fn a_debug_print_shows_no_name_no_feeling_and_no_words() {
    let vault = journal(|writer| {
        child::write(writer, &[child(NAME, Some(2012))])?;
        told::write(writer, Matter::Feeling, Some(NAME), NOW)?;
        follow_up::record(writer, report("small-step", NAME, NAME), NOW)
    });
    let printed = format!(
        "{:?} {:?} {:?}",
        vault.read(child::all).unwrap(),
        vault
            .read(|reader| told::get(reader, Matter::Feeling))
            .unwrap(),
        vault.read(follow_up::all).unwrap()
    );
    assert!(
        !printed.contains(NAME) && !printed.contains("2012"),
        "{printed}"
    );
    assert!(printed.contains("small-step"), "control: what is printed");
}
