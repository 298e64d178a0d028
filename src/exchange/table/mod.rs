//! Maps as tables in CSV and TSV files: the matrix that a spreadsheet shows, lanes by steps, and tidy rows, one for
//! each card or score. Wide tables, with a row for each step and a column for each lane, are read as tidy ones.

mod build;
mod choices;
mod fields;
mod guess;
mod matrix;
mod names;
mod plan;
mod read;
mod tidy;
mod write;

pub(crate) use fields::field_called;
pub use fields::{FIELDS, Field};
pub(crate) use names::channel_of;
pub use plan::{Plan, Shape, Use};
pub use write::{Written, to_table};

pub use crate::tabular::Sheet;

/// The endings of file names that are read as tables.
pub const EXTENSIONS: &[&str] = &["csv", "tsv", "tab"];
