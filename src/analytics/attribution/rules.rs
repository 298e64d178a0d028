//! The rules that look at one path at a time.

use super::{Options, Path, Rule};

/// What each touch of a path gets of one conversion: nothing for the Markov rule, which looks at all paths together.
pub(super) fn weights(rule: Rule, path: &Path, options: &Options, weights: &mut Vec<f64>) {
    let count = path.touches.len();
    weights.clear();
    weights.resize(count, 0.0);
    let (Some(last), false) = (count.checked_sub(1), path.conversions == 0.0) else { return };
    match rule {
        Rule::First => weights[0] = 1.0,
        Rule::Last => weights[last] = 1.0,
        Rule::Linear => weights.fill(1.0 / count as f64),
        Rule::Position if count == 1 => weights[0] = 1.0,
        Rule::Position if count == 2 => weights.fill(0.5),
        Rule::Position => {
            weights.fill(0.2 / (count - 2) as f64);
            weights[0] = 0.4;
            weights[last] = 0.4;
        }
        Rule::TimeDecay => time_decay(path, options, weights),
        Rule::Markov => {}
    }
}

/// Half as much for each half-life further back than the last touch; so a path all of long ago does not vanish.
fn time_decay(path: &Path, options: &Options, weights: &mut [f64]) {
    let last = weights.len() - 1;
    for (at, weight) in weights.iter_mut().enumerate() {
        let half_lives = match (path.ages_days.get(at), path.ages_days.get(last)) {
            (Some(age), Some(youngest)) => (age - youngest) / options.half_life_days,
            _ => (last - at) as f64 / options.half_life_touches,
        };
        *weight = (-half_lives).exp2();
    }
    let sum: f64 = weights.iter().sum();
    for weight in weights {
        *weight /= sum;
    }
}
