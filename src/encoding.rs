//! How the text in a file is coded: UTF-8, UTF-16 in both orders of bytes, and the old encodings of spreadsheets.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::fault::{Fault, FileError};

/// How a text is coded, as far as its first bytes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coding {
    /// None is UTF-8, or an old encoding in which the signs of ASCII are the same bytes.
    pub encoding: Option<&'static Encoding>,
    /// Bytes of the mark before the text that says how it is coded.
    pub mark: usize,
}

impl Coding {
    /// `start` is some of the first bytes of a file: a few hundred are enough.
    pub fn of(start: &[u8]) -> Coding {
        match Encoding::for_bom(start) {
            Some((encoding, mark)) => Coding { encoding: Some(encoding).filter(|e| *e != UTF_8), mark },
            None => Coding { encoding: utf16_without_mark(start).or_else(|| declared(start)), mark: 0 },
        }
    }
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

/// The encoding that an XML declaration names, unless it is UTF-8.
fn declared(start: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 200;
    let start = String::from_utf8_lossy(&start[..start.len().min(LOOKED_AT)]);
    let declaration = start.strip_prefix("<?xml")?.split("?>").next()?;
    let label = declaration.split("encoding=").nth(1)?.trim_start_matches(['"', '\'']);
    let label = label.split(['"', '\'']).next()?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != UTF_8)
}

/// The text in the bytes of a file, and a note where its encoding had to be guessed. Takes UTF-8, UTF-16 in both
/// orders of bytes, and Windows-1252, which old spreadsheets write.
///
/// # Errors
/// The bytes are no text.
pub fn text_of(bytes: &[u8], name: &str) -> Result<(String, Option<FileError>), FileError> {
    let no_text = || FileError::of(name, Fault::new("fault-no-text"));
    let coding = Coding::of(bytes);
    if coding.mark > 0 {
        let encoding = coding.encoding.unwrap_or(UTF_8);
        let coded = bytes.get(coding.mark..).unwrap_or_default();
        let (text, damaged) = encoding.decode_without_bom_handling(coded);
        return if damaged || text.contains('\0') { Err(no_text()) } else { Ok((text.into_owned(), None)) };
    }
    let encoding = match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => return Ok((text.to_owned(), None)),
        _ => coding.encoding.unwrap_or(WINDOWS_1252),
    };
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    if damaged || text.contains(|c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}')) {
        return Err(no_text());
    }
    let note = Fault::new("note-encoding").with("expected", UTF_8.name()).with("encoding", encoding.name());
    Ok((text.into_owned(), Some(FileError::of(name, note))))
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
