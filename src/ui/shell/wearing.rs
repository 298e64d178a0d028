//! The window wears what is preferred, and what has changed is kept.

use std::time::{Duration, Instant};

use egui::Context;

use super::Shell;
use crate::fault::Told as _;
use crate::ui::preferences::{Worn, lang_of};
use crate::ui::tasks::Work;
use crate::ui::words::{lang, speak, tr_with};
use crate::ui::{desktop, style};

/// So long the end of the program waits for preferences that are being written.
const LAST_WRITE: Duration = Duration::from_secs(2);

impl Shell {
    /// Makes the window wear what is preferred, and keeps what has changed.
    pub(super) fn follow_preferences(&mut self, ctx: &Context) {
        self.ask_desktop(ctx);
        let wear = Worn {
            mode: self.preferences.mode(ctx),
            reduced_motion: self.preferences.now.reduced_motion,
            lang: lang_of(&self.preferences),
        };
        if self.preferences.wear(wear) {
            self.desks.iter_mut().for_each(|desk| desk.editor.set_mode(wear.mode));
            speak(wear.lang);
            style::apply(ctx, wear.mode, wear.reduced_motion);
        }
        ctx.set_zoom_factor(self.preferences.now.text_size);
        self.preferences.note_window(ctx);
        if !ctx.input(|i| i.pointer.any_down()) {
            self.write_preferences();
        }
    }

    /// Writes what has changed, on top of what other windows wrote, on a thread: the disk may be slow.
    fn write_preferences(&mut self) {
        // One after the other, or the older could come last.
        if self.quitting || self.tasks.any(|work| matches!(work, Work::Preferences)) {
            return;
        }
        let Some(news) = self.preferences.take_news() else { return };
        self.spawn(
            Work::Preferences,
            move || news.write(),
            |shell, written| match written {
                Ok(recent) => shell.preferences.written(recent),
                Err(error) => {
                    shell.notice(tr_with("preferences-failed", &[("why", error.text(lang()).into())]));
                }
            },
        );
    }

    /// Asks again whether the desktop is dark, and what is there of the recent files, when somebody comes back from it.
    fn ask_desktop(&mut self, ctx: &Context) {
        let back = ctx.input(|i| i.events.contains(&egui::Event::WindowFocused(true)));
        if !back {
            return;
        }
        self.look_at_recent();
        if self.preferences.follows_desktop() {
            self.spawn(Work::Desktop, desktop::is_dark, |shell, dark| shell.preferences.follow_desktop(dark));
        }
    }

    /// Keeps the rest when the window closes. What cannot be written then is nobody's concern any more.
    pub(in crate::ui) fn keep_preferences(&mut self) {
        let until = Instant::now() + LAST_WRITE;
        while self.tasks.any(|work| matches!(work, Work::Preferences)) && Instant::now() < until {
            let done = self.tasks.wait(until.saturating_duration_since(Instant::now()));
            done.into_iter().for_each(|done| done(self));
        }
        if let Some(news) = self.preferences.take_last_news() {
            drop(news.write());
        }
    }
}
