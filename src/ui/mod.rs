//! The window.

mod paint;
mod style;

pub use paint::{ScenePainter, View};
