//! The open map and its file: new, open, save, save as, export, and what has to be asked on the way.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::app::App;
use super::dialogs::{Answer, Dialog, Next, PathFor};
use super::hints;
use super::keeping::UnsavedWork;
use super::measures;
use super::tasks::{Done, FileQuestion, Picked, file_dialog};
use super::waiting::{Save, Waiting};
use super::words::{tr, tr_with};
use crate::disk::slug;
use crate::disk::store::{SaveError, Stamp};
use crate::editor::Editor;
use crate::exchange::table;
use crate::export::{EXPORTERS, ExportError, ExportOptions, Exporter, find};
use crate::job::Job;
use crate::jobs::{self, ExportFailure, Over, Rows};
use crate::locale::Arg;
use crate::model::{IdSource, JourneyMap};

/// The endings of files that can be opened.
const OPENED: &[&str] = &["ron", "png", "mmd", "mermaid", "md", "markdown", "csv", "tsv", "tab", "xes", "gz"];

/// What was chosen in the export panel.
#[derive(Clone)]
pub(super) struct Order {
    exporter: &'static Exporter,
    options: ExportOptions,
}

/// Where the map is on disk.
#[derive(Default)]
pub(super) struct Document {
    pub(super) path: Option<PathBuf>,
    pub(super) stamp: Option<Stamp>,
    /// The picture, diagram or table that the map was made of, which is not saved to.
    pub(super) made_of: Option<PathBuf>,
    pub(super) unsaved: UnsavedWork,
    pub(super) saving: bool,
    /// What to save once the save that runs has ended.
    waiting: Waiting,
    /// Tells this document from those that the window showed before, whose threads may still come back.
    generation: u64,
}

impl Document {
    /// The map's file, or what the map was made of.
    fn known_as(&self) -> Option<&Path> {
        self.path.as_deref().or(self.made_of.as_deref())
    }

    /// The file's name, or that there is none yet.
    pub(super) fn name(&self) -> String {
        self.path
            .as_deref()
            .and_then(Path::file_name)
            .map_or_else(|| tr("file-untitled").into_owned(), |name| name.to_string_lossy().into_owned())
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

impl App {
    /// Key of the words that say whether what is seen is in the file.
    pub(super) fn save_state(&self) -> &'static str {
        if self.document.saving {
            "state-saving"
        } else if self.editor.is_dirty() {
            "state-unsaved"
        } else if self.document.path.is_none() {
            "state-new"
        } else {
            "state-saved"
        }
    }

    /// Does what was asked, after asking about unsaved changes.
    pub(super) fn request(&mut self, next: Next) {
        self.editor.finish_editing(crate::editor::Then::Stay);
        // What was said of an earlier map, or at an earlier time, holds no more.
        self.discarded = None;
        if self.editor.is_dirty() {
            self.ask(Dialog::Unsaved(next));
        } else {
            self.proceed(next);
        }
    }

    /// Does what was asked; there is nothing to lose.
    pub(super) fn proceed(&mut self, next: Next) {
        match next {
            Next::New => self.show_start(true),
            Next::Template(chosen) => self.start_from(&chosen),
            Next::Open => self.ask_path(PathFor::Open),
            Next::OpenPath(path) => self.open(path),
            Next::Show(imported, made_of) => self.show_imported(Arc::unwrap_or_clone(imported), made_of),
            Next::Quit if self.writing > 0 => self.quit_when_written = true,
            Next::Quit => self.quit(),
        }
    }

    fn quit(&mut self) {
        self.forget_kept();
        self.quitting = true;
        self.ctx.send_viewport_cmd(egui::ViewportCommand::Close);
    }

    /// A thread that was writing a file is done.
    fn written(&mut self) {
        self.writing -= 1;
        if self.quit_when_written && self.writing == 0 {
            self.quit_when_written = false;
            self.request(Next::Quit);
        }
    }

    /// Puts another map on the canvas.
    pub(super) fn show_map(&mut self, map: JourneyMap, path: Option<PathBuf>, stamp: Option<Stamp>) {
        self.forget_kept();
        self.start = None;
        let mode = self.editor.mode();
        let copied = self.editor.take_clipboard();
        let mut editor = Editor::new(map, IdSource::random());
        editor.read_measures_as(&self.editor);
        self.editor = editor;
        self.editor.set_clipboard(copied);
        self.editor.set_mode(mode);
        measures::meet(self);
        self.editor.fit_map();
        let generation = self.document.generation + 1;
        self.document = Document { path, stamp, generation, ..Document::default() };
    }

    pub(super) fn message(&mut self, title: &str, body: &str) {
        self.ask(Dialog::Message { title: tr(title).into_owned(), body: body.to_owned() });
    }

    /// Saves to the map's file; asks for one if it has none. `then` goes on once it is saved.
    pub(super) fn save(&mut self, then: Option<Next>) {
        self.editor.finish_editing(crate::editor::Then::Stay);
        match (self.document.path.clone(), self.document.stamp) {
            (Some(path), Some(stamp)) => self.write(path, Over::Unchanged(stamp), then),
            (Some(path), None) => self.write(path, Over::Nothing, then),
            (None, _) => {
                self.after_save = then;
                self.ask_path(PathFor::SaveAs);
            }
        }
    }

    fn write(&mut self, path: PathBuf, over: Over, then: Option<Next>) {
        if self.document.saving {
            // Two at once could end in the wrong order, and each would take the other for a stranger.
            self.document.waiting.add(path, over, then);
            return;
        }
        let map = Arc::clone(self.editor.map());
        let generation = self.document.generation;
        self.document.saving = true;
        self.writing += 1;
        self.tasks.spawn(move || {
            let saved = jobs::save(&path, &map, over);
            Box::new(move |app: &mut App| {
                if app.document.generation == generation {
                    app.saved(path, &map, saved, then);
                } else if let Err(error) = saved {
                    // The map is no longer on the canvas; whoever saved it must know all the same.
                    app.message("save-failed", &error.to_string());
                }
                app.written();
            }) as Done<App>
        });
    }

    fn saved(
        &mut self,
        path: PathBuf,
        map: &Arc<JourneyMap>,
        saved: Result<Stamp, SaveError>,
        then: Option<Next>,
    ) {
        self.document.saving = false;
        match saved {
            Ok(stamp) => {
                self.editor.mark_saved(map);
                self.notice(tr_with("saved-notice", &[("file", file_name(&path).into())]));
                self.preferences.touch_recent(&path);
                self.document.waiting.saved(&path, stamp);
                self.document.path = Some(path);
                self.document.stamp = Some(stamp);
                if !self.editor.is_dirty() {
                    self.forget_kept();
                }
                if let Some(Save { path, over, then: next }) = self.document.waiting.next() {
                    self.write(path, over, next.or(then));
                } else if let Some(next) = then {
                    self.request(next);
                }
            }
            Err(error) => self.not_saved(&path, error, then),
        }
    }

    /// Goes on with what waits, after telling why a save failed or asking what to do.
    fn not_saved(&mut self, path: &Path, error: SaveError, then: Option<Next>) {
        let then = self.document.waiting.failed(path, then);
        // What waits for this very place is the answer to any question.
        if !self.document.waiting.has(path) {
            self.tell_not_saved(error, then);
        }
        if let Some(Save { path, over, then }) = self.document.waiting.next() {
            self.write(path, over, then);
        }
    }

    fn tell_not_saved(&mut self, error: SaveError, then: Option<Next>) {
        match error {
            SaveError::ChangedOnDisk { path } => {
                self.after_save = then;
                self.ask(Dialog::ChangedOnDisk(path));
            }
            SaveError::Exists { path } => {
                self.after_save = then;
                self.ask(Dialog::Replace(path, PathFor::SaveAs));
            }
            SaveError::Failed(error) => self.message("save-failed", &error.to_string()),
        }
    }

    /// Asks for a file with the desktop's dialog, or with our own where the desktop has none.
    pub(super) fn ask_path(&mut self, purpose: PathFor) {
        let last_log = self.measuring.last_log().filter(|_| purpose == PathFor::Log).cloned();
        let known = last_log.as_deref().or(self.document.known_as());
        let folder = known.and_then(Path::parent).map(Path::to_owned);
        let (title, filter): (_, (_, &'static [&'static str])) = match purpose {
            PathFor::Open | PathFor::Picture => ("dialog-open", ("filter-opened", OPENED)),
            PathFor::Template => ("dialog-import-template", ("filter-map", &["ron"])),
            PathFor::Log => ("dialog-measure", ("filter-logs", Rows::LOG_ENDINGS)),
            PathFor::Figures => ("dialog-figures", ("filter-tables", table::EXTENSIONS)),
            PathFor::SaveAs => ("dialog-save", ("filter-map", &["ron"])),
            PathFor::Export => {
                let exporter = self.ordered();
                ("dialog-export", (exporter.label, std::slice::from_ref(&exporter.extension)))
            }
        };
        let name = self.proposed_name(purpose);
        let question = FileQuestion {
            save: matches!(purpose, PathFor::SaveAs | PathFor::Export),
            title: tr(title).into_owned(),
            filter: (tr(filter.0).into_owned(), filter.1),
            folder: folder.clone().filter(|folder| !folder.as_os_str().is_empty()),
            name: name.clone(),
        };
        let typed = folder.unwrap_or_default().join(name);
        let typed = std::path::absolute(&typed).unwrap_or(typed).to_string_lossy().into_owned();
        let typed = match last_log {
            // The next log may well have the name of the last.
            Some(log) => log.to_string_lossy().into_owned(),
            None if question.save => typed,
            None => String::new(),
        };
        if !self.desktop_dialogs {
            self.ask(Dialog::Path { purpose, path: typed });
            return;
        }
        let answer = file_dialog(&question);
        self.tasks.spawn(move || {
            let picked = answer();
            Box::new(move |app: &mut App| match picked {
                Picked::Path(path) => app.path_chosen(path, purpose, true),
                Picked::Cancelled => app.after_save = None,
                Picked::Unavailable => app.ask(Dialog::Path { purpose, path: typed }),
            }) as Done<App>
        });
    }

    /// The file's name with another ending, or one made of the map's title.
    fn proposed_name(&self, purpose: PathFor) -> String {
        let stem = self
            .document
            .known_as()
            .and_then(Path::file_stem)
            .map_or_else(|| slug(&self.editor.map().title), |stem| stem.to_string_lossy().into_owned());
        let ending = if purpose == PathFor::Export { self.ordered().extension } else { "ron" };
        format!("{stem}.{ending}")
    }

    /// `confirmed`: the desktop's dialog has already asked whether a file at this path may be replaced.
    fn path_chosen(&mut self, path: PathBuf, purpose: PathFor, confirmed: bool) {
        let named = |ending| {
            let whole = with_ending(path.clone(), ending);
            // Nobody was asked about the file whose name the ending makes.
            let confirmed = confirmed && whole == path;
            (whole, confirmed)
        };
        match purpose {
            // The window was live while the dialog stood: what was changed meanwhile is asked about.
            PathFor::Open if self.discarded == Some(self.editor.revision()) => self.open(path),
            PathFor::Open if self.stays_with_map(&path) => self.open(path),
            PathFor::Open => self.request(Next::OpenPath(path)),
            PathFor::SaveAs => {
                let (path, confirmed) = named("ron");
                let then = self.after_save.take();
                let over = if confirmed && path.exists() { Over::Anything } else { Over::Nothing };
                self.write(path, over, then);
            }
            PathFor::Export => {
                let (path, confirmed) = named(self.ordered().extension);
                self.export(path, confirmed);
            }
            PathFor::Picture => self.picture_chosen(path),
            PathFor::Template => self.import_template(&path),
            PathFor::Log => self.open_log(path),
            PathFor::Figures => self.open_as(path, Rows::Figures),
        }
    }

    /// The kind of file that is being exported.
    fn ordered(&self) -> &'static Exporter {
        self.order.as_ref().map_or(&EXPORTERS[0], |order| order.exporter)
    }

    fn export(&mut self, path: PathBuf, overwrite: bool) {
        let Some(Order { exporter, options }) = self.order.clone() else { return };
        let map = Arc::clone(self.editor.map());
        let job = Job::default();
        self.exports.push(job.clone());
        self.writing += 1;
        self.tasks.spawn(move || {
            let made = jobs::export(map, exporter, &path, overwrite, &options, &job);
            Box::new(move |app: &mut App| {
                app.exports.retain(|other| !other.is(&job));
                app.exported(&path, made, &job.notes());
                app.written();
            }) as Done<App>
        });
    }

    fn exported(&mut self, path: &Path, made: Result<(), ExportFailure>, notes: &[String]) {
        match made {
            Ok(()) => {
                self.done_once(hints::EXPORT);
                let values = [("file", Arg::from(file_name(path)))];
                let made = tr_with("exported-notice", &values);
                // A sentence each, and too much to be read before a notice goes.
                if !notes.is_empty() {
                    return self.ask(Dialog::Message { title: made, body: notes.join("\n\n") });
                }
                self.notice(
                    crate::export::warning().map_or(made.clone(), |warning| format!("{made}: {warning}")),
                );
            }
            Err(ExportFailure::Exists(path)) => self.ask(Dialog::Replace(path, PathFor::Export)),
            Err(ExportFailure::Export(ExportError::Cancelled)) => {
                self.notice(tr("export-cancelled-notice").into_owned());
            }
            Err(failure) => self.message("export-failed", &failure.to_string()),
        }
    }

    /// Shows a dialog, after the one that stands.
    pub(super) fn ask(&mut self, dialog: Dialog) {
        self.notice = None;
        if self.dialog.is_none() {
            self.dialog = Some(dialog);
            // What has the keyboard on the start screen lies behind the dialog.
            self.ctx
                .memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
        } else {
            self.waiting.push_back(dialog);
        }
    }

    /// Carries out what was answered to a dialog.
    pub(super) fn answered(&mut self, answer: Answer) {
        let dialog = self.dialog.take();
        match answer {
            Answer::Cancel => self.after_save = None,
            Answer::Save(next) => self.save(Some(next)),
            Answer::Discard(next) => {
                self.discarded = Some(self.editor.revision());
                self.proceed(next);
            }
            Answer::SaveAs => self.ask_path(PathFor::SaveAs),
            Answer::Overwrite(path, PathFor::Export) => self.export(path, true),
            Answer::Overwrite(path, _) => {
                let then = self.after_save.take();
                self.write(path, Over::Anything, then);
            }
            Answer::Path(path, purpose) => self.path_chosen(path, purpose, false),
            Answer::Export(id, options) => {
                let exporter = find(id).unwrap_or(&EXPORTERS[0]);
                self.order = Some(Order { exporter, options: *options });
                self.ask_path(PathFor::Export);
            }
            Answer::Import => {
                if let Some(Dialog::Import(draft)) = dialog {
                    self.show_table(*draft);
                }
            }
            Answer::OpenAs(path, rows) => self.open_as(path, rows),
            // Turned within the dialog.
            Answer::Turn => {}
            Answer::Log(step) => {
                if let Some(Dialog::Log(draft)) = dialog {
                    self.log_step(draft, step);
                }
            }
            Answer::Done => dialog.into_iter().for_each(|dialog| self.dialog_done(dialog)),
            Answer::Recover | Answer::DiscardRecovered => {
                if let Some(Dialog::Recover(recovered)) = dialog {
                    self.recover(*recovered, answer == Answer::Recover);
                }
            }
        }
        if self.dialog.is_none() {
            self.dialog = self.waiting.pop_front();
        }
        if let Some(start) = &mut self.start {
            start.refocus();
        }
    }
}

/// The path, with the ending if it has none.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(ending) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_a_map_can_be_made_of_is_offered_to_be_opened() {
        assert!(jobs::Importable::endings().all(|ending| OPENED.contains(&ending)));
    }

    #[test]
    fn an_ending_is_added_only_where_there_is_none() {
        assert_eq!(with_ending("a/map".into(), "ron"), PathBuf::from("a/map.ron"));
        assert_eq!(with_ending("a/map.txt".into(), "ron"), PathBuf::from("a/map.txt"));
    }
}
