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

use std::io;

use crate::fault::{Audience, Doing, Fault, FileError, Told, errors_are_told};
use crate::job::Cancelled;
use crate::locale::Lang;

pub use document::Document;
pub use exporters::{EXPORTERS, Exporter, find, for_extension};
pub use options::{Background, ExportOption, ExportOptions, Page, Pages, PictureSize};

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
    /// The map cannot be written into the picture.
    Map(Fault),
    /// A part of the machinery failed, in its own words.
    Internal(String),
}

impl From<Cancelled> for ExportError {
    fn from(_: Cancelled) -> ExportError {
        ExportError::Cancelled
    }
}

impl ExportError {
    pub fn fault(&self) -> Fault {
        match self {
            ExportError::Scale(scale) => Fault::new("fault-scale").with("scale", scale.to_string()),
            ExportError::TooLarge { width_px, height_px, largest_scale } => {
                Fault::new("fault-export-too-large")
                    .with("width", format!("{width_px:.0}"))
                    .with("height", format!("{height_px:.0}"))
                    .with("most", MAX_SIDE_PX)
                    .with("scale", largest_scale.to_string())
            }
            ExportError::NoPixels => Fault::new("fault-no-pixels"),
            ExportError::Margin(margin) => Fault::new("fault-margin").with("margin", margin.to_string()),
            ExportError::Cancelled => Fault::new("fault-export-cancelled"),
            ExportError::Io(error) => FileError::io("", Doing::Write, error).fault,
            ExportError::Map(fault) => fault.clone(),
            ExportError::Internal(why) => Fault::new("fault-not-drawn").with("why", why.as_str()),
        }
    }
}

impl Told for ExportError {
    fn told(&self, lang: Lang, audience: Audience) -> String {
        self.fault().told(lang, audience)
    }
}

errors_are_told!(ExportError);

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> ExportError {
        ExportError::Io(error)
    }
}
