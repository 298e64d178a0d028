//! From a map to a table, and what a table cannot hold.

use std::collections::HashSet;

use super::choices::{Choices, EVIDENCE, MEDIA, PRESENCES, STATES, STATUSES};
use super::fields::{FIELDS, Field};
use super::names::lane_kind;
use super::plan::Shape;
use crate::fault::Fault;
use crate::locale::written::number::unmistakable;
use crate::model::{Card, Id, JourneyMap, Lane, LaneKind, Phase, Score, State, Step};
use crate::tabular::cells::{guarded, quoted};

/// A table, and what of the map is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub text: String,
    /// Each as words in a list; empty if the table says all that the map says.
    pub lost: Vec<Fault>,
}

/// The map as a table. No spreadsheet takes a text in it for a formula; the reader takes back what that took.
pub fn to_table(map: &JourneyMap, shape: Shape, delimiter: char) -> Written {
    let rows = match shape {
        Shape::Matrix => matrix(map),
        Shape::Tidy => tidy(map),
    };
    let mut text = String::new();
    for row in rows {
        let cells: Vec<_> = row.iter().map(|cell| quoted(cell, delimiter)).collect();
        text.push_str(&cells.join(&delimiter.to_string()));
        text.push('\n');
    }
    // Spreadsheets take a file without this mark for one of the old encodings.
    if shape == Shape::Matrix && !text.is_ascii() {
        text.insert(0, '\u{feff}');
    }
    Written { text, lost: lost(map, shape) }
}

/// A number as every program reads it: no plus, an ordinary minus.
fn score(score: Score) -> String {
    let tenths = score.tenths();
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

/// The lanes, with one for the scores and one for the expectations where the map has none to show them.
fn lanes(map: &JourneyMap) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = map.lanes.iter().map(|lane| lane.as_ref().clone()).collect();
    let steps = || map.steps().map(|(_, step)| step);
    let felt = steps().any(|step| !step.emotions.is_empty());
    let expected = steps().any(|step| !step.expectations.is_empty());
    for (is_there, kind) in [(felt, LaneKind::Emotions), (expected, LaneKind::Expectations)] {
        if is_there && !lanes.iter().any(|lane| lane.kind == kind) {
            lanes.push(Lane::new(Id::default(), kind));
        }
    }
    lanes
}

fn persona_name<'a>(map: &'a JourneyMap, id: &Id) -> &'a str {
    map.persona(id).map_or("", |persona| persona.name.as_str())
}

fn matrix(map: &JourneyMap) -> Vec<Vec<String>> {
    let columns: Vec<(&Phase, Option<&Step>)> = map
        .phases
        .iter()
        .flat_map(|phase| {
            let none = phase.steps.is_empty().then_some((phase.as_ref(), None));
            none.into_iter().chain(phase.steps.iter().map(|step| (phase.as_ref(), Some(step.as_ref()))))
        })
        .collect();
    let first_of_phase = |index: usize| index == 0 || columns[index - 1].0.id != columns[index].0.id;
    let phases = columns
        .iter()
        .enumerate()
        .map(|(index, (phase, _))| if first_of_phase(index) { one_line(&phase.name) } else { String::new() });
    let steps = columns.iter().map(|(_, step)| step.map_or(String::new(), |step| one_line(&step.name)));
    let guard = |text: String| guarded(&text).into_owned();
    let mut rows: Vec<Vec<String>> = Vec::new();
    if !map.title.is_empty() {
        rows.push(vec![guard(one_line(&map.title))]);
    }
    rows.push(std::iter::once(Field::Phase.name().to_owned()).chain(phases.map(guard)).collect());
    rows.push(std::iter::once(Field::Step.name().to_owned()).chain(steps.map(guard)).collect());
    for lane in lanes(map) {
        let cells = columns.iter().map(|(_, step)| step.map_or(String::new(), |step| cell(map, &lane, step)));
        let name = lane.shown_name(&map.language);
        rows.push(std::iter::once(one_line(&name)).chain(cells).map(guard).collect());
    }
    rows
}

/// A cell holds a card a line, so that a card's own line breaks have to go.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// What a lane holds at a step, a line for each card or score.
fn cell(map: &JourneyMap, lane: &Lane, step: &Step) -> String {
    let said = |persona: &Id, number: Score, words: &str| {
        let who = persona_name(map, persona);
        let who = if who.is_empty() || map.personas.len() < 2 {
            String::new()
        } else {
            format!("{}: ", one_line(who))
        };
        format!("{who}{} {}", score(number), one_line(words)).trim_end().to_owned()
    };
    let shown = |state: State| state == map.main_state();
    let lines: Vec<String> = match lane.kind {
        LaneKind::Emotions => {
            let felt = step.emotions.iter().filter(|e| shown(e.state));
            felt.map(|e| said(&e.persona, e.score, &e.feeling)).collect()
        }
        LaneKind::Expectations => {
            let expected = step.expectations.iter().filter(|e| shown(e.state));
            expected.map(|e| said(&e.persona, e.score, &e.text)).collect()
        }
        _ => {
            let cards = lane.cards.iter().filter(|card| card.step == step.id);
            cards.map(|card| one_line(&card.text)).collect()
        }
    };
    lines.join("\n")
}

/// A row of a tidy table before it is known which columns there are.
type TidyRow = Vec<(Field, String)>;

fn tidy(map: &JourneyMap) -> Vec<Vec<String>> {
    let lanes = lanes(map);
    let steps = || map.phases.iter().flat_map(|phase| phase.steps.iter().map(move |step| (phase, step)));
    let of_cell = |lane: &Lane, phase: &Phase, step: &Step| {
        let mut rows = rows_of(map, lane, step);
        rows.iter_mut().for_each(|row| row.push((Field::Phase, phase.name.clone())));
        rows
    };
    let by_step: Vec<TidyRow> =
        map.phases.iter().flat_map(|phase| rows_of_phase(phase, &lanes, &of_cell)).collect();
    let by_lane =
        || lanes.iter().flat_map(|lane| steps().flat_map(|(phase, step)| of_cell(lane, phase, step)));
    let mut rows = by_step;
    if !tells_order(map, &lanes, &rows) {
        let other: Vec<TidyRow> = by_lane().collect();
        if tells_order(map, &lanes, &other) {
            rows = other;
        } else {
            // Rows that only name the lanes, as the order of the others does not tell theirs.
            rows.splice(0..0, lanes.iter().map(|lane| lane_cells(map, lane)));
        }
    }
    const ALWAYS: [Field; 7] =
        [Field::Phase, Field::Step, Field::Lane, Field::Text, Field::Channel, Field::Persona, Field::Score];
    let used: HashSet<Field> = rows.iter().flatten().map(|(field, _)| *field).chain(ALWAYS).collect();
    let columns: Vec<Field> =
        FIELDS.iter().map(|(field, _)| *field).filter(|field| used.contains(field)).collect();
    let head = columns.iter().map(|field| field.name().replace(' ', "_")).collect();
    let line = |row: &TidyRow| {
        let cell = |field: &Field| row.iter().find(|(of, _)| of == field).map_or("", |(_, text)| text);
        // A number must stay one, with its minus; a text must not become a formula.
        let safe = |field: &Field| {
            if field.is_number() { cell(field).to_owned() } else { guarded(cell(field)).into_owned() }
        };
        columns.iter().map(safe).collect()
    };
    std::iter::once(head).chain(rows.iter().map(line)).collect()
}

/// The rows of a phase from step to step; a step or phase without any has one that only names it.
fn rows_of_phase(
    phase: &Phase,
    lanes: &[Lane],
    of_cell: &impl Fn(&Lane, &Phase, &Step) -> Vec<TidyRow>,
) -> Vec<TidyRow> {
    let name = || (Field::Phase, phase.name.clone());
    let mut rows = Vec::new();
    for step in &phase.steps {
        let before = rows.len();
        rows.extend(lanes.iter().flat_map(|lane| of_cell(lane, phase, step)));
        if rows.len() == before {
            rows.push(vec![(Field::Step, step.name.clone()), name()]);
        }
    }
    if phase.steps.is_empty() {
        rows.push(vec![name()]);
    }
    rows
}

/// Whether phases, steps and lanes first come up in the rows as they stand in the map.
fn tells_order(map: &JourneyMap, lanes: &[Lane], rows: &[TidyRow]) -> bool {
    let text = |row: &TidyRow, field| row.iter().find(|(of, _)| *of == field).map(|(_, text)| text.clone());
    let mut seen = HashSet::new();
    let lanes_met: Vec<String> = rows
        .iter()
        .filter_map(|row| text(row, Field::Lane))
        .filter(|lane| seen.insert(lane.clone()))
        .collect();
    let mut seen = HashSet::new();
    let place =
        |row| (text(row, Field::Phase).unwrap_or_default(), text(row, Field::Step).unwrap_or_default());
    let met: Vec<(String, String)> =
        rows.iter().map(place).filter(|place| seen.insert(place.clone())).collect();
    let places = map.phases.iter().flat_map(|phase| {
        let none = phase.steps.is_empty().then(|| (phase.name.clone(), String::new()));
        none.into_iter().chain(phase.steps.iter().map(|step| (phase.name.clone(), step.name.clone())))
    });
    lanes_met.into_iter().eq(lanes.iter().map(|lane| lane.shown_name(&map.language)))
        && met.into_iter().eq(places)
}

/// What names a lane: its kind too, where the name does not tell it.
fn lane_cells(map: &JourneyMap, lane: &Lane) -> TidyRow {
    let name = lane.shown_name(&map.language);
    let mut row = Vec::new();
    if lane_kind(&name) != Some(lane.kind) {
        row.push((Field::Kind, lane.kind.info().key.to_owned()));
    }
    row.push((Field::Lane, name));
    row
}

fn rows_of(map: &JourneyMap, lane: &Lane, step: &Step) -> Vec<TidyRow> {
    let row = |cells: TidyRow| {
        let mut row = lane_cells(map, lane);
        row.push((Field::Step, step.name.clone()));
        row.extend(cells.into_iter().filter(|(_, text)| !text.is_empty()));
        row
    };
    let said = |persona: &Id, state: State, number: Score, words: &str| {
        let state = if state == State::AsIs { String::new() } else { STATES.name_of(state).to_owned() };
        row(vec![
            (Field::Text, words.to_owned()),
            (Field::Persona, persona_name(map, persona).to_owned()),
            (Field::Score, score(number)),
            (Field::State, state),
        ])
    };
    match lane.kind {
        LaneKind::Emotions => {
            step.emotions.iter().map(|e| said(&e.persona, e.state, e.score, &e.feeling)).collect()
        }
        LaneKind::Expectations => {
            step.expectations.iter().map(|e| said(&e.persona, e.state, e.score, &e.text)).collect()
        }
        _ => {
            let cards = lane.cards.iter().filter(|card| card.step == step.id);
            cards.map(|card| row(card_cells(card))).collect()
        }
    }
}

fn card_cells(card: &Card) -> TidyRow {
    let number = |number: Option<f64>| number.map_or(String::new(), unmistakable);
    let count = |count: Option<u64>| count.map_or(String::new(), |count| count.to_string());
    let Card { metrics, .. } = card;
    vec![
        (Field::Text, card.text.clone()),
        (Field::Channel, card.channel.clone()),
        (Field::State, name_of(card.state, &STATES)),
        (Field::Presence, name_of(card.presence, &PRESENCES)),
        (Field::Media, name_of(card.media, &MEDIA)),
        (Field::Owner, card.owner.clone()),
        (Field::Link, card.link.clone()),
        (Field::Tags, card.tags.join(", ")),
        (Field::Evidence, name_of(card.evidence, &EVIDENCE)),
        (Field::MomentOfTruth, if card.moment_of_truth { "yes".to_owned() } else { String::new() }),
        (Field::Status, name_of(card.status, &STATUSES)),
        (Field::Visits, count(metrics.visits)),
        (Field::Customers, count(metrics.customers)),
        (Field::Conversion, number(metrics.conversion)),
        (Field::Satisfaction, number(metrics.satisfaction)),
        (Field::Cost, number(metrics.cost)),
        (Field::Value, number(metrics.value)),
        (Field::Aliases, card.aliases.join(", ")),
    ]
}

fn name_of<T: Copy + PartialEq>(value: Option<T>, choices: &Choices<T>) -> String {
    value.map_or(String::new(), |value| choices.name_of(value).to_owned())
}

/// What the map holds and a table of this shape has no cell for.
fn lost(map: &JourneyMap, shape: Shape) -> Vec<Fault> {
    let cards = || map.cards().map(|(_, card)| card.as_ref());
    let bare = |card: &Card| Card {
        id: card.id.clone(),
        step: card.step.clone(),
        text: card.text.clone(),
        ..Card::default()
    };
    let of_step = |step: &Step| {
        let other = |state: State| state != map.main_state();
        step.emotions.iter().filter(|e| other(e.state)).count()
            + step.expectations.iter().filter(|e| other(e.state)).count()
    };
    let in_matrix = |count: usize| if shape == Shape::Matrix { count } else { 0 };
    let counts = [
        (in_matrix(cards().filter(|card| **card != bare(card)).count()), "lost-details"),
        (in_matrix(map.steps().map(|(_, step)| of_step(step)).sum()), "lost-other-state"),
        (map.links.len(), "lost-links"),
        (map.images.len(), "lost-pictures"),
        (
            map.phases.iter().filter(|p| !p.customer_goal.is_empty() || !p.business_goal.is_empty()).count(),
            "lost-goals",
        ),
        (same_names(map), "lost-same-names"),
    ];
    let counted = counts.into_iter().filter(|(count, _)| *count > 0);
    let mut lost: Vec<Fault> = counted.map(|(count, key)| Fault::new(key).with("count", count)).collect();
    if map.brief != crate::model::Brief::default() {
        lost.push(Fault::new("lost-whole-brief"));
    }
    lost
}

/// Steps that would be read back as one with another.
fn same_names(map: &JourneyMap) -> usize {
    let of_phase = |phase: &Phase| {
        let names: HashSet<&str> = phase.steps.iter().map(|step| step.name.as_str()).collect();
        phase.steps.len() - names.len()
    };
    map.phases.iter().map(|phase| of_phase(phase)).sum()
}
