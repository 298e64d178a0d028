//! Dialogs: one stands, the others wait; and what comes of the answers.

use std::path::{Path, PathBuf};

use super::{NOTICE, Shell, Standing};
use crate::disk::slug;
use crate::exchange::table;
use crate::export::{EXPORTERS, find};
use crate::jobs::{Contents, Over};
use crate::ui::desk::{AfterSave, Desk, DeskId};
use crate::ui::dialogs::{Answer, Dialog, Order, PathFor};
use crate::ui::file_dialog::{FilePicked, FileQuestion, file_dialog};
use crate::ui::tasks::Work;
use crate::ui::words::tr;

/// The endings of files that can be opened.
const OPENED: &[&str] = &["ron", "png", "mmd", "mermaid", "md", "markdown", "csv", "tsv", "tab", "xes", "gz"];

impl Shell {
    /// Shows a dialog about the map in front, after the one that stands.
    pub(super) fn ask(&mut self, dialog: Dialog) {
        let desk = self.desk().map(|desk| desk.id);
        self.ask_of(dialog, desk);
    }

    /// Shows a dialog about a map, after the one that stands.
    pub(super) fn ask_of(&mut self, dialog: Dialog, desk: Option<DeskId>) {
        self.notice = None;
        let standing = Standing { dialog, desk };
        if self.dialog.is_none() {
            self.stand(standing);
        } else {
            self.waiting.push_back(standing);
        }
    }

    fn stand(&mut self, standing: Standing) {
        // One sees what it is about.
        if let Some(desk) = standing.desk.filter(|desk| self.desks.get(*desk).is_some()) {
            self.go_to(desk);
        }
        self.dialog = Some(standing);
        // What has the keyboard on the screen lies behind the dialog.
        self.ctx.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
    }

    /// The next dialog stands, where none does.
    pub(super) fn ask_next(&mut self) {
        if self.dialog.is_none()
            && let Some(standing) = self.waiting.pop_front()
        {
            self.stand(standing);
        }
    }

    pub(super) fn message(&mut self, title: &str, body: &str) {
        let desk = self.desk().map(|desk| desk.id);
        self.message_of(title, body, desk);
    }

    /// Tells something of a map, which may be closed by now.
    pub(super) fn message_of(&mut self, title: &str, body: &str, desk: Option<DeskId>) {
        let desk = desk.filter(|desk| self.desks.get(*desk).is_some());
        self.ask_of(Dialog::Message { title: tr(title).into_owned(), body: body.to_owned() }, desk);
    }

    /// Carries out what was answered to the dialog that stands.
    pub(super) fn answered(&mut self, answer: Answer) {
        let Some(Standing { dialog, desk }) = self.dialog.take() else { return };
        match answer {
            Answer::Cancel => self.stay(dialog.on_the_way_to()),
            Answer::Read => {}
            Answer::Save(then) => self.save_and_go_on(then, desk),
            Answer::Discard(then) => self.discard_and_go_on(then, desk),
            Answer::SaveAs(then) => self.ask_path(PathFor::SaveAs(then), desk),
            Answer::Overwrite(path, PathFor::Export(order)) => self.export(desk, order, path, true),
            Answer::Overwrite(path, PathFor::SaveAs(then)) => self.save_to(desk, path, Over::Anything, then),
            Answer::Overwrite(..) => {}
            Answer::Path(path, purpose) => self.path_chosen(path, purpose, false, desk),
            Answer::Export(id, options) => {
                let order = Order { exporter: find(id).unwrap_or(&EXPORTERS[0]), options };
                self.ask_path(PathFor::Export(order), desk);
            }
            Answer::Import => {
                if let Dialog::Import(draft) = dialog {
                    self.show_table(draft);
                }
            }
            Answer::OpenAs(path, rows) => self.open_as(path, rows, desk),
            // Turned within the dialog.
            Answer::Turn => {}
            Answer::Log(step) => {
                if let Dialog::Log(draft) = dialog {
                    self.log_step(draft, step, desk);
                }
            }
            Answer::Done => self.dialog_done(dialog, desk),
            Answer::Recover | Answer::DiscardRecovered => {
                if let Dialog::Recover(recovered) = dialog {
                    self.recover(*recovered, answer == Answer::Recover);
                }
            }
        }
        if self.notice.is_some() {
            // Behind the dialog its time stood still.
            self.ctx.request_repaint_after(NOTICE);
        }
        self.ask_next();
        self.show_start_where_nothing_is();
        self.start_mut().into_iter().for_each(crate::ui::start::Start::refocus);
    }

    /// Asks for a file with the desktop's dialog, or with our own where the desktop has none.
    pub(super) fn ask_path(&mut self, purpose: PathFor, desk: Option<DeskId>) {
        let about = desk.and_then(|desk| self.desks.get(desk)).or(self.desks.active());
        let last_log = self.last_log.as_ref().map(|log| log.path.clone());
        let last_log = last_log.filter(|_| matches!(purpose, PathFor::Log));
        let known = last_log.as_deref().or(about.and_then(|desk| desk.document.known_as()));
        let folder = known.and_then(Path::parent).map(Path::to_owned);
        let (title, filter): (_, (_, &'static [&'static str])) = match &purpose {
            PathFor::Open | PathFor::Picture(_) => ("dialog-open", ("filter-opened", OPENED)),
            PathFor::Template => ("dialog-import-template", ("filter-map", &["ron"])),
            PathFor::Log => ("dialog-measure", ("filter-logs", Contents::LOG_ENDINGS)),
            PathFor::Figures => ("dialog-figures", ("filter-tables", table::EXTENSIONS)),
            PathFor::SaveAs(_) => ("dialog-save", ("filter-map", &["ron"])),
            PathFor::Export(Order { exporter, .. }) => {
                ("dialog-export", (exporter.label, std::slice::from_ref(&exporter.extension)))
            }
        };
        let name = proposed_name(about, &purpose);
        let question = FileQuestion {
            save: matches!(purpose, PathFor::SaveAs(_) | PathFor::Export(_)),
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
        self.ask_for_file(&question, typed, purpose, desk);
    }

    /// Asks the question with the desktop's dialog, else with our own, in which `typed` stands at first.
    pub(super) fn ask_for_file(
        &mut self,
        question: &FileQuestion,
        typed: String,
        purpose: PathFor,
        desk: Option<DeskId>,
    ) {
        if !self.desktop_dialogs {
            return self.ask_of(Dialog::Path { purpose, path: typed }, desk);
        }
        let answer = file_dialog(question);
        let then = if let PathFor::SaveAs(then) = purpose { then } else { None };
        let work = Work::Ask { quits: then == Some(AfterSave::Quit) };
        self.spawn(work, answer, move |shell, picked| match picked {
            FilePicked::Path(path) => shell.path_chosen(path, purpose, true, desk),
            FilePicked::Cancelled => shell.stay(then),
            FilePicked::Unavailable => shell.ask_of(Dialog::Path { purpose, path: typed }, desk),
        });
    }

    /// `confirmed`: the desktop's dialog has already asked whether a file at this path may be replaced.
    fn path_chosen(&mut self, path: PathBuf, purpose: PathFor, confirmed: bool, desk: Option<DeskId>) {
        let named = |ending| {
            let whole = with_ending(path.clone(), ending);
            // Nobody was asked about the file whose name the ending makes.
            let confirmed = confirmed && whole == path;
            (whole, confirmed)
        };
        if desk.is_some_and(|desk| self.desks.get(desk).is_none()) {
            // It was closed while the desktop asked.
            return self.message("file-open-failed", &tr("map-is-closed"));
        }
        match purpose {
            PathFor::Open => self.open(path),
            PathFor::SaveAs(then) => {
                let (path, confirmed) = named("ron");
                let over = if confirmed { Over::Anything } else { Over::Nothing };
                self.save_to(desk, path, over, then);
            }
            PathFor::Export(order) => {
                let (path, confirmed) = named(order.exporter.extension);
                self.export(desk, order, path, confirmed);
            }
            PathFor::Picture(of) => self.picture_chosen(path, of, desk),
            PathFor::Template => self.import_template(path),
            PathFor::Log => self.open_as(path, Contents::Log, desk),
            PathFor::Figures => self.open_as(path, Contents::Figures, desk),
        }
    }
}

/// The file's name with another ending, or one made of the map's title.
fn proposed_name(desk: Option<&Desk>, purpose: &PathFor) -> String {
    let known = desk.and_then(|desk| desk.document.known_as()).and_then(Path::file_stem);
    let stem = match (known, desk) {
        (Some(stem), _) => stem.to_string_lossy().into_owned(),
        (None, Some(desk)) => slug(&desk.editor.map().title),
        (None, None) => slug(""),
    };
    let ending = if let PathFor::Export(order) = purpose { order.exporter.extension } else { "ron" };
    format!("{stem}.{ending}")
}

/// The path, with the ending if it has none.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(ending) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs;

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
