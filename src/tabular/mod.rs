//! Text in rows and columns, as tables and logs have it: which signs part its cells, where its columns are named, and
//! its cells with their places. Tables are read whole ([`Sheet`]); logs only ask for the [`Dialect`] of their head.

pub(crate) mod cells;
mod dialect;
mod marks;
mod rows;
mod sheet;

pub(crate) use dialect::sniff;
pub use dialect::{Dialect, Offset};
pub(crate) use marks::DecimalMarks;
pub(crate) use rows::{Cell, split};
pub use sheet::Sheet;
