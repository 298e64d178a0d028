//! What goes on which slide, and how large.

use std::ops::Range;
use std::sync::Arc;

use crate::export::{Document, ExportOptions, Page};
use crate::geom::{Point, Rect, Size, pt, rect};
use crate::model::{Id, Phase};
use crate::scene::{Group, Row, Scene, Target, ViewOptions};
use crate::theme::CAPTION;

use super::notes;

/// No words of a phase's slides are smaller, as long as lanes can be moved to another slide, in points; only the
/// signs on cards are.
const LEAST_TYPE: f32 = 9.0;
/// A phase with little in it is not blown up further.
const MOST_SCALE: f32 = 1.4;
/// Around what is shown on a slide, in points.
const EDGE: f32 = 18.0;
/// Between two parts of a phase that stand side by side.
const GUTTER: f32 = 20.0;
/// From the top of a phase's slide to the bottom of its title.
const TITLE_BAND: f32 = 52.0;

pub(super) struct DeckPlan {
    pub(super) page: Size,
    pub(super) slides: Vec<Slide>,
}

/// One scene on a slide, or several side by side.
pub(super) struct Slide {
    pub(super) scenes: Vec<(Arc<Scene>, SlideFit)>,
    /// Written above the scenes; none where there is the map's own title.
    pub(super) heading: Option<String>,
    pub(super) notes: Vec<String>,
}

/// From the scene to the slide.
#[derive(Clone, Copy, Debug)]
pub(super) struct SlideFit {
    pub(super) scale: f32,
    pub(super) shift: Point,
}

impl SlideFit {
    /// Fits `content` of a scene into `room` of a slide, from the top, in the middle across.
    fn fitting(content: Rect, room: Rect, most: f32) -> SlideFit {
        let across = room.width() / content.width().max(1.0);
        let down = room.height() / content.height().max(1.0);
        SlideFit::of(content, room, across.min(down).min(most))
    }

    fn of(content: Rect, room: Rect, scale: f32) -> SlideFit {
        let left = room.min.x + (room.width() - content.width() * scale) / 2.0;
        SlideFit { scale, shift: pt(left, room.min.y) - content.min * scale }
    }

    pub(super) fn point(&self, p: Point) -> Point {
        p * self.scale + self.shift
    }

    pub(super) fn rect(&self, r: Rect) -> Rect {
        Rect { min: self.point(r.min), max: self.point(r.max) }
    }
}

pub(super) fn plan(document: &Document, options: &ExportOptions) -> DeckPlan {
    let page = options.page.unwrap_or(Page::Wide);
    let page = page.size_pt().unwrap_or(Size { w: 960.0, h: 540.0 });
    let phases: Vec<&Arc<Phase>> = document.phases().collect();
    let mut slides = Vec::new();
    // One phase is shown by its own slides; an overview would say the same again, smaller.
    let only_one = phases.len() == 1;
    if !only_one {
        slides.push(overview(document, page));
    }
    for phase in phases {
        slides.extend(phase_slides(document, phase, page, only_one));
    }
    DeckPlan { page, slides }
}

fn overview(document: &Document, page: Size) -> Slide {
    let scene = document.overview();
    let whole = rect(0.0, 0.0, page.w, page.h);
    let place = SlideFit::fitting(rect(0.0, 0.0, scene.size.w, scene.size.h), whole, MOST_SCALE);
    // A map lower than its slide stands in the middle of it.
    let rest = (page.h - scene.size.h * place.scale) / 2.0;
    let place = SlideFit { shift: pt(place.shift.x, rest.max(0.0)), ..place };
    let heading = (!document.view.title).then(|| document.map.title.clone());
    Slide { scenes: vec![(scene, place)], heading, notes: notes::overview(document) }
}

/// A phase on as few slides as let its letters be read: lanes that find no room go on beside the others or on the
/// next slide, under the same headers. Lanes that have nothing in this phase are on the overview only, as is the
/// legend where there is one.
fn phase_slides(document: &Document, phase: &Phase, page: Size, only_one: bool) -> Vec<Slide> {
    let legend = document.view.legend && only_one;
    let view = ViewOptions { title: false, persona_cards: false, legend, ..document.phase_view(&phase.id) };
    let all = document.scene(&view);
    let filled: Vec<usize> =
        (0..all.grid.rows.len()).filter(|row| has_content(&all.grid.rows[*row])).collect();
    let (view, whole) = if filled.is_empty() || filled.len() == all.grid.rows.len() {
        (view, all)
    } else {
        let view = only_rows(&view, &all, |row| filled.contains(&row));
        let scene = document.scene(&view);
        (view, scene)
    };
    let room = rect(EDGE, TITLE_BAND, page.w - 2.0 * EDGE, page.h - TITLE_BAND - EDGE);
    let heights: Vec<f32> = whole.grid.rows.iter().map(|row| row.layout.height).collect();
    let content = extent(&whole);
    let width = content.width();
    // Where even one step is too wide to be read, it is at least as large as the slide lets it be.
    let least = (room.width() / width).min(LEAST_TYPE / CAPTION.size);
    let fixed = content.height() - heights.iter().sum::<f32>();
    let parts = balanced(&heights, room.height() / least - fixed);
    let beside = (((room.width() / least + GUTTER) / (width + GUTTER)) as usize).max(1);
    let scenes: Vec<Arc<Scene>> = if parts.len() < 2 {
        vec![whole]
    } else {
        parts
            .iter()
            .map(|part| document.scene(&only_rows(&view, &whole, |row| part.contains(&row))))
            .collect()
    };
    spread(document, phase, &scenes, beside, room)
}

/// So many scenes beside each other on a slide, all of a phase at one size, so that nothing jumps.
fn spread(
    document: &Document,
    phase: &Phase,
    scenes: &[Arc<Scene>],
    beside: usize,
    room: Rect,
) -> Vec<Slide> {
    let columns = beside.min(scenes.len());
    let gutters = GUTTER * (columns - 1) as f32;
    let column = (room.width() - gutters) / columns as f32;
    let fit = |scene: &Arc<Scene>| {
        let content = extent(scene);
        (column / content.width().max(1.0)).min(room.height() / content.height().max(1.0))
    };
    let scale = scenes.iter().map(fit).fold(MOST_SCALE, f32::min);
    let count = scenes.len().div_ceil(columns);
    let slide = |(index, scenes): (usize, &[Arc<Scene>])| {
        let number = if count > 1 { format!(" ({}/{count})", index + 1) } else { String::new() };
        let widths: f32 = scenes.iter().map(|scene| extent(scene).width() * scale).sum();
        // Together in the middle of the slide.
        let mut left = room.min.x + (room.width() - widths - GUTTER * (scenes.len() - 1) as f32) / 2.0;
        let placed = scenes.iter().map(|scene| {
            let content = extent(scene);
            let width = content.width() * scale;
            let place = SlideFit::of(content, rect(left, room.min.y, width, room.height()), scale);
            left += width + GUTTER;
            (Arc::clone(scene), place)
        });
        Slide {
            scenes: placed.collect(),
            heading: Some(format!("{}{number}", phase.name)),
            notes: notes::phase(document, phase),
        }
    };
    scenes.chunks(columns).enumerate().map(slide).collect()
}

/// Whether there is anything in a lane, or to be seen of one that is folded.
fn has_content(row: &Row) -> bool {
    let said = |group: &Group| !matches!(group.target, Target::Background | Target::Lane(_));
    !row.layout.points.is_empty() || row.layout.content.groups.iter().any(said)
}

/// The same view with the lanes of some rows only.
fn only_rows(view: &ViewOptions, scene: &Scene, shown: impl Fn(usize) -> bool) -> ViewOptions {
    let others = scene.grid.rows.iter().enumerate().filter(|(index, _)| !shown(*index));
    let mut without: Vec<Id> = view.without_lanes.clone();
    without.extend(others.map(|(_, row)| row.lane.clone()));
    ViewOptions { without_lanes: without, ..view.clone() }
}

/// What the groups of a scene cover, without the empty margin around them.
fn extent(scene: &Scene) -> Rect {
    let layers = scene.layers.iter().map(|layer| layer.bounds.translate(layer.offset));
    layers.reduce(|a, b| a.union(&b)).unwrap_or(rect(0.0, 0.0, scene.size.w.max(1.0), scene.size.h.max(1.0)))
}

/// Cuts a list of heights into as few runs as keep to `limit` each, and those as even as can be. A height above the
/// limit is a run of its own.
fn balanced(heights: &[f32], limit: f32) -> Vec<Range<usize>> {
    let fewest = runs(heights, limit);
    // The smallest limit that needs no more runs is the sum of one run or another.
    let sums = (0..heights.len()).flat_map(|start| {
        heights[start..].iter().scan(0.0, |sum, height| {
            *sum += height;
            Some(*sum)
        })
    });
    let smaller = sums.filter(|sum| *sum < limit && runs(heights, *sum).len() <= fewest.len());
    smaller.reduce(f32::min).map_or(fewest, |limit| runs(heights, limit))
}

fn runs(heights: &[f32], limit: f32) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut used = 0.0;
    for (index, height) in heights.iter().enumerate() {
        match runs.last_mut() {
            Some(run) if used + height <= limit + 0.01 => {
                run.end = index + 1;
                used += height;
            }
            _ => {
                runs.push(index..index + 1);
                used = *height;
            }
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_are_spread_evenly_over_as_few_slides_as_hold_them() {
        assert_eq!(balanced(&[100.0, 100.0, 100.0, 100.0], 300.0), [0..2, 2..4]);
        assert_eq!(balanced(&[100.0, 200.0, 100.0], 400.0).first(), Some(&(0..3)));
        assert_eq!(balanced(&[50.0, 900.0, 50.0], 300.0), [0..1, 1..2, 2..3]);
        assert_eq!(balanced(&[], 300.0), Vec::<Range<usize>>::new());
    }
}
