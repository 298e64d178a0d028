//! Which log the measures come from, or how to get there.

use egui::{RichText, Ui};

use super::panel::MeasuresAsk;
use crate::editor::{CommandId, Editor};
use crate::measure::phrases::source_lines;
use crate::model::{JourneyMap, Measured};
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{aside_button, primary_button};
use crate::ui::words::{lang, tr, tr_with};

pub(super) fn show(
    ui: &mut Ui,
    theme: &Theme,
    editor: &Editor,
    map: &JourneyMap,
    measured: &Measured,
) -> Option<MeasuresAsk> {
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut help = tr("measures-help-source").into_owned();
    if !measured.conversion.is_empty() {
        let event = crate::locale::quoted(lang(), &measured.conversion);
        help = format!("{help} {}", tr_with("measures-help-conversion", &[("event", event.into())]));
    }
    for line in source_lines(lang(), map, measured) {
        let words = RichText::new(line).font(font(theme::LABEL)).color(color(theme.muted));
        ui.add(egui::Label::new(words).wrap()).on_hover_text(&help);
    }
    ui.add_space(2.0);
    let again = aside_button(ui, theme, &editor.command_label(CommandId::Measure, lang()));
    ui.add_space(space::S);
    again.clicked().then_some(MeasuresAsk::Run(CommandId::Measure))
}

/// What an unmeasured map says, and the way to measure it.
pub(super) fn invitation(ui: &mut Ui, theme: &Theme, editor: &Editor) -> Option<MeasuresAsk> {
    ui.add_space(space::M);
    ui.spacing_mut().item_spacing.y = space::S;
    let title = tr("measures-invite-title");
    ui.label(RichText::new(title).font(font(theme::BODY_STRONG)).color(color(theme.ink)));
    for key in ["measures-invite", "measures-invite-private"] {
        ui.label(RichText::new(tr(key)).font(font(theme::BODY)).color(color(theme.muted)));
    }
    ui.add_space(space::XS);
    let label = editor.command_label(CommandId::Measure, lang());
    let width = ui.available_width();
    primary_button(ui, theme, &label, width).clicked().then_some(MeasuresAsk::Run(CommandId::Measure))
}
