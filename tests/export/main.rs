//! Exported files, made from scenes put together by hand.

mod png;
mod scene;
mod svg;
