//! Small signs in a row: glyphs with a word or two, as many to a line as there is room for.

use std::borrow::Cow;
use std::sync::Arc;

use super::content::{LayerBuilder, text_height};
use crate::geom::{Point, Rect, pt, rect};
use crate::scene::item::{Align, Path, TextLine, line};
use crate::scene::text::Measurer;
use crate::theme::{Color, SIGN};

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Glyph {
    None,
    Icon(&'static str),
    /// A disc that tells how far along something is.
    Disc(Disc),
    /// Four bars, of which so many are full.
    Gauge(u8),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Disc {
    Empty,
    Half,
    Full,
    Crossed,
}

pub(super) struct Chip<'a> {
    pub(super) glyph: Glyph,
    pub(super) words: Cow<'a, str>,
}

impl<'a> Chip<'a> {
    pub(super) fn new(glyph: Glyph, words: impl Into<Cow<'a, str>>) -> Chip<'a> {
        Chip { glyph, words: words.into() }
    }
}

/// Chips with their places, relative to the top left of them all.
pub(super) struct PlacedChips {
    placed: Vec<(Glyph, Point, Arc<[TextLine]>)>,
    pub(super) height: f32,
}

pub(super) const GLYPH: f32 = 10.0;
const GLYPH_GAP: f32 = 3.0;
const GAP: f32 = 7.0;
const LINE_GAP: f32 = 1.0;

impl Glyph {
    fn width(self) -> f32 {
        match self {
            Glyph::None => 0.0,
            Glyph::Disc(_) => 7.0,
            Glyph::Icon(_) | Glyph::Gauge(_) => GLYPH,
        }
    }
}

/// Puts chips side by side, `width` points wide at the most.
pub(super) fn flow(measurer: &mut Measurer, chips: &[Chip<'_>], width: f32) -> PlacedChips {
    let mut placed = Vec::with_capacity(chips.len());
    let (mut x, mut y, mut line_height) = (0.0, 0.0, SIGN.line_height());
    for chip in chips {
        let indent = chip.glyph.width();
        let indent = if indent > 0.0 && !chip.words.is_empty() { indent + GLYPH_GAP } else { indent };
        let lines = measurer.wrap(&chip.words, SIGN, width - indent);
        let wide = indent + lines.iter().map(|line| line.width).fold(0.0, f32::max);
        if x > 0.0 && x + wide > width {
            x = 0.0;
            y += line_height + LINE_GAP;
            line_height = SIGN.line_height();
        }
        line_height = line_height.max(text_height(&lines, SIGN));
        placed.push((chip.glyph, pt(x, y), lines));
        x += wide + GAP;
    }
    let height = if placed.is_empty() { 0.0 } else { y + line_height };
    PlacedChips { placed, height }
}

impl PlacedChips {
    pub(super) fn draw(&self, builder: &mut LayerBuilder, at: Point, ink: Color) {
        for (glyph, place, lines) in &self.placed {
            let top = at + *place;
            let middle = top.y + SIGN.line_height() / 2.0;
            draw_glyph(builder, *glyph, pt(top.x, middle), ink);
            let indent = glyph.width();
            let indent = if indent > 0.0 { indent + GLYPH_GAP } else { 0.0 };
            if lines.iter().any(|line| !line.text.is_empty()) {
                builder.text(lines, pt(top.x + indent, top.y), Align::Start, SIGN, ink);
            }
        }
    }
}

/// Draws a glyph whose left edge is at `at`, in the middle of its height.
pub(super) fn draw_glyph(builder: &mut LayerBuilder, glyph: Glyph, at: Point, ink: Color) {
    match glyph {
        Glyph::None => {}
        Glyph::Icon(name) => builder.icon(name, pt(at.x, at.y - GLYPH / 2.0), GLYPH, ink),
        Glyph::Disc(disc) => draw_disc(builder, disc, Rect::centered(pt(at.x + 3.5, at.y), 6.0, 6.0), ink),
        Glyph::Gauge(full) => {
            for bar in 0..4_u8 {
                let height = 2.0 + 1.7 * f32::from(bar);
                let place = rect(at.x + 2.6 * f32::from(bar), at.y + 3.5 - height, 1.8, height);
                let color = if bar < full { ink } else { ink.at(30) };
                builder.rect(place, 0.5, Some(color), None);
            }
        }
    }
}

fn draw_disc(builder: &mut LayerBuilder, disc: Disc, area: Rect, ink: Color) {
    let edge = Some(line(1.0, ink));
    let fill = (disc == Disc::Full).then_some(ink);
    builder.rect(area, area.width() / 2.0, fill, edge);
    let (a, b, r) = (area.min, area.max, area.width() / 2.0);
    match disc {
        Disc::Half => {
            let (k, middle) = (r * 0.5523, area.center());
            let mut half = Path::default();
            half.move_to(pt(middle.x, a.y))
                .cubic_to(pt(middle.x - k, a.y), pt(a.x, middle.y - k), pt(a.x, middle.y))
                .cubic_to(pt(a.x, middle.y + k), pt(middle.x - k, b.y), pt(middle.x, b.y))
                .close();
            builder.path(half, Some(ink), None);
        }
        Disc::Crossed => builder.segment(pt(a.x - 1.0, b.y + 1.0), pt(b.x + 1.0, a.y - 1.0), line(1.0, ink)),
        Disc::Empty | Disc::Full => {}
    }
}
