//! Maps as tables in CSV and TSV files: the matrix that a spreadsheet shows, lanes by steps, and tidy rows, one for
//! each card or score. Wide tables, with a row for each step and a column for each lane, are read as tidy ones.

mod build;
mod guess;
mod matrix;
mod numbers;
mod tidy;
mod words;
mod write;

pub(crate) use numbers::is_blank;
pub use words::{FIELDS, Field};
pub(crate) use words::{channel as channel_of, field as field_called, plain as plain_name};
pub use write::{Written, to_table};

use super::cells::{self, Cell, rows, rows_within};
use super::import::{Imported, text_of};
use crate::fault::{FileError, FileErrors};
use crate::model::LaneKind;
use std::borrow::Cow;

/// The endings of file names that are read as tables.
pub const EXTENSIONS: &[&str] = &["csv", "tsv", "tab"];

/// No map comes near; what has more rows is a log of events.
const MOST_ROWS: usize = 100_000;
/// More than the steps, or the lanes and fields, of any map.
const MOST_COLUMNS: usize = 2_500;
/// What the largest table of a map fills, many times over.
const MOST_CELLS: usize = 4_000_000;

/// How a table is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// Lanes by steps.
    Matrix,
    /// A row for each card, score or step.
    #[default]
    Tidy,
}

/// What a column of a tidy table, or a row of a matrix, is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    Skip,
    Field(Field),
    /// Each line of its cells is a card of the lane of this kind, or a score.
    Lane(LaneKind),
}

/// How a table is to be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub shape: Shape,
    /// The row of names that a tidy table begins with, or the first row of a matrix.
    pub first_row: usize,
    /// For each column of a tidy table, and for each row of a matrix.
    pub uses: Vec<Use>,
    /// The lowest and the highest score in the table; they are -2 and +2 on the map.
    pub scores: (f64, f64),
}

impl Plan {
    /// Sets what the column or row at `index` is taken for.
    pub fn set(&mut self, index: usize, what: Use) {
        // One column is enough for each thing that a row has once.
        if let Use::Field(_) = what {
            for other in self.uses.iter_mut().filter(|other| **other == what) {
                *other = Use::Skip;
            }
        }
        if let Some(place) = self.uses.get_mut(index) {
            *place = what;
        }
    }
}

/// A table that was read from a file.
#[derive(Clone, Debug)]
pub struct Sheet {
    name: String,
    rows: Vec<Vec<Cell>>,
    /// Cells of the longest row.
    width: usize,
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
        // Spreadsheets name the delimiter on a line of its own.
        let named = text.get(..5).filter(|head| head.to_ascii_lowercase().starts_with("sep="));
        let named = named.and_then(|head| head.chars().nth(4));
        let delimiter = named.unwrap_or_else(|| delimiter(text, name));
        let read = rows_within(text, delimiter, MOST_CELLS);
        if read.cut_off {
            let mend = "expected a smaller table";
            return Err(FileError::new(name, format!("has more than {MOST_CELLS} cells"), mend).into());
        }
        if let Some((line, column)) = read.unclosed {
            let error = FileError::new(name, "this quote does not end", "expected \" where the cell ends");
            return Err(FileError { line: Some(line), column: Some(column), ..error }.into());
        }
        let mut rows = read.rows;
        if named.is_some() {
            rows.remove(0);
        }
        rows.retain(|row| row.iter().any(|cell| !cell.text.trim().is_empty()));
        if rows.len() > MOST_ROWS {
            let what = format!("has {} rows", rows.len());
            let mend = format!("expected a table of at most {MOST_ROWS} rows");
            return Err(FileError::new(name, what, mend).into());
        }
        for cell in rows.iter_mut().flatten() {
            if let Cow::Owned(text) = cells::unguarded(&cell.text) {
                cell.text = text;
            }
        }
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        if width > MOST_COLUMNS {
            let mend = format!("expected a table of at most {MOST_COLUMNS} columns");
            return Err(FileError::new(name, format!("has {width} columns"), mend).into());
        }
        if width < 2 {
            let mend = "expected columns with commas, semicolons or tabs between them";
            let what = if rows.is_empty() { "is empty" } else { "has one column only" };
            return Err(FileError::new(name, what, mend).into());
        }
        Ok(Sheet { name: name.to_owned(), rows, width, notes: note.into_iter().collect() })
    }

    /// How the table is most likely meant.
    pub fn guess(&self) -> Plan {
        guess::plan(self)
    }

    /// How the table is most likely meant if it has this shape.
    pub fn guess_shape(&self, shape: Shape) -> Plan {
        guess::plan_of(self, shape)
    }

    /// The names of what a plan's uses are for: of the columns of a tidy table, of the rows of a matrix.
    pub fn names(&self, plan: &Plan) -> Vec<&str> {
        let cells = plan.uses.iter().enumerate().map(|(index, _)| match plan.shape {
            Shape::Matrix => self.cell(index, 0),
            Shape::Tidy => self.cell(plan.first_row, index),
        });
        cells.map(str::trim).collect()
    }

    /// Some of the cells that one of a plan's uses is for.
    pub fn samples(&self, plan: &Plan, index: usize) -> Vec<&str> {
        const SHOWN: usize = 4;
        let all: Box<dyn Iterator<Item = &str>> = match plan.shape {
            Shape::Matrix => Box::new((1..self.width()).map(move |column| self.cell(index, column))),
            Shape::Tidy => {
                Box::new((plan.first_row + 1..self.rows.len()).map(move |row| self.cell(row, index)))
            }
        };
        all.map(str::trim).filter(|text| !text.is_empty()).take(SHOWN).collect()
    }

    /// The map that the table is, read as `plan` says.
    ///
    /// # Errors
    /// A row says something that makes no map: each with its line and column.
    pub fn to_map(&self, plan: &Plan) -> Result<Imported, FileErrors> {
        let imported = match plan.shape {
            Shape::Matrix => matrix::read(self, plan),
            Shape::Tidy => tidy::read(self, plan),
        }?;
        let mut notes = self.notes.clone();
        notes.extend(imported.notes);
        notes.sort_by_key(|note| (note.line, note.column));
        Ok(Imported { notes, ..imported })
    }

    /// Sets what a plan takes the column or row called `name`, or with that number, for.
    ///
    /// # Errors
    /// There is none of that name.
    pub fn set_use(&self, plan: &mut Plan, name: &str, what: Use) -> Result<(), FileError> {
        let thing = if plan.shape == Shape::Matrix { "row" } else { "column" };
        let index = self.named(&self.names(plan), name, thing)?;
        plan.set(index, what);
        Ok(())
    }

    /// The place of a name, or of a number from 1, among the names of columns or rows.
    ///
    /// # Errors
    /// There is none of that name.
    pub(crate) fn named(&self, names: &[&str], name: &str, thing: &str) -> Result<usize, FileError> {
        let by_name = names.iter().position(|known| known.to_lowercase() == name.trim().to_lowercase());
        let by_number = || name.trim().parse::<usize>().ok()?.checked_sub(1).filter(|i| *i < names.len());
        by_name.or_else(by_number).ok_or_else(|| {
            let known: Vec<&str> = names.iter().copied().filter(|name| !name.is_empty()).take(30).collect();
            let mend = match known.as_slice() {
                [] => format!("expected a number from 1 to {}", names.len()),
                known => format!("expected one of {}, or its number", known.join(", ")),
            };
            FileError::new(&self.name, format!("has no {thing} called {name}"), mend)
        })
    }

    pub(crate) fn row_count(&self) -> usize {
        self.rows.len()
    }

    /// What is to be known of how the file was read.
    pub(crate) fn notes(&self) -> &[FileError] {
        &self.notes
    }

    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// What a cell says; nothing where there is no cell.
    pub(crate) fn cell(&self, row: usize, column: usize) -> &str {
        let cell = self.rows.get(row).and_then(|row| row.get(column));
        cell.map_or("", |cell| &cell.text)
    }

    /// An error or note about a cell, or about its row where it has none.
    pub(crate) fn at(
        &self,
        row: usize,
        column: usize,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> FileError {
        let row = self.rows.get(row);
        let cell = row.and_then(|row| row.get(column).or(row.first()));
        let error = FileError::new(&self.name, what, mend);
        FileError { line: cell.map(|cell| cell.line), column: cell.map(|cell| cell.column), ..error }
    }
}

/// The delimiter that gives the most rows of one length; a file called `.tsv` has tabs if it has any.
fn delimiter(text: &str, name: &str) -> char {
    const LOOKED_AT: usize = 64 * 1024;
    let end = text.char_indices().map(|(at, _)| at).find(|at| *at >= LOOKED_AT).unwrap_or(text.len());
    let part = &text[..end];
    let lower = name.to_lowercase();
    if part.contains('\t') && (lower.ends_with(".tsv") || lower.ends_with(".tab")) {
        return '\t';
    }
    // From the least likely: of those that are equal the last is taken.
    let candidates = ['|', '\t', ';', ','].map(|delimiter| {
        let mut lengths: Vec<usize> = rows(part, delimiter).rows.iter().map(Vec::len).collect();
        lengths.sort_unstable();
        let alike = lengths.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0]));
        (alike.filter(|(_, length)| *length > 1).max().unwrap_or_default(), delimiter)
    });
    candidates.into_iter().max_by_key(|(rank, _)| *rank).map_or(',', |(_, delimiter)| delimiter)
}
