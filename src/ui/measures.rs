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

use super::app::App;
use super::inspector::unfold;
use super::regions;
use super::style::{color, font};
use super::widgets::{icon_button, side_frame};
use super::words::{lang, tr, tr_with};
use crate::analytics::attribution::Rule;
use crate::editor::commands::command;
use crate::editor::{CommandId, Item};
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
    /// Another map is read from its top.
    to_top: bool,
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
}

/// Opens the panel with the measures on the map, or puts both away.
pub(super) fn toggle(app: &mut App) {
    let open = !app.measures.open;
    app.measures.refit = app.editor.sees_whole_map();
    close(app);
    let ctx = app.ctx.clone();
    if open {
        show_panel(app);
        regions::go_to_inspector(app, &ctx);
    } else {
        app.editor.show_measures(false);
        regions::leave_widgets(&ctx);
    }
}

/// Opens the panel where it is not, and gives the likely next steps the keyboard.
pub(super) fn show_next_steps(app: &mut App) {
    show_panel(app);
    app.measures.give_next = true;
    unfold(&app.ctx, "measures-next");
}

/// Call it once the canvas has its place.
pub(super) fn settle(app: &mut App) {
    if std::mem::take(&mut app.measures.refit) {
        app.editor.fit_map();
        app.ctx.request_repaint();
    }
}

/// Opens the panel with the measures on the map.
pub(super) fn show_panel(app: &mut App) {
    super::review::close(app);
    app.measures.open = true;
    app.measures.refit |= app.editor.sees_whole_map();
    app.editor.show_measures(true);
}

/// Another map came: the panel is read from its top, and where no measures are in sight it is told that there are some.
pub(super) fn meet(app: &mut App) {
    app.measures.opened.clear();
    app.measures.to_top = true;
    app.measures.refit |= app.measures.open;
    if app.measures.open || app.editor.shows_measures() {
        return;
    }
    let map = app.editor.map();
    let source = map.measured.as_deref().and_then(|measured| source_of(map, measured));
    let keys = command(CommandId::ToggleMeasures).and_then(|command| command.shortcuts.first());
    if let (Some(source), Some(keys)) = (source, keys) {
        let keys = keys.text(lang(), cfg!(target_os = "macos"));
        let values = [("file", source.file.as_str().into()), ("keys", keys.into())];
        app.notice(tr_with("measures-opened-notice", &values));
    }
}

/// Puts the panel away, for what shares its place.
pub(super) fn close(app: &mut App) {
    app.measures.open = false;
}

pub(super) fn show(app: &mut App, ui: &mut Ui, theme: &Theme) {
    let map = Arc::clone(app.editor.map());
    let frame = side_frame(theme);
    let mut asked = None;
    // The toolkit says "Resize panel" of its handle, whatever the language.
    let handle = ui.scope_id().with("measures").with("__resize");
    let panel = egui::Panel::right("measures").default_size(WIDTH).size_range(WIDTH..=WIDEST).resizable(true);
    panel.frame(frame).show(ui, |ui| {
        regions::begin(app, ui, regions::Region::Inspector);
        if header(ui, theme) {
            asked = Some(Asked::Run(CommandId::ToggleMeasures));
        }
        let mut area = egui::ScrollArea::vertical().auto_shrink([false, false]);
        if std::mem::take(&mut app.measures.to_top) {
            area = area.vertical_scroll_offset(0.0);
        }
        area.show(ui, |ui| {
            ui.set_width(ui.available_width() - 16.0);
            ui.spacing_mut().item_spacing.y = space::XS;
            let wanted = match map.measured.as_deref() {
                Some(measured) => sections(app, ui, theme, &map, measured),
                None => source::invitation(ui, theme, &app.editor),
            };
            asked = asked.take().or(wanted);
            ui.add_space(space::XL);
        });
    });
    ui.ctx().accesskit_node_builder(handle, |node| node.set_label(tr("measures-width").as_ref()));
    if let Some(asked) = asked {
        carry_out(app, asked);
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
    app: &mut App,
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    measured: &Measured,
) -> Option<Asked> {
    let (editor, panel) = (&app.editor, &mut app.measures);
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

fn carry_out(app: &mut App, asked: Asked) {
    match asked {
        Asked::GoTo(item) => app.editor.go_to(item),
        Asked::Follow(id) => app.editor.follow_path(&id),
        Asked::Overlay(overlay) => app.editor.change_overlay(|now| *now = overlay),
        Asked::Shown(shown) => app.editor.show_measures(shown),
        Asked::Rule(rule) => app.editor.rank_by(rule),
        Asked::Cost(channel, cost) => {
            app.editor.set_channel_cost(&channel, cost);
        }
        Asked::Run(command) => {
            app.editor.run(command);
        }
    }
}
