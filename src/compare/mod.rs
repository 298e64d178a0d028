//! Comparing what several people made of the same thing, and making one of it.

pub mod words;
