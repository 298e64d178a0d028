//! A small map, and a hand to work on it with.

use std::cell::RefCell;
use std::sync::Arc;

use wayline::editor::{
    Editor, Input, InputKind, Modifiers, OverlayItem, PointerButton, ScreenPoint, ScreenSize, Shape,
    screen_pt,
};
use wayline::geom::{Point, Rect, pt};
use wayline::model::check::check;
use wayline::model::{
    Card, Emotion, Expectation, Id, IdSource, JourneyMap, Lane, LaneKind, Phase, Score, Step,
};
use wayline::scene::{Layouter, Pane, Scene};

pub(crate) fn id(text: &str) -> Id {
    Id::new(text)
}

fn step(name: &str) -> Step {
    Step::new(id(name), name)
}

fn phase(name: &str, steps: Vec<Step>) -> Arc<Phase> {
    let steps = steps.into_iter().map(Arc::new).collect();
    Arc::new(Phase { id: id(name), name: name.to_owned(), steps, ..Phase::default() })
}

fn lane(name: &str, kind: LaneKind, cards: &[(&str, &str)]) -> Arc<Lane> {
    let cards = cards.iter().map(|(text, step)| Arc::new(Card::new(id(text), id(step), text))).collect();
    Arc::new(Lane { cards, ..Lane::new(id(name), kind) })
}

/// Things are called by their ids: a card by its text, all else by its name.
pub(crate) fn small_map() -> JourneyMap {
    let mut see = step("See");
    see.emotions.push(Emotion {
        score: Score::from_tenths(5),
        feeling: "curious".into(),
        ..Emotion::default()
    });
    see.expectations.push(Expectation {
        score: Score::from_tenths(-10),
        text: "to be told".into(),
        ..Expectation::default()
    });
    let mut pay = step("Pay");
    pay.emotions.push(Emotion { score: Score::from_tenths(-10), ..Emotion::default() });
    JourneyMap {
        title: "Buying a heat pump".into(),
        phases: vec![
            phase("Awareness", vec![see, step("Search")]),
            phase("Purchase", vec![step("Compare"), pay]),
            phase("Loyalty", vec![step("Receive")]),
        ],
        lanes: vec![
            lane(
                "touch",
                LaneKind::Touchpoints,
                &[
                    ("Poster", "See"),
                    ("Search ad", "Search"),
                    ("Blog", "Search"),
                    ("Forum", "Search"),
                    ("Checkout", "Pay"),
                ],
            ),
            lane("pains", LaneKind::PainPoints, &[("Jargon", "Search"), ("No instalments", "Pay")]),
            lane("emotions", LaneKind::Emotions, &[]),
            lane("expectations", LaneKind::Expectations, &[]),
            lane("ideas", LaneKind::Ideas, &[]),
        ],
        ..JourneyMap::default()
    }
}

/// The small map with the pains locked.
pub(crate) fn with_locked_pains() -> JourneyMap {
    let mut map = small_map();
    Arc::make_mut(&mut map.lanes[1]).locked = true;
    map
}

/// The bundled blank map.
pub(crate) fn blank() -> JourneyMap {
    wayline::templates::find("blank").unwrap().map()
}

pub(crate) const NONE: Modifiers = Modifiers { ctrl: false, shift: false, alt: false, space: false };
pub(crate) const SHIFT: Modifiers = Modifiers { shift: true, ..NONE };
pub(crate) const ALT: Modifiers = Modifiers { alt: true, ..NONE };
pub(crate) const SPACE: Modifiers = Modifiers { space: true, ..NONE };

thread_local! {
    /// Lays out as if for the first time, but has measured words before.
    static LAYOUTER: RefCell<Layouter> = RefCell::default();
}

/// An editor and the hand that works it. After everything it does, the map is sound.
pub(crate) struct Hand {
    pub(crate) editor: Editor,
    held: Modifiers,
}

impl Hand {
    pub(crate) fn on(map: JourneyMap) -> Hand {
        let mut editor = Editor::new(map, IdSource::seeded(1));
        editor.set_viewport(ScreenSize { w: 1600.0, h: 1200.0 });
        let hand = Hand { editor, held: NONE };
        hand.check();
        hand
    }

    pub(crate) fn new() -> Hand {
        Hand::on(small_map())
    }

    /// The map is sound, and what the editor kept of earlier layouts is what a fresh one gives.
    pub(crate) fn check(&self) {
        for map in [self.editor.map(), &self.editor.shown()] {
            assert_eq!(check(map), vec![]);
            assert_canonical(map);
        }
        let kept = self.editor.scene();
        let fresh = LAYOUTER.with_borrow_mut(|layouter| {
            layouter.forget();
            layouter.scene(&self.editor.shown(), self.editor.view(), &self.editor.insights())
        });
        if *kept != *fresh {
            assert_eq!(kept.grid, fresh.grid);
            for (kept, fresh) in kept.layers.iter().zip(&fresh.layers) {
                assert_eq!(kept, fresh);
            }
            panic!("{:?} is not {:?}", kept.size, fresh.size);
        }
    }

    pub(crate) fn scene(&self) -> Arc<Scene> {
        self.editor.scene()
    }

    /// From a place in the scene to the screen, as its pane is shifted.
    pub(crate) fn on_screen(&self, at: Point, pane: Pane) -> ScreenPoint {
        let pinned = self.editor.pinned();
        let shift = match pane {
            Pane::Body => pt(0.0, 0.0),
            Pane::Top => pt(0.0, pinned.y),
            Pane::Left => pt(pinned.x, 0.0),
        };
        self.editor.camera().screen_from_scene(at + shift)
    }

    pub(crate) fn card_rect(&self, card: &str) -> Rect {
        self.scene().grid.card_rect(&id(card)).unwrap_or_else(|| panic!("no card {card}"))
    }

    /// The middle of a card on the screen.
    pub(crate) fn card(&self, card: &str) -> ScreenPoint {
        self.on_screen(self.card_rect(card).center(), Pane::Body)
    }

    pub(crate) fn cell_rect(&self, lane: &str, step: &str) -> Rect {
        let grid = &self.scene().grid;
        grid.cell_rect(grid.row_of(&id(lane)).unwrap(), grid.column_of(&id(step)).unwrap())
    }

    /// The lower right corner of a cell, where no card is, on the screen.
    pub(crate) fn cell(&self, lane: &str, step: &str) -> ScreenPoint {
        let cell = self.cell_rect(lane, step);
        self.on_screen(pt(cell.max.x - 4.0, cell.max.y - 4.0), Pane::Body)
    }

    pub(crate) fn step(&self, step: &str) -> ScreenPoint {
        let grid = &self.scene().grid;
        self.on_screen(grid.columns[grid.column_of(&id(step)).unwrap()].rect.center(), Pane::Top)
    }

    pub(crate) fn phase(&self, phase: &str) -> ScreenPoint {
        let grid = &self.scene().grid;
        let span = grid.phases.iter().find(|span| span.id == id(phase)).unwrap();
        self.on_screen(span.rect.center(), Pane::Top)
    }

    pub(crate) fn lane(&self, lane: &str) -> ScreenPoint {
        let grid = &self.scene().grid;
        self.on_screen(grid.lane_header(grid.row_of(&id(lane)).unwrap()).center(), Pane::Left)
    }

    /// Where a score stands at a step of the emotion lane, on the screen.
    pub(crate) fn score(&self, step: &str, score: f32) -> ScreenPoint {
        let grid = &self.scene().grid;
        let row = &grid.rows[grid.row_of(&id("emotions")).unwrap()];
        let x = grid.columns[grid.column_of(&id(step)).unwrap()].rect.center().x;
        self.on_screen(pt(x, row.y + row.layout.scale.unwrap().y(score)), Pane::Body)
    }

    fn send(&mut self, at: ScreenPoint, kind: InputKind) {
        self.editor.input(&Input { at, kind, modifiers: self.held });
        self.check();
    }

    pub(crate) fn hold(&mut self, held: Modifiers) -> &mut Hand {
        self.held = held;
        self
    }

    pub(crate) fn press(&mut self, at: ScreenPoint) -> &mut Hand {
        self.send(at, InputKind::Press { button: PointerButton::Primary, clicks: 1 });
        self
    }

    pub(crate) fn press_with(&mut self, button: PointerButton, at: ScreenPoint) -> &mut Hand {
        self.send(at, InputKind::Press { button, clicks: 1 });
        self
    }

    pub(crate) fn move_to(&mut self, at: ScreenPoint) -> &mut Hand {
        self.send(at, InputKind::Move);
        self
    }

    pub(crate) fn release(&mut self, at: ScreenPoint) -> &mut Hand {
        self.send(at, InputKind::Release);
        self
    }

    pub(crate) fn lose(&mut self) -> &mut Hand {
        self.send(screen_pt(0.0, 0.0), InputKind::Lost);
        self
    }

    pub(crate) fn click(&mut self, at: ScreenPoint) -> &mut Hand {
        self.move_to(at).press(at).release(at)
    }

    pub(crate) fn double_click(&mut self, at: ScreenPoint) -> &mut Hand {
        self.click(at);
        self.send(at, InputKind::Press { button: PointerButton::Primary, clicks: 2 });
        self.release(at)
    }

    /// Presses and moves in a few strides, without letting go.
    pub(crate) fn drag_over(&mut self, from: ScreenPoint, to: ScreenPoint) -> &mut Hand {
        self.move_to(from).press(from);
        for i in 1..=4 {
            self.move_to(from.lerp(to, i as f32 / 4.0));
        }
        self
    }

    pub(crate) fn drag(&mut self, from: ScreenPoint, to: ScreenPoint) -> &mut Hand {
        self.drag_over(from, to).release(to)
    }

    pub(crate) fn run(&mut self, command: wayline::editor::CommandId) -> bool {
        let ran = self.editor.run(command);
        self.check();
        ran
    }

    pub(crate) fn key(&mut self, shortcut: wayline::editor::Shortcut) -> bool {
        let ran = self.editor.press_key(shortcut);
        self.check();
        ran
    }

    /// Types into the open text field, all of its text.
    pub(crate) fn write(&mut self, text: &str) -> &mut Hand {
        assert!(self.editor.editing().is_some(), "no text field is open");
        assert!(self.editor.editing_frame().is_some(), "the text field stands nowhere");
        self.editor.set_editing_text(text.to_owned());
        self.check();
        self
    }

    pub(crate) fn finish(&mut self, then: wayline::editor::Then) -> &mut Hand {
        self.editor.finish_editing(then);
        self.check();
        self
    }

    /// The texts of a cell from top to bottom.
    pub(crate) fn texts(&self, lane: &str, step: &str) -> Vec<String> {
        texts_of(self.editor.map(), lane, step)
    }

    pub(crate) fn selected(&self) -> Vec<String> {
        self.editor.selection().card_ids(self.editor.map()).iter().map(ToString::to_string).collect()
    }

    pub(crate) fn step_names(&self) -> Vec<String> {
        self.editor.map().steps().map(|(_, step)| step.name.clone()).collect()
    }

    pub(crate) fn phase_names(&self) -> Vec<String> {
        self.editor.map().phases.iter().map(|phase| phase.name.clone()).collect()
    }

    pub(crate) fn lane_ids(&self) -> Vec<String> {
        self.editor.map().lanes.iter().map(|lane| lane.id.to_string()).collect()
    }

    pub(crate) fn felt(&self, step: &str) -> Option<i32> {
        let step = self.editor.map().step(&id(step)).cloned()?;
        step.emotion(&Id::default(), Default::default()).map(|e| e.score.tenths())
    }

    pub(crate) fn undo_name(&self) -> Option<String> {
        self.editor.undo_label().map(|label| label.text(Default::default()))
    }

    pub(crate) fn shapes(&self) -> Vec<Shape> {
        self.editor.overlay().into_iter().map(|item: OverlayItem| item.shape).collect()
    }
}

pub(crate) fn texts_of(map: &JourneyMap, lane: &str, step: &str) -> Vec<String> {
    map.cell(&id(lane), &id(step)).map(|card| card.text.clone()).collect()
}

/// The cards of every lane stand in the order of the steps.
pub(crate) fn assert_canonical(map: &JourneyMap) {
    let steps: Vec<&Id> = map.steps().map(|(_, step)| &step.id).collect();
    for lane in &map.lanes {
        let ranks: Vec<_> =
            lane.cards.iter().map(|card| steps.iter().position(|id| **id == card.step)).collect();
        assert!(ranks.is_sorted(), "lane {} is out of order: {ranks:?}", lane.id);
    }
}
