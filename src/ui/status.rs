//! The bar at the bottom: what the hand can do now, how large the map is, how near it is seen.

use egui::{Align, Layout, Margin, RichText, Stroke, Ui};

use super::style::{color, font};
use super::widgets::aside_button;
use super::words::{count, lang, tr};
use super::{inspector, progress};
use crate::editor::{CommandId, Editor};
use crate::jobs::MapCounts;
use crate::locale;
use crate::theme::{self, Theme, space};

const HEIGHT: f32 = 30.0;

/// Shows the bar under the map. `state` tells whether the map is in its file; a `notice`, or what is `under_way`, has
/// the place of the hint. True if what is under way is to end.
pub(super) fn show(
    editor: &mut Editor,
    state: &str,
    notice: Option<&str>,
    under_way: Option<&progress::UnderWay<'_>>,
    ui: &mut Ui,
    theme: &Theme,
) -> bool {
    bar(ui, theme, |ui| {
        if let Some(under_way) = under_way {
            return progress::show(ui, theme, under_way);
        }
        let hint = match notice {
            Some(words) => RichText::new(words).color(color(theme.ink)),
            None => RichText::new(editor.hint().text(lang())).color(color(theme.muted)),
        };
        ui.label(hint.font(font(theme::LABEL)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(
                RichText::new(figures(editor, state)).font(font(theme::LABEL)).color(color(theme.muted)),
            );
            review(editor, ui, theme);
        });
        false
    })
}

/// The bar itself, for what is shown in it.
pub(super) fn bar<R>(ui: &mut Ui, theme: &Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = egui::Frame::new()
        .fill(color(theme.surface))
        .inner_margin(Margin::symmetric(16, 0))
        .stroke(Stroke::new(1.0, color(theme.hairline)));
    let panel = egui::Panel::bottom("status").exact_size(HEIGHT).frame(frame);
    panel.show(ui, |ui| ui.horizontal_centered(add).inner).inner
}

/// That the map was not gone through for longer than it should be.
fn review(editor: &mut Editor, ui: &mut Ui, theme: &Theme) {
    let Some(words) = inspector::due_words(&editor.map().brief) else { return };
    ui.add_space(space::M);
    if aside_button(ui, theme, &tr("review-mark")).clicked() {
        editor.run(CommandId::MarkReviewed);
    }
    let words = RichText::new(words).font(font(theme::LABEL)).color(color(theme.neutral));
    ui.add(egui::Label::new(words).truncate());
}

fn figures(editor: &Editor, state: &str) -> String {
    let counts = MapCounts::of(editor.map());
    [
        count("counts-phases", counts.phases),
        count("counts-steps", counts.steps),
        count("counts-cards", counts.cards),
        locale::percent(lang(), (editor.camera().zoom * 100.0).into(), 0),
        state.to_owned(),
    ]
    .join(" \u{b7} ")
}
