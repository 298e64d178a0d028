//! The map as a whole: title, brief and personas.

use egui::Ui;

use super::title::title;
use super::{brief, persona};
use crate::editor::Editor;
use crate::theme::{Theme, space};
use crate::ui::paint::ScenePainter;
use crate::ui::widgets::divider;
use crate::ui::words::tr;

pub(super) fn show(editor: &mut Editor, ui: &mut Ui, theme: &Theme, pictures: &mut ScenePainter) {
    let map = editor.map().clone();
    title(ui, theme, &tr("inspector-map"), "", "");
    brief::show(editor, ui, theme, &map);
    divider(ui, theme);
    persona::list(editor, ui, theme, &map, pictures);
    ui.add_space(space::M);
    let hint = egui::RichText::new(tr("inspector-hint")).color(crate::ui::style::color(theme.faint));
    ui.label(hint.font(crate::ui::style::font(crate::theme::LABEL)));
}
