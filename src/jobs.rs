//! What the window and the command line both ask for. Each job takes what it needs and can run on any thread.

mod answers;
mod contents;
mod export;
mod figures;
mod import;
mod load;
mod measure;
mod named_view;
mod templates;
pub mod thumbnails;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use crate::disk::store::{self, SaveError, Stamp};
use crate::fault::{Audience, Fault, FileError, FileErrors, Told, errors_are_told};
use crate::format::to_ron;
use crate::locale::Lang;
use crate::model::JourneyMap;

pub use answers::Answers;
pub use contents::{Contents, read_figures};
pub use export::{ExportFailure, export, export_to, exporter_for};
pub use figures::{TableOptions, TabledMap, measure_by_table};
pub use import::{ImportFailure, ImportOptions, Importable, import, import_read, read_sheet, titled};
pub use load::{LoadError, Loaded, load};
pub use measure::{MeasureFailure, MeasureOptions, MeasuredMap, measure_by_log};
pub use named_view::{NamedView, NamedViewError, UnknownName};
pub use templates::{NewMapError, new_from_file, new_from_template, new_map, template_summaries};

/// A map and the file that it came from.
#[derive(Clone, Debug)]
pub struct Opened {
    pub path: PathBuf,
    pub map: Arc<JourneyMap>,
    /// What to save over later: see [`Over::Unchanged`]. None where the map was inside a picture, which stays.
    pub stamp: Option<Stamp>,
}

/// Opens the map at `path`: a map file, or a PNG picture with a map inside.
///
/// # Errors
/// The file cannot be read, or is not a sound map; all that is wrong with it, by line.
pub fn open(path: &Path) -> Result<Opened, FileErrors> {
    let store::StoredMap { map, stamp } = store::load(path).map_err(|errors| match Importable::of(path) {
        Some(Importable::Mermaid | Importable::Table) if path.is_file() => {
            FileError::of(path.display(), Fault::new("fault-to-be-imported")).into()
        }
        _ => errors,
    })?;
    Ok(Opened { path: path.to_owned(), map: Arc::new(map), stamp })
}

/// What a job may replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    Nothing,
    /// The file, as long as it holds what it held when it had this stamp.
    Unchanged(Stamp),
    Anything,
}

/// Saves a map, and returns the stamp of what is then in the file.
///
/// # Errors
/// Something is there that may not be replaced, or the file cannot be written; it is then as it was.
pub fn save(path: &Path, map: &JourneyMap, over: Over) -> Result<Stamp, SaveError> {
    match over {
        Over::Nothing => store::save(path, map, None),
        Over::Unchanged(stamp) => store::save(path, map, Some(&stamp)),
        Over::Anything => store::save_over(path, map),
    }
}

/// Why a file was not written anew. It is as it was.
#[derive(Debug)]
pub enum FormatError {
    Bad(FileErrors),
    Save(SaveError),
}

impl Told for FormatError {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        match self {
            FormatError::Bad(errors) => errors.told(lang, audience),
            FormatError::Save(error) => error.told(lang, audience),
        }
    }
}

errors_are_told!(FormatError);

/// Writes the map at `path` anew in the form in which maps are saved, unless `only_check`; and tells whether
/// that is a change.
///
/// # Errors
/// The file is not a sound map, or cannot be written.
pub fn format(path: &Path, only_check: bool) -> Result<bool, FormatError> {
    let opened = open(path).map_err(FormatError::Bad)?;
    let Some(stamp) = opened.stamp else {
        let fault = Fault::new("fault-picture-no-map-file");
        return Err(FormatError::Bad(FileError::of(path.display(), fault).into()));
    };
    let text =
        to_ron(&opened.map).map_err(|fault| FormatError::Bad(FileError::of(path.display(), fault).into()))?;
    let changes = !stamp.is_of(&text);
    if changes && !only_check {
        save(path, &opened.map, Over::Unchanged(stamp)).map_err(FormatError::Save)?;
    }
    Ok(changes)
}

/// How large a map is. Reads `5 phases, 14 steps, 6 lanes, 41 cards`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MapCounts {
    pub phases: usize,
    pub steps: usize,
    pub lanes: usize,
    pub cards: usize,
}

impl MapCounts {
    pub fn of(map: &JourneyMap) -> MapCounts {
        MapCounts {
            phases: map.phases.len(),
            steps: map.steps().count(),
            lanes: map.lanes.len(),
            cards: map.cards().count(),
        }
    }
}

impl fmt::Display for MapCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts =
            [(self.phases, "phase"), (self.steps, "step"), (self.lanes, "lane"), (self.cards, "card")];
        for (i, (count, noun)) in counts.into_iter().enumerate() {
            let comma = if i > 0 { ", " } else { "" };
            let plural = if count == 1 { "" } else { "s" };
            write!(f, "{comma}{count} {noun}{plural}")?;
        }
        Ok(())
    }
}
