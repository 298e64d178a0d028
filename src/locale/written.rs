//! What people type where a day or a number is asked for.

pub mod date;
pub mod number;
