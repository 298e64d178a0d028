//! What the columns and rows of a table are most likely meant for.

use super::fields::{Field, field_called};
use super::names::lane_kind;
use super::plan::{Plan, Shape, Use};
use crate::locale::lexicon::lexicon;
use crate::locale::written::number::Numeral;
use crate::model::LaneKind;
use crate::tabular::Sheet;

const OUR_SCORES: (f64, f64) = (-2.0, 2.0);

impl Sheet {
    /// How the table is most likely meant.
    pub fn guess(&self) -> Plan {
        plan(self)
    }

    /// How the table is most likely meant if it has this shape.
    pub fn guess_shape(&self, shape: Shape) -> Plan {
        plan_of(self, shape)
    }
}

fn plan(sheet: &Sheet) -> Plan {
    let tidy = plan_of(sheet, Shape::Tidy);
    let has = |field: Field| tidy.uses.contains(&Use::Field(field));
    let header = |index: usize| sheet.cell(tidy.first_row, index);
    let is_known =
        |index: &usize| field_called(header(*index)).is_some() || lane_kind(header(*index)).is_some();
    let known = (0..tidy.uses.len()).filter(is_known).count();
    let named = (0..tidy.uses.len()).filter(|index| !header(*index).trim().is_empty()).count();
    // Of the names of phases or steps, too, one or another may be a word that columns are called by.
    if (has(Field::Step) || has(Field::Phase)) && known > 1 && 2 * known >= named && !has_step_row(sheet) {
        tidy
    } else {
        plan_of(sheet, Shape::Matrix)
    }
}

/// Whether a row below the first is called as rows of steps are.
fn has_step_row(sheet: &Sheet) -> bool {
    (1..sheet.row_count().min(4)).any(|row| field_called(sheet.cell(row, 0)) == Some(Field::Step))
}

fn plan_of(sheet: &Sheet, shape: Shape) -> Plan {
    let first_row = sheet.names_row();
    let uses = match shape {
        Shape::Tidy => columns(sheet, first_row),
        Shape::Matrix => matrix_rows(sheet, first_row),
    };
    Plan { shape, first_row, uses, scores: OUR_SCORES }
}

fn columns(sheet: &Sheet, first_row: usize) -> Vec<Use> {
    let header = |column: usize| sheet.cell(first_row, column).trim();
    let fields: Vec<Option<Field>> = (0..sheet.width()).map(|column| field_called(header(column))).collect();
    let is_tidy = fields.contains(&Some(Field::Lane));
    let has_cards = has_cards(sheet, first_row, &fields);
    let mut uses: Vec<Use> = Vec::new();
    for (column, field) in fields.iter().enumerate() {
        let numeric = numeric(sheet, first_row, column);
        let kind = lane_kind(header(column));
        let meant = match field {
            Some(Field::Score) if !numeric => Use::Lane(LaneKind::Emotions),
            Some(Field::Feeling) if !fields.contains(&Some(Field::Score)) => Use::Lane(LaneKind::Emotions),
            Some(Field::Expectation) if numeric => Use::Field(Field::Expected),
            // What a card has, where there are cards in the row; else a lane of its own.
            Some(Field::Channel | Field::Evidence) if !is_tidy && !has_cards => {
                Use::Lane(kind.unwrap_or(LaneKind::Text))
            }
            Some(Field::Text) if !is_tidy => Use::Lane(LaneKind::Text),
            Some(field) => Use::Field(*field),
            None if header(column).is_empty() => Use::Skip,
            None if is_tidy && kind.is_some() && !fields.contains(&Some(Field::Text)) => {
                Use::Field(Field::Text)
            }
            None if is_tidy => Use::Skip,
            None => Use::Lane(kind.unwrap_or(LaneKind::Text)),
        };
        let again = matches!(meant, Use::Field(_)) && uses.contains(&meant);
        uses.push(if again { Use::Skip } else { meant });
    }
    uses
}

/// Whether a wide table has a column of touchpoints, or of words.
fn has_cards(sheet: &Sheet, first_row: usize, fields: &[Option<Field>]) -> bool {
    let touchpoints = |column| lane_kind(sheet.cell(first_row, column)) == Some(LaneKind::Touchpoints);
    fields.contains(&Some(Field::Text)) || (0..sheet.width()).any(touchpoints)
}

/// Whether all that a column says is numbers.
fn numeric(sheet: &Sheet, first_row: usize, column: usize) -> bool {
    let mut cells = (first_row + 1..sheet.row_count())
        .map(|row| sheet.cell(row, column))
        .filter(|text| !lexicon().is_blank(text))
        .peekable();
    cells.peek().is_none() || {
        // A word that went astray among numbers is an error, and no reason to take them for words.
        let (numbers, words): (Vec<&str>, Vec<&str>) = cells.partition(|text| Numeral::read(text).is_some());
        numbers.len() >= words.len()
    }
}

fn matrix_rows(sheet: &Sheet, first_row: usize) -> Vec<Use> {
    const HEADER_ROWS: usize = 6;
    let label = |row: usize| sheet.cell(row, 0).trim();
    let rows = sheet.row_count();
    let labelled = |field: Field| {
        (first_row..rows.min(first_row + HEADER_ROWS)).find(|row| field_called(label(*row)) == Some(field))
    };
    let (mut phases, mut steps) = (labelled(Field::Phase), labelled(Field::Step));
    let nameless = |row: usize| row < rows && label(row).is_empty();
    match (phases, steps) {
        (Some(row), None) if nameless(row + 1) => steps = Some(row + 1),
        (None, Some(row)) if row > first_row => phases = Some(row - 1),
        (None, None) if nameless(first_row + 1) && rows > first_row + 2 => {
            (phases, steps) = (Some(first_row), Some(first_row + 1));
        }
        (None, None) => steps = Some(first_row),
        _ => {}
    }
    let mut last = LaneKind::Text;
    let row = |row: usize| {
        if Some(row) == phases {
            return Use::Field(Field::Phase);
        }
        if Some(row) == steps {
            return Use::Field(Field::Step);
        }
        if row < first_row {
            return Use::Skip;
        }
        // A row without a name goes on with the lane above it.
        if !label(row).is_empty() {
            last = lane_kind(label(row)).unwrap_or_else(|| kind_by_cells(sheet, row));
        }
        Use::Lane(last)
    };
    (0..rows).map(row).collect()
}

/// A row of numbers under a name that says nothing is a row of figures.
fn kind_by_cells(sheet: &Sheet, row: usize) -> LaneKind {
    let mut cells = (1..sheet.width())
        .map(|column| sheet.cell(row, column))
        .filter(|text| !lexicon().is_blank(text))
        .peekable();
    let numbers = cells.peek().is_some() && cells.all(|text| Numeral::leading(text).is_some());
    if numbers { LaneKind::Metrics } else { LaneKind::Text }
}
