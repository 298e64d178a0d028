//! What dialogs are made of: headings, words, and the row of buttons at the foot.

use egui::{Align, Color32, Key, Layout, RichText, Ui, vec2};

use super::answer::Answer;
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{primary_button, quiet_button};
use crate::ui::words::tr;

pub(super) fn heading(ui: &mut Ui, theme: &Theme, title: &str) {
    ui.label(RichText::new(title).font(font(theme::HEADING)).color(color(theme.ink)));
    ui.add_space(space::XS);
}

pub(super) fn words(ui: &mut Ui, theme: &Theme, body: &str) {
    ui.label(RichText::new(body).font(font(theme::BODY)).color(color(theme.muted)));
    ui.add_space(space::M);
}

/// Small words on a line of their own.
pub(super) fn line(ui: &mut Ui, words: &str, ink: theme::Color) {
    ui.label(RichText::new(words).font(font(theme::LABEL)).color(color(ink)));
}

/// A row of buttons at the right, the main one last.
pub(super) fn buttons(
    ui: &mut Ui,
    theme: &Theme,
    main: (&str, Answer),
    others: &[(&str, Answer)],
) -> Option<Answer> {
    buttons_if(ui, theme, true, main, others)
}

/// The same, with a main button that may be out of use.
pub(super) fn buttons_if(
    ui: &mut Ui,
    theme: &Theme,
    enabled: bool,
    main: (&str, Answer),
    others: &[(&str, Answer)],
) -> Option<Answer> {
    let mut answer = None;
    // No higher than a button: a layout from the right would take all the height that there is.
    let row = vec2(ui.available_width(), 32.0);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let words = tr(main.0);
        let room = ui.painter().layout_no_wrap(words.to_string(), font(theme::BODY_STRONG), Color32::BLACK);
        let width = (room.size().x + 2.0 * space::XL).max(128.0);
        let button = ui.add_enabled_ui(enabled, |ui| primary_button(ui, theme, &words, width)).inner;
        if button.clicked() {
            answer = Some(main.1.clone());
        }
        for (key, other) in others {
            if quiet_button(ui, theme, &tr(key)).clicked() {
                answer = Some(other.clone());
            }
        }
    });
    // A key that is still held from before is no answer.
    let entered = ui.input(|i| {
        i.events.iter().any(|event| {
            matches!(event, egui::Event::Key { key: Key::Enter, pressed: true, repeat: false, .. })
        })
    });
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    answer.or_else(|| (enabled && entered && nothing_focused).then_some(main.1))
}
