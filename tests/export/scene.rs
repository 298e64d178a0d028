use std::sync::Arc;

use wayline::geom::{Point, Size, pt, rect};
use wayline::model::MapImage;
use wayline::scene::{
    Align, Group, ImageItem, Layer, LayerContent, Pane, Path, PathItem, RectItem, Scene, SceneItem, Target,
    TextItem, TextLine, line,
};
use wayline::theme::{CARD, Mode, QUOTE, TITLE, Type, hex};

pub(crate) const SIZE: Size = Size { w: 400.0, h: 300.0 };

/// One layer, one group for each list of items.
pub(crate) fn of_groups(groups: Vec<(Target, Vec<SceneItem>)>) -> Scene {
    let bounds = rect(0.0, 0.0, SIZE.w, SIZE.h);
    let mut content = LayerContent::default();
    for (target, items) in groups {
        let first = content.items.len();
        content.items.extend(items);
        content.groups.push(Group { target, bounds, small: None, items: first..content.items.len() });
    }
    let layer = Layer { pane: Pane::Body, offset: pt(10.0, 20.0), bounds, content: Arc::new(content) };
    Scene { size: SIZE, mode: Mode::Light, layers: vec![layer], ..Scene::default() }
}

pub(crate) fn of(items: Vec<SceneItem>) -> Scene {
    of_groups(vec![(Target::Background, items)])
}

pub(crate) fn text(lines: &[&str], align: Align, style: Type) -> SceneItem {
    let lines = lines
        .iter()
        .map(|text| TextLine { text: (*text).to_owned(), width: 50.0, ..TextLine::default() })
        .collect();
    SceneItem::Text(TextItem { lines, at: pt(200.0, 100.0), align, style, color: hex(0x1f2328) })
}

pub(crate) fn block(x: f32, y: f32, side: f32) -> SceneItem {
    SceneItem::Rect(RectItem {
        rect: rect(x, y, side, side),
        radius: 0.0,
        fill: Some(hex(0xff0000)),
        line: None,
    })
}

pub(crate) fn path(points: &[Point], at: Point, scale: f32) -> SceneItem {
    SceneItem::Path(PathItem {
        path: Arc::new(Path::polyline(points)),
        at,
        scale,
        fill: None,
        line: Some(line(1.5, hex(0x4457c9).at(50))),
    })
}

/// A red dot of one pixel, as PNG.
pub(crate) const DOT: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

pub(crate) fn image(id: &str, x: f32) -> SceneItem {
    let image = MapImage { id: id.into(), mime: "image/png".into(), data: DOT.into() };
    SceneItem::Image(ImageItem { rect: rect(x, 200.0, 40.0, 20.0), image: Arc::new(image), radius: 0.0 })
}

/// One of everything.
pub(crate) fn varied() -> Scene {
    of_groups(vec![
        (Target::Title, vec![text(&["Buying a bicycle"], Align::Start, TITLE)]),
        (
            Target::Card("c-1".into()),
            vec![
                block(20.0, 30.0, 50.0),
                text(&["Compare prices", "and reviews"], Align::Center, CARD),
                text(&["\u{201c}Which one fits?\u{201d}"], Align::End, QUOTE),
            ],
        ),
        (Target::Curve, vec![path(&[pt(0.0, 0.0), pt(10.0, 5.0)], pt(3.0, 4.0), 2.0)]),
        (Target::Card("c-2".into()), vec![image("i-1", 10.0)]),
    ])
}
