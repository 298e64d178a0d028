//! The bar at the top of the start screen: the search, and the ways past the templates.

use egui::text_edit::TextEditState;
use egui::{Align, Context, Id, Key, Layout, Margin, Stroke, TextEdit, Ui, vec2};

use super::state::Start;
use crate::editor::Ask;
use crate::templates;
use crate::templates::TemplateRef;
use crate::theme::{self, Theme, space};
use crate::ui::paint::icon;
use crate::ui::style::{color, font};
use crate::ui::toolbar::logo;
use crate::ui::widgets::{icon_button, quiet_button};
use crate::ui::words::{lang, tr};

const HEIGHT: f32 = 68.0;
const SEARCH_MAX: f32 = 420.0;
const SEARCH_MIN: f32 = 140.0;
/// Below this width of the bar it has no room for the program's name.
const NAME_FITS: f32 = 760.0;

pub(super) fn search_id() -> Id {
    Id::unique("start-search")
}

/// Gives the search the keyboard, the cursor at its end.
pub(super) fn focus_search(ctx: &Context) {
    TextEdit::store_state(ctx, search_id(), TextEditState::default());
    ctx.memory_mut(|memory| memory.request_focus(search_id()));
}

pub(super) fn show(start: &mut Start, ui: &mut Ui, theme: &Theme) -> Option<Ask> {
    let frame = egui::Frame::new()
        .fill(color(theme.surface))
        .inner_margin(Margin::symmetric(20, 0))
        .stroke(Stroke::new(1.0, color(theme.hairline)));
    let mut wish = None;
    egui::Panel::top("start-header").exact_size(HEIGHT).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            logo(ui, theme);
            if ui.max_rect().width() >= NAME_FITS {
                let name = egui::RichText::new("Wayline").font(font(theme::HEADING)).color(color(theme.ink));
                ui.label(name);
            }
            ui.add_space(space::M);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                wish = ways_past(start, ui, theme);
                ui.add_space(space::M);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    wish = search(start, ui, theme).or(wish.take());
                });
            });
        });
    });
    wish
}

/// From right to left.
fn ways_past(start: &Start, ui: &mut Ui, theme: &Theme) -> Option<Ask> {
    let mut wish = None;
    if start.may_close && icon_button(ui, theme, "x", &tr("start-back"), true).clicked() {
        wish = Some(Ask::LeaveStart);
    }
    if icon_button(ui, theme, "cog", &tr("cmd-preferences"), true).clicked() {
        wish = Some(Ask::ShowPreferences);
    }
    if quiet_button(ui, theme, &tr("cmd-open")).clicked() {
        wish = Some(Ask::Open);
    }
    if quiet_button(ui, theme, &tr("start-blank")).clicked() {
        wish = Some(Ask::NewFrom(TemplateRef::Bundled(templates::in_language("blank", lang()).to_owned())));
    }
    wish
}

fn search(start: &mut Start, ui: &mut Ui, theme: &Theme) -> Option<Ask> {
    let width = ui.available_width().clamp(SEARCH_MIN, SEARCH_MAX);
    let edit = TextEdit::singleline(&mut start.filter.query)
        .id(search_id())
        .hint_text(tr("start-search"))
        .margin(Margin { left: 36, right: 10, top: 8, bottom: 8 })
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(width - 46.0);
    let response = ui.add_sized(vec2(width, 38.0), edit);
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", &start.filter.query, "");
        info.label = Some(tr("start-search").into_owned());
        info
    });
    let at = egui::pos2(response.rect.min.x + 19.0, response.rect.center().y);
    icon(ui.painter(), "search", egui::Rect::from_center_size(at, vec2(15.0, 15.0)), color(theme.muted));
    let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    entered.then(|| start.chosen.clone().map(Ask::NewFrom)).flatten()
}
