//! The forms of other programs, in and out: Mermaid, tables, and what the clipboard holds.

pub mod clip;
pub mod import;
pub mod mermaid;
pub mod table;
pub mod tsv;
