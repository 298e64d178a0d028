//! The columns of a file of rows, side by side: what each is taken for, above its first rows.

use egui::style::ScrollStyle;
use egui::{CornerRadius, Margin, RichText, ScrollArea, Stroke, Ui, vec2};

use crate::theme::{self, Color, Theme, space};
use crate::ui::style::{color, font};

/// Of a column on the screen.
const WIDTH: f32 = 178.0;
/// Rows that are shown.
const SHOWN: usize = 6;

/// What is shown of a file's columns.
pub(super) struct Columns<'a, T> {
    pub(super) names: &'a [String],
    pub(super) rows: &'a [Vec<String>],
    /// What each column holds.
    pub(super) held: &'a [T],
    /// What a column can hold, with its name. The first is that it holds nothing of use.
    pub(super) choices: &'a [(T, String)],
}

impl<T: Copy + PartialEq> Columns<'_, T> {
    /// Shows the columns; gives back the one that was chosen to hold something else.
    pub(super) fn show(&self, ui: &mut Ui, theme: &Theme) -> Option<(usize, T)> {
        let mut changed = None;
        // A bar that is seen only where the mouse already is tells nobody that there are more columns.
        ui.spacing_mut().scroll = ScrollStyle {
            floating_width: 6.0,
            floating_allocated_width: 10.0,
            bar_width: 8.0,
            dormant_handle_opacity: 0.35,
            active_handle_opacity: 0.45,
            ..ScrollStyle::floating()
        };
        let mut area = ScrollArea::horizontal().auto_shrink([false, true]);
        if arrives(ui) {
            area = area.horizontal_scroll_offset(0.0);
        }
        area.show(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                for at in 0..self.held.len() {
                    changed = self.column(ui, theme, at).map(|what| (at, what)).or(changed);
                }
            });
        });
        changed
    }

    fn column(&self, ui: &mut Ui, theme: &Theme, at: usize) -> Option<T> {
        let now = self.held[at];
        let is_used = self.choices.first().is_none_or(|(unused, _)| *unused != now);
        let (fill, edge, ink) = match is_used {
            true => (theme.accent_soft, theme.accent.at(40), theme.ink),
            false => (theme.field, theme.hairline, theme.faint),
        };
        let frame = egui::Frame::new()
            .fill(color(fill))
            .stroke(Stroke::new(1.0, color(edge)))
            .corner_radius(CornerRadius::same(theme::CORNER as u8))
            .inner_margin(Margin::same(10));
        let mut chosen = now;
        frame.show(ui, |ui| {
            ui.vertical(|ui| {
                ui.set_width(WIDTH - 20.0);
                ui.spacing_mut().item_spacing.y = 5.0;
                let name = cell(ui, &self.names[at], theme::LABEL_STRONG, theme.ink);
                let words = self.choices.iter().find(|(what, _)| *what == now).map_or("", |(_, name)| name);
                let list = egui::ComboBox::from_id_salt(("column", at))
                    .width(ui.available_width())
                    .truncate()
                    .selected_text(RichText::new(words).font(font(theme::LABEL)))
                    .show_ui(ui, |ui| {
                        for (what, name) in self.choices {
                            ui.selectable_value(&mut chosen, *what, name);
                        }
                    });
                list.response.labelled_by(name.id);
                ui.add_space(2.0);
                for row in self.rows.iter().take(SHOWN) {
                    cell(ui, row.get(at).map_or("", String::as_str), theme::LABEL, ink);
                }
            });
        });
        (chosen != now).then_some(chosen)
    }
}

/// Whether the columns were not there in the frame before.
fn arrives(ui: &Ui) -> bool {
    let (id, now) = (ui.scope_id().with("columns-seen"), ui.ctx().cumulative_frame_nr());
    let last: Option<u64> = ui.data_mut(|data| data.get_temp(id));
    ui.data_mut(|data| data.insert_temp(id, now));
    last.is_none_or(|last| last + 1 < now)
}

/// Words on one line, which is as high when there are none.
fn cell(ui: &mut Ui, words: &str, style: theme::Type, ink: Color) -> egui::Response {
    let line = words.trim().lines().next().unwrap_or("\u{2013}");
    let text = RichText::new(line).font(font(style)).color(color(ink));
    ui.allocate_ui(vec2(ui.available_width(), 17.0), |ui| ui.add(egui::Label::new(text).truncate())).inner
}
