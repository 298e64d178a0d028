//! Choosing what to start with: a template, each with a picture drawn by the same painter as the canvas, or a file
//! that was open lately.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Ui, vec2};

use super::dialogs::{Answer, GALLERY_GAP, choice, heading, paragraph};
use super::paint::{ScenePainter, View};
use super::preferences::name_and_folder;
use super::style::{color, font};
use super::words::{lang, tr};
use crate::file::templates::TEMPLATES;
use crate::geom::pt;
use crate::locale::Lang;
use crate::model::JourneyMap;
use crate::scene::{Layouter, Scene, ViewOptions};
use crate::theme::{self, Mode, Theme, space};

pub(super) struct Gallery {
    cards: Vec<Card>,
    recent: Vec<Recent>,
    painter: ScenePainter,
}

struct Card {
    id: &'static str,
    title: String,
    description: String,
    scene: Arc<Scene>,
}

struct Recent {
    path: PathBuf,
    name: String,
    folder: String,
}

const CARD: egui::Vec2 = vec2(384.0, 268.0);
const PICTURE: f32 = 168.0;
/// The column of recent files.
const RECENT: egui::Vec2 = vec2(232.0, 48.0);
/// More would need a search.
const RECENT_SHOWN: usize = 8;

impl Gallery {
    pub(super) fn new(layouter: &mut Layouter, mode: Mode, recent: &[PathBuf]) -> Gallery {
        let templates: Vec<_> = TEMPLATES.iter().map(|template| (template, template.map())).collect();
        let speaks = |map: &JourneyMap, lang| Lang::from_tag(&map.language) == lang;
        // Wayline speaks more languages than it has templates in.
        let there = templates.iter().any(|(_, map)| speaks(map, lang()));
        let spoken = if there { lang() } else { Lang::default() };
        let cards = templates
            .into_iter()
            .filter(|(_, map)| speaks(map, spoken))
            .map(|(template, map)| {
                let info = map.template.clone().unwrap_or_default();
                let title = if info.name.is_empty() { map.title.clone() } else { info.name };
                let scene = layouter.scene(&map, &ViewOptions::of(mode));
                Card { id: template.id, title, description: info.description, scene }
            })
            .collect();
        let recent = recent.iter().take(RECENT_SHOWN).map(|path| {
            let (name, folder) = name_and_folder(path);
            Recent { path: path.clone(), name, folder }
        });
        Gallery { cards, recent: recent.collect(), painter: ScenePainter::default() }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, theme: &Theme) -> Option<Answer> {
        let templates = 2.0 * CARD.x + GALLERY_GAP.x;
        let window = ui.ctx().content_rect();
        let room = (window.height() - 170.0).min(2.0 * CARD.y + GALLERY_GAP.y);
        // Where a window is too narrow for both, the latest files go above the templates.
        let beside = window.width() >= templates + RECENT.x + 120.0;
        let files = !self.recent.is_empty();
        let with_files = beside && files;
        ui.set_width(if with_files { templates + RECENT.x + space::XL } else { templates });
        if !with_files {
            let above = if files { self.recent_row(ui, theme, templates) } else { None };
            let taken = if files { RECENT.y + 60.0 } else { 0.0 };
            return self.templates(ui, theme, room - taken).or(above);
        }
        let top = egui::Layout::left_to_right(egui::Align::Min);
        ui.with_layout(top, |ui| {
            ui.spacing_mut().item_spacing.x = space::XL;
            let files = ui.vertical(|ui| self.recent(ui, theme, RECENT.x)).inner;
            ui.vertical(|ui| self.templates(ui, theme, room)).inner.or(files)
        })
        .inner
    }

    fn templates(&mut self, ui: &mut Ui, theme: &Theme, room: f32) -> Option<Answer> {
        heading(ui, theme, &tr("gallery-title"));
        ui.add_space(space::S);
        let mut chosen = None;
        egui::ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            ui.spacing_mut().item_spacing = GALLERY_GAP;
            for pair in self.cards.chunks(2) {
                ui.horizontal(|ui| {
                    for card in pair {
                        let painter = &mut self.painter;
                        let response = choice(ui, theme, CARD, &card.title, |ui, area| {
                            draw(ui, theme, painter, card, area);
                        });
                        if response.clicked() {
                            chosen = Some(Answer::Template(card.id));
                        }
                    }
                });
            }
        });
        chosen
    }

    /// The latest files side by side.
    fn recent_row(&self, ui: &mut Ui, theme: &Theme, width: f32) -> Option<Answer> {
        const SHOWN: usize = 3;
        heading(ui, theme, &tr("recent-title"));
        let row = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let files = self.recent.iter().take(SHOWN);
            let clicked = files.filter(|file| line(ui, theme, file, width / SHOWN as f32).clicked());
            // All are drawn, also those after the one that was clicked.
            clicked.last().map(|file| Answer::Recent(file.path.clone()))
        });
        ui.add_space(space::S);
        row.inner
    }

    fn recent(&self, ui: &mut Ui, theme: &Theme, width: f32) -> Option<Answer> {
        heading(ui, theme, &tr("recent-title"));
        ui.add_space(space::S);
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut chosen = None;
        for file in &self.recent {
            if line(ui, theme, file, width).clicked() {
                chosen = Some(Answer::Recent(file.path.clone()));
            }
        }
        chosen
    }
}

/// A file by name and folder, as one line that can be chosen.
fn line(ui: &mut Ui, theme: &Theme, file: &Recent, width: f32) -> egui::Response {
    let (area, response) = ui.allocate_exact_size(vec2(width, RECENT.y), egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &file.name));
    let corner = egui::CornerRadius::same(theme::CORNER as u8);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(area, corner, color(theme.field));
    }
    if response.has_focus() {
        let ring = egui::Stroke::new(1.5, color(theme.accent));
        ui.painter().rect_stroke(area, corner, ring, egui::StrokeKind::Inside);
    }
    let mut top = area.min.y + 6.0;
    for (words, style, ink) in
        [(&file.name, theme::BODY_STRONG, theme.ink), (&file.folder, theme::LABEL, theme.muted)]
    {
        let mut job = egui::text::LayoutJob::simple_singleline(words.clone(), font(style), color(ink));
        job.wrap = egui::text::TextWrapping::truncate_at_width(width - 2.0 * space::S);
        let galley = ui.painter().layout_job(job);
        let height = galley.size().y;
        ui.painter().galley(egui::pos2(area.min.x + space::S, top), galley, color(ink));
        top += height + 1.0;
    }
    response.on_hover_text(file.path.display().to_string())
}

fn draw(ui: &Ui, theme: &Theme, painter: &mut ScenePainter, card: &Card, area: egui::Rect) {
    let frame = egui::Rect::from_min_size(area.min, vec2(area.width(), PICTURE)).shrink(8.0);
    ui.painter().rect_filled(frame, 6.0, color(theme.paper));
    let zoom = (frame.width() / card.scene.size.w).max(frame.height() / card.scene.size.h).min(0.5);
    let view = View { canvas: frame, origin: pt(0.0, 0.0), zoom, pinned: pt(0.0, 0.0) };
    painter.paint(&ui.painter().with_clip_rect(frame), &card.scene, &view);
    let at = egui::pos2(area.min.x + space::L, area.min.y + PICTURE + space::XS);
    let width = area.width() - 2.0 * space::L;
    let bottom = paragraph(ui, at, width, &card.title, theme::PHASE, theme.ink);
    paragraph(ui, egui::pos2(at.x, bottom + 2.0), width, &card.description, theme::LABEL, theme.muted);
}
