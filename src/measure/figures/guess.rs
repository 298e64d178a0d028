//! What the columns of a table of figures most likely hold.

use std::cmp::Reverse;

use super::plan::{Meaning, Plan};
use crate::exchange::table::{Field, field_called};
use crate::locale::lexicon::{key, lexicon};
use crate::locale::written::number::Numeral;
use crate::measure::matching::CardNames;
use crate::model::JourneyMap;
use crate::tabular::Sheet;

/// Above the names of the columns there may be a title and the like.
const MOST_LINES_ABOVE: usize = 20;
/// Cells that are looked at in each column.
const LOOKED_AT: usize = 2000;

pub(super) fn plan(sheet: &Sheet, map: &JourneyMap) -> Plan {
    let header = header(sheet);
    let mut plan = Plan { header, columns: vec![Meaning::Skip; sheet.width()] };
    for column in 0..sheet.width() {
        let named = header.map_or(Meaning::Skip, |row| by_name(sheet, row, column));
        let meaning = match named {
            Meaning::ConversionPercent => scale(sheet, &plan, column),
            Meaning::Name => Meaning::Skip,
            other => other,
        };
        let is_taken = plan.columns.iter().any(|held| meaning.excludes(*held));
        if !is_taken && (meaning.metric().is_none() || may_be_figures(sheet, &plan, column)) {
            plan.columns[column] = meaning;
        }
    }
    if let Some(column) = name_column(sheet, &plan, map) {
        plan.columns[column] = Meaning::Name;
    }
    plan
}

/// The row of names: the first that has one that is known, else the first with several cells. A row with a number in it
/// is one of figures, unless two names in it are known.
fn header(sheet: &Sheet) -> Option<usize> {
    let cells = |row: usize| (0..sheet.width()).map(move |column| sheet.cell(row, column).trim());
    let rows = || 0..sheet.row_count().min(MOST_LINES_ABOVE);
    let is_filled = |row: &usize| cells(*row).filter(|cell| !cell.is_empty()).take(2).count() > 1;
    let known = |row: usize| {
        (0..sheet.width()).filter(|column| by_name(sheet, row, *column) != Meaning::Skip).take(2).count()
    };
    let named = rows().find(|row| is_filled(row) && known(*row) > 0);
    let first = named.or_else(|| rows().find(is_filled))?;
    let is_header = known(first) > 1 || cells(first).all(|cell| Numeral::read(cell).is_none());
    is_header.then_some(first)
}

/// What a column of this name holds. A conversion is in percent until its numbers are looked at.
fn by_name(sheet: &Sheet, header: usize, column: usize) -> Meaning {
    let name = sheet.cell(header, column);
    if lexicon().touchpoint_columns.contains(name) {
        return Meaning::Name;
    }
    if lexicon().channel_columns.contains(name) {
        return Meaning::Channel;
    }
    // Units and currencies stand in brackets or behind the name: "Cost (EUR)", "Conversion %".
    let bare = name.split(['(', '[', '%', '€', '$', '£', ',']).next().unwrap_or_default();
    match field_called(name).or_else(|| field_called(bare)) {
        Some(Field::Channel) => Meaning::Channel,
        Some(Field::Visits) => Meaning::Visits,
        Some(Field::Customers) => Meaning::Customers,
        Some(Field::Conversion) => Meaning::ConversionPercent,
        Some(Field::Satisfaction) => Meaning::Satisfaction,
        Some(Field::Cost) => Meaning::Cost,
        Some(Field::Value) => Meaning::Value,
        _ => Meaning::Skip,
    }
}

/// The cells of a column below its name, those that say something.
fn said<'a>(sheet: &'a Sheet, plan: &Plan, column: usize) -> impl Iterator<Item = &'a str> + use<'a> {
    let rows = plan.first_row()..sheet.row_count().min(plan.first_row() + LOOKED_AT);
    rows.map(move |row| sheet.cell(row, column).trim()).filter(|cell| !lexicon().is_blank(cell))
}

/// Whether a column says nothing, or has a number: words that went astray among them are an error, not remarks.
fn may_be_figures(sheet: &Sheet, plan: &Plan, column: usize) -> bool {
    let mut cells = said(sheet, plan, column).peekable();
    cells.peek().is_none() || cells.any(|cell| Numeral::read(cell).is_some())
}

/// Whether most of what a column says is numbers.
fn numeric(sheet: &Sheet, plan: &Plan, column: usize) -> bool {
    let (numbers, all) = said(sheet, plan, column)
        .fold((0, 0), |(numbers, all), cell| (numbers + usize::from(Numeral::read(cell).is_some()), all + 1));
    numbers * 2 >= all
}

/// Whether a column of conversions is in percent or in shares: a percent sign, in its name or in a cell, or a number
/// above 1 tells.
pub(super) fn scale(sheet: &Sheet, plan: &Plan, column: usize) -> Meaning {
    let name = plan.header.map_or("", |header| sheet.cell(header, column));
    // What may be thousands or decimals is above 1 either way.
    let is_above_one = |cell: &str| {
        Numeral::read(cell).is_some_and(|numeral| numeral.with(None).is_none_or(|number| number > 1.0))
    };
    let plain = key(name);
    let is_named = name.contains('%') || lexicon().percent.keys().any(|word| plain.contains(word));
    if is_named || said(sheet, plan, column).any(|cell| cell.contains('%') || is_above_one(cell)) {
        Meaning::ConversionPercent
    } else {
        Meaning::ConversionShare
    }
}

/// The column by which most cards are found; of equals one that is called so, then the first. None if there is nothing
/// but numbers and channels.
fn name_column(sheet: &Sheet, plan: &Plan, map: &JourneyMap) -> Option<usize> {
    let cards = CardNames::of(map);
    let is_wordy = |column: &usize| {
        let is_free = plan.columns[*column] == Meaning::Skip;
        is_free && said(sheet, plan, *column).next().is_some() && !numeric(sheet, plan, *column)
    };
    let rank = |column: usize| {
        let found = said(sheet, plan, column).filter(|name| cards.find(name).is_some()).count();
        let is_called = plan.header.is_some_and(|row| by_name(sheet, row, column) == Meaning::Name);
        (found, is_called, Reverse(column))
    };
    let (found, is_called, Reverse(column)) = (0..sheet.width()).filter(is_wordy).map(rank).max()?;
    // Beside channels, words that no card has are remarks.
    let has_channels = plan.column(Meaning::Channel).is_some();
    (found > 0 || is_called || !has_channels).then_some(column)
}
