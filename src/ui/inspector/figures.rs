//! The figures of cards, and the other names by which tracking tools call them.

use egui::{RichText, Ui};

use super::cards::Cards;
use super::inputs::{complain, lines, reading};
use crate::editor::Editor;
use crate::locale::{self, Arg, share};
use crate::model::{Card, JourneyMap, METRICS, MetricInfo, NoFigure};
use crate::theme::{self, Theme, space};
use crate::ui::bars;
use crate::ui::style::{color, font};
use crate::ui::widgets::text_field_hinted;
use crate::ui::words::{lang, tr, tr_with};

/// How many figures a card has.
pub(super) fn count_of(card: &Card) -> usize {
    METRICS.iter().filter(|metric| (metric.get)(&card.metrics).is_some()).count()
        + usize::from(!card.aliases.is_empty())
}

pub(super) fn fields(editor: &mut Editor, ui: &mut Ui, theme: &Theme, map: &JourneyMap, cards: &Cards) {
    ui.spacing_mut().item_spacing.x = space::M;
    for row in METRICS.chunks(2) {
        ui.columns(2, |columns| {
            for (ui, metric) in columns.iter_mut().zip(row) {
                figure(editor, ui, theme, cards, metric);
            }
        });
    }
    if let [card] = cards.cards.as_slice() {
        source(ui, theme, map, card);
        measures(ui, theme, map, card);
        if let Some(aliases) = lines(ui, theme, "field-aliases", &card.aliases, 2) {
            cards.set(editor, "aliases", |card| card.aliases.clone_from(&aliases));
        }
    }
}

fn figure(editor: &mut Editor, ui: &mut Ui, theme: &Theme, cards: &Cards, metric: &'static MetricInfo) {
    let now = cards.shared(|card| (metric.get)(&card.metrics));
    let mark = locale::decimal_mark(lang());
    let show = |number: &Option<f64>| number.map(|number| metric.unit.show(number, mark)).unwrap_or_default();
    let read = |words: &str| metric.unit.read(words, Some(mark)).map_err(|why| why_not(metric, why));
    let label = tr(&format!("figure-{}", metric.key));
    let hint = if now.is_none() { tr("field-several") } else { "".into() };
    let add = |ui: &mut Ui, words: &mut String| text_field_hinted(ui, theme, &label, words, 1, &hint);
    let typed = reading(ui, metric.key, now.as_ref(), show, read, add);
    complain(ui, theme, typed.wrong.as_deref());
    if let Some(number) = typed.new {
        cards.set(editor, metric.key, |card| (metric.set)(&mut card.metrics, number));
    }
}

pub(in crate::ui) fn why_not(metric: &MetricInfo, why: NoFigure) -> String {
    let key = match why {
        NoFigure::NoNumber => "figure-no-number",
        NoFigure::Ambiguous => "figure-ambiguous",
        NoFigure::NotWhole => "figure-not-whole",
        NoFigure::OutOfRange => match metric.unit.most() {
            Some(most) => {
                let most = metric.unit.show(most, locale::decimal_mark(lang()));
                return tr_with("figure-range", &[("most", Arg::from(most))]);
            }
            None => "figure-negative",
        },
    };
    tr(key).into_owned()
}

/// What tracked visits told of a card besides its figures; it is read, and never typed.
fn measures(ui: &mut Ui, theme: &Theme, map: &JourneyMap, card: &Card) {
    let Some(measured) = map.measured.as_deref() else { return };
    let Some(touchpoint) = measured.touchpoint(&card.id) else { return };
    let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
    let shares = [
        ("reach", measured.reach(touchpoint)),
        ("ended", touchpoint.ended_share()),
        ("stopped", touchpoint.stopped_share()),
    ];
    for (figure, part) in shares {
        let name = tr(&format!("measures-column-{figure}"));
        let help = tr(&format!("measures-help-{figure}"));
        bars::figure(ui, theme, &name, &share(lang(), part), &help);
    }
    if let Some(half) = touchpoint.next_median_s {
        let half = locale::duration(lang(), half);
        bars::figure(ui, theme, &tr("measures-column-next"), &half, &tr("measures-help-next"));
    }
    ui.spacing_mut().item_spacing.y = spacing;
    ui.add_space(space::S);
}

/// Where measured figures came from.
fn source(ui: &mut Ui, theme: &Theme, map: &JourneyMap, card: &Card) {
    let of_card = |source: &&crate::model::Source| card.metrics.source.as_ref() == Some(&source.id);
    let Some(source) = map.sources.iter().find(of_card) else { return };
    let words = match source.measured {
        Some(day) => {
            let day = locale::date(lang(), day);
            let values = [("file", Arg::from(source.file.as_str())), ("date", Arg::from(day))];
            tr_with("figures-measured", &values)
        }
        None => tr_with("figures-source", &[("file", Arg::from(source.file.as_str()))]),
    };
    ui.label(RichText::new(words).font(font(theme::LABEL)).color(color(theme.muted)));
}
