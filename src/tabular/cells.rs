//! Cells as they are written: in quotes where they need them, and never a formula.

use std::borrow::Cow;

/// What spreadsheets take for the start of a formula, in the wide forms of East Asian keyboards, too.
const FORMULA: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

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
    // A line that ends in a comma begins no cell there.
    let after = after.filter(|at| !text[*at..].trim_start_matches('\'').starts_with(['\n', '\r']));
    std::iter::once(0).chain(after).filter(|at| is_formula(&text[*at..]))
}

/// The text with an apostrophe before what a spreadsheet would run as a formula.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
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
pub(crate) fn unguarded(text: &str) -> Cow<'_, str> {
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
pub(crate) fn quoted(text: &str, delimiter: char) -> Cow<'_, str> {
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
    use crate::tabular::rows::split;

    fn texts(text: &str, delimiter: char) -> Vec<Vec<String>> {
        split(text, delimiter)
            .rows
            .into_iter()
            .map(|row| row.into_iter().map(|cell| cell.text).collect())
            .collect()
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
    /// It got an apostrophe, which every other program showed.
    #[test]
    fn a_line_that_ends_in_a_comma_stays_as_it_is() {
        for text in ["At the till,\nby card", "a;\r\nb", "Now,'\nthen"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }
}
