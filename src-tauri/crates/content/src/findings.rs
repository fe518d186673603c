//! Problems as they are found in one file, placed by byte offset and told by line.

use std::collections::BTreeMap;

use crate::{Code, Problem};

/// What was found wrong in one file so far.
pub(crate) struct Findings<'a> {
    file: &'a str,
    text: &'a str,
    /// Where each line begins; counted once something is wrong, since most files are sound.
    line_starts: Vec<usize>,
    problems: Vec<Problem>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            line_starts: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Adds a problem at a byte offset; the values are those of [`Code::args`], in their order.
    pub(crate) fn add<const N: usize>(&mut self, code: Code, offset: usize, values: [String; N]) {
        debug_assert_eq!(
            code.args().len(),
            N,
            "{} takes other arguments",
            code.as_str()
        );
        let line = self.line_of(offset);
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line,
            code,
            args: code.args().iter().copied().zip(values).collect(),
        });
    }

    /// Whether nothing was wrong so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// How many problems there are so far: a mark to compare with.
    pub(crate) fn len(&self) -> usize {
        self.problems.len()
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    fn line_of(&mut self, offset: usize) -> u32 {
        if self.line_starts.is_empty() {
            let after_breaks = self.text.match_indices('\n').map(|(at, _)| at + 1);
            self.line_starts = std::iter::once(0).chain(after_breaks).collect();
        }
        let line = self.line_starts.partition_point(|&start| start <= offset);
        u32::try_from(line).unwrap_or(u32::MAX)
    }
}

impl Problem {
    /// A problem of a file as a whole: it is missing, unreadable, unexpected.
    pub(crate) fn of_file<const N: usize>(file: &str, code: Code, values: [String; N]) -> Self {
        let mut findings = Findings::new(file, "");
        findings.add(code, 0, values);
        findings.problems.pop().unwrap_or(Self {
            file: file.to_owned(),
            line: 1,
            code,
            args: BTreeMap::new(),
        })
    }
}
