//! The panel at the right: what is selected, in full, to read and to change.

mod card;
mod journey;
mod language;
mod link;
mod many;
mod points;
mod structure;
mod swatches;

use egui::{Margin, RichText, Ui};

use super::app::{App, count};
use super::regions;
use super::style::{color, font};
use super::widgets::section;
use super::words::tr;
use crate::editor::{Editor, Item, PictureOf};
use crate::theme::{self, Theme, space};

const WIDTH: f32 = 288.0;

pub(super) fn show(app: &mut App, ui: &mut Ui, theme: &Theme) {
    let frame = egui::Frame::new()
        .fill(color(theme.surface))
        .inner_margin(Margin { left: 24, right: 24, top: 20, bottom: 0 })
        .stroke(egui::Stroke::new(1.0, color(theme.hairline)));
    egui::Panel::right("inspector").exact_size(WIDTH).resizable(false).frame(frame).show(ui, |ui| {
        regions::begin(app, ui, regions::Region::Inspector);
        egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(WIDTH - 48.0);
            selected(&mut app.editor, ui, theme);
            ui.add_space(space::XL);
        });
    });
}

fn selected(editor: &mut Editor, ui: &mut Ui, theme: &Theme) {
    let many = editor.selection().len();
    if many > 1 && editor.selection().iter().all(|item| matches!(item, Item::Card(_))) {
        many::show(editor, ui, theme);
        return;
    }
    if many > 1 {
        title(ui, theme, &tr("inspector-map"), &count("inspector-many", many), "");
        ui.label(RichText::new(tr("inspector-many-body")).color(color(theme.muted)));
        return;
    }
    match editor.selection().single().cloned() {
        Some(Item::Card(id)) => card::show(editor, ui, theme, &id),
        Some(Item::Step(id)) => structure::step(editor, ui, theme, &id),
        Some(Item::Phase(id)) => structure::phase(editor, ui, theme, &id),
        Some(Item::Lane(id)) => structure::lane(editor, ui, theme, &id),
        Some(Item::Link(id)) => link::show(editor, ui, theme, &id),
        Some(Item::Point { step, .. }) => structure::step(editor, ui, theme, &step),
        None => journey::show(editor, ui, theme),
    }
}

/// What kind of thing it is, its name, and where it stands.
fn title(ui: &mut Ui, theme: &Theme, kind: &str, name: &str, place: &str) {
    section(ui, theme, kind);
    if !name.is_empty() {
        ui.label(RichText::new(name).font(font(theme::HEADING)).color(color(theme.ink)));
    }
    if !place.is_empty() {
        ui.label(RichText::new(place).font(font(theme::LABEL)).color(color(theme.muted)));
    }
    ui.add_space(space::XS);
}

/// A field for a text that is kept elsewhere: true with the new words when they change.
fn words(ui: &mut Ui, theme: &Theme, label: &str, now: &str, rows: usize) -> Option<String> {
    let mut words = now.to_owned();
    let changed = super::widgets::text_field(ui, theme, &tr(label), &mut words, rows).changed();
    changed.then_some(words)
}

/// A field for words that are kept in another form than they are typed in: while it has the keyboard it shows
/// what was typed, so that a comma just typed does not vanish. The new words when they change.
fn draft(ui: &mut Ui, theme: &Theme, label: &str, now: &str) -> Option<String> {
    let key = ui.scope_id().with(("draft", label));
    let typed: Option<(String, String)> = ui.data(|data| data.get_temp(key));
    // A draft holds as long as what it was kept as is what is there.
    let mut words = typed.filter(|(_, kept)| kept == now).map_or_else(|| now.to_owned(), |(words, _)| words);
    let field = super::widgets::text_field(ui, theme, &tr(label), &mut words, 1);
    if field.lost_focus() {
        ui.data_mut(|data| data.remove::<(String, String)>(key));
    }
    field.changed().then_some(words)
}

/// Keeps what was typed into a [`draft`] beside the form in which it was kept.
fn keep_draft(ui: &Ui, label: &str, words: String, kept: String) {
    ui.data_mut(|data| data.insert_temp(ui.scope_id().with(("draft", label)), (words, kept)));
}

/// Chooses the picture of a card or the portrait of a persona, and takes it away.
fn picture(editor: &mut Editor, ui: &mut Ui, theme: &Theme, of: &PictureOf, has_one: bool) {
    let (choose, clear) = match of {
        PictureOf::Persona(_) => ("portrait-choose", "portrait-remove"),
        PictureOf::Card(_) => ("picture-choose", "picture-remove"),
    };
    ui.horizontal(|ui| {
        if super::widgets::quiet_button(ui, theme, &tr(choose)).clicked() {
            editor.ask_picture(of.clone());
        }
        if has_one && super::widgets::quiet_button(ui, theme, &tr(clear)).clicked() {
            editor.set_picture(of, None);
        }
    });
}

/// A drop-down of named choices: the new one when it changes.
fn choose<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    now: T,
    choices: &[(T, &str)],
) -> Option<T> {
    let title = super::widgets::field_label(ui, theme, &tr(label));
    let name = choices.iter().find(|(value, _)| *value == now).map_or("", |(_, key)| *key);
    let mut chosen = now;
    let choice = egui::ComboBox::from_id_salt(label).width(ui.available_width()).selected_text(tr(name));
    let shown = choice.show_ui(ui, |ui| {
        for (value, key) in choices {
            ui.selectable_value(&mut chosen, *value, tr(key));
        }
    });
    shown.response.labelled_by(title.id);
    (chosen != now).then_some(chosen)
}
