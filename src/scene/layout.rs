//! From a map to a [`Scene`]: what stands where.

use std::sync::Arc;

use super::Scene;
use crate::model::JourneyMap;
use crate::theme::Mode;

/// Lays maps out, keeping the lanes that did not change since the last time.
#[derive(Debug, Default)]
pub struct Layouter {}

impl Layouter {
    pub fn new() -> Layouter {
        Layouter::default()
    }

    pub fn scene(&mut self, _map: &JourneyMap, mode: Mode) -> Arc<Scene> {
        Arc::new(Scene { mode, ..Scene::default() })
    }
}
