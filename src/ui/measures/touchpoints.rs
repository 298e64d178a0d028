//! The touchpoints as a ranked table, each with all its figures where they are asked for.

use std::borrow::Cow;

use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::panel::{FIELDS, MeasuresAsk, MeasuresPanel};
use super::sorting::{COLUMNS, Column, Sorting};
use crate::analytics::attribution::{RULES, Rule};
use crate::editor::{Editor, Item};
use crate::locale::{amount, duration, number, share};
use crate::measure::phrases::{credit, rule_help, rule_name};
use crate::measure::ranking::{Money, by_rule, ranked};
use crate::model::{Id, JourneyMap, Measured, TouchpointMeasures};
use crate::theme::{self, Theme, space};
use crate::ui::bars::{Row, caption, figure, plate, row};
use crate::ui::inspector::{choose_named, fold};
use crate::ui::paint::icon;
use crate::ui::style::{color, font};
use crate::ui::widgets::line_of_text;
use crate::ui::words::{lang, tr, tr_with};

const HEADING: f32 = 24.0;
const LINE: f32 = 28.0;
const CHEVRON: f32 = 20.0;
/// Names have at least this much room; columns that would take of it wait until the panel is wider.
const NAME: f32 = 84.0;
const LEAST_COLUMN: f32 = 46.0;

pub(super) fn show(
    panel: &mut MeasuresPanel,
    ui: &mut Ui,
    theme: &Theme,
    editor: &Editor,
    measured: &Measured,
) -> Option<MeasuresAsk> {
    if measured.touchpoints.is_empty() {
        return None;
    }
    let mut asked = None;
    let title = tr("measures-touchpoints");
    let summary = measured.touchpoints.len().to_string();
    fold(ui, theme, "measures-touchpoints", &title, &summary, true, |ui| {
        asked = ui.scope(|ui| chooser(editor.rule(), ui, theme)).inner;
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(space::XS);
        let columns = columns(ui);
        headings(panel, ui, theme, &columns);
        for touchpoint in sorted(measured, editor.rule(), panel.sorting) {
            let table = Table { map: editor.map(), measured, rule: editor.rule(), columns: &columns };
            let selected = editor.selection().contains_card(&touchpoint.card);
            asked = table.line(panel, ui, theme, touchpoint, selected).or(asked.take());
        }
    });
    asked
}

/// The choice of the rule by which touchpoints are ranked.
fn chooser(rule: Rule, ui: &mut Ui, theme: &Theme) -> Option<MeasuresAsk> {
    ui.set_max_width(ui.available_width().min(FIELDS));
    let rules: Vec<(Rule, Cow<'static, str>)> =
        RULES.iter().map(|(rule, _)| (*rule, rule_name(lang(), *rule).into())).collect();
    let chosen = choose_named(ui, theme, "measures-rule", Some(rule), &rules).map(MeasuresAsk::Rule);
    let help = egui::RichText::new(rule_help(lang(), rule)).font(font(theme::CAPTION));
    ui.add(egui::Label::new(help.color(color(theme.faint))).wrap());
    chosen
}

fn sorted(measured: &Measured, rule: Rule, sorting: Sorting) -> Vec<&TouchpointMeasures> {
    // What no rule can rank comes last, in the order of the map.
    let mut all = ranked(measured, rule);
    let others =
        measured.touchpoints.iter().filter(|touchpoint| !all.iter().any(|t| t.card == touchpoint.card));
    let others: Vec<&TouchpointMeasures> = others.collect();
    all.extend(others);
    let value = |touchpoint: &TouchpointMeasures| sorting.by.value(measured, touchpoint, rule);
    if sorting.by != Column::Credit || sorting.ascending {
        all.sort_by(|a, b| value(b).total_cmp(&value(a)));
    }
    if sorting.ascending {
        all.reverse();
    }
    all
}

/// The columns that there is room for, with their widths.
fn columns(ui: &Ui) -> Vec<(Column, f32)> {
    let mut room = ui.available_width() - CHEVRON - NAME;
    let mut fit = Vec::new();
    for (column, key, _) in COLUMNS {
        let words = ui.painter().layout_no_wrap(
            tr(key).into_owned(),
            font(theme::CAPTION_STRONG),
            egui::Color32::BLACK,
        );
        // With room for the arrow of the one that is sorted by.
        let width = (words.size().x + 12.0).max(LEAST_COLUMN);
        room -= width;
        if room < 0.0 {
            break;
        }
        fit.push((column, width));
    }
    fit
}

/// Each heading sorts; again, the other way round.
fn headings(panel: &mut MeasuresPanel, ui: &mut Ui, theme: &Theme, columns: &[(Column, f32)]) {
    let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADING), Sense::hover());
    let mut right = area.max.x;
    for (column, width) in columns.iter().rev() {
        let Some((_, key, help)) = COLUMNS.iter().find(|(known, ..)| known == column) else { continue };
        let cell = Rect::from_min_max(pos2(right - width, area.min.y), pos2(right, area.max.y));
        right -= width;
        let name = tr(key);
        let response = ui.interact(cell, ui.scope_id().with(("heading", *key)), Sense::click());
        let on = panel.sorting.by == *column;
        let said = if on {
            tr_with("measures-sorted", &[("column", name.as_ref().into())])
        } else {
            name.to_string()
        };
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &said));
        let ink = color(if on || response.hovered() { theme.ink } else { theme.faint });
        let painter = ui.painter();
        painter.text(cell.right_center(), Align2::RIGHT_CENTER, &name, font(theme::CAPTION_STRONG), ink);
        if on {
            let arrow = if panel.sorting.ascending { "chevron-up" } else { "chevron-down" };
            let words = painter.layout_no_wrap(name.to_string(), font(theme::CAPTION_STRONG), ink);
            let at = pos2(cell.max.x - words.size().x - 8.0, cell.center().y);
            icon(painter, arrow, Rect::from_center_size(at, vec2(11.0, 11.0)), ink);
        }
        crate::ui::widgets::focus_ring(ui, theme, &response, cell.shrink(2.0));
        if response.on_hover_text(tr(help)).clicked() {
            panel.sorting = Sorting { by: *column, ascending: on && !panel.sorting.ascending };
        }
    }
    let edge = egui::Stroke::new(1.0, color(theme.hairline));
    ui.painter().hline(area.x_range(), area.max.y - 0.5, edge);
}

struct Table<'a> {
    map: &'a JourneyMap,
    measured: &'a Measured,
    rule: Rule,
    columns: &'a [(Column, f32)],
}

impl Table<'_> {
    fn name(&self, card: &Id) -> String {
        let words =
            self.map.card(card).map(|card| card.text.split_whitespace().collect::<Vec<&str>>().join(" "));
        words.unwrap_or_default()
    }

    /// A touchpoint in one line: a click goes to its card, the chevron opens all its figures.
    fn line(
        &self,
        panel: &mut MeasuresPanel,
        ui: &mut Ui,
        theme: &Theme,
        touchpoint: &TouchpointMeasures,
        selected: bool,
    ) -> Option<MeasuresAsk> {
        let name = self.name(&touchpoint.card);
        let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::click());
        let texts: Vec<(Column, f32, String)> = (self.columns.iter())
            .map(|(column, width)| (*column, *width, column.text(self.measured, touchpoint, self.rule)))
            .collect();
        let said: Vec<String> = texts
            .iter()
            .filter_map(|(column, _, text)| {
                let (_, key, _) = COLUMNS.iter().find(|(known, ..)| known == column)?;
                Some(format!("{} {text}", tr(key)))
            })
            .collect();
        let said = format!("{name}: {}", said.join(", "));
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &said));
        let opened = panel.opened.contains(&touchpoint.card);
        let square = Rect::from_min_size(area.min, vec2(CHEVRON, LINE));
        let chevron = ui.interact(square, response.id.with("figures"), Sense::click());
        let label = tr_with("measures-details", &[("name", name.as_str().into())]);
        chevron.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
        ui.ctx().accesskit_node_builder(chevron.id, |node| node.set_expanded(opened));
        if ui.is_rect_visible(area) {
            plate(ui, theme, &response, area, selected);
            let ink = color(if chevron.hovered() || chevron.has_focus() { theme.ink } else { theme.faint });
            let mark = if opened { "chevron-down" } else { "chevron-right" };
            let at = area.left_center() + vec2(6.0, 0.0);
            icon(ui.painter(), mark, Rect::from_center_size(at, vec2(13.0, 13.0)), ink);
            crate::ui::widgets::focus_ring(ui, theme, &chevron, square.shrink(4.0));
            let mut right = area.max.x;
            for (column, width, text) in texts.iter().rev() {
                let at = pos2(right, area.center().y);
                let strong = panel.sorting.by == *column;
                let (style, ink) =
                    if strong { (theme::LABEL_STRONG, theme.ink) } else { (theme::LABEL, theme.muted) };
                ui.painter().text(at, Align2::RIGHT_CENTER, text, font(style), color(ink));
                right -= width;
            }
            let left = pos2(area.min.x + CHEVRON, area.center().y - theme::LABEL.line_height() / 2.0);
            line_of_text(ui, left, right - left.x - 4.0, &name, theme::LABEL, theme.ink);
        }
        if chevron.clicked() && !panel.opened.remove(&touchpoint.card) {
            panel.opened.insert(touchpoint.card.clone());
        }
        if opened {
            ui.indent(("figures", &touchpoint.card), |ui| self.figures(ui, theme, touchpoint));
        }
        response
            .on_hover_text(&name)
            .clicked()
            .then(|| MeasuresAsk::GoTo(Item::Card(touchpoint.card.clone())))
    }

    /// All that is known of a touchpoint.
    fn figures(&self, ui: &mut Ui, theme: &Theme, touchpoint: &TouchpointMeasures) {
        let TouchpointMeasures { visits, journeys, converted, ended, stopped, value, .. } = touchpoint;
        let whole = |count: u64| number(lang(), count as f64, 0);
        let of = |part: f64, count: u64| {
            let values = [("percent", share(lang(), part).into()), ("number", whole(count).into())];
            tr_with("measures-of-journeys", &values)
        };
        ui.spacing_mut().item_spacing.y = 0.0;
        let lines = [
            (Column::Visits, whole(*visits)),
            (Column::Reach, of(self.measured.reach(touchpoint), *journeys)),
            (Column::Conversion, of(touchpoint.conversion(), *converted)),
            (Column::Ended, of(touchpoint.ended_share(), *ended)),
            (Column::Stopped, of(touchpoint.stopped_share(), *stopped)),
            (Column::Next, next_contact(touchpoint)),
        ];
        for (column, text) in lines.iter().filter(|(_, text)| !text.is_empty()) {
            if let Some((_, key, help)) = COLUMNS.iter().find(|(known, ..)| known == column) {
                figure(ui, theme, &tr(key), text, &tr(help));
            }
        }
        if *value > 0.0 {
            figure(ui, theme, &tr("measures-value"), &amount(lang(), *value), &tr("measures-help-value"));
        }
        self.money(ui, theme, touchpoint);
        if touchpoint.is_conversion() {
            return;
        }
        let lost = share(lang(), touchpoint.removal);
        figure(ui, theme, &tr("measures-lost"), &lost, &tr("measures-help-lost"));
        ui.add_space(space::XS);
        caption(ui, theme, &tr("measures-each-rule"));
        let most =
            RULES.iter().map(|(rule, _)| by_rule(&touchpoint.credits, *rule)).fold(f64::EPSILON, f64::max);
        for (rule, _) in RULES {
            let conversions = by_rule(&touchpoint.credits, *rule);
            let line = Row {
                name: &rule_name(lang(), *rule),
                figure: &credit(lang(), conversions),
                share: (conversions / most) as f32,
                ink: theme.ink,
                names: 0.6,
                said: "",
            };
            row(ui, theme, &line, false).on_hover_text(rule_help(lang(), *rule));
        }
        ui.add_space(space::S);
    }

    /// What it cost, where the card says so.
    fn money(&self, ui: &mut Ui, theme: &Theme, touchpoint: &TouchpointMeasures) {
        let money = Money::of_touchpoint(self.map, touchpoint, self.rule);
        let amounts = [
            (money.cost, "measures-cost"),
            (money.apiece, "page-cost-visit"),
            (money.per_conversion, "page-cost-conversion"),
        ];
        for (cost, key) in amounts {
            if let Some(cost) = cost {
                figure(ui, theme, &tr(key), &amount(lang(), cost), "");
            }
        }
        if let Some(back) = money.returned {
            figure(ui, theme, &tr("page-return"), &share(lang(), back), &tr("measures-return-help"));
        }
    }
}

/// The time to the next contact: of half, and of nine in ten.
fn next_contact(touchpoint: &TouchpointMeasures) -> String {
    match (touchpoint.next_median_s, touchpoint.next_p90_s) {
        (Some(half), Some(most)) => {
            let values = [("half", duration(lang(), half).into()), ("most", duration(lang(), most).into())];
            tr_with("measures-next-within", &values)
        }
        (Some(half), None) => duration(lang(), half),
        _ => String::new(),
    }
}
