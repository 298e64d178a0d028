//! What a picture of the selection shows.

use std::sync::Arc;

use super::places::rects;
use super::{Editor, Item, Selection};
use crate::geom::{Rect, pt};
use crate::model::JourneyMap;
use crate::scene::{Scene, ViewOptions, lay_out};
use crate::theme::Mode;

/// Kept free around what is selected, in points.
const EDGE: f32 = 12.0;

/// All it takes to lay out a picture of the selection, on whatever thread.
#[derive(Clone, Debug)]
pub struct Portrait {
    map: Arc<JourneyMap>,
    view: ViewOptions,
    /// Empty for the whole map.
    selection: Selection,
}

impl Editor {
    /// The map as it is shown, in light; of that the selected phases, or the area around what else is selected.
    pub fn portrait(&self) -> Portrait {
        let mut view = ViewOptions { mode: Mode::Light, ..self.view.clone() };
        let mut selection = self.selection.clone();
        let phase_of = |item: &Item| if let Item::Phase(id) = item { Some(id.clone()) } else { None };
        if let Some(phases) = selection.iter().map(phase_of).collect::<Option<Vec<_>>>()
            && !phases.is_empty()
        {
            view.phases = Some(phases);
            selection = Selection::none();
        }
        Portrait { map: Arc::clone(&self.map), view, selection }
    }
}

impl Portrait {
    pub fn scene(&self) -> Scene {
        let scene = lay_out(&self.map, &self.view);
        match rects(&self.selection, &scene.grid).into_iter().reduce(|all, rect| all.union(&rect)) {
            Some(area) => {
                let area = area.expand(EDGE);
                let corner = pt(area.max.x.min(scene.size.w), area.max.y.min(scene.size.h));
                scene.cut(Rect { min: pt(area.min.x.max(0.0), area.min.y.max(0.0)), max: corner })
            }
            None => Arc::unwrap_or_clone(scene),
        }
    }
}
