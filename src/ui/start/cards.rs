//! The templates as cards in rows, with the tags to choose among them.

use egui::{
    Align, CornerRadius, Layout, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::pictures::{Pictures, Subject};
use super::state::Start;
use crate::editor::Ask;
use crate::fault::Told as _;
use crate::jobs::thumbnails::ThumbnailLook;
use crate::locale::Lang;
use crate::templates::Summary;
use crate::templates::TemplateRef;
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{chip, line_of_text, link_button, quiet_button};
use crate::ui::words::{lang, tr, tr_with};

/// Cards are at least this wide, and made wider in steps, so that a window that is being resized does not ask for a
/// new picture at every point.
const CARD_MIN: f32 = 260.0;
const CARD_STEP: f32 = 8.0;
const GAP: f32 = 20.0;
/// A picture's height for its width.
const PICTURE: f32 = 0.56;
const WORDS: f32 = 68.0;
pub(super) const CORNER: u8 = 10;

/// How many cards stand side by side, and how wide they are.
pub(super) fn columns(width: f32, least: f32, step: f32) -> (usize, f32) {
    let count = ((width + GAP) / (least + GAP)).floor().max(1.0);
    let each = (width - GAP * (count - 1.0)) / count;
    (count as usize, ((each / step).floor() * step).max(least.min(width)))
}

pub(super) fn show(start: &mut Start, ui: &mut Ui, theme: &Theme, wide: bool) -> Option<Ask> {
    let mut wish = title(ui, theme);
    filters(start, ui, theme);
    let Some(found) = start.found.take() else { return wish };
    let (own, bundled): (Vec<usize>, Vec<usize>) =
        found.shown.iter().partition(|&&index| index < start.own.templates.len());
    if !own.is_empty() || !start.own.broken.is_empty() {
        wish = own_section(start, ui, theme, wide, &own).or(wish);
        section(ui, theme, &tr("start-bundled"));
        ui.add_space(space::XS);
    }
    wish = grid(start, ui, theme, wide, &bundled).or(wish);
    if found.shown.is_empty() {
        nothing(start, ui, theme);
    }
    start.found = Some(found);
    wish
}

fn title(ui: &mut Ui, theme: &Theme) -> Option<Ask> {
    let mut wish = None;
    ui.horizontal(|ui| {
        ui.label(RichText::new(tr("gallery-title")).font(font(theme::TITLE)).color(color(theme.ink)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if link_button(ui, theme, "download", &tr("start-import")).clicked() {
                wish = Some(Ask::ImportTemplate);
            }
        });
    });
    ui.label(RichText::new(tr("gallery-body")).font(font(theme::BODY)).color(color(theme.muted)));
    ui.add_space(space::S);
    wish
}

/// The tags to choose from, and whether other languages are shown.
fn filters(start: &mut Start, ui: &mut Ui, theme: &Theme) {
    let tags = start.found.as_ref().map(|found| found.tags.clone()).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        let chosen = &mut start.filter.tags;
        if chip(ui, theme, &tr("start-all"), chosen.is_empty()).clicked() {
            chosen.clear();
        }
        for tag in tags {
            let on = chosen.contains(&tag);
            if chip(ui, theme, &tag, on).clicked() {
                if on {
                    chosen.retain(|other| *other != tag);
                } else {
                    chosen.push(tag);
                }
            }
        }
        ui.add_space(space::M);
        let words = RichText::new(tr("start-other-languages")).font(font(theme::LABEL));
        ui.checkbox(&mut start.filter.other_languages, words.color(color(theme.muted)));
    });
    ui.add_space(space::M);
}

pub(super) fn section(ui: &mut Ui, theme: &Theme, name: &str) {
    ui.label(RichText::new(name).font(font(theme::PHASE)).color(color(theme.ink)));
}

/// The user's own templates, and the files among them that cannot be read.
fn own_section(start: &mut Start, ui: &mut Ui, theme: &Theme, wide: bool, own: &[usize]) -> Option<Ask> {
    let mut wish = None;
    ui.horizontal(|ui| {
        section(ui, theme, &tr("start-own"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if link_button(ui, theme, "folder-open", &tr("start-show-folder")).clicked() {
                wish = Some(Ask::ShowTemplateFolder);
            }
        });
    });
    for (_, errors) in &start.own.broken {
        let first = errors.iter().next().map(|error| error.text(lang())).unwrap_or_default();
        let words = tr_with("start-broken", &[("error", first.into())]);
        egui::Frame::new()
            .fill(color(theme.pain.fill))
            .stroke(Stroke::new(1.0, color(theme.pain.line)))
            .corner_radius(CornerRadius::same(theme::CORNER as u8))
            .inner_margin(egui::Margin::symmetric(12, 8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(RichText::new(words).font(font(theme::LABEL)).color(color(theme.pain.ink)));
            });
        ui.add_space(space::S);
    }
    wish = grid(start, ui, theme, wide, own).or(wish);
    ui.add_space(space::M);
    wish
}

fn nothing(start: &mut Start, ui: &mut Ui, theme: &Theme) {
    ui.add_space(space::XL * 2.0);
    ui.vertical_centered(|ui| {
        let words = match start.filter.query.trim() {
            "" => tr("start-none").into_owned(),
            query => tr_with("start-none-for", &[("query", query.into())]),
        };
        ui.label(RichText::new(words).font(font(theme::PHASE)).color(color(theme.muted)));
        ui.add_space(space::S);
        if quiet_button(ui, theme, &tr("start-clear")).clicked() {
            start.filter.query.clear();
            start.filter.tags.clear();
        }
    });
}

fn grid(start: &mut Start, ui: &mut Ui, theme: &Theme, wide: bool, shown: &[usize]) -> Option<Ask> {
    let (count, width) = columns(ui.available_width(), CARD_MIN, CARD_STEP);
    let size = vec2(width, (width * PICTURE).round() + WORDS);
    // What the steps leave over goes between the cards.
    let gap =
        if count > 1 { (ui.available_width() - width * count as f32) / (count as f32 - 1.0) } else { GAP };
    let mut wish = None;
    for row in shown.chunks(count) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap.clamp(0.0, GAP * 2.0);
            for &index in row {
                wish = card(start, ui, theme, wide, index, size).or(wish.take());
            }
        });
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    wish
}

/// One template. A click shows more of it; a double-click or Enter starts from it.
fn card(
    start: &mut Start,
    ui: &mut Ui,
    theme: &Theme,
    wide: bool,
    index: usize,
    size: egui::Vec2,
) -> Option<Ask> {
    let chosen = start.chosen_of(index);
    let summary = start.summary(&chosen)?.clone();
    let is_chosen = wide && start.chosen.as_ref() == Some(&chosen);
    let (area, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_chosen, &summary.title));
    if start.focus_chosen && start.chosen.as_ref() == Some(&chosen) {
        start.focus_chosen = false;
        response.request_focus();
    }
    if response.gained_focus() {
        start.chosen = Some(chosen.clone());
        response.scroll_to_me(None);
        // The preview was drawn before.
        ui.ctx().request_repaint();
    }
    if response.clicked() {
        start.chosen = Some(chosen.clone());
        response.request_focus();
        start.previewing = !wide;
    }
    if ui.is_rect_visible(area) {
        paint(start, ui, theme, area, &response, is_chosen, &chosen, &summary);
    }
    let entered = response.has_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    (entered || response.double_clicked()).then_some(Ask::NewFrom(chosen))
}

#[allow(clippy::too_many_arguments)]
fn paint(
    start: &mut Start,
    ui: &Ui,
    theme: &Theme,
    area: Rect,
    response: &Response,
    is_chosen: bool,
    chosen: &TemplateRef,
    summary: &Summary,
) {
    frame(ui, theme, area, response, is_chosen);
    let picture_area = Rect::from_min_size(area.min, vec2(area.width(), area.height() - WORDS)).shrink(1.0);
    picture(&mut start.pictures, ui, theme, picture_area, &Subject::of(chosen));
    let line = Stroke::new(1.0, color(theme.hairline));
    ui.painter().hline(picture_area.x_range(), picture_area.max.y + 0.5, line);
    if !summary.own && Lang::from_tag(&summary.language) != lang() {
        badge(ui, theme, picture_area.right_top() + vec2(-8.0, 8.0), &summary.language.to_uppercase());
    }
    let (left, width) = (area.min.x + 14.0, area.width() - 28.0);
    let top = picture_area.max.y + 11.0;
    line_of_text(ui, pos2(left, top), width, &summary.title, theme::PHASE, theme.ink);
    let below =
        if summary.cards == 0 { summary.description.clone() } else { summary.phases.join(" \u{b7} ") };
    line_of_text(ui, pos2(left, top + 25.0), width, &below, theme::LABEL, theme.muted);
}

/// The edge and shadow of anything that can be chosen.
pub(super) fn frame(ui: &Ui, theme: &Theme, area: Rect, response: &Response, is_chosen: bool) {
    let corner = CornerRadius::same(CORNER);
    for grow in [3.0, 2.0, 1.0] {
        let shade = area.translate(vec2(0.0, 1.0)).expand(grow);
        ui.painter().rect_filled(shade, CornerRadius::same(CORNER + grow as u8), color(theme.shadow));
    }
    let edge = if is_chosen || response.has_focus() {
        Stroke::new(2.0, color(theme.accent))
    } else if response.hovered() {
        Stroke::new(1.5, color(theme.accent.at(60)))
    } else {
        Stroke::new(1.0, color(theme.hairline))
    };
    ui.painter().rect_filled(area, corner, color(theme.surface));
    ui.painter().rect_stroke(area, corner, edge, StrokeKind::Outside);
}

/// The picture of a map in small; paper until there is one.
pub(super) fn picture(pictures: &mut Pictures, ui: &Ui, theme: &Theme, area: Rect, subject: &Subject) {
    let corner = CornerRadius { nw: CORNER - 1, ne: CORNER - 1, sw: 0, se: 0 };
    picture_in(pictures, ui, theme, area, subject, corner);
}

pub(super) fn picture_in(
    pictures: &mut Pictures,
    ui: &Ui,
    theme: &Theme,
    area: Rect,
    subject: &Subject,
    corner: CornerRadius,
) {
    let pixels = |points: f32| (points * ui.ctx().pixels_per_point()).round().max(1.0) as u32;
    let look =
        ThumbnailLook { mode: theme.mode, width_px: pixels(area.width()), height_px: pixels(area.height()) };
    ui.painter().rect_filled(area, corner, color(theme.paper));
    if let Some(texture) = pictures.get(ui.ctx(), subject, look) {
        egui::Image::new(&texture).corner_radius(corner).paint_at(ui, area);
    }
}

/// A short word in a corner; `at` is its own top right corner.
fn badge(ui: &Ui, theme: &Theme, at: egui::Pos2, words: &str) {
    let galley =
        ui.painter().layout_no_wrap(words.to_owned(), font(theme::CAPTION_STRONG), color(theme.muted));
    let size = galley.size() + vec2(12.0, 6.0);
    let area = Rect::from_min_size(at - vec2(size.x, 0.0), size);
    let edge = Stroke::new(1.0, color(theme.hairline));
    ui.painter().rect(area, CornerRadius::same(6), color(theme.surface), edge, StrokeKind::Inside);
    ui.painter().galley(area.min + vec2(6.0, 3.0), galley, color(theme.muted));
}
