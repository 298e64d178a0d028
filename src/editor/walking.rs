//! How the keyboard gets about: by cell, card and header.

use super::focus::{first, item_at};
use super::{Direction, Editor, Focus, Selection};
use crate::model::Id;
use crate::scene::Grid;

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
