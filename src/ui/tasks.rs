//! Work that must not stop the window, each on a thread of its own. What is under way is known by its tickets, and by
//! nothing else: a thread that panics gives its ticket back as any other does.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::desk::DeskId;
use crate::job::Job;

/// What a thread is doing.
#[derive(Clone, Debug)]
pub(super) enum Work {
    /// Reading a file, for the map that was in front if there was one.
    Open {
        path: PathBuf,
        job: Job,
    },
    /// Writing a map to its file.
    Save {
        desk: DeskId,
    },
    /// Keeping a copy of unsaved work.
    Copy {
        desk: DeskId,
    },
    Export {
        job: Job,
    },
    /// Reading pictures for a map.
    Picture,
    /// Reading a log, or working on what was read.
    Log {
        job: Job,
    },
    /// Drawing a picture for the clipboard.
    CopyPicture,
    /// Waiting for the answer to a dialog of the desktop; `quits`: the window is to close once it is answered.
    Ask {
        quits: bool,
    },
    /// Looking at what is on the disk: recent files, templates, work that was left behind.
    Look,
    /// Asking the desktop whether it is dark.
    Desktop,
    Preferences,
    /// Writing or taking away templates and copies.
    Keep,
}

impl Work {
    /// How far it is, and how to end it early, where it can say.
    pub(super) fn job(&self) -> Option<&Job> {
        match self {
            Work::Open { job, .. } | Work::Export { job } | Work::Log { job } => Some(job),
            _ => None,
        }
    }

    /// Whether the window must not close before it is done: a file would not be written.
    pub(super) fn writes_a_file(&self) -> bool {
        matches!(self, Work::Save { .. } | Work::Export { .. })
    }
}

/// Work that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ticket(u64);

/// A thread ended by a fault of the program, and not with a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Panicked {
    /// What the fault said of itself.
    pub(super) words: String,
}

impl Panicked {
    fn of(payload: &(dyn Any + Send)) -> Panicked {
        let words = payload.downcast_ref::<&str>().map(ToString::to_string);
        let words = words.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default();
        Panicked { words }
    }
}

/// What a thread brings back to the window.
type Done<T> = Box<dyn FnOnce(&mut T) + Send>;

struct Task {
    ticket: Ticket,
    work: Work,
    since: Instant,
}

/// Threads that end in a change of the window's state `T`.
pub(super) struct Tasks<T> {
    sender: Sender<(Ticket, Done<T>)>,
    receiver: Receiver<(Ticket, Done<T>)>,
    ctx: egui::Context,
    under_way: Vec<Task>,
    issued: u64,
    #[cfg(test)]
    pub(super) panic_next: bool,
}

impl<T: 'static> Tasks<T> {
    pub(super) fn new(ctx: egui::Context) -> Tasks<T> {
        let (sender, receiver) = channel();
        Tasks {
            sender,
            receiver,
            ctx,
            under_way: Vec::new(),
            issued: 0,
            #[cfg(test)]
            panic_next: false,
        }
    }

    /// Runs `run` on a thread. `done` is called by the window with what came of it, once the ticket is given back.
    pub(super) fn spawn<R: Send + 'static>(
        &mut self,
        work: Work,
        run: impl FnOnce() -> R + Send + 'static,
        done: impl FnOnce(&mut T, Result<R, Panicked>) + Send + 'static,
    ) -> Ticket {
        self.issued += 1;
        let ticket = Ticket(self.issued);
        self.under_way.push(Task { ticket, work, since: Instant::now() });
        let (sender, ctx) = (self.sender.clone(), self.ctx.clone());
        #[cfg(test)]
        let fails = std::mem::take(&mut self.panic_next);
        #[cfg(not(test))]
        let fails = false;
        std::thread::spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(|| {
                assert!(!fails, "a worker was made to fail");
                run()
            }));
            let result = result.map_err(|payload| Panicked::of(payload.as_ref()));
            let done: Done<T> = Box::new(move |state| done(state, result));
            // The window is gone when nobody listens any more.
            let _ = sender.send((ticket, done));
            ctx.request_repaint();
        });
        ticket
    }

    /// What has come back since the last call. Work that was given up brings nothing back.
    pub(super) fn finished(&mut self) -> Vec<Done<T>> {
        let back: Vec<_> = self.receiver.try_iter().collect();
        back.into_iter().filter_map(|(ticket, done)| self.give_back(ticket).then_some(done)).collect()
    }

    /// Waits for what comes back next, but no longer than `patience`.
    pub(super) fn wait(&mut self, patience: Duration) -> Option<Done<T>> {
        let until = Instant::now() + patience;
        loop {
            match self.receiver.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok((ticket, done)) if self.give_back(ticket) => return Some(done),
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    fn give_back(&mut self, ticket: Ticket) -> bool {
        let before = self.under_way.len();
        self.under_way.retain(|task| task.ticket != ticket);
        self.under_way.len() < before
    }

    /// Waits for it no more: it ends when it notices, or never, and nobody takes what it brings.
    pub(super) fn give_up(&mut self, ticket: Ticket) {
        let given_up = self.under_way.iter().find(|task| task.ticket == ticket);
        given_up.and_then(|task| task.work.job()).into_iter().for_each(Job::cancel);
        self.give_back(ticket);
    }

    /// What is under way, the latest last, with how long it has been.
    pub(super) fn under_way(&self) -> impl DoubleEndedIterator<Item = (Ticket, &Work, Duration)> {
        self.under_way.iter().map(|task| (task.ticket, &task.work, task.since.elapsed()))
    }

    pub(super) fn any(&self, of: impl Fn(&Work) -> bool) -> bool {
        self.under_way.iter().any(|task| of(&task.work))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tasks() -> Tasks<Vec<String>> {
        Tasks::new(egui::Context::default())
    }

    fn said(result: Result<i32, Panicked>) -> String {
        result.map_or_else(|panic| format!("panicked: {}", panic.words), |number| number.to_string())
    }

    #[test]
    fn a_result_comes_back_and_the_ticket_with_it() {
        let (mut tasks, mut state) = (tasks(), Vec::new());
        tasks.spawn(Work::Look, || 2 + 2, |state, result| state.push(said(result)));
        assert!(tasks.any(|work| matches!(work, Work::Look)));
        tasks.wait(Duration::from_secs(20)).unwrap()(&mut state);
        assert_eq!(state, ["4"]);
        assert!(!tasks.any(|_| true));
    }

    #[test]
    fn a_worker_that_panics_frees_what_was_busy_and_says_why() {
        let (mut tasks, mut state) = (tasks(), Vec::new());
        let run = || -> i32 { panic!("a fault") };
        tasks.spawn(Work::Keep, run, |state, result| state.push(said(result)));
        tasks.wait(Duration::from_secs(20)).unwrap()(&mut state);
        assert_eq!(state, ["panicked: a fault"]);
        assert!(!tasks.any(|_| true));
    }

    #[test]
    fn work_that_was_given_up_is_told_to_end_and_brings_nothing_back() {
        let (mut tasks, mut state) = (tasks(), Vec::new());
        let (go, wait) = channel::<()>();
        let job = Job::default();
        let work = Work::Open { path: "a.ron".into(), job: job.clone() };
        let run = move || wait.recv().map_or(0, |()| 1);
        let ticket = tasks.spawn(work, run, |state, result| state.push(said(result)));
        tasks.give_up(ticket);
        assert!(job.is_cancelled() && !tasks.any(|_| true));
        go.send(()).unwrap();
        assert!(tasks.wait(Duration::from_millis(200)).is_none());
        tasks.finished().into_iter().for_each(|done| done(&mut state));
        assert!(state.is_empty());
    }
}
