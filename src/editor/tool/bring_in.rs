//! Bringing in a part of another map: it is under way since it was dragged over the tab of this one. What is let go of
//! here is a copy; the other map stays as it is.

use std::sync::Arc;

use super::berth::Berth;
use super::gesture::{Act, Gesture, Scrolls};
use super::landing::card_slot;
use super::move_phase::upright_mark;
use crate::edit::Label;
use crate::edit::arrange::before;
use crate::editor::overlay::{OverlayItem, Shape};
use crate::editor::sight::Ctx;
use crate::editor::{Cursor, Input};
use crate::exchange::clip::{Clip, ClipKind};
use crate::geom::{Point, pt};

#[derive(Clone, Debug)]
pub struct BringIn {
    clip: Arc<Clip>,
    at: Point,
    landing: Result<(Berth, LandingMark), &'static str>,
}

#[derive(Clone, Debug, PartialEq)]
enum LandingMark {
    /// Between two points of the scene.
    Line(Point, Point),
    /// From the headers down, at this x of the scene.
    Upright(f32),
}

impl BringIn {
    pub(in crate::editor) fn new(clip: Clip) -> BringIn {
        BringIn { clip: Arc::new(clip), at: Point::default(), landing: Err("refused-outside") }
    }

    pub(in crate::editor) fn clip(&self) -> &Arc<Clip> {
        &self.clip
    }

    fn find_landing(&self, ctx: &Ctx<'_>) -> Result<(Berth, LandingMark), &'static str> {
        let grid = ctx.grid;
        let outside = "refused-outside";
        match self.clip.kind {
            ClipKind::Cards => {
                let (to, (from, until)) = card_slot(self.at, ctx, |_| true)?;
                Ok((Berth::Cards(to), LandingMark::Line(from, until)))
            }
            ClipKind::Steps => {
                let last = grid.columns.len().checked_sub(1).ok_or(outside)?;
                let over = grid.columns.partition_point(|column| column.rect.max.x <= self.at.x).min(last);
                let column = &grid.columns[over];
                let span = grid.phases.get(column.phase).ok_or(outside)?;
                let phase = ctx.map.phase(&span.id).ok_or(outside)?;
                let (after, x) = match &column.step {
                    None => (None, column.rect.center().x),
                    Some(step) if self.at.x > column.rect.center().x => {
                        (Some(step.clone()), column.rect.max.x)
                    }
                    Some(step) => (before(phase.steps.iter().map(|step| &step.id), step), column.rect.min.x),
                };
                Ok((Berth::Steps(phase.id.clone(), after), LandingMark::Upright(x)))
            }
            ClipKind::Phases => {
                let passed = grid.phases.iter().rfind(|span| span.rect.center().x < self.at.x);
                let x = passed.map_or(grid.top.min.x, |span| span.rect.max.x);
                Ok((Berth::Phases(passed.map(|span| span.id.clone())), LandingMark::Upright(x)))
            }
            ClipKind::Lanes => {
                let passed = grid.rows.iter().rfind(|row| (row.y + row.bottom()) / 2.0 < self.at.y);
                let y = passed.map_or(grid.left.min.y, crate::scene::Row::bottom);
                let mark = LandingMark::Line(pt(grid.left.min.x, y), pt(grid.top.max.x, y));
                Ok((Berth::Lanes(passed.map(|row| row.lane.clone())), mark))
            }
        }
    }

    /// A few words for what is under way.
    fn words(&self) -> String {
        const MOST: usize = 28;
        let map = &self.clip.map;
        let (name, count) = match self.clip.kind {
            ClipKind::Cards => (map.cards().next().map(|(_, card)| card.text.clone()), map.cards().count()),
            ClipKind::Steps => (map.steps().next().map(|(_, step)| step.name.clone()), map.steps().count()),
            ClipKind::Phases => (map.phases.first().map(|phase| phase.name.clone()), map.phases.len()),
            ClipKind::Lanes => {
                (map.lanes.first().map(|lane| lane.shown_name(&map.language)), map.lanes.len())
            }
        };
        let name = name.unwrap_or_default();
        let short: String = name.chars().take(MOST).collect();
        let more = if short.len() < name.len() { "\u{2026}" } else { "" };
        let others = if count > 1 { format!(" +{}", count - 1) } else { String::new() };
        format!("{short}{more}{others}")
    }
}

impl Gesture for BringIn {
    fn drag(&mut self, input: &Input, ctx: &Ctx<'_>) -> Vec<Act> {
        self.at = ctx.camera.scene_from_screen(input.at);
        self.landing = self.find_landing(ctx);
        Vec::new()
    }

    fn release(self, _ctx: &Ctx<'_>) -> Vec<Act> {
        match self.landing {
            Ok((to, _)) => vec![Act::BringIn(self.clip, to)],
            Err(_) => Vec::new(),
        }
    }

    fn cursor(&self) -> Cursor {
        if self.landing.is_ok() { Cursor::Copy } else { Cursor::Refused }
    }

    fn hint(&self) -> Label {
        Label::new(self.landing.as_ref().err().copied().unwrap_or("hint-bringing-in"))
    }

    fn overlay(&self, ctx: &Ctx<'_>, out: &mut Vec<OverlayItem>) {
        match &self.landing {
            Ok((_, LandingMark::Line(from, to))) => {
                out.push(OverlayItem::body(Shape::DropMark { from: *from, to: *to }));
            }
            Ok((_, LandingMark::Upright(x))) => out.push(upright_mark(ctx, *x)),
            Err(_) => {}
        }
        out.push(OverlayItem::body(Shape::Badge { at: self.at, text: self.words() }));
    }

    fn scrolls(&self) -> Scrolls {
        Scrolls::BothWays
    }
}
