//! Journeys as an absorbing Markov chain, and what is lost when a touchpoint is taken out of it.

use std::collections::HashMap;

use super::paths::Paths;
use super::solve::{Chain, Inverse, Row, converges};
use crate::analytics::error::LogError;
use crate::fault::Fault;

/// Chains up to this size are solved by elimination; larger ones between two bounds that meet.
const DENSE_STATES: usize = 500;

/// For each name, the share of conversions that would be lost if every journey ended where it meets that name: 1 - P'/P,
/// where P is the chance that the chain, from its start, is absorbed in a conversion.
///
/// The states of a chain of order k are the last k touches, fewer at the beginning of a journey. P solves a system of
/// linear equations (Kemeny and Snell 1960, "Finite Markov chains", chapter 3); nothing is simulated.
///
/// # Errors
/// The chain is large, and its journeys go in circles almost for ever.
pub(super) fn removal_effects(paths: &Paths, order: usize) -> Result<Vec<f64>, LogError> {
    let (chain, ending_in) = chain_and_endings(paths, order);
    if chain.rows.len() <= DENSE_STATES {
        Ok(by_elimination(&chain, &ending_in))
    } else {
        by_bounds(&chain, &ending_in).ok_or_else(|| LogError::of(Fault::new("fault-circles")))
    }
}

/// The effects found by each of the two methods.
#[cfg(test)]
pub(super) fn both_ways(paths: &Paths, order: usize) -> (Vec<f64>, Option<Vec<f64>>) {
    let (chain, ending_in) = chain_and_endings(paths, order);
    (by_elimination(&chain, &ending_in), by_bounds(&chain, &ending_in))
}

/// The chain, and for each name the states that end in it.
fn chain_and_endings(paths: &Paths, order: usize) -> (Chain, Vec<Vec<usize>>) {
    let (chain, last_touch) = chain_of(paths, order);
    let mut ending_in = vec![Vec::new(); paths.names().len()];
    for (state, touch) in last_touch.iter().enumerate() {
        if let Some(touch) = touch {
            ending_in[*touch as usize].push(state);
        }
    }
    (chain, ending_in)
}

fn by_elimination(chain: &Chain, ending_in: &[Vec<usize>]) -> Vec<f64> {
    let inverse = Inverse::of(chain);
    let all = inverse.chance(0);
    ending_in
        .iter()
        .map(|removed| if all > 0.0 { inverse.chance_through(removed) / all } else { 0.0 })
        .collect()
}

fn by_bounds(chain: &Chain, ending_in: &[Vec<usize>]) -> Option<Vec<f64>> {
    if chain.rows.iter().all(|row| row.absorbed == 0.0) {
        // The middle between the bounds of nothing is not quite nothing.
        return Some(vec![0.0; ending_in.len()]);
    }
    let whole = converges(chain, &[], None)?;
    let effect = |removed: &Vec<usize>| {
        let rest = converges(chain, removed, Some(&whole))?;
        Some(if whole[0] > 0.0 { (1.0 - rest[0] / whole[0]).max(0.0) } else { 0.0 })
    };
    ending_in.iter().map(effect).collect()
}

/// The chain, and the touch that each of its states ends in; state 0 is the start.
fn chain_of(paths: &Paths, order: usize) -> (Chain, Vec<Option<u32>>) {
    let mut states: HashMap<Vec<u32>, usize> = HashMap::from([(Vec::new(), 0)]);
    let mut last_touch = vec![None];
    let mut moves: HashMap<(usize, usize), f64> = HashMap::new();
    let mut converting = vec![0.0];
    let mut leaving = vec![0.0];
    for path in paths.iter() {
        let weight = path.conversions + path.others;
        if weight == 0.0 {
            continue;
        }
        let mut state = 0;
        for end in 1..=path.touches.len() {
            let memory = &path.touches[end.saturating_sub(order)..end];
            let next = states.get(memory).copied().unwrap_or_else(|| {
                states.insert(memory.to_vec(), last_touch.len());
                last_touch.push(memory.last().copied());
                converting.push(0.0);
                leaving.push(0.0);
                last_touch.len() - 1
            });
            *moves.entry((state, next)).or_default() += weight;
            leaving[state] += weight;
            state = next;
        }
        converting[state] += path.conversions;
        leaving[state] += weight;
    }
    let mut rows: Vec<Row> = converting
        .iter()
        .zip(&leaving)
        .map(|(c, all)| Row { to: Vec::new(), absorbed: share(*c, *all) })
        .collect();
    let mut sorted: Vec<_> = moves.into_iter().collect();
    // Sums of floats depend on their order, and that of the map is random.
    sorted.sort_unstable_by_key(|(states, _)| *states);
    for ((from, to), weight) in sorted {
        rows[from].to.push((to, share(weight, leaving[from])));
    }
    (Chain { rows }, last_touch)
}

fn share(part: f64, all: f64) -> f64 {
    if all > 0.0 { part / all } else { 0.0 }
}
