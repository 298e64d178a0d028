//! Which part of which scene is on which page.

use std::sync::Arc;

use crate::export::{Document, ExportError, ExportOptions, Page, Pages};
use crate::geom::{Point, Rect, Size, pt, rect};
use crate::scene::Scene;

/// The longest side that readers of PDF take, in points.
const LONGEST: f32 = 14_400.0;
/// Around what is on a page of a size of its own, in points.
const EDGE: f32 = 24.0;
/// What two neighbouring tiles both show, in points: enough to glue one onto the other.
const OVERLAP: f32 = 24.0;
/// Under a tile, for its number.
const FOOT: f32 = 14.0;

/// A page: a scene, larger or smaller, of which a window is seen.
pub(super) struct ScenePage {
    pub(super) scene: Arc<Scene>,
    pub(super) size: Size,
    pub(super) scale: f32,
    pub(super) shift: Point,
    /// On the page; nothing of the scene is drawn outside of it.
    pub(super) window: Rect,
    /// Which tile this is, to be said under it.
    pub(super) tile: Option<Tile>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tile {
    pub(super) column: usize,
    pub(super) row: usize,
    pub(super) columns: usize,
    pub(super) rows: usize,
}

impl ScenePage {
    pub(super) fn point(&self, p: Point) -> Point {
        p * self.scale + self.shift
    }

    pub(super) fn rect(&self, r: Rect) -> Rect {
        Rect { min: self.point(r.min), max: self.point(r.max) }
    }
}

pub(super) fn sheets(document: &Document, options: &ExportOptions) -> Result<Vec<ScenePage>, ExportError> {
    match options.pages {
        Pages::One => Ok(vec![fitted(document.overview(), options)?]),
        Pages::Tiled => tiled(&document.overview(), options),
        Pages::Phases => {
            let views = document.phases().map(|phase| document.phase_view(&phase.id));
            let sheets: Result<Vec<ScenePage>, _> =
                views.map(|view| fitted(document.scene(&view), options)).collect();
            // A map without phases is a page all the same.
            match sheets? {
                none if none.is_empty() => Ok(vec![fitted(document.overview(), options)?]),
                sheets => Ok(sheets),
            }
        }
    }
}

/// A scene on one page: of its own size, or as large as it goes on a page of another.
fn fitted(scene: Arc<Scene>, options: &ExportOptions) -> Result<ScenePage, ExportError> {
    let whole = options.with_margin(scene.size)?;
    let page = options.page.unwrap_or(Page::Map);
    let size = page.size_for(whole);
    // The map has a margin of its own; paper loses a little more to the printer.
    let edge = if page.is_paper() { EDGE / 2.0 } else { 0.0 };
    let room = Size { w: size.w - 2.0 * edge, h: size.h - 2.0 * edge };
    let most = if page == Page::Map { LONGEST / whole.w.max(whole.h) } else { f32::INFINITY };
    let scale = (room.w / whole.w).min(room.h / whole.h).min(most);
    let size = if page == Page::Map { Size { w: whole.w * scale, h: whole.h * scale } } else { size };
    let rest = pt((size.w - whole.w * scale) / 2.0, (size.h - whole.h * scale) / 2.0);
    let margin = options.margin * scale;
    Ok(ScenePage {
        scene,
        size,
        scale,
        shift: rest + pt(margin, margin),
        window: rect(0.0, 0.0, size.w, size.h),
        tile: None,
    })
}

/// The map at its own size on as many pages as that takes, row by row.
fn tiled(scene: &Arc<Scene>, options: &ExportOptions) -> Result<Vec<ScenePage>, ExportError> {
    let whole = options.with_margin(scene.size)?;
    let page = options.page.filter(|page| *page != Page::Map).unwrap_or(Page::A4);
    let size = page.size_pt().unwrap_or(whole);
    let window = rect(EDGE, EDGE, size.w - 2.0 * EDGE, size.h - 2.0 * EDGE - FOOT);
    let count = |length: f32, side: f32| (((length - OVERLAP) / (side - OVERLAP)).ceil() as usize).max(1);
    let (columns, rows) = (count(whole.w, window.width()), count(whole.h, window.height()));
    let tiles = (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row)));
    let sheet = |(column, row): (usize, usize)| {
        let seen = pt(
            column as f32 * (window.width() - OVERLAP) - options.margin,
            row as f32 * (window.height() - OVERLAP) - options.margin,
        );
        ScenePage {
            scene: Arc::clone(scene),
            size,
            scale: 1.0,
            shift: window.min - seen,
            window,
            tile: Some(Tile { column, row, columns, rows }),
        }
    };
    Ok(tiles.map(sheet).collect())
}
