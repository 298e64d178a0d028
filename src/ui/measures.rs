//! The panel of measures, in the place of the inspector: what a log told of the map, and what comes next.

mod channels;
mod contacts;
mod funnel;
mod map;
mod next;
mod panel;
mod sorting;
mod source;
mod touchpoints;
mod unmatched;

use std::sync::Arc;

use egui::{Align, Layout, RichText, Ui};

use super::regions::{self, Regions};
use super::style::{color, font};
use super::widgets::{icon_button, side_frame};
use super::words::tr;
use crate::editor::{CommandId, Editor};
use crate::model::{JourneyMap, Measured};
use crate::theme::{self, Theme, space};
use panel::MeasuresAsk;

pub(super) use panel::MeasuresPanel;

const WIDTH: f32 = 336.0;
const WIDEST: f32 = 760.0;
pub(super) fn show(
    panel: &mut MeasuresPanel,
    editor: &mut Editor,
    regions: &mut Regions,
    ui: &mut Ui,
    theme: &Theme,
) {
    let map = Arc::clone(editor.map());
    let frame = side_frame(theme);
    let mut asked = None;
    // The toolkit says "Resize panel" of its handle, whatever the language.
    let handle = ui.scope_id().with("measures").with("__resize");
    let side = egui::Panel::right("measures").default_size(WIDTH).size_range(WIDTH..=WIDEST).resizable(true);
    side.frame(frame).show(ui, |ui| {
        regions::begin(regions, ui, regions::Region::Inspector);
        if header(ui, theme) {
            asked = Some(MeasuresAsk::Run(CommandId::ToggleMeasures));
        }
        // Each map is read from where one left it.
        let area = egui::ScrollArea::vertical().id_salt(&map.title).auto_shrink([false, false]);
        area.show(ui, |ui| {
            ui.set_width(ui.available_width() - 16.0);
            ui.spacing_mut().item_spacing.y = space::XS;
            let wanted = match map.measured.as_deref() {
                Some(measured) => sections(panel, editor, ui, theme, &map, measured),
                None => source::invitation(ui, theme, editor),
            };
            asked = asked.take().or(wanted);
            ui.add_space(space::XL);
        });
    });
    ui.ctx().accesskit_node_builder(handle, |node| node.set_label(tr("measures-width").as_ref()));
    if let Some(asked) = asked {
        carry_out(editor, asked);
        ui.ctx().request_repaint();
    }
}

fn header(ui: &mut Ui, theme: &Theme) -> bool {
    let mut closed = false;
    ui.horizontal(|ui| {
        ui.label(RichText::new(tr("cmd-measures")).font(font(theme::HEADING)).color(color(theme.ink)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            closed = icon_button(ui, theme, "x", &tr("measures-close"), true).clicked();
        });
    });
    closed
}

fn sections(
    panel: &mut MeasuresPanel,
    editor: &Editor,
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    measured: &Measured,
) -> Option<MeasuresAsk> {
    let mut asked = source::show(ui, theme, editor, map, measured);
    asked = next::show(panel, ui, theme, editor, map, measured).or(asked);
    asked = map::show(ui, theme, editor).or(asked);
    asked = touchpoints::show(panel, ui, theme, editor, measured).or(asked);
    asked = funnel::show(ui, theme, map, measured).or(asked);
    contacts::show(ui, theme, measured);
    asked = channels::show(editor.rule(), ui, theme, measured).or(asked);
    unmatched::show(ui, theme, measured);
    asked
}

fn carry_out(editor: &mut Editor, asked: MeasuresAsk) {
    match asked {
        MeasuresAsk::GoTo(item) => editor.go_to(item),
        MeasuresAsk::Follow(id) => editor.follow_path(&id),
        MeasuresAsk::Overlay(overlay) => editor.change_overlay(|now| *now = overlay),
        MeasuresAsk::Shown(shown) => editor.show_measures(shown),
        MeasuresAsk::Rule(rule) => editor.rank_by(rule),
        MeasuresAsk::Cost(channel, cost) => {
            editor.set_channel_cost(&channel, cost);
        }
        MeasuresAsk::Run(command) => {
            editor.run(command);
        }
    }
}
