//! A lane of cards.

use super::pen::Pen;
use std::borrow::Cow;
use std::sync::Arc;

use super::chips::{Chip, Disc, GLYPH, Glyph, PlacedChips, draw_glyph, flow};
use super::content::{LayerBuilder, text_height};
use super::figures::{self, Bars, Scales};
use super::looks::{CardIcon, CardShape, CardStyle, card_style, draw_box};
use super::sizes::*;
use crate::geom::{Point, Rect, pt, rect};
use crate::locale;
use crate::model::channel_name;
use crate::model::{Card, CardLook, Evidence, Lane, MapImage, Media, Presence, State, Status, find_channel};
use crate::picture;
use crate::scene::grid::{CardBox, LaneLayout};
use crate::scene::item::{Align, ImageItem, Line, Path, SceneItem, Target, TextLine, line};
use crate::scene::marks::{Mark, Marks};
use crate::theme::{Color, SIGN_STRONG, Theme, space};

/// A lane as it is being laid out.
struct Laid<'a> {
    lane: &'a Lane,
    look: CardLook,
    style: CardStyle,
    scales: Scales,
    marks: Marks,
}

pub(super) fn lane(pen: &mut Pen<'_>, lane: &Lane, look: CardLook) -> LaneLayout {
    let mut builder = LayerBuilder::default();
    let mut boxes = Vec::with_capacity(lane.cards.len());
    let mut cells = vec![0..0; pen.columns.list.len()];
    let mut height = LANE_MIN.max(lane.height.unwrap_or(0) as f32);
    let spacing = Spacing::of(pen, lane);
    let style = card_style(pen.theme, look);
    let mut laid = Laid { lane, look, style, scales: Scales::of(lane), marks: Marks::default() };
    for cell in lane.cards.chunk_by(|a, b| a.step == b.step) {
        let Some(&column) = pen.column_of.get(cell[0].step.as_str()) else { continue };
        let first = boxes.len();
        let mut y = spacing.over;
        for card in cell.iter().filter(|card| pen.view.shows_state_of(pen.map, card)) {
            let placed = place(pen, &mut builder, &mut laid, card, column, y);
            y = placed.rect.max.y + spacing.gap;
            boxes.push(placed);
        }
        cells[column] = first..boxes.len();
        if boxes.len() > first {
            height = height.max(y - spacing.gap + spacing.under);
        }
    }
    let (content, _) = builder.finish();
    LaneLayout { height, cards: boxes, cells, marks: laid.marks, content, ..LaneLayout::default() }
}

/// Around the cards of a cell and between them.
struct Spacing {
    over: f32,
    gap: f32,
    under: f32,
}

impl Spacing {
    /// Arrows of tracked visits want room.
    fn of(pen: &Pen<'_>, lane: &Lane) -> Spacing {
        match pen.tracked {
            Some(tracked) if tracked.is_about(lane) => {
                Spacing { over: OVER_CARDS, gap: WIDE_CARD_GAP, under: UNDER_CARDS }
            }
            _ => Spacing { over: LANE_PAD, gap: CARD_GAP, under: LANE_PAD },
        }
    }
}

/// The parts of a card from top to bottom, measured.
struct Parts<'a> {
    picture: Option<(&'a Arc<MapImage>, f32)>,
    lines: Arc<[TextLine]>,
    text_h: f32,
    bars: Option<Bars>,
    figures: Option<PlacedChips>,
    /// A bar for the visits under the figures.
    visits: bool,
    /// Its tint by what tracked visits told.
    warm: Option<Color>,
    signs: Option<PlacedChips>,
    pad: Point,
    /// For a badge above the words.
    badge: f32,
    /// From the pad to the words.
    indent: f32,
    /// From the pad to the signs.
    foot_indent: f32,
    gap: f32,
}

/// Between the words, the figures and the signs of a card.
const PART_GAP: f32 = 5.0;

impl<'a> Parts<'a> {
    fn of(pen: &mut Pen<'a>, laid: &mut Laid<'_>, card: &Card, has_icon: bool) -> Parts<'a> {
        let Laid { look, style, .. } = *laid;
        let bare = style.fill.is_none();
        let pad = if bare { pt(space::XS, space::XS) } else { pt(CARD_PAD_X, CARD_PAD_Y) };
        // Words on the paper make way for the badge of a state; others have it on their edge.
        let badge = if bare && badged(pen, card).is_some() { BADGE_ABOVE } else { 0.0 };
        let indent = match look {
            _ if !has_icon => 0.0,
            CardLook::Channel => CHANNEL_DISC + ICON_GAP,
            _ => ICON + ICON_GAP,
        };
        let (foot_indent, gap) = if look == CardLook::Channel { (indent, 0.0) } else { (0.0, PART_GAP) };
        let inner = CARD_WIDTH - 2.0 * pad.x;
        let words = shown_text(pen, card, look);
        let lines = pen.measurer.wrap(&words, style.text, inner - indent);
        let image = card.image.as_ref().and_then(|id| pen.map.image(id));
        let picture = image.map(|image| (image, picture_height(image, look)));
        let metric = look == CardLook::Metric;
        let bars = metric.then(|| figures::bars(pen, card, &laid.scales, inner));
        // A picture or bars that say it all need no line of words.
        let wordless =
            words.is_empty() && (picture.is_some() || bars.as_ref().is_some_and(|b| b.height() > 0.0));
        let text_h = if wordless { 0.0 } else { text_height(&lines, style.text) };
        let warmth = pen.tracked.and_then(|tracked| tracked.warmth(card, pen.theme)).filter(|_| !metric);
        let mut chips = warmth.map_or_else(Vec::new, |warmth| warmth.chips(pen));
        if !metric {
            chips.extend(figures::chips(card, pen.lang, &mut laid.marks, warmth.is_some()));
        }
        let figures = (!chips.is_empty()).then(|| flow(pen.measurer, &chips, inner - foot_indent));
        let chips = signs(pen, card, look);
        let signs = (!chips.is_empty()).then(|| flow(pen.measurer, &chips, inner - foot_indent));
        let visits = !metric && card.metrics.visits.is_some() && warmth.is_none();
        let warm = warmth.and_then(|warmth| warmth.fill);
        Parts {
            picture,
            lines,
            text_h,
            bars,
            figures,
            visits,
            warm,
            signs,
            pad,
            badge,
            indent,
            foot_indent,
            gap,
        }
    }

    /// Of all below the words.
    fn foot(&self) -> f32 {
        let bars = self.bars.as_ref().map_or(0.0, Bars::height);
        let flows = [&self.figures, &self.signs].into_iter().flatten().map(|flow| flow.height + self.gap);
        let visits = if self.visits { figures::VISITS_BAR + self.gap } else { 0.0 };
        bars + flows.sum::<f32>() + visits
    }

    fn picture_room(&self) -> f32 {
        self.picture.map_or(0.0, |(_, height)| height + if self.text_h > 0.0 { space::S } else { 0.0 })
    }
}

fn place(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    laid: &mut Laid<'_>,
    card: &Card,
    column: usize,
    y: f32,
) -> CardBox {
    let x = pen.columns.card_x(column);
    let column_ink = pen.columns.ink(pen.theme, column);
    let ink = card.color.map_or(column_ink, |swatch| pen.theme.swatch_inks[swatch as usize]);
    let icon = icon_of(laid, card, ink).filter(|_| card.image.is_none() || !card.text.is_empty());
    let parts = Parts::of(pen, laid, card, icon.is_some());
    let style = match parts.warm {
        // Everything on a tint must be read as well as on the dark end of the ramp.
        Some(fill) => CardStyle { fill: Some(fill), quiet: laid.style.ink, ..laid.style },
        None => laid.style,
    };
    let icon = icon.map(|(name, color)| (name, parts.warm.map_or(color, |_| style.ink)));
    let (text_h, foot, pad) = (parts.text_h, parts.foot(), parts.pad);
    let least = match laid.look {
        CardLook::Channel => CHANNEL_DISC + 2.0 * pad.y,
        _ if style.fill.is_none() => 0.0,
        _ => CARD_MIN,
    };
    let height = (parts.badge + parts.picture_room() + text_h + foot + 2.0 * pad.y).max(least);
    let body = rect(x, y, CARD_WIDTH, height);
    let edge = edge_of(pen, laid, card);
    draw_box(pen.theme, builder, body, &style, edge, card.color);

    let inner = CARD_WIDTH - 2.0 * pad.x;
    let mut top = y + pad.y + parts.badge;
    if let Some((image, image_h)) = parts.picture {
        let frame = rect(x + pad.x, top, inner, image_h);
        builder.push(SceneItem::Image(ImageItem { rect: frame, image: image.clone(), radius: 0.0 }));
        top += parts.picture_room();
    } else if parts.badge + text_h + foot + 2.0 * pad.y < height {
        top = y + (height - text_h - foot) / 2.0;
    }
    let line_h = style.text.line_height();
    if let Some((name, color)) = icon {
        let high = if laid.look == CardLook::Channel { text_h + foot } else { line_h };
        let first = rect(x + pad.x, top, parts.indent - ICON_GAP, high);
        draw_icon(pen.theme, builder, laid.look, name, first, color);
    }
    // Words are typed over the foot of the picture until there are some.
    let text_top = if text_h > 0.0 || parts.picture.is_none() { top } else { top - line_h };
    let text = rect(x + pad.x + parts.indent, text_top, inner - parts.indent, text_h.max(line_h));
    if text_h > 0.0 {
        builder.text(&parts.lines, text.min, Align::Start, style.text, style.ink);
    }
    draw_foot(pen, builder, laid, card, &parts, pt(x + pad.x, top + text_h), (ink, style.quiet));
    corner_signs(builder, laid, card, body, style.quiet);
    if card.moment_of_truth {
        laid.marks.add(Mark::MomentOfTruth);
        star(pen.theme, builder, body);
    }
    state_badge(pen, builder, laid, card, body);
    let small = style.fill.unwrap_or(pen.theme.hairline);
    builder.group(Target::Card(card.id.clone()), body.expand(8.0), Some((body, small)));
    CardBox { id: card.id.clone(), rect: body, text }
}

/// Bars, figures and signs, from `at` down.
fn draw_foot(
    pen: &Pen<'_>,
    builder: &mut LayerBuilder,
    laid: &Laid<'_>,
    card: &Card,
    parts: &Parts<'_>,
    at: Point,
    (ink, quiet): (Color, Color),
) {
    let width = CARD_WIDTH - 2.0 * parts.pad.x;
    let (x, gap) = (at.x + parts.foot_indent, parts.gap);
    let mut y = at.y;
    if let Some(bars) = &parts.bars {
        bars.draw(pen, builder, at, width, ink);
        y += bars.height();
    }
    if let Some(figures) = &parts.figures {
        figures.draw(builder, pt(x, y + gap), quiet);
        y += figures.height + gap;
    }
    if parts.visits {
        let width = width - parts.foot_indent;
        figures::visits_bar(pen, builder, card, &laid.scales, pt(x, y + gap), width, ink);
        y += figures::VISITS_BAR + gap;
    }
    if let Some(signs) = &parts.signs {
        signs.draw(builder, pt(x, y + gap), quiet);
    }
}

/// As high as a picture of its shape fills the card's width, within reason.
fn picture_height(image: &MapImage, look: CardLook) -> f32 {
    if look != CardLook::Evidence {
        return IMAGE_HEIGHT;
    }
    let width = CARD_WIDTH - 2.0 * CARD_PAD_X;
    picture::size(image)
        .map_or(IMAGE_HEIGHT, |(w, h)| (width * h as f32 / w as f32).clamp(IMAGE_HEIGHT / 2.0, width * 1.25))
}

/// The words as they are shown: thoughts as something said, however they were typed; a channel that has no words by
/// its name.
fn shown_text<'c>(pen: &Pen<'_>, card: &'c Card, look: CardLook) -> Cow<'c, str> {
    match look {
        CardLook::Quote if !card.text.trim().is_empty() => locale::quoted(pen.lang, &card.text).into(),
        CardLook::Channel if card.text.trim().is_empty() && !card.channel.is_empty() => {
            channel_name(pen.lang, &card.channel).into()
        }
        _ => card.text.as_str().into(),
    }
}

fn icon_of(laid: &Laid<'_>, card: &Card, ink: Color) -> Option<(&'static str, Color)> {
    let kind = laid.lane.kind.info().icon;
    let channel = || find_channel(&card.channel).map(|channel| channel.icon);
    match laid.style.icon {
        CardIcon::None => None,
        CardIcon::Kind => Some((channel().unwrap_or(kind), laid.style.ink)),
        CardIcon::Channel => Some((channel().unwrap_or(kind), ink)),
        CardIcon::OwnChannel => channel().map(|icon| (icon, ink)),
    }
}

/// The diameter of the disc that a channel's icon stands in.
const CHANNEL_DISC: f32 = 24.0;

/// An icon in the middle of the height of `first`, at its left.
fn draw_icon(
    theme: &Theme,
    builder: &mut LayerBuilder,
    look: CardLook,
    name: &str,
    first: Rect,
    color: Color,
) {
    let middle = first.center().y;
    if look == CardLook::Channel {
        let disc = Rect::centered(pt(first.min.x + CHANNEL_DISC / 2.0, middle), CHANNEL_DISC, CHANNEL_DISC);
        builder.rect(disc, CHANNEL_DISC / 2.0, Some(theme.surface), Some(line(1.0, theme.hairline)));
        let at = disc.center() - pt(ICON / 2.0, ICON / 2.0);
        builder.icon(name, at, ICON, color);
    } else {
        builder.icon(name, pt(first.min.x, middle - ICON / 2.0), ICON, color);
    }
}

/// Dashed where the card is an assumption, coloured where it belongs to how things should be.
fn edge_of(pen: &Pen<'_>, laid: &mut Laid<'_>, card: &Card) -> Line {
    let theme = pen.theme;
    let state = badged(pen, card);
    let (width, color) = match state {
        Some(State::ToBe) => (1.5, theme.accent),
        Some(State::AsIs) => (1.0, theme.muted),
        None => (1.0, laid.style.edge),
    };
    if card.evidence == Some(Evidence::Assumption) {
        laid.marks.add(Mark::Assumption);
        let color = if state.is_none() { laid.style.quiet.at(65) } else { color };
        return Line { width, color, dash: Some([3.0, 3.0]) };
    }
    line(width, color)
}

/// The signs under a card's words: what is not plain from its icon and edge.
fn signs<'c>(pen: &Pen<'_>, card: &'c Card, look: CardLook) -> Vec<Chip<'c>> {
    let mut chips = Vec::new();
    let word = |key: &str| pen.word(key);
    let presence = |presence| match presence {
        Presence::Online => ("globe", word("sign-online")),
        Presence::Offline => ("map-pin", word("sign-offline")),
    };
    if look == CardLook::Channel {
        let disc = |it| if it == Presence::Online { Disc::Full } else { Disc::Empty };
        chips.extend(card.presence().map(|it| Chip::new(Glyph::Disc(disc(it)), presence(it).1)));
    } else if let Some((icon, words)) = card.presence.map(presence) {
        chips.push(Chip::new(Glyph::Icon(icon), words));
    }
    if let Some(status) = card.status {
        let (disc, key) = match status {
            Status::Planned => (Disc::Empty, "sign-planned"),
            Status::InProgress => (Disc::Half, "sign-in-progress"),
            Status::Live => (Disc::Full, "sign-live"),
            Status::Retired => (Disc::Crossed, "sign-retired"),
        };
        chips.push(Chip::new(Glyph::Disc(disc), word(key)));
    }
    if let Some(media) = card.media {
        let key = match media {
            Media::Owned => "sign-owned",
            Media::Paid => "sign-paid",
            Media::Earned => "sign-earned",
        };
        chips.push(Chip::new(Glyph::None, word(key)));
    }
    if !card.owner.is_empty() {
        chips.push(Chip::new(Glyph::Icon("user-round"), card.owner.as_str()));
    }
    chips.extend(card.tags.iter().map(|tag| Chip::new(Glyph::None, format!("#{tag}"))));
    chips
}

/// How sure the card is and whether an address belongs to it, in the corner below its words, where they take no room.
fn corner_signs(builder: &mut LayerBuilder, laid: &mut Laid<'_>, card: &Card, body: Rect, ink: Color) {
    let dashed = card.evidence == Some(Evidence::Assumption) && laid.style.fill.is_some();
    let gauge = card.evidence.filter(|_| !dashed).map(|level| Glyph::Gauge(level as u8));
    let link = (!card.link.is_empty()).then_some(Glyph::Icon("external-link"));
    if gauge.is_some() {
        laid.marks.add(Mark::Evidence);
    }
    // On the paper there is no edge to keep clear of.
    let y = body.max.y - if laid.style.fill.is_some() { 6.0 } else { 1.0 };
    let mut x = body.max.x - if laid.style.shape == CardShape::Round { 2.0 * space::S } else { space::S };
    for glyph in [gauge, link].into_iter().flatten() {
        x -= GLYPH;
        draw_glyph(builder, glyph, pt(x, y), ink);
        x -= space::XS;
    }
}

/// Above words on the paper, for the badge of a state.
const BADGE_ABOVE: f32 = 9.0;

/// The one state that a card belongs to, where both are shown.
fn badged(pen: &Pen<'_>, card: &Card) -> Option<State> {
    card.state.filter(|_| pen.shown.states.len() > 1)
}

/// Names the one state that a card belongs to, where both are shown.
fn state_badge(pen: &mut Pen<'_>, builder: &mut LayerBuilder, laid: &mut Laid<'_>, card: &Card, body: Rect) {
    let Some(state) = badged(pen, card) else { return };
    let theme = pen.theme;
    let (mark, fill, ink) = match state {
        State::AsIs => (Mark::AsIsOnly, theme.paper, theme.muted),
        State::ToBe => (Mark::ToBeOnly, theme.accent, theme.on_accent),
    };
    laid.marks.add(mark);
    let words = pen.badge(state);
    let lines = pen.measurer.wrap(&words, SIGN_STRONG, CARD_WIDTH);
    let width = lines.iter().map(|line| line.width).fold(0.0, f32::max) + 10.0;
    let (x, y) = if laid.style.fill.is_some() { (space::S, -7.5) } else { (space::XS, -3.0) };
    let plate = rect(body.min.x + x, body.min.y + y, width, SIGN_STRONG.line_height());
    let edge = line(1.0, if state == State::ToBe { fill } else { theme.muted });
    builder.rect(plate, plate.height() / 2.0, Some(fill), Some(edge));
    builder.text(&lines, pt(plate.min.x + 5.0, plate.min.y), Align::Start, SIGN_STRONG, ink);
}

/// The mark of a moment of truth, on the card's top right corner.
fn star(theme: &Theme, builder: &mut LayerBuilder, body: Rect) {
    let path = star_path(pt(body.max.x - 6.0, body.min.y + 1.0));
    builder.path(path.clone(), None, Some(line(3.0, theme.paper)));
    builder.path(path, Some(theme.star), None);
}

/// A star with five points.
pub(super) fn star_path(center: Point) -> Path {
    const POINTS: usize = 5;
    let corners: Vec<_> = (0..2 * POINTS)
        .map(|i| {
            let radius = if i % 2 == 0 { 7.5 } else { 3.4 };
            let angle = std::f32::consts::PI * (i as f32 / POINTS as f32 - 0.5);
            pt(center.x + radius * angle.cos(), center.y + radius * angle.sin())
        })
        .collect();
    let mut path = Path::polyline(&corners);
    path.close();
    path
}

/// A lane folded to its header.
pub(super) fn collapsed(columns: usize) -> LaneLayout {
    LaneLayout { height: LANE_COLLAPSED, cells: vec![0..0; columns], ..LaneLayout::default() }
}
