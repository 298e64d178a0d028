//! Links between cards: arrows from edge to edge.

use super::content::LayerBuilder;
use crate::geom::{Point, Rect, on_cubic, pt};
use crate::model::Link;
use crate::scene::grid::{Grid, LinkSpan, Row};
use crate::scene::item::{Align, Path, Target, TextLine, line};
use crate::scene::text::Measurer;
use crate::theme::{CAPTION, Theme};

/// How far the arrow keeps from the edge it points to.
const AIR: f32 = 2.0;
const HEAD: f32 = 6.0;

/// Straight pieces that stand for the curve where one asks what is near it.
const PIECES: usize = 24;

pub(super) fn draw(
    builder: &mut LayerBuilder,
    labels: &mut LayerBuilder,
    measurer: &mut Measurer,
    theme: &Theme,
    grid: &Grid,
    links: &[Link],
) -> Vec<LinkSpan> {
    let mut spans = Vec::with_capacity(links.len());
    for link in links {
        let (Some(from), Some(to)) = (find(grid, link.from.as_str()), find(grid, link.to.as_str())) else {
            continue;
        };
        let (a, a_out) = port(from, to);
        let (b, b_out) = port(to, from);
        let b = b + b_out * AIR;
        let reach = (a.distance(b) * 0.4).clamp(8.0, 90.0);
        let mut path = Path::default();
        let neck = b + b_out * HEAD * 0.8;
        let (leave, arrive) = (a + a_out * reach, neck + b_out * reach);
        path.move_to(a).cubic_to(leave, arrive, neck);
        builder.path(path, None, Some(line(1.5, theme.muted)));
        builder.path(head(b, b_out), Some(theme.muted), None);
        let bounds = Rect::from_corners(a, b).expand(reach);
        let curve = [a, leave, arrive, neck];
        let middle = label_place(measurer, grid, &link.label, curve);
        let plate = (!link.label.is_empty()).then(|| label(labels, measurer, theme, &link.label, middle));
        if let Some(plate) = plate {
            labels.group(Target::Link(link.id.clone()), plate.expand(1.0), None);
        }
        builder.group(Target::Link(link.id.clone()), bounds, None);
        let along = (0..=PIECES).map(|i| on_cubic(curve, i as f32 / PIECES as f32));
        spans.push(LinkSpan {
            id: link.id.clone(),
            from: link.from.clone(),
            to: link.to.clone(),
            points: along.chain(std::iter::once(b)).collect(),
            middle,
            label: plate,
        });
    }
    spans
}

fn find(grid: &Grid, id: &str) -> Option<Rect> {
    let of_row =
        |row: &Row| row.layout.cards.iter().find(|c| c.id.as_str() == id).map(|c| row.to_scene(c.rect));
    grid.rows.iter().find_map(of_row)
}

/// Where an arrow leaves `from` on its way to `to`, and which way is out.
fn port(from: Rect, to: Rect) -> (Point, Point) {
    let (c, d) = (from.center(), to.center());
    if to.min.y >= from.max.y {
        (pt(c.x, from.max.y), pt(0.0, 1.0))
    } else if to.max.y <= from.min.y {
        (pt(c.x, from.min.y), pt(0.0, -1.0))
    } else if d.x >= c.x {
        (pt(from.max.x, c.y), pt(1.0, 0.0))
    } else {
        (pt(from.min.x, c.y), pt(-1.0, 0.0))
    }
}

fn head(tip: Point, out: Point) -> Path {
    let side = pt(-out.y, out.x) * (HEAD * 0.6);
    let back = tip + out * HEAD;
    let mut path = Path::polyline(&[tip, back + side, back - side]);
    path.close();
    path
}

/// The middle of a link's label: of places near the middle of its curve the first where it covers no card.
fn label_place(measurer: &mut Measurer, grid: &Grid, words: &str, curve: [Point; 4]) -> Point {
    let middle = on_cubic(curve, 0.5);
    if words.is_empty() {
        return middle;
    }
    let lines = measurer.wrap(words, CAPTION, LinkSpan::LABEL_WIDTH);
    let places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map(|t| on_cubic(curve, t));
    places.into_iter().find(|at| is_clear(grid, &plate(&lines, *at))).unwrap_or(middle)
}

/// Whether an area covers no card.
pub(super) fn is_clear(grid: &Grid, area: &Rect) -> bool {
    let near = |row: &&Row| row.y < area.max.y && row.bottom() > area.min.y;
    let columns = grid.column_at(area.min.x).unwrap_or(0)
        ..grid.column_at(area.max.x).map_or(grid.columns.len(), |last| last + 1);
    let mut rows = grid.rows.iter().filter(near);
    !rows.any(|row| columns.clone().any(|it| row.cell_cards(it).any(|(_, card)| card.intersects(area))))
}

/// The plate of a label with its middle at `at`.
fn plate(lines: &[TextLine], at: Point) -> Rect {
    let width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
    Rect::centered(at, width + 12.0, lines.len() as f32 * CAPTION.line_height() + 4.0)
}

fn label(builder: &mut LayerBuilder, measurer: &mut Measurer, theme: &Theme, text: &str, at: Point) -> Rect {
    let lines = measurer.wrap(text, CAPTION, LinkSpan::LABEL_WIDTH);
    let plate = plate(&lines, at);
    builder.rect(plate, 6.0, Some(theme.paper), Some(line(1.0, theme.hairline)));
    builder.text(&lines, pt(at.x, plate.min.y + 2.0), Align::Center, CAPTION, theme.muted);
    plate
}
