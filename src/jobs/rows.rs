//! What a file of rows is most likely meant as: a map, a log of visits or a table of figures.

use std::path::Path;

use super::Importable;
use crate::analytics::{ReadOptions, preview};

/// What a file of rows can be opened as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Lanes, steps and cards.
    Map,
    /// An event a row.
    Log,
}

/// The endings of files that are nothing but logs.
const LOGS: &[&str] = &["xes", "gz"];

impl Rows {
    /// The endings of files that can be logs.
    pub const LOG_ENDINGS: &'static [&'static str] = &["csv", "tsv", "tab", "txt", "xes", "gz"];

    /// What the file at `path` is most likely meant as; none for what is no file of rows. Looks at no more than its
    /// beginning, however large it is.
    pub fn of(path: &Path) -> Option<Rows> {
        if Rows::is_only_log(path) {
            return Some(Rows::Log);
        }
        if Importable::of(path) != Some(Importable::Table) {
            return None;
        }
        let seen = preview(path, &ReadOptions::default());
        Some(if seen.is_ok_and(|seen| seen.is_log) { Rows::Log } else { Rows::Map })
    }

    /// Whether files of this name are never maps or tables of figures.
    pub fn is_only_log(path: &Path) -> bool {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        LOGS.iter().any(|log| ending.eq_ignore_ascii_case(log))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(name: &str, text: &str) -> Option<Rows> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        Rows::of(&path)
    }

    #[test]
    fn a_file_of_rows_is_told_by_what_it_holds_and_only_then_by_its_name() {
        let log = "session,page,time\ns1,home,2024-03-13 10:21:14\n";
        assert_eq!(guess("visits.csv", log), Some(Rows::Log));
        assert_eq!(guess("visits.XES", "<log/>"), Some(Rows::Log));
        assert_eq!(guess("visits.csv.gz", ""), Some(Rows::Log));
        assert_eq!(guess("map.csv", "phase,step,lane,text\nBuy,Pay,Touchpoints,Checkout\n"), Some(Rows::Map));
        assert_eq!(guess("map.csv", ""), Some(Rows::Map));
        assert_eq!(guess("map.ron", log), None);
        assert_eq!(guess("map.mmd", "journey"), None);
    }
}
