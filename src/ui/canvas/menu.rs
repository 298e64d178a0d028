//! Menus at a place on the canvas.

use egui::{Order, Ui, vec2};

use crate::editor::commands::{COMMANDS, Command, Place};
use crate::editor::{CommandId, ContextTarget, Editor, ScreenPoint};
use crate::ui::command_button::command_button;

/// A menu that the editor asked for, and where.
pub(in crate::ui) struct OpenMenu {
    place: Place,
    at: Option<ScreenPoint>,
    /// The frame in which it opens must not close it.
    fresh: bool,
}

impl OpenMenu {
    pub(in crate::ui) fn lane_kinds(at: Option<ScreenPoint>) -> OpenMenu {
        OpenMenu { place: Place::LaneKinds, at, fresh: true }
    }

    pub(in crate::ui) fn lane_presets(at: Option<ScreenPoint>) -> OpenMenu {
        OpenMenu { place: Place::LanePresets, at, fresh: true }
    }

    pub(in crate::ui) fn context(target: ContextTarget, at: ScreenPoint) -> OpenMenu {
        OpenMenu { place: Place::Context(target), at: Some(at), fresh: true }
    }
}

/// Shows the menu that is open, and runs what is chosen in it.
pub(super) fn show(open: &mut Option<OpenMenu>, editor: &mut Editor, ui: &Ui, area: egui::Rect) {
    let Some(menu) = open else { return };
    let at = menu.at.map_or(area.center(), |p| area.min + vec2(p.x, p.y));
    let fresh = std::mem::take(&mut menu.fresh);
    let place = menu.place;
    let mut chosen: Option<CommandId> = None;
    let shown = egui::Area::new(egui::Id::unique("canvas-menu"))
        .order(Order::Foreground)
        .fixed_pos(at)
        .constrain_to(area)
        .show(ui.ctx(), |ui| {
            egui::Frame::menu(ui.style()).show(ui, |ui| {
                ui.set_width(232.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                let measured = editor.measured().is_some();
                let wanted =
                    |command: &&Command| command.is_at(place) && (measured || !command.reads_measures());
                for command in COMMANDS.iter().filter(wanted) {
                    if command_button(ui, editor, command).clicked() {
                        chosen = Some(command.id);
                    }
                }
            });
        });
    let outside = !fresh && shown.response.clicked_elsewhere();
    if chosen.is_some() || outside {
        *open = None;
    }
    if let Some(command) = chosen {
        editor.run(command);
        ui.ctx().request_repaint();
    }
}
