//! Maps on their way to pictures, pages and slides.

use std::path::{Path, PathBuf};

use super::Shell;
use crate::export::ExportError;
use crate::fault::{Fault, Told as _};
use crate::job::Job;
use crate::jobs::{self, ExportFailure};
use crate::locale::Arg;
use crate::ui::canvas::EXPORT;
use crate::ui::desk::{DeskId, file_name};
use crate::ui::dialogs::{Dialog, Order, PathFor};
use crate::ui::tasks::Work;
use crate::ui::words::{lang, tr, tr_with};

impl Shell {
    pub(super) fn export(&mut self, desk: Option<DeskId>, order: Order, path: PathBuf, overwrite: bool) {
        let Some(desk) = desk.and_then(|desk| self.desks.get(desk)) else { return };
        let Order { exporter, options } = order.clone();
        let (id, map) = (desk.id, desk.editor.map_to_save());
        let job = Job::default();
        let work = Work::Export { job: job.clone() };
        let run = move || {
            let made = jobs::export(map, exporter, &path, overwrite, &options, &job);
            (path, made, job.notes())
        };
        self.spawn(work, run, move |shell, (path, made, notes)| {
            shell.exported(id, order, &path, made, &notes);
        });
    }

    fn exported(
        &mut self,
        desk: DeskId,
        order: Order,
        path: &Path,
        made: Result<(), ExportFailure>,
        notes: &[Fault],
    ) {
        let desk = Some(desk);
        match made {
            Ok(()) => {
                self.preferences.done_once(EXPORT);
                let values = [("file", Arg::from(file_name(path)))];
                let made = tr_with("exported-notice", &values);
                // A sentence each, and too much to be read before a notice goes.
                if !notes.is_empty() {
                    let told: Vec<String> = notes.iter().map(|note| note.text(lang())).collect();
                    let body = told.join("\n\n");
                    return self.ask_of(Dialog::Message { title: made, body }, desk);
                }
                self.notice(made);
            }
            Err(ExportFailure::Exists(path)) => {
                self.ask_of(Dialog::Replace(path, PathFor::Export(order)), desk);
            }
            Err(ExportFailure::Export(ExportError::Cancelled)) => {
                self.notice(tr("export-cancelled-notice").into_owned());
            }
            Err(failure) => self.message_of("export-failed", &failure.text(lang()), desk),
        }
    }
}
