//! Files made from finished scenes. Each exporter draws what a scene holds: none lays anything out, picks a
//! colour or breaks a line.

mod document;
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
use std::io::{self, Write};

use crate::job::{Cancelled, Job};

pub use document::Document;
pub use options::{Background, Choice, ExportOptions, Page, Pages, PictureSize};

/// A kind of file that a map can be exported as.
#[derive(Debug)]
pub struct Exporter {
    pub id: &'static str,
    /// Without the dot.
    pub extension: &'static str,
    /// Key of the words that name it.
    pub label: &'static str,
    pub mime: &'static str,
    /// Whether the file is text, which a terminal can show.
    pub is_text: bool,
    /// The choices that mean something for it.
    pub takes: &'static [Choice],
    pub write: fn(&Document, &ExportOptions, &Job, &mut dyn Write) -> Result<(), ExportError>,
}

/// The first is what is offered first.
pub static EXPORTERS: &[Exporter] = &[
    Exporter {
        id: "png",
        extension: "png",
        label: "export-png",
        mime: "image/png",
        is_text: false,
        takes: &[
            Choice::View,
            Choice::Size,
            Choice::Dpi,
            Choice::Page,
            Choice::Margin,
            Choice::Background,
            Choice::Transparent,
            Choice::EmbedMap,
        ],
        write: png::export,
    },
    Exporter {
        id: "svg",
        extension: "svg",
        label: "export-svg",
        mime: "image/svg+xml",
        is_text: true,
        takes: &[Choice::View, Choice::Margin, Choice::Background, Choice::Transparent, Choice::Outlines],
        write: svg::export,
    },
    Exporter {
        id: "pdf",
        extension: "pdf",
        label: "export-pdf",
        mime: "application/pdf",
        is_text: false,
        takes: pdf::TAKES,
        write: pdf::export,
    },
    Exporter {
        id: "pptx",
        extension: "pptx",
        label: "export-pptx",
        mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        is_text: false,
        takes: pptx::TAKES,
        write: pptx::export,
    },
    Exporter {
        id: "html",
        extension: "html",
        label: "export-html",
        mime: "text/html",
        is_text: true,
        takes: &[Choice::View, Choice::Outlines, Choice::ThemeOfReader],
        write: html::export,
    },
    Exporter {
        id: "markdown",
        extension: "md",
        label: "export-markdown",
        mime: "text/markdown",
        is_text: true,
        takes: &[Choice::View],
        write: markdown::export,
    },
    Exporter {
        id: "mermaid",
        extension: "mmd",
        label: "export-mermaid",
        mime: "text/vnd.mermaid",
        is_text: true,
        takes: &[],
        write: text::mermaid,
    },
    Exporter {
        id: "csv",
        extension: "csv",
        label: "export-csv",
        mime: "text/csv",
        is_text: true,
        takes: &[Choice::Shape],
        write: text::csv,
    },
    Exporter {
        id: "tsv",
        extension: "tsv",
        label: "export-tsv",
        mime: "text/tab-separated-values",
        is_text: true,
        takes: &[Choice::Shape],
        write: text::tsv,
    },
];

/// The exporter called `id`.
pub fn find(id: &str) -> Option<&'static Exporter> {
    EXPORTERS.iter().find(|exporter| exporter.id == id)
}

/// The exporter for a file name's extension, in capitals or not.
pub fn for_extension(extension: &str) -> Option<&'static Exporter> {
    EXPORTERS.iter().find(|exporter| exporter.extension.eq_ignore_ascii_case(extension))
}

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

/// Why there is no file.
#[derive(Debug)]
pub enum ExportError {
    /// The scale is not a number above zero.
    Scale(f32),
    /// A side of the picture would be longer than [`png::MAX_SIDE_PX`]; with the largest scale that is not.
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
                png::MAX_SIDE_PX
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;

    #[test]
    fn every_kind_of_file_has_a_name_in_words_and_an_id_of_its_own() {
        for exporter in EXPORTERS {
            assert!(locale::has(exporter.label), "{}", exporter.id);
            assert_eq!(find(exporter.id).map(|e| e.extension), Some(exporter.extension));
            assert!(for_extension(&exporter.extension.to_uppercase()).is_some(), "{}", exporter.id);
        }
    }
}
