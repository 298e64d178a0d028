//! Where things are: the columns, rows, cells, cards and curve points of a laid-out map.

use std::ops::Range;
use std::sync::Arc;

use super::item::LayerContent;
use super::marks::Marks;
use crate::geom::{Point, Rect, rect};
use crate::model::{Id, LaneKind, State};

/// The geometry behind a scene, for hit testing, gestures and keyboard moves. Scene points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// Title, brief and personas.
    pub title: Rect,
    /// The band of phase and step headers, from the left edge of the map to its right.
    pub top: Rect,
    /// The band of lane headers, from under the top band to the last lane.
    pub left: Rect,
    pub phases: Vec<PhaseSpan>,
    /// One for each step, and one without a step for each phase that has none.
    pub columns: Vec<Column>,
    /// Lanes that are shown, from top to bottom.
    pub rows: Vec<Row>,
    /// Links between cards that are shown, from back to front.
    pub links: Vec<LinkSpan>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PhaseSpan {
    pub id: Id,
    /// The header.
    pub rect: Rect,
    pub columns: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// None: the empty column of a phase without steps.
    pub step: Option<Id>,
    /// Index into [`Grid::phases`].
    pub phase: usize,
    /// Position among the steps of its phase.
    pub index_in_phase: usize,
    /// The step header.
    pub rect: Rect,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub lane: Id,
    pub kind: LaneKind,
    pub y: f32,
    pub layout: Arc<LaneLayout>,
}

/// A lane by itself, its top at y = 0; kept as it is while nothing in it changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaneLayout {
    pub height: f32,
    /// By column, and from top to bottom in each.
    pub cards: Vec<CardBox>,
    /// For each column, its cards among `cards`.
    pub cells: Vec<Range<usize>>,
    /// Emotion lanes only.
    pub points: Vec<CurvePoint>,
    /// Emotion lanes only: where a score stands.
    pub scale: Option<ScoreScale>,
    /// The signs it uses that want an explanation.
    pub marks: Marks,
    pub content: Arc<LayerContent>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CardBox {
    pub id: Id,
    pub rect: Rect,
    /// Where the card's words stand, for the in-place editor.
    pub text: Rect,
}

/// A point of a curve that can be dragged.
#[derive(Clone, Debug, PartialEq)]
pub struct CurvePoint {
    pub step: Id,
    pub column: usize,
    pub persona: Id,
    pub state: State,
    pub curve: Curve,
    pub at: Point,
}

/// The arrow of a link, in the scene.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkSpan {
    pub id: Id,
    pub from: Id,
    pub to: Id,
    /// Along the line, from the card that it leaves to the tip of the arrow.
    pub points: Vec<Point>,
    /// Where the label has its middle, or would have it.
    pub middle: Point,
    /// The plate of the label; none without words.
    pub label: Option<Rect>,
}

impl LinkSpan {
    /// At which a label is broken into lines.
    pub const LABEL_WIDTH: f32 = 120.0;

    /// Covers line and label.
    pub fn bounds(&self) -> Rect {
        let start = Rect { min: self.middle, max: self.middle };
        let line = self.points.iter().fold(start, |all, &p| all.union(&Rect { min: p, max: p }));
        self.label.map_or(line, |label| line.union(&label))
    }

    /// How far a point is from the line.
    pub fn distance(&self, at: Point) -> f32 {
        let pieces = self.points.windows(2).map(|piece| from_segment(piece[0], piece[1], at));
        pieces.fold(f32::INFINITY, f32::min)
    }
}

/// How far `at` is from the straight piece between `a` and `b`.
fn from_segment(a: Point, b: Point, at: Point) -> f32 {
    let (along, to) = (b - a, at - a);
    let length = along.x * along.x + along.y * along.y;
    let t = if length > 0.0 { (to.x * along.x + to.y * along.y) / length } else { 0.0 };
    at.distance(a.lerp(b, t.clamp(0.0, 1.0)))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Curve {
    Emotion,
    Expectation,
}

/// Turns scores into heights within a lane, and back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreScale {
    /// y of score 0, relative to the lane.
    pub zero: f32,
    /// Points for one whole score.
    pub unit: f32,
}

impl ScoreScale {
    pub fn y(&self, score: f32) -> f32 {
        self.zero - score * self.unit
    }

    pub fn score(&self, y: f32) -> f32 {
        (self.zero - y) / self.unit
    }
}

impl Row {
    pub fn bottom(&self) -> f32 {
        self.y + self.layout.height
    }

    /// The cards of column `column` with their rectangles in the scene.
    pub fn cell_cards(&self, column: usize) -> impl Iterator<Item = (&Id, Rect)> {
        let range = self.layout.cells.get(column).cloned().unwrap_or(0..0);
        self.layout.cards[range].iter().map(|card| (&card.id, self.to_scene(card.rect)))
    }

    /// From the lane's own coordinates to the scene's.
    pub fn to_scene(&self, r: Rect) -> Rect {
        r.translate(Point { x: 0.0, y: self.y })
    }
}

impl Grid {
    pub fn row_of(&self, lane: &Id) -> Option<usize> {
        self.rows.iter().position(|row| row.lane == *lane)
    }

    pub fn column_of(&self, step: &Id) -> Option<usize> {
        self.columns.iter().position(|column| column.step.as_ref() == Some(step))
    }

    /// The row at height `y`; the line of a blueprint between two rows counts as the upper one's.
    pub fn row_at(&self, y: f32) -> Option<usize> {
        let i = self.rows.partition_point(|row| row.bottom() <= y);
        match self.rows.get(i) {
            Some(row) if row.y <= y => Some(i),
            Some(_) => i.checked_sub(1),
            None => None,
        }
    }

    /// The column at `x`.
    pub fn column_at(&self, x: f32) -> Option<usize> {
        let i = self.columns.partition_point(|column| column.rect.max.x <= x);
        self.columns.get(i).filter(|column| column.rect.min.x <= x).map(|_| i)
    }

    pub fn cell_rect(&self, row: usize, column: usize) -> Rect {
        let (row, column) = (&self.rows[row], &self.columns[column]);
        rect(column.rect.min.x, row.y, column.rect.width(), row.layout.height)
    }

    pub fn lane_header(&self, row: usize) -> Rect {
        rect(self.left.min.x, self.rows[row].y, self.left.width(), self.rows[row].layout.height)
    }

    /// A card's rectangle in the scene.
    pub fn card_rect(&self, id: &Id) -> Option<Rect> {
        self.card_box(id).map(|(row, card)| self.rows[row].to_scene(card.rect))
    }

    /// The arrow of a link, if both its cards are shown.
    pub fn link(&self, id: &Id) -> Option<&LinkSpan> {
        self.links.iter().find(|link| link.id == *id)
    }

    /// A card's row and box.
    pub fn card_box(&self, id: &Id) -> Option<(usize, &CardBox)> {
        self.rows
            .iter()
            .enumerate()
            .find_map(|(i, row)| row.layout.cards.iter().find(|card| card.id == *id).map(|card| (i, card)))
    }
}
