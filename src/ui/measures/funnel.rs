//! How many journeys came as far as each phase.

use egui::{Align2, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::panel::MeasuresAsk;
use crate::editor::Item;
use crate::locale::{counted, share};
use crate::measure::ranking::{FunnelStage, funnel};
use crate::model::{JourneyMap, Measured};
use crate::theme::{self, Theme, space};
use crate::ui::bars::{BAR, part, plate, rounded};
use crate::ui::inspector::fold;
use crate::ui::style::{color, font};
use crate::ui::widgets::line_of_text;
use crate::ui::words::{lang, tr, tr_with};

pub(super) fn show(ui: &mut Ui, theme: &Theme, map: &JourneyMap, measured: &Measured) -> Option<MeasuresAsk> {
    if measured.phases.is_empty() {
        return None;
    }
    let mut asked = None;
    fold(ui, theme, "measures-funnel", &tr("measures-funnel"), "", true, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for stage in funnel(measured) {
            asked = one(ui, theme, map, &stage).or(asked.take());
        }
    });
    asked
}

/// A phase: its name and share, a bar, and under it what became of those before.
fn one(ui: &mut Ui, theme: &Theme, map: &JourneyMap, stage: &FunnelStage) -> Option<MeasuresAsk> {
    let name = map.phase(&stage.phase).map_or("", |phase| phase.name.as_str());
    let of_all = share(lang(), stage.of_all);
    let journeys = counted(lang(), "measures-journeys", stage.journeys);
    let before = stage
        .of_before
        .map(|before| tr_with("measures-of-before", &[("percent", share(lang(), before).into())]));
    let left = stage.no_further.filter(|left| *left > 0);
    let left = left.map(|left| counted(lang(), "measures-no-further", left));
    let detail: Vec<String> = [before, left].into_iter().flatten().collect();
    let detail = detail.join(" \u{b7} ");
    let room = ui.available_width();
    let under = ui.painter().layout(detail.clone(), font(theme::CAPTION), color(theme.faint), room);
    let height = space::XS + theme::LABEL.line_height() + 6.0 + BAR + 4.0 + under.size().y + space::S;
    let (area, response) = ui.allocate_exact_size(vec2(room, height), Sense::click());
    let said = format!("{name}: {of_all}, {journeys}. {detail}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    plate(ui, theme, &response, area, false);
    let top = area.min.y + space::XS;
    let figure = format!("{journeys} \u{b7} {of_all}");
    let told = ui.painter().layout_no_wrap(figure, font(theme::LABEL_STRONG), color(theme.ink));
    let left = room - told.size().x - space::S;
    line_of_text(ui, pos2(area.min.x, top), left, name, theme::LABEL, theme.ink);
    ui.painter().text(
        pos2(area.max.x, top),
        Align2::RIGHT_TOP,
        told.text(),
        font(theme::LABEL_STRONG),
        color(theme.ink),
    );
    let bar_top = top + theme::LABEL.line_height() + 6.0;
    let bar = egui::Rect::from_min_size(pos2(area.min.x, bar_top), vec2(room, BAR));
    rounded(ui.painter(), bar, color(theme.hairline));
    rounded(ui.painter(), part(bar, 0.0, stage.of_all as f32), color(theme.accent));
    ui.painter().galley(pos2(area.min.x, bar.max.y + 4.0), under, color(theme.faint));
    let response = response.on_hover_text(tr("measures-funnel-help"));
    response.clicked().then(|| MeasuresAsk::GoTo(Item::Phase(stage.phase.clone())))
}
