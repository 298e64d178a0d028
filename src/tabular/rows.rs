//! Rows of cells in text, as spreadsheets put them in files and on the clipboard.

/// A cell and where it begins, from 1 and in characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The rows of a text, and where a quote is open that nothing closes.
#[derive(Debug, Default)]
pub(crate) struct Split {
    pub(crate) rows: Vec<Vec<Cell>>,
    pub(crate) unclosed: Option<(usize, usize)>,
    /// Whether there are more cells than were asked for; those that follow are not read.
    pub(crate) cut_off: bool,
}

/// Rows of cells. A cell in quotes may hold delimiters, line breaks and doubled quotes.
pub(crate) fn split(text: &str, delimiter: char) -> Split {
    split_within(text, delimiter, 1, usize::MAX)
}

/// As [`split`], of a text that begins on another line than the first, and is not trusted: a few bytes of it are a
/// cell, which takes many in memory.
pub(crate) fn split_within(text: &str, delimiter: char, first_line: usize, most_cells: usize) -> Split {
    let mut cells = 0;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let (mut line, mut column) = (first_line, 1);
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
                    return Split { rows, unclosed: None, cut_off: true };
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
    Split { rows, unclosed: quote, cut_off: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str, delimiter: char) -> Vec<Vec<String>> {
        split(text, delimiter)
            .rows
            .into_iter()
            .map(|row| row.into_iter().map(|cell| cell.text).collect())
            .collect()
    }

    #[test]
    fn a_cell_is_found_at_its_line_and_column() {
        let read = split("a;\"b\nc\"\r\n\"d\";e", ';').rows;
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
        assert_eq!(split("a,b\nc,\"d\ne,f\n", ',').unclosed, Some((2, 3)));
        assert_eq!(split("a,b\"c\n", ',').unclosed, None);
    }
}
