//! Files of other programs as maps, and back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod mermaid;
mod table;
