//! Runs of events, each with how often it came: a tree in which a run is its beginning and one more event.

use crate::analytics::error::LogError;
use crate::fault::Fault;

/// The longest context that can be asked for.
pub const LONGEST_ORDER: usize = 10;

/// An event, or the start or end of a journey.
pub(crate) type Token = u32;

pub(crate) const START_TOKEN: Token = 0;
pub(crate) const END_TOKEN: Token = 1;
/// Of the event numbered 0.
pub(crate) const FIRST_EVENT: Token = 2;

pub(crate) const ROOT: u32 = 0;
/// No run has this number.
const NONE: u32 = u32::MAX;
/// More different runs than this (2.5 GB) are not held.
const MOST_RUNS: usize = 40_000_000;

/// How often a run of events came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub count: u64,
    /// Cases in which it came at least once.
    pub customers: u64,
    /// From the last event but one to the last, over all times it came; 0 before the first event and at the end.
    pub milliseconds: i64,
}

impl Tally {
    pub(crate) fn add(&mut self, other: Tally) {
        self.count += other.count;
        self.customers += other.customers;
        self.milliseconds = self.milliseconds.saturating_add(other.milliseconds);
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub(crate) parent: u32,
    pub(crate) token: Token,
    last_case: u32,
    pub(crate) tally: Tally,
}

/// The tree. A node stands for the run of tokens on the way to it from the root.
#[derive(Clone, Debug)]
pub(crate) struct Trie {
    pub(crate) nodes: Vec<Node>,
    /// By parent and token, with open addressing; [`NONE`] is a free place. The length is a power of two.
    places: Vec<u32>,
}

impl Trie {
    pub(crate) fn new() -> Trie {
        let root = Node { parent: NONE, token: NONE, last_case: NONE, tally: Tally::default() };
        Trie { nodes: vec![root], places: vec![NONE; 1024] }
    }

    #[inline]
    fn place(&self, parent: u32, token: Token) -> usize {
        let key = u64::from(parent) << 32 | u64::from(token);
        // Fibonacci hashing (Knuth, volume 3, 6.4): the high bits of the product are well mixed.
        let hash = (key ^ key >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (hash >> 32) as usize & (self.places.len() - 1)
    }

    #[inline]
    fn find(&self, parent: u32, token: Token) -> Result<u32, usize> {
        let mut place = self.place(parent, token);
        loop {
            let found = self.places[place];
            if found == NONE {
                return Err(place);
            }
            let node = &self.nodes[found as usize];
            if node.parent == parent && node.token == token {
                return Ok(found);
            }
            place = (place + 1) & (self.places.len() - 1);
        }
    }

    pub(crate) fn get(&self, parent: u32, token: Token) -> Option<u32> {
        self.find(parent, token).ok()
    }

    /// The node of a run, if it ever came.
    pub(crate) fn node(&self, run: impl IntoIterator<Item = Token>) -> Option<u32> {
        run.into_iter().try_fold(ROOT, |node, token| self.get(node, token))
    }

    #[inline]
    pub(crate) fn child(&mut self, parent: u32, token: Token) -> u32 {
        match self.find(parent, token) {
            Ok(found) => found,
            Err(place) => self.add(parent, token, place),
        }
    }

    fn add(&mut self, parent: u32, token: Token, place: usize) -> u32 {
        let number = self.nodes.len() as u32;
        self.nodes.push(Node { parent, token, last_case: NONE, tally: Tally::default() });
        self.places[place] = number;
        if self.nodes.len() * 2 > self.places.len() {
            self.places = vec![NONE; self.places.len() * 2];
            for number in 1..self.nodes.len() {
                let Node { parent, token, .. } = self.nodes[number];
                let mut place = self.place(parent, token);
                while self.places[place] != NONE {
                    place = (place + 1) & (self.places.len() - 1);
                }
                self.places[place] = number as u32;
            }
        }
        number
    }

    #[inline]
    pub(crate) fn count(&mut self, node: u32, case: u32, milliseconds: i64) {
        let node = &mut self.nodes[node as usize];
        node.tally.count += 1;
        node.tally.milliseconds = node.tally.milliseconds.saturating_add(milliseconds);
        if node.last_case != case {
            node.last_case = case;
            node.tally.customers += 1;
        }
    }

    pub(crate) fn check_size(&self) -> Result<(), LogError> {
        if self.nodes.len() <= MOST_RUNS {
            return Ok(());
        }
        Err(LogError::of(Fault::new("fault-too-many-runs").with("most", MOST_RUNS)))
    }

    /// Adds the tallies of a tree that has none of this one's cases.
    pub(crate) fn append(&mut self, other: &Trie) {
        let mut own = vec![ROOT; other.nodes.len()];
        for (at, node) in other.nodes.iter().enumerate().skip(1) {
            // Parents come before their children.
            own[at] = self.child(own[node.parent as usize], node.token);
            self.nodes[own[at] as usize].tally.add(node.tally);
        }
        let root = other.nodes[0].tally;
        self.nodes[0].tally.add(root);
    }

    /// The children of every node, those of one node next to each other, in the order of `rank`.
    pub(crate) fn children(&self, rank: impl Fn(Token) -> u32) -> Children {
        let mut starts = vec![0_u32; self.nodes.len() + 1];
        for node in &self.nodes[1..] {
            starts[node.parent as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut free = starts.clone();
        let mut sorted = vec![0_u32; self.nodes.len() - 1];
        for (at, node) in self.nodes.iter().enumerate().skip(1) {
            let place = &mut free[node.parent as usize];
            sorted[*place as usize] = at as u32;
            *place += 1;
        }
        for pair in starts.windows(2) {
            let own = &mut sorted[pair[0] as usize..pair[1] as usize];
            own.sort_unstable_by_key(|&at| rank(self.nodes[at as usize].token));
        }
        Children { starts, sorted }
    }
}

/// Which nodes follow which.
#[derive(Clone, Debug, Default)]
pub(crate) struct Children {
    starts: Vec<u32>,
    sorted: Vec<u32>,
}

impl Children {
    pub(crate) fn of(&self, node: u32) -> &[u32] {
        let at = node as usize;
        &self.sorted[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}
