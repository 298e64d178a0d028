//! From pointer input to what the tool asks for, and what the pointer and the status bar say meanwhile.

use super::screen::ScreenPoint;
use super::sight::Ctx;
use super::tool::{Act, Drag, Tool, idle_cursor};
use super::{Ask, ButtonAction, Cursor, Editor, Focus, Input, InputKind, Item, PointerButton, Then};
use crate::edit::Label;
use crate::scene::{Hit, Scene};

impl Editor {
    /// The pointer did something on the canvas.
    pub fn input(&mut self, input: &Input) {
        self.pointer = (input.kind != InputKind::Lost).then_some(*input);
        if matches!(input.kind, InputKind::Press { .. }) {
            // A press elsewhere keeps the words that were being typed.
            self.finish_editing(Then::Stay);
            self.history.seal();
            self.lane_slot = None;
            self.link_from = None;
        }
        let tool = std::mem::take(&mut self.tool);
        let scene = self.scene();
        let (tool, acts) = tool.step(input, &self.ctx(&scene));
        self.tool = tool;
        for act in acts {
            self.act(act, input.at);
        }
        if self.editing.is_none() {
            self.show_under_way();
        }
    }

    /// The pointer is no longer over the canvas: nothing is hovered. A drag goes on.
    pub fn pointer_left(&mut self) {
        if !self.tool.is_busy() {
            self.pointer = None;
        }
    }

    pub(super) fn ctx<'a>(&'a self, scene: &'a Scene) -> Ctx<'a> {
        Ctx {
            map: &self.map,
            view: &self.view,
            grid: &scene.grid,
            selection: &self.selection,
            camera: self.camera,
            viewport: self.viewport,
        }
    }

    fn act(&mut self, act: Act, at: ScreenPoint) {
        match act {
            Act::Select(selection) => self.select(selection),
            Act::Focus(focus) => self.focus = Some(focus),
            Act::Commit(edit, label) => {
                self.write(&edit, label, None);
            }
            Act::CopyCards { cards, to } => {
                self.copy_cards_to(&cards, to);
            }
            Act::BringIn(clip, to) => {
                self.bring_in_at(&clip, to);
            }
            Act::Camera(camera) => self.set_camera(camera),
            Act::EditText(target) => {
                self.edit_text(target);
            }
            Act::WriteCard(to) => {
                self.write_card(to, "");
            }
            Act::Link { from, to } => {
                self.link_cards(&from, &to);
            }
            Act::Press(action, at) => self.press_button(action, at),
            Act::Menu(target) => self.asks.push(Ask::ContextMenu { target, at }),
        }
    }

    fn press_button(&mut self, action: ButtonAction, at: ScreenPoint) {
        match action {
            ButtonAction::AddCard(to) => {
                self.write_card(to, "");
            }
            // A handle is dragged, never pressed.
            ButtonAction::Link(_) => {}
            ButtonAction::AddStep { phase, after } => {
                self.add_step_after(&phase, after);
            }
            ButtonAction::AddPhase { after } => {
                self.add_phase_after(after);
            }
            ButtonAction::AddLane(slot) => self.ask_lane_kind(Some(slot), Some(at)),
        }
    }

    /// Drops what is being dragged; the map and what can be redone stay as they are. Returns whether there
    /// was anything to drop.
    pub fn cancel_gesture(&mut self) -> bool {
        if !self.tool.is_busy() {
            return false;
        }
        let acts = std::mem::take(&mut self.tool).cancel();
        for act in acts {
            self.act(act, ScreenPoint::default());
        }
        self.show_under_way();
        true
    }

    /// Escape: drops the gesture, or leaves the text, or clears the selection.
    pub fn escape(&mut self) {
        if self.cancel_gesture() || self.finish_editing(Then::Stay) || self.link_from.take().is_some() {
            return;
        }
        // Once nothing is selected any more, the marks of what was found go too.
        if self.selection.is_empty() {
            self.close_search();
        }
        self.select(super::Selection::none());
        self.forget_path();
        if let Some(Focus::Cell { card, .. }) = &mut self.focus {
            *card = None;
        }
    }

    pub fn cursor(&self) -> Cursor {
        let idle = || {
            let pointer = self.pointer?;
            let scene = self.scene();
            let at = self.camera.scene_from_screen(pointer.at);
            Some(idle_cursor(&self.ctx(&scene), at, pointer.modifiers.space))
        };
        self.tool.cursor().or_else(idle).unwrap_or_default()
    }

    /// What can be done right now, for the status bar.
    pub fn hint(&self) -> Label {
        if let Some(hint) = self.tool.hint() {
            return hint;
        }
        if let Some(edit) = &self.editing {
            let many = self.editing_frame().is_some_and(|frame| frame.multiline);
            let is_card =
                matches!(edit.target, super::TextTarget::Card(_) | super::TextTarget::NewCard { .. });
            return Label::new(match (is_card, many) {
                (true, _) => "hint-writing-card",
                (false, true) => "hint-writing-text",
                (false, false) => "hint-writing-name",
            });
        }
        if self.link_from().is_some() {
            return Label::new("hint-link-to");
        }
        match self.selection.single() {
            Some(Item::Card(_)) => return Label::new("hint-card"),
            Some(Item::Phase(_)) => return Label::new("hint-phase"),
            Some(Item::Step(_)) => return Label::new("hint-step"),
            Some(Item::Lane(_)) => return Label::new("hint-lane"),
            Some(Item::Link(_)) => return Label::new("hint-link"),
            Some(Item::Point { .. }) => return Label::new("hint-point"),
            None if !self.selection.is_empty() => {
                return Label::new("hint-many").count(self.selection.len());
            }
            None => {}
        }
        if self.map.phases.is_empty() || self.map.lanes.is_empty() {
            return Label::new("hint-empty-map");
        }
        Label::new(if self.in_card_cell() { "hint-cell" } else { "hint-canvas" })
    }

    /// What is under the pointer while nothing is being dragged or typed.
    pub fn hovered(&self) -> Option<Hit> {
        let pointer = self.pointer.filter(|_| !self.tool.is_busy() && self.editing.is_none())?;
        Some(self.hit(pointer.at))
    }

    /// A whole click at a point of the canvas, for keyboards and screen readers that act on what they name.
    pub fn click(&mut self, at: ScreenPoint) {
        let button = PointerButton::Primary;
        let input = Input { at, kind: InputKind::Press { button, clicks: 1 }, modifiers: Default::default() };
        self.input(&input);
        self.input(&Input { kind: InputKind::Release, ..input });
    }

    /// Whether a gesture is under way.
    pub fn is_dragging(&self) -> bool {
        self.tool.is_dragging()
    }

    /// The tool's state, for tests of what a gesture would do.
    pub fn moving_to(&self) -> Option<&crate::edit::Slot> {
        match &self.tool {
            Tool::Drag(Drag::Cards(gesture)) => gesture.slot(),
            _ => None,
        }
    }
}
