//! What is made of the map once and kept until the map changes.

use std::sync::Arc;

use crate::model::JourneyMap;
use crate::scene::{Insights, Layouter, Scene, ViewOptions};

/// The last scene, with what it is of.
#[derive(Default)]
pub(super) struct SceneCache {
    layouter: Layouter,
    laid_out: Option<LaidOut>,
}

struct LaidOut {
    map: Arc<JourneyMap>,
    view: ViewOptions,
    insights: Arc<Insights>,
    scene: Arc<Scene>,
}

impl SceneCache {
    /// The scene of `shown`; `insights` are those of the map before what is under way.
    pub(super) fn scene(
        &mut self,
        shown: &Arc<JourneyMap>,
        view: &ViewOptions,
        insights: Arc<Insights>,
    ) -> Arc<Scene> {
        if let Some(last) = &self.laid_out
            && Arc::ptr_eq(&last.map, shown)
            && Arc::ptr_eq(&last.insights, &insights)
            && last.view == *view
        {
            return Arc::clone(&last.scene);
        }
        let scene = self.layouter.scene(shown, view, &insights);
        let (map, view) = (Arc::clone(shown), view.clone());
        self.laid_out = Some(LaidOut { map, view, insights, scene: Arc::clone(&scene) });
        scene
    }
}
