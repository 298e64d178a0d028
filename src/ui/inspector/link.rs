//! A link: what it says, and the cards that it joins.

use egui::Ui;

use super::inputs::words;
use super::title::title;
use crate::editor::{CommandId, Editor, Item, Selection};
use crate::model::Id;
use crate::theme::Theme;
use crate::ui::widgets::{divider, field_label, quiet_button};
use crate::ui::words::tr;

pub(super) fn show(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id) {
    let map = editor.map().clone();
    let Some(link) = map.links.iter().find(|link| link.id == *id) else { return };
    title(ui, theme, &tr("inspector-link"), "", "");
    if let Some(label) = words(ui, theme, "field-link-label", link.label.as_str(), 1) {
        editor.label_link(id, &label);
    }
    for (key, end) in [("field-link-from", &link.from), ("field-link-to", &link.to)] {
        let Some(card) = map.card(end) else { continue };
        field_label(ui, theme, &tr(key));
        let first_line = card.text.lines().next().unwrap_or_default();
        let name = if first_line.is_empty() { tr("spoken-nameless") } else { first_line.into() };
        // Goes to the card.
        if quiet_button(ui, theme, &name).clicked() {
            editor.select(Selection::of(Item::Card(end.clone())));
        }
    }
    divider(ui, theme);
    if quiet_button(ui, theme, &tr("cmd-delete")).clicked() {
        editor.run(CommandId::Delete);
    }
}
