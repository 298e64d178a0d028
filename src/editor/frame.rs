//! Where the in-place text field stands: exactly over the words that it edits.

use super::places::point_at;
use super::{Editor, Item, TextTarget};
use crate::geom::{Point, Rect, pt, rect};
use crate::model::{Content, Id};
use crate::scene::{
    Curve, LinkSpan, Pane, Row, Scene, SceneItem, Target, TextItem, card_style, fonts::baseline,
};
use crate::theme::{self, Theme, Type, space};

/// Where and how the window shows the text field.
#[derive(Clone, Debug, PartialEq)]
pub struct TextFrame {
    /// In the scene. The words stand in it from the top; its width is what they wrap at.
    pub rect: Rect,
    /// The pane it scrolls with.
    pub pane: Pane,
    pub style: Type,
    pub centered: bool,
    /// Whether Shift+Enter makes a new line.
    pub multiline: bool,
    /// Key of the words that an empty field shows.
    pub hint: &'static str,
}

/// Across the words of an expectation, in the middle of its cell.
const EXPECTATION: f32 = 120.0;

impl Editor {
    /// Where the text field stands, in the scene as it is shown now.
    pub fn editing_frame(&self) -> Option<TextFrame> {
        let edit = self.editing.as_ref()?;
        frame_of(&self.scene(), &edit.target, &edit.text)
    }
}

/// Where the words of `target`, which say `words`, stand in the scene.
pub(super) fn frame_of(scene: &Scene, target: &TextTarget, words: &str) -> Option<TextFrame> {
    match target {
        TextTarget::Card(id) | TextTarget::NewCard { id, .. } => card(scene, id),
        TextTarget::Step(id) => step(scene, id),
        TextTarget::Phase(id) => phase(scene, id),
        TextTarget::Lane(id) => lane(scene, id),
        TextTarget::Link(id) => link(scene, id),
        TextTarget::Title => Some(title(scene)),
        TextTarget::Feeling { step, persona, state } => {
            let (step, persona) = (step.clone(), persona.clone());
            let point = Item::Point { step, persona, state: *state, curve: Curve::Emotion };
            on_curve(scene, &point, words, theme::CAPTION_STRONG, "hint-feeling")
        }
        TextTarget::Expectation { step, persona, state } => {
            let (step, persona) = (step.clone(), persona.clone());
            in_expectation_lane(scene, &step, words).or_else(|| {
                let point = Item::Point { step, persona, state: *state, curve: Curve::Expectation };
                on_curve(scene, &point, words, theme::LABEL, "hint-expectation")
            })
        }
    }
}

fn card(scene: &Scene, id: &Id) -> Option<TextFrame> {
    let (row, card) = scene.grid.card_box(id)?;
    let row = &scene.grid.rows[row];
    let Content::Cards(look) = row.kind.info().content else { return None };
    let style = card_style(Theme::of(scene.mode), look).text;
    let text = row.to_scene(card.text);
    let height = text.height().max(style.line_height());
    let rect = rect(text.min.x, text.min.y, text.width(), height);
    Some(TextFrame { rect, pane: Pane::Body, style, centered: false, multiline: true, hint: "hint-new-card" })
}

fn step(scene: &Scene, id: &Id) -> Option<TextFrame> {
    let header = scene.grid.columns[scene.grid.column_of(id)?].rect;
    let style = theme::LABEL;
    let words = drawn(scene, Pane::Top, &Target::Step(id.clone()), style);
    Some(centred(header, space::S, words, style, "new-step"))
}

fn phase(scene: &Scene, id: &Id) -> Option<TextFrame> {
    let header = scene.grid.phases.iter().find(|span| span.id == *id)?.rect;
    let style = theme::PHASE;
    let words = drawn(scene, Pane::Top, &Target::Phase(id.clone()), style);
    Some(centred(header, space::XL, words, style, "new-phase"))
}

/// A field in the middle of a header, as high as the words drawn there.
fn centred(
    header: Rect,
    side: f32,
    words: Option<(Point, f32)>,
    style: Type,
    hint: &'static str,
) -> TextFrame {
    let height = words.map_or(0.0, |(_, height)| height).max(style.line_height());
    let top = words.map_or(header.center().y - height / 2.0, |(top, _)| top.y);
    let rect = rect(header.min.x + side, top, header.width() - 2.0 * side, height);
    TextFrame { rect, pane: Pane::Top, style, centered: true, multiline: false, hint }
}

fn lane(scene: &Scene, id: &Id) -> Option<TextFrame> {
    let header = scene.grid.lane_header(scene.grid.row_of(id)?);
    let style = theme::BODY_STRONG;
    let at = pt(header.min.x + space::XL, header.min.y + space::M);
    let words = drawn(scene, Pane::Left, &Target::Lane(id.clone()), style);
    let (top, height) = words.unwrap_or((at, style.line_height()));
    let width = header.max.x - space::M - top.x;
    let rect = rect(top.x, top.y, width, height.max(style.line_height()));
    Some(TextFrame {
        rect,
        pane: Pane::Left,
        style,
        centered: false,
        multiline: false,
        hint: "hint-lane-name",
    })
}

fn link(scene: &Scene, id: &Id) -> Option<TextFrame> {
    let span = scene.grid.link(id)?;
    let style = theme::CAPTION;
    let height = span.label.map_or(0.0, |plate| plate.height() - 4.0).max(style.line_height());
    let rect = Rect::centered(span.middle, LinkSpan::LABEL_WIDTH, height);
    let hint = "hint-link-label";
    Some(TextFrame { rect, pane: Pane::Body, style, centered: true, multiline: false, hint })
}

fn title(scene: &Scene) -> TextFrame {
    let style = theme::TITLE;
    let block = scene.grid.title;
    let at = pt(block.min.x + space::XL, block.min.y + space::L);
    let (top, height) = drawn(scene, Pane::Body, &Target::Title, style).unwrap_or((at, style.line_height()));
    let width = (block.width() - 2.0 * space::XL).min(720.0);
    let rect = rect(top.x, top.y, width, height.max(style.line_height()));
    TextFrame { rect, pane: Pane::Body, style, centered: false, multiline: false, hint: "hint-title" }
}

/// The field for the words of a curve's point: where they are drawn, else under the point.
fn on_curve(scene: &Scene, item: &Item, words: &str, style: Type, hint: &'static str) -> Option<TextFrame> {
    let Item::Point { step, .. } = item else { return None };
    let grid = &scene.grid;
    let column = grid.column_of(step)?;
    let place = grid.rows.iter().position(|row| row.layout.scale.is_some())?;
    let (row, cell) = (&grid.rows[place], grid.cell_rect(place, column));
    let at = point_at(grid, item).unwrap_or(cell.center());
    let width = cell.width() - space::M;
    let found = words_in(row, words, |item| item.style == style && (item.at.x - at.x).abs() < 1.0);
    let (top, height) = found.unwrap_or_else(|| {
        const AWAY: f32 = 13.5;
        let height = style.line_height();
        let below = at.y + AWAY;
        (if below + height <= cell.max.y { below } else { at.y - AWAY - height }, height)
    });
    let rect = rect(at.x - width / 2.0, top, width, height);
    Some(TextFrame { rect, pane: Pane::Body, style, centered: true, multiline: false, hint })
}

fn in_expectation_lane(scene: &Scene, step: &Id, words: &str) -> Option<TextFrame> {
    let grid = &scene.grid;
    let is_it = |row: &Row| row.kind.info().content == Content::ExpectationTexts && row.layout.height > 0.0;
    let place = grid.rows.iter().position(is_it)?;
    let cell = grid.cell_rect(place, grid.column_of(step)?);
    let style = theme::LABEL;
    let in_cell = |item: &TextItem| item.at.x >= cell.min.x && item.at.x < cell.max.x;
    let found = words_in(&grid.rows[place], words, in_cell);
    let (top, height) = found.unwrap_or((cell.min.y + space::M, style.line_height()));
    let rect = rect(cell.center().x - EXPECTATION / 2.0, top, EXPECTATION, height);
    let hint = "hint-expectation";
    Some(TextFrame { rect, pane: Pane::Body, style, centered: false, multiline: true, hint })
}

/// Where the first text of a group in the given style is drawn: its top left corner (at its anchor) and
/// its height, in the scene.
fn drawn(scene: &Scene, pane: Pane, target: &Target, style: Type) -> Option<(Point, f32)> {
    scene.layers.iter().filter(|layer| layer.pane == pane).find_map(|layer| {
        let group = layer.content.groups.iter().find(|group| group.target == *target)?;
        let item = layer.content.items[group.items.clone()].iter().find_map(|item| match item {
            SceneItem::Text(text) if text.style == style && !text.lines.is_empty() => Some(text),
            _ => None,
        })?;
        let (top, height) = extent(item);
        Some((pt(item.at.x, top) + layer.offset, height))
    })
}

/// Top and height of a text.
fn extent(item: &TextItem) -> (f32, f32) {
    (item.at.y - baseline(item.style), item.lines.len() as f32 * item.style.line_height())
}

/// The box of the text above the grid that says `words`, or else of one that they are a part of.
pub(super) fn words_in_title(scene: &Scene, words: &str) -> Option<Rect> {
    let wanted = bare(words);
    let mut part_of = None;
    for layer in scene.layers.iter().filter(|layer| layer.pane == Pane::Body && !wanted.is_empty()) {
        let groups = layer.content.groups.iter().filter(|group| group.target == Target::Title);
        for item in groups.flat_map(|group| &layer.content.items[group.items.clone()]) {
            let SceneItem::Text(text) = item else { continue };
            let said: String = text.lines.iter().map(|line| bare(&line.text)).collect();
            let (top, height) = extent(text);
            let width = text.lines.iter().map(|line| line.width).fold(0.0, f32::max);
            let place = rect(text.at.x, top, width, height).translate(layer.offset);
            if said == wanted {
                return Some(place);
            }
            if said.contains(&wanted) {
                part_of.get_or_insert(place);
            }
        }
    }
    part_of
}

/// The letters and digits: a text that is broken into lines has other spaces and hyphens.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Top (in the scene) and height of the text that says `words`, among those of a row that may be it.
fn words_in(row: &Row, words: &str, may_be: impl Fn(&TextItem) -> bool) -> Option<(f32, f32)> {
    let wanted = bare(words);
    let texts = row.layout.content.items.iter().filter_map(|item| match item {
        SceneItem::Text(text) => Some(text),
        _ => None,
    });
    let found = texts.filter(|text| may_be(text)).find(|text| {
        let said: String = text.lines.iter().map(|line| bare(&line.text)).collect();
        !wanted.is_empty() && said == wanted
    })?;
    let (top, height) = extent(found);
    Some((top + row.y, height))
}
