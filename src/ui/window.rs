//! The window as the toolkit and tests see it.

use std::path::PathBuf;
use std::time::Duration;

use crate::disk::preferences::{Preferences, WindowPlace};
use crate::disk::presence::OpenFiles;
use crate::disk::recovery::Recovery;
use crate::editor::Editor;
use crate::jobs::thumbnails;
use crate::templates::{bundled, own};
use crate::theme::{Mode, Theme};

use super::preferences::Kept;
use super::shell::{Furnishing, Shell};
use super::{desktop, style};

/// Longer than this the window does not wait to hear whether the desktop is dark.
const DESKTOP_ANSWERS: Duration = Duration::from_millis(200);

/// All that is in the window, for whatever can show it.
pub struct Window(Shell);

impl Window {
    /// A window on the file at `path`, or on a new map. `recovery` is where unsaved work is kept, and
    /// `preferences` the file of what the user likes; without it, nothing of that is kept.
    pub fn new(
        ctx: &egui::Context,
        path: Option<PathBuf>,
        recovery: Option<Recovery>,
        preferences: Option<PathBuf>,
    ) -> Window {
        let furnishing = Furnishing { recovery, ..Furnishing::default() };
        Window(Shell::new(ctx, path.into_iter().collect(), furnishing, Kept::new(preferences)))
    }

    /// Asks for paths in the window itself, and not with the desktop's dialogs.
    #[must_use]
    pub fn without_desktop_dialogs(mut self) -> Window {
        self.0.desktop_dialogs = false;
        self
    }

    /// Keeps the user's own templates in this folder; without it there are none.
    #[must_use]
    pub fn with_templates_in(mut self, folder: PathBuf) -> Window {
        self.0.furnishing.templates = Some(folder);
        self.0.list_templates();
        self
    }

    /// Keeps pictures of maps in small in this folder from one run to the next.
    #[must_use]
    pub fn with_pictures_in(mut self, folder: PathBuf) -> Window {
        self.0.keep_pictures_in(folder);
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

    /// What comes last of all.
    pub fn on_exit(&mut self) {
        self.0.keep_preferences();
    }

    /// The editor of the map that is in front; none while the start screen has the window.
    pub fn editor(&self) -> Option<&Editor> {
        self.0.desk().map(|desk| &desk.editor)
    }

    /// How many maps are open.
    pub fn map_count(&self) -> usize {
        self.0.desks.len()
    }

    /// What the window wears.
    pub fn mode(&self) -> Mode {
        self.0.mode()
    }

    /// Whether threads are at something that is shown only once it is done, such as opening a small file.
    pub fn is_busy(&self) -> bool {
        self.0.is_busy()
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        Window::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        Window::ui(self, ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        Window::on_exit(self);
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        style::color(Theme::of(self.0.mode()).paper).to_normalized_gamma_f32()
    }
}

/// Opens the window on these files, or on the start screen, and stays until it is closed.
///
/// # Errors
/// The system has no display, or no graphics to draw a window with; the text says which.
pub fn run(files: Vec<PathBuf>) -> Result<(), String> {
    let kept = Preferences::at_home();
    // Asked while the window is being made, so that it does not start in the wrong dress.
    let (answer, dark) = std::sync::mpsc::channel();
    std::thread::spawn(move || answer.send(desktop::is_dark()));
    if files.is_empty() {
        // The start screen needs what all templates say of themselves: read while the window is being made.
        std::thread::spawn(bundled);
    }
    let place = kept.as_deref().and_then(|path| Preferences::load(path).window);
    let options = eframe::NativeOptions {
        viewport: viewport(place),
        // The theme is ours, and so are the fonts that fill in.
        system_font_fallback: false,
        ..eframe::NativeOptions::default()
    };
    let make = |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        bring_into_sight(cc);
        let mut kept = Kept::new(kept);
        kept.follow_desktop(dark.recv_timeout(DESKTOP_ANSWERS).ok().flatten());
        let furnishing = Furnishing {
            recovery: Recovery::at_home(),
            open_files: OpenFiles::at_home(),
            ..Furnishing::default()
        };
        let mut window = Window(Shell::new(&cc.egui_ctx, files, furnishing, kept));
        if let Some(folder) = own::at_home() {
            window = window.with_templates_in(folder);
        }
        if let Some(folder) = thumbnails::folder_at_home() {
            window = window.with_pictures_in(folder);
        }
        Ok(Box::new(window))
    };
    eframe::run_native("wayline", options, Box::new(make)).map_err(|error| match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => {
            "this session has no display".to_owned()
        }
        other => other.to_string(),
    })
}

/// The window as it was left.
fn viewport(place: Option<WindowPlace>) -> egui::ViewportBuilder {
    let size = place.map_or((1440.0, 900.0), |place| place.size);
    let builder = egui::ViewportBuilder::default()
        .with_app_id("wayline")
        .with_inner_size([size.0, size.1])
        .with_min_inner_size([720.0, 480.0])
        .with_maximized(place.is_some_and(|place| place.maximized))
        .with_icon(window_icon());
    match place.and_then(|place| place.place) {
        Some((x, y)) => builder.with_position([x, y]),
        None => builder,
    }
}

/// Brings a window back that stands where there is no screen any more: one was unplugged since.
fn bring_into_sight(cc: &eframe::CreationContext<'_>) {
    /// So much of the title must be on a screen for a hand to get hold of it, in pixels.
    const HOLD: i32 = 64;
    /// What a desktop puts around a window that it has not dressed yet, in pixels.
    const TITLE: u32 = 48;
    let Some(window) = cc.winit_window() else { return };
    // On a small screen the bar at the foot would lie below its edge.
    if let Some(screen) = window.current_monitor().map(|screen| screen.size()) {
        let (outer, inner) = (window.outer_size(), window.inner_size());
        let frame = (outer.width.saturating_sub(inner.width), outer.height.saturating_sub(inner.height));
        let most = (screen.width.saturating_sub(frame.0), screen.height.saturating_sub(frame.1.max(TITLE)));
        if inner.width > most.0 || inner.height > most.1 {
            let size = [inner.width.min(most.0), inner.height.min(most.1)].map(|side| side as f32);
            let points = cc.egui_ctx.pixels_per_point();
            let size = egui::vec2(size[0], size[1]) / points;
            cc.egui_ctx.send_viewport_cmd(egui::ViewportCommand::InnerSize(size));
        }
    }
    let Ok(at) = window.outer_position() else { return };
    let width = window.outer_size().width as i32;
    let mut screens = window.available_monitors().peekable();
    if screens.peek().is_none() {
        return;
    }
    let seen = screens.any(|screen| {
        let (corner, size) = (screen.position(), screen.size());
        let (right, bottom) = (corner.x + size.width as i32, corner.y + size.height as i32);
        at.x + width >= corner.x + HOLD && at.x <= right - HOLD && at.y >= corner.y && at.y <= bottom - HOLD
    });
    if !seen && let Some(screen) = window.primary_monitor().or_else(|| window.available_monitors().next()) {
        window.set_outer_position(screen.position());
    }
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
