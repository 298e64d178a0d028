//! Fits a model: counts what came after every context, and chooses order and half-life on a part that is held back.

use std::ops::Range;
use std::time::Instant;

use super::contexts::{KINDS, LONGEST, SUFFIXES, Walk};
use super::gates::{ABSENT, Gates, Said, bucket};
use super::model::{Fit, Model};
use super::tables::{MEMORIES, Table, Weights};
use crate::analytics::counts::{END_TOKEN, FIRST_EVENT, Token};
use crate::analytics::log::{Case, EventLog};

/// Half-lives that are tried, as parts of all cases; the first memory never forgets.
const HALF_LIVES: [f64; MEMORIES] = [f64::INFINITY, 1.0 / 4.0, 1.0 / 16.0, 1.0 / 64.0];
const SHORTEST_HALF_LIFE: f64 = 10.0;
/// Blocks of cases that are held back.
const BLOCKS: usize = 8;
const ORDERS: [usize; 6] = [1, 2, 3, 4, 6, LONGEST];
/// As many held-back events settle the choice; of longer logs a sample is taken, evenly.
const MOST_HELD_BACK: usize = 40_000;
/// What came before the last so many events is left out of a fit, to bound its memory.
const MOST_EVENTS: usize = 1_000_000;
/// Logs with fewer events are fitted by one thread.
const PARALLEL_EVENTS: usize = 5_000;
/// How fast the gates learn, in each round over what was held back.
const RATES: [f32; 4] = [0.1, 0.05, 0.025, 0.012];
/// A longer order or an ever shorter memory must be this much better, in nats an event.
const WORTH: f64 = 2e-4;

/// Journeys as tokens, with their end, one after the other in the order in which they began.
#[derive(Clone, Debug, Default)]
pub(super) struct Journeys {
    tokens: Vec<Token>,
    ends: Vec<usize>,
}

impl Journeys {
    pub(super) fn of<'a>(cases: impl Iterator<Item = Case<'a>>, token_of: impl Fn(u32) -> Token) -> Journeys {
        let mut journeys = Journeys::default();
        for case in cases {
            journeys.tokens.extend(case.names().map(&token_of));
            journeys.tokens.push(END_TOKEN);
            journeys.ends.push(journeys.tokens.len());
        }
        journeys
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The events of a journey and its end.
    pub(super) fn get(&self, at: usize) -> &[Token] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.tokens[start..self.ends[at]]
    }

    fn tokens_in(&self, cases: &Range<usize>) -> usize {
        cases.clone().map(|at| self.get(at).len()).sum()
    }
}

/// What the contexts of some kinds said of the held-back events: [`MEMORIES`] shares and buckets for each kind.
struct Heard {
    kinds: Range<usize>,
    shares: Vec<[f32; MEMORIES]>,
    buckets: Vec<[u8; MEMORIES]>,
}

/// The later half of the cases, held back in blocks: each is foretold from all that lies before it.
///
/// Many small blocks rather than one large one: after behaviour has changed within the part held back, the blocks that
/// follow show what remembering the recent cases is worth.
struct HeldBack {
    blocks: Vec<Range<usize>>,
    /// Every so many cases one is foretold.
    stride: usize,
    half_lives: [f64; MEMORIES],
}

impl HeldBack {
    fn of(journeys: &Journeys) -> HeldBack {
        let count = journeys.len();
        let border = |block: usize| count / 2 + (count - count / 2) * block / BLOCKS;
        let blocks = (0..BLOCKS).map(|block| border(block)..border(block + 1)).collect();
        let events = journeys.tokens_in(&(count / 2..count));
        let half_life = |part: f64| (part * count as f64).max(SHORTEST_HALF_LIFE);
        HeldBack {
            blocks,
            stride: events.div_ceil(MOST_HELD_BACK).max(1),
            half_lives: HALF_LIVES.map(half_life),
        }
    }

    fn start(&self) -> usize {
        self.blocks.first().map_or(0, |block| block.start)
    }

    /// How many events of a block are foretold.
    fn foretold(&self, journeys: &Journeys, block: &Range<usize>) -> usize {
        // What comes first is foretold from nothing.
        let cases = block.clone().step_by(self.stride).filter(|_| block.start > 0);
        cases.map(|case| journeys.get(case).len() - 1).sum()
    }

    /// The weight of a case: 1 for the newest.
    fn weights(&self, case: usize, newest: usize) -> Weights {
        self.half_lives.map(|half_life| ((case as f64 - newest as f64) / half_life).exp2() as f32)
    }
}

impl Model {
    /// Fits a model to a log: what its last cases do weighs most, as much as that helps.
    pub fn fit(log: &EventLog) -> Model {
        let start = Instant::now();
        let mut from = log.case_count();
        let mut events = 0;
        while from > 0 && events < MOST_EVENTS {
            from -= 1;
            events += log.case(from).events.len() + 1;
        }
        fit_cases(log, from..log.case_count(), start)
    }
}

/// Fits a model to some cases of a log.
pub(super) fn fit_cases(log: &EventLog, cases: Range<usize>, start: Instant) -> Model {
    let journeys = Journeys::of(cases.map(|at| log.case(at)), |name| name + FIRST_EVENT);
    let held_back = HeldBack::of(&journeys);
    let parallel = journeys.tokens.len() >= PARALLEL_EVENTS;
    // Both halves take about as long.
    let border = if parallel { KINDS / 2 + 1 } else { KINDS };
    let halves = [0..border, border..KINDS];
    let run = |kinds: &Range<usize>| fill(&journeys, &held_back, kinds.clone());
    let parts: Vec<(Vec<Table>, Heard)> = std::thread::scope(|scope| {
        let other = parallel.then(|| scope.spawn(|| run(&halves[1])));
        let first = run(&halves[0]);
        std::iter::once(first).chain(other.map(finished)).collect()
    });
    let (tables, heard): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
    let choice = choose(&heard, &held_back, &journeys);
    let half_life = held_back.half_lives[choice.memory];
    Model {
        names: log.names().to_vec(),
        tables: tables.into_iter().flatten().collect(),
        gates: choice.gates,
        suffix_gates: Gates::of_support(choice.memory),
        order: choice.order,
        memory: choice.memory,
        unit: 1.0,
        fit: Fit {
            order: choice.order,
            half_life_cases: half_life.is_finite().then_some(half_life),
            seconds: start.elapsed().as_secs_f64(),
            cases: journeys.len() as u64,
        },
    }
}

/// Fills the tables of some kinds of contexts, and notes what they said of the held-back events before they saw them.
fn fill(journeys: &Journeys, held_back: &HeldBack, kinds: Range<usize>) -> (Vec<Table>, Heard) {
    let newest = journeys.len().saturating_sub(1);
    let mut tables = vec![Table::default(); kinds.len()];
    let mut heard = Heard { kinds: kinds.clone(), shares: Vec::new(), buckets: Vec::new() };
    let mut walk = Walk::default();
    for block in std::iter::once(0..held_back.start()).chain(held_back.blocks.iter().cloned()) {
        if block.start > 0 {
            let units = held_back.weights(block.start, newest);
            for case in block.clone().step_by(held_back.stride) {
                listen(journeys.get(case), &tables, &mut walk, &units, &mut heard);
            }
        }
        for case in block {
            let weights = held_back.weights(case, newest);
            walk.begin(true);
            for &token in journeys.get(case) {
                let contexts = walk.contexts();
                for (table, context) in tables.iter_mut().zip(&contexts[kinds.clone()]) {
                    if let Some(context) = context {
                        table.add(*context, token, case as u32, &weights);
                    }
                }
                walk.push(token);
            }
        }
    }
    (tables, heard)
}

/// Notes what the tables say of each event of a journey after its first.
fn listen(journey: &[Token], tables: &[Table], walk: &mut Walk, units: &Weights, heard: &mut Heard) {
    walk.begin(true);
    for (at, &token) in journey.iter().enumerate() {
        if at > 0 {
            let contexts = walk.contexts();
            for (table, context) in tables.iter().zip(&contexts[heard.kinds.clone()]) {
                let mut shares = [0.0; MEMORIES];
                let mut buckets = [ABSENT; MEMORIES];
                if let Some(node) = context.and_then(|context| table.get(context)) {
                    let cell = table.cells(node).find(|cell| cell.token == token);
                    for memory in 0..MEMORIES {
                        buckets[memory] = bucket(node, memory, units[memory]);
                        shares[memory] = cell.map_or(0.0, |cell| cell.weights[memory] / node.total[memory]);
                    }
                }
                heard.shares.push(shares);
                heard.buckets.push(buckets);
            }
        }
        walk.push(token);
    }
}

struct Chosen {
    memory: usize,
    order: usize,
    gates: Gates,
}

/// Chooses the half-life with all contexts, and with that the order: those with the least loss in the later blocks.
fn choose(heard: &[Heard], held_back: &HeldBack, journeys: &Journeys) -> Chosen {
    let foretold: Vec<usize> =
        held_back.blocks.iter().map(|block| held_back.foretold(journeys, block)).collect();
    let all = foretold.iter().sum();
    let learning = foretold[..BLOCKS / 2].iter().sum();
    let trial = |memory: usize, order: usize| Trial { heard, memory, order, learning, all }.run();
    if all == learning {
        return Chosen { memory: 0, order: LONGEST, gates: Gates::default() };
    }
    let (memory, _) = best(together((0..MEMORIES).collect(), |memory| trial(*memory, LONGEST)));
    let (at, gates) = best(together(ORDERS.to_vec(), |order| trial(memory, *order)));
    Chosen { memory, order: ORDERS[at], gates }
}

/// The first result, unless a later one is better by more than chance would have it.
fn best(results: Vec<(f64, Gates)>) -> (usize, Gates) {
    let mut best: Option<(usize, (f64, Gates))> = None;
    for (at, (loss, gates)) in results.into_iter().enumerate() {
        if best.as_ref().is_none_or(|(_, (least, _))| loss < least - WORTH) {
            best = Some((at, (loss, gates)));
        }
    }
    best.map_or_else(|| (0, Gates::default()), |(at, (_, gates))| (at, gates))
}

/// Runs jobs on threads of their own; the results are in the order of the jobs.
fn together<T: Sync, R: Send>(jobs: Vec<T>, run: impl Fn(&T) -> R + Sync) -> Vec<R> {
    std::thread::scope(|scope| {
        let threads: Vec<_> = jobs.iter().map(|job| scope.spawn(|| run(job))).collect();
        threads.into_iter().map(finished).collect()
    })
}

/// What a thread gives. One that panics takes the whole fit along: with a part of the tables it would foretell otherwise,
/// and nobody would know.
fn finished<R>(thread: std::thread::ScopedJoinHandle<'_, R>) -> R {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

struct Trial<'a> {
    heard: &'a [Heard],
    memory: usize,
    order: usize,
    /// How many held-back events only teach, and how many there are.
    learning: usize,
    all: usize,
}

impl Trial<'_> {
    /// The mean loss over the later blocks, each event foretold before it is learned from; and gates that have learned
    /// from all of them.
    fn run(&self) -> (f64, Gates) {
        let mut gates = Gates::default();
        let mut said = Vec::with_capacity(2 * KINDS);
        let mut loss = 0.0;
        for (round, rate) in RATES.iter().enumerate() {
            for at in 0..self.all {
                self.said(at, &mut said);
                let probability = gates.learn(&said, *rate);
                if round == 0 && at >= self.learning {
                    loss -= f64::from(probability.max(1e-6)).ln();
                }
            }
        }
        (loss / (self.all - self.learning).max(1) as f64, gates)
    }

    #[inline]
    fn said(&self, at: usize, said: &mut Vec<Said>) {
        said.clear();
        for part in self.heard {
            let width = part.kinds.len();
            for (offset, kind) in part.kinds.clone().enumerate() {
                if kind > self.order && kind < SUFFIXES {
                    continue;
                }
                let (shares, buckets) =
                    (&part.shares[at * width + offset], &part.buckets[at * width + offset]);
                if buckets[0] != ABSENT {
                    said.push(Said { voice: kind as u8, bucket: buckets[0], share: shares[0] });
                }
                let memory = self.memory;
                if memory > 0 && buckets[memory] != ABSENT {
                    said.push(Said {
                        voice: (KINDS + kind) as u8,
                        bucket: buckets[memory],
                        share: shares[memory],
                    });
                }
            }
        }
    }
}
