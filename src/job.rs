//! A long job as others see it: how far it is, and a word to end it early.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::fault::Fault;

/// Progress and cancellation of one job; its clones are one.
#[derive(Clone, Debug, Default)]
pub struct Job(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    cancelled: AtomicBool,
    /// In thousandths.
    done: AtomicU32,
    notes: Mutex<Vec<Fault>>,
}

/// The job was asked to end early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

impl Job {
    /// Asks the job to end; it does so at the next place where it can.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Relaxed)
    }

    /// Whether `other` is a clone of this.
    pub fn is(&self, other: &Job) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// How much is done, from 0 to 1.
    pub fn progress(&self) -> f32 {
        self.0.done.load(Ordering::Relaxed) as f32 / 1000.0
    }

    /// Notes that `done` of `all` parts are done; whoever does the job calls it often.
    ///
    /// # Errors
    /// The job was cancelled.
    pub fn at(&self, done: usize, all: usize) -> Result<(), Cancelled> {
        if self.reached(done as f64 / all.max(1) as f64) { Ok(()) } else { Err(Cancelled) }
    }

    /// Notes how much is done, from 0 to 1; tells whether to go on.
    pub fn reached(&self, share: f64) -> bool {
        self.0.done.store((share.clamp(0.0, 1.0) * 1000.0) as u32, Ordering::Relaxed);
        !self.is_cancelled()
    }

    /// Keeps what the user should know of the file that is made.
    pub fn note(&self, note: Fault) {
        self.0.notes.lock().unwrap_or_else(PoisonError::into_inner).push(note);
    }

    /// What the user should know of the file that was made, such as what of the map is not in it.
    pub fn notes(&self) -> Vec<Fault> {
        self.0.notes.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
