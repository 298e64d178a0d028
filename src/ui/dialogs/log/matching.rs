//! Which event of a log is which touchpoint of the map, the most frequent first, and which of them is the conversion.

use egui::{Align, ComboBox, Layout, RichText, ScrollArea, Ui, vec2};
use jiff::Timestamp;

use super::draft::LogDraft;
use super::matched::Matched;
use crate::analytics::{DayOrder, EventLog};
use crate::fault::Told as _;
use crate::locale::{self, Arg, counted};
use crate::measure::{Goal, Matching};
use crate::model::Id;
use crate::theme::{self, Color, Theme, space};
use crate::ui::dialogs::answer::{Answer, LogStep};
use crate::ui::dialogs::open_as::privacy;
use crate::ui::dialogs::parts::{buttons_if, heading, line};
use crate::ui::dialogs::touchpoints::{ROW, widths};
use crate::ui::style::{color, font};
use crate::ui::widgets::{aside_button, field_label, link_button};
use crate::ui::words::{lang, tr, tr_with};

const COUNT: f32 = 76.0;
/// Of the list, if the window has room for it.
const LIST: f32 = 10.0 * ROW;
/// Of all that stands above and below the list.
const AROUND: f32 = 400.0;
/// More events than these are not offered as the conversion: the rarest are none.
const MOST_GOALS: usize = 300;

/// What was done in the list.
enum MatchAct {
    Set(usize, Option<Id>),
    AcceptAll,
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, draft: &mut LogDraft) -> Option<Answer> {
    let has_map = draft.map.is_some();
    let file = draft.file();
    let room = (ui.ctx().content_rect().height() - AROUND).clamp(3.0 * ROW, LIST);
    let matched = draft.matched.as_mut()?;
    let title = if has_map { "log-match-title" } else { "log-events-title" };
    heading(ui, theme, &tr_with(title, &[("file", file.into())]));
    facts(ui, theme, matched);
    ui.add_space(space::S);
    let act = list(ui, theme, matched, has_map, room);
    match act {
        Some(MatchAct::Set(event, card)) => matched.matching.set(event, card),
        Some(MatchAct::AcceptAll) => {
            matched.matching.accept_suggestions();
        }
        None => {}
    }
    ui.add_space(space::S);
    goal(ui, theme, matched);
    ui.add_space(space::S);
    if let Some(fault) = &draft.fault {
        line(ui, fault, theme.worse);
    }
    privacy(ui, theme, "log-privacy");
    ui.add_space(space::M);
    footer(ui, theme, has_map, any_match(&matched.matching))
}

fn any_match(matching: &Matching) -> bool {
    matching.events().iter().any(|event| event.matched.is_some())
}

fn footer(ui: &mut Ui, theme: &Theme, has_map: bool, any_match: bool) -> Option<Answer> {
    let back = ("log-back", Answer::Log(LogStep::Back));
    let cancel = ("button-cancel", Answer::Cancel);
    let draft = ("log-draft", Answer::Log(LogStep::Draft));
    if has_map {
        let measure = ("log-measure", Answer::Log(LogStep::Measure));
        buttons_if(ui, theme, any_match, measure, &[cancel, draft, back])
    } else {
        buttons_if(ui, theme, true, draft, &[cancel, back])
    }
}

/// How large the log is, from when, and what of it could not be read.
fn facts(ui: &mut Ui, theme: &Theme, matched: &mut Matched) {
    let log = &matched.log;
    let day = |us: i64| {
        Timestamp::from_microsecond(us)
            .map(|time| locale::date(lang(), time.to_zoned(jiff::tz::TimeZone::UTC).date()))
            .unwrap_or_default()
    };
    let (from, until) = log.period_us();
    let (from, until) = (day(from), day(until));
    let period = if from == until { from } else { format!("{from} \u{2013} {until}") };
    let words = [
        counted(lang(), "log-events", log.event_count() as u64),
        counted(lang(), "log-cases", log.case_count() as u64),
        period,
    ];
    let report = log.report();
    ui.horizontal(|ui| {
        line(ui, &words.join(" \u{b7} "), theme.muted);
        if report.bad_rows > 0
            && aside_button(ui, theme, &counted(lang(), "log-left-out", report.bad_rows)).clicked()
        {
            matched.shows_left_out = !matched.shows_left_out;
        }
    });
    if matched.shows_left_out && report.bad_rows > 0 {
        left_out(ui, theme, log);
    }
    match report.days_guessed {
        Some(DayOrder::DayFirst) => line(ui, &tr("log-days-day-first"), theme.neutral),
        Some(DayOrder::MonthFirst) => line(ui, &tr("log-days-month-first"), theme.neutral),
        None => {}
    }
    for note in &report.notes {
        line(ui, &note.text(lang()), theme.neutral);
    }
}

/// The first rows that could not be read, each with its line.
fn left_out(ui: &mut Ui, theme: &Theme, log: &EventLog) {
    let scroll = ScrollArea::vertical().id_salt("left out").max_height(72.0).auto_shrink([false, true]);
    scroll.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for row in &log.report().first_bad_rows {
            let values = [("line", Arg::from(row.line as usize)), ("why", row.why.text(lang()).into())];
            line(ui, &tr_with("log-bad-row", &values), theme.muted);
        }
    });
}

/// The events with what they are matched to.
fn list(ui: &mut Ui, theme: &Theme, matched: &mut Matched, has_map: bool, height: f32) -> Option<MatchAct> {
    let mut act = None;
    if has_map {
        act = above(ui, theme, matched);
    }
    let events = matched.matching.events();
    let shown: Vec<usize> =
        (0..events.len()).filter(|at| !matched.only_unmatched || events[*at].matched.is_none()).collect();
    let frame = egui::Frame::new()
        .stroke(egui::Stroke::new(1.0, color(theme.hairline)))
        .corner_radius(theme::CORNER)
        .inner_margin(egui::Margin::symmetric(0, 4));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        let scroll = ScrollArea::vertical().max_height(height).auto_shrink([false, true]);
        scroll.show_rows(ui, ROW, shown.len(), |ui, range| {
            for at in &shown[range] {
                act = row(ui, theme, matched, has_map, *at).or(act.take());
            }
        });
    });
    act
}

/// What is said over the list: how much of the log is on the map, and what changes the whole list.
fn above(ui: &mut Ui, theme: &Theme, matched: &mut Matched) -> Option<MatchAct> {
    let events = matched.matching.events();
    let on_map = events.iter().filter(|event| event.matched.is_some());
    let (names, count) = on_map.fold((0, 0), |(names, count), event| (names + 1, count + event.count));
    let share = 100.0 * count as f64 / matched.log.event_count().max(1) as f64;
    let suggested = events.iter().filter(|e| e.matched.is_none() && e.suggestion.is_some()).count();
    let all_matched = names == events.len();
    let values = [
        ("matched", Arg::from(names)),
        ("count", events.len().into()),
        ("share", locale::percent(lang(), share, 0).into()),
    ];
    let mut act = None;
    ui.horizontal(|ui| {
        ui.set_height(28.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let accept = || tr_with("log-accept-all", &[("count", suggested.into())]);
            if suggested > 0 && link_button(ui, theme, "check", &accept()).clicked() {
                act = Some(MatchAct::AcceptAll);
            }
            if !all_matched || matched.only_unmatched {
                let words = RichText::new(tr("log-only-unmatched"));
                let words = words.font(font(theme::LABEL)).color(color(theme.muted));
                ui.checkbox(&mut matched.only_unmatched, words);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let words = RichText::new(tr_with("log-matched", &values));
                let words = words.font(font(theme::LABEL_STRONG)).color(color(theme.ink));
                ui.add(egui::Label::new(words).truncate());
            });
        });
    });
    act
}

fn row(ui: &mut Ui, theme: &Theme, matched: &Matched, has_map: bool, at: usize) -> Option<MatchAct> {
    let event = &matched.matching.events()[at];
    let mut act = None;
    ui.push_id(at, |ui| {
        ui.allocate_ui_with_layout(
            vec2(ui.available_width(), ROW),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.add_space(space::M);
                let (choice, beside) = widths(ui.available_width());
                let aside = if has_map { choice + beside + 2.0 * space::S } else { space::S };
                let name = ui.available_width() - COUNT - aside - 3.0 * space::S;
                let ink = if event.matched.is_some() || !has_map { theme.ink } else { theme.muted };
                let label = cell(ui, name, &event.event, ink, Align::Min);
                let count = locale::number(lang(), event.count as f64, 0);
                cell(ui, COUNT, &count, theme.muted, Align::Max);
                if has_map {
                    ui.add_space(space::S);
                    let touchpoints = &matched.touchpoints;
                    let chosen = touchpoints.choice(ui, choice, event, label.id);
                    let accepted = touchpoints.aside(ui, theme, beside, event).map(Some);
                    act = accepted.or(chosen).map(|card| MatchAct::Set(at, card));
                }
            },
        );
    });
    act
}

/// Words on one line of this width.
fn cell(ui: &mut Ui, width: f32, words: &str, ink: Color, align: Align) -> egui::Response {
    let text = RichText::new(words).font(font(theme::BODY)).color(color(ink));
    let layout = match align {
        Align::Max => Layout::right_to_left(Align::Center),
        _ => Layout::left_to_right(Align::Center),
    };
    let add = |ui: &mut Ui| {
        ui.set_min_width(width);
        ui.add(egui::Label::new(text).truncate())
    };
    ui.allocate_ui_with_layout(vec2(width, ROW), layout, add).inner
}

fn goal(ui: &mut Ui, theme: &Theme, matched: &mut Matched) {
    let words = |goal: &Goal| match goal {
        Goal::None => tr("log-goal-none").into_owned(),
        Goal::Event(name) => name.clone(),
        Goal::Marked => tr("log-goal-marked").into_owned(),
    };
    ui.horizontal(|ui| {
        let name = field_label(ui, theme, &tr("log-goal"));
        let list = ComboBox::from_id_salt("goal")
            .width(220.0)
            .height(320.0)
            .truncate()
            .selected_text(words(&matched.goal))
            .show_ui(ui, |ui| {
                let marked = matched.log.has_conversions().then_some(Goal::Marked);
                let events = matched.matching.events().iter().take(MOST_GOALS);
                let events = events.map(|event| Goal::Event(event.event.clone()));
                for goal in std::iter::once(Goal::None).chain(marked).chain(events) {
                    let words = words(&goal);
                    ui.selectable_value(&mut matched.goal, goal, words);
                }
            });
        list.response.labelled_by(name.id);
    });
}
