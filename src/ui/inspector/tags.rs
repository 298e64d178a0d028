//! Tags of cards, as chips, and a field for more.

use egui::{Key, RichText, Ui};

use super::cards::Cards;
use crate::editor::{Editor, tags_from};
use crate::locale::Arg;
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{field_label, plain_field, quiet_button, text_field};
use crate::ui::words::{tr, tr_with};

/// The tag that is being typed. It is on the card with every letter, so that it cannot be lost, but becomes a
/// chip only with a comma or Enter, or when the field is left.
#[derive(Clone, Default)]
struct Typed {
    chips: Vec<String>,
    words: String,
    /// The card's tags since.
    kept: Vec<String>,
}

pub(super) fn field(editor: &mut Editor, ui: &mut Ui, theme: &Theme, cards: &Cards) {
    match cards.cards.as_slice() {
        [card] => of_one(editor, ui, theme, cards, &card.tags),
        _ => of_many(editor, ui, theme, cards),
    }
}

fn of_one(editor: &mut Editor, ui: &mut Ui, theme: &Theme, cards: &Cards, now: &[String]) {
    let key = ui.scope_id().with("typed-tag");
    let kept = ui.data(|data| data.get_temp::<Typed>(key)).filter(|typed| typed.kept == now);
    let mut typed =
        kept.unwrap_or_else(|| Typed { chips: now.to_vec(), words: String::new(), kept: now.to_vec() });
    let name = field_label(ui, theme, &tr("field-tags"));
    let removed = chips(ui, theme, &typed.chips);
    if typed.chips.is_empty() {
        // The field keeps the keyboard when the first chip appears over it.
        ui.skip_ahead_auto_ids(1);
    }
    let field = plain_field(ui, &mut typed.words, 1, &tr("field-tags-hint")).labelled_by(name.id);
    let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if let Some((done, rest)) = typed.words.rsplit_once(',') {
        typed.chips = joined(&typed.chips, done);
        typed.words = rest.trim_start().to_owned();
    }
    if !field.has_focus() {
        typed.chips = joined(&typed.chips, &typed.words);
        typed.words.clear();
    }
    if let Some(gone) = removed {
        typed.chips.retain(|tag| *tag != gone);
    }
    let tags = joined(&typed.chips, &typed.words);
    if tags != now {
        cards.set(editor, "tags", |card| card.tags.clone_from(&tags));
        typed.kept = tags;
    }
    if entered {
        field.request_focus();
    }
    ui.data_mut(|data| data.insert_temp(key, typed));
}

fn joined(tags: &[String], words: &str) -> Vec<String> {
    let mut all = tags.to_vec();
    let new = tags_from(words).into_iter().filter(|tag| !tags.contains(tag));
    all.extend(new);
    all
}

/// Several cards: the tags that all of them have can be taken away. Tags are added with Enter or the button, as a
/// half-typed one would have to be put on every card.
fn of_many(editor: &mut Editor, ui: &mut Ui, theme: &Theme, cards: &Cards) {
    let Some((first, others)) = cards.cards.split_first() else { return };
    let on_all = |tag: &&String| others.iter().all(|card| card.tags.contains(tag));
    let shared: Vec<String> = first.tags.iter().filter(on_all).cloned().collect();
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
    if let Some(gone) = chips(ui, theme, &shared) {
        cards.set(editor, "tags", |card| card.tags.retain(|tag| *tag != gone));
    }
}

/// Shows tags, each with a way to take it off; gives back the one that was.
fn chips(ui: &mut Ui, theme: &Theme, tags: &[String]) -> Option<String> {
    if tags.is_empty() {
        return None;
    }
    let mut removed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space::XS, space::XS);
        for tag in tags {
            let words = RichText::new(format!("{tag}  \u{d7}")).font(font(theme::LABEL));
            let chip = egui::Button::new(words.color(color(theme.ink)))
                .fill(color(theme.accent_soft))
                .stroke(egui::Stroke::NONE)
                .corner_radius(12)
                .min_size(egui::vec2(0.0, 24.0));
            let chip = ui.add(chip);
            let said = tr_with("tag-remove", &[("tag", Arg::from(tag.as_str()))]);
            chip.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, said.as_str()));
            if chip.on_hover_text(said.as_str()).clicked() {
                removed = Some(tag.clone());
            }
        }
    });
    removed
}
