//! Rows that each say one thing: a card, a score, a step.

use std::collections::HashMap;

use super::build::{Builder, Place};
use super::numbers::{is_blank, number, whole};
use super::words::{channel, choice, lane_kind};
use super::{Field, FileErrors, Imported, Plan, Sheet, Use, matrix};
use crate::model::{
    Card, Emotion, Evidence, Expectation, LaneKind, Media, Metrics, Presence, State, Status, Unit,
};

pub(super) const STATES: &[(State, &[&str])] = &[
    (State::AsIs, &["as is", "asis", "current", "huidig", "huidige situatie", "ist", "actuel", "actual"]),
    (State::ToBe, &["to be", "tobe", "future", "gewenst", "gewenste situatie", "soll", "futur", "futuro"]),
];

pub(super) const PRESENCES: &[(Presence, &[&str])] = &[
    (Presence::Online, &["online", "digital", "digitaal"]),
    (Presence::Offline, &["offline", "physical", "fysiek"]),
];

pub(super) const MEDIA: &[(Media, &[&str])] = &[
    (Media::Owned, &["owned", "eigen", "eigene"]),
    (Media::Paid, &["paid", "betaald", "bezahlt", "payé", "pagado"]),
    (Media::Earned, &["earned", "verdiend", "verdient"]),
];

pub(super) const EVIDENCE: &[(Evidence, &[&str])] = &[
    (Evidence::Assumption, &["assumption", "aanname", "annahme", "hypothèse", "suposición"]),
    (Evidence::Interview, &["interview", "interviews"]),
    (Evidence::UsabilityTest, &["usability test", "usability tests", "gebruikerstest"]),
    (Evidence::WebAnalytics, &["web analytics", "analytics", "webstatistieken"]),
    (Evidence::Measured, &["measured", "gemeten", "gemessen", "mesuré", "medido"]),
];

pub(super) const STATUSES: &[(Status, &[&str])] = &[
    (Status::Planned, &["planned", "gepland", "geplant", "prévu", "planificado"]),
    (Status::InProgress, &["in progress", "bezig", "in uitvoering", "in arbeit", "en cours", "en curso"]),
    (Status::Live, &["live"]),
    (Status::Retired, &["retired", "gestopt", "beendet", "retiré", "retirado"]),
];

const YES: &[(bool, &[&str])] = &[
    (
        true,
        &[
            "x", "yes", "true", "1", "ja", "waar", "wahr", "oui", "vrai", "sí", "si", "\u{2605}", "\u{2b50}",
            "y",
        ],
    ),
    (false, &["no", "false", "0", "nee", "onwaar", "nein", "falsch", "non", "faux", "n"]),
];

pub(super) fn read(sheet: &Sheet, plan: &Plan) -> Result<Imported, FileErrors> {
    let fields = plan.uses.iter().enumerate().filter_map(|(column, what)| match what {
        Use::Field(field) => Some((*field, column)),
        _ => None,
    });
    let builder = Builder::new(sheet, plan);
    let mut rows = Rows { builder, plan, fields: fields.collect(), row: plan.first_row, last: None };
    if let Some(title) =
        (0..plan.first_row).map(|row| sheet.cell(row, 0).trim()).find(|text| !text.is_empty())
    {
        rows.builder.title(title);
    }
    rows.tell_what_is_skipped();
    for row in plan.first_row + 1..sheet.rows.len() {
        rows.row = row;
        rows.read();
        if rows.builder.is_overfull() {
            break;
        }
    }
    rows.builder.finish()
}

/// The phase and the step of the row before.
struct Last {
    phase: usize,
    place: Option<Place>,
}

struct Rows<'a> {
    builder: Builder<'a>,
    plan: &'a Plan,
    /// The column of each field that has one.
    fields: HashMap<Field, usize>,
    /// The row that is being read.
    row: usize,
    last: Option<Last>,
}

impl<'a> Rows<'a> {
    fn column(&self, field: Field) -> Option<usize> {
        self.fields.get(&field).copied()
    }

    /// What the row says in the column of a field: nothing where there is no such column.
    fn text(&self, field: Field) -> &'a str {
        self.column(field).map_or("", |column| self.builder.sheet.cell(self.row, column)).trim()
    }

    fn read(&mut self) {
        let Some(place) = self.place() else { return };
        self.wide_cells(place);
        let persona = self.builder.persona(self.text(Field::Persona));
        let state = self.choice(Field::State, STATES).unwrap_or_default();
        let kind = self.lane();
        let (score, expected) = (self.score(Field::Score), self.score(Field::Expected));
        let text = self.text(Field::Text).to_owned();
        let at = (self.row, self.column(Field::Score).or(self.column(Field::Text)).unwrap_or(0));
        let mut feeling = self.text(Field::Feeling).to_owned();
        let mut expectation = self.text(Field::Expectation).to_owned();
        let mut expected = expected;
        match kind {
            Some((LaneKind::Emotions, _)) if feeling.is_empty() => feeling = text,
            Some((LaneKind::Emotions, _)) => {}
            Some((LaneKind::Expectations, _)) => {
                if expectation.is_empty() {
                    expectation = text;
                }
                expected = expected.or(score);
            }
            // In a wide table the row's touchpoint has all that is said of a card.
            _ if text.is_empty() && self.is_wide() => {}
            _ => self.card(place, kind.map(|(_, lane)| lane), text),
        }
        let is_expectation = matches!(kind, Some((LaneKind::Expectations, _)));
        if !is_expectation && (score.is_some() || !feeling.is_empty()) {
            self.builder.without_score += usize::from(score.is_none());
            let emotion =
                Emotion { persona: persona.clone(), state, score: score.unwrap_or_default(), feeling };
            self.builder.emotion(place, emotion, at);
        }
        if expected.is_some() || !expectation.is_empty() {
            self.builder.without_score += usize::from(expected.is_none());
            let score = expected.unwrap_or_default();
            self.builder.expectation(place, Expectation { persona, state, score, text: expectation }, at);
        }
    }

    fn is_wide(&self) -> bool {
        self.plan.uses.iter().any(|what| matches!(what, Use::Lane(_)))
    }

    /// The step that the row is about. A blank goes on with the row above, as in merged cells.
    fn place(&mut self) -> Option<Place> {
        let (phase, step) = (self.text(Field::Phase), self.text(Field::Step));
        if phase.is_empty() && step.is_empty() && self.last.is_none() {
            // Rows before the first step name the lanes in their order.
            if self.lane().is_none() || !self.text(Field::Text).is_empty() {
                let mend = "expected the names of its phase and step";
                self.builder.error(self.row, 0, "this row is about no step", mend);
            }
            return None;
        }
        let phase = match &self.last {
            Some(last) if phase.is_empty() => last.phase,
            _ => self.builder.phase(phase),
        };
        let before = self.last.as_ref().filter(|last| last.phase == phase).and_then(|last| last.place);
        let place = if !step.is_empty() {
            Some(self.builder.step(phase, step))
        } else if self.column(Field::Step).is_none() {
            // Phases without steps in them: each is one step.
            Some(self.builder.step(phase, ""))
        } else {
            before
        };
        self.last = Some(Last { phase, place });
        let says_more = |what: (usize, &Use)| {
            !matches!(what.1, Use::Skip | Use::Field(Field::Phase | Field::Step))
                && !is_blank(self.builder.sheet.cell(self.row, what.0))
        };
        if place.is_none() && self.plan.uses.iter().enumerate().any(says_more) {
            let column = self.column(Field::Step).unwrap_or(0);
            self.builder.error(self.row, column, "this row names no step", "expected the name of a step");
        }
        place
    }

    /// The lane that the row names, and its kind.
    fn lane(&mut self) -> Option<(LaneKind, usize)> {
        let (name, kind) = (self.text(Field::Lane), self.text(Field::Kind));
        if name.is_empty() && kind.is_empty() {
            return None;
        }
        let known = lane_kind(kind).or_else(|| lane_kind(name)).unwrap_or(LaneKind::Text);
        Some((known, self.builder.lane(known, name)))
    }

    fn card(&mut self, place: Place, lane: Option<usize>, text: String) {
        let card = Card {
            text,
            channel: channel(self.text(Field::Channel)),
            presence: self.choice(Field::Presence, PRESENCES),
            media: self.choice(Field::Media, MEDIA),
            owner: self.text(Field::Owner).to_owned(),
            link: self.text(Field::Link).to_owned(),
            tags: self.list(Field::Tags),
            evidence: self.choice(Field::Evidence, EVIDENCE),
            moment_of_truth: self.choice(Field::MomentOfTruth, YES).unwrap_or(false),
            status: self.choice(Field::Status, STATUSES),
            state: self.choice(Field::State, STATES),
            metrics: self.metrics(),
            aliases: self.list(Field::Aliases),
            ..Card::default()
        };
        // The state alone says nothing of a card.
        if (Card { state: None, ..card.clone() }) == Card::default() {
            return;
        }
        let lane = lane.unwrap_or_else(|| self.builder.any_lane(LaneKind::Touchpoints));
        self.builder.card(lane, place, card);
    }

    /// The columns that are lanes of their own. What else the row says of a card holds for its one touchpoint.
    fn wide_cells(&mut self, place: Place) {
        for (column, what) in self.plan.uses.iter().enumerate() {
            let Use::Lane(kind) = *what else { continue };
            let name = self.builder.sheet.cell(self.plan.first_row, column).trim();
            let lane = self.builder.lane(kind, name);
            let text = self.builder.sheet.cell(self.row, column).trim();
            if kind == LaneKind::Touchpoints && !text.is_empty() && !text.contains('\n') {
                self.card(place, Some(lane), text.to_owned());
            } else {
                matrix::cell(&mut self.builder, lane, place, self.row, column);
            }
        }
    }

    fn list(&self, field: Field) -> Vec<String> {
        let parts = self.text(field).split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(str::to_owned).collect()
    }

    fn choice<T: Copy>(&mut self, field: Field, choices: &[(T, &[&str])]) -> Option<T> {
        let words = self.text(field);
        if is_blank(words) {
            return None;
        }
        let found = choice(words, choices);
        if found.is_none() {
            let known: Vec<&str> = choices.iter().filter_map(|(_, names)| names.first().copied()).collect();
            let what = format!("`{words}` is no {}, and was left out", field.name());
            let column = self.column(field).unwrap_or(0);
            self.builder.note(self.row, column, what, format!("expected one of {}", known.join(", ")));
        }
        found
    }

    fn score(&mut self, field: Field) -> Option<crate::model::Score> {
        let column = self.column(field)?;
        let number = self.number(field, number)?;
        Some(self.builder.score(self.row, column, number))
    }

    fn number(&mut self, field: Field, read: fn(&str) -> Option<f64>) -> Option<f64> {
        let text = self.text(field);
        if is_blank(text) {
            return None;
        }
        let found = read(text);
        if found.is_none() {
            let what = format!("`{text}` is no number for the {}", field.name());
            let column = self.column(field).unwrap_or(0);
            self.builder.error(self.row, column, what, "expected a number, or nothing");
        }
        found
    }

    /// A number from 0 to `most`; one outside is held within, and told.
    fn figure(&mut self, field: Field, most: f64, read: fn(&str) -> Option<f64>) -> Option<f64> {
        let number = self.number(field, read)?;
        let held = number.clamp(0.0, most);
        if (held - number).abs() > 0.0 {
            let what = format!("a {} of {number} cannot be", field.name());
            let column = self.column(field).unwrap_or(0);
            self.builder.note(self.row, column, what, format!("it was read as {held}"));
        }
        Some(held)
    }

    fn metrics(&mut self) -> Metrics {
        let is_percent = self.text(Field::Conversion).ends_with('%');
        let conversion = self.figure(Field::Conversion, if is_percent { 100.0 } else { 1.0 }, number);
        Metrics {
            visits: self.figure(Field::Visits, u64::MAX as f64, whole).map(|n| n.round() as u64),
            customers: self.figure(Field::Customers, u64::MAX as f64, whole).map(|n| n.round() as u64),
            conversion: conversion.map(|share| if is_percent { Unit::Percent.held(share) } else { share }),
            satisfaction: self.figure(Field::Satisfaction, 10.0, number),
            cost: self.figure(Field::Cost, f64::MAX, number),
            value: self.figure(Field::Value, f64::MAX, number),
            source: None,
        }
    }

    fn tell_what_is_skipped(&mut self) {
        let sheet = self.builder.sheet;
        for (column, what) in self.plan.uses.iter().enumerate() {
            let says = |row: usize| !sheet.cell(row, column).trim().is_empty();
            if *what == Use::Skip && (self.plan.first_row + 1..sheet.rows.len()).any(says) {
                let name = sheet.cell(self.plan.first_row, column).trim();
                let what = format!("the column `{name}` was left out");
                self.builder.note(self.plan.first_row, column, what, "say with --map what it holds");
            }
        }
    }
}
