//! From a map to finished geometry, for screen and paper alike.

pub mod bidi;
mod curve;
pub mod fonts;
mod grid;
mod hit;
mod icons;
mod insights;
mod item;
mod layout;
mod marks;
pub mod text;
mod view;

use crate::geom::{Rect, Size};
use crate::theme::Mode;

pub use grid::{CardBox, Column, Curve, CurvePoint, Grid, LaneLayout, LinkSpan, PhaseSpan, Row, ScoreScale};
pub use hit::{Hit, hit};
pub use icons::{icon, icon_path};
pub use item::{
    Align, Group, ImageItem, Layer, LayerContent, Line, LineEnd, Pane, Path, PathItem, RectItem, SceneItem,
    Segment, Target, TextItem, TextLine, line,
};

pub use insights::Insights;
pub use layout::{CardStyle, Layouter, card_style, lay_out};
pub use marks::{Mark, Marks};
pub use view::{Heat, Overlay, States, ViewOptions};

/// A laid-out map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    pub size: Size,
    pub mode: Mode,
    /// From back to front.
    pub layers: Vec<Layer>,
    pub grid: Grid,
}

impl Scene {
    /// What of the scene lies in `area`, as a scene of that size. It is drawn as it was, but has no grid: it is a
    /// picture of a part, not a map to be worked on.
    pub fn cut(&self, area: Rect) -> Scene {
        let moved =
            self.layers.iter().map(|layer| Layer { offset: layer.offset - area.min, ..layer.clone() });
        let size = Size { w: area.width(), h: area.height() };
        Scene { size, mode: self.mode, layers: moved.collect(), grid: Grid::default() }
    }
}
