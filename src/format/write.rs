//! The canonical writer: one map, one text, byte for byte.
//!
//! RON's own writer is not used, though its reader is: it escapes apostrophes, accents that combine and the joints
//! of emoji, so that many a language could not be read in the file; and the form of the file is a promise to
//! everyone who keeps maps under version control, which must not change with a dependency.

use std::fmt::{self, Write};

use serde::ser::{self, Impossible, Serialize};

use super::order::in_file_order;
use super::{FORMAT, LARGEST_BYTES};
use crate::fault::Fault;
use crate::model::JourneyMap;

/// Each of these stands on a line of its own, whatever it holds, so that a change to it is a change to one line.
const ON_ONE_LINE: &[&str] = &[
    "Step",
    "Card",
    "Link",
    "Source",
    "TouchpointMeasures",
    "ChannelMeasures",
    "Reached",
    "ContactCount",
    "Past",
    "Unmatched",
    "Dismissed",
    "MapImage",
];

/// Lists of short words, written on one line.
const INLINE_LISTS: &[&str] = &["tags", "aliases"];

/// The map as RON, in the one canonical form: fields in the model's order, what is at its default left out,
/// one step, one card and one link a line.
///
/// # Errors
/// The map holds what could not be read again: a number that is none, or more than the largest file can hold.
pub fn to_ron(map: &JourneyMap) -> Result<String, Fault> {
    let mut writer = Writer { out: String::new(), indent: 0, inline: 0, key: "" };
    let written = in_file_order(map).serialize(&mut writer);
    written.map_err(|_| Fault::new("fault-unwritable").with("field", writer.key))?;
    writer.out.push('\n');
    if writer.out.len() as u64 > LARGEST_BYTES {
        return Err(Fault::new("fault-map-too-large").with("most", LARGEST_BYTES >> 20));
    }
    Ok(writer.out)
}

struct Writer {
    out: String,
    /// How many levels deep a new line starts.
    indent: usize,
    /// How many of the open brackets are written on one line.
    inline: usize,
    /// The field that is being written.
    key: &'static str,
}

impl Writer {
    fn open(&mut self, bracket: char, inline: bool) -> Items<'_> {
        self.out.push(bracket);
        let inline = inline || self.inline > 0;
        if inline {
            self.inline += 1;
        } else {
            self.indent += 1;
        }
        Items { writer: self, inline, empty: true }
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.indent {
            self.out.push_str("    ");
        }
    }

    fn text(&mut self, text: &str) -> fmt::Result {
        self.out.push('"');
        let mut rest = text;
        while let Some(at) = rest.find(needs_escape) {
            self.out.push_str(&rest[..at]);
            let mut chars = rest[at..].chars();
            match chars.next() {
                Some('"') => self.out.push_str("\\\""),
                Some('\\') => self.out.push_str("\\\\"),
                Some('\n') => self.out.push_str("\\n"),
                Some('\r') => self.out.push_str("\\r"),
                Some('\t') => self.out.push_str("\\t"),
                Some(other) => write!(self.out, "\\u{{{:x}}}", u32::from(other))?,
                None => {}
            }
            rest = chars.as_str();
        }
        self.out.push_str(rest);
        self.out.push('"');
        Ok(())
    }
}

/// What would end the text, or what an editor or a diff would not show as it is: control characters, line breaks
/// of all kinds, marks that turn the direction of reading around, and the byte order mark.
fn needs_escape(c: char) -> bool {
    matches!(c, '"' | '\\' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || c.is_control()
}

/// An open bracket with what stands in it so far.
struct Items<'a> {
    writer: &'a mut Writer,
    inline: bool,
    empty: bool,
}

impl Items<'_> {
    fn next(&mut self) {
        if !self.inline {
            self.writer.new_line();
        } else if !self.empty {
            self.writer.out.push_str(", ");
        }
        self.empty = false;
    }

    fn done(&mut self) {
        if !self.inline {
            self.writer.out.push(',');
        }
    }

    fn close(self, bracket: char) {
        if self.inline {
            self.writer.inline -= 1;
        } else {
            self.writer.indent -= 1;
            if !self.empty {
                self.writer.new_line();
            }
        }
        self.writer.out.push(bracket);
    }
}

impl ser::SerializeStruct for Items<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> fmt::Result {
        self.next();
        self.writer.out.push_str(key);
        self.writer.out.push_str(": ");
        self.writer.key = key;
        value.serialize(&mut *self.writer)?;
        self.done();
        Ok(())
    }

    fn end(self) -> fmt::Result {
        self.close(')');
        Ok(())
    }
}

impl ser::SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.next();
        value.serialize(&mut *self.writer)?;
        self.done();
        Ok(())
    }

    fn end(self) -> fmt::Result {
        self.close(']');
        Ok(())
    }
}

/// Methods that write a value as `Display` does.
macro_rules! as_displayed {
    ($($method:ident: $type:ty),* $(,)?) => {
        $(fn $method(self, value: $type) -> fmt::Result {
            write!(self.out, "{value}")
        })*
    };
}

impl<'a> ser::Serializer for &'a mut Writer {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Items<'a>;
    type SerializeStruct = Items<'a>;
    type SerializeTuple = Impossible<(), fmt::Error>;
    type SerializeTupleStruct = Impossible<(), fmt::Error>;
    type SerializeTupleVariant = Impossible<(), fmt::Error>;
    type SerializeMap = Impossible<(), fmt::Error>;
    type SerializeStructVariant = Impossible<(), fmt::Error>;

    as_displayed! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
    }

    fn serialize_f32(self, value: f32) -> fmt::Result {
        self.serialize_f64(value.into())
    }

    /// `Debug` is the shortest form that reads back as the same number, and always has a point or an exponent.
    fn serialize_f64(self, value: f64) -> fmt::Result {
        // Nothing but a number is read again.
        if value.is_finite() { write!(self.out, "{value:?}") } else { Err(fmt::Error) }
    }

    fn serialize_str(self, value: &str) -> fmt::Result {
        self.text(value)
    }

    fn serialize_none(self) -> fmt::Result {
        self.out.push_str("None");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> fmt::Result {
        self.out.push_str(variant);
        Ok(())
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Items<'a>, fmt::Error> {
        let inline = len == Some(0) || INLINE_LISTS.contains(&self.key);
        Ok(self.open('[', inline))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Items<'a>, fmt::Error> {
        let whole_map = self.out.is_empty();
        let mut items = self.open('(', ON_ONE_LINE.contains(&name));
        if whole_map {
            ser::SerializeStruct::serialize_field(&mut items, "format", &FORMAT)?;
        }
        Ok(items)
    }

    // The model holds none of what follows.

    fn serialize_char(self, _: char) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_bytes(self, _: &[u8]) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_unit(self) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_unit_struct(self, _: &'static str) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, _: &T) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, fmt::Error> {
        Err(fmt::Error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Card, Lane, Metrics};
    use std::sync::Arc;

    #[test]
    fn what_could_not_be_read_again_is_told_and_not_written() {
        let with_cost = |cost: f64| {
            let metrics = Metrics { cost: Some(cost), ..Metrics::default() };
            let card = Card { metrics, ..Card::default() };
            let lane = Lane { cards: vec![Arc::new(card)], ..Lane::default() };
            to_ron(&JourneyMap { lanes: vec![Arc::new(lane)], ..JourneyMap::default() })
        };
        assert!(with_cost(12.5).is_ok());
        for cost in [f64::NAN, f64::INFINITY] {
            let refused = with_cost(cost).unwrap_err().to_string();
            assert_eq!(refused, "holds a `cost` that is no number; expected a number");
        }
    }
}
