//! Files on their way to the canvas: maps, and what maps can be made of.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Screen, Shell};
use crate::exchange::import::Imported;
use crate::fault::{FileError, Told as _};
use crate::job::Job;
use crate::jobs::{self, Contents, Importable, LoadError, Loaded, Opened};
use crate::model::JourneyMap;
use crate::ui::desk::{DeskId, MapFile};
use crate::ui::dialogs::{Dialog, FiguresDraft, TableDraft};
use crate::ui::start::Start;
use crate::ui::tasks::Work;
use crate::ui::words::{count, lang, tr};

/// More errors or remarks than these of one file are counted, not listed.
const SHOWN: usize = 20;

/// Whether a file of this name may be one to open.
pub(super) fn may_be_openable(path: &Path) -> bool {
    Contents::is_only_log(path)
        || Importable::of(path).is_some()
        || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

/// One a line, and how many more there are.
fn listed<'a>(all: impl ExactSizeIterator<Item = &'a FileError>) -> String {
    let count_of_all = all.len();
    let mut lines: Vec<String> = all.take(SHOWN).map(|told| told.text(lang())).collect();
    if count_of_all > SHOWN {
        lines.push(count("errors-more", count_of_all - SHOWN));
    }
    lines.join("\n")
}

impl Shell {
    /// Opens a file on a desk of its own, or goes to the desk where it is open. One that cannot be read changes nothing.
    pub(super) fn open(&mut self, path: PathBuf) {
        if let Some(desk) = self.desks.with_file(&path) {
            return self.go_to(desk);
        }
        let desk = self.desk().map(|desk| desk.id);
        self.read_file(path, None, desk, Shell::loaded);
    }

    /// Opens files one after the other, so that their tabs stand in this order; `front` comes to the front in the end.
    pub(super) fn open_all(&mut self, files: Vec<PathBuf>, front: Option<PathBuf>) {
        self.to_open.extend(files);
        self.front_at_last = front;
        self.open_next();
    }

    /// Opens the next of the files that wait, where none is on its way.
    pub(super) fn open_next(&mut self) {
        while !self.is_opening() {
            let Some(path) = self.to_open.pop_front() else {
                let front = self.front_at_last.take().and_then(|path| self.desks.with_file(&path));
                front.into_iter().for_each(|desk| self.go_to(desk));
                return;
            };
            self.open(path);
        }
    }

    /// Opens a file of rows as what it was said to be, for the map of `desk`.
    pub(super) fn open_as(&mut self, path: PathBuf, rows: Contents, desk: Option<DeskId>) {
        self.read_file(path, Some(rows), desk, Shell::loaded);
    }

    /// Reads a file on a thread; `done` takes what it turned out to be.
    pub(super) fn read_file(
        &mut self,
        path: PathBuf,
        rows: Option<Contents>,
        desk: Option<DeskId>,
        done: impl FnOnce(&mut Shell, PathBuf, Loaded, Option<DeskId>) + Send + 'static,
    ) {
        if self.tasks.any(|work| matches!(work, Work::Open { path: other, .. } if *other == path)) {
            return;
        }
        let map = self.map_of(desk);
        let job = Job::default();
        let work = Work::Open { path: path.clone(), job: job.clone() };
        let run = move || {
            let loaded = jobs::load(&path, rows, map.as_deref(), &job);
            let real = std::fs::canonicalize(&path).ok();
            (path, real, loaded)
        };
        self.spawn(work, run, move |shell, (path, real, loaded)| {
            let open = real.as_deref().and_then(|real| shell.desks.with_file(real));
            match loaded {
                // It is open, by another way of writing its path.
                Ok(Loaded::Map(_)) if open.is_some() => {
                    open.into_iter().for_each(|desk| shell.go_to(desk));
                }
                Ok(loaded) => done(shell, path, loaded, desk),
                Err(LoadError::Cancelled) => {}
                Err(LoadError::Map(errors)) => {
                    shell.message("open-failed", &listed(errors.iter()));
                }
                Err(error) => shell.message("file-open-failed", &error.text(lang())),
            }
        });
    }

    pub(super) fn map_of(&self, desk: Option<DeskId>) -> Option<Arc<JourneyMap>> {
        desk.and_then(|desk| self.desks.get(desk)).map(|desk| Arc::clone(desk.editor.map()))
    }

    pub(super) fn loaded(&mut self, path: PathBuf, loaded: Loaded, desk: Option<DeskId>) {
        match loaded {
            Loaded::Map(opened) => self.show_opened(opened),
            Loaded::Imported(imported) => self.show_imported(*imported, path),
            Loaded::Sheet(sheet) => {
                let has_map = self.map_of(desk).is_some();
                let work = Work::Open { path: path.clone(), job: Job::default() };
                let draft = move || Box::new(TableDraft::new(path, sheet, has_map));
                self.spawn(work, draft, move |shell, draft| shell.ask_of(Dialog::Import(draft), desk));
            }
            Loaded::Log(preview) => self.show_log(path, preview, desk),
            Loaded::Figures(table) => {
                // Without a map there is nothing to put them on.
                if let Some(map) = self.map_of(desk) {
                    let work = Work::Open { path: path.clone(), job: Job::default() };
                    let draft = move || Box::new(FiguresDraft::new(path, table, map));
                    self.spawn(work, draft, move |shell, draft| shell.ask_of(Dialog::Figures(draft), desk));
                }
            }
        }
    }

    fn show_opened(&mut self, Opened { path, map, stamp }: Opened) {
        self.preferences.touch_recent(&path);
        let document = MapFile { path: Some(path), stamp, ..MapFile::default() };
        self.show_map(Arc::unwrap_or_clone(map), document);
    }

    /// Puts a map on a desk of its own.
    pub(super) fn show_map(&mut self, map: JourneyMap, document: MapFile) -> DeskId {
        self.leave_front();
        let mode = self.mode();
        let has_file = document.path.is_some();
        self.refit_for_tabs(self.desks.len() == 1);
        let desk = self.desks.open(map, document);
        desk.editor.set_mode(mode);
        desk.editor.fit_map();
        let (id, measured) = (desk.id, desk.measures.meet(&desk.editor));
        self.screen = Screen::Map;
        measured.into_iter().for_each(|words| self.notice(words));
        if has_file {
            self.enter_file(id);
            self.note_tabs();
        }
        id
    }

    /// The strip of tabs comes or goes, if it does: what was in sight as a whole stays so.
    pub(super) fn refit_for_tabs(&mut self, changes: bool) {
        if let Some(front) = self.desks.active_mut().filter(|desk| changes && desk.editor.sees_whole_map()) {
            front.canvas.refit();
        }
    }

    /// Shows the map that a table is planned to be.
    pub(super) fn show_table(&mut self, draft: Box<TableDraft>) {
        let work = Work::Open { path: draft.path.clone(), job: Job::default() };
        let make = move || {
            let imported = draft.map()?;
            let map = jobs::titled(imported.map, &draft.path);
            Some((Imported { map, ..imported }, draft.path))
        };
        self.spawn(work, make, |shell, made| {
            if let Some((imported, path)) = made {
                shell.show_imported(imported, path);
            }
        });
    }

    /// Shows a map that was made of another file: a new one, which has no file yet.
    pub(super) fn show_imported(&mut self, imported: Imported, made_of: PathBuf) {
        // A map in a picture is looked at as it was left; one that was drafted from a log, for what the log tells.
        let is_drafted =
            Importable::of(&made_of) != Some(Importable::Picture) && imported.map.measured.is_some();
        // Columns were chosen for it by hand, which no file tells.
        let is_worth_keeping = is_drafted || Importable::of(&made_of) == Some(Importable::Table);
        let id = self.show_map(imported.map, MapFile { made_of: Some(made_of), ..MapFile::default() });
        if let Some(desk) = self.desks.get_mut(id) {
            if is_worth_keeping {
                desk.editor.mark_unsaved();
            }
            if is_drafted {
                desk.measures.open(&mut desk.editor);
                self.notice = None;
            }
        }
        if imported.notes.is_empty() {
            return;
        }
        for note in &imported.notes {
            // Nobody may be there to read it.
            let _ = writeln!(std::io::stderr(), "{note}");
        }
        self.message("import-remarks-title", &listed(imported.notes.iter()));
    }

    /// Files that were dropped on the window. Maps are opened, and what maps can be made of; other pictures become cards;
    /// of anything else is said what can be dropped.
    pub(super) fn take_dropped(&mut self, ctx: &egui::Context) {
        let dropped: Vec<PathBuf> =
            ctx.input(|i| i.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        if dropped.is_empty() || self.dialog.is_some() {
            return;
        }
        let desk = self.desk().map(|desk| desk.id);
        let mut pictures = Vec::new();
        let mut strange = 0;
        for path in dropped {
            // Whether there is a map in a picture is known once it is read.
            if crate::picture::is_picture(&path) {
                pictures.push(path);
            } else if !may_be_openable(&path) {
                strange += 1;
            } else if desk.is_some() {
                self.open(path);
            } else {
                self.open_or_keep_as_template(path);
            }
        }
        if !pictures.is_empty() {
            self.take_dropped_pictures(pictures, desk);
        } else if strange > 0 && desk.is_some() {
            self.notice(tr("drop-unknown").into_owned());
        }
    }

    /// A file that is dropped on the start screen: a template is taken in, anything else is opened.
    fn open_or_keep_as_template(&mut self, path: PathBuf) {
        self.read_file(path, None, None, |shell, path, loaded, desk| match loaded {
            Loaded::Map(opened) if opened.map.template.is_some() => shell.import_template(path),
            loaded => shell.loaded(path, loaded, desk),
        });
    }

    /// Shows the start screen. `may_close`: a map is open, to go back to.
    pub(super) fn show_start(&mut self, may_close: bool) {
        self.leave_front();
        let pictures = self.furnishing.pictures.clone();
        let start = Start::new(may_close, &self.preferences.now.recent, pictures);
        self.screen = Screen::Start(Box::new(start));
        self.look_at_recent();
        self.list_templates();
    }

    /// Where no map is open and none is coming, there is something to choose from.
    pub(super) fn show_start_where_nothing_is(&mut self) {
        let nothing = self.desks.is_empty() && !self.is_opening() && !self.quitting;
        if nothing && matches!(self.screen, Screen::Map) {
            self.show_start(false);
        }
    }
}
