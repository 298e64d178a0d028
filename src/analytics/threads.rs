//! Work shared among threads.

use super::error::LogError;
use crate::fault::Fault;

/// More threads than this do not make reading faster.
const MOST_THREADS: usize = 8;

/// How many threads fit an amount of work and the machine: one for less than `least`.
pub(super) fn fitting(amount: u64, least: u64) -> usize {
    let cores = || std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    if amount < least { 1 } else { cores() }
}

/// Does each piece of work in a thread of its own, the first in this one. The results are in the order of the pieces.
pub(super) fn in_parallel<W: Send, T: Send>(
    pieces: impl IntoIterator<Item = W>,
    run: impl Fn(W) -> Result<T, LogError> + Sync,
) -> Vec<Result<T, LogError>> {
    let run = &run;
    std::thread::scope(|scope| {
        let mut pieces = pieces.into_iter();
        let first = pieces.next();
        let others: Vec<_> = pieces.map(|piece| scope.spawn(move || run(piece))).collect();
        let lost = || Err(LogError::of(Fault::new("fault-thread-failed")));
        let first = first.map(run);
        first.into_iter().chain(others.into_iter().map(|t| t.join().unwrap_or_else(|_| lost()))).collect()
    })
}
