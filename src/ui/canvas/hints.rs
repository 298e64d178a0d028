//! First hints on the canvas: one at a time, each until its thing was done once or the hint was put away. They are
//! not part of the map.

use egui::{CornerRadius, Frame, Id, Margin, Order, Rect, RichText, Stroke, Ui, vec2};

use crate::editor::Editor;
use crate::theme::{self, Theme, space};
use crate::ui::paint::icon;
use crate::ui::preferences::Kept;
use crate::ui::style::{color, font};
use crate::ui::words::tr;

/// Something to do for the first time.
struct Hint {
    /// What the preferences call it.
    id: &'static str,
    words: &'static str,
    icon: &'static str,
    /// Changes that show that it was done.
    done_by: &'static [&'static str],
}

/// In the order in which they are given.
static HINTS: [Hint; 4] = [
    Hint {
        id: "type",
        words: "first-type",
        icon: "keyboard",
        done_by: &["undo-add-cards", "undo-edit-card"],
    },
    Hint { id: "drag", words: "first-drag", icon: "mouse-pointer-click", done_by: &["undo-move-cards"] },
    Hint { id: "feel", words: "first-feel", icon: "smile", done_by: &["undo-emotion"] },
    Hint { id: "export", words: "first-export", icon: "download", done_by: &[] },
];
pub(in crate::ui) const EXPORT: &str = "export";

const MARGIN: f32 = 16.0;
const WIDTH_MAX: f32 = 420.0;

/// What the hints know of the map.
#[derive(Default)]
pub(super) struct Hints {
    revision: u64,
}

/// Looks whether the last change was one that a hint is waiting for.
fn watch(hints: &mut Hints, editor: &Editor, preferences: &mut Kept) {
    let revision = editor.revision();
    if std::mem::replace(&mut hints.revision, revision) == revision {
        return;
    }
    let Some(key) = editor.undo_label().map(|label| label.key) else { return };
    let done = HINTS.iter().find(|hint| hint.done_by.contains(&key));
    if let Some(hint) = done {
        preferences.done_once(hint.id);
    }
}

fn next(editor: &Editor, preferences: &Kept, covered: bool) -> Option<&'static Hint> {
    let waits = editor.tool().is_busy() || editor.editing().is_some() || covered;
    // An empty map has hints of its own, in its cells.
    let empty = editor.map().cards().next().is_none();
    if waits || empty || !preferences.gives_hints() {
        return None;
    }
    let done = &preferences.now.hints_done;
    HINTS.iter().find(|hint| !done.iter().any(|id| id == hint.id))
}

/// Shows the next hint at the lower left of the canvas.
pub(super) fn show(
    hints: &mut Hints,
    editor: &Editor,
    preferences: &mut Kept,
    covered: bool,
    ui: &Ui,
    theme: &Theme,
    canvas: Rect,
) {
    watch(hints, editor, preferences);
    let Some(hint) = next(editor, preferences, covered) else { return };
    let mut away = false;
    egui::Area::new(Id::unique("first-hint"))
        .order(Order::Middle)
        .pivot(egui::Align2::LEFT_BOTTOM)
        .fixed_pos(canvas.left_bottom() + vec2(MARGIN, -MARGIN))
        .constrain_to(canvas)
        .show(ui.ctx(), |ui| {
            let frame = Frame::new()
                .fill(color(theme.surface))
                .stroke(Stroke::new(1.0, color(theme.hairline)))
                .corner_radius(CornerRadius::same(10))
                .shadow(ui.visuals().popup_shadow)
                .inner_margin(Margin { left: 14, right: 6, top: 6, bottom: 6 });
            frame.show(ui, |ui| {
                ui.set_max_width(WIDTH_MAX.min(canvas.width() - 2.0 * MARGIN - 20.0));
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::S;
                    let (area, _) = ui.allocate_exact_size(vec2(16.0, 16.0), egui::Sense::hover());
                    icon(ui.painter(), hint.icon, area, color(theme.accent));
                    ui.label(RichText::new(tr(hint.words)).font(font(theme::LABEL)).color(color(theme.ink)));
                    away = put_away(ui, theme);
                });
            });
        });
    if away {
        preferences.done_once(hint.id);
        ui.ctx().request_repaint();
    }
}

/// For the pointer only: Tab out of a card's text must come to the next cell, and not here. By keyboard, hints are
/// ended in the preferences.
fn put_away(ui: &mut Ui, theme: &Theme) -> bool {
    let (area, response) = ui.allocate_exact_size(vec2(28.0, 28.0), egui::Sense::CLICK);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, tr("first-away")));
    if response.hovered() {
        ui.painter().rect_filled(area, CornerRadius::same(theme::CORNER as u8), color(theme.field));
    }
    let square = Rect::from_center_size(area.center(), vec2(14.0, 14.0));
    icon(ui.painter(), "x", square, color(theme.muted));
    response.on_hover_text(tr("first-away")).clicked()
}
