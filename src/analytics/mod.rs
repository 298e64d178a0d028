//! What tracked visits tell: event logs, the table of counts made from them, the likely next step, and what each
//! touchpoint deserves of the conversions.
//!
//! A log is read once ([`EventLog::read`]), in a stream. From it come the counts ([`Counts`]), the seam at which a log
//! that outgrows this machine can be counted where it lies; the model of what comes next ([`predict::Model`]); and the
//! paths to conversions ([`attribution::Paths`]). Nothing here is random: two runs agree to the last digit.

pub mod attribution;
pub mod counts;
mod error;
mod log;
mod names;
pub mod predict;
mod reserved;
mod table;
mod threads;

pub use counts::Counts;
pub use error::LogError;
pub use log::{
    BadRow, Case, ColumnChoice, Columns, DayOrder, Event, EventLog, Preview, Progress, ReadOptions, Report,
    SampledTimes, Seen, UnclearDate, preview, unwatched,
};
