//! What of a journey so far a prediction can lean on, each as one number.
//!
//! The last events, one to [`LONGEST`] of them, are the contexts of a Markov chain of variable order. The others forget
//! something else than the oldest: the order of events, how often they came, or all but the first. Loops, parallel
//! work and long memory make these tell more than the last few events do.

use crate::analytics::counts::{START_TOKEN, Token};

/// The most events back that a suffix goes.
pub(super) const LONGEST: usize = 8;
/// Kinds of contexts: none, the suffixes, and those that need the journey from its start.
pub(super) const KINDS: usize = 1 + LONGEST + 8;
/// How many of them need no more than the last events.
pub(super) const SUFFIXES: usize = 1 + LONGEST;

/// The numbers of the contexts at one place of a journey, by kind; none where there is no such context.
pub(super) type Contexts = [Option<u64>; KINDS];

/// A journey as it goes on.
#[derive(Clone, Debug, Default)]
pub(super) struct Walk {
    events: Vec<Token>,
    whole: bool,
    /// How often each token came, by token.
    times: Vec<u32>,
    /// Hashes of all events: in their order, as a set, and as a set with how often each came.
    in_order: u64,
    set: u64,
    bag: u64,
    /// Of the last event.
    run: u32,
    /// The last events without repetition.
    collapsed: [Token; 3],
}

impl Walk {
    /// Begins anew; a `whole` journey is followed from its start, else only its last events are known.
    pub(super) fn begin(&mut self, whole: bool) {
        for token in self.events.drain(..) {
            if let Some(times) = self.times.get_mut(token as usize) {
                *times = 0;
            }
        }
        (self.in_order, self.set, self.bag, self.run) = (0, 0, 0, 0);
        self.collapsed = [START_TOKEN; 3];
        self.whole = whole;
        if whole {
            self.events.push(START_TOKEN);
        }
    }

    pub(super) fn push(&mut self, token: Token) {
        self.run = if self.events.last() == Some(&token) { self.run + 1 } else { 1 };
        if self.run == 1 {
            self.collapsed = [self.collapsed[1], self.collapsed[2], token];
        }
        self.events.push(token);
        let at = token as usize;
        // What training never saw has no number of its own worth counting.
        if at < MOST_COUNTED {
            if self.times.len() <= at {
                self.times.resize(at + 1, 0);
            }
            self.times[at] += 1;
            if self.times[at] == 1 {
                self.set ^= mix(1, token.into());
            }
        }
        self.bag = self.bag.wrapping_add(mix(2, token.into()));
        self.in_order = mix(self.in_order, token.into());
    }

    /// The contexts of what comes next.
    pub(super) fn contexts(&self) -> Contexts {
        let mut contexts = [None; KINDS];
        contexts[0] = Some(0);
        let mut hash = 0;
        for (slot, token) in contexts[1..SUFFIXES].iter_mut().zip(self.events.iter().rev()) {
            hash = mix(hash, u64::from(*token) + 1);
            *slot = Some(hash);
        }
        if let (true, [_, first, .., last]) | (true, [_, first @ last]) = (self.whole, self.events.as_slice())
        {
            let (last, first) = (u64::from(*last), u64::from(*first));
            let times = self.times.get(last as usize).map_or(0, |times| (*times).min(16));
            let before = self.events.get(self.events.len() - 2).map_or(0, |token| u64::from(*token));
            let place = self.events.len().min(64) as u64;
            let [c, b, a] = self.collapsed.map(u64::from);
            let loops = mix(mix(mix(3, c), b), a);
            contexts[SUFFIXES..].copy_from_slice(&[
                Some(mix(4, self.in_order)),
                Some(mix(mix(5, self.set), last)),
                Some(mix(mix(mix(6, self.set), last), before)),
                Some(mix(mix(7, self.bag), last)),
                Some(mix(loops, u64::from(self.run.min(16)))),
                Some(mix(mix(8, last), times.into())),
                Some(mix(mix(9, first), mix(last, before))),
                Some(mix(mix(10, place), last)),
            ]);
        }
        contexts
    }
}

const MOST_COUNTED: usize = 1 << 20;

/// Two numbers as one, well spread (the finish of MurmurHash3, Appleby 2011).
#[inline]
fn mix(a: u64, b: u64) -> u64 {
    let mut hash =
        a.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29) ^ b.wrapping_add(0x632b_e59b_d9b4_e019);
    hash = (hash ^ hash >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ hash >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ hash >> 33
}
