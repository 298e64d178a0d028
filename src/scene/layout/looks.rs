//! How the cards of each look are drawn: type, colours, shape and icon.

use super::content::LayerBuilder;
use crate::geom::{Point, Rect, pt, rect};
use crate::model::{CardLook, Swatch};
use crate::scene::item::{Line, Path, line};
use crate::theme::{CARD, CORNER, Color, LABEL, QUOTE, Theme, Tint, Type, shadow_layers, space};

/// Type and colours of the cards of one look. The window's text field wears them too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CardStyle {
    pub text: Type,
    pub ink: Color,
    /// Of small signs.
    pub quiet: Color,
    /// None: the words stand on the paper itself.
    pub fill: Option<Color>,
    pub(super) edge: Color,
    pub(super) shape: CardShape,
    pub(super) icon: CardIcon,
}

/// The outline, by which looks are told apart without colour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum CardShape {
    /// With a soft shadow.
    Raised,
    Flat,
    /// A box of a process.
    Boxed,
    /// Sharp corners, and a bar at the left edge.
    Sharp,
    Round,
    /// A sheet with its upper right corner folded.
    Sheet,
    /// A note with its lower right corner folded.
    Note,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum CardIcon {
    None,
    /// The channel's, else the lane's; in the colour of the phase.
    Channel,
    /// The channel's if there is one.
    OwnChannel,
    /// The lane's, in the ink of the words.
    Kind,
}

/// The style of a look.
pub fn card_style(theme: &Theme, look: CardLook) -> CardStyle {
    let bare = |text, ink| CardStyle {
        text,
        ink,
        quiet: theme.faint,
        fill: None,
        edge: theme.hairline,
        shape: CardShape::None,
        icon: CardIcon::None,
    };
    let white = |shape, icon| CardStyle {
        text: CARD,
        fill: Some(theme.surface),
        shape,
        icon,
        ..bare(CARD, theme.ink)
    };
    let tinted = |tint: Tint, shape| CardStyle {
        text: CARD,
        ink: tint.ink,
        quiet: tint.ink,
        fill: Some(tint.fill),
        edge: tint.line,
        shape,
        icon: CardIcon::Kind,
    };
    match look {
        CardLook::Touchpoint => white(CardShape::Raised, CardIcon::Channel),
        CardLook::Plain => white(CardShape::Flat, CardIcon::OwnChannel),
        CardLook::Activity => white(CardShape::Flat, CardIcon::Channel),
        CardLook::Metric => white(CardShape::Flat, CardIcon::None),
        CardLook::Evidence => CardStyle { edge: theme.line, ..white(CardShape::Sheet, CardIcon::Kind) },
        CardLook::Front => CardStyle { edge: theme.line, ..white(CardShape::Boxed, CardIcon::Kind) },
        CardLook::Back => tinted(theme.recess, CardShape::Boxed),
        CardLook::Base => CardStyle { fill: Some(theme.paper), ..tinted(theme.recess, CardShape::Boxed) },
        CardLook::Pain => tinted(theme.pain, CardShape::Sharp),
        CardLook::Delight => tinted(theme.delight, CardShape::Round),
        CardLook::Opportunity => tinted(theme.gain, CardShape::Flat),
        CardLook::Note => tinted(theme.note, CardShape::Note),
        CardLook::Channel => CardStyle { icon: CardIcon::Channel, ..bare(LABEL, theme.ink) },
        CardLook::Quote => bare(QUOTE, theme.muted),
        CardLook::Text => bare(LABEL, theme.ink),
    }
}

/// How far a folded corner reaches.
const FOLD: f32 = 11.0;

/// Draws the card under its words.
pub(super) fn draw_box(
    theme: &Theme,
    builder: &mut LayerBuilder,
    body: Rect,
    style: &CardStyle,
    edge: Line,
    bar: Option<Swatch>,
) {
    let Some(fill) = style.fill else { return };
    match style.shape {
        CardShape::Raised => {
            for (layer, radius) in shadow_layers(body) {
                builder.rect(layer, radius, Some(theme.shadow), None);
            }
            rounded(builder, body, CORNER, fill, edge);
        }
        CardShape::Flat | CardShape::None => rounded(builder, body, CORNER, fill, edge),
        CardShape::Boxed => rounded(builder, body, 3.0, fill, edge),
        CardShape::Round => rounded(builder, body, 18.0_f32.min(body.height() / 2.0), fill, edge),
        CardShape::Sharp => {
            rounded(builder, body, 1.5, fill, edge);
            let side = rect(body.min.x, body.min.y, 3.0, body.height());
            builder.rect(side, 1.5, Some(bar.map_or(theme.worse, |it| theme.swatches[it as usize])), None);
        }
        CardShape::Sheet => folded(builder, body, pt(body.max.x, body.min.y), style, fill, edge),
        CardShape::Note => folded(builder, body, body.max, style, fill, edge),
    }
    if let Some(swatch) = bar.filter(|_| style.shape != CardShape::Sharp) {
        let side = rect(body.min.x + 3.0, body.min.y + space::S, 3.0, body.height() - 2.0 * space::S);
        builder.rect(side, 1.5, Some(theme.swatches[swatch as usize]), None);
    }
}

/// A box with round corners. A dashed edge is a path: not every painter dashes rectangles.
pub(super) fn rounded(builder: &mut LayerBuilder, body: Rect, radius: f32, fill: Color, edge: Line) {
    if edge.dash.is_none() {
        builder.rect(body, radius, Some(fill), Some(edge));
    } else {
        builder.rect(body, radius, Some(fill), None);
        builder.path(round_outline(body, radius), None, Some(edge));
    }
}

fn round_outline(r: Rect, radius: f32) -> Path {
    // Of a quarter of a circle, the length of a Bézier's handle.
    let (k, c) = (radius * 0.5523, radius);
    let (a, b) = (r.min, r.max);
    let mut path = Path::default();
    path.move_to(pt(a.x + c, a.y))
        .line_to(pt(b.x - c, a.y))
        .cubic_to(pt(b.x - c + k, a.y), pt(b.x, a.y + c - k), pt(b.x, a.y + c))
        .line_to(pt(b.x, b.y - c))
        .cubic_to(pt(b.x, b.y - c + k), pt(b.x - c + k, b.y), pt(b.x - c, b.y))
        .line_to(pt(a.x + c, b.y))
        .cubic_to(pt(a.x + c - k, b.y), pt(a.x, b.y - c + k), pt(a.x, b.y - c))
        .line_to(pt(a.x, a.y + c))
        .cubic_to(pt(a.x, a.y + c - k), pt(a.x + c - k, a.y), pt(a.x + c, a.y))
        .close();
    path
}

/// A sheet whose corner at `corner`, at the right, is folded inwards.
fn folded(builder: &mut LayerBuilder, body: Rect, corner: Point, style: &CardStyle, fill: Color, edge: Line) {
    let (a, b) = (body.min, body.max);
    let upper = corner.y == a.y;
    let inward = if upper { FOLD } else { -FOLD };
    let (before, after) = (pt(corner.x - FOLD, corner.y), pt(corner.x, corner.y + inward));
    let outline = if upper {
        [a, before, after, b, pt(a.x, b.y)]
    } else {
        [a, pt(b.x, a.y), after, before, pt(a.x, b.y)]
    };
    let mut sheet = Path::polyline(&outline);
    sheet.close();
    builder.path(sheet.clone(), Some(fill), None);
    builder.path(sheet, None, Some(edge));
    let mut fold = Path::polyline(&[before, pt(before.x, after.y), after]);
    fold.close();
    builder.path(fold, Some(style.edge), Some(line(edge.width, edge.color)));
}
