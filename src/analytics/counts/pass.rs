//! The pass over the cases of a log.

use super::trie::{END_TOKEN, FIRST_EVENT, LONGEST_ORDER, ROOT, START_TOKEN, Tally, Token, Trie};
use crate::analytics::error::LogError;
use crate::analytics::log::{Event, EventLog};
use crate::analytics::threads::in_parallel;

/// As many runs as a thread counts in a grid (24 MB).
const MOST_CELLS: usize = 1 << 20;
/// A grid of this size is made however few events there are.
const FEW_CELLS: usize = 1 << 10;

/// Counts all runs of up to `order` events and what came next.
///
/// # Errors
/// There are more different runs than can be held.
pub(super) fn count(log: &EventLog, order: usize, threads: usize) -> Result<Trie, LogError> {
    match in_grid(log, order, threads)? {
        Some(trie) => Ok(trie),
        None => in_tries(log, order, threads),
    }
}

/// Counts by the place of a run among all that there could be; none if those are too many.
pub(super) fn in_grid(log: &EventLog, order: usize, threads: usize) -> Result<Option<Trie>, LogError> {
    let tokens = log.names().len() + FIRST_EVENT as usize;
    let most = log.event_count().clamp(FEW_CELLS, MOST_CELLS);
    let Some(empty) = Grid::new(tokens, order, most) else { return Ok(None) };
    let parts = in_parallel(log.pieces(threads), |cases| {
        let mut grid = empty.clone();
        for (number, events) in cases.filter(|events| !events.is_empty()).enumerate() {
            grid.count_case(number as u32, events);
        }
        Ok(grid)
    });
    let mut all = empty;
    for part in parts {
        all.append(&part?);
    }
    Ok(Some(all.trie()))
}

/// Counts in a tree of the runs that there are.
pub(super) fn in_tries(log: &EventLog, order: usize, threads: usize) -> Result<Trie, LogError> {
    let parts = in_parallel(log.pieces(threads), |cases| {
        let mut trie = Trie::new();
        for (number, events) in cases.filter(|events| !events.is_empty()).enumerate() {
            count_case(&mut trie, order, number as u32, events)?;
        }
        Ok(trie)
    });
    let mut all = Trie::new();
    for part in parts {
        all.append(&part?);
        all.check_size()?;
    }
    Ok(all)
}

/// Tells the time between an event and the one before, in milliseconds; 0 for the first.
#[derive(Default)]
struct Clock {
    before_ms: Option<i64>,
}

impl Clock {
    #[inline]
    fn waited_ms(&mut self, event: &Event) -> i64 {
        let now_ms = event.time_us.div_euclid(1000);
        self.before_ms.replace(now_ms).map_or(0, |before| now_ms - before)
    }
}

fn count_case(trie: &mut Trie, order: usize, number: u32, events: &[Event]) -> Result<(), LogError> {
    let mut contexts = [ROOT; LONGEST_ORDER + 1];
    let start = trie.child(ROOT, START_TOKEN);
    trie.count(start, number, 0);
    trie.count(ROOT, number, 0);
    contexts[1] = start;
    // The longest context that is there: at first the start alone.
    let mut longest = order.min(1);
    let mut clock = Clock::default();
    for event in events {
        let waited_ms = clock.waited_ms(event);
        let token = event.name + FIRST_EVENT;
        let mut deeper = [ROOT; LONGEST_ORDER + 2];
        for length in 0..=longest {
            let node = trie.child(contexts[length], token);
            trie.count(node, number, waited_ms);
            deeper[length + 1] = node;
        }
        contexts.copy_from_slice(&deeper[..=LONGEST_ORDER]);
        longest = (longest + 1).min(order);
        trie.check_size()?;
    }
    for &context in &contexts[..=longest] {
        let node = trie.child(context, END_TOKEN);
        trie.count(node, number, 0);
    }
    Ok(())
}

/// How often a run came.
#[derive(Clone, Copy, Debug)]
struct Cell {
    milliseconds: i64,
    count: u32,
    customers: u32,
    last_case: u32,
}

/// A cell for every run that there could be: those of one token, then those of two and so on, each in the order of its
/// tokens, so that the place of a run is a number with the tokens as digits.
#[derive(Clone, Debug)]
struct Grid {
    tokens: usize,
    order: usize,
    cases: u64,
    /// Where the runs of each length begin, from length 1.
    starts: Vec<usize>,
    cells: Vec<Cell>,
}

impl Grid {
    /// None if it had more than `most` cells.
    fn new(tokens: usize, order: usize, most: usize) -> Option<Grid> {
        let (mut size, mut runs) = (0_usize, 1_usize);
        let mut starts = Vec::new();
        for _ in 0..=order {
            runs = runs.checked_mul(tokens)?;
            starts.push(size);
            size = size.checked_add(runs).filter(|size| *size <= most)?;
        }
        let cell = Cell { milliseconds: 0, count: 0, customers: 0, last_case: u32::MAX };
        Some(Grid { tokens, order, cases: 0, starts, cells: vec![cell; size] })
    }

    #[inline]
    fn add(&mut self, length: usize, run: usize, case: u32, milliseconds: i64) {
        let cell = &mut self.cells[self.starts[length] + run];
        cell.count += 1;
        cell.milliseconds = cell.milliseconds.saturating_add(milliseconds);
        if cell.last_case != case {
            cell.last_case = case;
            cell.customers += 1;
        }
    }

    fn count_case(&mut self, number: u32, events: &[Event]) {
        self.cases += 1;
        self.add(0, START_TOKEN as usize, number, 0);
        // The places of the contexts, by their length.
        let mut contexts = [0; LONGEST_ORDER + 2];
        contexts[1] = START_TOKEN as usize;
        let mut longest = self.order.min(1);
        let mut clock = Clock::default();
        for event in events {
            let waited_ms = clock.waited_ms(event);
            let token = (event.name + FIRST_EVENT) as usize;
            for length in (0..=longest).rev() {
                let run = contexts[length] * self.tokens + token;
                self.add(length, run, number, waited_ms);
                contexts[length + 1] = run;
            }
            longest = (longest + 1).min(self.order);
        }
        for (length, context) in contexts.iter().enumerate().take(longest + 1) {
            self.add(length, context * self.tokens + END_TOKEN as usize, number, 0);
        }
    }

    /// Adds the counts of other cases.
    fn append(&mut self, other: &Grid) {
        self.cases += other.cases;
        for (cell, more) in self.cells.iter_mut().zip(&other.cells) {
            cell.count += more.count;
            cell.customers += more.customers;
            cell.milliseconds = cell.milliseconds.saturating_add(more.milliseconds);
        }
    }

    fn trie(&self) -> Trie {
        let mut trie = Trie::new();
        trie.nodes[ROOT as usize].tally = Tally { count: self.cases, customers: self.cases, milliseconds: 0 };
        // The nodes of the runs that are one shorter.
        let mut parents = vec![ROOT];
        for &start in &self.starts {
            let cells = &self.cells[start..start + parents.len() * self.tokens];
            let mut nodes = vec![ROOT; cells.len()];
            for (run, cell) in cells.iter().enumerate().filter(|(_, cell)| cell.count > 0) {
                let node = trie.child(parents[run / self.tokens], (run % self.tokens) as Token);
                let Cell { milliseconds, count, customers, .. } = *cell;
                trie.nodes[node as usize].tally =
                    Tally { count: u64::from(count), customers: u64::from(customers), milliseconds };
                nodes[run] = node;
            }
            parents = nodes;
        }
        trie
    }
}
