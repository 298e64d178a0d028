//! Files made from finished scenes. Each exporter draws what a scene holds: none lays anything out, picks a
//! colour or breaks a line.

mod document;
mod exporters;
mod faces;
pub mod html;
pub mod markdown;
mod markup;
mod measures;
mod options;
mod pdf;
pub mod png;
mod pptx;
mod story;
pub mod svg;
mod text;
mod tones;

use std::fmt;
use std::io;

use crate::job::Cancelled;

pub use document::Document;
pub use exporters::{EXPORTERS, Exporter, find, for_extension};
pub use options::{Background, ExportOption, ExportOptions, Page, Pages, PictureSize};

/// What to tell the user about the pictures made so far: characters that no font of this machine can draw.
pub fn warning() -> Option<String> {
    const NAMED: usize = 12;
    let missing = faces::without_face();
    let named: String = missing.iter().take(NAMED).collect();
    let more = if missing.len() > NAMED { " and others" } else { "" };
    (!missing.is_empty()).then(|| {
        format!("no font of this machine has {named}{more}, shown as boxes; install one, such as Noto")
    })
}

/// No side of a picture of pixels may be longer. One of that size is 30 GB before it is packed; few programs open half
/// of it.
pub const MAX_SIDE_PX: u32 = 100_000;

/// Why there is no file.
#[derive(Debug)]
pub enum ExportError {
    /// The scale is not a number above zero.
    Scale(f32),
    /// A side of the picture would be longer than [`MAX_SIDE_PX`]; with the largest scale that is not.
    TooLarge {
        width_px: f64,
        height_px: f64,
        largest_scale: f32,
    },
    /// A width or height of no pixels, or no pixels an inch.
    NoPixels,
    /// The margin is below zero or no number.
    Margin(f32),
    Cancelled,
    Io(io::Error),
    /// A part of the machinery failed, in its own words.
    Internal(String),
}

impl From<Cancelled> for ExportError {
    fn from(_: Cancelled) -> ExportError {
        ExportError::Cancelled
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExportError::Scale(scale) => {
                write!(f, "a scale of {scale} cannot be drawn; expected a number above 0, such as 2")
            }
            ExportError::TooLarge { width_px, height_px, largest_scale } => write!(
                f,
                "the picture would be {width_px:.0} \u{d7} {height_px:.0} pixels; expected no side above {}, \
                 which is a scale of {largest_scale} at most",
                MAX_SIDE_PX
            ),
            ExportError::NoPixels => {
                f.write_str("a picture of no pixels cannot be drawn; expected numbers above 0")
            }
            ExportError::Margin(margin) => {
                write!(f, "a margin of {margin} cannot be; expected a number of points from 0 up")
            }
            ExportError::Cancelled => f.write_str("the export was cancelled"),
            ExportError::Io(error) => write!(f, "{error}"),
            ExportError::Internal(message) => write!(f, "the picture could not be drawn: {message}"),
        }
    }
}

impl std::error::Error for ExportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ExportError::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> ExportError {
        ExportError::Io(error)
    }
}
