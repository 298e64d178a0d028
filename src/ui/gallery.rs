//! Choosing a template: each with a picture drawn by the same painter as the canvas.

use std::sync::Arc;

use egui::{Ui, vec2};

use super::dialogs::{Answer, GALLERY_GAP, choice, heading, paragraph};
use super::paint::{ScenePainter, View};
use crate::file::templates::TEMPLATES;
use crate::geom::pt;
use crate::locale::{Lang, text};
use crate::model::JourneyMap;
use crate::scene::{Layouter, Scene};
use crate::theme::{self, Mode, Theme, space};

pub(super) struct Gallery {
    cards: Vec<Card>,
    painter: ScenePainter,
}

struct Card {
    id: &'static str,
    title: String,
    description: String,
    scene: Arc<Scene>,
}

const CARD: egui::Vec2 = vec2(384.0, 268.0);
const PICTURE: f32 = 168.0;

impl Gallery {
    pub(super) fn new(layouter: &mut Layouter, mode: Mode) -> Gallery {
        let cards = TEMPLATES
            .iter()
            .map(|template| {
                let map: JourneyMap = template.map();
                let info = map.template.clone().unwrap_or_default();
                let title = if info.name.is_empty() { map.title.clone() } else { info.name };
                let scene = layouter.scene(&map, mode);
                Card { id: template.id, title, description: info.description, scene }
            })
            .collect();
        Gallery { cards, painter: ScenePainter::default() }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, theme: &Theme) -> Option<Answer> {
        ui.set_width(2.0 * CARD.x + GALLERY_GAP.x);
        heading(ui, theme, &text(Lang::English, "gallery-title"));
        ui.add_space(space::S);
        let mut chosen = None;
        let room = (ui.ctx().content_rect().height() - 170.0).min(2.0 * CARD.y + GALLERY_GAP.y);
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
}

fn draw(ui: &Ui, theme: &Theme, painter: &mut ScenePainter, card: &Card, area: egui::Rect) {
    let frame = egui::Rect::from_min_size(area.min, vec2(area.width(), PICTURE)).shrink(8.0);
    ui.painter().rect_filled(frame, 6.0, super::style::color(theme.paper));
    let zoom = (frame.width() / card.scene.size.w).max(frame.height() / card.scene.size.h).min(0.5);
    let view = View { canvas: frame, origin: pt(0.0, 0.0), zoom, pinned: pt(0.0, 0.0) };
    painter.paint(&ui.painter().with_clip_rect(frame), &card.scene, &view);
    let at = egui::pos2(area.min.x + space::L, area.min.y + PICTURE + space::XS);
    let width = area.width() - 2.0 * space::L;
    let bottom = paragraph(ui, at, width, &card.title, theme::PHASE, theme.ink);
    paragraph(ui, egui::pos2(at.x, bottom + 2.0), width, &card.description, theme::LABEL, theme.muted);
}
