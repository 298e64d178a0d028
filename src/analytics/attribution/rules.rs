//! The rules by name, what can be chosen about them, and those that look at one path at a time.

use super::paths::Path;

/// A way to share a conversion among the touches before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// All to the first touch.
    First,
    /// All to the last touch.
    Last,
    /// The same to each touch.
    Linear,
    /// 40 % to the first, 40 % to the last, 20 % shared by those between; half and half for two.
    Position,
    /// Half as much for each half-life that a touch lies further back.
    TimeDecay,
    /// In proportion to the removal effects.
    Markov,
}

/// All rules, in the order in which they are shown; with the name that scripts know them by.
pub static RULES: &[(Rule, &str)] = &[
    (Rule::First, "first"),
    (Rule::Last, "last"),
    (Rule::Linear, "linear"),
    (Rule::Position, "position"),
    (Rule::TimeDecay, "time_decay"),
    (Rule::Markov, "markov"),
];

/// The highest order of the chain: more would tell apart histories that nobody has often enough.
pub const HIGHEST_ORDER: usize = 3;

/// What can be chosen about attribution.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How many touches back the Markov chain remembers, 1 to [`HIGHEST_ORDER`].
    pub order: usize,
    /// Days before the conversion in which the weight of a touch halves, where times are known.
    pub half_life_days: f64,
    /// The same in touches, where only their order is known.
    pub half_life_touches: f64,
}

impl Default for Options {
    fn default() -> Options {
        Options { order: 1, half_life_days: 7.0, half_life_touches: 1.0 }
    }
}

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
