//! Names that the table of counts has for itself, and no event of a log may have.

/// The start of a journey, in the table of counts.
pub const START: &str = "(start)";
/// Its end.
pub const END: &str = "(end)";
/// All that came next, together.
pub const TOTAL: &str = "(any)";
