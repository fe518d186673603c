//! The rules that hold within one language: what a text leans on exists, and ends.

use std::collections::BTreeSet;

use super::read::{Entries, Entry};
use super::{Problem, Violation};

/// The one function that both sides offer. Dates come in formatted: the screen knows the calendar.
const FUNCTION: &str = "NUMBER";

/// Checks every text of a language.
pub fn check(entries: &Entries, problems: &mut Vec<Problem>) {
    for (key, entry) in entries {
        let mut report = |violation| {
            problems.push(Problem {
                place: entry.place.clone(),
                violation,
            })
        };
        for name in entry.uses.functions.iter().filter(|name| *name != FUNCTION) {
            report(Violation::Function {
                key: key.clone(),
                name: name.clone(),
            });
        }
        for reference in &entry.uses.references {
            let Some(target) = entries.get(&reference.to) else {
                report(Violation::Reference {
                    key: key.clone(),
                    to: reference.to.clone(),
                });
                continue;
            };
            if is_term(&reference.to) {
                for variable in target.uses.shown.difference(&reference.arguments) {
                    let (term, variable) = (reference.to.clone(), variable.clone());
                    report(Violation::TermArgument {
                        key: key.clone(),
                        term,
                        variable,
                    });
                }
            }
        }
        if reaches(entries, entry, key, &mut BTreeSet::new()) {
            report(Violation::Cycle { key: key.clone() });
        }
    }
}

/// The variables that a text needs from outside: its own, and those of the messages inside it. A term
/// sees none but the arguments that it is given in place. The entries contain no cycle.
pub fn variables(entries: &Entries, entry: &Entry) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = entry.uses.variables().cloned().collect();
    for reference in entry
        .uses
        .references
        .iter()
        .filter(|reference| !is_term(&reference.to))
    {
        if let Some(message) = entries.get(&reference.to) {
            all.append(&mut variables(entries, message));
        }
    }
    all
}

/// Whether a key is that of a term, which only its own language sees.
pub fn is_term(key: &str) -> bool {
    key.starts_with('-')
}

fn reaches<'a>(
    entries: &'a Entries,
    from: &'a Entry,
    goal: &str,
    seen: &mut BTreeSet<&'a str>,
) -> bool {
    from.uses.references.iter().any(|reference| {
        let next = entries.get(&reference.to);
        reference.to == goal
            || seen.insert(&reference.to)
                && next.is_some_and(|next| reaches(entries, next, goal, seen))
    })
}
