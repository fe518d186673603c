use vault::answer::Answer;
use vault::follow_up::FollowUp;

use super::{A_WHILE, due};

const NOW: i64 = 1_760_000_000;
const DAY: i64 = 24 * 60 * 60;

/// A plan in a package of its own.
fn plan(module: &str, changed: i64) -> Answer {
    Answer {
        module: module.to_owned(),
        step: "small-step".to_owned(),
        field: String::new(),
        kind: "practice".to_owned(),
        question: "Vad gör du?".to_owned(),
        language: "sv".to_owned(),
        body: "Om …, så …".to_owned(),
        created: changed,
        changed,
    }
}

fn said(module: &str, asked: i64) -> FollowUp {
    FollowUp {
        module: module.to_owned(),
        step: "small-step".to_owned(),
        plan: String::new(),
        outcome: "no-answer".to_owned(),
        words: String::new(),
        asked,
    }
}

fn asked(plans: &[Answer], said: &[FollowUp]) -> Option<String> {
    due(plans, said, NOW, |_| true).map(|plan| plan.module.clone())
}

#[test]
fn a_plan_is_asked_about_a_while_after_it_was_written() {
    let at = |changed| asked(&[plan("anger", changed)], &[]);
    assert_eq!(at(NOW - A_WHILE).as_deref(), Some("anger"));
    assert_eq!(at(NOW - A_WHILE + 1), None);
    assert_eq!(at(NOW + DAY), None, "what a wrong clock wrote");
    assert_eq!(asked(&[], &[]), None);
}

#[test]
fn a_plan_is_asked_about_once_until_it_is_written_anew() {
    let plans = [plan("anger", NOW - 3 * DAY)];
    assert_eq!(asked(&plans, &[said("anger", NOW - 2 * DAY)]), None);
    assert!(
        asked(&plans, &[said("anger", NOW - 4 * DAY)]).is_some(),
        "another plan's answer"
    );
    assert!(
        asked(&plans, &[said("grief", NOW - 2 * DAY)]).is_some(),
        "another package's"
    );
}

#[test]
fn the_newest_comes_first_and_one_is_enough_for_a_visit() {
    let plans = [
        plan("old", NOW - 9 * DAY),
        plan("newest", NOW - 2 * DAY),
        plan("newer", NOW - 3 * DAY),
    ];
    assert_eq!(asked(&plans, &[]).as_deref(), Some("newest"));
    let just_now = [said("newest", NOW - 60)];
    assert_eq!(asked(&plans, &just_now), None);
    let this_morning = [said("newest", NOW - A_WHILE)];
    assert_eq!(asked(&plans, &this_morning).as_deref(), Some("newer"));
}

#[test]
fn an_answer_from_the_future_does_not_end_the_asking() {
    let plans = [plan("anger", NOW - 2 * DAY)];
    assert!(asked(&plans, &[said("grief", NOW + 900 * DAY)]).is_some());
}

#[test]
fn what_may_not_be_brought_up_is_passed_over() {
    let plans = [plan("behind", NOW - DAY), plan("open", NOW - 2 * DAY)];
    let found = due(&plans, &[], NOW, |plan| plan.module != "behind");
    assert_eq!(found.map(|plan| plan.module.as_str()), Some("open"));
}
