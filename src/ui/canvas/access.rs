//! The map for screen readers: a node for everything of it that is in sight, with words that say what and where it
//! is, and what can be done to it. Without a screen reader none of this is made.

mod words;

use egui::accesskit::{Action, ActionRequest, Node, NodeId, Rect as Bounds, Role};
use egui::{Context, Event, Rect, Response};

use self::words::{Thing, Words};
use super::overlay;
use crate::editor::{CommandId, Editor, Focus, Item, Selection, Then};
use crate::geom::Rect as SceneRect;
use crate::model::{LaneKind, Score};
use crate::scene::{Pane, Row, Scene};
use crate::ui::paint::View;
use crate::ui::regions::leave_widgets;

/// What the window keeps from frame to frame.
#[derive(Default)]
pub(super) struct Access {
    words: Words,
}

/// Something in sight, and where on the screen.
struct Seen {
    thing: Thing,
    role: Role,
    area: Rect,
}

/// Half the side of a curve point's face, in scene points.
const POINT: f32 = 10.0;

/// Makes the nodes, as children of the canvas, and does what a screen reader asked of one.
pub(super) fn show(
    editor: &mut Editor,
    access: &mut Access,
    covered: bool,
    canvas: &Response,
    scene: &Scene,
    view: &View,
) {
    let ctx = &canvas.ctx;
    if ctx.accesskit_node_builder(canvas.id, |_| ()).is_none() {
        return;
    }
    let has_keyboard =
        !covered && !crate::ui::regions::a_widget_has_the_keyboard(ctx) && editor.editing().is_none();
    let mut seen = in_sight(scene, view);
    let focused = focused_thing(editor, &seen);
    if let Some(thing) = &focused
        && !seen.iter().any(|seen| seen.thing == *thing)
    {
        seen.extend(unseen(editor, thing.clone(), scene, view));
    }
    access.words.follow(&editor.shown());
    let root = egui::accesskit_root_id();
    let under_root = ctx.accesskit_node_builder(root, |root| root.children().len()).unwrap_or_default();
    for seen in &seen {
        let name = access.words.of(&seen.thing);
        ctx.accesskit_node_builder(id_of(&seen.thing), |node| describe(node, seen, name, editor));
    }
    ctx.accesskit_node_builder(canvas.id, |node| {
        for seen in &seen {
            node.push_child(node_id(&seen.thing));
        }
    });
    ctx.accesskit_node_builder(root, |root| {
        // Nodes that are no widgets were hung up under the window; now they have their place.
        let widgets = root.children()[..under_root].to_vec();
        root.set_children(widgets);
        // On the canvas no widget has the keyboard, so to the toolkit the window itself has it.
        if let Some(thing) = focused.filter(|_| has_keyboard) {
            root.set_active_descendant(node_id(&thing));
        }
    });
    if !covered {
        act(editor, ctx, &seen);
    }
}

fn id_of(thing: &Thing) -> egui::Id {
    egui::Id::unique("journey-map").with(thing)
}

fn node_id(thing: &Thing) -> NodeId {
    id_of(thing).accesskit_id()
}

fn describe(node: &mut Node, seen: &Seen, name: &str, editor: &Editor) {
    node.set_role(seen.role);
    node.set_label(name);
    let Rect { min, max } = seen.area;
    node.set_bounds(Bounds { x0: min.x.into(), y0: min.y.into(), x1: max.x.into(), y1: max.y.into() });
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    let Thing::Item(item) = &seen.thing else { return };
    node.set_selected(editor.selection().contains(item));
    if let Some(score) = score(editor, item) {
        node.set_numeric_value(score.value().into());
        node.set_min_numeric_value(Score::MIN.value().into());
        node.set_max_numeric_value(Score::MAX.value().into());
        node.set_numeric_value_step(0.1);
        node.add_action(Action::Increment);
        node.add_action(Action::Decrement);
    }
}

/// The score of a curve's point.
fn score(editor: &Editor, item: &Item) -> Option<Score> {
    use crate::scene::Curve;
    let Item::Point { step, persona, state, curve } = item else { return None };
    let map = editor.shown();
    let step = map.step(step)?;
    match curve {
        Curve::Emotion => step.emotion(persona, *state).map(|felt| felt.score),
        Curve::Expectation => step.expectation(persona, *state).map(|expected| expected.score),
    }
}

/// What the keyboard works on, if it is a thing of the map.
fn focused_thing(editor: &Editor, seen: &[Seen]) -> Option<Thing> {
    if let Some(Item::Link(id)) = editor.selection().single() {
        return Some(Thing::Item(Item::Link(id.clone())));
    }
    Some(match editor.focus()? {
        Focus::Cell { card: Some(card), .. } => Thing::Item(Item::Card(card.clone())),
        Focus::Cell { lane, step, card: None } => {
            let point = editor.selection().single().filter(|item| matches!(item, Item::Point { .. }));
            let point = point.map(|point| Thing::Item(point.clone()));
            // A score can be worked on before it is there; then it is its cell that is spoken of.
            let point = point.filter(|point| seen.iter().any(|seen| seen.thing == *point));
            point.unwrap_or_else(|| Thing::Cell { lane: lane.clone(), step: step.clone() })
        }
        Focus::Step(id) => Thing::Item(Item::Step(id.clone())),
        Focus::Phase(id) => Thing::Item(Item::Phase(id.clone())),
        Focus::Lane(id) => Thing::Item(Item::Lane(id.clone())),
    })
}

/// The focused thing where it is not in sight, or an empty cell, which is in sight for nobody else.
fn unseen(editor: &Editor, thing: Thing, scene: &Scene, view: &View) -> Option<Seen> {
    let grid = &scene.grid;
    let focus = editor.focus()?;
    let (pane, role, rect) = match (&thing, focus) {
        (Thing::Item(Item::Card(id)), _) => (Pane::Body, Role::ListItem, grid.card_rect(id)?),
        (Thing::Item(Item::Link(id)), _) => (Pane::Body, Role::ListItem, grid.link(id)?.bounds()),
        (Thing::Item(Item::Step(id)), _) => {
            (Pane::Top, Role::ColumnHeader, grid.columns.get(grid.column_of(id)?)?.rect)
        }
        (Thing::Item(Item::Phase(id)), _) => {
            (Pane::Top, Role::ColumnHeader, grid.phases.iter().find(|span| span.id == *id)?.rect)
        }
        (Thing::Item(Item::Lane(id)), _) => (Pane::Left, Role::RowHeader, grid.lane_header(grid.row_of(id)?)),
        (_, Focus::Cell { lane, step, .. }) => {
            (Pane::Body, Role::GridCell, grid.cell_rect(grid.row_of(lane)?, grid.column_of(step)?))
        }
        _ => return None,
    };
    Some(Seen { thing, role, area: view.following(pane).rect_to_screen(rect) })
}

/// What is in sight, in the order in which one reads a map: headers, then lane by lane.
fn in_sight(scene: &Scene, view: &View) -> Vec<Seen> {
    let mut sight = Sight { scene, view, seen: Vec::new() };
    for span in &scene.grid.phases {
        sight.add(Pane::Top, Role::ColumnHeader, Thing::Item(Item::Phase(span.id.clone())), span.rect);
        for column in &scene.grid.columns[span.columns.clone()] {
            if let Some(step) = &column.step {
                sight.add(Pane::Top, Role::ColumnHeader, Thing::Item(Item::Step(step.clone())), column.rect);
            }
        }
    }
    for (index, row) in scene.grid.rows.iter().enumerate() {
        let header = scene.grid.lane_header(index);
        let whole = SceneRect { min: header.min, max: crate::geom::pt(scene.size.w, header.max.y) };
        if sight.shows(Pane::Left, whole).is_some() {
            sight.add(Pane::Left, Role::RowHeader, Thing::Item(Item::Lane(row.lane.clone())), header);
            sight.add_row(index, row);
        }
    }
    sight.seen
}

struct Sight<'a> {
    scene: &'a Scene,
    view: &'a View,
    seen: Vec<Seen>,
}

impl Sight<'_> {
    /// The part of a rectangle that is seen: on the canvas, and not under headers that stay in sight.
    fn shows(&self, pane: Pane, rect: SceneRect) -> Option<Rect> {
        let area = self.view.following(pane).rect_to_screen(rect);
        let area = area.intersect(overlay::visible(pane, self.scene, self.view));
        area.is_positive().then_some(area)
    }

    fn add(&mut self, pane: Pane, role: Role, thing: Thing, rect: SceneRect) {
        if let Some(area) = self.shows(pane, rect) {
            self.seen.push(Seen { thing, role, area });
        }
    }

    fn add_row(&mut self, index: usize, row: &Row) {
        for (i, column) in self.scene.grid.columns.iter().enumerate() {
            let cell = self.scene.grid.cell_rect(index, i);
            if self.shows(Pane::Body, cell).is_none() {
                continue;
            }
            for (card, rect) in row.cell_cards(i) {
                self.add(Pane::Body, Role::ListItem, Thing::Item(Item::Card(card.clone())), rect);
            }
            if let (LaneKind::Expectations, Some(step)) = (row.kind, &column.step) {
                let thing = Thing::Cell { lane: row.lane.clone(), step: step.clone() };
                self.add(Pane::Body, Role::GridCell, thing, cell);
            }
        }
        for point in &row.layout.points {
            let item = Item::Point {
                step: point.step.clone(),
                persona: point.persona.clone(),
                state: point.state,
                curve: point.curve,
            };
            let rect = row.to_scene(SceneRect::centered(point.at, 2.0 * POINT, 2.0 * POINT));
            self.add(Pane::Body, Role::Slider, Thing::Item(item), rect);
        }
    }
}

/// Selects what a screen reader clicked or went to, and moves scores up and down.
fn act(editor: &mut Editor, ctx: &Context, seen: &[Seen]) {
    let requests: Vec<ActionRequest> = ctx.input(|i| {
        let asked = i.events.iter().filter_map(|event| match event {
            Event::AccessKitActionRequest(request) => Some(request.clone()),
            _ => None,
        });
        asked.collect()
    });
    for request in requests {
        let Some(seen) = seen.iter().find(|seen| node_id(&seen.thing) == request.target_node) else {
            continue;
        };
        let score = match request.action {
            Action::Click | Action::Focus => None,
            Action::Increment => Some(CommandId::RaiseEmotion),
            Action::Decrement => Some(CommandId::LowerEmotion),
            _ => continue,
        };
        select(editor, &seen.thing);
        if let Some(command) = score {
            editor.run(command);
        }
        leave_widgets(ctx);
        ctx.request_repaint();
    }
}

fn select(editor: &mut Editor, thing: &Thing) {
    // As a click would: it keeps the words that were being typed.
    editor.finish_editing(Then::Stay);
    match thing {
        Thing::Item(item) => editor.select(Selection::of(item.clone())),
        Thing::Cell { lane, step } => {
            editor.set_focus(Focus::Cell { lane: lane.clone(), step: step.clone(), card: None });
        }
    }
}
