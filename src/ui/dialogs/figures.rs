//! A table of figures on its way onto the cards: what its columns hold, which row is which touchpoint, and what would
//! change on each card.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};

use super::answer::Answer;
use super::columns::Columns;
use super::open_as::{open_as, privacy};
use super::parts::{buttons_if, heading, line};
use super::touchpoints::{ROW, Touchpoints, widths};
use crate::edit::Edit;
use crate::fault::{FileErrors, Told as _};
use crate::jobs::Contents;
use crate::locale::written::date;
use crate::locale::{self, Arg, amount, share};
use crate::measure::{FigureTable, Figures, MEANINGS, Matching, Meaning, Plan};
use crate::model::channel_name;
use crate::model::{Id, JourneyMap, METRICS, MetricInfo, Unit};
use crate::theme::{self, Color, Theme, space};
use crate::ui::desk::file_name;
use crate::ui::style::{color, font};
use crate::ui::widgets::{aside_button, link_button};
use crate::ui::words::{count, lang, tr, tr_with};

const WIDTH: f32 = 860.0;
/// Of the list, if the window has room for it.
const LIST: f32 = 10.0 * ROW;
/// Of all that stands above and below the list.
const AROUND: f32 = 340.0;
/// More errors than these say no more.
const ERRORS: usize = 3;

/// A table of figures while it is being looked at.
pub(in crate::ui) struct FiguresDraft {
    path: PathBuf,
    map: Arc<JourneyMap>,
    table: FigureTable,
    plan: Plan,
    matching: Matching,
    touchpoints: Touchpoints,
    /// What the table gives as it is understood now, or why it gives nothing.
    outcome: Result<Figures, String>,
    /// The columns are settled; now the rows.
    at_rows: bool,
    shows_notes: bool,
}

impl FiguresDraft {
    pub(in crate::ui) fn new(path: PathBuf, table: FigureTable, map: Arc<JourneyMap>) -> FiguresDraft {
        let plan = table.guess(&map);
        let matching = table.matching(&map, &plan);
        let outcome = outcome(&table, &map, &plan, &matching);
        let touchpoints = Touchpoints::of(&map);
        let (at_rows, shows_notes) = (false, false);
        FiguresDraft { path, map, table, plan, matching, touchpoints, outcome, at_rows, shows_notes }
    }

    pub(in crate::ui) fn file(&self) -> String {
        file_name(&self.path)
    }

    /// The change that puts the figures on the cards; none if there are none.
    pub(in crate::ui) fn edit(&self, map: &JourneyMap) -> Option<Edit> {
        self.outcome.as_ref().ok().map(|figures| figures.edit(map))
    }

    /// How many cards would get figures.
    pub(in crate::ui) fn card_count(&self) -> usize {
        self.outcome.as_ref().map_or(0, |figures| figures.cards.len())
    }

    fn set_column(&mut self, column: usize, meaning: Meaning) {
        let names = |plan: &Plan| plan.columns.iter().position(|held| *held == Meaning::Name);
        let before = names(&self.plan);
        self.plan.set(column, meaning);
        if names(&self.plan) != before {
            self.matching = self.table.matching(&self.map, &self.plan);
        }
        self.understand();
    }

    fn understand(&mut self) {
        self.outcome = outcome(&self.table, &self.map, &self.plan, &self.matching);
    }

    /// Whether the columns say enough to go on to the rows.
    fn has_columns(&self) -> bool {
        let holds = |fits: fn(&Meaning) -> bool| self.plan.columns.iter().any(fits);
        holds(|held| matches!(held, Meaning::Name | Meaning::Channel))
            && holds(|held| held.metric().is_some())
    }
}

fn outcome(
    table: &FigureTable,
    map: &JourneyMap,
    plan: &Plan,
    matching: &Matching,
) -> Result<Figures, String> {
    let told = |errors: FileErrors| {
        errors.iter().take(ERRORS).map(|error| error.text(lang())).collect::<Vec<_>>().join("\n")
    };
    table.figures(map, plan, matching, date::today()).map_err(told)
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, draft: &mut FiguresDraft) -> Option<Answer> {
    let room = ui.ctx().content_rect().size();
    ui.set_width(WIDTH.min(room.x - 96.0));
    let answer = match draft.at_rows {
        false => columns(ui, theme, draft),
        true => rows(ui, theme, draft, (room.y - AROUND).clamp(3.0 * ROW, LIST)),
    };
    if answer == Some(Answer::Turn) {
        draft.at_rows = !draft.at_rows;
        return None;
    }
    answer
}

/// What each column holds, over its first rows.
fn columns(ui: &mut Ui, theme: &Theme, draft: &mut FiguresDraft) -> Option<Answer> {
    heading(ui, theme, &tr_with("import-title", &[("file", Arg::from(draft.file()))]));
    let other = open_as(ui, theme, &draft.path, Contents::Figures, true);
    line(ui, &tr("figures-columns-hint"), theme.muted);
    ui.add_space(space::XS);
    let owned = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let names = owned(draft.table.names(&draft.plan));
    let rows: Vec<_> = draft.table.preview(&draft.plan, 6).into_iter().map(owned).collect();
    let known = MEANINGS.iter().map(|(meaning, _)| *meaning).filter(|meaning| *meaning != Meaning::Skip);
    let choices: Vec<_> =
        std::iter::once(Meaning::Skip).chain(known).map(|meaning| (meaning, name_of(meaning))).collect();
    let shown = Columns { names: &names, rows: &rows, held: &draft.plan.columns, choices: &choices };
    if let Some((column, meaning)) = shown.show(ui, theme) {
        draft.set_column(column, meaning);
    }
    ui.add_space(space::S);
    if !draft.has_columns() {
        line(ui, &tr("figures-missing"), theme.neutral);
    }
    privacy(ui, theme, "figures-privacy");
    ui.add_space(space::M);
    let next = ("question-next", Answer::Turn);
    let answer = buttons_if(ui, theme, draft.has_columns(), next, &[("button-cancel", Answer::Cancel)]);
    other.or(answer)
}

fn name_of(meaning: Meaning) -> String {
    match (meaning, meaning.metric()) {
        (Meaning::ConversionShare, _) => tr("figures-conversion-share").into_owned(),
        (Meaning::Name, _) => tr("figures-name").into_owned(),
        (Meaning::Channel, _) => tr("log-role-channel").into_owned(),
        (_, Some(metric)) => tr(&format!("figure-{}", metric.key)).into_owned(),
        (_, None) => tr("log-role-none").into_owned(),
    }
}

/// Which row is which touchpoint, and what would change on it.
fn rows(ui: &mut Ui, theme: &Theme, draft: &mut FiguresDraft, height: f32) -> Option<Answer> {
    heading(ui, theme, &tr_with("figures-rows-title", &[("file", Arg::from(draft.file()))]));
    above(ui, theme, draft);
    let set = list(ui, theme, draft, height);
    if let Some((row, card)) = set {
        draft.matching.set(row, card);
        draft.understand();
    }
    ui.add_space(space::S);
    match &draft.outcome {
        Ok(figures) => {
            for words in channels(&draft.map, figures) {
                line(ui, &words, theme.muted);
            }
        }
        Err(errors) => line(ui, errors, theme.worse),
    }
    notes(ui, theme, draft);
    ui.add_space(space::M);
    let sound =
        draft.outcome.as_ref().is_ok_and(|figures| !figures.cards.is_empty() || !figures.channels.is_empty());
    let others = [("button-cancel", Answer::Cancel), ("log-back", Answer::Turn)];
    buttons_if(ui, theme, sound, ("figures-take", Answer::Done), &others)
}

/// How many rows have a card, and the way to accept all suggestions.
fn above(ui: &mut Ui, theme: &Theme, draft: &mut FiguresDraft) {
    let events = draft.matching.events();
    let matched = events.iter().filter(|row| row.matched.is_some()).count();
    let suggested = events.iter().filter(|row| row.matched.is_none() && row.suggestion.is_some()).count();
    let values = [("matched", Arg::from(matched)), ("count", events.len().into())];
    ui.horizontal(|ui| {
        ui.set_height(28.0);
        let words = RichText::new(tr_with("figures-matched", &values));
        ui.label(words.font(font(theme::LABEL_STRONG)).color(color(theme.ink)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if suggested > 0 && link_button(ui, theme, "check", &count("log-accept-all", suggested)).clicked()
            {
                draft.matching.accept_suggestions();
                draft.understand();
            }
        });
    });
}

fn list(ui: &mut Ui, theme: &Theme, draft: &FiguresDraft, height: f32) -> Option<(usize, Option<Id>)> {
    let mut set = None;
    let frame = egui::Frame::new()
        .stroke(egui::Stroke::new(1.0, color(theme.hairline)))
        .corner_radius(theme::CORNER)
        .inner_margin(egui::Margin::symmetric(0, 4));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        let scroll = ScrollArea::vertical().max_height(height).auto_shrink([false, true]);
        scroll.show_rows(ui, ROW, draft.matching.events().len(), |ui, range| {
            for at in range {
                set = ui.push_id(at, |ui| row(ui, theme, draft, at)).inner.or(set.take());
            }
        });
    });
    set
}

fn row(ui: &mut Ui, theme: &Theme, draft: &FiguresDraft, at: usize) -> Option<(usize, Option<Id>)> {
    let named = &draft.matching.events()[at];
    let layout = Layout::left_to_right(Align::Center);
    let show = |ui: &mut Ui| {
        ui.add_space(space::M);
        let (choice, _) = widths(ui.available_width());
        let changes_width = 0.48 * ui.available_width();
        let room = ui.available_width() - choice - changes_width - 3.0 * space::S;
        let ink = if named.matched.is_some() { theme.ink } else { theme.muted };
        let label = cut(ui, room, &named.event, theme::BODY, ink);
        let chosen = draft.touchpoints.choice(ui, choice, named, label.id);
        let accepted = match (&named.matched, &named.suggestion) {
            (Some((card, _)), _) => {
                let words = changes(draft, card);
                cut(ui, changes_width, &words, theme::CAPTION, theme.muted).on_hover_text(words);
                None
            }
            (None, Some((card, _))) => draft.touchpoints.suggestion(ui, theme, &named.event, card),
            (None, None) => None,
        };
        accepted.map(Some).or(chosen).map(|card| (at, card))
    };
    ui.allocate_ui_with_layout(vec2(ui.available_width(), ROW), layout, show).inner
}

/// Words on one line of this width.
fn cut(ui: &mut Ui, width: f32, words: &str, style: theme::Type, ink: Color) -> egui::Response {
    let text = RichText::new(words).font(font(style)).color(color(ink));
    let layout = Layout::left_to_right(Align::Center);
    let add = |ui: &mut Ui| {
        ui.set_min_width(width);
        ui.add(Label::new(text).truncate())
    };
    ui.allocate_ui_with_layout(vec2(width, ROW), layout, add).inner
}

/// What would be other on a card: `Visits 2762 → 3010`.
fn changes(draft: &FiguresDraft, card: &Id) -> String {
    let new = draft.outcome.as_ref().ok();
    let new = new.and_then(|figures| figures.cards.iter().find(|figures| figures.card == *card));
    let (Some(new), Some(card)) = (new, draft.map.card(card)) else { return String::new() };
    let change = |metric: &MetricInfo| {
        let name = tr(&format!("figure-{}", metric.key));
        // What comes after a comma is the unit, which the number has.
        let name = name.split(',').next().unwrap_or_default();
        let (before, now) = ((metric.get)(&card.metrics), (metric.get)(&new.metrics)?);
        let now_told = told(metric, now);
        Some(match before {
            Some(before) if before != now => format!("{name} {} \u{2192} {now_told}", told(metric, before)),
            _ => format!("{name} {now_told}"),
        })
    };
    METRICS.iter().filter_map(change).collect::<Vec<_>>().join(" \u{b7} ")
}

fn told(metric: &MetricInfo, value: f64) -> String {
    match metric.unit {
        Unit::Count => locale::number(lang(), value, 0),
        Unit::Percent => share(lang(), value),
        Unit::Rating => locale::number(lang(), value, 1),
        Unit::Money => amount(lang(), value),
    }
}

/// What was spent on channels, before and after.
fn channels(map: &JourneyMap, figures: &Figures) -> Vec<String> {
    let known = |name: &str| {
        let channels = map.measured.as_ref().map(|measured| measured.channels.as_slice()).unwrap_or_default();
        channels.iter().find(|channel| channel.channel == name)?.cost
    };
    let told = |(channel, cost): &(String, f64)| {
        let (name, now) = (channel_name(lang(), channel), amount(lang(), *cost));
        match known(channel) {
            Some(before) if before != *cost => {
                format!("{name} {} \u{2192} {now}", amount(lang(), before))
            }
            _ => format!("{name} {now}"),
        }
    };
    let all: Vec<String> = figures.channels.iter().map(told).collect();
    let shown = (!all.is_empty()).then(|| all.join(" \u{b7} "));
    shown.map(|costs| tr_with("figures-channels", &[("costs", costs.into())])).into_iter().collect()
}

/// What was left out of the table, and why.
fn notes(ui: &mut Ui, theme: &Theme, draft: &mut FiguresDraft) {
    let Ok(figures) = &draft.outcome else { return };
    if figures.notes.is_empty() {
        return;
    }
    if aside_button(ui, theme, &count("import-remarks", figures.notes.len())).clicked() {
        draft.shows_notes = !draft.shows_notes;
    }
    if draft.shows_notes {
        let scroll = ScrollArea::vertical().id_salt("notes").max_height(72.0).auto_shrink([false, true]);
        scroll.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            figures.notes.iter().for_each(|note| line(ui, &note.text(lang()), theme.muted));
        });
    }
}
