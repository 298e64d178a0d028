//! The distances that a map is laid out with, in points.

use crate::theme::space;

/// Around the whole map.
pub(super) const MARGIN: f32 = space::XL;
/// From the left edge of the map to the first column.
pub(super) const LANE_HEADER: f32 = 168.0;
pub(super) const COLUMN: f32 = 144.0;
/// Columns of a map on which tracked visits are drawn: the arrows from card to card want room between them.
pub(super) const WIDE_COLUMN: f32 = 184.0;
/// On such a map, for the arrows over and under the cards of a lane that was measured, and between two cards of a cell.
pub(super) const OVER_CARDS: f32 = 40.0;
pub(super) const UNDER_CARDS: f32 = 54.0;
pub(super) const WIDE_CARD_GAP: f32 = 28.0;
/// No map is narrower, so that its title has room.
pub(super) const MIN_WIDTH: f32 = 760.0;

pub(super) const PHASE_HEIGHT: f32 = 44.0;
/// How far the tip of a phase reaches into the next.
pub(super) const PHASE_TIP: f32 = 14.0;
pub(super) const PHASE_GAP: f32 = 3.0;

/// Between a cell's edge and its cards, left and right.
pub(super) const CELL_SIDE: f32 = space::S;
/// Between a lane's edge and its cards, above and below.
pub(super) const LANE_PAD: f32 = space::M;
pub(super) const CARD_GAP: f32 = space::S;
pub(super) const LANE_MIN: f32 = 52.0;
pub(super) const LANE_COLLAPSED: f32 = 36.0;

pub(super) const CARD_WIDTH: f32 = COLUMN - 2.0 * CELL_SIDE;
pub(super) const CARD_PAD_X: f32 = 10.0;
pub(super) const CARD_PAD_Y: f32 = 10.0;
pub(super) const ICON: f32 = 14.0;
pub(super) const ICON_GAP: f32 = 6.0;
pub(super) const CARD_MIN: f32 = 40.0;
pub(super) const IMAGE_HEIGHT: f32 = 72.0;

/// Height of one whole score in the emotion lane.
pub(super) const SCORE_UNIT: f32 = 34.0;
/// The same where more than two curves run through it.
pub(super) const CROWDED_SCORE_UNIT: f32 = 46.0;
/// Above the highest and below the lowest score.
pub(super) const CURVE_PAD: f32 = 40.0;
pub(super) const FACE: f32 = 9.5;
