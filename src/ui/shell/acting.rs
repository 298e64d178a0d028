//! What is asked for, done: the one place where asks become deeds.

use super::{Screen, Shell};
use crate::disk::preferences::Appearance;
use crate::editor::Ask;
use crate::exchange::clip::Clip;
use crate::theme::Mode;
use crate::ui::canvas::OpenMenu;
use crate::ui::desk::DeskId;
use crate::ui::dialogs::{Dialog, Draft, ExportPanel, PathFor};
use crate::ui::words::lang;
use crate::ui::{inspector, regions};

impl Shell {
    pub(super) fn carry_out(&mut self, ask: Ask) {
        self.ctx.request_repaint();
        match ask {
            Ask::New => self.show_start(true),
            Ask::NewFrom(template) => self.start_from(template),
            Ask::Open => self.ask_path(PathFor::Open, None),
            Ask::OpenFile(path) => self.open(path),
            Ask::Save => self.with_front(|shell, desk| shell.save(desk, None)),
            Ask::SaveAs => self.with_front(|shell, desk| shell.ask_path(PathFor::SaveAs(None), Some(desk))),
            Ask::SaveTemplate => self.ask_about_template(),
            Ask::Export => self.ask_about_export(),
            Ask::Measure => self.with_front(|shell, desk| shell.ask_path(PathFor::Log, Some(desk))),
            Ask::TakeFigures => self.with_front(|shell, desk| shell.ask_path(PathFor::Figures, Some(desk))),
            Ask::Close(at) => self.ask_to_close(at),
            Ask::Quit => self.ask_to_close_all(),
            Ask::NextMap { backwards } => {
                let next = self.desks.beside(backwards);
                next.into_iter().for_each(|desk| self.go_to(desk));
            }
            Ask::GoToMap(at) => {
                let there = self.desks.at(at).map(|desk| desk.id);
                there.into_iter().for_each(|desk| self.go_to(desk));
            }
            Ask::CarryToMap(at) => self.carry_to(at),
            Ask::MoveMap { from, to } => self.desks.move_to(from, to),
            Ask::LeaveStart => self.leave_start(),
            Ask::ForgetRecent(path) => self.forget_recent(&path),
            Ask::ImportTemplate => self.ask_path(PathFor::Template, None),
            Ask::ShowTemplateFolder => self.show_template_folder(),
            Ask::RenameTemplate { path, name } => self.ask(Dialog::RenameTemplate { path, name }),
            Ask::DeleteTemplate { path, name } => self.ask(Dialog::DeleteTemplate { path, name }),
            Ask::Copy { html, text } => self.clipboard.copy(&self.ctx, &html, text),
            Ask::CopyPicture => self.copy_picture(),
            Ask::RequestPaste => self.ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste),
            Ask::PastePicture => self.paste_picture(),
            Ask::ChoosePicture(of) => self.ask_picture(of),
            Ask::ChooseLaneKind { at } => self.open_menu(OpenMenu::lane_kinds(at)),
            Ask::ChooseLanePreset { at } => self.open_menu(OpenMenu::lane_presets(at)),
            Ask::ContextMenu { target, at } => self.open_menu(OpenMenu::context(target, at)),
            Ask::Notice(label) => self.notice(label.text(lang())),
            Ask::OpenFind { replace } => {
                self.palette.close(&self.ctx);
                self.desk_mut().into_iter().for_each(|desk| desk.canvas.find.open(replace));
            }
            Ask::TogglePalette => {
                if let Some(desk) = self.desks.active_mut() {
                    desk.canvas.menu = None;
                    self.palette.toggle(&desk.editor, &self.ctx);
                }
            }
            Ask::ToggleInspector => self.toggle_inspector(),
            Ask::ToggleReview => self.toggle_review(),
            Ask::ToggleMeasures => self.toggle_measures(),
            Ask::ShowNextSteps => self.show_next_steps(),
            Ask::ShowBrief => {
                self.show_inspector();
                regions::go_to_inspector(&mut self.regions, &self.ctx);
            }
            Ask::ShowPersona(id) => {
                self.show_inspector();
                inspector::open_persona(&self.ctx, &id);
            }
            Ask::OpenAddress(address) => self.ctx.open_url(egui::OpenUrl::new_tab(address)),
            Ask::ToggleMinimap => toggle(&mut self.preferences.now.minimap),
            Ask::ToggleDark => {
                let dark = self.mode() == Mode::Dark;
                self.preferences.now.mode = if dark { Appearance::Light } else { Appearance::Dark };
            }
            Ask::NextRegion { backwards } => {
                let inspector = self.preferences.now.inspector;
                let side = self.desk().is_some_and(|desk| desk.has_side_panel(inspector));
                regions::go_on(&mut self.regions, &self.ctx, backwards, side);
            }
            Ask::ShowPreferences => {
                let draft = Draft::new(&self.preferences.now);
                self.ask(Dialog::Preferences(Box::new(draft)));
            }
            Ask::ShowShortcuts => self.ask(Dialog::Shortcuts),
            Ask::ShowAbout => self.ask(Dialog::About),
        }
    }

    fn with_front(&mut self, act: impl FnOnce(&mut Shell, DeskId)) {
        if let Some(desk) = self.desk().map(|desk| desk.id) {
            act(self, desk);
        }
    }

    /// Brings a map to the front, from the start screen, too.
    pub(super) fn go_to(&mut self, desk: DeskId) {
        if self.desks.active().map(|front| front.id) != Some(desk) {
            self.leave_front();
        }
        self.palette.close(&self.ctx);
        self.desks.go_to(desk);
        self.screen = Screen::Map;
        self.note_tabs();
    }

    /// Another map, or the start screen, comes to the front: what is written is kept, what is dragged dropped, and the
    /// keyboard leaves the fields, which are those of the next map, too.
    pub(super) fn leave_front(&mut self) {
        self.palette.close(&self.ctx);
        regions::leave_widgets(&self.ctx);
        // Else the toolkit would undo one map's words in the same field of another.
        self.ctx.data_mut(egui::util::IdTypeMap::remove_by_type::<egui::text_edit::TextEditState>);
        if let Some(front) = self.desks.active_mut() {
            front.editor.finish_editing(crate::editor::Then::Stay);
            front.editor.cancel_gesture();
            front.canvas.let_go();
        }
    }

    /// What is dragged on the map in front goes on on another; the button is still down.
    fn carry_to(&mut self, at: usize) {
        let Some(to) = self.desks.at(at).map(|desk| desk.id) else { return };
        let Some(from) = self.desks.active_mut() else { return };
        let (origin, Some(part)) = (from.id, from.editor.take_dragged()) else { return };
        let origin = self.carried_from.take().map_or(origin, |(origin, _)| origin);
        self.go_to(to);
        if let Some(desk) = self.desks.active_mut() {
            desk.editor.bring_in(part);
            desk.canvas.take_hold();
            self.carried_from = Some((origin, desk.editor.revision()));
        }
    }

    /// What was carried to a map and given up there leads back to the map that it came from.
    pub(super) fn go_back_where_nothing_was_brought(&mut self) {
        let Some((origin, revision)) = self.carried_from else { return };
        let Some(desk) = self.desks.active().filter(|desk| !desk.editor.drags_a_part()) else { return };
        self.carried_from = None;
        if desk.editor.revision() == revision {
            self.go_to(origin);
        }
    }

    /// What was let go of over a tab is put on its map, where a paste would go.
    pub(super) fn drop_on_tab(&mut self, at: usize, part: &Clip) {
        let Some(to) = self.desks.at(at).map(|desk| desk.id) else { return };
        self.carried_from = None;
        self.go_to(to);
        if let Some(desk) = self.desks.active_mut() {
            desk.editor.paste_clip(part);
        }
    }

    fn leave_start(&mut self) {
        if !self.desks.is_empty() {
            self.screen = Screen::Map;
        }
    }

    fn open_menu(&mut self, menu: OpenMenu) {
        if let Some(desk) = self.desk_mut() {
            desk.canvas.menu = Some(menu);
        }
    }

    fn ask_about_export(&mut self) {
        let Some(desk) = self.desk() else { return };
        let panel = ExportPanel::new(&desk.editor, &self.preferences.now.export);
        self.ask(Dialog::Export(Box::new(panel)));
    }

    /// Shows the inspector, in the place of the review or the measures if need be.
    fn show_inspector(&mut self) {
        self.preferences.now.inspector = true;
        if let Some(desk) = self.desks.active_mut() {
            desk.review.set_open(false);
            desk.measures.close();
        }
    }

    fn toggle_inspector(&mut self) {
        if self.desk().is_some_and(|desk| desk.has_side_panel(false)) {
            self.show_inspector();
        } else {
            toggle(&mut self.preferences.now.inspector);
        }
    }

    fn toggle_review(&mut self) {
        let Some(desk) = self.desks.active_mut() else { return };
        desk.measures.close();
        let open = !desk.review.is_open();
        desk.review.set_open(open);
        self.follow_side_panel(open);
    }

    fn toggle_measures(&mut self) {
        let Some(desk) = self.desks.active_mut() else { return };
        let open = !desk.measures.is_open();
        if open {
            desk.review.set_open(false);
            desk.measures.open(&mut desk.editor);
        } else {
            desk.measures.leave(&mut desk.editor);
        }
        self.follow_side_panel(open);
    }

    /// The keyboard goes to a panel that opens, and back to the grid when it closes.
    fn follow_side_panel(&mut self, open: bool) {
        if open {
            regions::go_to_inspector(&mut self.regions, &self.ctx);
        } else {
            regions::leave_widgets(&self.ctx);
        }
    }

    /// Opens the panel of measures where it is not, and gives the likely next steps the keyboard.
    fn show_next_steps(&mut self) {
        let Some(desk) = self.desks.active_mut() else { return };
        desk.review.set_open(false);
        desk.measures.open(&mut desk.editor);
        desk.measures.go_to_next_steps(&self.ctx);
    }
}

fn toggle(on: &mut bool) {
    *on = !*on;
}
