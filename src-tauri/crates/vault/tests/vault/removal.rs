//! Taking out what was written on a page, and putting it back as it was.

use vault::answer::{self, Answer, Draft};
use vault::follow_up::{self, FollowUp, Report};
use vault::removal::{self, Removed};
use vault::{Error, FileName, Slot, Vault, Writer};

use crate::disk::{Disk, Fault, Step};
use crate::refusal;
use crate::support::{NOW, draft, keep, sentences, take_out};

/// All that can be taken out, as it is read.
fn everything(vault: &Vault) -> (Vec<Answer>, Vec<FollowUp>) {
    let read = vault.read(|reader| Ok((answer::all(reader)?, follow_up::all(reader)?)));
    read.unwrap()
}

fn change(vault: &mut Vault, change: impl FnOnce(&Writer<'_>) -> Result<(), Error>) {
    let _ = vault.write(change).unwrap();
}

fn written(writer: &Writer<'_>, step: &str, field: &str, body: &str) -> Result<(), Error> {
    let draft = Draft {
        step,
        field,
        body,
        ..draft()
    };
    answer::write(writer, draft, NOW)
}

fn went(writer: &Writer<'_>, step: &str, words: &str, at: i64) -> Result<(), Error> {
    let report = Report {
        module: "anger",
        step,
        plan: "Om, så.",
        outcome: "went",
        words,
    };
    follow_up::record(writer, report, at)
}

fn take(vault: &mut Vault, step: &str, fields: &[&str]) -> Removed {
    let taken =
        vault.erase(|writer| removal::remove(writer, "anger", step, fields.iter().copied()));
    taken.unwrap().0
}

/// A journal with a plan that was asked about twice, a page of two fields, and a text.
fn journal() -> Vault {
    let mut vault = Vault::guest().unwrap();
    change(&mut vault, |writer| {
        written(writer, "plan", "", "Om, så.")?;
        written(writer, "tool", "a", "A")?;
        written(writer, "tool", "b", "B")?;
        written(writer, "text", "", "Sist.")?;
        went(writer, "plan", "Ett", NOW + 9)?;
        went(writer, "other", "Annat", NOW)?;
        went(writer, "plan", "Två", NOW + 1)
    });
    vault
}

#[test]
fn what_is_put_back_is_as_it_was_in_its_place() {
    for (step, fields) in [("plan", &[""][..]), ("tool", &["a", "b"]), ("text", &[""])] {
        let mut vault = journal();
        let before = everything(&vault);
        let removed = take(&mut vault, step, fields);
        assert_ne!(everything(&vault), before, "{step}: control");
        change(&mut vault, |writer| removal::restore(writer, &removed));
        assert_eq!(everything(&vault), before, "{step}");
    }
}

#[test]
fn a_page_goes_field_by_field_and_how_it_went_goes_with_the_text_of_the_step() {
    let mut vault = journal();
    assert!(!take(&mut vault, "tool", &["b", "c"]).is_empty());
    let (answers, said) = everything(&vault);
    assert_eq!((answers.len(), said.len()), (3, 3));
    assert!(!take(&mut vault, "plan", &[""]).is_empty());
    let (answers, said) = everything(&vault);
    assert_eq!((answers.len(), said.len()), (2, 1));
    assert!(take(&mut vault, "plan", &[""]).is_empty());
}

#[test]
fn what_was_written_meanwhile_stays_and_the_order_holds() {
    let mut vault = journal();
    let text = take(&mut vault, "text", &[""]);
    let plan = take(&mut vault, "plan", &[""]);
    change(&mut vault, |writer| {
        // These get the numbers that were free.
        written(writer, "new", "", "Ny.")?;
        written(writer, "text", "", "Skrivet igen.")?;
        went(writer, "new", "Nytt", NOW)
    });
    for removed in [&text, &plan] {
        change(&mut vault, |writer| removal::restore(writer, removed));
    }
    let (answers, said) = everything(&vault);
    let bodies: Vec<_> = answers.iter().map(|answer| answer.body.as_str()).collect();
    assert_eq!(bodies.len(), 5, "{bodies:?}");
    assert!(bodies.contains(&"Skrivet igen.") && !bodies.contains(&"Sist."));
    let plan: Vec<_> = said.iter().filter(|row| row.step == "plan").collect();
    assert_eq!(
        (plan[0].words.as_str(), plan[1].words.as_str()),
        ("Två", "Ett")
    );
}

#[test]
fn an_emptied_answer_keeps_its_question_and_is_no_text() {
    let mut vault = journal();
    change(&mut vault, |writer| {
        answer::empty(writer, "anger", "plan", "", NOW + 5)
    });
    let (answers, _) = everything(&vault);
    let plan = answers.iter().find(|answer| answer.step == "plan").unwrap();
    assert_eq!((plan.body.as_str(), plan.changed), ("", NOW + 5));
    assert_eq!(plan.question, draft().question);
    let of_module = vault.read(|reader| answer::of_module(reader, "anger"));
    assert!(
        of_module
            .unwrap()
            .iter()
            .all(|answer| answer.step != "plan")
    );
    let of_kind = vault.read(|reader| answer::of_kind(reader, draft().kind));
    assert!(of_kind.unwrap().iter().all(|answer| answer.step != "plan"));
}

#[test]
fn a_text_changed_in_another_language_keeps_that_of_its_question() {
    let mut vault = journal();
    let rewrite = |question: &'static str| {
        move |writer: &Writer<'_>| {
            let draft = Draft {
                step: "text",
                question,
                language: "ar",
                body: "Ändrat.",
                ..draft()
            };
            answer::write(writer, draft, NOW)
        }
    };
    let language = |vault: &Vault| {
        let text = vault.read(|reader| answer::get(reader, "anger", "text", ""));
        text.unwrap().unwrap().language
    };
    change(&mut vault, rewrite(draft().question));
    assert_eq!(language(&vault), "sv");
    change(&mut vault, rewrite("سؤال"));
    assert_eq!(language(&vault), "ar");
}

#[test]
fn a_deletion_whose_second_save_fails_is_done_and_the_next_save_finishes_it() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let mut vault = disk.unlock().unwrap().vault;
    let mut syncs = 0;
    disk.plan(move |step| {
        syncs += usize::from(matches!(step, Step::Sync(..)));
        (syncs > 1).then_some(Fault::Refuses(refusal::EIO))
    });
    let newest = FileName::Journal(Slot::One);
    let before = disk.files()[&newest].clone();
    let (_, saved) = take_out(&mut vault, "Två.").unwrap();
    assert!(saved.is_kept());
    assert_eq!(sentences(&vault), ["Ett."]);
    assert_eq!(sentences(&disk.twin().unlock().unwrap().vault), ["Ett."]);
    disk.mend();
    assert!(keep(&mut vault, "Tre.").unwrap().is_kept());
    assert_ne!(disk.files()[&newest], before);
    assert_eq!(sentences(&disk.unlock().unwrap().vault), ["Ett.", "Tre."]);
}

#[test]
fn a_deletion_whose_first_save_fails_leaves_the_memory_as_it_was() {
    let disk = Disk::with_vault(&["Ett.", "Två."]);
    let mut vault = disk.unlock().unwrap().vault;
    disk.plan(|step| matches!(step, Step::Write(..)).then_some(Fault::Refuses(refusal::ENOSPC)));
    assert_eq!(take_out(&mut vault, "Två.").err(), Some(Error::Full));
    assert_eq!(sentences(&vault), ["Ett.", "Två."]);
}

#[test]
fn printing_what_was_taken_out_prints_no_words() {
    let mut vault = journal();
    let printed = format!("{:?}", take(&mut vault, "plan", &[""]));
    assert!(
        printed.contains("Removed") && !printed.contains("Om, så."),
        "{printed}"
    );
}
