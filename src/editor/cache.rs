//! What is made of the map once and kept until the map changes.

use std::sync::Arc;

use crate::model::JourneyMap;
use crate::scene::{Insights, Layouter, Scene, ViewOptions};

/// The last scene, with what it is of.
#[derive(Default)]
pub(super) struct SceneCache {
    layouter: Layouter,
    laid_out: Option<(Arc<JourneyMap>, ViewOptions, Arc<Insights>, Arc<Scene>)>,
}

impl SceneCache {
    /// The scene of `shown`; `insights` are those of the map before what is under way.
    pub(super) fn scene(
        &mut self,
        shown: &Arc<JourneyMap>,
        view: &ViewOptions,
        insights: Arc<Insights>,
    ) -> Arc<Scene> {
        if let Some((map, of, known, scene)) = &self.laid_out
            && Arc::ptr_eq(map, shown)
            && Arc::ptr_eq(known, &insights)
            && of == view
        {
            return Arc::clone(scene);
        }
        let scene = self.layouter.scene(shown, view, &insights);
        self.laid_out = Some((Arc::clone(shown), view.clone(), insights, Arc::clone(&scene)));
        scene
    }
}
