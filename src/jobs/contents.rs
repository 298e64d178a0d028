//! What a file of rows is most likely meant as: a map, a log of visits or a table of figures.

use std::path::Path;

use crate::disk::store;
use crate::exchange::table::{Field, Sheet, Use};
use crate::fault::FileErrors;
use crate::measure::FigureTable;
use crate::model::JourneyMap;

/// What a file of rows can be opened as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contents {
    /// Lanes, steps and cards.
    Map,
    /// An event a row.
    Log,
    /// A touchpoint a row, with what is known of it.
    Figures,
}

/// The endings of files that are nothing but logs.
const LOGS: &[&str] = &["xes", "gz"];

impl Contents {
    /// The endings of files that can be logs.
    pub const LOG_ENDINGS: &'static [&'static str] = &["csv", "tsv", "tab", "txt", "xes", "gz"];

    /// Whether files of this name are never maps or tables of figures.
    pub fn is_only_log(path: &Path) -> bool {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        LOGS.iter().any(|log| ending.eq_ignore_ascii_case(log))
    }
}

/// Whether a table has figures in it, and a touchpoint of `map` by name, but not the phases or lanes of a map.
pub(super) fn are_figures(sheet: &Sheet, figures: &FigureTable, map: &JourneyMap) -> bool {
    let is_part = |what: &Use| matches!(what, Use::Field(Field::Phase | Field::Lane));
    if sheet.guess().uses.iter().any(is_part) {
        return false;
    }
    let plan = figures.guess(map);
    let has_figures = plan.columns.iter().any(|held| held.metric().is_some());
    has_figures && figures.matching(map, &plan).events().iter().any(|row| row.matched.is_some())
}

/// Reads the table of figures at `path`.
///
/// # Errors
/// The file cannot be read, or is no table.
pub fn read_figures(path: &Path) -> Result<FigureTable, FileErrors> {
    let (bytes, _) = store::read(path)?;
    FigureTable::read(&bytes, &path.display().to_string())
}
