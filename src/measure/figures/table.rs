//! A table of figures, as it was read.

use super::guess;
use super::plan::{MEANINGS, Meaning, Plan};
use crate::fault::{Fault, FileError, FileErrors};
use crate::measure::Matching;
use crate::model::JourneyMap;
use crate::tabular::Sheet;

/// A table of figures, read and not yet understood.
#[derive(Clone, Debug)]
pub struct FigureTable {
    pub(super) sheet: Sheet,
}

impl FigureTable {
    /// Reads a table in any common delimiter and encoding; `name` is what the errors call the file.
    ///
    /// # Errors
    /// The file is no text, has one column only, a quote that nothing closes, or too many rows or columns.
    pub fn read(bytes: &[u8], name: &str) -> Result<FigureTable, FileErrors> {
        Ok(FigureTable { sheet: Sheet::read(bytes, name)? })
    }

    /// What the columns most likely hold: by their names in English, Dutch, German, French and Spanish, and by what is
    /// in them. The touchpoints are in the column by whose words most cards of `map` are found.
    pub fn guess(&self, map: &JourneyMap) -> Plan {
        guess::plan(&self.sheet, map)
    }

    /// The names of the columns; empty where there are none.
    pub fn names(&self, plan: &Plan) -> Vec<&str> {
        let name = |column| plan.header.map_or("", |header| self.sheet.cell(header, column).trim());
        (0..self.sheet.width()).map(name).collect()
    }

    /// The first rows of figures, to be shown: cell by cell.
    pub fn preview(&self, plan: &Plan, rows: usize) -> Vec<Vec<&str>> {
        let row = |row| (0..self.sheet.width()).map(|column| self.sheet.cell(row, column).trim()).collect();
        self.rows(plan).take(rows).map(row).collect()
    }

    /// The rows of figures.
    pub(super) fn rows(&self, plan: &Plan) -> std::ops::Range<usize> {
        plan.first_row()..self.sheet.row_count()
    }

    pub fn row_count(&self, plan: &Plan) -> usize {
        self.rows(plan).len()
    }

    /// Sets what the column called `column`, or with that number from 1, holds; `what` is one of the names in
    /// [`MEANINGS`], or `conversion`, in percent or as a share as its numbers are.
    ///
    /// # Errors
    /// There is no such column, or nothing is called `what`.
    pub fn set_by_name(&self, plan: &mut Plan, what: &str, column: &str) -> Result<(), FileError> {
        let at = self.sheet.named(&self.names(plan), column, "noun-column")?;
        let key = what.trim().to_lowercase().replace([' ', '-'], "_");
        let meaning = match MEANINGS.iter().find(|(_, name)| *name == key) {
            Some((meaning, _)) => *meaning,
            None if key == "conversion" => guess::scale(&self.sheet, plan, at),
            None => {
                let known: Vec<&str> = MEANINGS.iter().map(|(_, name)| *name).collect();
                let fault = Fault::new("fault-no-meaning").with("what", what).with("known", known.join(", "));
                return Err(FileError::of(self.sheet.name(), fault));
            }
        };
        plan.set(at, meaning);
        Ok(())
    }

    /// Which row is which card, by the words of the column of names: each name once, with the number of its rows.
    /// Empty if no column holds names.
    pub fn matching(&self, map: &JourneyMap, plan: &Plan) -> Matching {
        let names = plan.column(Meaning::Name).into_iter().flat_map(|column| {
            self.rows(plan)
                .map(move |row| self.sheet.cell(row, column).trim())
                .filter(|name| !name.is_empty())
        });
        Matching::of_names(map, names)
    }
}
