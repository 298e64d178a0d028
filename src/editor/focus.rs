//! Where the keyboard works, and how it gets about: by cell, card and header.

use super::{Editor, Item, Selection};
use crate::geom::{Rect, pt, rect};
use crate::model::{Content, Id, JourneyMap, LaneKind};
use crate::scene::{Curve, Grid, ViewOptions};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A cell, and the card in it, if it is on one.
    Cell {
        lane: Id,
        step: Id,
        card: Option<Id>,
    },
    Step(Id),
    Phase(Id),
    Lane(Id),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Left,
    Right,
    Up,
    Down,
}

impl Focus {
    /// The cell's step and lane.
    pub fn cell(&self) -> Option<(&Id, &Id)> {
        match self {
            Focus::Cell { lane, step, .. } => Some((lane, step)),
            _ => None,
        }
    }

    pub fn card(&self) -> Option<&Id> {
        match self {
            Focus::Cell { card, .. } => card.as_ref(),
            _ => None,
        }
    }

    /// The focused card or cell or header; the empty part of a cell counts as its top.
    pub fn rect(&self, grid: &Grid) -> Option<Rect> {
        match self {
            Focus::Cell { card: Some(card), .. } => grid.card_rect(card),
            Focus::Cell { lane, step, card: None } => {
                Some(grid.cell_rect(grid.row_of(lane)?, grid.column_of(step)?))
            }
            Focus::Step(step) => {
                let header = grid.columns[grid.column_of(step)?].rect;
                // Only sideways: the header itself is pinned.
                Some(rect(header.min.x, grid.top.max.y, header.width(), 1.0))
            }
            Focus::Phase(phase) => {
                let header = grid.phases.iter().find(|span| span.id == *phase)?.rect;
                Some(rect(header.min.x, grid.top.max.y, header.width(), 1.0))
            }
            Focus::Lane(lane) => {
                let header = grid.lane_header(grid.row_of(lane)?);
                Some(Rect { min: pt(header.max.x, header.min.y), max: pt(header.max.x + 1.0, header.max.y) })
            }
        }
    }
}

/// Where the keyboard starts: the first cell of the first touchpoint lane, else of the first lane that
/// holds cards; of what is shown.
pub(super) fn first(map: &JourneyMap, view: &ViewOptions) -> Option<Focus> {
    let mut steps = map.steps().filter(|(phase, _)| view.shows_phase(&phase.id));
    let step = steps.next().map(|(_, step)| step.id.clone())?;
    let shown = || map.lanes.iter().filter(|lane| view.shows_lane(lane));
    let lane = shown()
        .find(|lane| lane.kind == LaneKind::Touchpoints)
        .or_else(|| shown().find(|lane| lane.kind.holds_cards()))?;
    Some(Focus::Cell { lane: lane.id.clone(), step, card: None })
}

/// The focus after a change of the map or of what is shown: on the same thing, wherever it is now.
pub(super) fn repaired(focus: Option<Focus>, map: &JourneyMap, view: &ViewOptions) -> Option<Focus> {
    let has_step = |id: &Id| map.phase_of_step(id).is_some_and(|phase| view.shows_phase(&phase.id));
    let kept = match focus {
        Some(Focus::Cell { lane, step, card }) => {
            let card = card.and_then(|id| map.card_and_lane(&id));
            let seen = card.filter(|(card, lane)| {
                has_step(&card.step)
                    && !view.without_lanes.contains(&lane.id)
                    && view.shows_state_of(map, card)
            });
            match seen {
                Some((card, lane)) => Some(on_card(&lane.id, &card.step, &card.id)),
                None if map.lane(&lane).is_some_and(|lane| view.shows_lane(lane)) && has_step(&step) => {
                    Some(Focus::Cell { lane, step, card: None })
                }
                None => None,
            }
        }
        Some(Focus::Step(id)) => has_step(&id).then_some(Focus::Step(id)),
        Some(Focus::Phase(id)) => {
            (map.phase(&id).is_some() && view.shows_phase(&id)).then_some(Focus::Phase(id))
        }
        Some(Focus::Lane(id)) => {
            map.lane(&id).is_some_and(|lane| view.shows_lane(lane)).then_some(Focus::Lane(id))
        }
        None => None,
    };
    kept.or_else(|| first(map, view))
}

fn on_card(lane: &Id, step: &Id, card: &Id) -> Focus {
    Focus::Cell { lane: lane.clone(), step: step.clone(), card: Some(card.clone()) }
}

/// The focus that goes with selecting `item`.
pub(super) fn of_item(item: &Item, map: &JourneyMap) -> Option<Focus> {
    match item {
        Item::Card(id) => map.card_and_lane(id).map(|(card, lane)| on_card(&lane.id, &card.step, &card.id)),
        Item::Step(id) => Some(Focus::Step(id.clone())),
        Item::Phase(id) => Some(Focus::Phase(id.clone())),
        Item::Lane(id) => Some(Focus::Lane(id.clone())),
        // The keyboard goes on from the card that the link leaves.
        Item::Link(id) => {
            let link = map.links.iter().find(|link| link.id == *id)?;
            of_item(&Item::Card(link.from.clone()), map)
        }
        Item::Point { step, curve, .. } => {
            let wanted = match curve {
                Curve::Emotion => LaneKind::Emotions,
                Curve::Expectation => LaneKind::Expectations,
            };
            let shown = || map.lanes.iter().filter(|lane| !lane.hidden);
            let lane = shown()
                .find(|lane| lane.kind == wanted)
                .or_else(|| shown().find(|lane| lane.kind == LaneKind::Emotions))?;
            Some(Focus::Cell { lane: lane.id.clone(), step: step.clone(), card: None })
        }
    }
}

/// What is selected when the keyboard's focus comes to a place.
pub(super) fn item_at(focus: &Focus, map: &JourneyMap, view: &ViewOptions) -> Option<Item> {
    match focus {
        Focus::Cell { card: Some(card), .. } => Some(Item::Card(card.clone())),
        Focus::Cell { lane, step, card: None } => point_at(map, view, lane, step),
        Focus::Step(id) => Some(Item::Step(id.clone())),
        Focus::Phase(id) => Some(Item::Phase(id.clone())),
        Focus::Lane(id) => Some(Item::Lane(id.clone())),
    }
}

/// What the focus persona feels or expects in a cell of an emotion or expectation lane.
pub(super) fn point_at(map: &JourneyMap, view: &ViewOptions, lane: &Id, step: &Id) -> Option<Item> {
    let curve = match map.lane(lane)?.kind.info().content {
        Content::Cards(_) => return None,
        Content::EmotionCurve => Curve::Emotion,
        Content::ExpectationTexts => Curve::Expectation,
    };
    let (persona, state) = (view.focus_persona(map), view.main_state(map));
    Some(Item::Point { step: step.clone(), persona, state, curve })
}

impl Editor {
    /// Moves the keyboard's focus, and selects what it comes to.
    pub fn set_focus(&mut self, focus: Focus) {
        self.settle();
        let selection = item_at(&focus, &self.map, &self.view).map_or_else(Selection::none, Selection::of);
        if selection != self.selection {
            self.history.seal();
        }
        self.hold_in_passing(selection);
        self.focus = Some(focus);
        self.reveal_focus();
    }

    /// One place on in the grid: from card to card within a cell, then from cell to cell, and from the
    /// outermost cells to the headers.
    pub fn move_focus(&mut self, direction: Direction) {
        self.settle();
        let scene = self.scene();
        let next = match &self.focus {
            Some(focus) => Walk { grid: &scene.grid }.step(focus, direction),
            None => first(&self.map, &self.view),
        };
        if let Some(next) = next {
            self.set_focus(next);
        }
    }

    /// To the next cell, and from the last of a lane to the first of the next lane; or backwards.
    pub fn move_focus_by_cell(&mut self, backwards: bool) {
        self.settle();
        let scene = self.scene();
        let next = match &self.focus {
            Some(focus) => Walk { grid: &scene.grid }.tab(focus, backwards),
            None => first(&self.map, &self.view),
        };
        if let Some(next) = next {
            self.set_focus(next);
        }
    }

    /// To the first or last cell of the row.
    pub fn move_focus_to_end(&mut self, last: bool) {
        self.settle();
        let scene = self.scene();
        let walk = Walk { grid: &scene.grid };
        let next = match &self.focus {
            Some(Focus::Cell { lane, .. } | Focus::Lane(lane)) => {
                let column = if last { walk.last_column() } else { walk.first_column() };
                scene
                    .grid
                    .row_of(lane)
                    .zip(column)
                    .and_then(|(row, column)| walk.cell(row, column, Pick::First))
            }
            Some(Focus::Step(_)) => {
                let column = if last { walk.last_column() } else { walk.first_column() };
                column.and_then(|column| walk.header(column))
            }
            Some(Focus::Phase(_)) => {
                let phase = if last { scene.grid.phases.last() } else { scene.grid.phases.first() };
                phase.map(|span| Focus::Phase(span.id.clone()))
            }
            None => first(&self.map, &self.view),
        };
        if let Some(next) = next {
            self.set_focus(next);
        }
    }
}

/// Which card of a cell the focus lands on.
#[derive(Clone, Copy)]
enum Pick {
    First,
    Last,
    Nth(usize),
}

struct Walk<'a> {
    grid: &'a Grid,
}

impl Walk<'_> {
    fn cell(&self, row: usize, column: usize, pick: Pick) -> Option<Focus> {
        let step = self.grid.columns.get(column)?.step.clone()?;
        let row = self.grid.rows.get(row)?;
        let cards: Vec<&Id> = row.cell_cards(column).map(|(id, _)| id).collect();
        let card = match pick {
            Pick::First => cards.first(),
            Pick::Last => cards.last(),
            Pick::Nth(n) => cards.get(n).or(cards.last()),
        };
        Some(Focus::Cell { lane: row.lane.clone(), step, card: card.map(|id| (*id).clone()) })
    }

    fn header(&self, column: usize) -> Option<Focus> {
        self.grid.columns.get(column)?.step.clone().map(Focus::Step)
    }

    fn first_column(&self) -> Option<usize> {
        self.grid.columns.iter().position(|column| column.step.is_some())
    }

    fn last_column(&self) -> Option<usize> {
        self.grid.columns.iter().rposition(|column| column.step.is_some())
    }

    /// The next column that has a step.
    fn beside(&self, column: usize, right: bool) -> Option<usize> {
        let has_step = |i: &usize| self.grid.columns[*i].step.is_some();
        if right {
            (column + 1..self.grid.columns.len()).find(has_step)
        } else {
            (0..column).rev().find(has_step)
        }
    }

    fn step(&self, focus: &Focus, direction: Direction) -> Option<Focus> {
        match focus {
            Focus::Cell { lane, step, card } => self.off_cell(lane, step, card.as_ref(), direction),
            Focus::Step(step) => self.off_step(step, direction),
            Focus::Phase(phase) => self.off_phase(phase, direction),
            Focus::Lane(lane) => self.off_lane(lane, direction),
        }
    }

    fn off_cell(&self, lane: &Id, step: &Id, card: Option<&Id>, direction: Direction) -> Option<Focus> {
        let row = self.grid.row_of(lane)?;
        let column = self.grid.column_of(step)?;
        let cards: Vec<&Id> = self.grid.rows[row].cell_cards(column).map(|(id, _)| id).collect();
        let place = card.and_then(|card| cards.iter().position(|id| *id == card));
        match direction {
            Direction::Down => match place.map_or(0, |place| place + 1) {
                next if next < cards.len() => self.cell(row, column, Pick::Nth(next)),
                _ => self.cell(row + 1, column, Pick::First),
            },
            Direction::Up => match place {
                Some(place) if place > 0 => self.cell(row, column, Pick::Nth(place - 1)),
                _ if row > 0 => self.cell(row - 1, column, Pick::Last),
                _ => Some(Focus::Step(step.clone())),
            },
            Direction::Left | Direction::Right => match self.beside(column, direction == Direction::Right) {
                Some(next) => self.cell(row, next, Pick::Nth(place.unwrap_or(0))),
                None if direction == Direction::Left => Some(Focus::Lane(lane.clone())),
                None => None,
            },
        }
    }

    fn off_step(&self, step: &Id, direction: Direction) -> Option<Focus> {
        let column = self.grid.column_of(step)?;
        match direction {
            Direction::Down => self.cell(0, column, Pick::First),
            Direction::Up => {
                let phase = self.grid.columns[column].phase;
                self.grid.phases.get(phase).map(|span| Focus::Phase(span.id.clone()))
            }
            Direction::Left => self.header(self.beside(column, false)?),
            Direction::Right => self.header(self.beside(column, true)?),
        }
    }

    fn off_phase(&self, phase: &Id, direction: Direction) -> Option<Focus> {
        let place = self.grid.phases.iter().position(|span| span.id == *phase)?;
        let phase = |i: usize| self.grid.phases.get(i).map(|span| Focus::Phase(span.id.clone()));
        match direction {
            Direction::Down => self.grid.phases[place].columns.clone().find_map(|column| self.header(column)),
            Direction::Up => None,
            Direction::Left => phase(place.checked_sub(1)?),
            Direction::Right => phase(place + 1),
        }
    }

    fn off_lane(&self, lane: &Id, direction: Direction) -> Option<Focus> {
        let row = self.grid.row_of(lane)?;
        let lane = |i: usize| self.grid.rows.get(i).map(|row| Focus::Lane(row.lane.clone()));
        match direction {
            Direction::Right => self.cell(row, self.first_column()?, Pick::First),
            Direction::Left => None,
            Direction::Up => lane(row.checked_sub(1)?),
            Direction::Down => lane(row + 1),
        }
    }

    fn tab(&self, focus: &Focus, backwards: bool) -> Option<Focus> {
        let Focus::Cell { lane, step, .. } = focus else {
            let direction = match (focus, backwards) {
                (Focus::Lane(_), false) => Direction::Down,
                (Focus::Lane(_), true) => Direction::Up,
                (_, false) => Direction::Right,
                (_, true) => Direction::Left,
            };
            return self.step(focus, direction);
        };
        let (row, column) = (self.grid.row_of(lane)?, self.grid.column_of(step)?);
        let (row, column) = match (self.beside(column, !backwards), backwards) {
            (Some(column), _) => (row, column),
            (None, false) => (row + 1, self.first_column()?),
            (None, true) => (row.checked_sub(1)?, self.last_column()?),
        };
        // On the last card, so that typing goes on below it.
        self.cell(row, column, Pick::Last)
    }
}
