//! Rows that each say one thing: a card, a score, a step.

use std::collections::HashMap;

use super::build::{Builder, StepAt, unclear};
use super::choices::{Choices, EVIDENCE, MEDIA, PRESENCES, STATES, STATUSES, yes_or_no};
use super::fields::Field;
use super::matrix;
use super::names::{channel_of, lane_kind};
use super::plan::{Plan, Use};
use crate::exchange::import::Imported;
use crate::fault::{Fault, FileErrors, Value};
use crate::locale::lexicon::lexicon;
use crate::locale::written::number::Numeral;
use crate::model::bounds;
use crate::model::{Card, Emotion, Expectation, LaneKind, Metrics, Unit};
use crate::tabular::{DecimalMarks, Sheet};

pub(super) fn read(sheet: &Sheet, plan: &Plan) -> Result<Imported, FileErrors> {
    let fields = plan.uses.iter().enumerate().filter_map(|(column, what)| match what {
        Use::Field(field) => Some((*field, column)),
        _ => None,
    });
    let fields: HashMap<Field, usize> = fields.collect();
    let numbers = fields.iter().filter(|(field, _)| field.is_number()).map(|(_, column)| *column);
    let marks = DecimalMarks::of(sheet, plan.first_row + 1..sheet.row_count(), numbers);
    let builder = Builder::new(sheet, plan);
    let mut rows = TidyReader { builder, plan, fields, marks, row: plan.first_row, last: None };
    if let Some(title) =
        (0..plan.first_row).map(|row| sheet.cell(row, 0).trim()).find(|text| !text.is_empty())
    {
        rows.builder.title(title);
    }
    rows.tell_what_is_skipped();
    let end = rows.end();
    for row in plan.first_row + 1..end {
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
    place: Option<StepAt>,
}

struct TidyReader<'a> {
    builder: Builder<'a>,
    plan: &'a Plan,
    /// The column of each field that has one.
    fields: HashMap<Field, usize>,
    marks: DecimalMarks,
    /// The row that is being read.
    row: usize,
    last: Option<Last>,
}

impl<'a> TidyReader<'a> {
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
        let state = self.choice(Field::State, &STATES).unwrap_or_default();
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
    fn place(&mut self) -> Option<StepAt> {
        let (phase, step) = (self.text(Field::Phase), self.text(Field::Step));
        if phase.is_empty() && step.is_empty() && self.last.is_none() {
            // Rows before the first step name the lanes in their order.
            if self.lane().is_none() || !self.text(Field::Text).is_empty() {
                self.builder.error(self.row, 0, Fault::new("fault-row-of-no-step"));
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
                && !lexicon().is_blank(self.builder.sheet.cell(self.row, what.0))
        };
        if place.is_none() && self.plan.uses.iter().enumerate().any(says_more) {
            let column = self.column(Field::Step).unwrap_or(0);
            self.builder.error(self.row, column, Fault::new("fault-row-names-no-step"));
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

    fn card(&mut self, place: StepAt, lane: Option<usize>, text: String) {
        let card = Card {
            text,
            channel: channel_of(self.text(Field::Channel)),
            presence: self.choice(Field::Presence, &PRESENCES),
            media: self.choice(Field::Media, &MEDIA),
            owner: self.text(Field::Owner).to_owned(),
            link: self.text(Field::Link).to_owned(),
            tags: self.list(Field::Tags),
            evidence: self.choice(Field::Evidence, &EVIDENCE),
            moment_of_truth: self.is_moment_of_truth(),
            status: self.choice(Field::Status, &STATUSES),
            state: self.choice(Field::State, &STATES),
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
    fn wide_cells(&mut self, place: StepAt) {
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

    fn choice<T: Copy + PartialEq>(&mut self, field: Field, choices: &Choices<T>) -> Option<T> {
        self.chosen(field, choices.read(self.text(field)), || {
            Fault::new("note-no-choice").with("known", choices.listed())
        })
    }

    fn is_moment_of_truth(&mut self) -> bool {
        let said = yes_or_no(self.text(Field::MomentOfTruth));
        self.chosen(Field::MomentOfTruth, said, || Fault::new("note-no-yes-or-no")).unwrap_or(false)
    }

    /// What was chosen; a note where a cell says something that is none of the choices.
    fn chosen<T>(&mut self, field: Field, found: Option<T>, note: impl FnOnce() -> Fault) -> Option<T> {
        let words = self.text(field);
        if found.is_none() && !lexicon().is_blank(words) {
            let note = note().with("words", words).with("field", called(field));
            let column = self.column(field).unwrap_or(0);
            self.builder.note(self.row, column, note);
        }
        found
    }

    /// The number in the column of a field, and where it is; none, and an error, where the cell holds something else.
    fn numeral(&mut self, field: Field) -> Option<(Numeral, usize)> {
        let (text, column) = (self.text(field), self.column(field)?);
        if lexicon().is_blank(text) {
            return None;
        }
        let found = Numeral::read(text);
        if found.is_none() {
            let fault = Fault::new("fault-no-number-for").with("text", text).with("field", called(field));
            self.builder.error(self.row, column, fault);
        }
        Some((found?, column))
    }

    fn score(&mut self, field: Field) -> Option<crate::model::Score> {
        let (numeral, column) = self.numeral(field)?;
        match self.marks.resolve(column, numeral) {
            Some(number) => Some(self.builder.score(self.row, column, number)),
            None => self.builder.written_score(self.row, column, numeral),
        }
    }

    /// A number from 0 to `most`; one outside is held within, and told.
    fn figure(&mut self, field: Field, most: f64) -> Option<f64> {
        let (numeral, column) = self.numeral(field)?;
        let resolved = self.marks.resolve(column, numeral);
        let Some(number) = resolved.or_else(|| numeral.resolve(false, Some(most))) else {
            self.builder.errors.push(unclear(self.builder.sheet, self.row, column, self.text(field)));
            return None;
        };
        Some(self.held(field, column, number, most))
    }

    /// A whole number from 0; any other is rounded or held there, and told.
    fn count(&mut self, field: Field) -> Option<u64> {
        let (numeral, column) = self.numeral(field)?;
        let number = self.marks.resolve(column, numeral).or_else(|| numeral.resolve(true, None))?;
        if number.fract() != 0.0 && matches!(numeral, Numeral::Either(_)) {
            // Its column has decimals: a thousand is not meant, but what else?
            self.builder.errors.push(unclear(self.builder.sheet, self.row, column, self.text(field)));
            return None;
        }
        if number.fract() != 0.0 {
            let note = Fault::new("note-not-whole").with("field", called(field));
            let note = note.with("number", number.to_string()).with("read", number.round().to_string());
            self.builder.note(self.row, column, note);
        }
        Some(self.held(field, column, number.round(), bounds::COUNT as f64) as u64)
    }

    fn held(&mut self, field: Field, column: usize, number: f64, most: f64) -> f64 {
        let held = number.clamp(0.0, most);
        if (held - number).abs() > 0.0 {
            let note = Fault::new("note-figure-held").with("field", called(field));
            let note = note.with("number", number.to_string()).with("read", held.to_string());
            self.builder.note(self.row, column, note);
        }
        held
    }

    fn metrics(&mut self) -> Metrics {
        let is_percent = self.text(Field::Conversion).ends_with('%');
        let conversion = self.figure(Field::Conversion, if is_percent { 100.0 } else { 1.0 });
        Metrics {
            visits: self.count(Field::Visits),
            customers: self.count(Field::Customers),
            conversion: conversion.map(|share| if is_percent { Unit::Percent.held(share) } else { share }),
            satisfaction: self.figure(Field::Satisfaction, 10.0),
            cost: self.figure(Field::Cost, bounds::AMOUNT),
            value: self.figure(Field::Value, bounds::AMOUNT),
            source: None,
        }
    }

    /// The row behind the last one. Sums below the table are no row of it, and are told.
    fn end(&mut self) -> usize {
        let sheet = self.builder.sheet;
        let last = sheet.row_count() - 1;
        let mut said =
            (0..sheet.width()).map(|column| sheet.cell(last, column).trim()).filter(|text| !text.is_empty());
        let is_total = said.next().is_some_and(|first| lexicon().totals.contains(first));
        let mut sums = said.peekable();
        if last > self.plan.first_row
            && is_total
            && sums.peek().is_some()
            && sums.all(|sum| Numeral::read(sum).is_some())
        {
            self.builder.note(last, 0, Fault::new("note-row-of-sums"));
            return last;
        }
        last + 1
    }

    fn tell_what_is_skipped(&mut self) {
        let sheet = self.builder.sheet;
        for (column, what) in self.plan.uses.iter().enumerate() {
            let says = |row: usize| !sheet.cell(row, column).trim().is_empty();
            if *what == Use::Skip && (self.plan.first_row + 1..sheet.row_count()).any(says) {
                let name = sheet.cell(self.plan.first_row, column).trim();
                let note = Fault::new("note-column-left-out").with("name", name);
                self.builder.note(self.plan.first_row, column, note);
            }
        }
    }
}

/// What the command line calls a field, and the window its column.
fn called(field: Field) -> Value {
    let name = field.name();
    Value::Named { name, key: format!("column-{}", name.replace(' ', "-")) }
}
