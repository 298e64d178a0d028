//! Scene to painter: draws what is visible, at the size at which it is seen.

mod outline;
mod place;
mod textures;

use std::collections::HashMap;
use std::sync::Arc;

use egui::epaint::{RectShape, StrokeKind};
use egui::text::TextFormat;
use egui::{Color32, CornerRadius, FontId, Mesh, Painter, Pos2, Shape, Stroke, TextureHandle};

use self::outline::{Triangles, dots, near_part, outlines, triangulate};
use self::place::OnScreen;
pub use self::place::View;
use self::textures::Textures;
use super::style::color;
use crate::geom::{Point, Rect, Size, pt};
use crate::scene::bidi;
use crate::scene::fonts::{family, line_job};
use crate::scene::{
    Align, Group, ImageItem, Layer, Line, Pane, Path, PathItem, RectItem, Scene, SceneItem, Target, TextItem,
};
use crate::theme::Theme;

/// Groups lower than this on screen, in points, are shown as a box in one colour: no line of type in them would be
/// more than a bar.
const SMALL_GROUP: f32 = 6.5;
/// Type smaller than this on screen, in points, is shown as bars.
const SMALL_TEXT: f32 = 4.5;

/// Draws scenes, keeping what is costly from frame to frame.
#[derive(Default)]
pub struct ScenePainter {
    triangles: HashMap<usize, (Arc<Path>, Arc<Triangles>)>,
    textures: Textures,
}

/// Kept triangulations past which those no longer in use are dropped.
const KEPT_TRIANGLES: usize = 512;

impl ScenePainter {
    /// Draws all layers; the headers stay in sight on strips of paper.
    pub fn paint(&mut self, painter: &Painter, scene: &Scene, view: &View) {
        let theme = Theme::of(scene.mode);
        self.textures.begin_frame(painter.ctx());
        self.forget_unused();
        for layer in scene.layers.iter().filter(|layer| layer.pane == Pane::Body) {
            self.layer(painter, layer, view, theme);
        }
        let left = view.rect_to_screen(scene.grid.left.translate(pt(view.pinned.x, 0.0)));
        if view.pinned.x > 0.0 {
            strip(painter, egui::Rect::from_x_y_ranges(left.x_range(), view.canvas.y_range()), theme);
        }
        for layer in scene.layers.iter().filter(|layer| layer.pane == Pane::Left) {
            self.layer(painter, layer, view, theme);
        }
        let top = view.rect_to_screen(scene.grid.top.translate(pt(0.0, view.pinned.y)));
        if view.pinned.y > 0.0 {
            strip(painter, egui::Rect::from_x_y_ranges(view.canvas.x_range(), top.y_range()), theme);
        }
        let mut clip = painter.clip_rect();
        if view.pinned.x > 0.0 {
            clip.min.x = clip.min.x.max(left.max.x);
        }
        let clipped = painter.with_clip_rect(clip);
        for layer in scene.layers.iter().filter(|layer| layer.pane == Pane::Top) {
            self.layer(&clipped, layer, view, theme);
        }
    }

    /// Draws only the groups of `targets`, moved by `by` scene points and half transparent.
    pub fn paint_ghost(
        &mut self,
        painter: &Painter,
        scene: &Scene,
        view: &View,
        targets: &[Target],
        by: Point,
    ) {
        let theme = Theme::of(scene.mode);
        let mut painter = painter.clone();
        painter.set_opacity(0.55);
        for layer in &scene.layers {
            let place = OnScreen { view, shift: layer.offset + view.shift(layer.pane) + by };
            let mut shapes = Vec::new();
            for group in layer.content.groups.iter().filter(|group| targets.contains(&group.target)) {
                for item in &layer.content.items[group.items.clone()] {
                    self.item(&mut shapes, &painter, item, &place, theme);
                }
            }
            painter.extend(shapes);
        }
    }

    fn forget_unused(&mut self) {
        if self.triangles.len() > KEPT_TRIANGLES {
            self.triangles.retain(|_, (path, _)| Arc::strong_count(path) > 1);
        }
    }

    fn layer(&mut self, painter: &Painter, layer: &Layer, view: &View, theme: &Theme) {
        let shift = layer.offset + view.shift(layer.pane);
        let place = OnScreen { view, shift };
        let clip = painter.clip_rect();
        if !clip.intersects(place.rect(layer.bounds)) {
            return;
        }
        let mut boxes = Mesh::default();
        let mut shapes = Vec::new();
        for group in &layer.content.groups {
            if !clip.intersects(place.rect(group.bounds)) {
                continue;
            }
            if let Some(fill) = small(group, view.zoom) {
                boxes.add_colored_rect(place.rect(fill.0), fill.1);
                continue;
            }
            for item in &layer.content.items[group.items.clone()] {
                self.item(&mut shapes, painter, item, &place, theme);
            }
        }
        if !boxes.is_empty() {
            shapes.push(Shape::mesh(boxes));
        }
        painter.extend(shapes);
    }

    fn item(
        &mut self,
        out: &mut Vec<Shape>,
        painter: &Painter,
        item: &SceneItem,
        place: &OnScreen<'_>,
        theme: &Theme,
    ) {
        match item {
            SceneItem::Rect(item) => rectangle(out, item, place),
            SceneItem::Path(item) => self.path(out, painter.clip_rect(), item, place),
            SceneItem::Text(item) => text(out, painter, item, place, theme),
            SceneItem::Image(item) => self.image(out, painter.ctx(), item, place),
        }
    }

    fn path(&mut self, out: &mut Vec<Shape>, clip: egui::Rect, item: &PathItem, place: &OnScreen<'_>) {
        if let Some(fill) = item.fill {
            let triangles = self.triangles(&item.path);
            let mut mesh = Mesh::default();
            for &p in &triangles.points {
                mesh.colored_vertex(place.pos(item.at + p * item.scale), color(fill));
            }
            mesh.indices.clone_from(&triangles.indices);
            out.push(Shape::mesh(mesh));
            if fill.a == 255 && item.line.is_none() {
                // A hair of a stroke in the same colour softens the edge, which a mesh leaves jagged.
                let edge = Stroke::new(0.5, color(fill));
                outlines(item, place, clip, |points, closed| out.push(polyline(points, closed, edge)));
            }
        }
        if let Some(line) = item.line {
            let stroke = stroke(&line, place.view.zoom);
            match line.dash {
                None => {
                    outlines(item, place, clip, |points, closed| out.push(polyline(points, closed, stroke)));
                }
                Some([dash, gap]) => outlines(item, place, clip, |points, _| {
                    let (dash, gap) = dots([dash, gap].map(|length| length * place.view.zoom), stroke.width);
                    let points = near_part(points, clip, dash + gap);
                    out.extend(Shape::dashed_line(&points, stroke, dash, gap));
                }),
            }
        }
    }

    fn triangles(&mut self, path: &Arc<Path>) -> Arc<Triangles> {
        let key = Arc::as_ptr(path) as usize;
        let (_, triangles) =
            self.triangles.entry(key).or_insert_with(|| (Arc::clone(path), Arc::new(triangulate(path))));
        Arc::clone(triangles)
    }

    /// A picture of the map, ready to be drawn; none where it cannot be read.
    pub(super) fn texture(
        &mut self,
        ctx: &egui::Context,
        image: &Arc<crate::model::MapImage>,
    ) -> Option<&TextureHandle> {
        self.textures.get(ctx, image)
    }

    fn image(&mut self, out: &mut Vec<Shape>, ctx: &egui::Context, item: &ImageItem, place: &OnScreen<'_>) {
        let frame = place.rect(item.rect);
        let Some(texture) = self.texture(ctx, &item.image) else { return };
        let size = texture.size_vec2();
        let picture = place.rect(item.placed(Size { w: size.x, h: size.y }));
        let whole = egui::Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
        if item.radius > 0.0 {
            let seen = frame.size() / picture.size();
            let radius = (item.radius * place.view.zoom).min(255.0).round() as u8;
            let uv = egui::Rect::from_center_size(whole.center(), seen);
            let shape = RectShape::filled(frame, CornerRadius::same(radius), Color32::WHITE);
            out.push(Shape::Rect(shape.with_texture(texture.id(), uv)));
        } else {
            out.push(Shape::image(texture.id(), picture, whole, Color32::WHITE));
        }
    }
}

/// A group's box and colour where it is too small to show more.
fn small(group: &Group, zoom: f32) -> Option<(Rect, Color32)> {
    let (body, fill) = group.small?;
    (body.height() * zoom < SMALL_GROUP).then(|| (body, color(fill)))
}

/// Paper under headers that stay in sight, so that what scrolls goes under them.
fn strip(painter: &Painter, area: egui::Rect, theme: &Theme) {
    painter.rect_filled(area, 0.0, color(theme.paper));
    let edge = Stroke::new(1.0, color(theme.line));
    if area.width() < area.height() {
        painter.vline(area.max.x, area.y_range(), edge);
    } else {
        painter.hline(area.x_range(), area.max.y, edge);
    }
}

fn stroke(line: &Line, zoom: f32) -> Stroke {
    // Hairlines keep their pixel, or a far view would lose the grid.
    Stroke::new((line.width * zoom).max(line.width.min(0.6)), color(line.color))
}

fn rectangle(out: &mut Vec<Shape>, item: &RectItem, place: &OnScreen<'_>) {
    let radius = (item.radius * place.view.zoom).min(255.0);
    let shape = RectShape::new(
        place.rect(item.rect),
        CornerRadius::same(radius.round() as u8),
        item.fill.map_or(Color32::TRANSPARENT, color),
        item.line.map_or(Stroke::NONE, |line| stroke(&line, place.view.zoom)),
        StrokeKind::Middle,
    );
    out.push(Shape::Rect(shape));
}

fn polyline(points: Vec<Pos2>, closed: bool, stroke: Stroke) -> Shape {
    if closed { Shape::closed_line(points, stroke) } else { Shape::line(points, stroke) }
}

fn text(out: &mut Vec<Shape>, painter: &Painter, item: &TextItem, place: &OnScreen<'_>, theme: &Theme) {
    let zoom = place.view.zoom;
    let size = item.style.size * zoom;
    if size < SMALL_TEXT {
        bars(out, item, place, theme);
        return;
    }
    // A quarter of a point is not seen, and keeps the glyph store small while zooming.
    let size = (size * 4.0).round() / 4.0;
    let font = FontId::new(size, family(item.style));
    let from_right = item.is_from_right();
    for (index, line) in item.lines.iter().enumerate() {
        if line.text.is_empty() {
            continue;
        }
        let format = TextFormat::simple(font.clone(), color(item.color));
        let mut job = line_job(&bidi::visual(&line.text, from_right), format);
        job.round_output_to_gui = false;
        let galley = painter.layout_job(job);
        let Some(row) = galley.rows.first() else { continue };
        let ascent = row.glyphs.first().map_or(0.0, |glyph| row.pos.y + glyph.pos.y);
        let start = place.pos(item.line_start(index));
        // Set where it was measured to stand; what the screen's type differs in width is shared out.
        let slip = line.width * zoom - galley.size().x;
        let x = match item.align {
            Align::Start if !from_right => start.x,
            Align::Center => start.x + slip / 2.0,
            Align::Start | Align::End => start.x + slip,
        };
        out.push(Shape::galley(egui::pos2(x, start.y - ascent), galley, color(item.color)));
    }
}

/// Lines of text too small to read.
fn bars(out: &mut Vec<Shape>, item: &TextItem, place: &OnScreen<'_>, theme: &Theme) {
    let ink = color(item.color.mix(theme.paper, 0.55));
    let mut mesh = Mesh::default();
    for (index, line) in item.lines.iter().enumerate() {
        let start = item.line_start(index);
        let height = item.style.size * 0.5;
        let bar = crate::geom::rect(start.x, start.y - height, line.width, height);
        mesh.add_colored_rect(place.rect(bar), ink);
    }
    out.push(Shape::mesh(mesh));
}

/// Paints one icon of the set into a square.
pub(super) fn icon(painter: &Painter, name: &str, square: egui::Rect, ink: Color32) {
    let Some(path) = crate::scene::icon_path(name) else { return };
    let scale = square.width() / 24.0;
    let view = View {
        canvas: egui::Rect::from_min_size(square.min, square.size()),
        origin: pt(0.0, 0.0),
        zoom: 1.0,
        pinned: pt(0.0, 0.0),
    };
    let item = PathItem { path, at: pt(0.0, 0.0), scale, fill: None, line: None };
    let place = OnScreen { view: &view, shift: pt(0.0, 0.0) };
    let stroke = Stroke::new((scale * 2.0).max(1.2), ink);
    outlines(&item, &place, egui::Rect::EVERYTHING, |points, closed| {
        painter.add(polyline(points, closed, stroke));
    });
}
