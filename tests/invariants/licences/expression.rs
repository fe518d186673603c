//! Which licences a part of the program may be under, and whether an expression allows one of them.

/// Licences that allow what is done here: giving the program away as a whole, with their texts in it. What is
/// under the MPL stays as its authors wrote it, and About says where it can be had.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "blessing",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];
/// Permissions on top of a licence, which take nothing away.
const EXCEPTIONS: &[&str] = &["LLVM-exception"];

/// Whether one may go by allowed licences alone. An expression that cannot be read allows nothing.
pub(super) fn is_allowed(expression: &str) -> bool {
    is_met(expression, &|licence| ALLOWED.contains(&licence))
}

/// Whether an expression of SPDX is met by licences. The slash is an older way to write `OR`.
pub(super) fn is_met(expression: &str, by: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let mut words = Words {
        left: spaced.split_whitespace().collect(),
        by,
    };
    words.left.reverse();
    words.either() == Some(true) && words.left.is_empty()
}

/// The words of an expression that are still to be read, the next one last. Each function reads one rule of
/// the grammar, and gives none where the words do not follow it.
struct Words<'a> {
    left: Vec<&'a str>,
    by: &'a dyn Fn(&str) -> bool,
}

impl Words<'_> {
    fn either(&mut self) -> Option<bool> {
        let mut met = self.both()?;
        while self.take("OR") {
            met |= self.both()?;
        }
        Some(met)
    }

    fn both(&mut self) -> Option<bool> {
        let mut met = self.one()?;
        while self.take("AND") {
            met &= self.one()?;
        }
        Some(met)
    }

    fn one(&mut self) -> Option<bool> {
        if self.take("(") {
            let met = self.either()?;
            return self.take(")").then_some(met);
        }
        let licence = self.left.pop()?;
        let excepted = !self.take("WITH") || EXCEPTIONS.contains(&self.left.pop()?);
        Some(excepted && (self.by)(licence))
    }

    fn take(&mut self, word: &str) -> bool {
        self.left.pop_if(|next| *next == word).is_some()
    }
}

#[test]
fn an_expression_is_allowed_when_allowed_licences_meet_it() {
    for allowed in [
        "MIT",
        "MIT/Apache-2.0",
        "Apache-2.0 OR GPL-2.0-only",
        "(MIT OR GPL-3.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0-only",
    ] {
        assert!(is_allowed(allowed), "{allowed}");
    }
}

#[test]
fn an_expression_that_asks_for_another_licence_or_cannot_be_read_is_refused() {
    for refused in [
        "",
        "GPL-3.0-or-later",
        "MIT AND GPL-2.0-only",
        "(MIT OR Apache-2.0) AND AGPL-3.0",
        "MIT WITH Strange-exception",
        "MIT OR",
        "MIT Apache-2.0",
        "(MIT",
    ] {
        assert!(!is_allowed(refused), "{refused}");
    }
}
