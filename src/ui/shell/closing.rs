//! Closing maps and the window, without losing what is unsaved.

use super::{Shell, Standing};
use crate::editor;
use crate::ui::desk::{AfterSave, DeskId};
use crate::ui::dialogs::Dialog;
use crate::ui::tasks::Work;

impl Shell {
    /// Closes the map in front, or the one at this place from the left; asks about what is unsaved.
    pub(super) fn ask_to_close(&mut self, at: Option<usize>) {
        let desk = match at {
            Some(at) => self.desks.at(at),
            None => self.desk(),
        };
        if let Some(id) = desk.map(|desk| desk.id) {
            self.close_when_saved(id);
        }
    }

    fn close_when_saved(&mut self, id: DeskId) {
        let Some(desk) = self.desks.get_mut(id) else { return };
        desk.editor.finish_editing(editor::Then::Stay);
        let unsaved = desk.is_unsaved().then(|| desk.name());
        if let Some(name) = unsaved {
            self.go_to(id);
            self.ask_of(Dialog::Unsaved { maps: vec![name], then: AfterSave::Close }, Some(id));
        } else if self.is_saving(id) {
            // Whether that came to a good end must still be told.
            self.desks.get_mut(id).into_iter().for_each(|desk| desk.closes_when_saved = true);
        } else {
            self.close(id);
        }
    }

    /// Closes a map; there is nothing to lose.
    fn close(&mut self, id: DeskId) {
        if self.desks.active().is_some_and(|front| front.id == id) {
            self.leave_front();
        }
        let Some(mut desk) = self.desks.close(id) else { return };
        let kept = desk.give_up_kept();
        self.forget(kept);
        self.refit_for_tabs(self.desks.len() == 1);
        self.drop_dialogs_of(id);
        self.note_tabs();
        self.show_start_where_nothing_is();
    }

    pub(super) fn is_saving(&self, id: DeskId) -> bool {
        self.tasks.any(|work| matches!(work, Work::Save { desk } if *desk == id))
    }

    /// Closes the window; asks once about all that is unsaved.
    pub(super) fn ask_to_close_all(&mut self) {
        for desk in self.desks.iter_mut() {
            desk.editor.finish_editing(editor::Then::Stay);
            // What was said at an earlier time holds no more.
            desk.discarded = None;
        }
        let unsaved: Vec<String> =
            self.desks.iter().filter(|desk| desk.is_unsaved()).map(super::super::desk::Desk::name).collect();
        self.quit_wanted = unsaved.is_empty();
        self.saving_agreed = false;
        if self.quit_wanted {
            self.go_on_quitting();
        } else {
            self.ask_of(Dialog::Unsaved { maps: unsaved, then: AfterSave::Quit }, None);
        }
    }

    /// What is unsaved is to be saved, and then what was asked for goes on.
    pub(super) fn save_and_go_on(&mut self, then: AfterSave, desk: Option<DeskId>) {
        match (then, desk) {
            (AfterSave::Close, Some(desk)) => self.save(desk, Some(AfterSave::Close)),
            (AfterSave::Close, None) => {}
            (AfterSave::Quit, _) => {
                (self.quit_wanted, self.saving_agreed) = (true, true);
                self.go_on_quitting();
            }
        }
    }

    /// What is unsaved is to be lost, and what was asked for goes on.
    pub(super) fn discard_and_go_on(&mut self, then: AfterSave, desk: Option<DeskId>) {
        let all = then == AfterSave::Quit;
        for other in self.desks.iter_mut().filter(|other| all || Some(other.id) == desk) {
            other.discarded = Some(other.editor.revision());
        }
        match desk {
            Some(desk) if !all => self.close_when_saved(desk),
            _ => {
                self.quit_wanted = all;
                self.go_on_quitting();
            }
        }
    }

    /// What comes after a save: the map is on its desk, and in its file.
    pub(super) fn go_on_after_save(&mut self, desk: DeskId, then: AfterSave) {
        match then {
            AfterSave::Close => self.close_when_saved(desk),
            AfterSave::Quit => self.go_on_quitting(),
        }
    }

    /// Saves one map after the other that is unsaved, asking for a file where it has none, and closes the window when all
    /// is written.
    pub(super) fn go_on_quitting(&mut self) {
        if !self.quit_wanted || self.quitting || self.dialog.is_some() {
            return;
        }
        // A copy of what was saved must be gone, or it would be offered at the next start; a picture that is still being
        // read belongs to its map.
        let awaited = |work: &Work| {
            work.writes_a_file() || matches!(work, Work::Ask { quits: true } | Work::Keep | Work::Picture)
        };
        if self.tasks.any(awaited) {
            return;
        }
        match self.desks.iter().find(|desk| desk.is_unsaved()).map(|desk| desk.id) {
            // Something was changed since it was asked: nobody said what is to become of that.
            Some(_) if !self.saving_agreed => self.ask_to_close_all(),
            Some(desk) => {
                self.go_to(desk);
                self.save(desk, Some(AfterSave::Quit));
            }
            None => self.quit(),
        }
    }

    fn quit(&mut self) {
        self.note_tabs();
        self.preferences.insist_on_tabs();
        // No thread would outlive the window.
        let kept = self.desks.iter_mut().filter_map(super::super::desk::Desk::give_up_kept);
        kept.for_each(|session| session.end());
        self.quitting = true;
        self.ctx.send_viewport_cmd(egui::ViewportCommand::Close);
    }

    /// The user thought better of it.
    pub(super) fn stay(&mut self, then: Option<AfterSave>) {
        if then == Some(AfterSave::Quit) {
            self.quit_wanted = false;
        }
    }

    /// All dialogs make way, unanswered.
    pub(super) fn drop_dialogs(&mut self) {
        let standing: Vec<Standing> = self.dialog.take().into_iter().chain(self.waiting.drain(..)).collect();
        standing.into_iter().for_each(|standing| self.stay(standing.dialog.on_the_way_to()));
    }

    /// What was to be asked about a map that is closed is asked no more.
    fn drop_dialogs_of(&mut self, desk: DeskId) {
        let is_of = |standing: &Standing| standing.desk == Some(desk);
        // What is only told is told all the same.
        let is_told = |standing: &Standing| matches!(standing.dialog, Dialog::Message { .. });
        self.waiting.retain(|standing| !is_of(standing) || is_told(standing));
        if self.dialog.as_ref().is_some_and(|standing| is_of(standing) && !is_told(standing)) {
            self.dialog = None;
        }
        for standing in self.dialog.iter_mut().chain(&mut self.waiting).filter(|standing| is_of(standing)) {
            standing.desk = None;
        }
        self.ask_next();
    }
}
