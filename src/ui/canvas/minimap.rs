//! The whole map in small at the bottom right of the canvas, with a frame around what is in view.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Id, Mesh, Order, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, vec2};

use crate::editor::{Camera, Editor, Focus, ScreenPoint};
use crate::geom::{self, Point, Size, pt};
use crate::model;
use crate::scene::{Grid, Pane, Scene, SceneItem, Segment, Target};
use crate::theme::{Theme, space};
use crate::ui::style::color;
use crate::ui::words::tr;

/// Between the panel's edge and the picture.
const PAD: f32 = 8.0;
/// The picture is as wide as this, and as high as the map's shape asks for between these two.
const WIDTH: f32 = 170.0;
const HEIGHTS: (f32, f32) = (44.0, 104.0);
/// A smaller canvas is needed for other things.
const LEAST_CANVAS: egui::Vec2 = vec2(520.0, 360.0);
/// So much of the map may be out of view without being missed, in points of the screen.
const SLACK: f32 = 4.0;

/// What is kept from frame to frame.
#[derive(Default)]
pub(super) struct Minimap {
    /// The picture of a scene, drawn at this place.
    drawn: Option<(Arc<Scene>, Rect, Vec<Shape>)>,
    /// From the middle of the frame to where the pointer took hold of it, in scene points.
    hold: Option<Point>,
    /// Where the keyboard and the camera were, and whether the map in small made way for the keyboard.
    last: Option<(Option<Focus>, Camera)>,
    aside: bool,
}

/// From the map to the picture and back.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Scale {
    picture: Rect,
    /// The part of the scene that is pictured.
    part: geom::Rect,
}

impl Scale {
    /// The picture's place, its lower right corner at `corner`.
    fn new(part: geom::Rect, corner: Pos2) -> Scale {
        let size = pt(part.width().max(1.0), part.height().max(1.0));
        let part = geom::Rect { min: part.min, max: part.min + size };
        // A long map would be a thread: it is drawn a little higher than it is.
        let height = (WIDTH * size.y / size.x).clamp(HEIGHTS.0, HEIGHTS.1);
        Scale { picture: Rect::from_min_max(corner - vec2(WIDTH, height), corner), part }
    }

    fn to_picture(self, p: Point) -> Pos2 {
        let at = p - self.part.min;
        let (across, down) =
            (self.picture.width() / self.part.width(), self.picture.height() / self.part.height());
        self.picture.min + vec2(at.x * across, at.y * down)
    }

    fn to_scene(self, p: Pos2) -> Point {
        let at = (p - self.picture.min) / self.picture.size();
        self.part.min + pt(at.x * self.part.width(), at.y * self.part.height())
    }

    fn rect(self, r: geom::Rect) -> Rect {
        Rect::from_min_max(self.to_picture(r.min), self.to_picture(r.max))
    }
}

/// What is pictured: phases and lanes, without the title and the lanes' names.
fn pictured(grid: &Grid) -> geom::Rect {
    geom::Rect { min: pt(grid.left.max.x, grid.top.min.y), max: pt(grid.top.max.x, grid.left.max.y) }
}

/// What is in view of that, beside and under the headers that stay in sight.
fn seen_of(grid: &Grid, view: geom::Rect, pinned: Point) -> geom::Rect {
    let from = pt(grid.left.max.x + pinned.x, grid.top.max.y + pinned.y);
    let min = pt(view.min.x.max(from.x), view.min.y.max(from.y));
    geom::Rect { min, max: pt(view.max.x.max(min.x), view.max.y.max(min.y)) }
}

/// The scene point at the canvas' top left with `middle` in its middle, or as near as the map goes.
fn origin_for(middle: Point, view: Size, scene: Size) -> Point {
    let along = |middle: f32, view: f32, scene: f32| {
        if view >= scene { (scene - view) / 2.0 } else { (middle - view / 2.0).clamp(0.0, scene - view) }
    };
    pt(along(middle.x, view.w, scene.w), along(middle.y, view.h, scene.h))
}

/// Whether all of the map is in view, give or take a hair.
fn shows_all(view: geom::Rect, scene: Size, zoom: f32) -> bool {
    let slack = SLACK / zoom;
    view.min.x <= slack
        && view.min.y <= slack
        && view.max.x >= scene.w - slack
        && view.max.y >= scene.h - slack
}

/// Shows the minimap, where there is use and room for it.
pub(super) fn show(
    minimap: &mut Minimap,
    editor: &mut Editor,
    ui: &Ui,
    theme: &Theme,
    scene: &Arc<Scene>,
    canvas: Rect,
) {
    let view = editor.camera().view(editor.viewport());
    let small = canvas.width() < LEAST_CANVAS.x || canvas.height() < LEAST_CANVAS.y;
    let all = shows_all(view, scene.size, editor.camera().zoom);
    if small || scene.grid.columns.is_empty() || (all && minimap.hold.is_none()) {
        *minimap = Minimap::default();
        return;
    }
    let scale = Scale::new(pictured(&scene.grid), canvas.max - egui::Vec2::splat(space::L + PAD));
    let panel = scale.picture.expand(PAD);
    make_way(minimap, editor, scene, panel, canvas);
    if minimap.aside || in_the_way(editor, panel, canvas) {
        minimap.hold = None;
        return;
    }
    egui::Area::new(Id::unique("minimap")).order(Order::Middle).fixed_pos(panel.min).constrain(false).show(
        ui.ctx(),
        |ui| {
            // Not among what the keyboard goes through: the grid and the zoom keys do all that it does.
            let response = ui.allocate_rect(panel, Sense::CLICK | Sense::DRAG);
            let name = || egui::WidgetInfo::labeled(egui::Role::Image, true, tr("minimap-name"));
            response.widget_info(name);
            plate(ui, theme, panel);
            let seen = seen_of(&scene.grid, view, editor.pinned());
            let framed = scale.rect(seen).intersect(scale.picture.expand(2.0));
            ui.painter().extend(minimap.picture(scene, scale, theme));
            frame(ui, theme, framed);
            take_hold(minimap, editor, &response, scale, (view, seen), scene.size);
        },
    );
}

/// Makes way when the keyboard comes to where the panel is, until the map is moved on.
fn make_way(minimap: &mut Minimap, editor: &Editor, scene: &Scene, panel: Rect, canvas: Rect) {
    let (focus, camera) = (editor.focus().cloned(), editor.camera());
    let (moved, panned) = match &minimap.last {
        Some((last, at)) => (*last != focus, *at != camera),
        None => (true, false),
    };
    if moved {
        let area = focus.as_ref().and_then(|focus| focus.rect(&scene.grid));
        minimap.aside = area.is_some_and(|area| on_canvas(camera, area, canvas).intersects(panel));
    } else if panned {
        minimap.aside = false;
    }
    if moved || panned {
        minimap.last = Some((focus, camera));
    }
}

/// A part of the scene as it stands in the window.
fn on_canvas(camera: Camera, r: geom::Rect, canvas: Rect) -> Rect {
    let r = camera.screen_rect(r);
    Rect::from_min_max(canvas.min + vec2(r.min.x, r.min.y), canvas.min + vec2(r.max.x, r.max.y))
}

/// Whether it would hide what the hands are at: words being typed, a drag that comes near.
fn in_the_way(editor: &Editor, panel: Rect, canvas: Rect) -> bool {
    let camera = editor.camera();
    let frame = editor.editing_frame();
    let writing = frame.is_some_and(|frame| on_canvas(camera, frame.rect, canvas).intersects(panel));
    let dragging = editor.tool().is_busy() && !editor.tool().is_panning();
    let near = |at: ScreenPoint| panel.expand(60.0).contains(canvas.min + vec2(at.x, at.y));
    writing || (dragging && editor.pointer().is_some_and(near))
}

/// A press beside the frame brings it there; a drag takes it along.
fn take_hold(
    minimap: &mut Minimap,
    editor: &mut Editor,
    response: &egui::Response,
    scale: Scale,
    (view, seen): (geom::Rect, geom::Rect),
    scene: Size,
) {
    let down = response.is_pointer_button_down_on();
    let Some(at) = response.interact_pointer_pos().filter(|_| down) else {
        minimap.hold = None;
        return;
    };
    let at = scale.to_scene(at);
    let fresh = || if seen.contains(at) { at - seen.center() } else { Point::default() };
    let hold = *minimap.hold.get_or_insert_with(fresh);
    let camera = editor.camera();
    let size = Size { w: view.width(), h: view.height() };
    let origin = origin_for(view.center() + (at - hold - seen.center()), size, scene);
    if origin != camera.origin {
        editor.set_camera(Camera { origin, ..camera });
        response.ctx.request_repaint();
    }
}

fn plate(ui: &Ui, theme: &Theme, panel: Rect) {
    let corner = CornerRadius::same(8);
    let shadow = color(theme.shadow).gamma_multiply(2.5);
    let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: shadow };
    ui.painter().add(shadow.as_shape(panel, corner));
    let edge = Stroke::new(1.0, color(theme.hairline));
    ui.painter().rect(panel, corner, color(theme.surface), edge, StrokeKind::Inside);
}

fn frame(ui: &Ui, theme: &Theme, framed: Rect) {
    let edge = Stroke::new(1.5, color(theme.accent));
    ui.painter().rect(framed, CornerRadius::same(3), color(theme.accent.at(8)), edge, StrokeKind::Inside);
}

impl Minimap {
    /// The map in small: drawn anew only when the scene is another, or the window.
    fn picture(&mut self, scene: &Arc<Scene>, scale: Scale, theme: &Theme) -> Vec<Shape> {
        match &self.drawn {
            Some((of, at, shapes)) if Arc::ptr_eq(of, scene) && *at == scale.picture => shapes.clone(),
            _ => {
                let shapes = draw(scene, scale, theme);
                self.drawn = Some((Arc::clone(scene), scale.picture, shapes.clone()));
                shapes
            }
        }
    }
}

/// Cards and phases as boxes in one mesh, and the curves as lines.
fn draw(scene: &Scene, scale: Scale, theme: &Theme) -> Vec<Shape> {
    let mut boxes = Mesh::default();
    let mut lines = Vec::new();
    for layer in &scene.layers {
        for group in &layer.content.groups {
            match (&group.target, group.small) {
                (Target::Card(_), Some((body, fill))) => {
                    let ink = seen(color(fill), theme);
                    boxes.add_colored_rect(at_least(scale.rect(body.translate(layer.offset)), 1.5), ink);
                }
                (Target::Curve, _) => {
                    for item in &layer.content.items[group.items.clone()] {
                        lines.extend(curve(item, layer.offset, scale));
                    }
                }
                _ => {}
            }
        }
    }
    for span in &scene.grid.phases {
        let bar = scale.rect(span.rect);
        let size = vec2((bar.width() - 2.0).max(1.0), bar.height().max(4.0));
        boxes.add_colored_rect(Rect::from_min_size(bar.min, size), phase_fill(scene, &span.id, theme));
    }
    let mut shapes = vec![Shape::mesh(boxes)];
    shapes.append(&mut lines);
    shapes
}

/// The colour of a phase's header.
fn phase_fill(scene: &Scene, phase: &model::Id, theme: &Theme) -> Color32 {
    let groups = scene.layers.iter().filter(|layer| layer.pane == Pane::Top).flat_map(|layer| {
        layer.content.groups.iter().map(move |group| (group, &layer.content.items[group.items.clone()]))
    });
    let mut of_phase = groups.filter(|(group, _)| matches!(&group.target, Target::Phase(id) if id == phase));
    let fill = of_phase.find_map(|(_, items)| {
        items.iter().find_map(|item| match item {
            SceneItem::Path(path) => path.fill,
            _ => None,
        })
    });
    color(fill.unwrap_or(theme.line))
}

/// A card's colour where it stands without its edge: what is as pale as the panel takes the edge's.
fn seen(fill: Color32, theme: &Theme) -> Color32 {
    for tint in [&theme.pain, &theme.gain, &theme.delight, &theme.note, &theme.recess] {
        if fill == color(tint.fill) {
            return color(tint.line);
        }
    }
    let far = |a: u8, b: u8| a.abs_diff(b) > 24;
    let surface = color(theme.surface);
    let differs = far(fill.r(), surface.r()) || far(fill.g(), surface.g()) || far(fill.b(), surface.b());
    if differs { fill } else { color(theme.line) }
}

fn at_least(r: Rect, side: f32) -> Rect {
    Rect::from_min_size(r.min, r.size().max(egui::Vec2::splat(side)))
}

/// What is felt, as a thin line; faces, dashes and fills are too small to see.
fn curve(item: &SceneItem, offset: Point, scale: Scale) -> Option<Shape> {
    const PIECES: u16 = 6;
    /// Of the lines of an emotion lane only that of what is felt is as wide as this.
    const WIDE: f32 = 2.0;
    let SceneItem::Path(path) = item else { return None };
    let line = path.line.filter(|line| line.dash.is_none() && line.width >= WIDE)?;
    let at = |p: Point| scale.to_picture(path.at + p * path.scale + offset);
    let mut points: Vec<Pos2> = Vec::new();
    let mut push = |p: Pos2| {
        if points.last().is_none_or(|last| last.distance(p) >= 0.75) {
            points.push(p);
        }
    };
    let mut last = Pos2::ZERO;
    for segment in &path.path.segments {
        match *segment {
            Segment::MoveTo(p) | Segment::LineTo(p) => {
                last = at(p);
                push(last);
            }
            Segment::CubicTo(a, b, p) => {
                let (a, b, p) = (at(a), at(b), at(p));
                for i in 1..=PIECES {
                    let t = f32::from(i) / f32::from(PIECES);
                    let s = 1.0 - t;
                    let mixed = last.to_vec2() * s * s * s
                        + a.to_vec2() * 3.0 * s * s * t
                        + b.to_vec2() * 3.0 * s * t * t
                        + p.to_vec2() * t * t * t;
                    push(mixed.to_pos2());
                }
                last = p;
            }
            Segment::Close => {}
        }
    }
    Some(Shape::line(points, Stroke::new(1.25, color(line.color))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::rect;

    const SCENE: Size = Size { w: 1700.0, h: 850.0 };

    fn scale(w: f32, h: f32) -> Scale {
        Scale::new(rect(200.0, 100.0, w, h), Pos2::new(1000.0, 700.0))
    }

    #[test]
    fn the_picture_has_the_maps_shape_and_keeps_to_its_corner() {
        let corners = Rect::from_min_max(Pos2::new(830.0, 615.0), Pos2::new(1000.0, 700.0));
        assert_eq!(scale(1700.0, 850.0).picture, corners);
        assert_eq!(scale(50_000.0, 500.0).picture.height(), HEIGHTS.0);
        assert!(scale(0.0, 0.0).to_scene(Pos2::new(900.0, 650.0)).x.is_finite());
    }

    #[test]
    fn a_point_goes_to_the_picture_and_back() {
        let scale = scale(1700.0, 850.0);
        assert_eq!(scale.to_picture(pt(200.0, 100.0)), Pos2::new(830.0, 615.0));
        assert_eq!(scale.to_picture(pt(1050.0, 950.0)), Pos2::new(915.0, 700.0));
        let back = scale.to_scene(scale.to_picture(pt(321.0, 123.0)));
        assert!(back.distance(pt(321.0, 123.0)) < 0.1, "{back:?}");
    }

    #[test]
    fn headers_that_stay_in_sight_hide_what_is_under_them() {
        let grid = Grid {
            top: rect(20.0, 100.0, 1600.0, 80.0),
            left: rect(20.0, 180.0, 150.0, 600.0),
            ..Grid::default()
        };
        assert_eq!(pictured(&grid), rect(170.0, 100.0, 1450.0, 680.0));
        let view = rect(320.0, 300.0, 500.0, 400.0);
        assert_eq!(seen_of(&grid, view, pt(300.0, 200.0)), rect(470.0, 380.0, 350.0, 320.0));
        assert_eq!(
            seen_of(&grid, rect(0.0, 0.0, 500.0, 400.0), pt(0.0, 0.0)),
            rect(170.0, 180.0, 330.0, 220.0)
        );
    }

    #[test]
    fn the_view_stops_at_the_ends_of_the_map_and_stands_in_the_middle_where_it_is_larger() {
        let view = Size { w: 400.0, h: 300.0 };
        assert_eq!(origin_for(pt(800.0, 400.0), view, SCENE), pt(600.0, 250.0));
        assert_eq!(origin_for(pt(-50.0, 9_000.0), view, SCENE), pt(0.0, 550.0));
        let high = Size { w: 400.0, h: 1_000.0 };
        assert_eq!(origin_for(pt(800.0, 0.0), high, SCENE), pt(600.0, -75.0));
    }

    #[test]
    fn the_map_is_all_in_view_or_not() {
        assert!(shows_all(rect(-10.0, -10.0, 1720.0, 870.0), SCENE, 1.0));
        assert!(!shows_all(rect(20.0, -10.0, 1720.0, 870.0), SCENE, 1.0));
        assert!(!shows_all(rect(0.0, 0.0, 400.0, 870.0), SCENE, 1.0));
    }
}
