//! Shapes as DrawingML writes them, in points of the slide.

use super::units::emu;
use crate::export::markup::Markup;
use crate::geom::{Point, Rect};
use crate::scene::{Align, Line, Path, Segment};
use crate::theme::{Color, Type, Weight};

/// One shape, or several that move together.
#[derive(Clone, Debug)]
pub(super) struct SlideShape {
    pub(super) kind: ShapeKind,
    pub(super) rect: Rect,
    pub(super) fill: Option<Color>,
    pub(super) line: Option<Line>,
    pub(super) shadow: bool,
    pub(super) text: Option<Body>,
    /// What lists of shapes call it.
    pub(super) name: String,
    /// What those hear who do not see it; empty for what only adorns.
    pub(super) description: String,
    /// The relation of what opens on a click.
    pub(super) link: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) enum ShapeKind {
    /// A rectangle with corners of this radius, in points.
    Box(f32),
    /// One of the format's own shapes, with the value of its handle.
    Preset(&'static str, i64),
    /// An outline of its own, in points of the slide.
    Free(Path),
    /// A straight line from corner to corner; whether it rises to the right.
    Straight {
        rises: bool,
    },
    Picture {
        relation: String,
        crop: [i64; 4],
        radius: f32,
    },
    Group(Vec<SlideShape>),
    /// The slide's title.
    Title,
}

/// Text in a shape: one paragraph for each line end of its own, wrapped by the reader's program.
#[derive(Clone, Debug)]
pub(super) struct Body {
    pub(super) text: String,
    pub(super) style: Type,
    pub(super) color: Color,
    pub(super) align: Align,
    pub(super) middle: bool,
    pub(super) wraps: bool,
    /// Left, top, right and bottom, in points.
    pub(super) insets: [f32; 4],
    /// By which the type is larger than in the scene.
    pub(super) scale: f32,
}

impl SlideShape {
    pub(super) fn new(kind: ShapeKind, rect: Rect) -> SlideShape {
        SlideShape {
            kind,
            rect,
            fill: None,
            line: None,
            shadow: false,
            text: None,
            name: String::new(),
            description: String::new(),
            link: None,
        }
    }

    /// Several shapes as one; one alone stays as it is.
    pub(super) fn group(mut shapes: Vec<SlideShape>, name: &str, description: &str) -> Option<SlideShape> {
        let mut shape = if shapes.len() < 2 {
            shapes.pop()?
        } else {
            let rect = shapes.iter().map(|shape| shape.rect).reduce(|a, b| a.union(&b))?;
            SlideShape::new(ShapeKind::Group(shapes), rect)
        };
        name.clone_into(&mut shape.name);
        description.clone_into(&mut shape.description);
        Some(shape)
    }
}

/// Colours that the deck's theme names, so that a change of theme changes them all.
pub(super) type SchemeColors = Vec<(Color, &'static str)>;

pub(super) struct SlideWriter<'a> {
    pub(super) markup: Markup,
    colors: &'a SchemeColors,
    language: &'a str,
    next_id: usize,
}

impl<'a> SlideWriter<'a> {
    pub(super) fn new(colors: &'a SchemeColors, language: &'a str) -> SlideWriter<'a> {
        // 1 is the slide's own group.
        SlideWriter { markup: Markup::default(), colors, language, next_id: 2 }
    }

    fn raw(&mut self, text: &str) -> &mut Markup {
        self.markup.raw(text)
    }

    pub(super) fn shape(&mut self, shape: &SlideShape) {
        match &shape.kind {
            ShapeKind::Group(shapes) => self.group(shape, shapes),
            ShapeKind::Straight { rises } => self.straight(shape, *rises),
            ShapeKind::Picture { relation, crop, radius } => self.picture(shape, relation, crop, *radius),
            _ => self.plain(shape),
        }
    }

    /// The name that lists show, and what is heard instead of seen.
    fn non_visual(&mut self, shape: &SlideShape) {
        let id = self.next_id;
        self.next_id += 1;
        self.raw(&format!("<p:cNvPr id=\"{id}\""));
        let name =
            if shape.name.is_empty() { format!("{} {id}", default_name(shape)) } else { shape.name.clone() };
        self.markup.text_attribute("name", &name);
        if !shape.description.is_empty() {
            self.markup.text_attribute("descr", &shape.description);
        }
        match &shape.link {
            None => self.raw("/>"),
            Some(link) => self.raw("><a:hlinkClick r:id=\"").raw(link).raw("\"/></p:cNvPr>"),
        };
    }

    fn group(&mut self, shape: &SlideShape, shapes: &[SlideShape]) {
        self.raw("<p:grpSp><p:nvGrpSpPr>");
        self.non_visual(shape);
        self.raw("<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>");
        let [x, y, w, h] = sides(shape.rect);
        self.raw(&format!(
            "<a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{w}\" cy=\"{h}\"/>\
             <a:chOff x=\"{x}\" y=\"{y}\"/><a:chExt cx=\"{w}\" cy=\"{h}\"/></a:xfrm></p:grpSpPr>"
        ));
        for shape in shapes {
            self.shape(shape);
        }
        self.raw("</p:grpSp>");
    }

    fn plain(&mut self, shape: &SlideShape) {
        let is_title = matches!(shape.kind, ShapeKind::Title);
        let only_text =
            shape.fill.is_none() && shape.line.is_none() && matches!(shape.kind, ShapeKind::Box(_));
        self.raw("<p:sp><p:nvSpPr>");
        self.non_visual(shape);
        self.raw(match () {
            () if is_title => {
                "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>"
            }
            () if only_text => "<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>",
            () => "<p:cNvSpPr/><p:nvPr/></p:nvSpPr>",
        });
        self.raw("<p:spPr>");
        self.place(shape.rect, false);
        self.geometry(shape);
        self.fill(shape.fill);
        self.line(shape.line.as_ref());
        if shape.shadow {
            self.raw(
                "<a:effectLst><a:outerShdw blurRad=\"38100\" dist=\"12700\" dir=\"5400000\" rotWithShape=\"0\">\
                 <a:prstClr val=\"black\"><a:alpha val=\"16000\"/></a:prstClr></a:outerShdw></a:effectLst>",
            );
        }
        self.raw("</p:spPr>");
        if let Some(body) = &shape.text {
            self.body(body);
        }
        self.raw("</p:sp>");
    }

    fn straight(&mut self, shape: &SlideShape, rises: bool) {
        self.raw("<p:cxnSp><p:nvCxnSpPr>");
        self.non_visual(shape);
        self.raw("<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>");
        self.place(shape.rect, rises);
        self.raw("<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>");
        self.line(shape.line.as_ref());
        self.raw("</p:spPr></p:cxnSp>");
    }

    fn picture(&mut self, shape: &SlideShape, relation: &str, [l, t, r, b]: &[i64; 4], radius: f32) {
        self.raw("<p:pic><p:nvPicPr>");
        self.non_visual(shape);
        self.raw(
            "<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>",
        );
        self.raw(&format!(
            "<a:blip r:embed=\"{relation}\"/><a:srcRect l=\"{l}\" t=\"{t}\" r=\"{r}\" b=\"{b}\"/>"
        ));
        self.raw("<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>");
        self.place(shape.rect, false);
        self.rounded(shape.rect, radius);
        self.raw("</p:spPr></p:pic>");
    }

    fn place(&mut self, rect: Rect, flipped: bool) {
        let [x, y, w, h] = sides(rect);
        let flip = if flipped { " flipV=\"1\"" } else { "" };
        self.raw(&format!(
            "<a:xfrm{flip}><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{w}\" cy=\"{h}\"/></a:xfrm>"
        ));
    }

    fn geometry(&mut self, shape: &SlideShape) {
        match &shape.kind {
            ShapeKind::Box(radius) => self.rounded(shape.rect, *radius),
            ShapeKind::Preset(name, handle) => {
                self.raw(&format!(
                    "<a:prstGeom prst=\"{name}\"><a:avLst><a:gd name=\"adj\" fmla=\"val {handle}\"/></a:avLst>\
                     </a:prstGeom>"
                ));
            }
            ShapeKind::Free(path) => self.outline(shape, path),
            ShapeKind::Title
            | ShapeKind::Straight { .. }
            | ShapeKind::Picture { .. }
            | ShapeKind::Group(_) => {
                self.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
            }
        }
    }

    /// A rectangle, one with round corners, or where these meet an ellipse.
    fn rounded(&mut self, rect: Rect, radius: f32) {
        let (w, h) = (rect.width(), rect.height());
        let side = w.min(h).max(0.01);
        if radius <= 0.0 {
            self.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        } else if radius >= side * 0.49 && (w - h).abs() < side * 0.02 {
            self.raw("<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>");
        } else {
            let handle = (radius / side * 100_000.0).round().min(50_000.0) as i64;
            self.raw(&format!(
                "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val {handle}\"/></a:avLst>\
                 </a:prstGeom>"
            ));
        }
    }

    fn outline(&mut self, shape: &SlideShape, path: &Path) {
        let [_, _, w, h] = sides(shape.rect);
        self.raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>");
        self.raw("<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>");
        let fill = if shape.fill.is_none() { " fill=\"none\"" } else { "" };
        self.raw(&format!("<a:path w=\"{w}\" h=\"{h}\"{fill}>"));
        for segment in &path.segments {
            let (tag, points): (&str, &[Point]) = match segment {
                Segment::MoveTo(p) => ("moveTo", &[*p]),
                Segment::LineTo(p) => ("lnTo", &[*p]),
                Segment::CubicTo(a, b, p) => ("cubicBezTo", &[*a, *b, *p]),
                Segment::Close => {
                    self.raw("<a:close/>");
                    continue;
                }
            };
            self.raw("<a:").raw(tag).raw(">");
            for p in points {
                let (x, y) = (emu(p.x - shape.rect.min.x), emu(p.y - shape.rect.min.y));
                self.raw(&format!("<a:pt x=\"{x}\" y=\"{y}\"/>"));
            }
            self.raw("</a:").raw(tag).raw(">");
        }
        self.raw("</a:path></a:pathLst></a:custGeom>");
    }

    fn fill(&mut self, fill: Option<Color>) {
        match fill {
            None => {
                self.raw("<a:noFill/>");
            }
            Some(color) => self.solid(color),
        }
    }

    fn solid(&mut self, color: Color) {
        self.raw("<a:solidFill>");
        self.color(color);
        self.raw("</a:solidFill>");
    }

    fn color(&mut self, color: Color) {
        let opaque = Color { a: 255, ..color };
        let alpha = (color.a < 255)
            .then(|| format!("<a:alpha val=\"{}\"/>", (f32::from(color.a) / 255.0 * 100_000.0).round()));
        let alpha = alpha.unwrap_or_default();
        let text = match self.colors.iter().find(|(known, _)| *known == opaque) {
            Some((_, name)) => format!("<a:schemeClr val=\"{name}\">{alpha}</a:schemeClr>"),
            None => {
                let Color { r, g, b, .. } = color;
                format!("<a:srgbClr val=\"{r:02X}{g:02X}{b:02X}\">{alpha}</a:srgbClr>")
            }
        };
        self.raw(&text);
    }

    fn line(&mut self, line: Option<&Line>) {
        let Some(Line { width, color, dash }) = line else {
            self.raw("<a:ln><a:noFill/></a:ln>");
            return;
        };
        self.raw(&format!("<a:ln w=\"{}\" cap=\"rnd\">", emu(*width).max(3175)));
        self.solid(*color);
        if let Some(dash) = dash {
            // In thousandths of a per cent of the line's width.
            let [d, sp] = dash.map(|length| (length / width.max(0.1) * 100_000.0).round() as i64);
            self.raw(&format!("<a:custDash><a:ds d=\"{d}\" sp=\"{sp}\"/></a:custDash>"));
        }
        self.raw("<a:round/></a:ln>");
    }

    fn body(&mut self, body: &Body) {
        let [l, t, r, b] = body.insets.map(emu);
        let wrap = if body.wraps { "square" } else { "none" };
        let anchor = if body.middle { "ctr" } else { "t" };
        self.raw(&format!(
            "<p:txBody><a:bodyPr wrap=\"{wrap}\" lIns=\"{l}\" tIns=\"{t}\" rIns=\"{r}\" bIns=\"{b}\" \
             rtlCol=\"0\" anchor=\"{anchor}\">"
        ));
        // What does not fit with another font becomes smaller rather than running out of its shape.
        self.raw(if body.wraps { "<a:normAutofit/>" } else { "<a:noAutofit/>" });
        self.raw("</a:bodyPr><a:lstStyle/>");
        let align = match body.align {
            Align::Start => "l",
            Align::Center => "ctr",
            Align::End => "r",
        };
        let spacing = (body.style.line_height() * body.scale * 100.0).round() as i64;
        for paragraph in body.text.split('\n') {
            self.raw(&format!(
                "<a:p><a:pPr algn=\"{align}\"><a:lnSpc><a:spcPts val=\"{spacing}\"/></a:lnSpc>\
                 <a:spcBef><a:spcPts val=\"0\"/></a:spcBef></a:pPr>"
            ));
            if !paragraph.is_empty() {
                self.raw("<a:r>");
                self.run_properties("rPr", body);
                self.raw("<a:t>").text(paragraph).raw("</a:t></a:r>");
            }
            self.run_properties("endParaRPr", body);
            self.raw("</a:p>");
        }
        self.raw("</p:txBody>");
    }

    fn run_properties(&mut self, tag: &str, body: &Body) {
        let size = (body.style.size * body.scale * 10.0).round() as i64 * 10;
        self.raw("<a:").raw(tag);
        if !self.language.is_empty() {
            self.markup.text_attribute("lang", self.language);
        }
        // The cut between regular and bold is not in every program's list: headings are bold, the rest is not.
        let bold = i32::from(body.style.weight == Weight::SemiBold);
        let italic = i32::from(body.style.italic);
        self.raw(&format!(" sz=\"{size}\" b=\"{bold}\" i=\"{italic}\" dirty=\"0\">"));
        self.solid(body.color);
        self.raw("</a:").raw(tag).raw(">");
    }
}

/// What PowerPoint itself calls a new shape of the kind.
fn default_name(shape: &SlideShape) -> &'static str {
    match &shape.kind {
        ShapeKind::Box(_) if shape.fill.is_none() && shape.line.is_none() => "TextBox",
        ShapeKind::Box(_) => "Rectangle",
        ShapeKind::Preset(..) => "Arrow",
        ShapeKind::Free(_) => "Freeform",
        ShapeKind::Straight { .. } => "Line",
        ShapeKind::Picture { .. } => "Picture",
        ShapeKind::Group(_) => "Group",
        ShapeKind::Title => "Title",
    }
}

/// Left, top, width and height in the format's unit.
fn sides(rect: Rect) -> [i64; 4] {
    let [x, y] = [rect.min.x, rect.min.y].map(emu);
    [x, y, emu(rect.width()).max(0), emu(rect.height()).max(0)]
}
