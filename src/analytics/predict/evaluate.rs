//! How good a model is: it foretells what it was not fitted to.

use std::collections::HashMap;
use std::time::Instant;

use serde::Serialize;

use super::fit::{Journeys, fit_cases};
use super::model::{Model, Predictor};
use crate::analytics::counts::{FIRST_EVENT, Token};
use crate::analytics::log::EventLog;

const BINS: usize = 10;

/// How well the events of test cases after their first, and their ends, were foretold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// The share of predictions whose likeliest event was what came.
    pub accuracy_top1: f64,
    /// The share in which it was among the three likeliest.
    pub accuracy_top3: f64,
    /// The mean of -ln of the probability that was given to what came.
    pub log_loss: f64,
    /// How far the probability of the likeliest event is from how often it was right, over ten bins weighed by their
    /// predictions (the expected calibration error of Naeini, Cooper and Hauskrecht 2015).
    pub calibration_error: f64,
    pub order: usize,
    pub half_life_cases: Option<f64>,
    pub fit_seconds: f64,
    pub predictions: u64,
}

/// Foretells each event of each case of `test` after its first from the events before it, and then the end of the case.
/// The model learns nothing from that.
pub fn evaluate(model: &Model, test: &EventLog) -> Evaluation {
    let known: HashMap<&str, u32> =
        model.names().iter().enumerate().map(|(at, name)| (name.as_str(), at as u32)).collect();
    // Names that training never saw get numbers of their own, behind all others.
    let behind = model.names().len() as u32;
    let tokens: Vec<Token> = test
        .names()
        .iter()
        .enumerate()
        .map(|(at, name)| known.get(name.as_str()).copied().unwrap_or(behind + at as u32) + FIRST_EVENT)
        .collect();
    run(model, &Journeys::of(test.cases(), |name| tokens[name as usize]))
}

/// Fits a model to all but the last cases of a log, and foretells those: the part `share` of all, by their beginning.
pub fn evaluate_last_cases(log: &EventLog, share: f64) -> Evaluation {
    let count = log.case_count();
    let from = count - ((count as f64 * share).round() as usize).clamp(usize::from(count > 1), count);
    let model = fit_cases(log, 0..from, Instant::now());
    run(&model, &Journeys::of((from..count).map(|at| log.case(at)), |name| name + FIRST_EVENT))
}

/// Predictions whose probability fell into one bin.
#[derive(Clone, Copy, Debug, Default)]
struct Bin {
    predictions: u64,
    right: u64,
    claimed: f64,
}

fn run(model: &Model, journeys: &Journeys) -> Evaluation {
    let mut predictor = Predictor::new(model);
    let (mut top1, mut top3, mut loss) = (0_u64, 0_u64, 0.0);
    let mut bins = [Bin::default(); BINS];
    for at in 0..journeys.len() {
        predictor.begin(true);
        for (place, &token) in journeys.get(at).iter().enumerate() {
            if place > 0 {
                predictor.mix();
                let given = predictor.probability(token);
                loss -= f64::from(given).ln();
                let (likeliest, claimed) = predictor.top().unwrap_or((Token::MAX, 0.0));
                let right = likeliest == token;
                top1 += u64::from(right);
                top3 += u64::from(right || is_among(&predictor, token, 3));
                let bin = &mut bins[((f64::from(claimed) * BINS as f64) as usize).min(BINS - 1)];
                bin.predictions += 1;
                bin.right += u64::from(right);
                bin.claimed += f64::from(claimed);
            }
            predictor.push(token);
        }
    }
    let predictions: u64 = bins.iter().map(|bin| bin.predictions).sum();
    let each = |sum: f64| sum / predictions.max(1) as f64;
    let fit = model.how_fitted();
    Evaluation {
        accuracy_top1: each(top1 as f64),
        accuracy_top3: each(top3 as f64),
        log_loss: each(loss),
        calibration_error: each(bins.iter().map(|bin| (bin.claimed - bin.right as f64).abs()).sum()),
        order: fit.order,
        half_life_cases: fit.half_life_cases,
        fit_seconds: fit.seconds,
        predictions,
    }
}

/// Whether a token is among the `count` likeliest.
fn is_among(predictor: &Predictor<'_>, token: Token, count: usize) -> bool {
    predictor.sorted().iter().take(count).any(|(known, _)| *known == token)
}
