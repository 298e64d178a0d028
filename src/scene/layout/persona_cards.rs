//! A card for each persona under the map: who it is, and what moves, holds up and guides them.

use super::content::{LayerBuilder, text_height};
use super::pen::Pen;
use super::sizes::*;
use super::title::portrait;
use crate::geom::{Rect, pt, rect};
use crate::locale;
use crate::model::Persona;
use crate::scene::item::{Align, Target, line};
use crate::theme::{BODY_STRONG, CAPTION_STRONG, CORNER, LABEL, QUOTE, shadow_layers, space};

const PORTRAIT: f32 = 52.0;
/// Cards are at least this wide; as many stand side by side as there is room for, three at the most.
const NARROWEST: f32 = 420.0;
/// From this width on who it is stands beside the rest, not above.
const WIDE: f32 = 760.0;
const WHO: f32 = 240.0;
const PAD: f32 = space::L;

/// Draws the cards from `y` down; gives back their lower edge.
pub(super) fn draw(pen: &mut Pen<'_>, builder: &mut LayerBuilder, y: f32, width: f32) -> f32 {
    let all: Vec<&Persona> = pen.personas().collect();
    let room = width - 2.0 * MARGIN;
    let side_by_side = ((room + space::L) / (NARROWEST + space::L)).floor().clamp(1.0, 3.0) as usize;
    let mut y = y;
    for row in all.chunks(side_by_side) {
        y += space::L;
        let count = row.len().max(side_by_side.min(all.len()));
        let each = (room - (count - 1) as f32 * space::L) / count as f32;
        let heights: Vec<f32> =
            row.iter().map(|persona| PersonaCard::new(persona, each).draw(pen, None)).collect();
        let height = heights.into_iter().fold(0.0, f32::max);
        for (index, persona) in row.iter().enumerate() {
            let body = rect(MARGIN + index as f32 * (each + space::L), y, each, height);
            for (layer, radius) in shadow_layers(body) {
                builder.rect(layer, radius, Some(pen.theme.shadow), None);
            }
            builder.rect(body, CORNER, Some(pen.theme.surface), Some(line(1.0, pen.theme.hairline)));
            PersonaCard::new(persona, each).draw(pen, Some((builder, body)));
            builder.group(Target::Persona(persona.id.clone()), body.expand(4.0), None);
        }
        y += height;
    }
    y
}

struct PersonaCard<'a> {
    persona: &'a Persona,
    width: f32,
}

impl<'a> PersonaCard<'a> {
    fn new(persona: &'a Persona, width: f32) -> PersonaCard<'a> {
        PersonaCard { persona, width }
    }

    /// Key of the heading, and the points under it; those without any are left out.
    fn lists(&self) -> Vec<(&'static str, &'a [String])> {
        let Persona { motivations, needs, frustrations, buying_habits, .. } = self.persona;
        [
            ("persona-motivations", motivations),
            ("persona-needs", needs),
            ("persona-frustrations", frustrations),
            ("persona-habits", buying_habits),
        ]
        .into_iter()
        .filter(|(_, points)| !points.is_empty())
        .map(|(key, points)| (key, points.as_slice()))
        .collect()
    }

    /// Draws the card, or only measures it; gives back its height.
    fn draw(&self, pen: &mut Pen<'_>, mut onto: Option<(&mut LayerBuilder, Rect)>) -> f32 {
        let at = onto.as_ref().map_or(pt(0.0, 0.0), |(_, body)| body.min) + pt(PAD, PAD);
        let inner = self.width - 2.0 * PAD;
        let wide = self.width >= WIDE;
        let who_width = if wide { WHO } else { inner };
        let who = self.who(pen, onto.as_mut().map(|(builder, _)| &mut **builder), at, who_width);
        let lists = self.lists();
        let (left, top) = if wide { (WHO + space::XL, 0.0) } else { (0.0, who + space::M) };
        let columns = if wide { lists.len().clamp(1, 4) } else { 2 };
        let each = (inner - left - (columns - 1) as f32 * space::L) / columns as f32;
        let mut bottom = top;
        for row in lists.chunks(columns) {
            let row_top = if bottom > top { bottom + space::M } else { bottom };
            for (index, (key, points)) in row.iter().enumerate() {
                let place = at + pt(left + index as f32 * (each + space::L), row_top);
                let builder = onto.as_mut().map(|(builder, _)| &mut **builder);
                let height = list(pen, builder, key, points, rect(place.x, place.y, each, 0.0));
                bottom = bottom.max(row_top + height);
            }
        }
        let height = if lists.is_empty() { who } else { bottom.max(who) };
        height + 2.0 * PAD
    }

    /// Portrait, name, role and quote.
    fn who(
        &self,
        pen: &mut Pen<'_>,
        mut builder: Option<&mut LayerBuilder>,
        at: crate::geom::Point,
        width: f32,
    ) -> f32 {
        let persona = self.persona;
        let indent = PORTRAIT + space::M;
        let name = pen.measurer.wrap(&persona.name, BODY_STRONG, width - indent);
        let role = pen.measurer.wrap(&persona.role, LABEL, width - indent);
        let name_h = text_height(&name, BODY_STRONG);
        let role_h = if persona.role.is_empty() { 0.0 } else { text_height(&role, LABEL) + 2.0 };
        let head = PORTRAIT.max(name_h + role_h);
        if let Some(builder) = &mut builder {
            portrait(pen, builder, persona, rect(at.x, at.y, PORTRAIT, PORTRAIT));
            let top = pt(at.x + indent, at.y + (head - name_h - role_h) / 2.0);
            builder.text(&name, top, Align::Start, BODY_STRONG, pen.theme.ink);
            if role_h > 0.0 {
                let below = pt(top.x, top.y + name_h + 2.0);
                builder.text(&role, below, Align::Start, LABEL, pen.theme.muted);
            }
        }
        if persona.quote.is_empty() {
            return head;
        }
        let lines = pen.measurer.wrap(&locale::quoted(pen.lang, &persona.quote), QUOTE, width);
        if let Some(builder) = builder {
            let top = pt(at.x, at.y + head + space::S);
            builder.text(&lines, top, Align::Start, QUOTE, pen.theme.muted);
        }
        head + space::S + text_height(&lines, QUOTE)
    }
}

/// A heading with points under it, each behind a dash; gives back the height.
fn list(
    pen: &mut Pen<'_>,
    mut builder: Option<&mut LayerBuilder>,
    key: &str,
    points: &[String],
    area: Rect,
) -> f32 {
    const INDENT: f32 = 10.0;
    let words = pen.word(key);
    let heading = pen.measurer.wrap(&words, CAPTION_STRONG, area.width());
    let mut y = area.min.y;
    if let Some(builder) = &mut builder {
        builder.text(&heading, pt(area.min.x, y), Align::Start, CAPTION_STRONG, pen.theme.muted);
    }
    y += text_height(&heading, CAPTION_STRONG) + 3.0;
    for point in points {
        let lines = pen.measurer.wrap(point, LABEL, area.width() - INDENT);
        if let Some(builder) = &mut builder {
            let middle = y + LABEL.line_height() / 2.0;
            let bullet = Rect::centered(pt(area.min.x + 2.5, middle), 3.0, 3.0);
            builder.rect(bullet, 1.5, Some(pen.theme.faint), None);
            builder.text(&lines, pt(area.min.x + INDENT, y), Align::Start, LABEL, pen.theme.ink);
        }
        y += text_height(&lines, LABEL) + 2.0;
    }
    y - area.min.y
}
