//! The icon set (Lucide), as outlines on a square of 24 points, drawn with a round stroke.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, OnceLock};

use super::item::{Path, PathItem, Segment, line};
use crate::geom::{Point, pt};
use crate::theme::Color;

/// The side of the square that icons are drawn on, in points.
const GRID: f32 = 24.0;

struct Icon {
    svg: &'static str,
    path: OnceLock<Arc<Path>>,
}

macro_rules! icons {
    ($($name:literal),* $(,)?) => {
        static ICONS: LazyLock<HashMap<&'static str, Icon>> = LazyLock::new(|| {
            HashMap::from([$((
                $name,
                Icon {
                    svg: include_str!(concat!("../../assets/icons/", $name, ".svg")),
                    path: OnceLock::new(),
                },
            )),*])
        });
    };
}

icons![
    "arrow-down",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "book-open",
    "box-select",
    "calendar",
    "chart-column",
    "check",
    "chevron-down",
    "chevron-right",
    "chevron-up",
    "circle-check",
    "circle-minus",
    "circle-play",
    "circle-plus",
    "circle-question-mark",
    "circle-user",
    "clipboard-paste",
    "cog",
    "coins",
    "columns-3",
    "copy-plus",
    "copy",
    "credit-card",
    "download",
    "ellipsis",
    "external-link",
    "eye-off",
    "eye",
    "file-down",
    "file-plus",
    "file-text",
    "flag",
    "folder-open",
    "footprints",
    "frown",
    "funnel",
    "globe",
    "handshake",
    "heart",
    "history",
    "image",
    "info",
    "keyboard",
    "layers",
    "layout-grid",
    "lightbulb",
    "link",
    "list-checks",
    "lock",
    "log-out",
    "mail",
    "mailbox",
    "map-pin",
    "maximize",
    "megaphone",
    "meh",
    "menu",
    "message-circle-question-mark",
    "message-circle",
    "message-square-heart",
    "message-square-quote",
    "milestone",
    "moon",
    "mouse-pointer-click",
    "newspaper",
    "octagon-alert",
    "palette",
    "panel-right",
    "pencil",
    "phone",
    "plus",
    "presentation",
    "radio-tower",
    "redo-2",
    "rows-3",
    "save",
    "scan",
    "scissors",
    "search",
    "share-2",
    "shopping-cart",
    "signpost",
    "smartphone",
    "smile",
    "sparkles",
    "square-dashed-mouse-pointer",
    "square-plus",
    "star",
    "store",
    "sun",
    "target",
    "text-cursor-input",
    "trash-2",
    "trending-down",
    "triangle-alert",
    "trophy",
    "truck",
    "tv",
    "type",
    "undo-2",
    "user-round",
    "users",
    "wrench",
    "x",
    "zoom-in",
    "zoom-out",
];

/// The outline of the icon called `name`, if the set has it.
pub fn icon_path(name: &str) -> Option<Arc<Path>> {
    let icon = ICONS.get(name)?;
    Some(Arc::clone(icon.path.get_or_init(|| Arc::new(parse(icon.svg)))))
}

/// An icon as an item: `size` points high, its top left corner at `at`. None for an unknown name.
pub fn icon(name: &str, at: Point, size: f32, color: Color) -> Option<PathItem> {
    let path = icon_path(name)?;
    let stroke = line(size / GRID * 2.0, color);
    Some(PathItem { path, at, scale: size / GRID, fill: None, line: Some(stroke) })
}

fn parse(svg: &str) -> Path {
    let mut path = Path::default();
    if let Ok(tree) = usvg::Tree::from_str(svg, &usvg::Options::default()) {
        add_group(&mut path, tree.root());
    }
    path
}

fn add_group(path: &mut Path, group: &usvg::Group) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => add_group(path, group),
            usvg::Node::Path(outline) => add_outline(path, outline),
            usvg::Node::Image(_) | usvg::Node::Text(_) => {}
        }
    }
}

fn add_outline(path: &mut Path, outline: &usvg::Path) {
    use usvg::tiny_skia_path::PathSegment;
    let point = |p: usvg::tiny_skia_path::Point| pt(p.x, p.y);
    let mut last = pt(0.0, 0.0);
    for segment in outline.data().segments() {
        let segment = match segment {
            PathSegment::MoveTo(p) => Segment::MoveTo(point(p)),
            PathSegment::LineTo(p) => Segment::LineTo(point(p)),
            PathSegment::QuadTo(c, p) => {
                let (c, p) = (point(c), point(p));
                Segment::CubicTo(last.lerp(c, 2.0 / 3.0), p.lerp(c, 2.0 / 3.0), p)
            }
            PathSegment::CubicTo(a, b, p) => Segment::CubicTo(point(a), point(b), point(p)),
            PathSegment::Close => Segment::Close,
        };
        if let Segment::MoveTo(p) | Segment::LineTo(p) | Segment::CubicTo(_, _, p) = segment {
            last = p;
        }
        path.segments.push(segment);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CHANNELS, LANE_KINDS};

    #[test]
    fn every_icon_has_an_outline() {
        for name in ICONS.keys() {
            assert!(icon_path(name).is_some_and(|path| path.segments.len() > 1), "{name}");
        }
    }

    #[test]
    fn every_channel_and_lane_kind_names_an_icon_of_the_set() {
        for name in CHANNELS.iter().map(|c| c.icon).chain(LANE_KINDS.iter().map(|k| k.icon)) {
            assert!(icon_path(name).is_some(), "{name}");
        }
    }
}
