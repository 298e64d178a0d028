//! Collects the items of a layer, group by group.

use crate::geom::{Point, Rect, pt, rect};
use crate::scene::fonts::baseline;
use crate::scene::item::{
    Align, Group, LayerContent, Line, Path, PathItem, RectItem, SceneItem, Target, TextItem, TextLine,
};
use crate::theme::{Color, Type};
use std::sync::Arc;

#[derive(Debug, Default)]
pub(super) struct LayerBuilder {
    content: LayerContent,
    start: usize,
}

impl LayerBuilder {
    pub(super) fn push(&mut self, item: SceneItem) {
        self.content.items.push(item);
    }

    /// Ends the group of all items since the last group ended.
    pub(super) fn group(&mut self, target: Target, bounds: Rect, small: Option<(Rect, Color)>) {
        let items = self.start..self.content.items.len();
        self.start = items.end;
        if !items.is_empty() {
            self.content.groups.push(Group { target, bounds, small, items });
        }
    }

    pub(super) fn finish(self) -> (Arc<LayerContent>, Rect) {
        debug_assert_eq!(self.start, self.content.items.len(), "items outside of any group");
        let bounds = self
            .content
            .groups
            .iter()
            .map(|group| group.bounds)
            .reduce(|a, b| a.union(&b))
            .unwrap_or_default();
        (Arc::new(self.content), bounds)
    }

    pub(super) fn rect(&mut self, r: Rect, radius: f32, fill: Option<Color>, line: Option<Line>) {
        self.push(SceneItem::Rect(RectItem { rect: r, radius, fill, line }));
    }

    pub(super) fn segment(&mut self, a: Point, b: Point, line: Line) {
        self.path(Path::polyline(&[a, b]), None, Some(line));
    }

    pub(super) fn path(&mut self, path: Path, fill: Option<Color>, line: Option<Line>) {
        self.push(SceneItem::Path(PathItem {
            path: Arc::new(path),
            at: pt(0.0, 0.0),
            scale: 1.0,
            fill,
            line,
        }));
    }

    pub(super) fn icon(&mut self, name: &str, at: Point, size: f32, color: Color) {
        if let Some(item) = crate::scene::icons::icon(name, at, size, color) {
            self.push(SceneItem::Path(item));
        }
    }

    /// Text whose first line's top is at `top`; gives back its height.
    pub(super) fn text(
        &mut self,
        lines: &Arc<[TextLine]>,
        top: Point,
        align: Align,
        style: Type,
        color: Color,
    ) -> f32 {
        let at = pt(top.x, top.y + baseline(style));
        self.push(SceneItem::Text(TextItem { lines: Arc::clone(lines), at, align, style, color }));
        text_height(lines, style)
    }
}

pub(super) fn text_height(lines: &[TextLine], style: Type) -> f32 {
    lines.len() as f32 * style.line_height()
}

/// The box of a text with its first line's top at `top`.
pub(super) fn text_bounds(lines: &[TextLine], top: Point, align: Align, style: Type) -> Rect {
    let width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
    let x = match align {
        Align::Start => top.x,
        Align::Center => top.x - width / 2.0,
        Align::End => top.x - width,
    };
    rect(x, top.y, width, text_height(lines, style))
}
