//! Taking in what others made of the map while one works on it.

use std::sync::Arc;

use super::near::{same_slot, surviving};
use super::rescue::{Rescued, has_place, rescue, speaker_now};
use super::screen::screen_pt;
use super::tool::Reflow;
use super::view::Anchor;
use super::{Camera, Editor, Input, InputKind, TextEdit, TextTarget, Then, focus};
use crate::edit::{Label, same_map};
use crate::geom::{Point, pt};
use crate::model::{Id, JourneyMap};
use crate::scene::Pane;

impl Editor {
    /// Takes in the map as others have changed it; `who` names them for sentences, and may be empty. `map` must hold
    /// what is committed here, too: it takes the place of [`Editor::map`].
    ///
    /// Nothing is settled: a drag or a text field goes on, on the new map. It is no change of one's own, and nothing
    /// that undo takes back. What is selected or focused stays so by id; what is gone leaves both. What one looks at
    /// or works on stays where it is on the screen. A drag whose thing is gone ends with a sentence, and words whose
    /// thing is gone get a place nearby, with a sentence too.
    pub fn receive(&mut self, map: Arc<JourneyMap>, who: &str) {
        if Arc::ptr_eq(&map, &self.map) || same_map(&map, &self.map) {
            return;
        }
        let scene = self.scene();
        let field = self.editing_frame().filter(|frame| frame.pane == Pane::Body).map(|frame| frame.rect.min);
        let looked_at = self.looked_at();
        let anchor = Anchor::of(&scene.grid, looked_at);
        let before = Arc::clone(&self.map);
        self.history.receive(&before, &map, who);
        if !self.tool.survives(&map) {
            // While the old map is there, so that what was selected before the drag is found.
            self.cancel_gesture();
            self.notice(Label::new("received-drag-ended").who(who));
        }
        self.keep_field(&before, &map, who);
        if let Some(slot) = &mut self.lane_slot {
            let there = |id: &Id| map.lane(id).is_some();
            let lanes = before.lanes.iter().map(|lane| &lane.id);
            slot.after = slot.after.take().and_then(|after| surviving(lanes, &after, there));
        }
        self.focus = self.focus.take().map(|old| focus::nearest(old, &before, &map));
        self.take_map(map);
        self.look_again();

        let now = self.scene();
        let field_now = self.editing_frame().map(|frame| frame.rect.min);
        let moved = match (field, field_now) {
            (Some(before), Some(now)) => now - before,
            _ => anchor.now(&now.grid, looked_at) - looked_at,
        };
        self.stay_with(moved);
        if let Some(pointer) = self.pointer.filter(|_| self.tool.is_busy()) {
            let at = self.camera.scene_from_screen(pointer.at);
            self.tool.follow(&Reflow { before: &scene.grid, now: &now.grid, pointer: at });
            if self.tool.is_dragging() && !self.tool.is_panning() {
                self.input(&Input { kind: InputKind::Move, ..pointer });
            }
        }
        if self.editing.is_some() && self.editing_frame().is_none() {
            // Nobody would see what is typed on.
            self.finish_editing(Then::Stay);
            self.notice(Label::new("received-out-of-sight").who(who));
        }
    }

    /// What should stay where it is on the screen, in the scene: what the pointer drags, else the middle of the canvas.
    fn looked_at(&self) -> Point {
        let middle = screen_pt(self.viewport.w / 2.0, self.viewport.h / 2.0);
        let at = self.pointer.filter(|_| self.tool.is_busy()).map_or(middle, |pointer| pointer.at);
        self.camera.scene_from_screen(at)
    }

    /// Moves the camera along with what has moved. A map that is seen from its edge is seen from there still, unless
    /// the hand is on it.
    fn stay_with(&mut self, moved: Point) {
        if moved == Point::default() || self.tool.is_panning() {
            return;
        }
        let (held, origin) = (self.tool.is_busy() || self.editing.is_some(), self.camera.origin);
        let x = if held || origin.x > 0.0 { origin.x + moved.x } else { origin.x };
        let y = if held || origin.y > 0.0 { origin.y + moved.y } else { origin.y };
        self.set_camera(Camera { origin: pt(x, y), ..self.camera });
    }

    /// Gives the words that are being typed a place on the map `now`, if theirs is gone.
    fn keep_field(&mut self, before: &JourneyMap, now: &JourneyMap, who: &str) {
        let Some(mut edit) = self.editing.take() else { return };
        if let Some(target) = speaker_now(&edit.target, now) {
            edit.target = target;
        }
        if has_place(&edit, now) {
            if let TextTarget::NewCard { to, .. } = &mut edit.target {
                *to = same_slot(to, before, now);
            }
            self.editing = Some(edit);
            return;
        }
        let said = match rescue(&edit, before, now, &mut self.ids) {
            None => "received-field-closed",
            Some(Rescued { target, home, said }) => {
                let made_by = None;
                self.editing = Some(TextEdit { target, home, made_by, select_all: false, ..edit });
                said
            }
        };
        self.notice(Label::new(said).who(who));
    }
}
