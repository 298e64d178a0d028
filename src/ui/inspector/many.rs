//! Several cards at once: what they share, and what is done to all of them as one undo.

use egui::{Key, Ui};

use super::{swatches, title, tr};
use crate::editor::{CommandId, Editor};
use crate::model::Card;
use crate::theme::{Theme, space};
use crate::ui::app::count;
use crate::ui::widgets::{divider, quiet_button, text_field};

pub(super) fn show(editor: &mut Editor, ui: &mut Ui, theme: &Theme) {
    let map = editor.map().clone();
    let selected = |card: &&std::sync::Arc<Card>| editor.selection().contains_card(&card.id);
    let cards: Vec<_> = map.cards().map(|(_, card)| card).filter(selected).cloned().collect();
    title(ui, theme, &tr("inspector-cards"), &count("counts-cards", cards.len()), "");
    let first = cards.first().map(|card| card.color);
    let shared = first.filter(|color| cards.iter().all(|card| card.color == *color));
    if let Some(swatch) = swatches::choose(ui, theme, shared) {
        editor.edit_selected_cards("colour", |card| card.color = swatch);
    }
    ui.add_space(space::S);
    add_tags(editor, ui, theme);
    let mut starred = cards.iter().all(|card| card.moment_of_truth);
    if ui.checkbox(&mut starred, tr("field-moments-of-truth")).changed() {
        editor.run(CommandId::ToggleMomentOfTruth);
    }
    divider(ui, theme);
    if quiet_button(ui, theme, &tr("cmd-delete")).clicked() {
        editor.run(CommandId::Delete);
    }
}

/// Tags are added with Enter or the button, not while they are typed: a half-typed tag is no tag.
fn add_tags(editor: &mut Editor, ui: &mut Ui, theme: &Theme) {
    let draft = ui.scope_id().with("new-tags");
    let mut words: String = ui.data(|data| data.get_temp(draft)).unwrap_or_default();
    let field = text_field(ui, theme, &tr("field-add-tags"), &mut words, 1);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let pressed = !words.trim().is_empty() && quiet_button(ui, theme, &tr("button-add-tags")).clicked();
    if entered || pressed {
        editor.add_tags(&words);
        words.clear();
    }
    ui.data_mut(|data| data.insert_temp(draft, words));
}
