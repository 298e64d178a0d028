//! Tables of figures: a row a touchpoint (or a channel), as analytics and CRM tools export them, onto cards by name.
//!
//! [`FigureTable::read`] takes the table in, [`FigureTable::guess`] says what its columns most likely hold,
//! [`FigureTable::matching`] which row is which card; [`FigureTable::figures`] then reads the numbers, and
//! [`Figures::edit`] is the change that keeps them.

mod guess;
mod keep;
mod read;
#[cfg(test)]
mod tests;

use super::Matching;
use crate::exchange::table::Sheet;
use crate::fault::{FileError, FileErrors};
use crate::model::{Id, JourneyMap, METRICS, MetricInfo, Metrics, Source};

/// What a column of a table of figures holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    Skip,
    /// What the touchpoint is called.
    Name,
    /// The channel that a cost belongs to.
    Channel,
    Visits,
    Customers,
    /// In percent: 5.2 is 5.2 %.
    ConversionPercent,
    /// As a share: 0.052 is 5.2 %. A cell with a percent sign is in percent anyway.
    ConversionShare,
    /// From 0 to 10.
    Satisfaction,
    Cost,
    Value,
}

/// Each meaning with its name on the command line.
pub static MEANINGS: &[(Meaning, &str)] = &[
    (Meaning::Name, "name"),
    (Meaning::Channel, "channel"),
    (Meaning::Visits, "visits"),
    (Meaning::Customers, "customers"),
    (Meaning::ConversionPercent, "conversion_percent"),
    (Meaning::ConversionShare, "conversion_share"),
    (Meaning::Satisfaction, "satisfaction"),
    (Meaning::Cost, "cost"),
    (Meaning::Value, "value"),
    (Meaning::Skip, "skip"),
];

impl Meaning {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        MEANINGS.iter().find(|(meaning, _)| *meaning == self).map_or("", |(_, name)| name)
    }

    /// The figure of a card that the column holds.
    pub fn metric(self) -> Option<&'static MetricInfo> {
        let key = match self {
            Meaning::Skip | Meaning::Name | Meaning::Channel => return None,
            Meaning::Visits => "visits",
            Meaning::Customers => "customers",
            Meaning::ConversionPercent | Meaning::ConversionShare => "conversion",
            Meaning::Satisfaction => "satisfaction",
            Meaning::Cost => "cost",
            Meaning::Value => "value",
        };
        METRICS.iter().find(|metric| metric.key == key)
    }

    /// Whether only one of two columns can have these meanings.
    fn excludes(self, other: Meaning) -> bool {
        let figures = (self.metric(), other.metric());
        let same_figure = matches!(figures, (Some(a), Some(b)) if a.key == b.key);
        self != Meaning::Skip && (self == other || same_figure)
    }
}

/// How a table of figures is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The row with the names of the columns, counted from 0 over the rows that are not empty; none if the table
    /// begins with figures.
    pub header: Option<usize>,
    pub columns: Vec<Meaning>,
}

impl Plan {
    /// Sets what a column holds. Another column that held the same is skipped from then on.
    pub fn set(&mut self, column: usize, meaning: Meaning) {
        for other in self.columns.iter_mut().filter(|other| meaning.excludes(**other)) {
            *other = Meaning::Skip;
        }
        if let Some(place) = self.columns.get_mut(column) {
            *place = meaning;
        }
    }

    fn column(&self, meaning: Meaning) -> Option<usize> {
        self.columns.iter().position(|held| *held == meaning)
    }

    /// The first row of figures.
    fn first_row(&self) -> usize {
        self.header.map_or(0, |header| header + 1)
    }
}

/// A table of figures, read and not yet understood.
#[derive(Clone, Debug)]
pub struct FigureTable {
    sheet: Sheet,
    name: String,
}

impl FigureTable {
    /// Reads a table in any common delimiter and encoding; `name` is what the errors call the file.
    ///
    /// # Errors
    /// The file is no text, has one column only, a quote that nothing closes, or too many rows or columns.
    pub fn read(bytes: &[u8], name: &str) -> Result<FigureTable, FileErrors> {
        Ok(FigureTable { sheet: Sheet::read(bytes, name)?, name: name.to_owned() })
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
    fn rows(&self, plan: &Plan) -> std::ops::Range<usize> {
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
        let at = self.sheet.named(&self.names(plan), column, "column")?;
        let key = what.trim().to_lowercase().replace([' ', '-'], "_");
        let meaning = match MEANINGS.iter().find(|(_, name)| *name == key) {
            Some((meaning, _)) => *meaning,
            None if key == "conversion" => guess::scale(&self.sheet, plan, at),
            None => {
                let known: Vec<&str> = MEANINGS.iter().map(|(_, name)| *name).collect();
                let mend = format!("expected conversion, {}", known.join(", "));
                let what = format!("{what} is nothing that a column of figures can hold");
                return Err(FileError::new(&self.name, what, mend));
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

/// The figures that a table gives to one card.
#[derive(Clone, Debug, PartialEq)]
pub struct TableFigures {
    pub card: Id,
    /// Only what the table says.
    pub metrics: Metrics,
}

/// What a table tells of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// In the order of the table.
    pub cards: Vec<TableFigures>,
    /// What was spent on channels, by the names under which the map measures them.
    pub channels: Vec<(String, f64)>,
    /// What was left out, and why, by line.
    pub notes: Vec<FileError>,
    pub source: Source,
    /// Names that were accepted, each with the card that is to keep it.
    aliases: Vec<(Id, String)>,
}
