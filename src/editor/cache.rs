//! What is made of the map once and kept until the map changes.

use std::sync::Arc;

use jiff::civil::Date;

use crate::model::JourneyMap;
use crate::review::Review;
use crate::scene::{Layouter, Scene, ViewOptions};

/// The last review, with the map and the day that it is of.
pub(super) type Reviewed = Option<(Arc<JourneyMap>, Date, Arc<Review>)>;

/// The last scene, with what it is of.
#[derive(Default)]
pub(super) struct SceneCache {
    layouter: Layouter,
    laid_out: Option<(Arc<JourneyMap>, ViewOptions, Arc<Scene>)>,
}

impl SceneCache {
    pub(super) fn scene(&mut self, shown: &Arc<JourneyMap>, view: &ViewOptions) -> Arc<Scene> {
        if let Some((map, of, scene)) = &self.laid_out
            && Arc::ptr_eq(map, shown)
            && of == view
        {
            return Arc::clone(scene);
        }
        let scene = self.layouter.scene(shown, view);
        self.laid_out = Some((Arc::clone(shown), view.clone(), Arc::clone(&scene)));
        scene
    }
}
