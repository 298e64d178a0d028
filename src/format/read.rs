//! The reader: takes maps written by hand as well as by Wayline, and refuses what it would have to guess at.

use std::borrow::Cow;
use std::fmt;

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::locate::Lines;
use super::order::in_file_order;
use super::{FORMAT, explain, locate};
use crate::fault::{Fault, FileError, FileErrors};
use crate::model::JourneyMap;
use crate::model::check::check;

/// Reads a map; `name` is what the errors call the file.
///
/// Comments, trailing commas, any order of fields, `Some(..)`, a byte order mark and any line ends are fine.
///
/// # Errors
/// What cannot be parsed, each broken rule of [`check`], or a format that this version cannot read; each with its
/// line and column.
pub fn from_ron(text: &str, name: &str) -> Result<JourneyMap, FileErrors> {
    let text = plain(text);
    let map = parse(&text).map_err(|error| FileErrors::from(parse_error(&text, name, &error)))?;
    match meaning_errors(&map, &text, name) {
        Some(errors) => Err(errors),
        None => Ok(match in_file_order(&map) {
            Cow::Borrowed(_) => map,
            Cow::Owned(sorted) => sorted,
        }),
    }
}

/// The text without a byte order mark, and with the same line ends everywhere, so that a text that was broken into
/// lines by hand is the same map on all systems.
fn plain(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

fn parse(text: &str) -> Result<JourneyMap, SpannedError> {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).from_str_seed(text, Envelope)
}

fn parse_error(text: &str, name: &str, error: &SpannedError) -> FileError {
    if text.trim().is_empty() {
        return FileError::of(name, Fault::new("fault-map-empty"));
    }
    // A newer Wayline's map may hold anything; that it is newer is all that matters.
    format_error(text, name).unwrap_or_else(|| {
        let explained = explain::explain(text, error);
        at(&Lines::of(text), name, explained.offset, explained.fault)
    })
}

fn format_error(text: &str, name: &str) -> Option<FileError> {
    let token = locate::top_field(text, "format")?;
    let fault = match ron::from_str::<u64>(token.text) {
        Ok(format) if format == u64::from(FORMAT) => return None,
        Ok(format) if format > u64::from(FORMAT) => {
            Fault::new("fault-map-newer").with("format", format).with("most", FORMAT)
        }
        _ => Fault::new("fault-no-format").with("text", token.text).with("format", FORMAT),
    };
    Some(at(&Lines::of(text), name, token.start, fault))
}

fn meaning_errors(map: &JourneyMap, text: &str, name: &str) -> Option<FileErrors> {
    let problems = check(map);
    if problems.is_empty() {
        return None;
    }
    let places = locate::problems(text, &problems);
    let lines = Lines::of(text);
    let errors = problems.into_iter().zip(places).map(|(problem, place)| match place {
        Some(offset) => at(&lines, name, offset, problem.fault),
        None => FileError::of(name, problem.fault),
    });
    FileErrors::from_all(errors.collect())
}

fn at(lines: &Lines<'_>, name: &str, offset: usize, fault: Fault) -> FileError {
    let (line, column) = lines.place(offset);
    FileError::of(name, fault).at(line, column)
}

/// Reads a map together with the `format` that goes before its own fields, so that the model need not know of it.
struct Envelope;

impl<'de> DeserializeSeed<'de> for Envelope {
    type Value = JourneyMap;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<JourneyMap, D::Error> {
        JourneyMap::deserialize(WithFormat(deserializer))
    }
}

/// Stands between the parser and the model, and takes the `format` out of the fields on their way.
struct WithFormat<T>(T);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for WithFormat<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_struct(name, fields, WithFormat(visitor))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for WithFormat<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let mut fields = FieldsButFormat { map, seen: false };
        let value = self.0.visit_map(&mut fields)?;
        if fields.seen { Ok(value) } else { Err(A::Error::missing_field("format")) }
    }
}

struct FieldsButFormat<A> {
    map: A,
    seen: bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for FieldsButFormat<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(key) = self.map.next_key::<&'de str>()? {
            if key != "format" {
                return seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some);
            }
            if self.seen {
                return Err(A::Error::duplicate_field("format"));
            }
            self.seen = true;
            if self.map.next_value::<u64>()? != u64::from(FORMAT) {
                return Err(A::Error::custom("another format"));
            }
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}
