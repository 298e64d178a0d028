//! What each column of a log holds, over its first rows: as it was guessed, for the user to correct.

use egui::Ui;
use jiff::Timestamp;

use super::draft::{LogDraft, ROLES, Role};
use crate::analytics::{DayOrder, UnclearDate};
use crate::jobs::Contents;
use crate::locale::{self, Arg};
use crate::theme::{Theme, space};
use crate::ui::dialogs::answer::{Answer, LogStep};
use crate::ui::dialogs::columns::Columns;
use crate::ui::dialogs::open_as::{open_as, privacy};
use crate::ui::dialogs::parts::{buttons_if, heading, line};
use crate::ui::widgets::segments;
use crate::ui::words::{lang, tr, tr_with};

pub(super) fn show(ui: &mut Ui, theme: &Theme, draft: &mut LogDraft) -> Option<Answer> {
    heading(ui, theme, &tr_with("import-title", &[("file", Arg::from(draft.file()))]));
    let mut answer = open_as(ui, theme, &draft.path, Contents::Log, draft.map.is_some());
    line(ui, &tr("log-columns-hint"), theme.muted);
    ui.add_space(space::XS);
    table(ui, theme, draft);
    if let Some(date) = draft.times.unclear.clone() {
        ui.add_space(space::S);
        dates(ui, theme, draft, &date);
    }
    ui.add_space(space::S);
    if let Some(fault) = &draft.fault {
        line(ui, fault, theme.worse);
    }
    for words in remarks(draft) {
        line(ui, &words, theme.neutral);
    }
    privacy(ui, theme, "log-privacy");
    ui.add_space(space::M);
    let whole = draft.missing().next().is_none();
    let read = ("log-read", Answer::Log(LogStep::Read));
    answer = buttons_if(ui, theme, whole, read, &[("button-cancel", Answer::Cancel)]).or(answer);
    answer
}

/// What is missing or odd about the columns as they are chosen now.
fn remarks(draft: &LogDraft) -> Vec<String> {
    let mut remarks = Vec::new();
    let missing: Vec<String> = draft.missing().map(|role| name_of(Some(role)).into_owned()).collect();
    if !missing.is_empty() {
        remarks.push(tr_with("log-missing", &[("columns", missing.join(", ").into())]));
    }
    let times = &draft.times;
    if times.unreadable > 0 {
        let first = times.first_unreadable.clone().unwrap_or_default();
        let values = [
            ("count", Arg::from(times.unreadable)),
            ("rows", times.rows.into()),
            ("first", locale::quoted(lang(), &first).into()),
        ];
        remarks.push(tr_with("log-times-unreadable", &values));
    }
    remarks
}

fn name_of(role: Option<Role>) -> std::borrow::Cow<'static, str> {
    let known = ROLES.iter().find(|(known, _)| Some(*known) == role);
    tr(known.map_or("log-role-none", |(_, key)| key))
}

/// The columns with what they hold, over their first rows.
fn table(ui: &mut Ui, theme: &Theme, draft: &mut LogDraft) {
    let roles = ROLES.iter().map(|(role, key)| (Some(*role), tr(key).into_owned()));
    let choices: Vec<_> = std::iter::once((None, name_of(None).into_owned())).chain(roles).collect();
    let preview = &draft.preview;
    let columns =
        Columns { names: &preview.names, rows: &preview.rows, held: &draft.roles, choices: &choices };
    if let Some((at, role)) = columns.show(ui, theme) {
        draft.set_role(at, role);
    }
}

/// Asks which number of a date is the day, by showing what day each would be.
fn dates(ui: &mut Ui, theme: &Theme, draft: &mut LogDraft, unclear: &UnclearDate) {
    let day = |us: i64| {
        Timestamp::from_microsecond(us)
            .map(|time| locale::date(lang(), time.to_zoned(jiff::tz::TimeZone::UTC).date()))
            .unwrap_or_default()
    };
    ui.horizontal(|ui| {
        line(ui, &tr_with("log-dates", &[("date", unclear.written.as_str().into())]), theme.muted);
        let choices = [
            (None, tr("log-dates-file")),
            (Some(DayOrder::DayFirst), day(unclear.day_first_us).into()),
            (Some(DayOrder::MonthFirst), day(unclear.month_first_us).into()),
        ];
        if let Some(chosen) = segments(ui, theme, Some(draft.dates), &choices) {
            draft.dates = chosen;
        }
    });
}
