//! `index.json`: what every package is called, in one small file, so that start-up reads no package.
//!
//! It is made from the packages and can be made again; where it is wrong, the packages are read.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::folder::file::read_text;
use crate::{Code, Entry, Problem};

/// The file's name, beside the packages.
pub const INDEX: &str = "index.json";

/// Rows are some two kilobytes; this is room for two thousand packages.
const INDEX_LIMIT: u64 = 4 * 1024 * 1024;

const FORMAT: u32 = 1;

/// The file as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    packages: Vec<Entry>,
}

/// Reads the index in a folder; `None` where there is none.
pub(crate) fn read_index(root: &Path) -> Result<Option<Vec<Entry>>, Problem> {
    read_text(&root.join(INDEX), INDEX, INDEX_LIMIT)?
        .map(|text| parse_index(&text))
        .transpose()
}

/// Reads an index.
///
/// # Errors
///
/// It is no index, or one of another format.
pub fn parse_index(text: &str) -> Result<Vec<Entry>, Problem> {
    let malformed = |line: usize| {
        let mut problem = Problem::of_file(INDEX, Code::IndexMalformed, []);
        problem.line = u32::try_from(line.max(1)).unwrap_or(u32::MAX);
        problem
    };
    let file: File = serde_json::from_str(text).map_err(|error| malformed(error.line()))?;
    if file.format == FORMAT {
        Ok(file.packages)
    } else {
        let values = [file.format.to_string(), FORMAT.to_string()];
        Err(Problem::of_file(INDEX, Code::FormatUnknown, values))
    }
}

/// Writes an index, the same text for the same packages.
///
/// # Errors
///
/// None that can happen: every part of an entry can be written as JSON.
pub fn write_index(entries: &[Entry]) -> serde_json::Result<String> {
    let mut packages = entries.to_vec();
    packages.sort_by(|a, b| a.place().cmp(&b.place()));
    let mut text = serde_json::to_string_pretty(&File {
        format: FORMAT,
        packages,
    })?;
    text.push('\n');
    Ok(text)
}
