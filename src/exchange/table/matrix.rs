//! Lanes by steps, as a spreadsheet shows a map.

use super::build::{Builder, StepAt};
use super::fields::Field;
use super::plan::{Plan, Use};
use crate::exchange::import::Imported;
use crate::fault::FileErrors;
use crate::locale::written::number::Numeral;
use crate::model::{Card, Emotion, Expectation, LaneKind, Score, State};
use crate::tabular::Sheet;

pub(super) fn read(sheet: &Sheet, plan: &Plan) -> Result<Imported, FileErrors> {
    let mut builder = Builder::new(sheet, plan);
    if let Some(title) =
        (0..plan.first_row).map(|row| sheet.cell(row, 0).trim()).find(|text| !text.is_empty())
    {
        builder.title(title);
    }
    let row_of = |field: Field| plan.uses.iter().position(|what| *what == Use::Field(field));
    let columns = columns(&mut builder, row_of(Field::Phase), row_of(Field::Step));
    let mut last_name = String::new();
    for (row, what) in plan.uses.iter().enumerate() {
        if builder.is_overfull() {
            break;
        }
        let name = sheet.cell(row, 0).trim();
        let Use::Lane(kind) = *what else { continue };
        if !name.is_empty() {
            name.clone_into(&mut last_name);
        }
        let lane = builder.lane(kind, &last_name);
        for (column, place) in columns.iter().enumerate() {
            if let Some(place) = place {
                cell(&mut builder, lane, *place, row, column);
            }
        }
    }
    builder.finish()
}

/// The step of each column; none where the column is empty.
fn columns(builder: &mut Builder<'_>, phases: Option<usize>, steps: Option<usize>) -> Vec<Option<StepAt>> {
    let sheet = builder.sheet;
    let text = |row: Option<usize>, column| row.map_or("", |row| sheet.cell(row, column)).trim();
    let used = |column: usize| (0..sheet.row_count()).any(|row| !sheet.cell(row, column).trim().is_empty());
    let mut phase: Option<(usize, &str)> = None;
    let mut places = vec![None];
    for column in 1..sheet.width() {
        if !used(column) {
            places.push(None);
            continue;
        }
        let name = text(phases, column);
        // A merged cell has its words in its first column only.
        let current = match phase {
            Some(current) if name.is_empty() || name == current.1 => current,
            _ => (builder.new_phase(name), name),
        };
        phase = Some(current);
        // A phase without steps has a column without anything else.
        let only_phase = steps.is_some()
            && (0..sheet.row_count())
                .all(|row| Some(row) == phases || sheet.cell(row, column).trim().is_empty());
        places.push((!only_phase).then(|| builder.new_step(current.0, text(steps, column))));
    }
    places
}

/// The lines of a cell: cards, or scores.
pub(super) fn cell(builder: &mut Builder<'_>, lane: usize, place: StepAt, row: usize, column: usize) {
    let sheet = builder.sheet;
    let kind = builder.lane_kind(lane);
    for line in sheet.cell(row, column).lines().map(str::trim).filter(|line| !line.is_empty()) {
        match kind {
            LaneKind::Emotions => {
                let (persona, score, feeling) = felt(builder, line, row, column);
                let persona = builder.persona(&persona);
                let emotion = Emotion { persona, state: State::AsIs, score, feeling };
                builder.emotion(place, emotion, (row, column));
            }
            LaneKind::Expectations => {
                let (persona, score, text) = felt(builder, line, row, column);
                let persona = builder.persona(&persona);
                let expectation = Expectation { persona, state: State::AsIs, score, text };
                builder.expectation(place, expectation, (row, column));
            }
            _ => builder.card(lane, place, Card { text: line.to_owned(), ..Card::default() }),
        }
    }
}

/// Who, how much and in what words: `Maud: 1.2 relieved`, where only the words or the number must be there.
fn felt(builder: &mut Builder<'_>, line: &str, row: usize, column: usize) -> (String, Score, String) {
    let of_someone = line
        .split_once(':')
        .filter(|(who, rest)| Numeral::leading(who).is_none() && Numeral::leading(rest).is_some());
    let (who, said) = of_someone.unwrap_or(("", line));
    match Numeral::leading(said) {
        Some((numeral, words)) => {
            let score = builder.written_score(row, column, numeral);
            (who.trim().to_owned(), score.unwrap_or_default(), words.to_owned())
        }
        None => {
            builder.without_score += 1;
            (String::new(), Score::ZERO, line.to_owned())
        }
    }
}
