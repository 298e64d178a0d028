//! What changed since a map was measured the last time.

use std::cmp::Reverse;
use std::collections::HashMap;

use egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

use super::answer::Answer;
use super::parts::{buttons, heading, words};
use crate::locale::{self, Arg};
use crate::measure::phrases::source_of;
use crate::measure::{Change, Changed, Figure};
use crate::model::{Id, JourneyMap, Source};
use crate::theme::{self, Color, Theme, Type, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::segments;
use crate::ui::words::{lang, tr, tr_with};

const WIDTH: f32 = 700.0;
const ROW: f32 = 30.0;
const NUMBER: f32 = 104.0;
/// Of the list of touchpoints, if the window has room for it.
const LIST: f32 = 9.0 * ROW;
const AROUND: f32 = 420.0;

/// The figures of a touchpoint, with the keys of their names.
const FIGURES: [(Figure, &str); 5] = [
    (Figure::Visits, "changes-visits"),
    (Figure::Reach, "changes-reach"),
    (Figure::Conversion, "changes-conversion"),
    (Figure::Ended, "changes-ended"),
    (Figure::Stopped, "changes-stopped"),
];

/// The figures of all journeys together.
const WHOLE: [(Figure, &str); 3] = [
    (Figure::Journeys, "changes-journeys"),
    (Figure::Contacts, "changes-contacts"),
    (Figure::ConversionRate, "changes-conversion"),
];

/// What is told of a measurement that was not the first.
pub(in crate::ui) struct Changes {
    before: Source,
    now: Source,
    changes: Vec<Change>,
    names: HashMap<Id, String>,
    /// The figure of touchpoints that is shown.
    figure: Figure,
}

impl Changes {
    /// `map` is the one that was measured before.
    pub(in crate::ui) fn new(map: &JourneyMap, now: Source, changes: Vec<Change>) -> Changes {
        let before = map.measured.as_ref().and_then(|measured| source_of(map, measured).cloned());
        let name = |card: &Id| Some((card.clone(), map.card(card)?.text.lines().next()?.to_owned()));
        let names = changes.iter().filter_map(|change| name(change.card.as_ref()?)).collect();
        Changes { before: before.unwrap_or_default(), now, changes, names, figure: Figure::Visits }
    }

    /// Before and now, if the figure of all journeys is another.
    fn whole(&self, wanted: Figure) -> Option<(f64, f64)> {
        self.changes.iter().find_map(|change| match change {
            Change { card: None, what: Changed::Figure { figure, before, now } } if *figure == wanted => {
                Some((*before, *now))
            }
            _ => None,
        })
    }

    /// The touchpoints whose chosen figure is another, those that changed most first; then those that are new or gone.
    fn touchpoints(&self) -> Vec<(&str, Changed)> {
        let of_figure = |change: &&Change| match change.what {
            Changed::New | Changed::Gone => true,
            Changed::Figure { figure, .. } => figure == self.figure,
        };
        let name = |change: &Change| {
            let name = self.names.get(change.card.as_ref()?)?;
            Some((name.as_str(), change.what))
        };
        let mut rows: Vec<_> = self.changes.iter().filter(of_figure).filter_map(name).collect();
        let size = |what: &Changed| match what {
            Changed::Figure { before, now, .. } => ((now - before).abs() * 1e6) as u64,
            Changed::New | Changed::Gone => 0,
        };
        rows.sort_by_key(|(_, what)| Reverse(size(what)));
        rows
    }
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, shown: &mut Changes) -> Option<Answer> {
    let room = ui.ctx().content_rect().size();
    ui.set_width(WIDTH.min(room.x - 96.0));
    heading(ui, theme, &tr("changes-title"));
    let sources = [("before", Arg::from(told(&shown.before))), ("now", Arg::from(told(&shown.now)))];
    text(ui, &tr_with("changes-sources", &sources), theme::LABEL, theme.muted);
    ui.add_space(space::S);
    if shown.changes.is_empty() {
        words(ui, theme, &tr("changes-none"));
    } else {
        figures(ui, theme, shown, room.y);
    }
    ui.add_space(space::M);
    buttons(ui, theme, ("button-close", Answer::Cancel), &[])
}

/// What is other of all journeys together, and of each touchpoint.
fn figures(ui: &mut Ui, theme: &Theme, shown: &mut Changes, room: f32) {
    ui.spacing_mut().item_spacing.y = 0.0;
    head(ui, theme, "changes-whole");
    for (figure, key) in WHOLE {
        if let Some((before, now)) = shown.whole(figure) {
            row(ui, theme, &tr(key), Changed::Figure { figure, before, now });
        }
    }
    ui.add_space(space::S);
    let choices = FIGURES.map(|(figure, key)| (figure, tr(key)));
    if let Some(figure) = segments(ui, theme, Some(shown.figure), &choices) {
        shown.figure = figure;
    }
    ui.add_space(space::XS);
    head(ui, theme, "changes-touchpoints");
    let rows = shown.touchpoints();
    let height = (room - AROUND).clamp(3.0 * ROW, LIST);
    ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
        if rows.is_empty() {
            text(ui, &tr("changes-none"), theme::BODY, theme.muted);
        }
        for (name, what) in &rows {
            row(ui, theme, name, *what);
        }
    });
}

/// A file and its days.
fn told(source: &Source) -> String {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| locale::date(lang(), day));
    match (day(source.from), day(source.until)) {
        (Some(from), Some(until)) if from != until => format!("{} ({from} \u{2013} {until})", source.file),
        (Some(day), _) | (None, Some(day)) => format!("{} ({day})", source.file),
        (None, None) => source.file.clone(),
    }
}

fn text(ui: &mut Ui, words: &str, style: Type, ink: Color) -> egui::Response {
    ui.add(egui::Label::new(RichText::new(words).font(font(style)).color(color(ink))).truncate())
}

/// The names of the columns.
fn head(ui: &mut Ui, theme: &Theme, title: &str) {
    columns(
        ui,
        |ui| {
            text(ui, &tr(title).to_uppercase(), theme::CAPTION_STRONG, theme.faint);
        },
        |ui, at| {
            let key = ["changes-before", "changes-now", "changes-difference"][at];
            text(ui, &tr(key), theme::CAPTION, theme.faint);
        },
    );
}

/// A name at the left and three narrow columns at the right.
fn columns(ui: &mut Ui, name: impl FnOnce(&mut Ui), mut number: impl FnMut(&mut Ui, usize)) {
    let width = ui.available_width();
    ui.allocate_ui_with_layout(vec2(width, ROW), Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let room = vec2(width - 3.0 * NUMBER - space::L, ROW);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(room.x);
            name(ui);
        });
        for at in 0..3 {
            let right = Layout::right_to_left(Align::Center);
            ui.allocate_ui_with_layout(vec2(NUMBER, ROW), right, |ui| {
                ui.set_min_width(NUMBER);
                number(ui, at);
            });
        }
    });
}

fn row(ui: &mut Ui, theme: &Theme, name: &str, what: Changed) {
    let (before, now, difference, ink) = match what {
        Changed::Figure { figure, before, now } => (
            told_figure(figure, before),
            told_figure(figure, now),
            told_difference(figure, now - before),
            ink_of(theme, figure, now - before),
        ),
        Changed::New => ("\u{2013}".into(), "\u{2013}".into(), tr("changes-new").into_owned(), theme.muted),
        Changed::Gone => ("\u{2013}".into(), "\u{2013}".into(), tr("changes-gone").into_owned(), theme.muted),
    };
    columns(
        ui,
        |ui| {
            text(ui, name, theme::BODY, theme.ink);
        },
        |ui, at| {
            let (words, style, ink) = match at {
                0 => (&before, theme::BODY, theme.muted),
                1 => (&now, theme::BODY, theme.ink),
                _ => (&difference, theme::BODY_STRONG, ink),
            };
            text(ui, words, style, ink);
        },
    );
}

fn told_figure(figure: Figure, value: f64) -> String {
    if figure.is_share() {
        locale::percent(lang(), value * 100.0, 1)
    } else {
        locale::number(lang(), value, 0)
    }
}

/// Of shares in points of a hundred, with a sign.
fn told_difference(figure: Figure, value: f64) -> String {
    let sign = if value > 0.0 { "+" } else { "" };
    if figure.is_share() {
        let number = format!("{sign}{}", locale::number(lang(), value * 100.0, 1));
        tr_with("changes-points", &[("number", number.into())])
    } else {
        format!("{sign}{}", locale::number(lang(), value, 0))
    }
}

/// More conversions are better and more endings worse; of the rest nobody can say.
fn ink_of(theme: &Theme, figure: Figure, difference: f64) -> Color {
    let gain = match figure {
        Figure::Conversion | Figure::ConversionRate => difference,
        Figure::Ended | Figure::Stopped => -difference,
        Figure::Journeys | Figure::Contacts | Figure::Visits | Figure::Reach => 0.0,
    };
    match gain {
        gain if gain > 0.0 => theme.better,
        gain if gain < 0.0 => theme.worse,
        _ => theme.ink,
    }
}
