//! Where what tracked visits told is drawn.

use crate::scene::layout::content::LayerBuilder;

/// What lies under the cards and what lies over them.
#[derive(Default)]
pub(in crate::scene::layout) struct Drawn {
    pub(in crate::scene::layout) under: LayerBuilder,
    pub(in crate::scene::layout) over: LayerBuilder,
}
