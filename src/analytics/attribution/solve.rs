//! Chances of absorption in a Markov chain: systems of linear equations, dense or sparse.

/// Where a state leads.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// States and chances.
    pub(super) to: Vec<(usize, f64)>,
    /// The chance to be absorbed in a conversion at once; what is left of 1 ends without one.
    pub(super) absorbed: f64,
}

/// A chain whose states all lead to absorption in the end. It starts in state 0.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    pub(super) rows: Vec<Row>,
}

/// The fundamental matrix of a chain, N = (I - Q)^-1: how often it is in each state, from each state.
pub(super) struct Inverse {
    /// Row by row.
    visits: Matrix,
    chances: Vec<f64>,
}

impl Inverse {
    pub(super) fn of(chain: &Chain) -> Inverse {
        let count = chain.rows.len();
        let mut equations = Matrix::unit(count);
        for (from, row) in chain.rows.iter().enumerate() {
            for (to, chance) in &row.to {
                equations.cells[from * count + to] -= chance;
            }
        }
        let mut visits = Matrix::unit(count);
        equations.solve(&mut visits);
        let absorbed: Vec<f64> = chain.rows.iter().map(|row| row.absorbed).collect();
        let chances = (0..count).map(|from| dot(visits.row(from), &absorbed)).collect();
        Inverse { visits, chances }
    }

    /// The chance of a conversion from a state.
    pub(super) fn chance(&self, state: usize) -> f64 {
        self.chances[state]
    }

    /// The chance, from the start, to meet one of `states` and to convert after that.
    ///
    /// The first of them to be met is the state s with chance h(s), and h N(C, C) = N(start, C) for the set C of them:
    /// what visits a state of C did so from the first of C that it met.
    pub(super) fn chance_through(&self, states: &[usize]) -> f64 {
        let count = states.len();
        let mut equations = Matrix::unit(count);
        let mut first = Matrix { rows: count, columns: 1, cells: vec![0.0; count] };
        for (at, &to) in states.iter().enumerate() {
            first.cells[at] = self.visits.row(0)[to];
            for (from_at, &from) in states.iter().enumerate() {
                equations.cells[at * count + from_at] = self.visits.row(from)[to];
            }
        }
        equations.solve(&mut first);
        states.iter().zip(&first.cells).map(|(state, chance)| chance * self.chances[*state]).sum()
    }
}

struct Matrix {
    rows: usize,
    columns: usize,
    cells: Vec<f64>,
}

impl Matrix {
    fn unit(size: usize) -> Matrix {
        let mut cells = vec![0.0; size * size];
        cells.iter_mut().step_by(size + 1).for_each(|cell| *cell = 1.0);
        Matrix { rows: size, columns: size, cells }
    }

    fn row(&self, at: usize) -> &[f64] {
        &self.cells[at * self.columns..(at + 1) * self.columns]
    }

    fn swap_rows(&mut self, a: usize, b: usize) {
        if a != b {
            let columns = self.columns;
            let (low, high) = self.cells.split_at_mut(a.max(b) * columns);
            low[a.min(b) * columns..][..columns].swap_with_slice(&mut high[..columns]);
        }
    }

    /// Row `to` less `factor` times row `from`, from a column on.
    fn subtract(&mut self, to: usize, from: usize, factor: f64, column: usize) {
        let columns = self.columns;
        let (low, high) = self.cells.split_at_mut(to.max(from) * columns);
        let (target, source) = if to < from {
            (&mut low[to * columns..][column..columns], &high[column..columns])
        } else {
            (&mut high[column..columns], &low[from * columns..][column..columns])
        };
        for (cell, other) in target.iter_mut().zip(source) {
            *cell -= factor * other;
        }
    }

    /// Turns `right` into the solution of self * x = right, by Gauss and Jordan with partial pivoting.
    fn solve(mut self, right: &mut Matrix) {
        for column in 0..self.rows {
            let size = |row: &usize| self.cells[row * self.columns + column].abs();
            let pivot = (column..self.rows).max_by(|a, b| size(a).total_cmp(&size(b))).unwrap_or(column);
            self.swap_rows(column, pivot);
            right.swap_rows(column, pivot);
            let by = self.cells[column * self.columns + column];
            for row in 0..self.rows {
                let factor = self.cells[row * self.columns + column] / by;
                if row != column && factor != 0.0 {
                    self.subtract(row, column, factor, column);
                    right.subtract(row, column, factor, 0);
                }
            }
        }
        for row in 0..self.rows {
            let by = self.cells[row * self.columns + row];
            right.cells[row * right.columns..(row + 1) * right.columns]
                .iter_mut()
                .for_each(|cell| *cell /= by);
        }
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// So many sweeps are enough for journeys of some ten thousand touches, and more would be a wait without an end.
const MOST_SWEEPS: usize = 200_000;

/// The chance of a conversion from each state when all that reaches a state of `removed` is lost.
///
/// Gauss and Seidel's iteration from below, where it only rises, and from above, where it only falls (the equations are
/// those of an M-matrix: Varga 2000, "Matrix iterative analysis", chapter 3). The solution is between the two, and
/// the iteration goes on until they meet or floating point has no finer step. `above` bounds the solution, if known.
/// None where the bounds have not met after [`MOST_SWEEPS`]: journeys go in circles almost for ever.
pub(super) fn converges(chain: &Chain, removed: &[usize], above: Option<&[f64]>) -> Option<Vec<f64>> {
    let count = chain.rows.len();
    let mut out = vec![false; count];
    for &state in removed {
        out[state] = true;
    }
    let mut low = vec![0.0; count];
    let mut high = above.map_or_else(|| vec![1.0; count], <[f64]>::to_vec);
    for &state in removed {
        high[state] = 0.0;
    }
    for _ in 0..MOST_SWEEPS {
        let risen = sweep(chain, &out, &mut low);
        let fallen = sweep(chain, &out, &mut high);
        if high[0] - low[0] < 1e-15 || risen.max(fallen) < 1e-17 {
            return Some(low.iter().zip(&high).map(|(low, high)| (low + high) / 2.0).collect());
        }
    }
    None
}

/// One step for every state, from the last to the first as journeys go the other way; returns the largest change.
fn sweep(chain: &Chain, out: &[bool], chances: &mut [f64]) -> f64 {
    let mut largest = 0.0_f64;
    for (state, row) in chain.rows.iter().enumerate().rev() {
        if out[state] {
            continue;
        }
        let mut sum = row.absorbed;
        let mut stay = 0.0;
        for &(to, chance) in &row.to {
            if to == state {
                stay = chance;
            } else {
                sum += chance * chances[to];
            }
        }
        let next = sum / (1.0 - stay);
        largest = largest.max((next - chances[state]).abs());
        chances[state] = next;
    }
    largest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two states that lead to each other, and once in `rounds` to a conversion.
    fn circle(rounds: f64) -> Chain {
        let out = 1.0 / rounds;
        let row = |to, absorbed| Row { to: vec![(to, 1.0 - out)], absorbed };
        Chain { rows: vec![row(1, out / 2.0), row(0, out / 2.0)] }
    }

    #[test]
    fn a_circle_that_is_hardly_ever_left_ends_in_no_answer_instead_of_a_wait() {
        let half = converges(&circle(100.0), &[], None).unwrap();
        assert!((half[0] - 0.5).abs() < 1e-9, "{half:?}");
        assert_eq!(converges(&circle(1e9), &[], None), None);
    }
}
