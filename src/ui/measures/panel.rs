//! What the panel of measures keeps from frame to frame, and what is asked for in it.

use std::collections::HashSet;

use super::sorting::Sorting;
use crate::analytics::attribution::Rule;
use crate::editor::commands::command;
use crate::editor::{CommandId, Editor, Item};
use crate::measure::phrases::source_of;
use crate::model::Id;
use crate::scene::Overlay;
use crate::ui::inspector::unfold;
use crate::ui::words::{lang, tr_with};

/// Fields and the like are no wider than this in a wide panel.
pub(super) const FIELDS: f32 = 320.0;

/// What the panel keeps from frame to frame.
#[derive(Default)]
pub(in crate::ui) struct MeasuresPanel {
    open: bool,
    pub(super) sorting: Sorting,
    /// The touchpoints whose figures are all shown.
    pub(super) opened: HashSet<Id>,
    /// The next steps get the keyboard as soon as they are drawn.
    pub(super) give_next: bool,
    /// The map was in sight as a whole before the canvas became narrower or wider.
    refit: bool,
}

/// What was asked for in the panel.
pub(super) enum MeasuresAsk {
    GoTo(Item),
    Follow(Id),
    Overlay(Overlay),
    Shown(bool),
    Rule(Rule),
    Cost(String, Option<f64>),
    Run(CommandId),
}

impl MeasuresPanel {
    pub(in crate::ui) fn is_open(&self) -> bool {
        self.open
    }

    /// Opens the panel with the measures on the map.
    pub(in crate::ui) fn open(&mut self, editor: &mut Editor) {
        self.open = true;
        self.refit |= editor.sees_whole_map();
        editor.show_measures(true);
    }

    /// Puts the panel and the measures on the map away.
    pub(in crate::ui) fn leave(&mut self, editor: &mut Editor) {
        self.refit = editor.sees_whole_map();
        self.close();
        editor.show_measures(false);
    }

    /// Puts the panel away, for what shares its place.
    pub(in crate::ui) fn close(&mut self) {
        self.open = false;
    }

    /// Gives the likely next steps the keyboard.
    pub(in crate::ui) fn go_to_next_steps(&mut self, ctx: &egui::Context) {
        self.give_next = true;
        unfold(ctx, "measures-next");
    }

    /// Call it once the canvas has its place.
    pub(in crate::ui) fn settle(&mut self, editor: &mut Editor, ctx: &egui::Context) {
        if std::mem::take(&mut self.refit) {
            editor.fit_map();
            ctx.request_repaint();
        }
    }

    /// A map was opened. Where no measures are in sight, gives the words that tell that there are some.
    pub(in crate::ui) fn meet(&self, editor: &Editor) -> Option<String> {
        if self.open || editor.shows_measures() {
            return None;
        }
        let map = editor.map();
        let source = map.measured.as_deref().and_then(|measured| source_of(map, measured))?;
        let keys = command(CommandId::ToggleMeasures).and_then(|command| command.shortcuts.first())?;
        let keys = keys.text(lang(), cfg!(target_os = "macos"));
        let values = [("file", source.file.as_str().into()), ("keys", keys.into())];
        Some(tr_with("measures-opened-notice", &values))
    }
}
