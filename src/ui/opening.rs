//! Files on their way to the canvas: maps, and what maps can be made of.

use std::fmt::Display;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::app::{App, count};
use super::dialogs::{Dialog, Next, TableDraft};
use super::measures;
use crate::exchange::import::Imported;
use crate::format::png_map;
use crate::jobs::{self, ImportOptions, Importable, Rows};

/// More errors or remarks than these of one file are counted, not listed.
const SHOWN: usize = 20;

/// Whether a file is one to open, and not a picture to put on a card.
pub(super) fn is_openable(path: &Path) -> bool {
    match Importable::of(path) {
        _ if Rows::is_only_log(path) => true,
        Some(Importable::Mermaid | Importable::Table) => true,
        Some(Importable::Picture) => png_map::is_in_file(path),
        None => path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")),
    }
}

/// One a line, and how many more there are.
fn listed<T: Display>(all: &[T]) -> String {
    let mut lines: Vec<String> = all.iter().take(SHOWN).map(ToString::to_string).collect();
    if all.len() > SHOWN {
        lines.push(count("errors-more", all.len() - SHOWN));
    }
    lines.join("\n")
}

impl App {
    /// Whether opening a file leaves the open map where it is, as something is to be put on it.
    pub(super) fn stays_with_map(&self, path: &Path) -> bool {
        Rows::of(path, self.measurable().as_deref()).is_some_and(|rows| rows != Rows::Map)
    }

    /// Opens a file; one that cannot be read leaves the open map as it is.
    pub(super) fn open(&mut self, path: PathBuf) {
        if let Some(rows) = Rows::of(&path, self.measurable().as_deref()) {
            return self.open_as(path, rows);
        }
        match Importable::of(&path) {
            Some(Importable::Mermaid) => match jobs::import(&path, &ImportOptions::default()) {
                Ok(imported) => self.show_imported(imported, path),
                Err(failure) => self.message("file-open-failed", &failure.to_string()),
            },
            Some(Importable::Table | Importable::Picture) | None => self.open_map(path),
        }
    }

    /// Opens a file of rows as what it was guessed or said to be.
    pub(super) fn open_as(&mut self, path: PathBuf, rows: Rows) {
        match rows {
            Rows::Map => match jobs::read_sheet(&path) {
                Ok(sheet) => {
                    let draft = TableDraft::new(path, sheet, self.measurable().is_some());
                    self.ask(Dialog::Import(Box::new(draft)));
                }
                Err(errors) => self.message("file-open-failed", &errors.to_string()),
            },
            Rows::Log => self.open_log(path),
            Rows::Figures => self.open_figures(path),
        }
    }

    fn open_map(&mut self, path: PathBuf) {
        match jobs::open(&path) {
            Ok(opened) => {
                let map = Arc::unwrap_or_clone(opened.map);
                match opened.stamp {
                    Some(stamp) => {
                        self.preferences.touch_recent(&opened.path);
                        self.show_map(map, Some(opened.path), Some(stamp));
                    }
                    // Out of a picture, which stays as it is.
                    None => self.show_imported(Imported { map, notes: Vec::new() }, path),
                }
            }
            Err(errors) => {
                let errors: Vec<_> = errors.iter().collect();
                self.message("open-failed", &listed(&errors));
            }
        }
    }

    /// Shows the map that a table is planned to be.
    pub(super) fn show_table(&mut self, draft: TableDraft) {
        if let Some(imported) = draft.map() {
            let map = jobs::titled(imported.map, &draft.path);
            self.show_imported(Imported { map, ..imported }, draft.path);
        }
    }

    /// Shows a map that was made of another file: a new one, which has no file yet. Asks about unsaved changes of the
    /// open map first, unless that was done on the way.
    pub(super) fn show_imported(&mut self, imported: Imported, made_of: PathBuf) {
        if self.editor.is_dirty() && self.discarded != Some(self.editor.revision()) {
            return self.request(Next::Show(Arc::new(imported), made_of));
        }
        // A map in a picture is looked at as it was left; one that was drafted from a log, for what the log tells.
        let is_drafted =
            Importable::of(&made_of) != Some(Importable::Picture) && imported.map.measured.is_some();
        if is_drafted {
            measures::show_panel(self);
        }
        self.show_map(imported.map, None, None);
        self.document.made_of = Some(made_of);
        if imported.notes.is_empty() {
            return;
        }
        for note in &imported.notes {
            // Nobody may be there to read it.
            let _ = writeln!(std::io::stderr(), "{note}");
        }
        self.message("import-remarks-title", &listed(&imported.notes));
    }
}
