//! A scene's items put together into the shapes that someone would draw by hand: a card is one shape with its text
//! in it, a phase one arrow, a face one group.

use std::collections::HashMap;

use super::plan::SlideFit;
use super::relations::Relations;
use super::shape::{Body, ShapeKind, SlideShape};
use crate::export::Document;
use crate::geom::{Point, Rect, pt, rect};
use crate::model::{Card, Id, address_of};
use crate::scene::{
    Align, CardBox, Curve, Group, ImageItem, LayerContent, PathItem, RectItem, Row, Scene, SceneItem,
    Segment, Target, TextItem,
};
use crate::theme::{TITLE, Theme};

/// Room at a text's end for programs that set it a little wider, in points of the scene.
const SLACK: f32 = 4.0;

pub(super) struct Gatherer<'a, 'm> {
    document: &'a Document,
    scene: &'a Scene,
    place: SlideFit,
    relations: &'a mut Relations<'m>,
    /// The box of each card and the row that it is in.
    boxes: HashMap<&'a Id, (&'a Row, &'a CardBox)>,
}

/// A group's items, with what they stand for and where their layer is in the scene.
struct GroupItems<'a> {
    target: &'a Target,
    items: &'a [SceneItem],
    offset: Point,
    /// The filled rectangle that they stand in, in points of the scene.
    frame: Option<Rect>,
}

impl<'a, 'm> Gatherer<'a, 'm> {
    pub(super) fn new(
        document: &'a Document,
        scene: &'a Scene,
        place: SlideFit,
        relations: &'a mut Relations<'m>,
    ) -> Gatherer<'a, 'm> {
        let rows = scene.grid.rows.iter();
        let boxes = rows.flat_map(|row| row.layout.cards.iter().map(move |card| (&card.id, (row, card))));
        Gatherer { document, scene, place, relations, boxes: boxes.collect() }
    }

    /// From back to front.
    pub(super) fn shapes(&mut self) -> Vec<SlideShape> {
        let scene = self.scene;
        let mut shapes = Vec::new();
        for layer in &scene.layers {
            for group in &layer.content.groups {
                self.group(group, &layer.content, layer.offset, &mut shapes);
            }
        }
        shapes
    }

    fn group(&mut self, group: &Group, content: &LayerContent, offset: Point, out: &mut Vec<SlideShape>) {
        let items = content.items.get(group.items.clone()).unwrap_or_default();
        let items = GroupItems { target: &group.target, items, offset, frame: None };
        match &group.target {
            Target::Card(id) => out.extend(self.card(id, &items)),
            Target::Phase(id) => out.extend(self.phase(id, &items)),
            target => {
                let shapes = self.plain(&items);
                // A title is taken for one only where it stands by itself.
                let (titles, shapes): (Vec<_>, Vec<_>) =
                    shapes.into_iter().partition(|shape| matches!(shape.kind, ShapeKind::Title));
                out.extend(titles);
                let (name, description) = self.naming(target, offset);
                out.extend(SlideShape::group(shapes, &name, &description));
            }
        }
    }

    /// What a group is called in lists, and told to those who do not see it.
    fn naming(&self, target: &Target, offset: Point) -> (String, String) {
        let map = &self.document.map;
        let name = match target {
            Target::Persona(id) => map.persona(id).map(|persona| persona.name.clone()),
            Target::Step(id) => map.step(id).map(|step| step.name.clone()),
            Target::Lane(id) => map.lane(id).map(|lane| lane.shown_name(self.document.language())),
            Target::Curve => {
                let row = self.row_at(offset);
                let lane = row.and_then(|row| map.lane(&row.lane));
                let name = lane.map(|lane| lane.shown_name(self.document.language())).unwrap_or_default();
                let scores = row.map(|row| self.told_scores(row)).unwrap_or_default();
                return (name.clone(), format!("{name}: {scores}"));
            }
            Target::Title => Some(map.title.clone()),
            _ => None,
        };
        (name.unwrap_or_default(), String::new())
    }

    fn row_at(&self, offset: Point) -> Option<&Row> {
        self.scene.grid.rows.iter().find(|row| (row.y - offset.y).abs() < 0.5)
    }

    /// `Search +0.5; Compare −1.2`.
    fn told_scores(&self, row: &Row) -> String {
        let map = &self.document.map;
        let felt = row.layout.points.iter().filter(|point| point.curve == Curve::Emotion);
        let told = felt.filter_map(|point| {
            let step = map.step(&point.step)?;
            let emotion = step.emotion(&point.persona, point.state)?;
            Some(format!("{} {} {}", step.name, emotion.score, emotion.feeling).trim_end().to_owned())
        });
        told.collect::<Vec<_>>().join("; ")
    }

    fn card(&mut self, id: &Id, items: &GroupItems<'_>) -> Option<SlideShape> {
        let (row, card_box) = *self.boxes.get(id)?;
        let (body, words) = (row.to_scene(card_box.rect), row.to_scene(card_box.text));
        let map = &self.document.map;
        let (card, lane) = self.document.card_and_lane(id)?;
        let lane = lane.shown_name(self.document.language());
        let step = map.step(&card.step).map(|step| step.name.as_str()).unwrap_or_default();
        let description = format!("{lane} \u{b7} {step}: {}", card.text);

        let mut main = SlideShape::new(ShapeKind::Box(0.0), self.place.rect(body));
        main.link = self.link(card);
        let mut rest = Vec::new();
        for item in items.items {
            match item {
                SceneItem::Rect(r) if self.is_shadow(r) => main.shadow = true,
                SceneItem::Rect(r)
                    if main.fill.is_none() && r.fill.is_some() && same(r.rect, card_box.rect) =>
                {
                    main.kind = ShapeKind::Box(r.radius * self.place.scale);
                    (main.fill, main.line) = (r.fill, r.line.map(|line| self.line(line)));
                }
                // A sheet or a note, with a corner folded.
                SceneItem::Path(path)
                    if main.fill.is_none() && path.fill.is_some() && same(extent(path), card_box.rect) =>
                {
                    let SlideShape { kind, fill, line, .. } = self.path(path, items.offset);
                    (main.kind, main.fill, main.line) = (kind, fill, line);
                }
                SceneItem::Text(text)
                    if main.text.is_none() && text.bounds().min.distance(card_box.text.min) < 1.0 =>
                {
                    main.text = Some(self.card_body(text, card_box, body, words, main.fill.is_none()));
                }
                item => rest.push(item.clone()),
            }
        }
        let rest = GroupItems { items: &rest, ..*items };
        let mut shapes = vec![main];
        shapes.extend(self.plain(&rest));
        SlideShape::group(shapes, &card.text, &description)
    }

    fn card_body(&self, text: &TextItem, card: &CardBox, body: Rect, words: Rect, bare: bool) -> Body {
        let set = text.bounds();
        let middle = !bare && (set.center().y - card.rect.center().y).abs() < 1.0;
        // Under the words there may be signs.
        let below = (card.rect.max.y - set.max.y - SLACK / 2.0).max(0.0);
        let (top, bottom) = if middle { (2.0, 2.0) } else { (set.min.y - card.rect.min.y, below) };
        let right = (body.max.x - words.max.x - SLACK).max(0.0);
        let insets = [words.min.x - body.min.x, top, right, bottom];
        Body { middle, insets: insets.map(|inset| inset * self.place.scale), ..self.body(text, true) }
    }

    fn link(&mut self, card: &Card) -> Option<String> {
        address_of(&card.link).map(|address| self.relations.link(&address))
    }

    /// A phase's arrow with its name in it.
    fn phase(&mut self, id: &Id, items: &GroupItems<'_>) -> Vec<SlideShape> {
        let first = self.scene.grid.phases.first().is_some_and(|span| span.id == *id);
        let map = &self.document.map;
        let name = map.phase(id).map(|phase| phase.name.clone()).unwrap_or_default();
        let (mut arrow, mut rest) = (None::<SlideShape>, Vec::new());
        for item in items.items {
            match (item, &mut arrow) {
                (SceneItem::Path(path), None) if path.fill.is_some() => {
                    arrow = Some(self.arrow(path, items.offset, first));
                }
                (SceneItem::Text(text), Some(shape)) if shape.text.is_none() => {
                    let tip = self.place.scale * 14.0;
                    let left = if first { tip / 2.0 } else { tip };
                    let insets = [left, 0.0, tip, 0.0];
                    shape.text = Some(Body { middle: true, insets, ..self.body(text, true) });
                }
                (item, _) => rest.push(item.clone()),
            }
        }
        if let Some(arrow) = &mut arrow {
            arrow.name.clone_from(&name);
        }
        let rest = GroupItems { items: &rest, ..*items };
        arrow.into_iter().chain(self.plain(&rest)).collect()
    }

    fn arrow(&self, item: &PathItem, offset: Point, first: bool) -> SlideShape {
        let bounds = extent(item);
        // The first straight edge ends where the tip begins.
        let shoulder = item.path.segments.iter().find_map(|segment| match segment {
            Segment::LineTo(p) => Some(item.at.x + p.x * item.scale),
            _ => None,
        });
        let tip = bounds.max.x - shoulder.unwrap_or(bounds.max.x);
        let handle = (tip / bounds.width().min(bounds.height()).max(1.0) * 100_000.0).round() as i64;
        let kind = ShapeKind::Preset(if first { "homePlate" } else { "chevron" }, handle);
        let mut shape = SlideShape::new(kind, self.place.rect(bounds.translate(offset)));
        shape.fill = item.fill;
        shape.line = item.line.map(|line| self.line(line));
        shape
    }

    /// Items that are shapes by themselves; what lies within a filled rectangle goes with it.
    fn plain(&mut self, items: &GroupItems<'_>) -> Vec<SlideShape> {
        let mut shapes = Vec::new();
        let mut shadow = false;
        let mut rest = items.items;
        while let Some((item, after)) = rest.split_first() {
            rest = after;
            match item {
                SceneItem::Rect(r) if self.is_shadow(r) => shadow = true,
                SceneItem::Rect(r) => {
                    let count = if r.fill.is_some_and(|fill| fill.a == 255) {
                        rest.iter()
                            .take_while(|item| r.rect.expand(1.5).contains_rect(&item_bounds(item)))
                            .count()
                    } else {
                        0
                    };
                    let (within, after) = rest.split_at(count);
                    rest = after;
                    let within = GroupItems { items: within, ..*items };
                    shapes.extend(self.rectangle(r, std::mem::take(&mut shadow), &within));
                }
                SceneItem::Path(path) => shapes.push(self.path(path, items.offset)),
                SceneItem::Text(text) => shapes.extend(self.text(text, items)),
                SceneItem::Image(image) => shapes.extend(self.image(image, items.offset)),
            }
        }
        shapes
    }

    fn is_shadow(&self, item: &RectItem) -> bool {
        item.line.is_none() && item.fill == Some(Theme::of(self.scene.mode).shadow)
    }

    fn rectangle(&mut self, item: &RectItem, shadow: bool, within: &GroupItems<'_>) -> Option<SlideShape> {
        let rect = self.place.rect(item.rect.translate(within.offset));
        let mut shape = SlideShape::new(ShapeKind::Box(item.radius * self.place.scale), rect);
        shape.fill = item.fill;
        shape.line = item.line.map(|line| self.line(line));
        shape.shadow = shadow;
        let mut inner = within.items;
        if let Some((SceneItem::Text(text), after)) = inner.split_first()
            && text.align == Align::Center
            && text.bounds().center().distance(item.rect.center()) < 3.0
        {
            shape.text = Some(Body { middle: true, ..self.body(text, false) });
            inner = after;
        }
        let frame = Some(item.rect.translate(within.offset));
        let inner = GroupItems { items: inner, frame, ..*within };
        let mut shapes = vec![shape];
        shapes.extend(self.plain(&inner));
        SlideShape::group(shapes, "", "")
    }

    fn path(&self, item: &PathItem, offset: Point) -> SlideShape {
        let place = |p: Point| self.place.point(item.at + p * item.scale + offset);
        let rect = self.place.rect(extent(item).translate(offset));
        let mut shape = match item.path.segments.as_slice() {
            [Segment::MoveTo(a), Segment::LineTo(b)] if item.fill.is_none() => {
                let rises = (b.x - a.x) * (b.y - a.y) < 0.0;
                SlideShape::new(ShapeKind::Straight { rises }, rect)
            }
            segments => {
                let moved = segments.iter().map(|segment| match *segment {
                    Segment::MoveTo(p) => Segment::MoveTo(place(p)),
                    Segment::LineTo(p) => Segment::LineTo(place(p)),
                    Segment::CubicTo(a, b, p) => Segment::CubicTo(place(a), place(b), place(p)),
                    Segment::Close => Segment::Close,
                });
                SlideShape::new(ShapeKind::Free(crate::scene::Path { segments: moved.collect() }), rect)
            }
        };
        shape.fill = item.fill;
        shape.line = item.line.map(|line| self.line(line));
        shape
    }

    fn line(&self, line: crate::scene::Line) -> crate::scene::Line {
        let scale = self.place.scale;
        crate::scene::Line {
            width: line.width * scale,
            dash: line.dash.map(|d| d.map(|d| d * scale)),
            ..line
        }
    }

    fn text(&self, item: &TextItem, items: &GroupItems<'_>) -> Option<SlideShape> {
        if item.lines.iter().all(|line| line.text.trim().is_empty()) {
            return None;
        }
        let set = item.bounds().translate(items.offset);
        let room = self.room(item, set, items);
        let wraps = room.is_some() || item.lines.len() > 1;
        let frame = room.unwrap_or_else(|| if wraps { widened(set, item.align) } else { set });
        let is_title = matches!(items.target, Target::Title) && item.style == TITLE;
        let kind = if is_title { ShapeKind::Title } else { ShapeKind::Box(0.0) };
        let mut shape = SlideShape::new(kind, self.place.rect(frame));
        // In a frame that is higher than the text: where the text was.
        let middle = frame.height() > set.height() + 1.0 && (frame.center().y - set.center().y).abs() < 1.0;
        shape.text = Some(Body { middle, ..self.body(item, wraps) });
        Some(shape)
    }

    /// Where a text may wrap, if the scene tells.
    fn room(&self, item: &TextItem, set: Rect, items: &GroupItems<'_>) -> Option<Rect> {
        let grid = &self.scene.grid;
        let until = |right: f32, bottom: f32| Rect { min: set.min, max: pt(right, bottom) };
        if let Some(frame) = items.frame {
            return (item.align == Align::Start).then(|| until(frame.max.x - 2.0 * SLACK, set.max.y));
        }
        let floor = grid.row_at(set.min.y).map_or(set.max.y, |row| grid.rows[row].bottom() - SLACK);
        match items.target {
            Target::Step(id) => {
                let column = grid.columns.iter().find(|column| column.step.as_ref() == Some(id))?.rect;
                if item.align == Align::Center && column.contains(set.center()) {
                    let width = column.width() - 2.0 * SLACK;
                    return Some(rect(column.min.x + SLACK, column.min.y, width, column.height()));
                }
                Some(until(column.max.x - SLACK, floor.max(set.max.y)))
            }
            Target::Lane(_) if item.align == Align::Start => {
                Some(until(grid.left.max.x - SLACK, floor.max(set.max.y)))
            }
            Target::Title if item.align == Align::Start => {
                let chips = items.items.iter().filter_map(|item| match item {
                    SceneItem::Rect(r) => Some(r.rect.min.x + items.offset.x),
                    _ => None,
                });
                let edge = chips.filter(|x| *x > set.max.x).fold(self.scene.size.w, f32::min);
                Some(until((edge - 3.0 * SLACK).min(set.max.x + 0.1 * set.width()), set.max.y))
            }
            _ => None,
        }
    }

    fn body(&self, item: &TextItem, wraps: bool) -> Body {
        Body {
            text: item.words(),
            style: item.style,
            color: item.color,
            align: item.align,
            middle: false,
            wraps,
            insets: [0.0; 4],
            scale: self.place.scale,
        }
    }

    fn image(&mut self, item: &ImageItem, offset: Point) -> Option<SlideShape> {
        let (relation, size) = self.relations.image(&item.image)?;
        let (frame, whole) = (item.rect, item.placed(size));
        // A round picture covers its frame and is cut off around it; another fits into it.
        let hidden = |shown: f32, side: f32| ((1.0 - shown / side).max(0.0) * 50_000.0).round() as i64;
        let (crop, rect) = if item.radius > 0.0 {
            let (x, y) = (hidden(frame.width(), whole.width()), hidden(frame.height(), whole.height()));
            ([x, y, x, y], frame)
        } else {
            ([0; 4], whole)
        };
        let radius = item.radius * self.place.scale;
        let kind = ShapeKind::Picture { relation, crop, radius };
        Some(SlideShape::new(kind, self.place.rect(rect.translate(offset))))
    }
}

fn same(a: Rect, b: Rect) -> bool {
    a.min.distance(b.min) < 0.5 && a.max.distance(b.max) < 0.5
}

/// A text's box with room for another program's letters.
fn widened(set: Rect, align: Align) -> Rect {
    let more = SLACK + set.width() * 0.04;
    let left = match align {
        Align::Start => 0.0,
        Align::Center => more / 2.0,
        Align::End => more,
    };
    rect(set.min.x - left, set.min.y, set.width() + more, set.height())
}

fn item_bounds(item: &SceneItem) -> Rect {
    match item {
        SceneItem::Rect(item) => item.rect,
        SceneItem::Path(item) => extent(item),
        SceneItem::Text(item) => item.bounds(),
        SceneItem::Image(item) => item.rect,
    }
}

/// What a path covers; of its curves so many points are looked at.
fn extent(item: &PathItem) -> Rect {
    const POINTS: usize = 16;
    let mut bounds: Option<Rect> = None;
    let mut add = |p: Point| {
        let p = item.at + p * item.scale;
        let dot = Rect { min: p, max: p };
        bounds = Some(bounds.map_or(dot, |all| all.union(&dot)));
    };
    let mut last = pt(0.0, 0.0);
    for segment in &item.path.segments {
        match *segment {
            Segment::MoveTo(p) | Segment::LineTo(p) => {
                add(p);
                last = p;
            }
            Segment::CubicTo(a, b, p) => {
                (1..=POINTS)
                    .for_each(|i| add(crate::geom::on_cubic([last, a, b, p], i as f32 / POINTS as f32)));
                last = p;
            }
            Segment::Close => {}
        }
    }
    bounds.unwrap_or_default()
}
