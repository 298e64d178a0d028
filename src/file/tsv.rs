//! Tab-separated text, as spreadsheets put it on the clipboard.

/// What spreadsheets take for the start of a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// Rows of cells. A cell in quotes may hold tabs, line breaks and doubled quotes.
pub fn parse(text: &str) -> Vec<Vec<String>> {
    let mut rows = raw_rows(text);
    for cell in rows.iter_mut().flatten() {
        if cell.strip_prefix('\'').is_some_and(|rest| rest.starts_with(FORMULA)) {
            cell.remove(0);
        }
    }
    rows
}

fn raw_rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    let mut at_start = true;
    while let Some(c) = chars.next() {
        let row = rows.last_mut();
        let Some(cell) = row.and_then(|row| row.last_mut()) else { break };
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if at_start => quoted = true,
            '\r' if chars.peek() == Some(&'\n') => {}
            '\t' if !quoted => {
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
                at_start = true;
                continue;
            }
            '\n' | '\r' if !quoted => {
                rows.push(vec![String::new()]);
                at_start = true;
                continue;
            }
            _ => cell.push(c),
        }
        at_start = false;
    }
    // The line break that ends the text starts no row.
    if rows.last().is_some_and(|row| row.len() == 1 && row[0].is_empty()) {
        rows.pop();
    }
    rows
}

/// One cell, in quotes where it needs them. What a spreadsheet would run as a formula gets an apostrophe before it,
/// which [`parse`] takes away again.
pub fn cell(text: &str) -> String {
    let text = &if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() };
    if text.contains(['\t', '\n', '\r']) || text.starts_with('"') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.clone()
    }
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
