//! A command as a line of a menu.

use egui::{Response, RichText, Ui, vec2};

use super::style::font;
use super::words::lang;
use crate::editor::Editor;
use crate::editor::commands::Command;
use crate::theme;

/// Its name, and its keys at the right.
pub(super) fn command_button(ui: &mut Ui, editor: &Editor, command: &Command) -> Response {
    let keys =
        command.shortcuts.first().map(|s| s.text(lang(), cfg!(target_os = "macos"))).unwrap_or_default();
    let button = egui::Button::new(editor.command_label(command.id, lang()))
        .shortcut_text(RichText::new(keys).font(font(theme::LABEL)))
        .frame_when_inactive(false)
        .min_size(vec2(ui.available_width(), 28.0));
    ui.add_enabled((command.enabled)(editor), button)
}
