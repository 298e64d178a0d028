//! Files made from a finished scene. Each exporter draws what the scene holds: none lays anything out, picks a
//! colour or breaks a line.

mod faces;
mod markup;
pub mod png;
pub mod svg;

use std::fmt;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::model::JourneyMap;
use crate::scene::Scene;

/// What an exporter is given.
#[derive(Clone, Debug)]
pub struct Document {
    pub map: Arc<JourneyMap>,
    pub scene: Arc<Scene>,
}

/// What the user can choose about an export.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Pixels a point, for pictures made of pixels.
    pub scale: f32,
    pub cancel: Cancel,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { scale: 2.0, cancel: Cancel::default() }
    }
}

/// A flag that ends a long job early; its clones are one flag.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// A kind of file that a map can be exported as.
#[derive(Debug)]
pub struct Exporter {
    pub id: &'static str,
    /// Without the dot.
    pub extension: &'static str,
    pub mime: &'static str,
    pub write: fn(&Document, &Settings, &mut dyn Write) -> Result<(), ExportError>,
}

/// The first is what is offered first.
pub static EXPORTERS: &[Exporter] = &[
    Exporter { id: "png", extension: "png", mime: "image/png", write: write_png },
    Exporter { id: "svg", extension: "svg", mime: "image/svg+xml", write: write_svg },
];

/// The exporter for a file name's extension, in capitals or not.
pub fn for_extension(extension: &str) -> Option<&'static Exporter> {
    EXPORTERS.iter().find(|exporter| exporter.extension.eq_ignore_ascii_case(extension))
}

fn write_png(document: &Document, settings: &Settings, out: &mut dyn Write) -> Result<(), ExportError> {
    png::write(&document.scene, settings.scale, &settings.cancel, out)
}

fn write_svg(document: &Document, _: &Settings, out: &mut dyn Write) -> Result<(), ExportError> {
    let map = &document.map;
    let about = svg::About { title: &map.title, description: &map.brief.scenario, language: &map.language };
    out.write_all(svg::to_svg(&document.scene, &about).as_bytes())?;
    Ok(())
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
    Cancelled,
    Io(io::Error),
    /// A part of the machinery failed, in its own words.
    Internal(String),
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
