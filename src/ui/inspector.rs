//! The panel at the right: what is selected, in full, to read and to change.

mod brief;
mod card;
mod cards;
mod channel;
mod figures;
mod fold;
mod inputs;
mod journey;
mod language;
mod link;
mod persona;
mod points;
mod score;
mod structure;
mod swatches;
mod tags;
mod title;

use egui::{Margin, RichText, Ui};

use super::paint::ScenePainter;
use super::regions::{self, Regions};
use super::style::color;
use super::words::{count, tr};
use crate::editor::{Editor, Item};
use crate::theme::{Theme, space};

pub(super) use brief::due_words;
pub(super) use figures::why_not;
pub(super) use fold::{fold, unfold};
pub(super) use inputs::{choose_named, complain, reading};
use title::title;

pub(super) use persona::{open as open_persona, portrait};

const WIDTH: f32 = 288.0;

pub(super) fn show(
    editor: &mut Editor,
    scenes: &mut ScenePainter,
    regions: &mut Regions,
    ui: &mut Ui,
    theme: &Theme,
) {
    let frame = egui::Frame::new()
        .fill(color(theme.surface))
        .inner_margin(Margin { left: 24, right: 24, top: 20, bottom: 0 })
        .stroke(egui::Stroke::new(1.0, color(theme.hairline)));
    egui::Panel::right("inspector").exact_size(WIDTH).resizable(false).frame(frame).show(ui, |ui| {
        regions::begin(regions, ui, regions::Region::Inspector);
        egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(WIDTH - 48.0);
            selected(editor, scenes, ui, theme);
            ui.add_space(space::XL);
        });
    });
}

fn selected(editor: &mut Editor, scenes: &mut ScenePainter, ui: &mut Ui, theme: &Theme) {
    let many = editor.selection().len();
    if many > 1 && editor.selection().iter().all(|item| matches!(item, Item::Card(_))) {
        card::many(editor, ui, theme);
        return;
    }
    if many > 1 {
        title(ui, theme, &tr("inspector-map"), &count("inspector-many", many), "");
        ui.label(RichText::new(tr("inspector-many-body")).color(color(theme.muted)));
        return;
    }
    let Some(item) = editor.selection().single().cloned() else {
        journey::show(editor, ui, theme, scenes);
        return;
    };
    // Each thing has fields of its own: what a field remembers of its words must not pass to the next thing.
    ui.push_id(&item, |ui| match &item {
        Item::Card(id) => card::one(editor, ui, theme, id),
        Item::Step(id) => structure::step(editor, ui, theme, id, None),
        Item::Phase(id) => structure::phase(editor, ui, theme, id),
        Item::Lane(id) => structure::lane(editor, ui, theme, id),
        Item::Link(id) => link::show(editor, ui, theme, id),
        Item::Point { step, persona, .. } => structure::step(editor, ui, theme, step, Some(persona)),
    });
}
