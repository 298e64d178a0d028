//! How a table is written, as far as its head tells: what parts its cells, and what stands above its columns.

use memchr::{memchr, memchr_iter, memchr2};

/// So much of a table is looked at.
const LOOKED_AT: usize = 64 * 1024;
/// What parts cells, the least likely first.
const DELIMITERS: [u8; 4] = [b'|', b'\t', b';', b','];

/// What parts cells and lines, and where the table begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    pub delimiter: u8,
    /// `\n`, or `\r` in files of old Macs. `\r\n` counts as `\n`.
    pub newline: u8,
    /// Where the first row begins: below a line `sep=;`, by which spreadsheets name the delimiter.
    pub rows: Offset,
    /// Where the row of names begins, as in all but a few tables the first: below titles, remarks and blank lines.
    pub names: Offset,
}

/// What stands before a place in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offset {
    pub bytes: usize,
    pub lines: usize,
}

/// The dialect of a table that begins with `head`, in UTF-8 or another encoding with the signs of ASCII; `is_all` says
/// whether that is the whole table, and `name` is that of its file: in `.tsv` files there are tabs, if there are any.
pub(crate) fn sniff(head: &[u8], is_all: bool, name: &str) -> Dialect {
    let is_all = is_all && head.len() <= LOOKED_AT;
    let head = &head[..head.len().min(LOOKED_AT)];
    let newline = if head.contains(&b'\n') || !head.contains(&b'\r') { b'\n' } else { b'\r' };
    let (named, rows) = named_delimiter(head, newline);
    let body = &head[rows.bytes..];
    let lower = name.to_lowercase();
    let is_of_tabs = body.contains(&b'\t') && [".tsv", ".tab"].iter().any(|ending| lower.ends_with(ending));
    let shapes_by = |delimiter| shapes(body, delimiter, newline, is_all);
    let (delimiter, shapes) = match named.or(is_of_tabs.then_some(b'\t')) {
        Some(delimiter) => (delimiter, shapes_by(delimiter)),
        None => {
            // The delimiter that gives the most rows of one width; of those that are equal the last.
            let candidates = DELIMITERS.map(|delimiter| (delimiter, shapes_by(delimiter)));
            let likeliest = candidates.into_iter().max_by_key(|(_, shapes)| commonest_width(shapes));
            likeliest.unwrap_or((b',', Vec::new()))
        }
    };
    let names = names_row(&shapes).map_or(rows, |shape| Offset {
        bytes: rows.bytes + shape.start.bytes,
        lines: rows.lines + shape.start.lines,
    });
    Dialect { delimiter, newline, rows, names }
}

/// The delimiter that a first line `sep=;` names, and where the rows begin below it.
fn named_delimiter(head: &[u8], newline: u8) -> (Option<u8>, Offset) {
    let end = memchr(newline, head).unwrap_or(head.len());
    let line = head[..end].trim_ascii_end();
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    let is_named = line.len() < 9 && line.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"sep="));
    if !is_named {
        return (None, Offset::default());
    }
    let named = match &head[4 + usize::from(head[0] == b'"')..end] {
        [b'\\', b't', ..] => Some(b'\t'),
        [byte, ..] if byte.is_ascii() && !byte.is_ascii_alphanumeric() && !b"\r\"".contains(byte) => {
            Some(*byte)
        }
        _ => None,
    };
    (named, Offset { bytes: (end + 1).min(head.len()), lines: 1 })
}

/// A row as it looks from afar.
struct RowShape {
    start: Offset,
    cells: usize,
    /// Cells that say something.
    filled: usize,
    /// Whether it begins as a remark of a program does: with `#`.
    is_remark: bool,
}

/// The rows of a text that is not trusted to have sound quotes. The last is left out if it may go on.
fn shapes(text: &[u8], delimiter: u8, newline: u8, is_all: bool) -> Vec<RowShape> {
    let mut rows = Vec::new();
    let mut at = Offset::default();
    while at.bytes < text.len() {
        let mut row = RowShape { start: at, cells: 0, filled: 0, is_remark: text[at.bytes] == b'#' };
        let mut byte = at.bytes;
        let ended = loop {
            let start = byte;
            if text.get(byte) == Some(&b'"') {
                byte = end_of_quote(text, byte + 1);
            }
            let rest = &text[byte..];
            byte += memchr2(delimiter, newline, rest).unwrap_or(rest.len());
            row.cells += 1;
            row.filled +=
                usize::from(!text[start..byte].trim_ascii().is_empty() && &text[start..byte] != b"\"\"");
            match text.get(byte) {
                Some(end) => byte += usize::from(*end == delimiter || *end == newline),
                None => break false,
            }
            if text[byte - 1] == newline && newline != delimiter {
                break true;
            }
        };
        at.lines += memchr_iter(newline, &text[at.bytes..byte]).count();
        at.bytes = byte;
        if (ended || is_all) && (row.cells > 1 || row.filled > 0) {
            rows.push(row);
        }
    }
    rows
}

/// Behind the quote that closes one, from the byte after it on; the end of the text where none does.
fn end_of_quote(text: &[u8], mut at: usize) -> usize {
    while let Some(length) = memchr(b'"', &text[at..]) {
        at += length + 1;
        if text.get(at) != Some(&b'"') {
            return at;
        }
        at += 1;
    }
    text.len()
}

/// How many rows have the commonest width of more than one cell, and that width.
fn commonest_width(rows: &[RowShape]) -> (usize, usize) {
    let mut widths: Vec<usize> = rows.iter().map(|row| row.cells).filter(|cells| *cells > 1).collect();
    widths.sort_unstable();
    widths.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0])).max().unwrap_or_default()
}

/// The first row with several cells that say something, and that is no remark.
fn names_row(rows: &[RowShape]) -> Option<&RowShape> {
    let (_, width) = commonest_width(rows);
    rows.iter().find(|row| row.filled > 1 && (!row.is_remark || row.cells == width))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dialect(text: &str) -> Dialect {
        sniff(text.as_bytes(), true, "a.csv")
    }

    #[test]
    fn the_delimiter_is_the_one_that_gives_the_most_rows_of_one_width() {
        for (text, delimiter) in [
            ("a,b,c\n1,2,3\n", b','),
            ("a;b\n1,5;2,5\n1;2\n", b';'),
            ("a\tb\n1,5\t2\n", b'\t'),
            ("a|b\n1|2\n", b'|'),
            ("a;b\n\"1,2,3\";\"x\n,,\"\n", b';'),
            ("title\na;b;c\n1;2;3\n", b';'),
            ("one\ntwo\n", b','),
            ("", b','),
        ] {
            assert_eq!(dialect(text).delimiter, delimiter, "{text:?}");
        }
        assert_eq!(sniff(b"a,b\tc,d\n", true, "x.TSV").delimiter, b'\t');
        assert_eq!(sniff(b"a,b\n", true, "x.tsv").delimiter, b',');
    }

    #[test]
    fn a_first_line_may_name_the_delimiter() {
        for (text, delimiter) in [
            ("sep=;\na;b\n", b';'),
            ("SEP=|\r\na|b\n", b'|'),
            ("\"sep=,\"\na,b\n", b','),
            ("sep=\t\na\tb\n", b'\t'),
        ] {
            let found = dialect(text);
            assert_eq!(
                (found.delimiter, found.rows.lines, found.names),
                (delimiter, 1, found.rows),
                "{text:?}"
            );
            assert_eq!(text.as_bytes()[found.rows.bytes], b'a');
        }
        assert_eq!(dialect("separate;b\n").rows, Offset::default());
    }

    #[test]
    fn titles_remarks_and_blank_lines_stand_above_the_names() {
        let names = |text: &str| {
            let Offset { bytes, lines } = dialect(text).names;
            (text[bytes..].split(',').next().unwrap_or_default().to_owned(), lines)
        };
        assert_eq!(names("a,b\n1,2\n"), ("a".into(), 0));
        assert_eq!(names("# Export, new\n# of July\n\na,b,c\n1,2,3\n"), ("a".into(), 3));
        assert_eq!(names("Report,,\n,,\na,b,c\n1,2,3\n"), ("a".into(), 2));
        assert_eq!(names("#a,b\n1,2\n"), ("#a".into(), 0));
        assert_eq!(names("sep=,\n\"two\nlines\"\na,b\n1,2\n"), ("a".into(), 3));
    }

    #[test]
    fn files_of_old_macs_and_cut_off_heads_are_sniffed_too() {
        assert_eq!(dialect("a;b\r1;2\r").newline, b'\r');
        assert_eq!(dialect("a;b\r\n1;2\r\n").newline, b'\n');
        let long = format!("a;b\n{}", "1,2,3,4;x\n".repeat(20_000));
        assert_eq!(dialect(&long).delimiter, b';', "by commas the names are one cell only");
        assert_eq!(sniff(b"a;b\n1;2\n1,2,3", false, "a").delimiter, b';');
    }
}
