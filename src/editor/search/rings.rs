//! Marks around what was found: on the screen only, and only where one looks.

use super::texts::{PhaseText, Place, of_brief, of_persona};
use crate::editor::frame::{frame_of, words_in_title};
use crate::editor::places::header_rect;
use crate::editor::{Editor, Item, Match, OverlayItem, Ring, Shape, TextTarget};
use crate::geom::Rect;
use crate::model::Id;
use crate::scene::{Pane, Scene};

impl Editor {
    /// Rings around the matches in sight, the current one stronger.
    pub(in crate::editor) fn found_rings(&self, scene: &Scene, out: &mut Vec<OverlayItem>) {
        let search = &self.search;
        if !search.open || search.matches.is_empty() {
            return;
        }
        let current = search.current_place();
        let ring_of = |here: bool| if here { Ring::FoundHere } else { Ring::Found };
        self.card_rings(scene, out, |id| ring_of(matches!(current, Some(Place::Card(at)) if at == id)));
        let view = self.camera.view(self.viewport);
        // Cards are marked above; of the rest there are at most a few for each column.
        for found in search.matches.iter().filter(|found| !matches!(found.place, Place::Card(_))) {
            let here = current == Some(&found.place);
            if let Some((pane, rect)) = self.mark_of(scene, found, here, &view) {
                out.push(OverlayItem { pane, shape: Shape::Ring { rect, ring: ring_of(here) } });
            }
        }
    }

    fn card_rings(&self, scene: &Scene, out: &mut Vec<OverlayItem>, ring: impl Fn(&Id) -> Ring) {
        if self.search.cards.is_empty() {
            return;
        }
        let view = self.camera.view(self.viewport);
        let columns = &scene.grid.columns;
        let first = columns.partition_point(|column| column.rect.max.x < view.min.x);
        let last = columns.partition_point(|column| column.rect.min.x <= view.max.x);
        for row in scene.grid.rows.iter().filter(|row| row.y < view.max.y && row.bottom() > view.min.y) {
            for column in first..last {
                let found = row.cell_cards(column).filter(|(id, _)| self.search.cards.contains(*id));
                out.extend(found.map(|(id, rect)| OverlayItem::body(Shape::Ring { rect, ring: ring(id) })));
            }
        }
    }

    /// Where a match that is no card is marked. What has no place of its own on the map (a goal, a need) is
    /// marked at the thing that it belongs to, and only while one is on it.
    fn mark_of(&self, scene: &Scene, found: &Match, here: bool, view: &Rect) -> Option<(Pane, Rect)> {
        let grid = &scene.grid;
        let target = match &found.place {
            Place::Card(_) => return None,
            Place::Title | Place::Brief(_) | Place::Persona(..) => {
                return self.head_mark(scene, &found.place, here);
            }
            Place::Phase(id, PhaseText::Name) => return header_rect(grid, &Item::Phase(id.clone())),
            Place::Phase(id, _) => return header_rect(grid, &Item::Phase(id.clone())).filter(|_| here),
            Place::Step(id) => return header_rect(grid, &Item::Step(id.clone())),
            Place::Lane(id) => return header_rect(grid, &Item::Lane(id.clone())),
            Place::Link { from, .. } => return Some((Pane::Body, grid.card_rect(from).filter(|_| here)?)),
            Place::Feeling { step, persona, state } => {
                TextTarget::Feeling { step: step.clone(), persona: persona.clone(), state: *state }
            }
            Place::Expectation { step, persona, state } => {
                TextTarget::Expectation { step: step.clone(), persona: persona.clone(), state: *state }
            }
        };
        if let TextTarget::Feeling { step, .. } | TextTarget::Expectation { step, .. } = &target {
            let column = grid.columns[grid.column_of(step)?].rect;
            if column.max.x < view.min.x || column.min.x > view.max.x {
                return None;
            }
        }
        let frame = frame_of(scene, &target, &self.text_of(&target)?)?;
        Some((frame.pane, frame.rect.expand(3.0)))
    }

    /// The mark of a text above the grid.
    fn head_mark(&self, scene: &Scene, place: &Place, here: bool) -> Option<(Pane, Rect)> {
        // What is not drawn is marked at the name of the persona or map that it belongs to.
        let (own, owner) = match place {
            Place::Persona(id, which) => {
                let mut persona = (**self.map.persona(id)?).clone();
                (of_persona(&mut persona, *which).cloned().unwrap_or_default(), persona.name)
            }
            Place::Brief(which) => {
                let mut brief = self.map.brief.clone();
                (std::mem::take(of_brief(&mut brief, *which)), self.map.title.clone())
            }
            _ => (self.map.title.clone(), String::new()),
        };
        let drawn = words_in_title(scene, &own);
        let rect = drawn.or_else(|| words_in_title(scene, &owner).filter(|_| here))?;
        Some((Pane::Body, rect.expand(1.0)))
    }
}
