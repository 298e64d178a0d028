//! Finished geometry: what every painter and exporter draws, and all that they may know.

use std::ops::Range;
use std::sync::Arc;

use super::bidi;
use super::fonts::baseline;
use crate::geom::{Point, Rect, Size, pt, rect};
use crate::model::{Id, MapImage};
use crate::theme::{Color, Type};

/// One thing to draw. Positions are relative to the item's layer.
#[derive(Clone, Debug, PartialEq)]
pub enum SceneItem {
    Rect(RectItem),
    Path(PathItem),
    Text(TextItem),
    Image(ImageItem),
}

/// A rectangle with round corners; a radius of half its side makes a disc.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RectItem {
    pub rect: Rect,
    pub radius: f32,
    pub fill: Option<Color>,
    pub line: Option<Line>,
}

/// A stroke, centred on its outline, with round caps and joins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    pub width: f32,
    pub color: Color,
    /// Lengths of dash and space, in points.
    pub dash: Option<[f32; 2]>,
}

pub const fn line(width: f32, color: Color) -> Line {
    Line { width, color, dash: None }
}

/// A shared outline, drawn `scale` times its size with its origin at `at`. The line's width is not scaled.
#[derive(Clone, Debug, PartialEq)]
pub struct PathItem {
    pub path: Arc<Path>,
    pub at: Point,
    pub scale: f32,
    /// Nonzero winding.
    pub fill: Option<Color>,
    pub line: Option<Line>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    pub segments: Vec<Segment>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    MoveTo(Point),
    LineTo(Point),
    CubicTo(Point, Point, Point),
    Close,
}

/// Lines of text as they were broken: no painter breaks them again.
#[derive(Clone, Debug, PartialEq)]
pub struct TextItem {
    pub lines: Arc<[TextLine]>,
    /// The anchor on the first line's baseline; the next baselines follow by `style.line_height()`.
    pub at: Point,
    pub align: Align,
    pub style: Type,
    pub color: Color,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextLine {
    pub text: String,
    /// As measured, in points.
    pub width: f32,
    pub end: LineEnd,
}

/// What stood where a line was broken, for files that break their text themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineEnd {
    /// Nothing: the text goes on at once, or ends here.
    #[default]
    Bare,
    /// A space, which is not drawn.
    Space,
    /// Nothing: the hyphen that is drawn came with the break.
    Hyphenated,
    /// A line end of the text's own.
    Hard,
}

/// Which part of a line stands on its anchor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Start,
    Center,
    End,
}

impl TextItem {
    /// The words as they were before they were broken into lines.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for line in self.lines.iter() {
            match line.end {
                LineEnd::Bare => words.push_str(&line.text),
                LineEnd::Space => words.extend([&line.text, " "]),
                LineEnd::Hyphenated => words.push_str(line.text.strip_suffix('-').unwrap_or(&line.text)),
                LineEnd::Hard => words.extend([&line.text, "\n"]),
            }
        }
        words
    }

    /// From the top of the first line to the bottom of the last, as wide as the widest.
    pub fn bounds(&self) -> Rect {
        let width = self.lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let height = self.lines.len() as f32 * self.style.line_height();
        let left = match self.align {
            Align::Start => self.at.x,
            Align::Center => self.at.x - width / 2.0,
            Align::End => self.at.x - width,
        };
        rect(left, self.at.y - baseline(self.style), width, height)
    }

    /// Whether the text is read from the right; its first line with a letter tells.
    pub fn is_from_right(&self) -> bool {
        let lettered = |line: &&TextLine| line.text.contains(char::is_alphabetic);
        self.lines.iter().find(lettered).is_some_and(|line| bidi::is_from_right(&line.text))
    }

    /// Left end of the baseline of line `index`.
    pub fn line_start(&self, index: usize) -> Point {
        let width = self.lines[index].width;
        let x = match self.align {
            // The lines of what is read from the right are flush at the right.
            Align::Start if self.lines.len() > 1 && self.is_from_right() => {
                self.at.x + self.lines.iter().map(|line| line.width).fold(0.0, f32::max) - width
            }
            Align::Start => self.at.x,
            Align::Center => self.at.x - width / 2.0,
            Align::End => self.at.x - width,
        };
        pt(x, self.at.y + index as f32 * self.style.line_height())
    }
}

/// A picture, centred in its rectangle: fitted into it as large as it goes or, with round corners, covering all of
/// it and cut off around it.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageItem {
    pub rect: Rect,
    pub image: Arc<MapImage>,
    /// Of the corners; half of the side makes a disc.
    pub radius: f32,
}

impl ImageItem {
    /// Where all of a picture of this size lies, in whichever unit the size is: only its shape counts. What is outside of
    /// the rectangle is cut off.
    pub fn placed(&self, size: Size) -> Rect {
        let (across, down) = (self.rect.width() / size.w, self.rect.height() / size.h);
        let scale = if self.radius > 0.0 { across.max(down) } else { across.min(down) };
        Rect::centered(self.rect.center(), size.w * scale, size.h * scale)
    }
}

/// What a group of items stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    Title,
    Persona(Id),
    Phase(Id),
    Step(Id),
    Lane(Id),
    Card(Id),
    Link(Id),
    /// The curves of an emotion lane.
    Curve,
    Legend,
    /// Lines of the grid and other things that mean nothing by themselves.
    Background,
}

/// Items that belong together: the unit of culling, of the small-scale picture and of grouping in files.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub target: Target,
    /// Covers all its items, relative to the layer.
    pub bounds: Rect,
    /// What is left of it when it is too small to read: its box in this colour. None: drawn whole at any size.
    pub small: Option<(Rect, Color)>,
    pub items: Range<usize>,
}

/// Which part of the map stays in sight while the rest scrolls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// Scrolls both ways.
    Body,
    /// Phase and step headers: stay at the top.
    Top,
    /// Lane headers: stay at the left.
    Left,
}

/// Groups that are drawn, culled and kept from one layout to the next together.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub pane: Pane,
    /// From the layer to the scene.
    pub offset: Point,
    /// Covers all its groups, relative to the layer.
    pub bounds: Rect,
    pub content: Arc<LayerContent>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerContent {
    pub groups: Vec<Group>,
    pub items: Vec<SceneItem>,
}

impl Path {
    pub fn move_to(&mut self, p: Point) -> &mut Path {
        self.segments.push(Segment::MoveTo(p));
        self
    }

    pub fn line_to(&mut self, p: Point) -> &mut Path {
        self.segments.push(Segment::LineTo(p));
        self
    }

    pub fn cubic_to(&mut self, a: Point, b: Point, p: Point) -> &mut Path {
        self.segments.push(Segment::CubicTo(a, b, p));
        self
    }

    pub fn close(&mut self) -> &mut Path {
        self.segments.push(Segment::Close);
        self
    }

    /// Straight pieces through the given points.
    pub fn polyline(points: &[Point]) -> Path {
        let mut path = Path::default();
        for (i, &p) in points.iter().enumerate() {
            if i == 0 {
                path.move_to(p)
            } else {
                path.line_to(p)
            };
        }
        path
    }
}
