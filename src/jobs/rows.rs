//! What a file of rows is most likely meant as: a map, a log of visits or a table of figures.

use std::path::Path;

use super::{Importable, read_sheet};
use crate::analytics::{ReadOptions, preview};
use crate::disk::store;
use crate::exchange::table::{Field, Use};
use crate::fault::FileErrors;
use crate::measure::FigureTable;
use crate::model::JourneyMap;

/// What a file of rows can be opened as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Lanes, steps and cards.
    Map,
    /// An event a row.
    Log,
    /// A touchpoint a row, with what is known of it.
    Figures,
}

/// The endings of files that are nothing but logs.
const LOGS: &[&str] = &["xes", "gz"];

impl Rows {
    /// The endings of files that can be logs.
    pub const LOG_ENDINGS: &'static [&'static str] = &["csv", "tsv", "tab", "txt", "xes", "gz"];

    /// What the file at `path` is most likely meant as; none for what is no file of rows. Figures are meant for the
    /// touchpoints of `map`. Of a log no more is looked at than its beginning, however large it is.
    pub fn of(path: &Path, map: Option<&JourneyMap>) -> Option<Rows> {
        if Rows::is_only_log(path) {
            return Some(Rows::Log);
        }
        if Importable::of(path) != Some(Importable::Table) {
            return None;
        }
        if preview(path, &ReadOptions::default()).is_ok_and(|seen| seen.is_log) {
            return Some(Rows::Log);
        }
        let are_figures = map.is_some_and(|map| are_figures(path, map).unwrap_or(false));
        Some(if are_figures { Rows::Figures } else { Rows::Map })
    }

    /// Whether files of this name are never maps or tables of figures.
    pub fn is_only_log(path: &Path) -> bool {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        LOGS.iter().any(|log| ending.eq_ignore_ascii_case(log))
    }
}

/// Whether a table has figures in it, and a touchpoint of `map` by name, but not the phases or lanes of a map.
fn are_figures(path: &Path, map: &JourneyMap) -> Result<bool, FileErrors> {
    let is_part = |what: &Use| matches!(what, Use::Field(Field::Phase | Field::Lane));
    if read_sheet(path)?.guess().uses.iter().any(is_part) {
        return Ok(false);
    }
    let table = read_figures(path)?;
    let plan = table.guess(map);
    let has_figures = plan.columns.iter().any(|held| held.metric().is_some());
    Ok(has_figures && table.matching(map, &plan).events().iter().any(|row| row.matched.is_some()))
}

/// Reads the table of figures at `path`.
///
/// # Errors
/// The file cannot be read, or is no table.
pub fn read_figures(path: &Path) -> Result<FigureTable, FileErrors> {
    let (bytes, _) = store::read(path)?;
    FigureTable::read(&bytes, &path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(name: &str, text: &str) -> Option<Rows> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let map = crate::jobs::new_from_template("web-shop").unwrap();
        Rows::of(&path, Some(&map))
    }

    #[test]
    fn a_file_of_rows_is_told_by_what_it_holds_and_only_then_by_its_name() {
        let log = "session,page,time\ns1,home,2024-03-13 10:21:14\n";
        assert_eq!(guess("visits.csv", log), Some(Rows::Log));
        assert_eq!(guess("visits.XES", "<log/>"), Some(Rows::Log));
        assert_eq!(guess("visits.csv.gz", ""), Some(Rows::Log));
        assert_eq!(guess("map.csv", "phase,step,lane,text\nBuy,Pay,Touchpoints,Checkout\n"), Some(Rows::Map));
        assert_eq!(guess("map.csv", ""), Some(Rows::Map));
        let figures = "page,visits,cost\nproduct_view,310,12.50\n";
        assert_eq!(guess("figures.csv", figures), Some(Rows::Figures));
        assert_eq!(guess("strange.csv", &figures.replace("product_view", "Quarry")), Some(Rows::Map));
        let whole = "phase,step,lane,text,visits\nBuy,Pay,Touchpoints,Product page,310\n";
        assert_eq!(guess("map.csv", whole), Some(Rows::Map));
        assert_eq!(guess("map.ron", log), None);
        assert_eq!(guess("map.mmd", "journey"), None);
    }
}
