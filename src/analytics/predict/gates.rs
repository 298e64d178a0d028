//! How much each context has a say, by how much it knows.
//!
//! The distributions after all contexts are mixed, each with a weight that depends on how often the context came and
//! how much of that went one way: deleted interpolation (Jelinek and Mercer 1980) with its weights in buckets (Chen and
//! Goodman 1999), but over contexts that need not be suffixes of each other. A context that never came has no say,
//! which is backing off. The weights are learned from what was held back, one event after the other, by the
//! exponentiated gradient (Kivinen and Warmuth 1997): each share moves towards the share of the blame or merit.

use super::contexts::{KINDS, SUFFIXES};
use super::tables::Node;

/// Buckets by how often a context came, times buckets by how much of that went one way.
const AMOUNTS: usize = 10;
const LEANINGS: usize = 4;
pub(super) const BUCKETS: usize = AMOUNTS * LEANINGS;
/// The bucket of a context that never came.
pub(super) const ABSENT: u8 = u8::MAX;

/// Each kind of context speaks twice: with the memory that never forgets, and with the one of the chosen half-life.
pub(super) const VOICES: usize = 2 * KINDS;

/// The bucket of a context in one memory; `unit` is the weight of one event now.
#[inline]
pub(super) fn bucket(node: &Node, memory: usize, unit: f32) -> u8 {
    let total = node.total[memory];
    let count = total / unit;
    if count < 1e-3 {
        return ABSENT;
    }
    const UP_TO: [f32; AMOUNTS - 1] = [0.75, 1.5, 2.5, 4.5, 8.5, 16.5, 40.5, 150.5, 1000.5];
    let amount = UP_TO.iter().take_while(|limit| count > **limit).count();
    let share = node.top[memory] / total;
    const LEANING: [f32; LEANINGS - 1] = [0.6, 0.85, 0.995];
    let leaning = LEANING.iter().take_while(|limit| share > **limit).count();
    (amount * LEANINGS + leaning) as u8
}

/// The weights of all voices, by bucket.
#[derive(Clone, Debug)]
pub(super) struct Gates {
    weights: Vec<f32>,
}

/// What a voice said of what then came: the share it gave it, and its bucket.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    pub(super) voice: u8,
    pub(super) bucket: u8,
    pub(super) share: f32,
}

impl Default for Gates {
    /// Longer contexts first, as far as they have been seen: what is trusted before anything is learned.
    fn default() -> Gates {
        let mut weights = vec![0.0; VOICES * BUCKETS];
        for voice in 0..VOICES {
            let kind = voice % KINDS;
            let length = if kind < SUFFIXES { kind.min(4) } else { 3 } as f32;
            let memory = if voice < KINDS { 1.0 } else { 0.5 };
            for amount in 0..AMOUNTS {
                for leaning in 0..LEANINGS {
                    let count = 0.5 * 2.0_f32.powi(amount as i32);
                    let trust = count / (count + 2.0);
                    weights[voice * BUCKETS + amount * LEANINGS + leaning] =
                        memory * 10.0_f32.powf(length) * trust * (1.0 + leaning as f32);
                }
            }
        }
        Gates { weights }
    }
}

impl Gates {
    /// What is trusted where nothing can be learned: the more, the longer a context is and the more often it came
    /// (Witten and Bell 1991). One that came a thousand times leaves next to nothing to shorter ones. Only the memory
    /// numbered `memory` speaks.
    pub(super) fn of_support(memory: usize) -> Gates {
        const COUNTS: [f32; AMOUNTS] = [0.5, 1.0, 2.0, 3.5, 6.5, 12.0, 26.0, 80.0, 400.0, 2000.0];
        let mut weights = vec![0.0; VOICES * BUCKETS];
        let first_voice = if memory > 0 { KINDS } else { 0 };
        for kind in 0..SUFFIXES {
            for (amount, count) in COUNTS.into_iter().enumerate() {
                for leaning in 0..LEANINGS {
                    weights[(first_voice + kind) * BUCKETS + amount * LEANINGS + leaning] =
                        1000.0_f32.powi(kind as i32) * count * (1.0 + leaning as f32);
                }
            }
        }
        Gates { weights }
    }

    #[inline]
    pub(super) fn weight(&self, voice: usize, bucket: u8) -> f32 {
        self.weights[voice * BUCKETS + bucket as usize]
    }

    /// Learns from one event; returns the probability that the mixture gave it before.
    #[inline]
    pub(super) fn learn(&mut self, said: &[Said], rate: f32) -> f32 {
        let (mut all, mut right) = (0.0, 0.0);
        for Said { voice, bucket, share } in said {
            let weight = self.weight(*voice as usize, *bucket);
            all += weight;
            right += weight * share;
        }
        if right <= 0.0 {
            return 0.0;
        }
        for Said { voice, bucket, share } in said {
            let weight = &mut self.weights[*voice as usize * BUCKETS + *bucket as usize];
            let step = rate * (*weight * share / right - *weight / all);
            // exp(step) to second order; the steps are small.
            *weight = (*weight * (1.0 + step + 0.5 * step * step)).clamp(1e-6, 1e9);
        }
        right / all
    }
}
