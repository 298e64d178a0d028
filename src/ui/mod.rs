//! The window.

mod app;
mod canvas;
mod clipboard;
mod dialogs;
mod field;
mod files;
mod gallery;
mod input;
mod inspector;
mod overlay;
mod paint;
mod pictures;
mod status;
mod style;
mod tasks;
mod toolbar;
mod widgets;

use std::path::PathBuf;

use crate::file::recovery::Recovery;

pub use paint::{ScenePainter, View};
pub use style::install_fonts;

/// Opens the window on the file at `path`, or on a new map, and stays until it is closed.
///
/// # Errors
/// The system has no display, or no graphics to draw a window with; the text says which.
pub fn run(path: Option<PathBuf>) -> Result<(), String> {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_app_id("wayline")
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size([720.0, 480.0])
            .with_icon(window_icon()),
        // The theme is ours, and so are the fonts that fill in.
        system_font_fallback: false,
        ..eframe::NativeOptions::default()
    };
    let make = |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        Ok(Box::new(app::App::new(&cc.egui_ctx, path, Recovery::at_home())))
    };
    eframe::run_native("wayline", options, Box::new(make))
        .map_err(|error| format!("the window could not be opened: {error}"))
}

/// The mark of the program, drawn from the same file as the desktop's.
fn window_icon() -> egui::IconData {
    const SIDE: u32 = 64;
    let svg = include_str!("../../assets/linux/wayline.svg");
    let drawn = usvg::Tree::from_str(svg, &usvg::Options::default()).ok().and_then(|tree| {
        let mut pixels = resvg::tiny_skia::Pixmap::new(SIDE, SIDE)?;
        resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixels.as_mut());
        Some(pixels.take_demultiplied())
    });
    drawn.map_or_else(egui::IconData::default, |rgba| egui::IconData { rgba, width: SIDE, height: SIDE })
}
