//! Layers in the making.

use std::sync::Arc;

use super::content::LayerBuilder;
use crate::geom::{Point, Rect, pt};
use crate::scene::grid::Row;
use crate::scene::item::{Layer, Pane};

/// Layers from back to front.
#[derive(Default)]
pub(super) struct Layers(pub(super) Vec<Layer>);

impl Layers {
    pub(super) fn add(&mut self, pane: Pane, builder: LayerBuilder) {
        let (content, bounds) = builder.finish();
        if !content.items.is_empty() {
            self.0.push(Layer { pane, offset: pt(0.0, 0.0), bounds, content });
        }
    }

    pub(super) fn add_shared(&mut self, row: &Row) {
        let content = &row.layout.content;
        let bounds = content.groups.iter().map(|group| group.bounds).reduce(|a: Rect, b| a.union(&b));
        if let Some(bounds) = bounds {
            let offset = Point { x: 0.0, y: row.y };
            self.0.push(Layer { pane: Pane::Body, offset, bounds, content: Arc::clone(content) });
        }
    }
}
