//! Tables of figures: a row a touchpoint (or a channel), as analytics and CRM tools export them, onto cards by name.
//!
//! [`FigureTable::read`] takes the table in, [`FigureTable::guess`] says what its columns most likely hold,
//! [`FigureTable::matching`] which row is which card; [`FigureTable::figures`] then reads the numbers, and
//! [`Figures::edit`] is the change that keeps them.

mod guess;
mod keep;
mod plan;
mod read;
mod table;
#[cfg(test)]
mod tests;

pub use keep::{Figures, TableFigures};
pub use plan::{MEANINGS, Meaning, Plan};
pub use table::FigureTable;
