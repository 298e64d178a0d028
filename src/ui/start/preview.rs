//! The chosen template, larger and in words.

use egui::{CornerRadius, Frame, Margin, Rect, RichText, ScrollArea, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::cards::picture_in;
use super::pictures::Subject;
use super::state::Start;
use crate::editor::Ask;
use crate::locale::Lang;
use crate::templates::Summary;
use crate::templates::TemplateRef;
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{link_button, primary_button, section, tag};
use crate::ui::words::{count, tr, tr_with};

/// The panel's width, in a wide window and in one that is just wide enough for it.
const PANEL: (f32, f32) = (400.0, 320.0);
/// From this width of the window on, the panel is as wide as it gets.
const ROOMY: f32 = 1240.0;
const PICTURE: f32 = 0.68;

/// The preview as a panel at the right.
pub(super) fn beside(start: &mut Start, ui: &mut Ui, theme: &Theme) -> Option<Ask> {
    let (chosen, summary) = chosen(start)?;
    let roomy = ui.ctx().content_rect().width() >= ROOMY;
    let frame = Frame::new().fill(color(theme.surface)).stroke(Stroke::new(1.0, color(theme.hairline)));
    let panel = egui::Panel::right("start-preview").resizable(false).frame(frame);
    let mut wish = None;
    panel.exact_size(if roomy { PANEL.0 } else { PANEL.1 }).show(ui, |ui| {
        let foot = Frame::new().inner_margin(Margin::symmetric(24, 16));
        egui::Panel::bottom("start-preview-button").frame(foot).show_separator_line(false).show(ui, |ui| {
            wish = start_button(ui, theme, &chosen);
        });
        ScrollArea::vertical().id_salt(&summary.id).auto_shrink(false).show(ui, |ui| {
            Frame::new().inner_margin(Margin { left: 24, right: 24, top: 24, bottom: 0 }).show(ui, |ui| {
                wish = body(start, ui, theme, &chosen, &summary).or(wish.take());
            });
        });
    });
    wish
}

/// The preview in place of the templates.
pub(super) fn page(start: &mut Start, ui: &mut Ui, theme: &Theme) -> Option<Ask> {
    let (chosen, summary) = chosen(start)?;
    let mut wish = None;
    if link_button(ui, theme, "arrow-left", &tr("start-all-templates")).clicked() {
        start.previewing = false;
        start.focus_chosen = true;
    }
    ui.add_space(space::S);
    wish = body(start, ui, theme, &chosen, &summary).or(wish);
    ui.add_space(space::M);
    start_button(ui, theme, &chosen).or(wish)
}

fn chosen(start: &Start) -> Option<(TemplateRef, Summary)> {
    let chosen = start.chosen.clone()?;
    let summary = start.summary(&chosen)?.clone();
    Some((chosen, summary))
}

fn start_button(ui: &mut Ui, theme: &Theme, chosen: &TemplateRef) -> Option<Ask> {
    let width = ui.available_width().min(PANEL.0);
    let button = primary_button(ui, theme, &tr("start-button"), width);
    button.clicked().then(|| Ask::NewFrom(chosen.clone()))
}

fn body(
    start: &mut Start,
    ui: &mut Ui,
    theme: &Theme,
    chosen: &TemplateRef,
    summary: &Summary,
) -> Option<Ask> {
    let width = ui.available_width();
    let height = (width * PICTURE).min(360.0).round();
    let (area, _) = ui.allocate_exact_size(vec2(width.floor(), height), Sense::hover());
    let corner = CornerRadius::same(theme::CORNER as u8);
    picture_in(&mut start.pictures, ui, theme, area, &Subject::of(chosen), corner);
    let edge = Stroke::new(1.0, color(theme.hairline));
    ui.painter().rect_stroke(area, corner, edge, egui::StrokeKind::Outside);
    ui.add_space(space::M);
    ui.spacing_mut().item_spacing.y = space::XS;
    ui.label(RichText::new(&summary.title).font(font(theme::HEADING)).color(color(theme.ink)));
    ui.label(RichText::new(figures(summary)).font(font(theme::LABEL)).color(color(theme.muted)));
    ui.add_space(space::S);
    if !summary.description.is_empty() {
        ui.label(RichText::new(&summary.description).font(font(theme::BODY)).color(color(theme.ink)));
        ui.add_space(space::S);
    }
    phases(ui, theme, summary);
    if !summary.origin.is_empty() {
        section(ui, theme, &tr("start-origin"));
        ui.label(RichText::new(&summary.origin).font(font(theme::LABEL)).color(color(theme.muted)));
        ui.add_space(space::S);
    }
    tags(ui, theme, summary);
    match chosen {
        TemplateRef::Own(path) => own_actions(ui, theme, path, summary),
        TemplateRef::Bundled(_) => None,
    }
}

/// The example, how large it is, and its language.
fn figures(summary: &Summary) -> String {
    let mut parts = Vec::new();
    if summary.example != summary.title {
        parts.push(summary.example.clone());
    }
    parts.push(count("counts-steps", summary.steps));
    parts.push(count("counts-cards", summary.cards));
    parts.push(Lang::from_tag(&summary.language).name().to_owned());
    parts.join(" \u{b7} ")
}

/// The phases as the arrows that they are on the map, one below the other.
fn phases(ui: &mut Ui, theme: &Theme, summary: &Summary) {
    section(ui, theme, &tr("start-phases"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0, 6.0);
        for (name, swatch) in summary.phases.iter().zip(&summary.swatches) {
            arrow(ui, theme, name, theme.swatches[*swatch as usize]);
        }
    });
    ui.add_space(space::S);
}

fn arrow(ui: &mut Ui, theme: &Theme, name: &str, fill: theme::Color) {
    const HEIGHT: f32 = 24.0;
    const TIP: f32 = 7.0;
    let mut job = egui::text::LayoutJob::simple_singleline(
        name.to_owned(),
        font(theme::LABEL_STRONG),
        color(theme.on_swatch),
    );
    job.wrap = egui::text::TextWrapping::truncate_at_width(ui.max_rect().width() - 40.0);
    let galley = ui.painter().layout_job(job);
    let (area, response) =
        ui.allocate_exact_size(vec2(galley.size().x + 2.0 * TIP + 14.0, HEIGHT), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, name));
    // Two convex halves: the painter fills no notch.
    let (mid, right) = (area.center().y, area.max.x - TIP);
    let notch = pos2(area.min.x + TIP, mid);
    let halves = [(area.min.y, mid), (mid, area.max.y)].map(|(top, bottom)| {
        let (outer, inner) =
            if top < mid - 0.1 && bottom <= mid + 0.1 { (top, bottom) } else { (bottom, top) };
        vec![pos2(area.min.x, outer), pos2(right, outer), pos2(area.max.x, inner), pos2(notch.x, inner)]
    });
    for half in halves {
        ui.painter().add(Shape::convex_polygon(half, color(fill), Stroke::NONE));
    }
    let at = pos2(area.min.x + TIP + 7.0, mid - galley.size().y / 2.0);
    ui.painter().galley(Rect::from_min_size(at, galley.size()).min, galley, color(theme.on_swatch));
}

fn tags(ui: &mut Ui, theme: &Theme, summary: &Summary) {
    let is_phase = |tag: &&String| summary.phases.iter().any(|phase| phase.eq_ignore_ascii_case(tag));
    let mut tags = summary.tags.iter().filter(|tag| !is_phase(tag)).peekable();
    if tags.peek().is_none() {
        return;
    }
    section(ui, theme, &tr("start-tags"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        tags.for_each(|words| tag(ui, theme, words));
    });
    ui.add_space(space::S);
}

fn own_actions(ui: &mut Ui, theme: &Theme, path: &std::path::Path, summary: &Summary) -> Option<Ask> {
    let mut wish = None;
    section(ui, theme, &tr("start-own-file"));
    let id = tr_with("start-own-id", &[("id", summary.id.as_str().into())]);
    ui.label(RichText::new(id).font(font(theme::LABEL)).color(color(theme.muted)));
    ui.horizontal_wrapped(|ui| {
        if link_button(ui, theme, "pencil", &tr("start-rename")).clicked() {
            wish = Some(Ask::RenameTemplate { path: path.to_owned(), name: summary.title.clone() });
        }
        if link_button(ui, theme, "trash-2", &tr("start-delete")).clicked() {
            wish = Some(Ask::DeleteTemplate { path: path.to_owned(), name: summary.title.clone() });
        }
        if link_button(ui, theme, "folder-open", &tr("start-show-folder")).clicked() {
            wish = Some(Ask::ShowTemplateFolder);
        }
    });
    wish
}
