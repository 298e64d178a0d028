//! Colours by name.

use serde::{Deserialize, Serialize};

/// A named colour; the theme gives it its value in light and dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Swatch {
    Indigo,
    Teal,
    Amber,
    Green,
    Violet,
    Rose,
    Slate,
    Rust,
}

impl Swatch {
    pub const ALL: [Swatch; 8] = [
        Swatch::Indigo,
        Swatch::Teal,
        Swatch::Amber,
        Swatch::Green,
        Swatch::Violet,
        Swatch::Rose,
        Swatch::Slate,
        Swatch::Rust,
    ];

    /// The colour of the thing at `index` where none is chosen.
    pub fn in_turn(index: usize) -> Swatch {
        Swatch::ALL[index % Swatch::ALL.len()]
    }
}

/// The first colour that is not in use, or the next in turn.
pub(super) fn first_unused(used: &[Swatch]) -> Swatch {
    Swatch::ALL
        .into_iter()
        .find(|swatch| !used.contains(swatch))
        .unwrap_or_else(|| Swatch::in_turn(used.len()))
}
