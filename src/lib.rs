//! Wayline: an editor for customer-journey maps.
//!
//! `ARCHITECTURE.md` tells how the floors of this crate build on each other.

pub mod analytics;
pub mod cli;
pub mod compare;
pub mod disk;
pub mod edit;
pub mod editor;
pub mod encoding;
pub mod exchange;
pub mod export;
pub mod fault;
pub mod fold;
pub mod format;
pub mod geom;
pub mod hash;
pub mod job;
pub mod jobs;
pub mod locale;
pub mod measure;
pub mod model;
pub mod picture;
pub mod plain;
pub mod review;
pub mod scene;
pub mod tabular;
pub mod templates;
pub mod theme;
#[cfg(feature = "gui")]
pub mod ui;
