//! Exported files, made from scenes put together by hand.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod pages;
mod pdf;
mod png;
mod pptx;
mod scene;
mod scripts;
mod svg;
