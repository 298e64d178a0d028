//! The likely next step: a Markov model of variable order that forgets.
//!
//! What came after each context ([`contexts`]) is counted, with an exponential half-life in cases; the distributions
//! are mixed by how much each context knows ([`gates`]); order and half-life are those that did best on a part of the
//! training log that was held back ([`fit`]). The end of the journey is one of the outcomes.

mod contexts;
mod evaluate;
mod fit;
mod gates;
mod model;
mod tables;

pub use evaluate::{Evaluation, evaluate, evaluate_last_cases};
pub use model::{Fit, Forecast, LEAST_CASES, Model, Next, Predictor};

#[cfg(test)]
mod tests;
