//! The head of the inspector.

use egui::{RichText, Ui};

use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::section;

/// What kind of thing it is, its name, and where it stands.
pub(super) fn title(ui: &mut Ui, theme: &Theme, kind: &str, name: &str, place: &str) {
    section(ui, theme, kind);
    if !name.is_empty() {
        ui.label(RichText::new(name).font(font(theme::HEADING)).color(color(theme.ink)));
    }
    if !place.is_empty() {
        ui.label(RichText::new(place).font(font(theme::LABEL)).color(color(theme.muted)));
    }
    ui.add_space(space::XS);
}
