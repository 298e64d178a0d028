//! The window. `shell/` owns all and acts; everything else takes what it shows and gives back what it asks for.

mod bars;
mod canvas;
mod clipboard;
mod command_button;
mod desk;
mod desktop;
mod dialogs;
mod file_dialog;
mod inspector;
mod keys;
mod measures;
mod paint;
mod palette;
mod preferences;
mod progress;
mod regions;
mod review;
mod shell;
mod start;
mod status;
mod style;
mod switches;
mod tabs;
mod tasks;
mod toolbar;
mod widgets;
mod window;
mod words;

pub use paint::{ScenePainter, View};
pub use style::install_fonts;
pub use window::{Window, run};
