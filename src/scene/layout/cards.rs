//! A lane of cards.

use super::content::{Builder, text_height};
use super::measures::*;
use super::{Columns, Pen};
use crate::geom::{Point, Rect, pt, rect};
use crate::model::{Card, CardLook, Lane, find_channel};
use crate::scene::grid::{CardBox, LaneLayout};
use crate::scene::item::{Align, ImageItem, Item, Path, Target, line};
use crate::scene::text::Measurer;
use crate::theme::{CARD, Color, LABEL, QUOTE, Theme, Type, shadow_layers, space};

/// How one card of a look is drawn.
struct Style {
    text: Type,
    ink: Color,
    fill: Option<Color>,
    edge: Option<Color>,
    lifted: bool,
    icon: Option<(&'static str, Color)>,
}

pub(super) fn lane(pen: &mut Pen<'_>, lane: &Lane, look: CardLook) -> LaneLayout {
    let mut builder = Builder::default();
    let mut boxes = Vec::with_capacity(lane.cards.len());
    let mut cells = Vec::with_capacity(pen.columns.list.len());
    let mut height = LANE_MIN.max(lane.height.unwrap_or(0) as f32);
    let mut rest = lane.cards.as_slice();
    for (index, column) in pen.columns.list.iter().enumerate() {
        let first = boxes.len();
        let mut y = LANE_PAD;
        if let Some(step) = &column.step {
            let count = rest.iter().take_while(|card| card.step == *step).count();
            let (here, after) = rest.split_at(count);
            rest = after;
            for card in here {
                let placed = place(pen, &mut builder, lane, card, look, index, y);
                y = placed.rect.max.y + CARD_GAP;
                boxes.push(placed);
            }
        }
        cells.push(first..boxes.len());
        if boxes.len() > first {
            height = height.max(y - CARD_GAP + LANE_PAD);
        }
    }
    let (content, _) = builder.finish();
    LaneLayout { height, cards: boxes, cells, points: vec![], scale: None, content }
}

fn place(
    pen: &mut Pen<'_>,
    builder: &mut Builder,
    lane: &Lane,
    card: &Card,
    look: CardLook,
    column: usize,
    y: f32,
) -> CardBox {
    let x = Columns::x(column) + CELL_SIDE;
    let style = style_of(pen.theme, lane, card, look, pen.columns.ink(pen.theme, column));
    let indent = if style.icon.is_some() { ICON + ICON_GAP } else { 0.0 };
    let bare = style.fill.is_none();
    let pad_x = if bare { space::XS } else { CARD_PAD_X };
    let text_width = CARD_WIDTH - 2.0 * pad_x - indent;
    let shown = shown_text(card, look);
    let lines = pen.measurer.wrap(&shown, style.text, text_width);
    let image = card.image.as_ref().and_then(|id| pen.map.image(id));
    // A picture that says it all needs no line below it, and no icon.
    let wordless = image.is_some() && shown.is_empty();
    let text_h = if wordless { 0.0 } else { text_height(&lines, style.text) };
    let gap = if wordless { 0.0 } else { space::S };
    let image_h = if image.is_some() { IMAGE_HEIGHT + gap } else { 0.0 };
    let pad_y = if bare { space::XS } else { CARD_PAD_Y };
    let least = if bare { 0.0 } else { CARD_MIN };
    let height = (text_h + image_h + 2.0 * pad_y).max(least);
    let body = rect(x, y, CARD_WIDTH, height);

    draw_box(pen.theme, builder, body, &style, card);
    let mut top = y + pad_y;
    if let Some(image) = image {
        let frame = rect(x + pad_x, top, CARD_WIDTH - 2.0 * pad_x, IMAGE_HEIGHT);
        builder.push(Item::Image(ImageItem { rect: frame, image: image.clone(), radius: 0.0 }));
        top += image_h;
    } else if text_h + 2.0 * pad_y < height {
        top = y + (height - text_h) / 2.0;
    }
    if let Some((icon, color)) = style.icon.filter(|_| !wordless) {
        let drop = (style.text.line_height() - ICON) / 2.0;
        builder.icon(icon, pt(x + pad_x, top + drop), ICON, color);
    }
    if wordless {
        // Words are typed over the foot of the picture until there are some.
        top -= style.text.line_height();
    }
    let text = rect(x + pad_x + indent, top, text_width, text_h.max(style.text.line_height()));
    builder.text(&lines, text.min, Align::Start, style.text, style.ink);
    if card.moment_of_truth {
        star(pen.theme, builder, body);
    }
    let small = style.fill.unwrap_or(pen.theme.hairline);
    builder.group(Target::Card(card.id.clone()), body.expand(8.0), Some((body, small)));
    CardBox { id: card.id.clone(), rect: body, text }
}

/// Thoughts are shown as something said, however they were typed.
fn shown_text(card: &Card, look: CardLook) -> std::borrow::Cow<'_, str> {
    if look == CardLook::Quote && !card.text.trim().is_empty() {
        let said = card.text.trim_matches(['"', '\u{201c}', '\u{201d}']);
        format!("\u{201c}{said}\u{201d}").into()
    } else {
        card.text.as_str().into()
    }
}

fn style_of(theme: &Theme, lane: &Lane, card: &Card, look: CardLook, column_ink: Color) -> Style {
    let ink = card.color.map_or(column_ink, |swatch| theme.swatch_inks[swatch as usize]);
    let kind_icon = lane.kind.info().icon;
    let raised = |icon| Style {
        text: CARD,
        ink: theme.ink,
        fill: Some(theme.surface),
        edge: Some(theme.hairline),
        lifted: true,
        icon,
    };
    let tinted = |tint: crate::theme::Tint, icon| Style {
        text: CARD,
        ink: tint.ink,
        fill: Some(tint.fill),
        edge: Some(tint.line),
        lifted: false,
        icon: Some((icon, tint.ink)),
    };
    let bare = |text, ink| Style { text, ink, fill: None, edge: None, lifted: false, icon: None };
    match look {
        CardLook::Touchpoint | CardLook::Plain => {
            let icon = find_channel(&card.channel).map_or(kind_icon, |channel| channel.icon);
            raised(Some((icon, ink)))
        }
        CardLook::Pain => tinted(theme.pain, kind_icon),
        CardLook::Gain => tinted(theme.gain, kind_icon),
        CardLook::Quote => bare(QUOTE, theme.muted),
        CardLook::Text => bare(LABEL, theme.ink),
    }
}

fn draw_box(theme: &Theme, builder: &mut Builder, body: Rect, style: &Style, card: &Card) {
    let Some(fill) = style.fill else { return };
    if style.lifted {
        for (layer, radius) in shadow_layers(body) {
            builder.rect(layer, radius, Some(theme.shadow), None);
        }
    }
    let edge = style.edge.map(|color| line(1.0, color));
    builder.rect(body, crate::theme::CORNER, Some(fill), edge);
    if let Some(swatch) = card.color {
        let bar = rect(body.min.x + 3.0, body.min.y + space::S, 3.0, body.height() - 2.0 * space::S);
        builder.rect(bar, 1.5, Some(theme.swatches[swatch as usize]), None);
    }
}

/// The mark of a moment of truth, on the card's top right corner.
fn star(theme: &Theme, builder: &mut Builder, body: Rect) {
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

/// The words of a lane that shows what is expected at each step.
pub(super) fn expectations(pen: &mut Pen<'_>, lane: &Lane) -> LaneLayout {
    let mut builder = Builder::default();
    let mut height = LANE_MIN.max(lane.height.unwrap_or(0) as f32);
    let state = pen.map.main_state();
    let personas = pen.map.shown_personas();
    for (column, step) in pen.steps().into_iter().enumerate() {
        let Some(step) = step else { continue };
        let x = Columns::x(column) + CELL_SIDE + space::XS;
        let width = CARD_WIDTH - 2.0 * space::XS;
        let mut y = LANE_PAD;
        for persona in &personas {
            let Some(expected) = step.expectation(persona, state).filter(|e| !e.text.is_empty()) else {
                continue;
            };
            let ink = if personas.len() > 1 { pen.persona_ink(persona) } else { pen.theme.ink };
            let lines = pen.measurer.wrap(&expected.text, LABEL, width);
            let top = pt(x, y);
            y += builder.text(&lines, top, Align::Start, LABEL, ink) + space::XS;
            let bounds = super::content::text_bounds(&lines, top, Align::Start, LABEL);
            builder.group(Target::Step(step.id.clone()), bounds, Some((bounds, pen.theme.hairline)));
        }
        height = height.max(y + LANE_PAD - space::XS);
    }
    let (content, _) = builder.finish();
    LaneLayout { height, cells: vec![0..0; pen.columns.list.len()], content, ..LaneLayout::default() }
}

/// A lane folded to its header.
pub(super) fn collapsed(columns: usize) -> LaneLayout {
    LaneLayout { height: LANE_COLLAPSED, cells: vec![0..0; columns], ..LaneLayout::default() }
}

/// The lane's name, wrapped beside its cells; gives back the least height that holds it.
pub(super) fn header_lines(
    measurer: &mut Measurer,
    name: &str,
) -> std::sync::Arc<[crate::scene::item::TextLine]> {
    measurer.wrap(name, crate::theme::BODY_STRONG, LANE_HEADER - MARGIN - space::M)
}
