//! The fitted model, and what it foretells.

use serde::Serialize;

use super::contexts::{KINDS, LONGEST, SUFFIXES, Walk};
use super::gates::{ABSENT, Gates, bucket};
use super::tables::Table;
use crate::analytics::counts::{Counts, FIRST_EVENT, Mark, Token};

/// The share of probability that is kept for what training never saw.
const UNSEEN: f32 = 1e-4;
/// Cases that must have come this way, or else there are too few to say; unless it is stated otherwise.
pub const LEAST_CASES: u64 = 10;

/// How a model was fitted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Fit {
    /// The most events back that the model looks for a run of them.
    pub order: usize,
    /// In how many cases the weight of what was seen halves; none if nothing is forgotten.
    pub half_life_cases: Option<f64>,
    pub seconds: f64,
    /// Training cases.
    pub cases: u64,
}

/// What can come next, likeliest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// Cases that had the last [`Forecast::events_used`] of the events asked about, in this order.
    pub cases: u64,
    /// How many of these events there were cases enough for; 0 if even the last was too rare.
    pub events_used: usize,
    /// Whether there are too few cases to say anything; then the rest is a guess.
    pub too_few: bool,
    pub nexts: Vec<Next>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Next {
    pub mark: Mark,
    pub probability: f64,
    /// Cases that went on so, of [`Forecast::cases`].
    pub cases: u64,
}

/// A fitted model.
#[derive(Clone, Debug)]
pub struct Model {
    pub(super) names: Vec<String>,
    /// One for each kind of context.
    pub(super) tables: Vec<Table>,
    /// For journeys that are known from their start, and for those of which only the last events are: how these go on
    /// is counted, and nothing is to be learned from whole journeys about how much that is worth.
    pub(super) gates: Gates,
    pub(super) suffix_gates: Gates,
    pub(super) order: usize,
    /// The memory that speaks beside the one that never forgets; 0 if there is none.
    pub(super) memory: usize,
    /// The weight of one event now.
    pub(super) unit: f32,
    pub(super) fit: Fit,
}

impl Model {
    /// A model of counts that were made elsewhere. Counts have no order in time, so nothing is forgotten; and nothing is
    /// known of journeys but runs of events up to the order of the counts.
    pub fn of_counts(counts: &Counts) -> Model {
        let mut tables = vec![Table::default(); KINDS];
        let order = counts.order().min(LONGEST);
        let mut walk = Walk::default();
        let _ = counts.for_each_row(|row| -> Result<(), std::convert::Infallible> {
            let length = row.context.len();
            if length <= order {
                walk.begin(false);
                row.context.iter().for_each(|mark| walk.push(mark.token()));
                if let Some(context) = walk.contexts()[length] {
                    let cases = u32::try_from(row.tally.customers).unwrap_or(u32::MAX);
                    match row.next {
                        Some(next) => {
                            tables[length].add_counted(context, next.token(), row.tally.count as f32, cases);
                        }
                        None => tables[length].set_cases(context, cases),
                    }
                }
            }
            Ok(())
        });
        Model {
            names: counts.names().to_vec(),
            tables,
            gates: Gates::of_support(0),
            suffix_gates: Gates::of_support(0),
            order,
            memory: 0,
            unit: 1.0,
            fit: Fit { order, half_life_cases: None, seconds: 0.0, cases: counts.cases() },
        }
    }

    pub fn how_fitted(&self) -> Fit {
        self.fit
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The number of an event's name.
    pub fn name(&self, name: &str) -> Option<u32> {
        self.names.iter().position(|known| known == name).map(|at| at as u32)
    }

    /// What comes after `events`: the last of a journey, or all of it if it begins with [`Mark::Start`].
    ///
    /// Fewer than `least_cases` cases that came this way are too few to say; then fewer events are asked about.
    pub fn forecast(&self, events: &[Mark], least_cases: u64) -> Forecast {
        let mut predictor = Predictor::new(self);
        let whole = events.first() == Some(&Mark::Start);
        predictor.begin(whole);
        for mark in &events[usize::from(whole)..] {
            predictor.push(mark.token());
        }
        let given = events.len();
        let contexts = predictor.walk.contexts();
        let support = (1..=given.min(LONGEST)).rev().find_map(|length| {
            let node = self.tables[length].get(contexts[length]?)?;
            (u64::from(node.cases) >= least_cases).then_some((length, node))
        });
        if !whole {
            // What fewer cases than that did is no ground for a percentage.
            predictor.longest = support.map_or(1, |(length, _)| length);
        }
        predictor.mix();
        let mut nexts: Vec<Next> = predictor
            .sorted()
            .into_iter()
            .map(|(token, probability)| {
                let cell = support.and_then(|(length, node)| {
                    self.tables[length].cells(node).find(|cell| cell.token == token)
                });
                let cases = cell.map_or(0, |cell| u64::from(cell.cases));
                Next { mark: Mark::of(token), probability: f64::from(probability), cases }
            })
            .collect();
        nexts.retain(|next| next.probability > 0.0);
        Forecast {
            cases: support.map_or(0, |(_, node)| u64::from(node.cases)),
            events_used: support.map_or(0, |(length, _)| length),
            too_few: support.is_none(),
            nexts,
        }
    }
}

/// Follows a journey and foretells each of its events; keeps its memory from one to the next.
#[derive(Debug)]
pub struct Predictor<'a> {
    model: &'a Model,
    walk: Walk,
    /// The longest run of last events that has a say where the start of the journey is not known.
    longest: usize,
    /// By token.
    shares: Vec<f32>,
    /// The tokens that have a share.
    touched: Vec<Token>,
}

impl<'a> Predictor<'a> {
    pub fn new(model: &'a Model) -> Predictor<'a> {
        let shares = vec![0.0; model.names.len() + FIRST_EVENT as usize];
        let mut predictor =
            Predictor { model, walk: Walk::default(), longest: LONGEST, shares, touched: Vec::new() };
        predictor.begin(true);
        predictor
    }

    /// Begins a journey; one that is not `whole` is joined on its way.
    pub fn begin(&mut self, whole: bool) {
        self.walk.begin(whole);
    }

    pub(super) fn push(&mut self, token: Token) {
        self.walk.push(token);
    }

    /// Works out the share of each token.
    pub(super) fn mix(&mut self) {
        for token in self.touched.drain(..) {
            self.shares[token as usize] = 0.0;
        }
        let model = self.model;
        let contexts = self.walk.contexts();
        let whole = contexts[SUFFIXES].is_some();
        let (gates, order) =
            if whole { (&model.gates, model.order) } else { (&model.suffix_gates, self.longest) };
        let mut all = 0.0;
        for (kind, (table, context)) in model.tables.iter().zip(contexts).enumerate() {
            if kind > order && kind < SUFFIXES {
                continue;
            }
            let Some(node) = context.and_then(|context| table.get(context)) else { continue };
            let mut factors = [0.0; 2];
            for (factor, (voice, memory)) in factors.iter_mut().zip([(kind, 0), (KINDS + kind, model.memory)])
            {
                let bucket = bucket(node, memory, model.unit);
                if bucket != ABSENT && (voice == kind || memory > 0) {
                    let weight = gates.weight(voice, bucket);
                    all += weight;
                    *factor = weight / node.total[memory];
                }
            }
            for cell in table.cells(node) {
                let share = &mut self.shares[cell.token as usize];
                if *share == 0.0 {
                    self.touched.push(cell.token);
                }
                // Never quite zero, so that it is touched once.
                *share += (factors[0] * cell.weights[0] + factors[1] * cell.weights[model.memory]).max(1e-30);
            }
        }
        if all > 0.0 {
            for token in &self.touched {
                self.shares[*token as usize] *= (1.0 - UNSEEN) / all;
            }
        }
    }

    /// The probability of a token, after [`Predictor::mix`].
    pub(super) fn probability(&self, token: Token) -> f32 {
        let unseen = UNSEEN / self.shares.len() as f32;
        self.shares.get(token as usize).map_or(unseen, |share| share + unseen)
    }

    /// Tokens by probability, the likeliest first; of equal ones that of the lower number.
    pub(super) fn sorted(&self) -> Vec<(Token, f32)> {
        let mut sorted: Vec<(Token, f32)> =
            self.touched.iter().map(|token| (*token, self.shares[*token as usize])).collect();
        sorted.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        sorted
    }

    /// What is likeliest to come next, and how likely; none in a model of an empty log.
    pub fn likeliest(&mut self) -> Option<(Mark, f64)> {
        self.mix();
        self.top().map(|(token, share)| (Mark::of(token), f64::from(share)))
    }

    pub(super) fn top(&self) -> Option<(Token, f32)> {
        let shares = self.touched.iter().map(|token| (*token, self.shares[*token as usize]));
        shares.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
    }

    /// Goes on to the next event of the journey.
    pub fn advance(&mut self, mark: Mark) {
        self.push(mark.token());
    }
}
