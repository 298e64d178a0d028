//! The open maps as tabs under the bar at the top, where there is more than one.

use std::path::Path;

use egui::{
    Align2, CornerRadius, CursorIcon, Id, Margin, Rect, Response, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::desk::{Desk, Desks};
use super::paint::icon;
use super::style::{color, font};
use super::widgets::focus_ring;
use super::words::{tr, tr_with};
use crate::editor::{Ask, Editor};
use crate::theme::{self, Theme, space};

const HEIGHT: f32 = 34.0;
const WIDEST: f32 = 220.0;
const NARROWEST: f32 = 96.0;
/// Of the cross that closes a tab.
const CROSS: f32 = 20.0;
/// So long something must be held over a tab before its map comes to the front, in seconds.
const HOVER: f64 = 0.35;

/// What is kept from frame to frame.
#[derive(Default)]
pub(super) struct Tabs {
    /// The tab that something is being held over, and since when.
    held_over: Option<(usize, f64)>,
    /// The tab that was in front in the last frame, and how wide the strip was.
    front: Option<(usize, f32)>,
}

/// What the tabs say of the open maps.
pub(super) struct TabStrip {
    tabs: Vec<Tab>,
    front: usize,
}

struct Tab {
    name: String,
    /// Where its file is.
    path: String,
    unsaved: bool,
}

/// What there is to show. Files of one name are told apart by their folders.
pub(super) fn shown(desks: &Desks) -> TabStrip {
    let names: Vec<String> = desks.iter().map(Desk::name).collect();
    let tab = |(desk, name): (&Desk, &String)| {
        let path = desk.document.path.as_deref();
        let twins = names.iter().filter(|other| *other == name).count() > 1;
        let folder = path.and_then(Path::parent).and_then(Path::file_name).filter(|_| twins);
        let folder = folder.map(|folder| format!(" \u{b7} {}", folder.to_string_lossy()));
        Tab {
            name: format!("{name}{}", folder.unwrap_or_default()),
            path: path.map(|path| path.display().to_string()).unwrap_or_default(),
            unsaved: desk.editor.is_dirty(),
        }
    };
    TabStrip { tabs: desks.iter().zip(&names).map(tab).collect(), front: desks.active_index() }
}

/// What came of the tabs.
#[derive(Default)]
pub(super) struct TabsOutput {
    pub(super) asks: Vec<Ask>,
    /// What is dragged on the map is being held over a tab: what that means.
    pub(super) hint: Option<String>,
    /// What was dragged on the map was let go of over this tab.
    pub(super) dropped_on: Option<usize>,
}

/// Shows the tabs. While `editor` drags something, a tab that it is held over brings its map to the front.
pub(super) fn show(
    state: &mut Tabs,
    shown: &TabStrip,
    editor: &Editor,
    covered: bool,
    ui: &mut Ui,
    theme: &Theme,
) -> TabsOutput {
    let mut output = TabsOutput::default();
    if shown.tabs.len() < 2 {
        return output;
    }
    let carries = editor.drags_a_part() && !covered;
    let pointer = ui.ctx().pointer_latest_pos().filter(|_| carries);
    let frame = egui::Frame::new()
        .fill(color(theme.paper))
        .inner_margin(Margin { left: 12, right: 12, top: 4, bottom: 0 })
        .stroke(Stroke::new(1.0, color(theme.hairline)));
    egui::Panel::top("tabs").exact_size(HEIGHT).frame(frame).show(ui, |ui| {
        ScrollArea::horizontal().auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            ui.horizontal(|ui| {
                let room = ui.available_width() / shown.tabs.len() as f32 - space::XS;
                let width = room.clamp(NARROWEST, WIDEST);
                let mut areas = Vec::new();
                for (at, tab) in shown.tabs.iter().enumerate() {
                    let (response, ask) = one(ui, theme, tab, (at, at == shown.front), width, pointer);
                    output.asks.extend(ask);
                    areas.push(response);
                }
                let seen = Some((shown.front, ui.clip_rect().width()));
                if std::mem::replace(&mut state.front, seen) != seen
                    && let Some(front) = areas.get(shown.front)
                {
                    ui.scroll_to_rect(front.rect, None);
                }
                output.asks.extend(moved(&areas));
                let over = pointer.and_then(|at| areas.iter().position(|tab| tab.rect.contains(at)));
                if let Some(at) = over {
                    let name = shown.tabs[at].name.as_str();
                    output.hint = Some(tr_with("tab-hold", &[("name", name.into())]));
                    output.dropped_on = ui.input(|i| i.pointer.primary_released()).then_some(at);
                }
                output.asks.extend(held_over(state, over, shown.front, ui.ctx()));
            });
        });
    });
    output
}

fn id(at: usize) -> Id {
    Id::unique("map-tab").with(at)
}

/// One tab. A click brings its map to the front, the cross or the middle button closes it.
fn one(
    ui: &mut Ui,
    theme: &Theme,
    tab: &Tab,
    (at, front): (usize, bool),
    width: f32,
    carried: Option<egui::Pos2>,
) -> (Response, Option<Ask>) {
    let (area, _) = ui.allocate_exact_size(vec2(width, HEIGHT - space::XS), Sense::hover());
    let response = ui.interact(area, id(at), Sense::click_and_drag());
    let key = if tab.unsaved { "tab-unsaved" } else { "tab" };
    let said = tr_with(key, &[("name", tab.name.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, front, said.as_str()));
    let corner = CornerRadius { nw: 8, ne: 8, sw: 0, se: 0 };
    let painter = ui.painter();
    if front {
        painter.rect(
            area,
            corner,
            color(theme.surface),
            Stroke::new(1.0, color(theme.hairline)),
            StrokeKind::Inside,
        );
        let line = Rect::from_min_size(area.min, vec2(area.width(), 2.0));
        painter.rect_filled(line, CornerRadius { nw: 8, ne: 8, sw: 0, se: 0 }, color(theme.accent));
    } else if response.hovered() {
        painter.rect_filled(area, corner, color(theme.field));
    }
    if response.dragged() || carried.is_some_and(|at| area.contains(at)) {
        let edge = Stroke::new(1.5, color(theme.accent));
        painter.rect(area, corner, color(theme.accent_soft), edge, StrokeKind::Inside);
    }
    focus_ring(ui, theme, &response, area);
    if response.gained_focus() {
        ui.scroll_to_rect(area, None);
    }
    let cross = Rect::from_center_size(
        pos2(area.max.x - CROSS / 2.0 - space::XS, area.center().y),
        vec2(CROSS, CROSS),
    );
    let mut left = area.min.x + space::M;
    if tab.unsaved {
        painter.circle_filled(pos2(left + 3.0, area.center().y), 3.0, color(theme.accent));
        left += 14.0;
    }
    let ink = color(if front { theme.ink } else { theme.muted });
    let style = if front { theme::LABEL_STRONG } else { theme::LABEL };
    let mut job = egui::text::LayoutJob::simple_singleline(tab.name.clone(), font(style), ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width((cross.min.x - left - space::XS).max(1.0));
    let words = painter.layout_job(job);
    painter.galley(
        Align2::LEFT_CENTER.anchor_size(pos2(left, area.center().y), words.size()).min,
        words,
        ink,
    );
    let mut ask = None;
    if response.clicked() {
        ask = Some(Ask::GoToMap(at));
    }
    let close = ui.interact(cross, id(at).with("close"), Sense::click());
    let close_said = tr_with("tab-close", &[("name", tab.name.as_str().into())]);
    close.widget_info(|| WidgetInfo::labeled(Role::Button, true, close_said.as_str()));
    if close.hovered() {
        ui.painter().rect_filled(cross, CornerRadius::same(5), color(theme.hairline));
    }
    focus_ring(ui, theme, &close, cross);
    let ink = color(if close.hovered() { theme.ink } else { theme.faint });
    icon(ui.painter(), "x", cross.shrink(4.0), ink);
    if close.on_hover_text(tr("cmd-close")).clicked() || response.middle_clicked() {
        ask = Some(Ask::Close(Some(at)));
    }
    let response = if tab.path.is_empty() { response } else { response.on_hover_text(&tab.path) };
    (response, ask)
}

/// A tab that is dragged over another takes its place.
fn moved(tabs: &[Response]) -> Option<Ask> {
    let from = tabs.iter().position(Response::dragged)?;
    let pointer = tabs[from].interact_pointer_pos()?;
    tabs[from].ctx.set_cursor_icon(CursorIcon::Grabbing);
    let to = tabs.iter().position(|tab| tab.rect.x_range().contains(pointer.x))?;
    // Past the middle of the one whose place it takes, or two of different widths would change places for ever.
    let middle = tabs[to].rect.center().x;
    let past = if to > from { pointer.x > middle } else { pointer.x < middle };
    (to != from && past).then(|| {
        // The toolkit knows the drag by the tab's place.
        tabs[from].ctx.set_dragged_id(id(to));
        Ask::MoveMap { from, to }
    })
}

/// What is dragged on a map and held `over` the tab of another brings that to the front.
fn held_over(state: &mut Tabs, over: Option<usize>, front: usize, ctx: &egui::Context) -> Option<Ask> {
    let Some(at) = over.filter(|at| *at != front) else {
        state.held_over = None;
        return None;
    };
    let now = ctx.input(|i| i.time);
    let since = match state.held_over {
        Some((held, since)) if held == at => since,
        _ => now,
    };
    state.held_over = Some((at, since));
    if now - since < HOVER {
        ctx.request_repaint_after(std::time::Duration::from_secs_f64(HOVER));
        return None;
    }
    state.held_over = None;
    Some(Ask::CarryToMap(at))
}
