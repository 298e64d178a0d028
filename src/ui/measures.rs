//! The panel of measures, in the place of the inspector: what a log told of the map, and what comes next.

mod channels;
mod contacts;
mod funnel;
mod map;
mod next;
mod source;
mod touchpoints;
mod unmatched;

use std::collections::HashSet;
use std::sync::Arc;

use egui::{Align, Layout, RichText, Ui};

use super::inspector::unfold;
use super::regions::{self, Regions};
use super::style::{color, font};
use super::widgets::{icon_button, side_frame};
use super::words::{lang, tr, tr_with};
use crate::analytics::attribution::Rule;
use crate::editor::commands::command;
use crate::editor::{CommandId, Editor, Item};
use crate::measure::phrases::source_of;
use crate::model::{Id, JourneyMap, Measured};
use crate::scene::Overlay;
use crate::theme::{self, Theme, space};
use touchpoints::Sorting;

const WIDTH: f32 = 336.0;
const WIDEST: f32 = 760.0;
/// Fields and the like are no wider than this in a wide panel.
const FIELDS: f32 = 320.0;

/// What the panel keeps from frame to frame.
#[derive(Default)]
pub(super) struct MeasuresPanel {
    open: bool,
    sorting: Sorting,
    /// The touchpoints whose figures are all shown.
    opened: HashSet<Id>,
    /// The next steps get the keyboard as soon as they are drawn.
    give_next: bool,
    /// The map was in sight as a whole before the canvas became narrower or wider.
    refit: bool,
}

/// What was asked for in the panel.
enum Asked {
    GoTo(Item),
    Follow(Id),
    Overlay(Overlay),
    Shown(bool),
    Rule(Rule),
    Cost(String, Option<f64>),
    Run(CommandId),
}

impl MeasuresPanel {
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Opens the panel with the measures on the map.
    pub(super) fn open(&mut self, editor: &mut Editor) {
        self.open = true;
        self.refit |= editor.sees_whole_map();
        editor.show_measures(true);
    }

    /// Puts the panel and the measures on the map away.
    pub(super) fn leave(&mut self, editor: &mut Editor) {
        self.refit = editor.sees_whole_map();
        self.close();
        editor.show_measures(false);
    }

    /// Puts the panel away, for what shares its place.
    pub(super) fn close(&mut self) {
        self.open = false;
    }

    /// Gives the likely next steps the keyboard.
    pub(super) fn go_to_next_steps(&mut self, ctx: &egui::Context) {
        self.give_next = true;
        unfold(ctx, "measures-next");
    }

    /// Call it once the canvas has its place.
    pub(super) fn settle(&mut self, editor: &mut Editor, ctx: &egui::Context) {
        if std::mem::take(&mut self.refit) {
            editor.fit_map();
            ctx.request_repaint();
        }
    }

    /// A map was opened. Where no measures are in sight, gives the words that tell that there are some.
    pub(super) fn meet(&self, editor: &Editor) -> Option<String> {
        if self.open || editor.shows_measures() {
            return None;
        }
        let map = editor.map();
        let source = map.measured.as_deref().and_then(|measured| source_of(map, measured))?;
        let keys = command(CommandId::ToggleMeasures).and_then(|command| command.shortcuts.first())?;
        let keys = keys.text(lang(), cfg!(target_os = "macos"));
        let values = [("file", source.file.as_str().into()), ("keys", keys.into())];
        Some(tr_with("measures-opened-notice", &values))
    }
}

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
            asked = Some(Asked::Run(CommandId::ToggleMeasures));
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
) -> Option<Asked> {
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

fn carry_out(editor: &mut Editor, asked: Asked) {
    match asked {
        Asked::GoTo(item) => editor.go_to(item),
        Asked::Follow(id) => editor.follow_path(&id),
        Asked::Overlay(overlay) => editor.change_overlay(|now| *now = overlay),
        Asked::Shown(shown) => editor.show_measures(shown),
        Asked::Rule(rule) => editor.rank_by(rule),
        Asked::Cost(channel, cost) => {
            editor.set_channel_cost(&channel, cost);
        }
        Asked::Run(command) => {
            editor.run(command);
        }
    }
}
