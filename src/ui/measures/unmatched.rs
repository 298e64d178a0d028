//! Events of the log that belong to no touchpoint.

use egui::Ui;

use crate::locale::{counted, number};
use crate::model::Measured;
use crate::theme::Theme;
use crate::ui::bars::{caption, figure};
use crate::ui::inspector::fold;
use crate::ui::words::{lang, tr};

/// So many are listed: the rest is rare.
const SHOWN: usize = 20;

pub(super) fn show(ui: &mut Ui, theme: &Theme, measured: &Measured) {
    let Measured { unmatched, unmatched_others, .. } = measured;
    if unmatched.is_empty() && *unmatched_others == 0 {
        return;
    }
    let all: u64 = unmatched.iter().map(|event| event.count).sum::<u64>() + unmatched_others;
    let summary = number(lang(), all as f64, 0);
    fold(ui, theme, "measures-unmatched", &tr("measures-unmatched"), &summary, false, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        caption(ui, theme, &tr("measures-unmatched-help"));
        ui.add_space(4.0);
        for event in unmatched.iter().take(SHOWN) {
            figure(ui, theme, &event.event, &number(lang(), event.count as f64, 0), "");
        }
        let hidden: u64 = unmatched.iter().skip(SHOWN).map(|event| event.count).sum();
        if hidden + unmatched_others > 0 {
            caption(ui, theme, &counted(lang(), "measures-unmatched-others", hidden + unmatched_others));
        }
    });
}
