//! What came after each context of one kind, with several memories of different length.

use crate::analytics::counts::Token;

/// How many half-lives are kept: the first memory never forgets.
pub(super) const MEMORIES: usize = 4;
pub(super) type Weights = [f32; MEMORIES];

const NONE: u32 = u32::MAX;

/// All that came after one context.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    context: u64,
    first_cell: u32,
    last_case: u32,
    /// Cases that had this context.
    pub(super) cases: u32,
    pub(super) total: Weights,
    /// The largest weight among the cells.
    pub(super) top: Weights,
}

/// One event that came after a context.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub(super) token: Token,
    next: u32,
    last_case: u32,
    pub(super) cases: u32,
    pub(super) weights: Weights,
}

/// The contexts of one kind, by open addressing.
#[derive(Clone, Debug)]
pub(super) struct Table {
    places: Vec<u32>,
    nodes: Vec<Node>,
    cells: Vec<Cell>,
}

impl Default for Table {
    fn default() -> Table {
        Table { places: vec![NONE; 256], nodes: Vec::new(), cells: Vec::new() }
    }
}

impl Table {
    #[inline]
    fn find(&self, context: u64) -> Result<usize, usize> {
        let mask = self.places.len() - 1;
        let mut place = (context >> 20) as usize & mask;
        loop {
            let at = self.places[place];
            if at == NONE {
                return Err(place);
            }
            if self.nodes[at as usize].context == context {
                return Ok(at as usize);
            }
            place = (place + 1) & mask;
        }
    }

    pub(super) fn get(&self, context: u64) -> Option<&Node> {
        self.find(context).ok().map(|at| &self.nodes[at])
    }

    pub(super) fn cells(&self, node: &Node) -> impl Iterator<Item = &Cell> {
        let mut at = node.first_cell;
        std::iter::from_fn(move || {
            let cell = self.cells.get(at as usize)?;
            at = cell.next;
            Some(cell)
        })
    }

    fn node(&mut self, context: u64) -> usize {
        match self.find(context) {
            Ok(at) => at,
            Err(place) => {
                let at = self.nodes.len();
                let [total, top] = [[0.0; MEMORIES]; 2];
                self.nodes.push(Node { context, first_cell: NONE, last_case: NONE, cases: 0, total, top });
                self.places[place] = at as u32;
                if self.nodes.len() * 2 > self.places.len() {
                    self.grow();
                }
                at
            }
        }
    }

    fn grow(&mut self) {
        let mask = self.places.len() * 2 - 1;
        self.places = vec![NONE; mask + 1];
        for (at, node) in self.nodes.iter().enumerate() {
            let mut place = (node.context >> 20) as usize & mask;
            while self.places[place] != NONE {
                place = (place + 1) & mask;
            }
            self.places[place] = at as u32;
        }
    }

    fn cell(&mut self, node: usize, token: Token) -> &mut Cell {
        let mut at = self.nodes[node].first_cell;
        while at != NONE && self.cells[at as usize].token != token {
            at = self.cells[at as usize].next;
        }
        if at == NONE {
            at = self.cells.len() as u32;
            let next = self.nodes[node].first_cell;
            self.cells.push(Cell { token, next, last_case: NONE, cases: 0, weights: [0.0; MEMORIES] });
            self.nodes[node].first_cell = at;
        }
        &mut self.cells[at as usize]
    }

    /// Notes that `token` came after `context` in a case.
    #[inline]
    pub(super) fn add(&mut self, context: u64, token: Token, case: u32, weights: &Weights) {
        let at = self.node(context);
        let cell = self.cell(at, token);
        cell.cases += u32::from(cell.last_case != case);
        cell.last_case = case;
        for (sum, weight) in cell.weights.iter_mut().zip(weights) {
            *sum += weight;
        }
        let heaviest = cell.weights;
        let node = &mut self.nodes[at];
        node.cases += u32::from(node.last_case != case);
        node.last_case = case;
        for memory in 0..MEMORIES {
            node.total[memory] += weights[memory];
            node.top[memory] = node.top[memory].max(heaviest[memory]);
        }
    }

    /// Notes counts that were made elsewhere.
    pub(super) fn add_counted(&mut self, context: u64, token: Token, count: f32, cases: u32) {
        let at = self.node(context);
        let cell = self.cell(at, token);
        cell.cases = cases;
        cell.weights = [count; MEMORIES];
        let node = &mut self.nodes[at];
        for memory in 0..MEMORIES {
            node.total[memory] += count;
            node.top[memory] = node.top[memory].max(count);
        }
    }

    pub(super) fn set_cases(&mut self, context: u64, cases: u32) {
        let at = self.node(context);
        self.nodes[at].cases = cases;
    }
}
