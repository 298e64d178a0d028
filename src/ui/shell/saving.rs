//! Maps on their way to their files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Shell;
use crate::disk::store::{SaveError, Stamp};
use crate::fault::Told as _;
use crate::jobs::{self, Over};
use crate::model::JourneyMap;
use crate::ui::desk::{AfterSave, DeskId, Save, file_name};
use crate::ui::dialogs::{Dialog, PathFor};
use crate::ui::tasks::Work;
use crate::ui::words::{lang, tr_with};

impl Shell {
    /// Key of the words that say whether what is seen is in the file.
    pub(super) fn save_state(&self) -> &'static str {
        let Some(desk) = self.desks.active() else { return "state-new" };
        if self.is_saving(desk.id) {
            "state-saving"
        } else if desk.editor.is_dirty() {
            "state-unsaved"
        } else if desk.document.path.is_none() {
            "state-new"
        } else {
            "state-saved"
        }
    }

    /// Saves to the map's file; asks for one if it has none. `then` goes on once it is saved.
    pub(super) fn save(&mut self, id: DeskId, then: Option<AfterSave>) {
        let Some(desk) = self.desks.get_mut(id) else { return };
        match (desk.document.path.clone(), desk.document.stamp) {
            (Some(path), Some(stamp)) => self.write(id, path, Over::Unchanged(stamp), then),
            (Some(path), None) => self.write(id, path, Over::Nothing, then),
            (None, _) => self.ask_path(PathFor::SaveAs(then), Some(id)),
        }
    }

    /// Saves to a file that was chosen. That of another open map is left to that.
    pub(super) fn save_to(
        &mut self,
        desk: Option<DeskId>,
        path: PathBuf,
        over: Over,
        then: Option<AfterSave>,
    ) {
        let Some(id) = desk.filter(|desk| self.desks.get(*desk).is_some()) else { return };
        if self.desks.with_file(&path).is_some_and(|other| other != id) {
            self.stay(then);
            let words = tr_with("save-open-in-tab", &[("file", file_name(&path).into())]);
            return self.message_of("save-failed", &words, Some(id));
        }
        self.write(id, path, over, then);
    }

    fn write(&mut self, id: DeskId, path: PathBuf, over: Over, then: Option<AfterSave>) {
        let saving = self.is_saving(id);
        let Some(desk) = self.desks.get_mut(id) else { return };
        if saving {
            // Two at once could end in the wrong order, and each would take the other for a stranger.
            desk.saves.add(path, over, then);
            return;
        }
        let map = desk.editor.map_to_save();
        let kept = Arc::clone(&map);
        let work = move || {
            let saved = jobs::save(&path, &map, over);
            let real = std::fs::canonicalize(&path).ok();
            (path, real, saved)
        };
        self.spawn(Work::Save { desk: id }, work, move |shell, (path, real, saved)| {
            if shell.desks.get(id).is_some() {
                shell.saved(id, (path, real), &kept, saved, then);
            } else if let Err(error) = saved {
                // The map is no longer open; whoever saved it must know all the same.
                shell.message("save-failed", &error.text(lang()));
            }
        });
    }

    fn saved(
        &mut self,
        id: DeskId,
        (path, real): (PathBuf, Option<PathBuf>),
        map: &Arc<JourneyMap>,
        saved: Result<Stamp, SaveError>,
        then: Option<AfterSave>,
    ) {
        let Some(desk) = self.desks.get_mut(id) else { return };
        match saved {
            Ok(stamp) => {
                desk.editor.mark_saved(map);
                let fresh = desk.document.path.as_deref() != Some(&path);
                desk.saves.saved(&path, stamp);
                desk.document.path = Some(path.clone());
                desk.document.stamp = Some(stamp);
                desk.document.real = real;
                let kept = if desk.editor.is_dirty() { None } else { desk.give_up_kept() };
                let next = desk.saves.next();
                let closes = std::mem::take(&mut desk.closes_when_saved);
                let then = then.or(closes.then_some(AfterSave::Close));
                self.forget(kept);
                self.notice(tr_with("saved-notice", &[("file", file_name(&path).into())]));
                self.preferences.touch_recent(&path);
                if fresh {
                    self.enter_file(id);
                    self.note_tabs();
                }
                if let Some(Save { path, over, then: next }) = next {
                    self.write(id, path, over, next.or(then));
                } else if let Some(then) = then {
                    self.go_on_after_save(id, then);
                }
            }
            Err(error) => self.not_saved(id, &path, error, then),
        }
    }

    /// A save ended by a fault of the program: those that wait are still to be made.
    pub(super) fn save_next(&mut self, id: DeskId) {
        let next = self.desks.get_mut(id).and_then(|desk| desk.saves.next());
        if let Some(Save { path, over, then }) = next {
            self.write(id, path, over, then);
        }
    }

    /// Goes on with what waits, after telling why a save failed or asking what to do.
    fn not_saved(&mut self, id: DeskId, path: &Path, error: SaveError, then: Option<AfterSave>) {
        let Some(desk) = self.desks.get_mut(id) else { return };
        let then = desk.saves.failed(path, then);
        // What waits for this very place is the answer to any question.
        let answered = desk.saves.has(path);
        let next = desk.saves.next();
        let carried = if answered { then } else { None };
        if !answered {
            self.tell_not_saved(id, error, then);
        }
        if let Some(Save { path, over, then }) = next {
            self.write(id, path, over, then.or(carried));
        }
    }

    fn tell_not_saved(&mut self, id: DeskId, error: SaveError, then: Option<AfterSave>) {
        let dialog = match error {
            SaveError::ChangedOnDisk { path } => Dialog::ChangedOnDisk { path, then },
            SaveError::Exists { path } => Dialog::Replace(path, PathFor::SaveAs(then)),
            SaveError::Failed(error) => {
                self.stay(then);
                return self.message_of("save-failed", &error.text(lang()), Some(id));
            }
        };
        self.ask_of(dialog, Some(id));
    }
}
