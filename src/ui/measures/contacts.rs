//! How many contacts came before a conversion, against how many are usual.

use egui::{Align2, CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::locale::{counted, number, share};
use crate::measure::ranking::{ContactsBefore, MOST_COUNTED, USUAL_CONTACTS, contacts_before};
use crate::model::Measured;
use crate::theme::{self, Theme, space};
use crate::ui::bars::caption;
use crate::ui::inspector::fold;
use crate::ui::style::{color, font};
use crate::ui::words::{lang, tr, tr_with};

const HEIGHT: f32 = 72.0;
const SCALE: f32 = 16.0;

pub(super) fn show(ui: &mut Ui, theme: &Theme, measured: &Measured) {
    let Some(before) = contacts_before(measured) else { return };
    let median = number(lang(), before.median, 1);
    fold(ui, theme, "measures-before", &tr("measures-before"), &median, false, |ui| {
        // A half is told as the whole number above it: half of them needed that many or fewer.
        let median = counted(lang(), "measures-before-median", before.median.ceil() as u64);
        let usual = tr_with(
            "measures-before-usual",
            &[
                ("percent", share(lang(), before.usual).into()),
                ("from", USUAL_CONTACTS.0.to_string().into()),
                ("to", USUAL_CONTACTS.1.to_string().into()),
            ],
        );
        caption(ui, theme, &format!("{median} {usual}"));
        ui.add_space(space::XS);
        histogram(ui, theme, &before);
    });
}

/// One bar for each number of contacts; behind those that are usual a band.
fn histogram(ui: &mut Ui, theme: &Theme, before: &ContactsBefore) {
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT + SCALE), Sense::hover());
    let told = |place: usize| {
        let contacts = if place as u64 > MOST_COUNTED {
            tr_with("measures-before-more", &[("number", MOST_COUNTED.to_string().into())])
        } else {
            counted(lang(), "measures-contacts", place as u64)
        };
        let journeys = counted(lang(), "measures-journeys", before.bars[place]);
        tr_with("measures-before-bar", &[("contacts", contacts.into()), ("journeys", journeys.into())])
    };
    // Bars of nothing at the left say nothing.
    let first = usize::from(before.bars[0] == 0);
    let said: Vec<String> =
        (first..before.bars.len()).filter(|place| before.bars[*place] > 0).map(told).collect();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said.join("; ")));
    let count = before.bars.len() - first;
    let step = area.width() / count as f32;
    let most = before.bars.iter().copied().max().unwrap_or(1).max(1) as f32;
    let (top, foot) = (area.min.y, area.min.y + HEIGHT);
    let left = |place: usize| area.min.x + (place - first) as f32 * step;
    let painter = ui.painter();
    let (from, to) = (USUAL_CONTACTS.0 as usize, USUAL_CONTACTS.1 as usize);
    let band = Rect::from_min_max(pos2(left(from), top), pos2(left(to + 1), foot));
    painter.rect_filled(band, CornerRadius::same(4), color(theme.better_fill));
    let pointed = response.hover_pos().map(|at| ((at.x - area.min.x) / step) as usize + first);
    for (place, journeys) in before.bars.iter().enumerate().skip(first) {
        let usual = (from..=to).contains(&place);
        let ink = if usual { theme.better } else { theme.accent };
        let ink = if pointed == Some(place) { ink.mix(theme.ink, 0.35) } else { ink };
        let tall = (HEIGHT - 6.0) * *journeys as f32 / most;
        let bar =
            Rect::from_min_max(pos2(left(place) + 2.0, foot - tall), pos2(left(place) + step - 2.0, foot));
        painter.rect_filled(bar, CornerRadius { nw: 2, ne: 2, sw: 0, se: 0 }, color(ink));
    }
    painter.hline(area.x_range(), foot, egui::Stroke::new(1.0, color(theme.line)));
    for place in [1, 5, from, to, MOST_COUNTED as usize + 1] {
        let words = if place as u64 > MOST_COUNTED { format!("{place}+") } else { place.to_string() };
        let at = pos2(left(place) + step / 2.0, foot + 2.0);
        painter.text(at, Align2::CENTER_TOP, words, font(theme::CAPTION), color(theme.faint));
    }
    if let Some(place) = pointed.filter(|place| *place < before.bars.len()) {
        response.on_hover_text_at_pointer(told(place));
    }
}
