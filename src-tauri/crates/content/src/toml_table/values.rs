//! The values that the formats know: texts, numbers, ids, words of a closed set, and arrays of them.

use std::ops::RangeInclusive;
use std::str::FromStr;

use serde::de::value::{Error as ValueError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::de::{DeArray, DeValue};

use super::{At, Table};
use crate::findings::Findings;
use crate::{Code, Id};

impl<'t> Table<'t> {
    /// A text that says something.
    pub(crate) fn text(&mut self, key: &str, findings: &mut Findings<'_>) -> Option<At<&'t str>> {
        let found = self.take(key)?;
        let Some(text) = found.value.as_str() else {
            wrong_type(key, "string", found.offset, findings);
            return None;
        };
        if text.trim().is_empty() {
            findings.add(Code::ValueEmpty, found.offset, [key.to_owned()]);
            return None;
        }
        Some(At {
            value: text,
            offset: found.offset,
        })
    }

    pub(crate) fn boolean(&mut self, key: &str, findings: &mut Findings<'_>) -> Option<bool> {
        let found = self.take(key)?;
        let value = found.value.as_bool();
        if value.is_none() {
            wrong_type(key, "boolean", found.offset, findings);
        }
        value
    }

    /// A whole number within bounds.
    pub(crate) fn number(
        &mut self,
        key: &str,
        bounds: RangeInclusive<u32>,
        findings: &mut Findings<'_>,
    ) -> Option<u32> {
        let found = self.take(key)?;
        let Some(integer) = found.value.as_integer() else {
            wrong_type(key, "integer", found.offset, findings);
            return None;
        };
        let number = u32::from_str_radix(integer.as_str(), integer.radix()).ok();
        let within = number.filter(|n| bounds.contains(n));
        if within.is_none() {
            let (min, max) = (bounds.start().to_string(), bounds.end().to_string());
            let values = [key.to_owned(), integer.to_string(), min, max];
            findings.add(Code::ValueOutOfRange, found.offset, values);
        }
        within
    }

    /// A number within bounds, with or without a fraction.
    pub(crate) fn decimal(
        &mut self,
        key: &str,
        bounds: RangeInclusive<f32>,
        findings: &mut Findings<'_>,
    ) -> Option<f32> {
        let found = self.take(key)?;
        let written = match found.value {
            DeValue::Float(float) => float.as_str(),
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
            _ => {
                wrong_type(key, "number", found.offset, findings);
                return None;
            }
        };
        let number = written.parse().ok().filter(|n| bounds.contains(n));
        if number.is_none() {
            let (min, max) = (bounds.start().to_string(), bounds.end().to_string());
            let values = [key.to_owned(), written.to_owned(), min, max];
            findings.add(Code::ValueOutOfRange, found.offset, values);
        }
        number
    }

    pub(crate) fn id(&mut self, key: &str, findings: &mut Findings<'_>) -> Option<At<Id>> {
        let found = self.text(key, findings)?;
        id_at(found, findings)
    }

    /// One of a closed set of words, as serde knows them.
    pub(crate) fn word<T: DeserializeOwned>(
        &mut self,
        key: &str,
        findings: &mut Findings<'_>,
    ) -> Option<T> {
        let found = self.text(key, findings)?;
        word_at(key, found, findings)
    }

    /// A value whose text has a form of its own.
    pub(crate) fn parsed<T: FromStr>(
        &mut self,
        key: &str,
        code: Code,
        findings: &mut Findings<'_>,
    ) -> Option<T> {
        let found = self.text(key, findings)?;
        let value = found.value.parse().ok();
        if value.is_none() {
            findings.add(code, found.offset, [found.value.to_owned()]);
        }
        value
    }

    /// The texts of an array, each once. A missing key is an empty array; an array that is there says something.
    pub(crate) fn texts(&mut self, key: &str, findings: &mut Findings<'_>) -> Vec<At<&'t str>> {
        let mut texts: Vec<At<&'t str>> = Vec::new();
        let Some(array) = self.array(key, findings) else {
            return texts;
        };
        for item in array {
            let offset = item.span().start;
            let Some(value) = item.get_ref().as_str() else {
                wrong_type(key, "string", offset, findings);
                continue;
            };
            if texts.iter().any(|earlier| earlier.value == value) {
                let values = [key.to_owned(), value.to_owned()];
                findings.add(Code::ValueDuplicate, offset, values);
                continue;
            }
            texts.push(At { value, offset });
        }
        texts
    }

    pub(crate) fn ids(&mut self, key: &str, findings: &mut Findings<'_>) -> Vec<At<Id>> {
        self.texts(key, findings)
            .into_iter()
            .filter_map(|text| id_at(text, findings))
            .collect()
    }

    pub(crate) fn words<T: DeserializeOwned>(
        &mut self,
        key: &str,
        findings: &mut Findings<'_>,
    ) -> Vec<T> {
        self.texts(key, findings)
            .into_iter()
            .filter_map(|text| word_at(key, text, findings))
            .collect()
    }

    /// The tables of an array; `None` stands for each item that is no table.
    pub(crate) fn tables(
        &mut self,
        key: &str,
        findings: &mut Findings<'_>,
    ) -> Option<Vec<Option<Self>>> {
        let array = self.array(key, findings)?;
        let mut tables = Vec::new();
        for item in array {
            let offset = item.span().start;
            let entries = item.get_ref().as_table();
            if entries.is_none() {
                wrong_type(key, "table", offset, findings);
            }
            tables.push(entries.map(|entries| Self::new(entries, offset)));
        }
        Some(tables)
    }

    pub(crate) fn table(&mut self, key: &str, findings: &mut Findings<'_>) -> Option<Self> {
        let found = self.take(key)?;
        let entries = found.value.as_table();
        if entries.is_none() {
            wrong_type(key, "table", found.offset, findings);
        }
        Some(Self::new(entries?, found.offset))
    }

    fn array(&mut self, key: &str, findings: &mut Findings<'_>) -> Option<&'t DeArray<'t>> {
        let found = self.take(key)?;
        let Some(array) = found.value.as_array() else {
            wrong_type(key, "array", found.offset, findings);
            return None;
        };
        if array.is_empty() {
            findings.add(Code::ValueEmpty, found.offset, [key.to_owned()]);
        }
        Some(array)
    }
}

fn wrong_type(key: &str, expected: &str, offset: usize, findings: &mut Findings<'_>) {
    let values = [key.to_owned(), expected.to_owned()];
    findings.add(Code::ValueType, offset, values);
}

fn id_at(found: At<&str>, findings: &mut Findings<'_>) -> Option<At<Id>> {
    match found.value.parse() {
        Ok(value) => Some(At {
            value,
            offset: found.offset,
        }),
        Err(_) => {
            findings.add(Code::IdMalformed, found.offset, [found.value.to_owned()]);
            None
        }
    }
}

fn word_at<T: DeserializeOwned>(
    key: &str,
    found: At<&str>,
    findings: &mut Findings<'_>,
) -> Option<T> {
    let word: StrDeserializer<'_, ValueError> = found.value.into_deserializer();
    let value = T::deserialize(word).ok();
    if value.is_none() {
        let values = [key.to_owned(), found.value.to_owned()];
        findings.add(Code::ValueUnknown, found.offset, values);
    }
    value
}
