use super::{Candidate, about, fitting, suggest};
use crate::contract::{Feeling, Stage, SuggestionReason};
use crate::kept::Kept as _;

/// Open, five steps, none of them seen.
fn fresh(id: &str) -> Candidate<'_> {
    Candidate {
        id,
        open: true,
        steps: 5,
        seen: 0,
        visited: None,
    }
}

fn begun(id: &str, seen: u16, visited: usize) -> Candidate<'_> {
    Candidate {
        seen,
        visited: Some(visited),
        ..fresh(id)
    }
}

fn closed(id: &str) -> Candidate<'_> {
    Candidate {
        open: false,
        ..fresh(id)
    }
}

/// What is suggested, as `module: reason`.
fn told(shelf: &[Candidate<'_>], feeling: Option<Feeling>, stage: Option<Stage>) -> String {
    suggest(shelf, feeling, stage).map_or("nothing".to_owned(), |view| {
        let reason = match view.reason {
            SuggestionReason::Start => "start",
            SuggestionReason::Feeling { feeling } => feeling.name(),
            SuggestionReason::Unfinished => "unfinished",
            SuggestionReason::Next => "next",
        };
        format!("{}: {reason}", view.module)
    })
}

#[test]
fn the_table() {
    const FIRST: &str = "for-the-childs-sake";
    let calm = Some(Feeling::Calm);
    let angry = Some(Feeling::Angry);
    let new = Some(Stage::New);
    let read = begun(FIRST, 5, 0);
    let anger = fresh("anger");
    let grief = fresh("crisis-and-grief");
    let team = closed("from-couple-to-parent-team");
    for (shelf, feeling, stage, expected) in [
        (vec![], None, None, "nothing"),
        (
            vec![anger, fresh(FIRST)],
            None,
            None,
            "for-the-childs-sake: start",
        ),
        (
            vec![fresh(FIRST), anger],
            calm,
            new,
            "for-the-childs-sake: start",
        ),
        (vec![fresh(FIRST), anger], angry, None, "anger: angry"),
        (
            vec![read, begun("anger", 2, 3)],
            angry,
            None,
            "anger: angry",
        ),
        (
            vec![read, begun("anger", 5, 3), grief],
            angry,
            None,
            "crisis-and-grief: next",
        ),
        (
            vec![read, closed("anger"), grief],
            angry,
            None,
            "crisis-and-grief: next",
        ),
        (
            vec![begun(FIRST, 1, 0), anger],
            None,
            new,
            "for-the-childs-sake: unfinished",
        ),
        (
            vec![begun(FIRST, 1, 2), begun("anger", 1, 7), grief],
            None,
            new,
            "anger: unfinished",
        ),
        (vec![read, anger, grief], None, None, "anger: next"),
        (
            vec![read, anger, grief],
            None,
            new,
            "crisis-and-grief: next",
        ),
        (vec![read, anger], None, new, "anger: next"),
        (
            vec![read, team, anger],
            None,
            Some(Stage::NeverTogether),
            "anger: next",
        ),
        (vec![read, team], None, None, "nothing"),
        (vec![closed(FIRST)], None, None, "nothing"),
    ] {
        assert_eq!(
            told(&shelf, feeling, stage),
            expected,
            "{shelf:?} {feeling:?} {stage:?}"
        );
    }
}

#[test]
fn nothing_that_is_closed_or_finished_is_ever_suggested() {
    let feelings = Feeling::NAMES.iter().map(|(feeling, _)| Some(*feeling));
    for feeling in feelings.chain([None]) {
        let stages = Stage::NAMES.iter().map(|(stage, _)| Some(*stage));
        for stage in stages.chain([None]) {
            let shelf = |open: bool, seen: u16| -> Vec<_> {
                let one = |id| Candidate {
                    open,
                    seen,
                    ..fresh(id)
                };
                EIGHTEEN.map(one).to_vec()
            };
            assert_eq!(suggest(&shelf(false, 0), feeling, stage), None);
            assert_eq!(suggest(&shelf(true, 5), feeling, stage), None);
            assert!(
                suggest(&shelf(true, 0), feeling, stage).is_some(),
                "control"
            );
        }
    }
}

/// The slugs of the modules, which are fixed.
const EIGHTEEN: [&str; 18] = [
    "for-the-childs-sake",
    "telling-the-children",
    "childrens-reactions",
    "listening-to-your-child",
    "caught-in-the-middle",
    "two-homes",
    "crisis-and-grief",
    "anger",
    "worry-and-rumination",
    "stress-sleep-body",
    "letting-go",
    "network-and-everyday-life",
    "from-couple-to-parent-team",
    "calm-communication",
    "conflict-patterns",
    "agreements",
    "holidays-and-milestones",
    "new-partner",
];

#[test]
fn every_package_that_is_named_here_is_one_of_the_eighteen() {
    let of_feelings = Feeling::NAMES
        .iter()
        .filter_map(|(feeling, _)| about(*feeling));
    let of_stages = Stage::NAMES
        .iter()
        .flat_map(|(stage, _)| fitting(*stage).iter().copied());
    let named: Vec<_> = of_feelings.chain(of_stages).collect();
    assert!(named.len() > 10);
    for id in named {
        assert!(EIGHTEEN.contains(&id), "{id}");
    }
}
