//! What all readers of other programs' files share: what they give, the text in a file, and ids for what it names.

use std::sync::Arc;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::fault::FileError;
use crate::model::{Id, JourneyMap, NamedIds, Persona, Step, Swatch};

/// A map made of another program's file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    pub map: JourneyMap,
    /// What was read otherwise than it is written, in the order of the lines.
    pub notes: Vec<FileError>,
}

/// The text in the bytes of a file, and a note where its encoding had to be guessed. Takes UTF-8, UTF-16 in both
/// orders of bytes, and Windows-1252, which old spreadsheets write.
///
/// # Errors
/// The bytes are no text.
pub fn text_of(bytes: &[u8], name: &str) -> Result<(String, Option<FileError>), FileError> {
    let no_text = || FileError::new(name, "is not text", "expected a text file");
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, damaged) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
        return if damaged || text.contains('\0') { Err(no_text()) } else { Ok((text.into_owned(), None)) };
    }
    let encoding = match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => return Ok((text.to_owned(), None)),
        _ => utf16_without_mark(bytes).unwrap_or(WINDOWS_1252),
    };
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    if damaged || text.contains(|c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}')) {
        return Err(no_text());
    }
    let what = format!("is not {}", UTF_8.name());
    let note = FileError::new(name, what, format!("it was read as {}", encoding.name()));
    Ok((text.into_owned(), Some(note)))
}

/// Western text in UTF-16 has a zero in every other byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 4096;
    let pairs = bytes.get(..bytes.len().min(LOOKED_AT))?.as_chunks::<2>().0;
    let zeros = |place: usize| pairs.iter().filter(|pair| pair[place] == 0).count();
    let most = |count: usize| pairs.len() > 1 && count * 2 > pairs.len();
    match (most(zeros(0)), most(zeros(1))) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// No map comes near. What has more of these is another kind of file, and would take a long time to read and draw.
pub(super) const MOST_STEPS: usize = 2_000;
pub(super) const MOST_LANES: usize = 500;
pub(super) const MOST_PERSONAS: usize = 200;
pub(super) const MOST_CARDS: usize = 50_000;

/// An error if there are too many of something.
pub(super) fn require_few(name: &str, things: &str, count: usize, most: usize) -> Result<(), FileError> {
    if count <= most {
        return Ok(());
    }
    let mend = format!("expected a map with at most {most}");
    Err(FileError::new(name, format!("holds more than {most} {things}"), mend))
}

/// Who has no name in a file that names others.
pub(super) const NAMELESS: &str = "Customer";

/// Gives what nobody in particular feels or expects to a persona, where the map has personas: without one it would
/// not be shown.
pub(super) fn name_the_nameless(
    map: &mut JourneyMap,
    name: &str,
    ids: &mut NamedIds,
    notes: &mut Vec<FileError>,
) {
    let nobodys = |step: &Step| {
        step.emotions.iter().any(|emotion| emotion.persona.is_empty())
            || step.expectations.iter().any(|expectation| expectation.persona.is_empty())
    };
    let count = map.steps().filter(|(_, step)| nobodys(step)).count();
    if map.personas.is_empty() || count == 0 {
        return;
    }
    let known =
        map.personas.iter().find(|persona| persona.name == NAMELESS).map(|persona| persona.id.clone());
    let customer = known.unwrap_or_else(|| {
        let id = ids.id("persona", &[NAMELESS]);
        let color = Some(Swatch::in_turn(map.personas.len()));
        let persona = Persona { id: id.clone(), name: NAMELESS.to_owned(), color, ..Persona::default() };
        map.personas.push(Arc::new(persona));
        let steps = if count == 1 {
            "at 1 step nobody is named".into()
        } else {
            format!("at {count} steps nobody is named")
        };
        notes.push(FileError::new(
            name,
            steps,
            format!("a persona called {NAMELESS} stands for whoever is meant"),
        ));
        id
    });
    for phase in &mut map.phases {
        for step in &mut Arc::make_mut(phase).steps {
            if nobodys(step) {
                give(Arc::make_mut(step), &customer);
            }
        }
    }
}

/// Gives what nobody feels or expects at a step to `customer`, unless they feel or expect something there already.
fn give(step: &mut Step, customer: &Id) {
    let Step { emotions, expectations, .. } = step;
    for at in 0..emotions.len() {
        let state = emotions[at].state;
        if emotions[at].persona.is_empty()
            && !emotions.iter().any(|e| e.persona == *customer && e.state == state)
        {
            emotions[at].persona = customer.clone();
        }
    }
    for at in 0..expectations.len() {
        let state = expectations[at].state;
        let has = expectations.iter().any(|e| e.persona == *customer && e.state == state);
        if expectations[at].persona.is_empty() && !has {
            expectations[at].persona = customer.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, bool) {
        let (text, note) = text_of(bytes, "a").unwrap();
        (text, note.is_some())
    }

    #[test]
    fn every_encoding_that_programs_write_is_read() {
        let text = "journey\n\ttitle Größe \u{2192} 旅\n";
        let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        assert_eq!(read(text.as_bytes()), (text.into(), false));
        assert_eq!(read(&marked(b"\xef\xbb\xbf", text.as_bytes().to_vec())), (text.into(), false));
        assert_eq!(read(&marked(b"\xff\xfe", utf16(u16::to_le_bytes))), (text.into(), false));
        assert_eq!(read(&marked(b"\xfe\xff", utf16(u16::to_be_bytes))), (text.into(), false));
        assert_eq!(read(&utf16(u16::to_le_bytes)), (text.into(), true));
        assert_eq!(read(&utf16(u16::to_be_bytes)), (text.into(), true));
        assert_eq!(read(b"Gr\xf6\xdfe \x80 5"), ("Größe € 5".into(), true));
        assert_eq!(read(b""), (String::new(), false));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [&b"\x89PNG\r\n\x1a\n\0\0"[..], b"a\0b", b"\xff\xfea", b"PK\x03\x04\xff\xd8"] {
            assert_eq!(text_of(bytes, "a").unwrap_err().what(), "is not text", "{bytes:?}");
        }
    }
}
