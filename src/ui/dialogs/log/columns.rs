//! What each column of a log holds, over its first rows: as it was guessed, for the user to correct.

use egui::{CornerRadius, Margin, RichText, ScrollArea, Stroke, Ui, vec2};
use jiff::Timestamp;

use super::{Answer, LogDraft, LogStep, ROLES, Role, line, open_as, privacy};
use crate::analytics::{DayOrder, UnclearDate};
use crate::jobs::Rows;
use crate::locale::{self, Arg};
use crate::theme::{self, Color, Theme, space};
use crate::ui::dialogs::{buttons_if, heading};
use crate::ui::style::{color, font};
use crate::ui::widgets::segments;
use crate::ui::words::{lang, tr, tr_with};

/// Of a column on the screen.
const COLUMN: f32 = 178.0;
/// Rows that are shown of those that were looked at.
const SHOWN: usize = 6;

pub(super) fn show(ui: &mut Ui, theme: &Theme, draft: &mut LogDraft) -> Option<Answer> {
    heading(ui, theme, &tr_with("import-title", &[("file", Arg::from(draft.file()))]));
    let mut answer = open_as(ui, theme, &draft.path, Rows::Log);
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
    privacy(ui, theme);
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

/// The columns side by side, each with its meaning above its first rows.
fn table(ui: &mut Ui, theme: &Theme, draft: &mut LogDraft) {
    let mut changed = None;
    ScrollArea::horizontal().auto_shrink([false, true]).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            for at in 0..draft.preview.names.len() {
                changed = column(ui, theme, draft, at).map(|role| (at, role)).or(changed);
            }
        });
        // Room for the scroll bar, which floats over what is under it.
        ui.add_space(space::M);
    });
    if let Some((at, role)) = changed {
        draft.set_role(at, role);
    }
}

/// One column; gives back what it was chosen to hold.
fn column(ui: &mut Ui, theme: &Theme, draft: &LogDraft, at: usize) -> Option<Option<Role>> {
    let role = draft.roles[at];
    let (fill, edge, ink) = match role {
        Some(_) => (theme.accent_soft, theme.accent.at(40), theme.ink),
        None => (theme.field, theme.hairline, theme.faint),
    };
    let frame = egui::Frame::new()
        .fill(color(fill))
        .stroke(Stroke::new(1.0, color(edge)))
        .corner_radius(CornerRadius::same(theme::CORNER as u8))
        .inner_margin(Margin::same(10));
    let mut chosen = role;
    frame.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(COLUMN - 20.0);
            ui.spacing_mut().item_spacing.y = 5.0;
            let name = cell(ui, &draft.preview.names[at], theme::LABEL_STRONG, theme.ink);
            let list = egui::ComboBox::from_id_salt(("role", at))
                .width(ui.available_width())
                .truncate()
                .selected_text(RichText::new(name_of(role)).font(font(theme::LABEL)))
                .show_ui(ui, |ui| {
                    ui.selectable_value(&mut chosen, None, name_of(None).as_ref());
                    for (role, key) in ROLES {
                        ui.selectable_value(&mut chosen, Some(role), tr(key).as_ref());
                    }
                });
            list.response.labelled_by(name.id);
            ui.add_space(2.0);
            for row in draft.preview.rows.iter().take(SHOWN) {
                cell(ui, &row[at], theme::LABEL, ink);
            }
        });
    });
    (chosen != role).then_some(chosen)
}

/// Words on one line that is as high when it is empty.
fn cell(ui: &mut Ui, words: &str, style: theme::Type, ink: Color) -> egui::Response {
    let shown = if words.trim().is_empty() { "\u{2013}" } else { words };
    let line = shown.lines().next().unwrap_or_default();
    let text = RichText::new(line).font(font(style)).color(color(ink));
    ui.allocate_ui(vec2(ui.available_width(), 17.0), |ui| ui.add(egui::Label::new(text).truncate())).inner
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
