//! Unsaved work is kept beside its file while it is worked on, so that a crash or a power cut loses none of it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::app::App;
use super::dialogs::Dialog;
use super::tasks::Done;
use super::words::tr;
use crate::disk::recovery::{Recovered, Recovery, Session};
use crate::model::JourneyMap;

/// Unsaved work is kept at most this often.
const KEEP_EVERY: Duration = Duration::from_secs(2);

/// What is kept of the open map.
#[derive(Default)]
pub(super) struct UnsavedWork {
    session: Option<Arc<Session>>,
    /// The map that was kept last.
    kept: Option<Arc<JourneyMap>>,
    tried: Option<Instant>,
    /// A thread is writing.
    busy: bool,
}

impl App {
    /// Offers what was left behind when Wayline last ended without being asked to.
    pub(super) fn offer_recovery(&mut self) {
        let pending = self.recovery.as_ref().map(Recovery::pending).unwrap_or_default();
        if let Some(recovered) = pending.into_iter().next() {
            self.ask(Dialog::Recover(Box::new(recovered)));
        }
    }

    /// Takes work that was left behind back, or throws it away.
    pub(super) fn recover(&mut self, recovered: Recovered, wanted: bool) {
        if wanted {
            self.show_map(recovered.map.clone(), recovered.original.clone(), recovered.stamp);
            self.editor.mark_unsaved();
            let Some(session) = self.session() else { return };
            let original = self.document.path.as_deref().map(|path| (path, self.document.stamp));
            if let Err(error) = session.keep(original, self.editor.map()) {
                // The copy stays where it is until there is another.
                self.notice(error.to_string());
                return;
            }
            self.document.unsaved.kept = Some(Arc::clone(self.editor.map()));
            self.notice(tr("recovered-notice").into_owned());
        }
        recovered.discard();
    }

    fn session(&mut self) -> Option<Arc<Session>> {
        let recovery = self.recovery.as_ref()?;
        let session = self.document.unsaved.session.get_or_insert_with(|| Arc::new(recovery.session()));
        Some(Arc::clone(session))
    }

    /// Keeps unsaved work, words under way among it, now and then and on a thread.
    pub(super) fn keep_unsaved_work(&mut self) {
        if self.quitting || self.recovery.is_none() || self.document.unsaved.busy {
            return;
        }
        let writing = self.editor.editing().is_some_and(|edit| !edit.text.is_empty());
        if !self.editor.is_dirty() && !writing {
            if self.document.unsaved.kept.is_some() {
                self.forget_kept();
            }
            return;
        }
        let map = if writing { self.editor.shown() } else { Arc::clone(self.editor.map()) };
        let unsaved = &mut self.document.unsaved;
        if unsaved.kept.as_ref().is_some_and(|kept| Arc::ptr_eq(kept, &map)) {
            return;
        }
        let since = unsaved.tried.map_or(KEEP_EVERY, |tried| tried.elapsed());
        if since < KEEP_EVERY {
            self.ctx.request_repaint_after(KEEP_EVERY - since);
            return;
        }
        unsaved.busy = true;
        unsaved.tried = Some(Instant::now());
        let Some(session) = self.session() else { return };
        let (path, stamp) = (self.document.path.clone(), self.document.stamp);
        self.tasks.spawn(move || {
            // What cannot be kept is tried again; saving will say what is wrong with the disk.
            let kept = session.keep(path.as_deref().map(|path| (path, stamp)), &map).is_ok();
            Box::new(move |app: &mut App| {
                let unsaved = &mut app.document.unsaved;
                if unsaved.session.as_ref().is_some_and(|own| Arc::ptr_eq(own, &session)) {
                    unsaved.busy = false;
                    unsaved.kept = kept.then_some(map).or(unsaved.kept.take());
                }
            }) as Done<App>
        });
    }

    /// The work is saved, or not wanted: nothing is kept any more, not even by a thread that is late.
    pub(super) fn forget_kept(&mut self) {
        let unsaved = std::mem::take(&mut self.document.unsaved);
        if let Some(session) = unsaved.session {
            session.end();
        }
    }
}
