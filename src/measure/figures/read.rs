//! Reads the numbers of a table of figures, and adds up what stands in several rows.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::keep::{Figures, TableFigures};
use super::plan::{Meaning, Plan};
use super::table::FigureTable;
use crate::exchange::table::channel_of;
use crate::fault::{Fault, FileError, FileErrors, Value};
use crate::locale::lexicon::{key, lexicon};
use crate::locale::written::number::Numeral;
use crate::measure::{Matching, rounded, source_id};
use crate::model::{Id, JourneyMap, METRICS, MetricInfo, Metrics, NoFigure, Source, Unit};
use crate::tabular::DecimalMarks;

/// More errors than these are of one cause.
const MOST_ERRORS: usize = 50;

/// A number and the row that it stands in.
type Said = (usize, f64);

impl FigureTable {
    /// The figures that the table has for cards, read as `plan` says. Rows that match no card are noted, and so is
    /// what cannot be added up where several rows are of one card.
    ///
    /// # Errors
    /// A cell of a row that matches holds no number, one that the figure cannot be, or one that may mean two numbers
    /// and nothing else in the table tells which: each by line. Or there is nothing to read.
    pub fn figures(
        &self,
        map: &JourneyMap,
        plan: &Plan,
        matching: &Matching,
        measured_on: Date,
    ) -> Result<Figures, FileErrors> {
        let reader = Reader::new(self, map, plan, matching)?;
        let read = reader.read()?;
        let source = Source {
            id: Id::default(),
            file: self.sheet.name().rsplit(['/', '\\']).next().unwrap_or_default().to_owned(),
            rows: self.row_count(plan) as u64,
            measured: Some(measured_on),
            ..Source::default()
        };
        let aliases = matching.new_aliases().map(|(card, name)| (card.clone(), name.to_owned())).collect();
        let source = Source { id: source_id(&source, 0), ..source };
        Ok(Figures { cards: read.cards, channels: read.channels, notes: read.notes, source, aliases })
    }
}

#[derive(Default)]
struct Read {
    cards: Vec<TableFigures>,
    channels: Vec<(String, f64)>,
    notes: Vec<FileError>,
}

struct Reader<'a> {
    table: &'a FigureTable,
    plan: &'a Plan,
    map: &'a JourneyMap,
    cards: HashMap<&'a str, &'a Id>,
    marks: DecimalMarks,
}

impl<'a> Reader<'a> {
    fn new(
        table: &'a FigureTable,
        map: &'a JourneyMap,
        plan: &'a Plan,
        matching: &'a Matching,
    ) -> Result<Reader<'a>, FileError> {
        let refuse = |key| Err(FileError::of(table.sheet.name(), Fault::new(key)));
        if table.rows(plan).is_empty() {
            return refuse("fault-no-rows-of-figures");
        }
        if plan.columns.iter().all(|meaning| meaning.metric().is_none()) {
            return refuse("fault-no-column-of-figures");
        }
        if plan.column(Meaning::Name).is_none() && plan.column(Meaning::Channel).is_none() {
            return refuse("fault-no-column-of-names");
        }
        let matched = matching.events().iter();
        let cards =
            matched.filter_map(|name| Some((name.event.as_str(), &name.matched.as_ref()?.0))).collect();
        let figures = (0..plan.columns.len()).filter(|column| plan.columns[*column].metric().is_some());
        let marks = DecimalMarks::of(&table.sheet, table.rows(plan), figures);
        Ok(Reader { table, plan, map, cards, marks })
    }

    fn read(&self) -> Result<Read, FileErrors> {
        let mut read = Read { notes: self.table.sheet.notes().to_vec(), ..Read::default() };
        let mut errors = Vec::new();
        let mut order: Vec<&Id> = Vec::new();
        let mut rows_of: HashMap<&Id, Vec<usize>> = HashMap::new();
        let mut costs = Vec::new();
        for row in self.table.rows(self.plan) {
            match self.card(row) {
                Some(card) => {
                    let rows = rows_of.entry(card).or_default();
                    if rows.is_empty() {
                        order.push(card);
                    }
                    rows.push(row);
                }
                None => read.notes.extend(self.without_card(row)),
            }
            match self.channel_cost(row) {
                Ok(cost) => costs.extend(cost),
                Err(error) => errors.push(error),
            }
        }
        for card in order {
            let metrics = self.add_up(card, &rows_of[card], &mut read.notes, &mut errors);
            if metrics != Metrics::default() {
                read.cards.push(TableFigures { card: card.clone(), metrics });
            }
        }
        self.add_costs(costs, &mut read);
        errors.sort_by_key(|error| (error.line, error.column));
        errors.dedup();
        errors.truncate(MOST_ERRORS);
        if read.cards.is_empty() && read.channels.is_empty() && errors.is_empty() {
            errors.push(FileError::of(self.table.sheet.name(), Fault::new("fault-figures-of-nothing")));
        }
        match FileErrors::from_all(errors) {
            Some(errors) => Err(errors),
            None => Ok(read),
        }
    }

    fn cell(&self, row: usize, meaning: Meaning) -> Option<(usize, &str)> {
        let column = self.plan.column(meaning)?;
        Some((column, self.table.sheet.cell(row, column).trim()))
    }

    fn card(&self, row: usize) -> Option<&'a Id> {
        let (_, name) = self.cell(row, Meaning::Name)?;
        self.cards.get(name).copied()
    }

    fn without_card(&self, row: usize) -> Option<FileError> {
        let (column, name) = self.cell(row, Meaning::Name)?;
        let note = if name.is_empty() {
            if self.cell(row, Meaning::Channel).is_some_and(|(_, channel)| !channel.is_empty()) {
                return None;
            }
            Fault::new("note-row-without-name")
        } else {
            Fault::new("note-row-of-nothing").with("name", shown(name))
        };
        Some(self.table.sheet.at(row, column, note))
    }

    /// What a row says of a figure; nothing where the cell is empty.
    fn said(&self, row: usize, column: usize, meaning: Meaning) -> Result<Option<f64>, FileError> {
        let cell = self.table.sheet.cell(row, column).trim();
        let Some(metric) = meaning.metric().filter(|_| !lexicon().is_blank(cell)) else { return Ok(None) };
        let number = self.number(cell, column, metric, meaning);
        number.map(Some).map_err(|why| self.table.sheet.at(row, column, told(cell, why, metric, meaning)))
    }

    fn number(
        &self,
        cell: &str,
        column: usize,
        metric: &MetricInfo,
        meaning: Meaning,
    ) -> Result<f64, NoFigure> {
        let in_percent =
            metric.unit == Unit::Percent && (meaning == Meaning::ConversionPercent || cell.contains('%'));
        let scale = if in_percent { 100.0 } else { 1.0 };
        let numeral = Numeral::read(cell).ok_or(NoFigure::NoNumber)?;
        let most = metric.unit.most().map(|most| most * scale);
        let number = self
            .marks
            .resolve(column, numeral)
            .or_else(|| numeral.resolve(metric.unit == Unit::Count, most))
            .ok_or(NoFigure::Ambiguous)?;
        if metric.unit == Unit::Count && number.fract() != 0.0 {
            return Err(NoFigure::NotWhole);
        }
        let held = if in_percent { metric.unit.held(number) } else { number };
        if metric.unit.holds(held) { Ok(held) } else { Err(NoFigure::OutOfRange) }
    }

    /// The figures of a card out of all its rows.
    fn add_up(
        &self,
        card: &Id,
        rows: &[usize],
        notes: &mut Vec<FileError>,
        errors: &mut Vec<FileError>,
    ) -> Metrics {
        let mut metrics = Metrics::default();
        let visits = self.all_said(rows, Meaning::Visits, &mut Vec::new());
        for metric in METRICS {
            let held = self.plan.columns.iter().copied();
            let found =
                held.enumerate().find(|(_, meaning)| meaning.metric().is_some_and(|m| m.key == metric.key));
            let Some((column, meaning)) = found else { continue };
            let said = self.all_said(rows, meaning, errors);
            match together(metric, &said, &visits) {
                Ok(sum) => (metric.set)(&mut metrics, sum),
                Err(last) => {
                    let name = self.map.card(card).map_or("", |card| card.text.as_str());
                    let note = Fault::new("note-figures-not-added")
                        .with("figure", called(metric))
                        .with("count", said.len())
                        .with("name", shown(name));
                    notes.push(self.table.sheet.at(last, column, note));
                }
            }
        }
        metrics
    }

    fn all_said(&self, rows: &[usize], meaning: Meaning, errors: &mut Vec<FileError>) -> Vec<Said> {
        let Some(column) = self.plan.column(meaning) else { return Vec::new() };
        let mut all = Vec::new();
        for row in rows {
            match self.said(*row, column, meaning) {
                Ok(said) => all.extend(said.map(|number| (*row, number))),
                Err(error) => errors.push(error),
            }
        }
        all
    }

    fn channel_cost(&self, row: usize) -> Result<Option<(usize, &str, f64)>, FileError> {
        let (Some((_, channel)), Some(column)) =
            (self.cell(row, Meaning::Channel), self.plan.column(Meaning::Cost))
        else {
            return Ok(None);
        };
        // The sum below a table is of no channel.
        if channel.is_empty() {
            return Ok(None);
        }
        Ok(self.said(row, column, Meaning::Cost)?.map(|cost| (row, channel, cost)))
    }

    /// Adds up what was spent on each channel, under the name by which the map measures it.
    fn add_costs(&self, costs: Vec<(usize, &str, f64)>, read: &mut Read) {
        let Some((first, ..)) = costs.first() else { return };
        let Some(measured) = &self.map.measured else {
            let column = self.plan.column(Meaning::Channel).unwrap_or_default();
            read.notes.push(self.table.sheet.at(*first, column, Fault::new("note-costs-need-measures")));
            return;
        };
        let mut by_words: HashMap<String, &str> = HashMap::new();
        for channel in measured.channels.iter().rev() {
            by_words.insert(key(&channel.channel), &channel.channel);
        }
        let by_id: HashSet<&str> = measured.channels.iter().map(|channel| channel.channel.as_str()).collect();
        let mut places: HashMap<String, usize> = HashMap::new();
        for (_, words, cost) in costs {
            let id = channel_of(words);
            let measured = by_words.get(&key(words)).copied().or_else(|| by_id.get(id.as_str()).copied());
            let name = measured.map_or(id.clone(), str::to_owned);
            let place = *places.entry(name.clone()).or_insert(read.channels.len());
            match read.channels.get_mut(place) {
                Some((_, sum)) => *sum += cost,
                None => read.channels.push((name, cost)),
            }
        }
        read.channels.retain(|(name, cost)| {
            if !Unit::Money.holds(*cost) {
                let note = Fault::new("note-costs-not-added").with("name", shown(name));
                read.notes.push(FileError::of(self.table.sheet.name(), note));
            }
            Unit::Money.holds(*cost)
        });
    }
}

/// One figure out of those of several rows. Visits, costs and values are added; a conversion is the mean by visits;
/// how many customers two rows share, and how satisfied they are together, nobody knows.
///
/// # Errors
/// They cannot be put together; the row of the last.
fn together(metric: &MetricInfo, said: &[Said], visits: &[Said]) -> Result<Option<f64>, usize> {
    let (Some((_, first)), Some((last, _))) = (said.first(), said.last()) else { return Ok(None) };
    if said.len() == 1 {
        return Ok(Some(*first));
    }
    let sum = |numbers: &[Said]| numbers.iter().map(|(_, number)| number).sum::<f64>();
    match (metric.key, metric.unit) {
        ("visits", _) | (_, Unit::Money) => {
            Some(sum(said)).filter(|sum| metric.unit.holds(*sum)).map(Some).ok_or(*last)
        }
        (_, Unit::Percent) => {
            let same_rows = said.iter().map(|(row, _)| row).eq(visits.iter().map(|(row, _)| row));
            let all = sum(visits);
            let weighed =
                said.iter().zip(visits).map(|((_, share), (_, visits))| share * visits).sum::<f64>();
            if same_rows && all > 0.0 { Ok(Some(rounded(weighed / all, 6))) } else { Err(*last) }
        }
        (_, Unit::Rating) if said.iter().all(|(_, number)| number == first) => Ok(Some(*first)),
        _ => Err(*last),
    }
}

/// What is wrong with a cell.
fn told(cell: &str, why: NoFigure, metric: &MetricInfo, meaning: Meaning) -> Fault {
    let cell = shown(cell);
    let of_figure = |key| Fault::new(key).with("cell", cell.as_str()).with("figure", called(metric));
    // How to say that a column is in percent is told beside it.
    let is_share = meaning == Meaning::ConversionShare;
    let key = match why {
        NoFigure::Ambiguous => return Fault::new("fault-figure-may-be-two").with("cell", cell),
        NoFigure::NoNumber if is_share => return of_figure("fault-share-none"),
        NoFigure::NotWhole | NoFigure::OutOfRange if is_share => return of_figure("fault-share-impossible"),
        NoFigure::NoNumber => "fault-figure-none",
        NoFigure::NotWhole => "fault-figure-not-whole",
        NoFigure::OutOfRange => "fault-figure-impossible",
    };
    let expected = match metric.unit {
        Unit::Count => "expected-count",
        Unit::Percent => "expected-percentage",
        Unit::Rating => "expected-rating",
        Unit::Money => "expected-amount",
    };
    of_figure(key).with("expected", Fault::new(expected))
}

fn called(metric: &MetricInfo) -> Value {
    Value::Named { name: metric.key, key: format!("figure-{}", metric.key) }
}

/// Words of a cell, short enough for a message.
fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}
