//! Templates: a new map from one, and the user's own, kept, taken in, renamed and deleted. The start screen's lists.

use std::path::{Path, PathBuf};

use super::Shell;
use crate::edit::Label;
use crate::fault::{Doing, FileError, FileErrors, Told as _};
use crate::job::Job;
use crate::jobs::{self, NewMapError};
use crate::model::{IdSource, JourneyMap, TemplateInfo};
use crate::templates::TemplateRef;
use crate::templates::own::{self, Keep};
use crate::ui::desk::{DeskId, MapFile, file_name};
use crate::ui::desktop;
use crate::ui::dialogs::{Dialog, Questions, TemplateDraft};
use crate::ui::start::FileSeen;
use crate::ui::tasks::Work;
use crate::ui::words::{lang, tr, tr_with};

impl Shell {
    /// Opens a new map made from a template, and asks whom and what it is for.
    pub(super) fn start_from(&mut self, template: TemplateRef) {
        match template {
            TemplateRef::Bundled(id) => {
                self.started(jobs::new_from_template(&id));
            }
            TemplateRef::Own(path) => {
                let work = Work::Open { path: path.clone(), job: Job::default() };
                let make = move || jobs::new_from_file(&path).map_err(NewMapError::Broken);
                self.spawn(work, make, Shell::started);
            }
        }
    }

    fn started(&mut self, made: Result<JourneyMap, NewMapError>) {
        match made {
            Ok(map) => {
                let questions = Questions::about(&map);
                let desk = self.show_map(map, MapFile::default());
                if self.preferences.asks_questions() {
                    self.ask_of(Dialog::Questions(Box::new(questions)), Some(desk));
                }
            }
            Err(error) => self.message("open-failed", &error.text(lang())),
        }
    }

    /// Asks what to say of the template that the map becomes.
    pub(super) fn ask_about_template(&mut self) {
        let Some(desk) = self.desk() else { return };
        if self.furnishing.templates.is_some() {
            let draft = TemplateDraft::of(desk.editor.map());
            self.ask(Dialog::SaveTemplate(Box::new(draft)));
        } else {
            self.message("template-failed", &tr("template-no-folder"));
        }
    }

    /// Does what a dialog about templates or figures, or the questions about a new map, were answered with.
    pub(super) fn dialog_done(&mut self, dialog: Dialog, desk: Option<DeskId>) {
        match dialog {
            Dialog::Figures(draft) => self.take_figures(&draft, desk),
            Dialog::SaveTemplate(draft) => self.save_template(&draft, desk),
            Dialog::RenameTemplate { path, name } => {
                self.change_own(path, move |path| own::rename(path, &name));
            }
            Dialog::DeleteTemplate { path, .. } => {
                self.change_own(path, |path| own::remove(path).map_err(FileErrors::from));
            }
            Dialog::Questions(questions) => {
                let Some(desk) = desk.and_then(|desk| self.desks.get_mut(desk)) else { return };
                let edit = questions.answers().edit(desk.editor.map(), &mut IdSource::random());
                if let Some(edit) = edit {
                    desk.editor.commit(edit, Label::new("undo-questions"));
                }
            }
            _ => {}
        }
    }

    fn save_template(&mut self, draft: &TemplateDraft, desk: Option<DeskId>) {
        let map = desk.and_then(|desk| self.desks.get(desk)).map(|desk| desk.editor.map_to_save());
        let (Some(folder), Some(map)) = (self.furnishing.templates.clone(), map) else {
            return;
        };
        let info = TemplateInfo {
            name: draft.name.trim().to_owned(),
            description: draft.description.trim().to_owned(),
            origin: String::new(),
            tags: crate::editor::tags_from(&draft.tags),
        };
        let keep = if draft.whole { Keep::All } else { Keep::Structure };
        let save = move || own::save(&folder, &own::made_of(&map, info, keep));
        self.spawn(Work::Keep, save, |shell, saved| match saved {
            Ok(path) => shell.notice(tr_with("template-saved", &[("file", file_name(&path).into())])),
            Err(error) => shell.message("template-failed", &error.text(lang())),
        });
    }

    /// Changes one of the user's own templates on a thread.
    fn change_own(
        &mut self,
        path: PathBuf,
        change: impl FnOnce(&Path) -> Result<(), FileErrors> + Send + 'static,
    ) {
        let work = move || {
            let done = change(&path);
            (path, done)
        };
        self.spawn(Work::Keep, work, |shell, (path, done)| {
            if let Err(errors) = done {
                shell.message("template-failed", &errors.text(lang()));
            }
            shell.start_mut().into_iter().for_each(|start| start.forget_picture(&path));
            shell.list_templates();
        });
    }

    /// Takes a file in among the user's own templates.
    pub(super) fn import_template(&mut self, path: PathBuf) {
        let Some(folder) = self.furnishing.templates.clone() else {
            self.message("template-failed", &tr("template-no-folder"));
            return;
        };
        self.spawn(
            Work::Keep,
            move || own::import(&folder, &path),
            |shell, imported| match imported {
                Ok(path) => {
                    shell
                        .start_mut()
                        .into_iter()
                        .for_each(|start| start.choose(TemplateRef::Own(path.clone())));
                    shell.list_templates();
                }
                Err(errors) => shell.message("open-failed", &errors.text(lang())),
            },
        );
    }

    pub(super) fn show_template_folder(&mut self) {
        let Some(folder) = self.furnishing.templates.clone() else { return };
        let show = move || {
            let shown = std::fs::create_dir_all(&folder).and_then(|()| desktop::show_folder(&folder));
            shown.map_err(|error| FileError::io(folder.display(), Doing::Show, &error))
        };
        self.spawn(Work::Look, show, |shell, shown| {
            if let Err(error) = shown {
                shell.message("template-folder-failed", &error.text(lang()));
            }
        });
    }

    /// Reads the user's own templates on a thread.
    pub(in crate::ui) fn list_templates(&mut self) {
        let Some(folder) = self.furnishing.templates.clone() else { return };
        self.spawn(
            Work::Look,
            move || own::list(&folder),
            |shell, listing| {
                if let Some(start) = shell.start_mut() {
                    start.take_own(listing);
                }
            },
        );
    }

    pub(in crate::ui) fn keep_pictures_in(&mut self, folder: PathBuf) {
        self.start_mut().into_iter().for_each(|start| start.keep_pictures_in(folder.clone()));
        self.furnishing.pictures = Some(folder);
    }

    /// Finds out on a thread which of the recent files are there: one may be on a disk that takes long to answer.
    pub(super) fn look_at_recent(&mut self) {
        let paths = self.preferences.now.recent.clone();
        let look = move || paths.into_iter().map(FileSeen::of).collect::<Vec<FileSeen>>();
        self.spawn(Work::Look, look, |shell, seen| {
            let gone = seen.iter().filter(|seen| seen.written.is_none()).map(|seen| seen.path.clone());
            shell.preferences.take_gone(gone.collect());
            shell.start_mut().into_iter().for_each(|start| start.take_recent(&seen));
        });
    }

    pub(super) fn forget_recent(&mut self, path: &Path) {
        self.preferences.forget_recent(path);
        self.start_mut().into_iter().for_each(|start| start.forget_recent(path));
    }
}
