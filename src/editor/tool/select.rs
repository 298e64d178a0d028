//! Pressing: what a click selects, and which drag a press becomes.

use super::gesture::{Act, Gesture as _, Reflow, SLOP};
use super::{Drag, DragPoint, DrawLink, Marquee, MoveCards, MoveLane, MovePhase, MoveStep, Pan, resize};
use crate::edit::Slot;
use crate::editor::buttons;
use crate::editor::focus::point_at;
use crate::editor::places::curve_point;
use crate::editor::sight::Ctx;
use crate::editor::{
    ButtonAction, ContextTarget, Cursor, Focus, Input, InputKind, Item, PointerButton, ScreenPoint,
    Selection, TextTarget,
};
use crate::geom::Point;
use crate::model::{Id, JourneyMap};
use crate::scene::{Curve, Grid, Hit};

/// What the pointer does after a press or while it is pressed.
pub(super) enum Next {
    Waits(Pressed),
    Drags(Drag),
    Done,
}

/// A press that may yet become a drag.
#[derive(Clone, Debug)]
pub struct Pressed {
    origin: ScreenPoint,
    /// The same place in the scene.
    at: Point,
    hit: Hit,
    /// Shift or Ctrl: the click adds to the selection.
    adds: bool,
    /// Becomes the selection when the press turns out to be a click.
    on_click: Option<Selection>,
    /// The selection before the press.
    before: Selection,
}

/// The first reaction to a press.
pub(super) fn press(input: &Input, button: PointerButton, clicks: u8, ctx: &Ctx<'_>) -> (Next, Vec<Act>) {
    let at = ctx.camera.scene_from_screen(input.at);
    if button == PointerButton::Middle || (button == PointerButton::Primary && input.modifiers.space) {
        return (Next::Drags(Drag::Pan(Pan::new(input.at, ctx))), Vec::new());
    }
    if button == PointerButton::Secondary {
        return (Next::Done, context_menu(at, ctx));
    }
    if let Some(button) = buttons::at(ctx, at) {
        if let ButtonAction::Link(from) = button.action {
            return (Next::Drags(Drag::Link(DrawLink::new(from, at))), Vec::new());
        }
        return (Next::Done, vec![Act::Press(button.action, input.at)]);
    }
    if let Some(border) = resize::border_at(ctx, at) {
        if clicks == 2 {
            return (Next::Done, border.reset(ctx));
        }
        return (Next::Drags(Drag::Height(border)), Vec::new());
    }
    let hit = ctx.hit(at);
    if clicks == 2 && !input.modifiers.shift && !input.modifiers.ctrl {
        return (Next::Done, double_click(&hit, at, ctx));
    }
    let adds = input.modifiers.shift || input.modifiers.ctrl;
    let (acts, on_click) = press_selects(&hit, adds, ctx);
    let before = ctx.selection.clone();
    (Next::Waits(Pressed { origin: input.at, at, hit, adds, on_click, before }), acts)
}

/// What is selected at the press already, and what only when it proves to be a click: a press on one of
/// several selected cards must not undo the selection that is about to be dragged.
fn press_selects(hit: &Hit, adds: bool, ctx: &Ctx<'_>) -> (Vec<Act>, Option<Selection>) {
    let Some(item) = item_of(hit, ctx) else {
        let mut acts = Vec::new();
        if !adds {
            acts.push(Act::Select(Selection::none()));
        }
        if let Hit::Cell { lane, step } = hit {
            acts.push(Act::Focus(cell(lane, step)));
        }
        return (acts, None);
    };
    let selected = ctx.selection.contains(&item);
    match (adds, selected) {
        (true, true) => {
            let mut without = ctx.selection.clone();
            without.toggle(item);
            (Vec::new(), Some(without))
        }
        (true, false) => {
            let mut with = ctx.selection.clone();
            with.insert(item);
            (vec![Act::Select(with)], None)
        }
        (false, true) => (Vec::new(), Some(Selection::of(item))),
        (false, false) => {
            let mut acts = vec![Act::Select(Selection::of(item))];
            if let Hit::Cell { lane, step } = hit {
                acts.push(Act::Focus(cell(lane, step)));
            }
            (acts, None)
        }
    }
}

fn cell(lane: &Id, step: &Id) -> Focus {
    Focus::Cell { lane: lane.clone(), step: step.clone(), card: None }
}

/// What a click on `hit` selects. A cell of an emotion or expectation lane stands for its point.
fn item_of(hit: &Hit, ctx: &Ctx<'_>) -> Option<Item> {
    match hit {
        Hit::Card(id) => Some(Item::Card(id.clone())),
        Hit::Phase(id) => Some(Item::Phase(id.clone())),
        Hit::Step(id) => Some(Item::Step(id.clone())),
        Hit::Lane(id) => Some(Item::Lane(id.clone())),
        Hit::Link(id) => Some(Item::Link(id.clone())),
        Hit::Point { step, persona, state, curve } => {
            Some(Item::Point { step: step.clone(), persona: persona.clone(), state: *state, curve: *curve })
        }
        Hit::Cell { lane, step } => point_at(ctx.map, ctx.view, lane, step),
        Hit::Title | Hit::Nothing => None,
    }
}

fn context_menu(at: Point, ctx: &Ctx<'_>) -> Vec<Act> {
    let hit = ctx.hit(at);
    let mut acts = Vec::new();
    match item_of(&hit, ctx) {
        Some(item) if ctx.selection.contains(&item) => {}
        Some(item) => acts.push(Act::Select(Selection::of(item))),
        None => acts.push(Act::Select(Selection::none())),
    }
    if let Hit::Cell { lane, step } = &hit {
        acts.push(Act::Focus(cell(lane, step)));
    }
    acts.push(Act::Menu(match &hit {
        Hit::Card(_) => ContextTarget::Card,
        Hit::Phase(_) => ContextTarget::Phase,
        Hit::Step(_) => ContextTarget::Step,
        Hit::Lane(_) => ContextTarget::Lane,
        Hit::Link(_) => ContextTarget::Link,
        Hit::Point { .. } => ContextTarget::Point,
        Hit::Cell { lane, step } if point_at(ctx.map, ctx.view, lane, step).is_some() => ContextTarget::Point,
        Hit::Cell { .. } => ContextTarget::Cell,
        Hit::Title | Hit::Nothing => ContextTarget::Canvas,
    }));
    acts
}

fn double_click(hit: &Hit, at: Point, ctx: &Ctx<'_>) -> Vec<Act> {
    let target = match hit {
        Hit::Card(id) => TextTarget::Card(id.clone()),
        Hit::Phase(id) => TextTarget::Phase(id.clone()),
        Hit::Step(id) => TextTarget::Step(id.clone()),
        Hit::Lane(id) => TextTarget::Lane(id.clone()),
        Hit::Link(id) => TextTarget::Link(id.clone()),
        Hit::Title => TextTarget::Title,
        Hit::Point { step, persona, state, curve } => {
            let (step, persona, state) = (step.clone(), persona.clone(), *state);
            match curve {
                Curve::Emotion => TextTarget::Feeling { step, persona, state },
                Curve::Expectation => TextTarget::Expectation { step, persona, state },
            }
        }
        Hit::Cell { lane, step } => return double_click_cell(lane, step, at, ctx),
        Hit::Nothing => return Vec::new(),
    };
    vec![Act::EditText(target)]
}

fn double_click_cell(lane: &Id, step: &Id, at: Point, ctx: &Ctx<'_>) -> Vec<Act> {
    match point_at(ctx.map, ctx.view, lane, step) {
        None => {
            vec![Act::WriteCard(Slot::end_of(ctx.map, lane, step))]
        }
        Some(Item::Point { step, persona, state, curve: Curve::Expectation }) => {
            vec![Act::EditText(TextTarget::Expectation { step, persona, state })]
        }
        Some(Item::Point { step, persona, state, curve: Curve::Emotion }) => {
            match DragPoint::create(lane, &step, at, ctx) {
                Some(made) => made.release(ctx),
                None => vec![Act::EditText(TextTarget::Feeling { step, persona, state })],
            }
        }
        Some(_) => Vec::new(),
    }
}

impl Pressed {
    pub(super) fn step(self, input: &Input, ctx: &Ctx<'_>) -> (Next, Vec<Act>) {
        match input.kind {
            InputKind::Move if input.at.distance(self.origin) < SLOP => (Next::Waits(self), Vec::new()),
            // Moved and let go between two frames is still a drag.
            InputKind::Move => (Next::Drags(self.drag(input, ctx)), Vec::new()),
            InputKind::Release if input.at.distance(self.origin) >= SLOP => {
                (Next::Drags(self.drag(input, ctx)), Vec::new())
            }
            InputKind::Release => (Next::Done, self.on_click.map(Act::Select).into_iter().collect()),
            InputKind::Lost => (Next::Done, Vec::new()),
            InputKind::Press { .. } => (Next::Waits(self), Vec::new()),
        }
    }

    /// Whether what was pressed is still there.
    pub(super) fn survives(&self, map: &JourneyMap) -> bool {
        match &self.hit {
            Hit::Card(id) => map.card(id).is_some(),
            Hit::Phase(id) => map.phase(id).is_some(),
            Hit::Step(id) | Hit::Point { step: id, .. } => map.step(id).is_some(),
            Hit::Lane(id) => map.lane(id).is_some(),
            Hit::Cell { lane, step } => map.lane(lane).is_some() && map.step(step).is_some(),
            Hit::Link(_) | Hit::Title | Hit::Nothing => true,
        }
    }

    /// The press stays at the same place of what was pressed.
    pub(super) fn follow(&mut self, reflow: &Reflow<'_>) {
        let place = |grid: &Grid| match &self.hit {
            Hit::Card(id) => grid.card_rect(id).map(|card| card.min),
            Hit::Cell { lane, step } => Some(grid.cell_rect(grid.row_of(lane)?, grid.column_of(step)?).min),
            Hit::Point { step, persona, state, curve } => curve_point(grid, step, persona, *state, *curve),
            _ => None,
        };
        if let (Some(before), Some(now)) = (place(reflow.before), place(reflow.now)) {
            self.at = self.at + (now - before);
        }
    }

    /// The drag that this press becomes.
    fn drag(self, input: &Input, ctx: &Ctx<'_>) -> Drag {
        let at = self.at;
        match &self.hit {
            Hit::Card(id) => {
                let mut cards = ctx.selection.card_ids(ctx.map);
                if !cards.contains(id) {
                    cards = vec![id.clone()];
                }
                Drag::Cards(MoveCards::new(cards, at, input.modifiers.alt))
            }
            Hit::Phase(id) => Drag::Phase(MovePhase::new(id.clone(), at)),
            Hit::Step(id) => Drag::Step(MoveStep::new(id.clone(), at)),
            Hit::Lane(id) => Drag::Lane(MoveLane::new(id.clone(), at)),
            Hit::Point { step, persona, state, curve } => {
                match DragPoint::grab(step, persona, *state, *curve, at, ctx) {
                    Some(drag) => Drag::Point(drag),
                    None => self.marquee(),
                }
            }
            Hit::Cell { lane, step } => match DragPoint::create(lane, step, at, ctx) {
                Some(drag) if !self.adds => Drag::Point(drag),
                _ => self.marquee(),
            },
            Hit::Link(_) | Hit::Title | Hit::Nothing => self.marquee(),
        }
    }

    fn marquee(self) -> Drag {
        let base = if self.adds { self.before.clone() } else { Selection::none() };
        Drag::Marquee(Marquee::new(self.at, base, self.before))
    }
}

/// How the pointer looks over what a press would take hold of.
pub(in crate::editor) fn idle_cursor(ctx: &Ctx<'_>, at: Point, space: bool) -> Cursor {
    if space {
        return Cursor::Grab;
    }
    match buttons::at(ctx, at).map(|button| button.action) {
        Some(ButtonAction::Link(_)) => return Cursor::Crosshair,
        Some(_) => return Cursor::Pointer,
        None => {}
    }
    if resize::border_at(ctx, at).is_some() {
        return Cursor::ResizeVertical;
    }
    match ctx.hit(at) {
        Hit::Card(id) if ctx.map.card_and_lane(&id).is_some_and(|(_, lane)| lane.locked) => Cursor::Default,
        Hit::Card(_) | Hit::Phase(_) | Hit::Step(_) | Hit::Lane(_) => Cursor::Grab,
        Hit::Point { .. } => Cursor::ResizeVertical,
        Hit::Link(_) => Cursor::Pointer,
        Hit::Title => Cursor::Text,
        Hit::Cell { .. } | Hit::Nothing => Cursor::Default,
    }
}
