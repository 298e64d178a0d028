//! Channels: what was spent on each, typed in place, and what that brought.

use egui::{RichText, Ui};

use super::panel::MeasuresAsk;
use crate::analytics::attribution::Rule;
use crate::locale::{self, Arg, amount, counted, share};
use crate::measure::phrases::credit;
use crate::measure::ranking::{Money, by_rule};
use crate::model::channel_name;
use crate::model::{ChannelMeasures, METRICS, Measured};
use crate::theme::{self, Theme, space};
use crate::ui::bars::caption;
use crate::ui::inspector::{complain, fold, reading, why_not};
use crate::ui::style::{color, font};
use crate::ui::widgets::{line_of_text, speak_as};
use crate::ui::words::{lang, tr, tr_with};

const FIELD: f32 = 96.0;

pub(super) fn show(rule: Rule, ui: &mut Ui, theme: &Theme, measured: &Measured) -> Option<MeasuresAsk> {
    if measured.channels.is_empty() {
        return None;
    }
    let mut asked = None;
    fold(ui, theme, "measures-channels", &tr("measures-channels"), "", false, |ui| {
        caption(ui, theme, &tr("measures-channels-hint"));
        for channel in &measured.channels {
            asked = ui.push_id(&channel.channel, |ui| one(ui, theme, channel, rule)).inner.or(asked.take());
        }
    });
    asked
}

fn one(ui: &mut Ui, theme: &Theme, channel: &ChannelMeasures, rule: Rule) -> Option<MeasuresAsk> {
    let name = if channel.channel.is_empty() {
        tr("measures-no-channel").into_owned()
    } else {
        channel_name(lang(), &channel.channel)
    };
    ui.add_space(space::S);
    // A cost is typed as it is among the figures of a card.
    let metric = METRICS.iter().find(|metric| metric.key == "cost")?;
    let typed = ui.horizontal(|ui| {
        let room = ui.available_width() - FIELD - space::S;
        let (area, _) = ui.allocate_exact_size(egui::vec2(room, 30.0), egui::Sense::hover());
        let at = egui::pos2(area.min.x, area.center().y - theme::LABEL_STRONG.line_height() / 2.0);
        line_of_text(ui, at, room, &name, theme::LABEL_STRONG, theme.ink);
        let mark = locale::decimal_mark(lang());
        let show = |cost: &Option<f64>| cost.map(|cost| metric.unit.show(cost, mark)).unwrap_or_default();
        let read = |words: &str| metric.unit.read(words, Some(mark)).map_err(|why| why_not(metric, why));
        reading(ui, "cost", Some(&channel.cost), show, read, |ui, words| {
            let field = egui::TextEdit::singleline(words)
                .margin(egui::vec2(10.0, 6.0))
                .desired_width(FIELD)
                .align(egui::Align2::RIGHT_CENTER)
                .hint_text(tr("measures-cost"));
            let field = ui.add(field);
            speak_as(ui, &field, &tr_with("measures-cost-of", &[("name", name.as_str().into())]));
            field
        })
    });
    complain(ui, theme, typed.inner.wrong.as_deref());
    let words = RichText::new(told(channel, rule)).font(font(theme::CAPTION)).color(color(theme.muted));
    ui.add(egui::Label::new(words).wrap()).on_hover_text(tr("measures-return-help"));
    typed.inner.new.map(|cost| MeasuresAsk::Cost(channel.channel.clone(), cost))
}

/// What a channel cost and brought, in one line.
fn told(channel: &ChannelMeasures, rule: Rule) -> String {
    let money = Money::of_channel(channel, rule);
    let with = |key: &str, name: &str, value: String| tr_with(key, &[(name, Arg::from(value))]);
    let mut parts = vec![
        counted(lang(), "measures-journeys", channel.journeys),
        with("measures-credited", "number", credit(lang(), by_rule(&channel.credits, rule))),
    ];
    let costs = [(money.apiece, "measures-cost-journey"), (money.per_conversion, "measures-cost-conversion")];
    parts
        .extend(costs.into_iter().filter_map(|(cost, key)| Some(with(key, "amount", amount(lang(), cost?)))));
    parts.extend(money.returned.map(|back| with("measures-return", "percent", share(lang(), back))));
    parts.join(" \u{b7} ")
}
