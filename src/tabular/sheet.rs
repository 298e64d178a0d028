//! A table, read whole from a file.

use std::borrow::Cow;

use super::cells::unguarded;
use super::dialect::sniff;
use super::rows::{Cell, split_within};
use crate::encoding::text_of;
use crate::fault::{Fault, FileError, FileErrors};

/// No map comes near; what has more rows is a log of events.
const MOST_ROWS: usize = 100_000;
/// More than the steps, or the lanes and fields, of any map.
const MOST_COLUMNS: usize = 2_500;
/// What the largest table of a map fills, many times over.
const MOST_CELLS: usize = 4_000_000;

/// A table that was read from a file: the rows that say something.
#[derive(Clone, Debug)]
pub struct Sheet {
    name: String,
    rows: Vec<Vec<Cell>>,
    /// Cells of the longest row.
    width: usize,
    names_row: usize,
    notes: Vec<FileError>,
}

impl Sheet {
    /// Reads a table, whatever its delimiter and encoding are; `name` is what the errors call the file.
    ///
    /// # Errors
    /// The file is no text, has a quote that nothing closes, no second column, or too many rows or columns for a map.
    pub fn read(bytes: &[u8], name: &str) -> Result<Sheet, FileErrors> {
        let (text, note) = text_of(bytes, name)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let dialect = sniff(text.as_bytes(), true, name);
        let body = text.get(dialect.rows.bytes..).unwrap_or_default();
        let read = split_within(body, char::from(dialect.delimiter), dialect.rows.lines + 1, MOST_CELLS);
        if read.cut_off {
            return Err(FileError::of(name, Fault::new("fault-many-cells").with("most", MOST_CELLS)).into());
        }
        if let Some((line, column)) = read.unclosed {
            return Err(FileError::of(name, Fault::new("fault-cell-open")).at(line, column).into());
        }
        let mut rows = read.rows;
        rows.retain(|row| row.iter().any(|cell| !cell.text.trim().is_empty()));
        if rows.len() > MOST_ROWS {
            let fault = Fault::new("fault-many-lines").with("count", rows.len()).with("most", MOST_ROWS);
            return Err(FileError::of(name, fault).into());
        }
        for cell in rows.iter_mut().flatten() {
            if let Cow::Owned(text) = unguarded(&cell.text) {
                cell.text = text;
            }
        }
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        if width > MOST_COLUMNS {
            let fault = Fault::new("fault-many-columns").with("count", width).with("most", MOST_COLUMNS);
            return Err(FileError::of(name, fault).into());
        }
        if width < 2 {
            let key = if rows.is_empty() { "fault-table-empty" } else { "fault-table-one-column" };
            return Err(FileError::of(name, Fault::new(key)).into());
        }
        // Below the head that was sniffed at, too, a row with one cell only is a title.
        let filled = |row: &[Cell]| row.iter().filter(|cell| !cell.text.trim().is_empty()).count();
        let is_below = |row: &[Cell]| row.first().is_some_and(|cell| cell.line > dialect.names.lines);
        let names_row = rows.iter().position(|row| is_below(row) && filled(row) > 1).unwrap_or(0);
        Ok(Sheet { name: name.to_owned(), rows, width, names_row, notes: note.into_iter().collect() })
    }

    /// What the errors call the file.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn row_count(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// The row in which the names of the columns are most likely: the first that is no title or remark.
    pub(crate) fn names_row(&self) -> usize {
        self.names_row
    }

    /// What is to be known of how the file was read.
    pub(crate) fn notes(&self) -> &[FileError] {
        &self.notes
    }

    /// What a cell says; nothing where there is no cell.
    pub(crate) fn cell(&self, row: usize, column: usize) -> &str {
        let cell = self.rows.get(row).and_then(|row| row.get(column));
        cell.map_or("", |cell| &cell.text)
    }

    /// The place of a name, or of a number from 1, among the names of columns or rows; `thing` is the key of which.
    ///
    /// # Errors
    /// There is none of that name.
    pub(crate) fn named(&self, names: &[&str], name: &str, thing: &'static str) -> Result<usize, FileError> {
        let by_name = names.iter().position(|known| known.to_lowercase() == name.trim().to_lowercase());
        let by_number = || name.trim().parse::<usize>().ok()?.checked_sub(1).filter(|i| *i < names.len());
        by_name.or_else(by_number).ok_or_else(|| {
            let known: Vec<&str> = names.iter().copied().filter(|name| !name.is_empty()).take(30).collect();
            let fault = match known.as_slice() {
                [] => Fault::new("fault-none-of-no-names").with("most", names.len()),
                known => Fault::new("fault-none-of-names").with("known", known.join(", ")),
            };
            let fault = fault.with("thing", Fault::new(thing)).with("name", name);
            FileError::of(&self.name, fault)
        })
    }

    /// An error or note about a cell, or about its row where it has none.
    pub(crate) fn at(&self, row: usize, column: usize, fault: Fault) -> FileError {
        let row = self.rows.get(row);
        let cell = row.and_then(|row| row.get(column).or(row.first()));
        let error = FileError::of(&self.name, fault);
        FileError { line: cell.map(|cell| cell.line), column: cell.map(|cell| cell.column), ..error }
    }
}
