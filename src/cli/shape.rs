//! The shapes of tables, by name.

use clap::ValueEnum;

use crate::exchange::table::Shape;

/// How a table is laid out.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ShapeName {
    /// A row for each card, score or step
    Tidy,
    /// Lanes by steps, as a spreadsheet shows a map
    Matrix,
}

impl From<ShapeName> for Shape {
    fn from(name: ShapeName) -> Shape {
        match name {
            ShapeName::Tidy => Shape::Tidy,
            ShapeName::Matrix => Shape::Matrix,
        }
    }
}
