//! Rows of cells in text, as spreadsheets put them in files and on the clipboard.

use std::borrow::Cow;

/// What spreadsheets take for the start of a formula, in the wide forms of East Asian keyboards, too.
const FORMULA: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// A cell and where it begins, from 1 and in characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) line: usize,
    pub(super) column: usize,
}

/// The rows of a text, and where a quote is open that nothing closes.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Vec<Cell>>,
    pub(super) unclosed: Option<(usize, usize)>,
    /// Whether there are more cells than were asked for; those that follow are not read.
    pub(super) cut_off: bool,
}

/// Rows of cells. A cell in quotes may hold delimiters, line breaks and doubled quotes.
pub(super) fn rows(text: &str, delimiter: char) -> Rows {
    rows_within(text, delimiter, usize::MAX)
}

/// As [`rows`], of a text that is not trusted: a few bytes of it are a cell, which takes many in memory.
pub(super) fn rows_within(text: &str, delimiter: char, most_cells: usize) -> Rows {
    let mut cells = 0;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let (mut line, mut column) = (1, 1);
    let mut row: Vec<Cell> = Vec::new();
    let mut cell = Cell { line, column, ..Cell::default() };
    let mut quote: Option<(usize, usize)> = None;
    let mut at_start = true;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let here = (line, column);
        column += 1;
        let breaks = c == '\n' || (c == '\r' && chars.peek() != Some(&'\n'));
        if breaks {
            (line, column) = (line + 1, 1);
        }
        match c {
            '"' if quote.is_some() && chars.peek() == Some(&'"') => {
                chars.next();
                column += 1;
                cell.text.push('"');
            }
            '"' if quote.is_some() => quote = None,
            '"' if at_start => quote = Some(here),
            '\r' if !breaks => continue,
            c if quote.is_some() => cell.text.push(if c == '\r' { '\n' } else { c }),
            c if c == delimiter || breaks => {
                cells += 1;
                if cells > most_cells {
                    return Rows { rows, unclosed: None, cut_off: true };
                }
                row.push(std::mem::replace(&mut cell, Cell { line, column, ..Cell::default() }));
                if breaks {
                    rows.push(std::mem::take(&mut row));
                }
                at_start = true;
                continue;
            }
            c => cell.text.push(c),
        }
        at_start = false;
    }
    // The line break that ends the text starts no row.
    if !row.is_empty() || !cell.text.is_empty() || !at_start {
        row.push(cell);
        rows.push(row);
    }
    Rows { rows, unclosed: quote, cut_off: false }
}

/// What separates cells in one country or another. Programs that expect another than the file has split texts there.
const DELIMITERS: [char; 4] = [',', ';', '|', '\t'];

/// Whether a spreadsheet would run it as a formula, but for apostrophes before it.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// The places in a text where a spreadsheet could begin a cell that it would run as a formula: the text's start, and
/// what follows a delimiter of any country.
fn formulas(text: &str) -> impl Iterator<Item = usize> {
    let after = text.match_indices(DELIMITERS).map(|(at, delimiter)| at + delimiter.len());
    std::iter::once(0).chain(after).filter(|at| is_formula(&text[*at..]))
}

/// The text with an apostrophe before what a spreadsheet would run as a formula.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    for at in formulas(text) {
        out.push_str(&text[done..at]);
        out.push('\'');
        done = at;
    }
    if out.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(out + &text[done..]) }
}

/// The way back of [`guarded`].
pub(super) fn unguarded(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    for at in formulas(text).filter(|at| text[*at..].starts_with('\'')) {
        out.push_str(&text[done..at]);
        done = at + 1;
    }
    if done == 0 { Cow::Borrowed(text) } else { Cow::Owned(out + &text[done..]) }
}

/// A cell as it is written, in quotes where it needs them: for its own delimiter and, as programs may expect that of
/// another country, for all others. A tab is the same in all countries.
pub(super) fn quoted(text: &str, delimiter: char) -> Cow<'_, str> {
    let edge = |c: Option<char>| c.is_some_and(char::is_whitespace);
    let needs = text.contains([delimiter, '"', '\n', '\r', '\t'])
        || (delimiter != '\t' && text.contains(DELIMITERS))
        || edge(text.chars().next())
        || edge(text.chars().next_back());
    if needs { Cow::Owned(format!("\"{}\"", text.replace('"', "\"\""))) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str, delimiter: char) -> Vec<Vec<String>> {
        rows(text, delimiter)
            .rows
            .into_iter()
            .map(|row| row.into_iter().map(|cell| cell.text).collect())
            .collect()
    }

    #[test]
    fn a_cell_is_found_at_its_line_and_column() {
        let read = rows("a;\"b\nc\"\r\n\"d\";e", ';').rows;
        let places: Vec<_> = read.iter().flatten().map(|cell| (cell.line, cell.column)).collect();
        assert_eq!(places, [(1, 1), (1, 3), (3, 1), (3, 5)]);
    }

    #[test]
    fn all_line_ends_end_a_row_and_the_last_starts_none() {
        for text in ["a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d\n"] {
            assert_eq!(texts(text, ','), [["a", "b"], ["c", "d"]], "{text:?}");
        }
        assert_eq!(texts("a\n\n", ','), [vec!["a"], vec![""]]);
        assert_eq!(texts("", ','), Vec::<Vec<String>>::new());
    }

    #[test]
    fn an_open_quote_is_told() {
        assert_eq!(rows("a,b\nc,\"d\ne,f\n", ',').unclosed, Some((2, 3)));
        assert_eq!(rows("a,b\"c\n", ',').unclosed, None);
    }

    #[test]
    fn no_program_that_expects_another_delimiter_finds_a_formula() {
        let written = quoted(&guarded("a;=cmd()"), ',').into_owned();
        assert_eq!(written, "\"a;'=cmd()\"");
        for delimiter in DELIMITERS {
            let line = format!("x,{},y", quoted(&guarded("a;=1|-2,@3\t+4"), ','));
            let cells = &texts(&line, delimiter)[0];
            assert!(cells.iter().all(|cell| !cell.starts_with(FORMULA)), "{delimiter:?}: {cells:?}");
        }
        assert_eq!(quoted("a, b; c", '\t'), "a, b; c", "a tab is a tab everywhere");
    }

    #[test]
    fn what_is_guarded_and_quoted_is_read_back() {
        let texts_in = [
            "a;=1",
            "a;'=1",
            "a|''-1,+2",
            ";=;=",
            "a\t=1",
            "a;b",
            "=1+1",
            "'=1",
            "''@x",
            "'tis",
            "-",
            "\tx",
            "a,b",
            "\"q\"",
            " a ",
            "",
            "x\ny",
            "＝1",
        ];
        for text in texts_in {
            let guarded = guarded(text);
            assert!(!guarded.starts_with(FORMULA), "{text:?}");
            let line = format!("{},x", quoted(&guarded, ','));
            let back = &texts(&line, ',')[0];
            assert_eq!(unguarded(&back[0]), text);
            assert_eq!(back.len(), 2);
        }
    }
}
