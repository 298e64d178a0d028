//! The brief: what the map is about, for whom, and when it was last gone through.

use egui::{RichText, Ui};
use jiff::civil::Date;

use super::fold::fold;
use super::inputs::{choose, choose_named, complain, label_row, pair, reading, words};
use super::language;
use crate::editor::Editor;
use crate::locale::Arg;
use crate::locale::written::date;
use crate::locale::written::date::NoDate;
use crate::model::{Brief, Id, JourneyMap, MapState, Market, Scope};
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{aside_button, plain_field, quiet_button, text_field};
use crate::ui::words::count;
use crate::ui::words::{tr, tr_with};

const STATES: &[(Option<MapState>, &str)] = &[
    (None, "role-none"),
    (Some(MapState::AsIs), "state-as-is"),
    (Some(MapState::ToBe), "state-to-be"),
    (Some(MapState::Both), "state-both"),
];

const MARKETS: &[(Option<Market>, &str)] = &[
    (None, "role-none"),
    (Some(Market::B2c), "market-b2c"),
    (Some(Market::B2b), "market-b2b"),
    (Some(Market::Both), "market-both"),
];

const SCOPES: &[(Option<Scope>, &str)] =
    &[(None, "role-none"), (Some(Scope::Company), "scope-company"), (Some(Scope::Product), "scope-product")];

pub(super) fn show(editor: &mut Editor, ui: &mut Ui, theme: &Theme, map: &JourneyMap) {
    if let Some(words) = words(ui, theme, "field-title", map.title.as_str(), 1) {
        editor.set_title(&words);
    }
    let brief = &map.brief;
    if let Some(words) = words(ui, theme, "field-scenario", brief.scenario.as_str(), 3) {
        editor.edit_brief("scenario", |brief| brief.scenario = words);
    }
    if let Some(words) = words(ui, theme, "field-goal", brief.goal.as_str(), 2) {
        editor.edit_brief("goal", |brief| brief.goal = words);
    }
    ui.add_space(space::XS);
    fold(ui, theme, "brief-about", &tr("fold-about"), "", true, |ui| about(editor, ui, theme, map));
    let due = brief.review_every_days.and_then(|_| brief.review_due(date::today()));
    let summary = if due.is_some() { tr("review-due") } else { "".into() };
    fold(ui, theme, "brief-review", &tr("fold-review"), &summary, due.is_some(), |ui| {
        review(editor, ui, theme, brief);
    });
}

fn about(editor: &mut Editor, ui: &mut Ui, theme: &Theme, map: &JourneyMap) {
    let brief = &map.brief;
    let (mut scope, mut market, mut state) = (None, None, None);
    pair(
        ui,
        |ui| scope = choose(ui, theme, "field-scope", brief.scope, SCOPES),
        |ui| market = choose(ui, theme, "field-market", brief.market, MARKETS),
    );
    if let Some(scope) = scope {
        editor.edit_brief("scope", |brief| brief.scope = scope);
    }
    if let Some(market) = market {
        editor.edit_brief("market", |brief| brief.market = market);
    }
    let subject = match brief.scope {
        Some(Scope::Company) => "field-subject-company",
        Some(Scope::Product) => "field-subject-product",
        None => "field-subject",
    };
    if let Some(words) = words(ui, theme, subject, brief.subject.as_str(), 1) {
        editor.edit_brief("subject", |brief| brief.subject = words);
    }
    let mut owner = None;
    pair(
        ui,
        |ui| state = choose(ui, theme, "field-state", brief.state, STATES),
        |ui| owner = words(ui, theme, "field-owner", brief.owner.as_str(), 1),
    );
    if let Some(state) = state {
        editor.edit_brief("state", |brief| brief.state = state);
    }
    if let Some(words) = owner {
        editor.edit_brief("owner", |brief| brief.owner = words);
    }
    focus_persona(editor, ui, theme, map);
    language::of_map(editor, ui, theme, map);
}

/// The persona that the map is about.
fn focus_persona(editor: &mut Editor, ui: &mut Ui, theme: &Theme, map: &JourneyMap) {
    if map.personas.is_empty() {
        return;
    }
    let mut choices: Vec<(Option<Id>, std::borrow::Cow<'static, str>)> = vec![(None, tr("role-none"))];
    choices.extend(map.personas.iter().map(|p| (Some(p.id.clone()), p.name.clone().into())));
    let now = Some(map.brief.persona.clone());
    if let Some(persona) = choose_named(ui, theme, "field-focus-persona", now, &choices) {
        editor.edit_brief("persona", |brief| brief.persona = persona);
    }
}

fn review(editor: &mut Editor, ui: &mut Ui, theme: &Theme, brief: &Brief) {
    if let Some(words) = due_words(brief) {
        ui.label(RichText::new(words).font(font(theme::LABEL_STRONG)).color(color(theme.neutral)));
    } else {
        ui.skip_ahead_auto_ids(1);
    }
    if let Some(day) = day(ui, theme, "field-date", brief.date) {
        editor.edit_brief("date", |brief| brief.date = day);
    }
    if let Some(day) = day(ui, theme, "field-last-reviewed", brief.last_reviewed) {
        editor.edit_brief("last-reviewed", |brief| brief.last_reviewed = day);
    }
    let show = |days: &Option<u32>| days.map(|days| days.to_string()).unwrap_or_default();
    let read = |words: &str| match words.trim() {
        "" => Ok(None),
        days => match days.parse::<u32>() {
            Ok(days) if (1..=36_500).contains(&days) => Ok(Some(days)),
            _ => Err(tr("interval-wrong").into_owned()),
        },
    };
    let label = tr("field-review-every");
    let add = |ui: &mut Ui, words: &mut String| text_field(ui, theme, &label, words, 1);
    let typed = reading(ui, "review-every", Some(&brief.review_every_days), show, read, add);
    complain(ui, theme, typed.wrong.as_deref());
    if let Some(days) = typed.new {
        editor.edit_brief("review-every", |brief| brief.review_every_days = days);
    }
    if quiet_button(ui, theme, &tr("cmd-mark-reviewed")).clicked() {
        editor.mark_reviewed(date::today());
    }
}

/// A day to type, with today and none at hand: the new one when it changes.
fn day(ui: &mut Ui, theme: &Theme, label: &str, now: Option<Date>) -> Option<Option<Date>> {
    let today = date::today();
    let (name, pressed) = label_row(ui, theme, &tr(label), |ui| {
        let clear = now.is_some() && named_link(ui, theme, "date-clear", label).clicked();
        let set = now != Some(today) && named_link(ui, theme, "date-today", label).clicked();
        if set { Some(Some(today)) } else { clear.then_some(None) }
    });
    let show = |day: &Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let read = |words: &str| match words.trim() {
        "" => Ok(None),
        words => date::read(words, today).map(Some).map_err(why_no_day),
    };
    let add =
        |ui: &mut Ui, words: &mut String| plain_field(ui, words, 1, &tr("date-hint")).labelled_by(name.id);
    let typed = reading(ui, label, Some(&now), show, read, add);
    complain(ui, theme, typed.wrong.as_deref());
    pressed.or(typed.new)
}

/// A button whose spoken name also tells which field it is about.
fn named_link(ui: &mut Ui, theme: &Theme, key: &str, field: &str) -> egui::Response {
    let button = aside_button(ui, theme, &tr(key));
    let said = format!("{}: {}", tr(field), tr(key));
    button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, said.as_str()));
    button
}

fn why_no_day(why: NoDate) -> String {
    match why {
        NoDate::Unreadable => tr("date-unreadable").into_owned(),
        NoDate::NoSuchDay => tr("date-no-such-day").into_owned(),
        NoDate::Ambiguous(a, b) => {
            let values = [("first", Arg::from(a.to_string())), ("second", Arg::from(b.to_string()))];
            tr_with("date-ambiguous", &values)
        }
    }
}

/// That a review is due, and how long ago the last one was; nothing where none is.
pub(in crate::ui) fn due_words(brief: &Brief) -> Option<String> {
    brief.review_every_days?;
    let due = brief.review_due(date::today())?;
    let ago = match due.days {
        days @ 0..60 => count("ago-days", days),
        days @ 60..730 => count("ago-months", days / 30),
        days => count("ago-years", days / 365),
    };
    let key = if due.reviewed { "review-overdue" } else { "review-never" };
    Some(tr_with(key, &[("ago", Arg::from(ago))]))
}
