//! What the user may say of a log.

use super::columns::{ColumnChoice, Columns};
use super::time::DayOrder;
use crate::locale::written::number::DecimalMark;

/// How a log is to be read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    pub columns: ColumnChoice,
    /// The columns as someone chose them who has seen a [`Preview`](super::Preview): then nothing is guessed.
    pub exact: Option<Columns>,
    /// How to read dates such as 03/04/2024; otherwise the file decides.
    pub dates: Option<DayOrder>,
    /// What stands before the decimals of values such as 1,284; otherwise the file decides.
    pub decimals: Option<DecimalMark>,
    /// How many threads read, for tests; otherwise as many as fit the file and the machine.
    pub threads: Option<usize>,
    /// Bytes read at once, for tests.
    pub block: Option<usize>,
}
