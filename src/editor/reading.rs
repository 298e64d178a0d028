//! What the editor remembers while measures are read.

use crate::analytics::attribution::Rule;
use crate::model::Id;
use crate::scene::Overlay;

/// What the editor remembers while measures are read.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// How measures lie on the map when they are shown.
    pub(super) overlay: Overlay,
    /// By what conversions are shared, where it was chosen.
    pub(super) rule: Option<Rule>,
    /// The contacts that are asked about, oldest first; the same card may come twice.
    pub(super) path: Vec<Id>,
    /// The path before a single card was chosen, for adding that card to it.
    pub(super) trail: Vec<Id>,
}
