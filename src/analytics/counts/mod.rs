//! The table of counts: after which events came which, how often, for how many, and how much later.
//!
//! A context is the last `length` events before, 0 to the order; the start of a journey counts as one, [`START`], and
//! stands at the beginning of a context only. What comes next is an event or the end, [`END`]. For each context there
//! is also a total over all that came next, [`TOTAL`].

mod csv;
mod pass;
mod sql;
mod trie;

pub use super::reserved::{END, START, TOTAL};
pub use sql::sql;
use trie::{Children, ROOT, Trie};
pub(crate) use trie::{END_TOKEN, FIRST_EVENT, START_TOKEN, Token};
pub use trie::{LONGEST_ORDER, Tally};

use super::error::LogError;
use super::log::EventLog;
use super::threads::fitting;

/// Logs with fewer events are counted by one thread.
const PARALLEL_EVENTS: u64 = 100_000;

/// A part of a journey: its start, an event or its end. The order is that of the names in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    Start,
    /// The event of this number in [`Counts::names`].
    Event(u32),
    End,
}

impl Mark {
    pub(crate) fn token(self) -> Token {
        match self {
            Mark::Start => START_TOKEN,
            Mark::End => END_TOKEN,
            Mark::Event(number) => number + FIRST_EVENT,
        }
    }

    pub(crate) fn of(token: Token) -> Mark {
        match token {
            START_TOKEN => Mark::Start,
            END_TOKEN => Mark::End,
            event => Mark::Event(event - FIRST_EVENT),
        }
    }
}

/// How often each event followed each context of 0 to [`Counts::order`] events.
#[derive(Clone, Debug)]
pub struct Counts {
    order: usize,
    names: Vec<String>,
    trie: Trie,
    children: Children,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Oldest first; its length is that of the context.
    pub context: Vec<Mark>,
    /// None stands for all that came next, together.
    pub next: Option<Mark>,
    pub tally: Tally,
}

impl Counts {
    /// Counts a log, in one pass over its cases.
    ///
    /// # Errors
    /// There are more different runs of events than can be held; fewer come of a smaller order.
    pub fn of(log: &EventLog, order: usize) -> Result<Counts, LogError> {
        let order = order.min(LONGEST_ORDER);
        let threads = fitting(log.event_count() as u64, PARALLEL_EVENTS);
        Counts::in_parts(log, order, threads)
    }

    fn in_parts(log: &EventLog, order: usize, threads: usize) -> Result<Counts, LogError> {
        Ok(Counts::from_trie(order, log.names().to_vec(), pass::count(log, order, threads)?))
    }

    fn from_trie(order: usize, names: Vec<String>, trie: Trie) -> Counts {
        let ranks = ranks(&names);
        let children = trie.children(|token| ranks[token as usize]);
        Counts { order, names, trie, children }
    }

    /// Counts that were kept as rows of the table: what followed each context, and for each context its total, of which
    /// only the customers are read.
    pub fn of_rows(names: Vec<String>, rows: impl IntoIterator<Item = Row>) -> Counts {
        let mut trie = Trie::new();
        let mut order = 0;
        for Row { context, next, tally } in rows {
            order = order.max(context.len());
            let mut node = ROOT;
            for mark in context.into_iter().chain(next) {
                node = trie.child(node, mark.token());
            }
            match next {
                Some(_) => trie.nodes[node as usize].tally = tally,
                None => trie.nodes[node as usize].tally.customers = tally.customers,
            }
        }
        Counts::from_trie(order, names, trie)
    }

    /// The length of the longest contexts.
    pub fn order(&self) -> usize {
        self.order
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// What a mark is called in the table.
    pub fn name(&self, mark: Mark) -> &str {
        match mark {
            Mark::Start => START,
            Mark::End => END,
            Mark::Event(number) => self.names.get(number as usize).map_or("", String::as_str),
        }
    }

    /// The mark that goes by a name of the table.
    pub fn mark(&self, name: &str) -> Option<Mark> {
        match name {
            START => Some(Mark::Start),
            END => Some(Mark::End),
            _ => self.names.iter().position(|known| known == name).map(|at| Mark::Event(at as u32)),
        }
    }

    /// How many cases were counted.
    pub fn cases(&self) -> u64 {
        self.tally(&[], Mark::End).count
    }

    /// How many events were counted.
    pub fn events(&self) -> u64 {
        self.total(&[]).count - self.cases()
    }

    /// How often `next` followed `context` (oldest first, [`Counts::order`] marks at most).
    pub fn tally(&self, context: &[Mark], next: Mark) -> Tally {
        let run = context.iter().copied().chain([next]).map(Mark::token);
        self.trie.node(run).map_or(Tally::default(), |node| self.trie.nodes[node as usize].tally)
    }

    /// How often anything followed `context`, the end of the journey included.
    pub fn total(&self, context: &[Mark]) -> Tally {
        self.trie
            .node(context.iter().copied().map(Mark::token))
            .map_or(Tally::default(), |node| self.total_of(node))
    }

    /// What followed `context`, by name.
    pub fn nexts(&self, context: &[Mark]) -> impl Iterator<Item = (Mark, Tally)> + '_ {
        let node = self.trie.node(context.iter().copied().map(Mark::token));
        let children = node.map_or(&[][..], |node| self.children.of(node));
        let followers = children.iter().map(|at| &self.trie.nodes[*at as usize]);
        followers.filter(|node| node.token != START_TOKEN).map(|node| (Mark::of(node.token), node.tally))
    }

    fn total_of(&self, node: u32) -> Tally {
        let mut total =
            Tally { customers: self.trie.nodes[node as usize].tally.customers, ..Tally::default() };
        for at in self.children.of(node) {
            let child = &self.trie.nodes[*at as usize];
            if child.token != START_TOKEN {
                total.count += child.tally.count;
                total.milliseconds = total.milliseconds.saturating_add(child.tally.milliseconds);
            }
        }
        total
    }

    /// Calls `each` with the rows of the table: by length, then by the names of the context, then by that of the next.
    ///
    /// # Errors
    /// Those of `each`, which end it.
    pub fn for_each_row<E>(&self, mut each: impl FnMut(&Row) -> Result<(), E>) -> Result<(), E> {
        let mut level = vec![ROOT];
        let mut row = Row { context: Vec::new(), next: None, tally: Tally::default() };
        for _ in 0..=self.order {
            let mut deeper = Vec::new();
            for &node in &level {
                self.context_of(node, &mut row.context);
                let total = self.total_of(node);
                let mut total_is_due = total.count > 0;
                for &at in self.children.of(node) {
                    let child = &self.trie.nodes[at as usize];
                    let mark = Mark::of(child.token);
                    if mark != Mark::End {
                        deeper.push(at);
                    }
                    if total_is_due && self.name(mark) > TOTAL {
                        total_is_due = false;
                        (row.next, row.tally) = (None, total);
                        each(&row)?;
                    }
                    if mark != Mark::Start {
                        (row.next, row.tally) = (Some(mark), child.tally);
                        each(&row)?;
                    }
                }
                if total_is_due {
                    (row.next, row.tally) = (None, total);
                    each(&row)?;
                }
            }
            level = deeper;
        }
        Ok(())
    }

    fn context_of(&self, node: u32, context: &mut Vec<Mark>) {
        context.clear();
        let mut at = node;
        while at != ROOT {
            let node = &self.trie.nodes[at as usize];
            context.push(Mark::of(node.token));
            at = node.parent;
        }
        context.reverse();
    }
}

/// The place of each token among the names, sorted as bytes.
fn ranks(names: &[String]) -> Vec<u32> {
    let mut sorted: Vec<(&str, usize)> = vec![(START, START_TOKEN as usize), (END, END_TOKEN as usize)];
    sorted.extend(names.iter().enumerate().map(|(at, name)| (name.as_str(), at + FIRST_EVENT as usize)));
    sorted.sort_unstable();
    let mut ranks = vec![0; sorted.len()];
    for (rank, (_, token)) in sorted.into_iter().enumerate() {
        ranks[token] = rank as u32;
    }
    ranks
}

#[cfg(test)]
mod tests;
