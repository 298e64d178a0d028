//! Tab-separated text, as spreadsheets put it on the clipboard.

use crate::tabular::cells::{guarded, quoted, unguarded};
use crate::tabular::{Cell, split};

/// Rows of cells. A cell in quotes may hold tabs, line breaks and doubled quotes.
pub fn parse(text: &str) -> Vec<Vec<String>> {
    let row = |row: Vec<Cell>| row.iter().map(|cell| unguarded(&cell.text).into_owned()).collect();
    split(text, '\t').rows.into_iter().map(row).collect()
}

/// One cell, in quotes where it needs them. What a spreadsheet would run as a formula gets an apostrophe before it,
/// which [`parse`] takes away again.
pub fn cell(text: &str) -> String {
    quoted(&guarded(text), '\t').into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheets_cells_are_read_with_their_line_breaks_and_quotes() {
        let rows = parse("a\t\"b\nc \"\"d\"\"\"\r\n\te\"f\r\n");
        assert_eq!(rows, vec![vec!["a".to_owned(), "b\nc \"d\"".into()], vec![String::new(), "e\"f".into()]]);
    }

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["plain", "two\nlines", "\"quoted\"", "a\tb", "", "=1+1", "-", "'tis", "+a\n\"b\""] {
            let line = format!("{}\t{}", cell(text), cell("x"));
            assert_eq!(parse(&line), vec![vec![text.to_owned(), "x".into()]]);
        }
    }
}
