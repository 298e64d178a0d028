//! Exported files, made from scenes put together by hand.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod pages;
mod png;
mod scene;
mod svg;
