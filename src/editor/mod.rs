//! The editor without a window: it takes pointer input, keys and commands, and holds the map, what is
//! selected, what is shown and what can be undone.

mod add;
mod address;
mod ask;
mod brief;
mod buttons;
mod cache;
mod camera;
mod clipboard;
pub mod commands;
mod copying;
mod focus;
mod frame;
mod input;
mod keys;
mod links;
mod marks;
mod measures;
mod near;
mod nudge;
mod overlay;
mod pasting;
mod personas;
mod phases;
mod picture_of;
mod pictures;
mod places;
mod pointer;
mod portrait;
mod presets;
mod reading;
mod receiving;
mod remove;
mod rescue;
mod review;
mod screen;
mod search;
mod selection;
mod setters;
mod showing;
mod sight;
mod tags;
mod text_edit;
pub mod tool;
mod under_way;
mod view;
mod walking;
mod writing;

use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;

use self::cache::SceneCache;
use self::reading::Reading;
use crate::edit::{
    Edit, History, Label, MergeKey, Snapshot, apply, saved_alike, unused_images, without_unused_images,
};
use crate::locale::Lang;
use crate::model::{Id, IdSource, JourneyMap, State};
use crate::review::today;
use crate::scene::{Insights, Scene, ViewOptions};
use crate::theme::Mode;

pub use buttons::{Button, ButtonAction, LaneSlot};
pub use camera::{Camera, ZOOM_MAX, ZOOM_MIN};

pub use ask::{Ask, ContextTarget};
pub use commands::{COMMANDS, Command, CommandId};
pub use copying::Clipboard;
pub use focus::{Direction, Focus};
pub use frame::TextFrame;
pub use input::{Cursor, Input, InputKind, Modifiers, PointerButton};
pub use keys::{Key, Shortcut, ctrl, key};
pub use overlay::{OverlayItem, Ring, Shape};
pub use personas::said_by;
pub use picture_of::PictureOf;
pub use portrait::Portrait;
pub use screen::{ScreenPoint, ScreenRect, ScreenSize, screen_pt};
pub use search::{
    BriefText, Choice, Entry, Match, Palette, PaletteHit, PersonaText, PhaseText, Place, Search, find,
};
pub use selection::{Item, Selection};
pub use tags::tags_from;
pub use text_edit::{TextEdit, TextTarget, Then};
pub use tool::Tool;

/// What comes back with a map on undo.
#[derive(Clone, Debug)]
struct Vantage {
    selection: Selection,
    focus: Option<Focus>,
}

pub struct Editor {
    map: Arc<JourneyMap>,
    /// The map as it was last saved or opened.
    saved: Arc<JourneyMap>,
    /// The images that nothing showed when the map was opened: whoever wrote the file wanted them.
    unshown: HashSet<Id>,
    history: History<Vantage>,
    /// Counts the changes of the map.
    revision: u64,
    ids: IdSource,
    selection: Selection,
    focus: Option<Focus>,
    camera: Camera,
    viewport: ScreenSize,
    /// Fit the map as soon as the size of the canvas is known.
    fit_pending: bool,
    view: ViewOptions,
    /// Whether the map holds both states.
    both_states: bool,
    tool: Tool,
    /// The map with the change that is under way; the map itself where none is.
    shown: Arc<JourneyMap>,
    editing: Option<TextEdit>,
    /// The last thing the pointer did, while it is over the canvas.
    pointer: Option<Input>,
    clipboard: Option<Clipboard>,
    search: Search,
    /// Where the lane goes whose kind is being chosen.
    lane_slot: Option<LaneSlot>,
    /// The card from which the keyboard draws a link.
    link_from: Option<Id>,
    reading: Reading,
    asks: Vec<Ask>,
    cache: RefCell<SceneCache>,
    /// Of the map as it stands.
    insights: RefCell<Arc<Insights>>,
}

impl Editor {
    /// An editor of `map`, which counts as saved.
    pub fn new(map: JourneyMap, ids: IdSource) -> Editor {
        let map = Arc::new(map);
        let insights = Arc::new(Insights::of(Arc::clone(&map), today()));
        let mut editor = Editor {
            saved: Arc::clone(&map),
            unshown: unused_images(&map),
            shown: Arc::clone(&map),
            map,
            history: History::default(),
            revision: 0,
            ids,
            selection: Selection::none(),
            focus: None,
            camera: Camera::default(),
            viewport: ScreenSize::default(),
            fit_pending: false,
            view: ViewOptions::default(),
            both_states: false,
            tool: Tool::Idle,
            editing: None,
            pointer: None,
            clipboard: None,
            search: Search::default(),
            lane_slot: None,
            link_from: None,
            reading: Reading::default(),
            asks: Vec::new(),
            cache: RefCell::default(),
            insights: RefCell::new(insights),
        };
        editor.focus = focus::first(&editor.map, &editor.view);
        editor.forget_view();
        editor
    }

    /// The map as it stands, without what is still being done to it.
    pub fn map(&self) -> &Arc<JourneyMap> {
        &self.map
    }

    /// The map with what is being done to it: what the canvas shows.
    pub fn shown(&self) -> Arc<JourneyMap> {
        Arc::clone(&self.shown)
    }

    /// The shown map, laid out. Laid out anew only when the map or the view has changed.
    pub fn scene(&self) -> Arc<Scene> {
        self.cache.borrow_mut().scene(&self.shown, &self.view, self.insights())
    }

    /// Grows with every change of the map.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Where the keyboard works.
    pub fn focus(&self) -> Option<&Focus> {
        self.focus.as_ref()
    }

    pub fn tool(&self) -> &Tool {
        &self.tool
    }

    pub fn mode(&self) -> Mode {
        self.view.mode
    }

    pub fn set_mode(&mut self, mode: Mode) {
        self.view.mode = mode;
    }

    /// What of the map is shown. It is not part of the map, and no change of it is undone.
    pub fn view(&self) -> &ViewOptions {
        &self.view
    }

    pub fn set_view(&mut self, view: ViewOptions) {
        if view != self.view {
            self.settle();
            self.view = view;
            self.look_again();
        }
    }

    /// The state in which scores are made and changed: the one that is shown singly, else the map's main one.
    pub fn editing_state(&self) -> State {
        self.view.main_state(&self.map)
    }

    /// Whose scores are made and changed where no other is chosen.
    pub fn editing_persona(&self) -> Id {
        self.view.focus_persona(&self.map)
    }

    /// Takes what is not shown out of selection and focus, so that no one changes what they do not see.
    fn look_again(&mut self) {
        self.selection.retain_seen(&self.map, &self.view);
        self.follow_selection();
        self.focus = focus::repaired(self.focus.take(), &self.map, &self.view);
    }

    /// The language of the words that the map itself gets, such as the name of a new step.
    fn lang(&self) -> Lang {
        Lang::from_tag(&self.map.language)
    }

    /// The map as it goes into a file: without the images that nothing shows any more. Those that nothing showed when
    /// the map was opened stay.
    pub fn map_to_save(&self) -> Arc<JourneyMap> {
        self.to_save(&self.map)
    }

    /// `map`, such as the shown one, without the images that nothing shows any more.
    pub fn to_save(&self, map: &Arc<JourneyMap>) -> Arc<JourneyMap> {
        without_unused_images(map, &self.unshown)
    }

    /// Whether the map differs from what was last saved.
    pub fn is_dirty(&self) -> bool {
        !saved_alike(&self.map, &self.saved, &self.unshown)
    }

    /// Says that `map` (as [`Editor::map_to_save`] once gave it) is what the file holds now.
    pub fn mark_saved(&mut self, map: &Arc<JourneyMap>) {
        // The map itself is told from what was saved at once, what was left out or not.
        let same = saved_alike(&self.map, map, &self.unshown);
        self.saved = Arc::clone(if same { &self.map } else { map });
        self.history.seal();
    }

    /// Says that the map is in no file: it was recovered, or is new and worth keeping.
    pub fn mark_unsaved(&mut self) {
        self.saved = Arc::default();
    }

    /// What is asked of the window since the last time.
    pub fn take_asks(&mut self) -> Vec<Ask> {
        std::mem::take(&mut self.asks)
    }

    fn notice(&mut self, label: Label) {
        self.asks.push(Ask::Notice(label));
    }

    /// Makes a change that stands by itself. Returns whether the map took it; a refusal is told to the user.
    pub fn commit(&mut self, edit: Edit, label: Label) -> bool {
        self.commit_merged(edit, label, None)
    }

    /// Makes a change; in a row of changes with the same key, all are one undo.
    pub fn commit_merged(&mut self, edit: Edit, label: Label, merge: Option<MergeKey>) -> bool {
        self.settle();
        self.write(&edit, label, merge)
    }

    /// Ends what is under way: a gesture is dropped, words being typed are kept.
    fn settle(&mut self) {
        self.cancel_gesture();
        self.finish_editing(Then::Stay);
    }

    /// The one place where the map changes, besides undo and redo.
    fn write(&mut self, edit: &Edit, label: Label, merge: Option<MergeKey>) -> bool {
        match apply(&self.map, edit) {
            Err(refusal) => {
                self.notice(refusal.label());
                false
            }
            Ok(next) => {
                if self.history.record(self.snapshot(), &next, label, merge) {
                    self.show_map(Arc::new(next));
                }
                true
            }
        }
    }

    fn snapshot(&self) -> Snapshot<Vantage> {
        let view = Vantage { selection: self.selection.clone(), focus: self.focus.clone() };
        Snapshot { map: Arc::clone(&self.map), view }
    }

    fn show_map(&mut self, map: Arc<JourneyMap>) {
        self.take_map(map);
        self.look_again();
    }

    /// The map is another one from now on. What is selected but gone goes out of the selection.
    fn take_map(&mut self, map: Arc<JourneyMap>) {
        self.map = map;
        self.show_under_way();
        self.revision += 1;
        self.search.refresh(&self.map);
        self.selection.retain_existing(&self.map);
        self.forget_view();
    }

    /// Lets the next change start an undo of its own: a slider was let go, a field left.
    pub fn end_merge(&mut self) {
        self.history.seal();
    }

    /// Takes the last change of one's own back. Refused, with a sentence, where that would take back what others did
    /// since.
    pub fn undo(&mut self) {
        self.settle();
        if let Some(who) = self.history.undo_barred(&self.map) {
            self.notice(Label::new("refused-undo").who(who));
            return;
        }
        let now = self.snapshot();
        if let Some(earlier) = self.history.undo(now) {
            self.restore(earlier);
        }
    }

    /// Makes the change again that was taken back last. Refused likewise.
    pub fn redo(&mut self) {
        self.settle();
        if let Some(who) = self.history.redo_barred(&self.map) {
            self.notice(Label::new("refused-redo").who(who));
            return;
        }
        let now = self.snapshot();
        if let Some(later) = self.history.redo(now) {
            self.restore(later);
        }
    }

    fn restore(&mut self, snapshot: Snapshot<Vantage>) {
        self.selection = snapshot.view.selection;
        self.focus = snapshot.view.focus;
        self.show_map(snapshot.map);
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<&Label> {
        self.history.undo_label()
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&Label> {
        self.history.redo_label()
    }

    /// Selects, and moves the keyboard's focus along where one thing is selected.
    pub fn select(&mut self, selection: Selection) {
        if selection == self.selection {
            return;
        }
        self.history.seal();
        let mut selection = selection;
        selection.retain_existing(&self.map);
        if selection.is_empty() {
            self.forget_path();
        }
        self.hold(selection);
        let single = self.selection.single().cloned();
        if let Some(focus) = single.and_then(|item| focus::of_item(&item, &self.map)) {
            self.focus = Some(focus);
        }
    }

    /// What was copied last, for the editor of the next map.
    pub fn take_clipboard(&mut self) -> Option<Clipboard> {
        self.clipboard.take()
    }

    pub fn set_clipboard(&mut self, clipboard: Option<Clipboard>) {
        self.clipboard = clipboard;
    }

    /// Where the pointer is over the canvas.
    pub fn pointer(&self) -> Option<ScreenPoint> {
        self.pointer.map(|input| input.at)
    }
}
