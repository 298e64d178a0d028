//! Unsaved work is kept beside its file while it is worked on, so that a crash or a power cut loses none of it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::Shell;
use crate::disk::recovery::{Recovered, Session};
use crate::fault::Told as _;
use crate::ui::desk::{DeskId, MapFile};
use crate::ui::dialogs::Dialog;
use crate::ui::tasks::Work;
use crate::ui::words::{lang, tr};

/// Unsaved work is kept at most this often.
const KEEP_EVERY: Duration = Duration::from_secs(2);

impl Shell {
    /// Offers what was left behind when Wayline last ended without being asked to. Reading it may take long.
    pub(super) fn look_for_left_behind(&mut self) {
        let Some(recovery) = self.furnishing.recovery.clone() else { return };
        self.spawn(
            Work::Look,
            move || recovery.pending(),
            |shell, found| {
                for recovered in found {
                    shell.ask_of(Dialog::Recover(Box::new(recovered)), None);
                }
            },
        );
    }

    /// Takes work that was left behind back, or throws it away.
    pub(super) fn recover(&mut self, recovered: Recovered, wanted: bool) {
        if !wanted {
            return self.spawn(Work::Keep, move || recovered.discard(), |_, ()| {});
        }
        let open = recovered.original.as_deref().and_then(|path| self.desks.with_file(path));
        let is_clean = |desk: &DeskId| self.desks.get(*desk).is_some_and(|desk| !desk.editor.is_dirty());
        // The file as it was saved makes way; where it was changed since, the recovered work stands beside it.
        let gives_way = open.filter(is_clean);
        let path = recovered.original.clone().filter(|_| open.is_none() || gives_way.is_some());
        gives_way.into_iter().for_each(|desk| drop(self.desks.close(desk)));
        let document = MapFile { path, stamp: recovered.stamp, ..MapFile::default() };
        let id = self.show_map(recovered.map.clone(), document);
        let Some(desk) = self.desks.get_mut(id) else { return };
        desk.editor.mark_unsaved();
        let map = Arc::clone(desk.editor.map());
        let original = desk.document.path.clone().map(|path| (path, desk.document.stamp));
        let Some(session) = self.session(id) else { return };
        let keep = move || {
            let original = original.as_ref().map(|(path, stamp)| (path.as_path(), *stamp));
            // The copy stays where it is until there is another.
            session.keep(original, &map).map(|()| {
                recovered.discard();
                map
            })
        };
        self.spawn(Work::Copy { desk: id }, keep, move |shell, kept| match kept {
            Ok(map) => {
                shell
                    .desks
                    .get_mut(id)
                    .into_iter()
                    .for_each(|desk| desk.unsaved.kept = Some(Arc::clone(&map)));
                shell.notice(tr("recovered-notice").into_owned());
            }
            Err(error) => shell.notice(error.text(lang())),
        });
    }

    fn session(&mut self, id: DeskId) -> Option<Arc<Session>> {
        let recovery = self.furnishing.recovery.as_ref()?;
        let desk = self.desks.get_mut(id)?;
        let session = desk.unsaved.session.get_or_insert_with(|| Arc::new(recovery.session()));
        Some(Arc::clone(session))
    }

    /// Takes away what was kept; nothing is kept in it any more, not even by a thread that is late.
    pub(super) fn forget(&mut self, kept: Option<Arc<Session>>) {
        if let Some(session) = kept {
            self.spawn(Work::Keep, move || session.end(), |_, ()| {});
        }
    }

    /// Keeps unsaved work, words under way among it, now and then and on a thread.
    pub(super) fn keep_unsaved_work(&mut self) {
        if self.quitting || self.furnishing.recovery.is_none() {
            return;
        }
        let desks: Vec<DeskId> = self.desks.iter().map(|desk| desk.id).collect();
        desks.into_iter().for_each(|desk| self.keep_unsaved_work_of(desk));
    }

    fn keep_unsaved_work_of(&mut self, id: DeskId) {
        if self.tasks.any(|work| matches!(work, Work::Copy { desk } if *desk == id)) {
            return;
        }
        let Some(desk) = self.desks.get_mut(id) else { return };
        let writing = desk.editor.editing().is_some_and(|edit| !edit.text.is_empty());
        if !desk.editor.is_dirty() && !writing {
            if desk.unsaved.kept.is_some() {
                let kept = desk.give_up_kept();
                self.forget(kept);
            }
            return;
        }
        let map = if writing { desk.editor.shown() } else { Arc::clone(desk.editor.map()) };
        if desk.unsaved.kept.as_ref().is_some_and(|kept| Arc::ptr_eq(kept, &map)) {
            return;
        }
        let since = desk.unsaved.tried.map_or(KEEP_EVERY, |tried| tried.elapsed());
        if since < KEEP_EVERY {
            self.ctx.request_repaint_after(KEEP_EVERY - since);
            return;
        }
        desk.unsaved.tried = Some(Instant::now());
        let (path, stamp) = (desk.document.path.clone(), desk.document.stamp);
        let copy = desk.editor.to_save(&map);
        let Some(session) = self.session(id) else { return };
        let own = Arc::clone(&session);
        let keep = move || {
            // What cannot be kept is tried again; saving will say what is wrong with the disk.
            session.keep(path.as_deref().map(|path| (path, stamp)), &copy).is_ok().then_some(map)
        };
        self.spawn(Work::Copy { desk: id }, keep, move |shell, kept| {
            let Some(desk) = shell.desks.get_mut(id) else { return };
            if desk.unsaved.session.as_ref().is_some_and(|session| Arc::ptr_eq(session, &own)) {
                desk.unsaved.kept = kept.or(desk.unsaved.kept.take());
            }
        });
    }
}
