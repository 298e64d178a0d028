//! The window.

mod access;
mod app;
mod canvas;
mod clipboard;
mod dialogs;
mod field;
mod files;
mod find;
mod gallery;
mod input;
mod inspector;
mod keeping;
mod overlay;
mod paint;
mod palette;
mod pictures;
mod regions;
mod status;
mod style;
mod tasks;
mod toolbar;
mod widgets;

use std::path::PathBuf;

use crate::editor::Editor;
use crate::file::recovery::Recovery;
use crate::theme::Theme;

pub use paint::{ScenePainter, View};
pub use style::install_fonts;

/// All that is in the window, for whatever can show it.
pub struct Window(app::App);

impl Window {
    /// A window on the file at `path`, or on a new map. `recovery` is where unsaved work is kept.
    pub fn new(ctx: &egui::Context, path: Option<PathBuf>, recovery: Option<Recovery>) -> Window {
        Window(app::App::new(ctx, path, recovery))
    }

    /// Asks for paths in the window itself, and not with the desktop's dialogs.
    #[must_use]
    pub fn without_desktop_dialogs(mut self) -> Window {
        self.0.desktop_dialogs = false;
        self
    }

    /// What comes before each frame, and is done even while the window is hidden.
    pub fn logic(&mut self, ctx: &egui::Context) {
        self.0.logic(ctx);
    }

    /// One frame.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        self.0.ui(ui);
    }

    /// The editor of the map that is open.
    pub fn editor(&self) -> &Editor {
        &self.0.editor
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        Window::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        Window::ui(self, ui);
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        style::color(Theme::of(self.0.editor.mode()).paper).to_normalized_gamma_f32()
    }
}

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
        Ok(Box::new(Window::new(&cc.egui_ctx, path, Recovery::at_home())))
    };
    eframe::run_native("wayline", options, Box::new(make)).map_err(|error| match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => {
            "this session has no display".to_owned()
        }
        other => other.to_string(),
    })
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
