//! What holds of every film: nothing panics, what can happen is no problem, and a stage follows from the beats up
//! to it and from nothing else.

use std::collections::BTreeMap;

use content::Code;
use content::film::{Film, Place};
use proptest::prelude::*;
use proptest::sample::Index;

const HEAD: &str = r#"
format = 1
place = "kitchen"
light = "day"
season = "summer"
weather = "clear"
cast = { a = "samira", b = "erik", c = "bo" }
things = [{ id = "cup", is = "cup", at = "stove" }]
"#;

/// Every verb, for texts that are to be cut to pieces.
const EVERY_VERB: &str =
    include_str!("../../../../tests/fixtures/packages/sound/modules/kettle/films/boiling.toml");

const MARKS: [&str; 4] = ["door", "stove", "floor", "off-left"];
const MOODS: [&str; 3] = ["glad", "sad", "angry"];

/// A stage as simple as can be, by which beats are made up that can happen.
#[derive(Clone, Default)]
struct Play {
    /// Where everybody is who is on the stage.
    people: BTreeMap<&'static str, &'static str>,
    moods: BTreeMap<&'static str, &'static str>,
    /// Where the cup is: at a mark, or in the hands of a role, or gone.
    cup: Option<&'static str>,
    is_night: bool,
}

impl Play {
    /// Every beat that can come next, with the stage that it leaves.
    fn next(&self) -> Vec<(String, Self)> {
        let mut beats = vec![("still = true".to_owned(), self.clone())];
        let mut add = |text: String, change: &dyn Fn(&mut Self)| {
            let mut after = self.clone();
            change(&mut after);
            beats.push((text, after));
        };
        let light = if self.is_night { "day" } else { "night" };
        add(format!("light = {light:?}"), &|play| {
            play.is_night = !play.is_night
        });
        add("cut = { place = \"kitchen\" }".to_owned(), &|play| {
            *play = Self::default()
        });
        for role in ["a", "b", "c"] {
            let Some(&here) = self.people.get(role) else {
                for at in MARKS {
                    add(
                        format!("enter = [{{ who = {role:?}, at = {at:?} }}]"),
                        &|play| {
                            play.people.insert(role, at);
                            play.moods.insert(role, "calm");
                        },
                    );
                }
                continue;
            };
            for to in MARKS.into_iter().filter(|to| *to != here) {
                add(
                    format!("walk = [{{ who = {role:?}, to = {to:?} }}]"),
                    &|play| {
                        play.people.insert(role, to);
                    },
                );
            }
            for mood in MOODS
                .into_iter()
                .filter(|mood| self.moods.get(role) != Some(mood))
            {
                add(format!("mood = {{ {role} = {mood:?} }}"), &|play| {
                    play.moods.insert(role, mood);
                });
            }
            add(format!("say = {{ {role} = \"heart\" }}"), &|_| {});
            add(format!("leave = [{{ who = {role:?} }}]"), &|play| {
                play.people.remove(role);
                play.cup = play.cup.filter(|cup| *cup != role);
            });
            if self.cup == Some(here) {
                add(
                    format!("hold = [{{ who = {role:?}, thing = \"cup\" }}]"),
                    &|play| {
                        play.cup = Some(role);
                    },
                );
            }
            if self.cup == Some(role) {
                add(
                    format!("set = [{{ who = {role:?}, thing = \"cup\" }}]"),
                    &|play| {
                        play.cup = Some(here);
                    },
                );
                for (&other, &there) in self.people.iter().filter(|(other, _)| **other != role) {
                    if there != here {
                        continue;
                    }
                    let row = format!("from = {role:?}, thing = \"cup\", to = {other:?}");
                    add(format!("give = [{{ {row} }}]"), &|play| {
                        play.cup = Some(other)
                    });
                }
            }
        }
        beats
    }
}

/// Beats that can follow each other.
fn possible_beats() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(any::<Index>(), 1..16).prop_map(|choices| {
        let mut play = Play {
            cup: Some("stove"),
            ..Play::default()
        };
        let mut beats = Vec::new();
        for choice in choices {
            let (text, after) = choice.get(&play.next()).clone();
            beats.push(text);
            play = after;
        }
        beats
    })
}

fn script(beats: &[String]) -> String {
    let beats: String = beats
        .iter()
        .map(|beat| format!("[[beat]]\n{beat}\n"))
        .collect();
    format!("{HEAD}{beats}")
}

fn codes(text: &str) -> Vec<Code> {
    let problems = Film::parse("film.toml", text).err().unwrap_or_default();
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_beat_that_cannot_happen_is_a_problem() {
    let beat = |text: &str| codes(&script(&[text.to_owned()]));
    assert_eq!(
        beat("walk = [{ who = \"a\", to = \"door\" }]"),
        [Code::RoleOffStage]
    );
    assert_eq!(beat("light = \"day\""), [Code::BeatUnchanged]);
}

#[test]
fn every_mark_can_be_entered_and_left() {
    for place in Place::all() {
        for mark in place.marks().map(content::film::Mark::as_str) {
            let text = script(&[
                format!("cut = {{ place = {:?} }}", place.as_str()),
                format!("enter = [{{ who = \"a\", at = {mark:?} }}]"),
                format!("leave = [{{ who = \"a\", by = {mark:?} }}]"),
            ]);
            assert_eq!(codes(&text), [], "{mark} in {place:?}");
        }
    }
}

#[test]
fn the_time_goes_on_until_a_cut_forgets_it() {
    let beats = [
        "clock = \"18:30\"",
        "enter = [{ who = \"a\", at = \"door\" }]",
        "cut = { place = \"hallway\" }",
        "cut = { place = \"kitchen\", clock = \"7:05\" }",
    ];
    let film = Film::parse("film.toml", &script(&beats.map(str::to_owned)));
    let times: Vec<_> = film
        .map(|film| film.beats())
        .unwrap_or_default()
        .into_iter()
        .map(|beat| beat.stage.clock.map(|time| time.to_string()))
        .collect();
    let shown = [Some("18:30"), Some("18:30"), None, Some("7:05")];
    assert_eq!(times, shown.map(|time| time.map(str::to_owned)));
}

#[test]
fn a_camera_lets_go_of_whoever_leaves() {
    let film = Film::parse(
        "film.toml",
        &script(&[
            "enter = [{ who = \"a\", at = \"door\" }]\ncamera = { on = \"a\", zoom = 1.5 }"
                .to_owned(),
            "leave = [{ who = \"a\" }]".to_owned(),
        ]),
    );
    let cameras: Vec<_> = film
        .map(|film| film.beats())
        .unwrap_or_default()
        .into_iter()
        .map(|beat| (beat.stage.camera.on, beat.stage.camera.zoom))
        .collect();
    assert_eq!(cameras, [(Some("a".to_owned()), 1.5), (None, 1.0)]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_can_happen_is_no_problem(beats in possible_beats()) {
        let text = script(&beats);
        let problems = Film::parse("film.toml", &text).err().unwrap_or_default();
        prop_assert!(problems.is_empty(), "{problems:?} in {text}");
    }

    #[test]
    fn a_stage_follows_from_the_beats_up_to_it_alone(beats in possible_beats(), end in any::<Index>()) {
        let whole = Film::parse("film.toml", &script(&beats));
        let whole = whole.map(|film| film.beats()).unwrap_or_default();
        prop_assert_eq!(whole.len(), beats.len());
        let length = end.index(beats.len()) + 1;
        let part = Film::parse("film.toml", &script(&beats[..length]));
        let part = part.map(|film| film.beats()).unwrap_or_default();
        prop_assert_eq!(part.last(), whole.get(length - 1));
    }

    #[test]
    fn nobody_is_in_two_places_and_nothing_in_two_hands(beats in possible_beats()) {
        let film = Film::parse("film.toml", &script(&beats));
        for beat in film.map(|film| film.beats()).unwrap_or_default() {
            let people = &beat.stage.people;
            for one in people {
                let same = |other: &&content::film::Standing| {
                    other.role == one.role || (other.mark == one.mark && other.slot == one.slot)
                };
                prop_assert_eq!(people.iter().filter(same).count(), 1);
            }
            for thing in &beat.stage.things {
                let hands = people.iter().flat_map(|one| [&one.left, &one.right]);
                let held = hands.flatten().filter(|held| **held == thing.id).count();
                prop_assert_eq!(held == 1, thing.mark.is_none());
            }
        }
    }

    #[test]
    fn no_change_to_a_film_panics(
        from in any::<Index>(),
        length in 0_usize..60,
        put_in in r#"[a-z0-9 ="\[\]{},.\n-]{0,24}"#,
    ) {
        let from = from.index(EVERY_VERB.len());
        let before = EVERY_VERB.chars().take(from);
        let after = EVERY_VERB.chars().skip(from + length);
        let text: String = before.chain(put_in.chars()).chain(after).collect();
        if let Ok(film) = Film::parse("film.toml", &text) {
            prop_assert_eq!(film.beats().len(), film.length());
        }
    }

    #[test]
    fn lines_of_a_film_in_any_order_do_not_panic(
        lines in prop::collection::vec(prop::sample::select(EVERY_VERB.lines().collect::<Vec<_>>()), 0..30),
    ) {
        let _ = Film::parse("film.toml", &format!("{HEAD}[[beat]]\n{}", lines.join("\n")));
    }
}
