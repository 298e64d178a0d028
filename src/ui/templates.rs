//! Templates: a new map from one, and the user's own, kept, taken in, renamed and deleted.

use std::path::{Path, PathBuf};

use super::app::App;
use super::desktop;
use super::dialogs::{Dialog, Questions, TemplateDraft};
use super::start::Chosen;
use super::words::{tr, tr_with};
use crate::edit::Label;
use crate::fault::{FileError, FileErrors};
use crate::jobs;
use crate::model::{IdSource, TemplateInfo};
use crate::templates::own::{self, Keep};

impl App {
    /// Opens a new map made from a template, and asks whom and what it is for.
    pub(super) fn start_from(&mut self, chosen: &Chosen) {
        let made = match chosen {
            Chosen::Bundled(id) => jobs::new_from_template(id).map_err(|error| error.to_string()),
            Chosen::Own(path) => jobs::new_from_file(path).map_err(|errors| errors.to_string()),
        };
        match made {
            Ok(map) => {
                let questions = Questions::about(&map);
                self.show_map(map, None, None);
                if self.preferences.asks_questions() {
                    self.ask(Dialog::Questions(Box::new(questions)));
                }
            }
            Err(why) => self.message("open-failed", &why),
        }
    }

    /// Asks what to say of the template that the map becomes.
    pub(super) fn ask_about_template(&mut self) {
        if self.templates_folder.is_some() {
            let draft = TemplateDraft::of(self.editor.map());
            self.ask(Dialog::SaveTemplate(Box::new(draft)));
        } else {
            self.message("template-failed", &tr("template-no-folder"));
        }
    }

    /// Does what a dialog about templates, or the questions about a new map, were answered with.
    pub(super) fn dialog_done(&mut self, dialog: Dialog) {
        match dialog {
            Dialog::Figures(draft) => self.take_figures(&draft),
            Dialog::SaveTemplate(draft) => self.save_template(&draft),
            Dialog::RenameTemplate { path, name } => {
                let renamed = own::rename(&path, &name);
                self.own_changed(renamed, &path);
            }
            Dialog::DeleteTemplate { path, .. } => {
                let removed = own::remove(&path).map_err(FileErrors::from);
                self.own_changed(removed, &path);
            }
            Dialog::Questions(questions) => {
                let edit = questions.answers().edit(self.editor.map(), &mut IdSource::random());
                if let Some(edit) = edit {
                    self.editor.commit(edit, Label::new("undo-questions"));
                }
            }
            _ => {}
        }
    }

    fn save_template(&mut self, draft: &TemplateDraft) {
        let Some(folder) = &self.templates_folder else { return };
        let info = TemplateInfo {
            name: draft.name.trim().to_owned(),
            description: draft.description.trim().to_owned(),
            origin: String::new(),
            tags: crate::editor::tags_from(&draft.tags),
        };
        let keep = if draft.whole { Keep::All } else { Keep::Structure };
        match own::save(folder, &own::made_of(self.editor.map(), info, keep)) {
            Ok(path) => self.notice(tr_with("template-saved", &[("file", file_name(&path).into())])),
            Err(error) => self.message("template-failed", &error.to_string()),
        }
    }

    fn own_changed(&mut self, done: Result<(), FileErrors>, path: &Path) {
        if let Err(errors) = done {
            self.message("template-failed", &errors.to_string());
        }
        if let Some(start) = &mut self.start {
            start.forget_picture(path);
        }
        self.list_templates();
    }

    /// Takes a file in among the user's own templates.
    pub(super) fn import_template(&mut self, path: &Path) {
        let Some(folder) = self.templates_folder.clone() else {
            self.message("template-failed", &tr("template-no-folder"));
            return;
        };
        match own::import(&folder, path) {
            Ok(path) => {
                if let Some(start) = &mut self.start {
                    start.choose(Chosen::Own(path));
                }
                self.list_templates();
            }
            Err(errors) => self.message("open-failed", &errors.to_string()),
        }
    }

    /// A file was dropped on the start screen: a template is taken in, any other map is opened.
    pub(super) fn dropped_on_start(&mut self, path: PathBuf) {
        if self.stays_with_map(&path) {
            return self.open(path);
        }
        match jobs::open(&path) {
            Ok(opened) if opened.map.template.is_some() => self.import_template(&path),
            _ => self.open(path),
        }
    }

    pub(super) fn show_template_folder(&mut self) {
        let Some(folder) = self.templates_folder.clone() else { return };
        let shown = std::fs::create_dir_all(&folder).and_then(|()| desktop::show_folder(&folder));
        if let Err(error) = shown {
            let error = FileError::new(folder.display(), error.to_string(), "");
            self.message("template-folder-failed", &error.to_string());
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
