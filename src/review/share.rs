//! Shares of a whole, counted.

use serde::Serialize;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    pub part: usize,
    pub whole: usize,
}

impl Share {
    /// To the nearest percent; None of nothing.
    pub fn percent(self) -> Option<usize> {
        (self.part * 100 + self.whole / 2).checked_div(self.whole)
    }
}
