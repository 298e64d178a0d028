//! The user's preferences. What is changed holds at once; there is nothing to confirm.

use egui::{Align, Layout, RichText, Ui, vec2};

use super::answer::Answer;
use super::parts::{buttons, heading};
use crate::disk::preferences::{Appearance, Preferences, TEXT_SIZE_MAX, TEXT_SIZE_MIN};
use crate::locale::{self, Lang};
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::field_label;
use crate::ui::words::lang;
use crate::ui::words::tr;

const WIDTH: f32 = 456.0;
/// Room for the names of the settings.
const NAMES: f32 = 136.0;
const APPEARANCES: [(Appearance, &str); 3] = [
    (Appearance::System, "appearance-system"),
    (Appearance::Light, "appearance-light"),
    (Appearance::Dark, "appearance-dark"),
];

/// The preferences while they are being changed.
pub(in crate::ui) struct Draft {
    pub(in crate::ui) now: Preferences,
    /// Text size under the slider's handle, in percent: the window must not grow under the pointer that drags it.
    percent: f32,
}

impl Draft {
    pub(in crate::ui) fn new(now: &Preferences) -> Draft {
        Draft { now: now.clone(), percent: (now.text_size * 100.0).round() }
    }
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, draft: &mut Draft) -> Option<Answer> {
    ui.set_width(WIDTH);
    heading(ui, theme, &tr("preferences-title"));
    ui.add_space(space::M);
    ui.spacing_mut().item_spacing.y = space::L;
    let idle = &mut ui.visuals_mut().widgets.inactive;
    // On a dialog's plain surface boxes and rails need more of an edge than in the panels.
    idle.bg_stroke.color = color(theme.faint);
    idle.bg_fill = color(theme.hairline);
    row(ui, theme, "preferences-appearance", |ui, _| appearance(ui, theme, &mut draft.now.mode));
    row(ui, theme, "preferences-language", |ui, name| language(ui, &mut draft.now.language, name));
    row(ui, theme, "preferences-text-size", |ui, name| text_size(ui, draft, name));
    let now = &mut draft.now;
    switch(ui, theme, "preferences-minimap", "preferences-minimap-why", &mut now.minimap);
    switch(ui, theme, "preferences-questions", "preferences-questions-why", &mut now.questions);
    switch(ui, theme, "preferences-restore", "preferences-restore-why", &mut now.restore_tabs);
    switch(ui, theme, "preferences-hints", "preferences-hints-why", &mut now.hints);
    switch(
        ui,
        theme,
        "preferences-reduced-motion",
        "preferences-reduced-motion-why",
        &mut now.reduced_motion,
    );
    ui.add_space(space::S);
    buttons(ui, theme, ("button-close", Answer::Cancel), &[])
}

/// A setting: its name at the left, what to set it with at the right.
fn row(ui: &mut Ui, theme: &Theme, name: &str, add: impl FnOnce(&mut Ui, egui::Id)) {
    ui.horizontal(|ui| {
        let left = Layout::left_to_right(Align::Center);
        let name = ui.allocate_ui_with_layout(vec2(NAMES, 32.0), left, |ui| {
            ui.set_min_size(vec2(NAMES, 32.0));
            field_label(ui, theme, &tr(name)).id
        });
        add(ui, name.inner);
    });
}

fn appearance(ui: &mut Ui, theme: &Theme, now: &mut Appearance) {
    ui.spacing_mut().item_spacing.x = space::XS;
    let width = (ui.available_width() - 2.0 * space::XS) / 3.0;
    for (value, key) in APPEARANCES {
        let chosen = *now == value;
        let words = RichText::new(tr(key)).font(font(theme::LABEL));
        let words = words.color(color(if chosen { theme.accent } else { theme.ink }));
        let fill = color(if chosen { theme.accent_soft } else { theme.field });
        let edge = color(if chosen { theme.accent } else { theme.hairline });
        let button = egui::Button::new(words)
            .fill(fill)
            .stroke(egui::Stroke::new(1.0, edge))
            .min_size(vec2(width, 32.0));
        let button = ui.add(button);
        button.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, chosen, tr(key)));
        if button.clicked() {
            *now = value;
        }
    }
}

/// Each language by the name that its speakers give it.
fn language(ui: &mut Ui, now: &mut Option<String>, name: egui::Id) {
    let system = format!("{} ({})", tr("language-system"), Lang::of_system().name());
    let chosen = now.as_deref().map_or(system.as_str(), |tag| Lang::from_tag(tag).name());
    let list = egui::ComboBox::from_id_salt("language").selected_text(chosen).width(ui.available_width());
    let list = list.show_ui(ui, |ui| {
        ui.selectable_value(now, None, system.as_str());
        for lang in Lang::ALL {
            ui.selectable_value(now, Some(lang.tag().to_owned()), lang.name());
        }
    });
    list.response.labelled_by(name);
}

fn text_size(ui: &mut Ui, draft: &mut Draft, name: egui::Id) {
    ui.spacing_mut().slider_width = ui.available_width() - 72.0;
    let range = TEXT_SIZE_MIN * 100.0..=TEXT_SIZE_MAX * 100.0;
    let slider = egui::Slider::new(&mut draft.percent, range).step_by(5.0);
    let slider = slider.custom_formatter(|percent, _| locale::percent(lang(), percent, 0));
    let slider =
        slider.custom_parser(|text| text.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok());
    let slider = slider.trailing_fill(true);
    let slider = ui.add(slider).labelled_by(name);
    if !slider.dragged() && !ui.input(|i| i.pointer.any_down()) {
        draft.now.text_size = draft.percent / 100.0;
    }
}

/// Something that is on or off, and what it does.
fn switch(ui: &mut Ui, theme: &Theme, name: &str, why: &str, on: &mut bool) {
    row(ui, theme, name, |ui, name| {
        let words = RichText::new(tr(why)).font(font(theme::LABEL)).color(color(theme.ink));
        ui.checkbox(on, words).labelled_by(name);
    });
}
