//! Words beside the curves: whose they are, how large the gaps are, what is felt, and the peaks and pits. Placed one
//! after the other, the weightiest first, each only where it covers no other word and no point.

use super::pen::Pen;
use std::sync::Arc;

use super::content::{LayerBuilder, text_bounds, text_height};
use super::sizes::*;
use super::traces::{Trace, Traces};
use crate::geom::{Point, Rect, pt};
use crate::locale;
use crate::model::{Id, JourneyMap, Score, Swatch};
use crate::scene::grid::CurvePoint;
use crate::scene::item::{Align, Path, Target, TextLine, line};
use crate::theme::{CAPTION_STRONG, Color, SIGN, SIGN_STRONG};

/// Gaps from this size on, in tenths, are worth a mark of their own.
const MARKED_GAP: i32 = 10;
/// Between a point's sign and its words.
const AIR: f32 = 4.0;
/// Points of a curve that are looked at to tell whether words cover it.
const SAMPLES: usize = 12;

pub(super) fn draw(pen: &mut Pen<'_>, builder: &mut LayerBuilder, traces: &Traces, band: Rect) {
    let mut labels = Labels { taken: Vec::new(), traces, band };
    for trace in &traces.felt {
        let half = if trace.focus { FACE } else { 4.0 };
        let signs = trace.points.iter().map(|point| Rect::centered(point.at, 2.0 * half, 2.0 * half));
        labels.taken.extend(signs);
    }
    names(pen, builder, &mut labels);
    let notable = notable_gaps(pen, traces);
    let worst = usize::from(notable.first().is_some_and(|(gap, ..)| *gap < 0));
    gaps(pen, builder, &mut labels, &notable[..worst], true);
    let main = traces.main(pen.shown.state);
    if let Some(trace) = main {
        feelings(pen, builder, &mut labels, trace, Some(true));
    }
    gaps(pen, builder, &mut labels, &notable[worst..], false);
    if let Some(trace) = main {
        feelings(pen, builder, &mut labels, trace, Some(false));
    }
    for trace in traces.felt.iter().rev().filter(|it| main.is_none_or(|main| !std::ptr::eq(*it, main))) {
        feelings(pen, builder, &mut labels, trace, None);
    }
}

/// What is taken already.
struct Labels<'a> {
    taken: Vec<Rect>,
    traces: &'a Traces,
    band: Rect,
}

impl Labels<'_> {
    fn is_free(&self, area: Rect) -> bool {
        area.min.y >= self.band.min.y
            && area.max.y <= self.band.max.y
            && !self.taken.iter().any(|taken| taken.intersects(&area))
    }

    /// How much of the curves an area would cover; what is felt weighs double.
    fn covered(&self, area: Rect) -> usize {
        let crossed = |trace: &Trace| {
            let x = |i: usize| area.min.x + area.width() * i as f32 / SAMPLES as f32;
            let inside = |x: &f32| (trace.curve.first_x()..=trace.curve.last_x()).contains(x);
            let heights = (0..=SAMPLES).map(x).filter(inside).map(|x| trace.curve.y(x));
            heights.filter(|y| (area.min.y..=area.max.y).contains(y)).count()
        };
        let sum = |traces: &[Trace]| traces.iter().map(crossed).sum::<usize>();
        2 * sum(&self.traces.felt) + sum(&self.traces.expected)
    }
}

/// Whose a curve is, at its right end, where there are several.
fn names(pen: &mut Pen<'_>, builder: &mut LayerBuilder, labels: &mut Labels<'_>) {
    let felt = &labels.traces.felt;
    if felt.len() < 2 {
        return;
    }
    let one_persona = felt.iter().all(|trace| trace.persona == felt[0].persona);
    let one_state = felt.iter().all(|trace| trace.state == felt[0].state);
    let mut ends: Vec<(Point, &Trace, Arc<[TextLine]>)> = Vec::with_capacity(felt.len());
    for trace in felt {
        let name = pen.map.persona(&trace.persona).map_or("", |persona| persona.name.as_str());
        let state = pen.badge(trace.state);
        let words = match (one_persona, one_state) {
            (true, _) => state.into_owned(),
            (false, true) => name.to_owned(),
            (false, false) => format!("{name}, {state}"),
        };
        let lines = pen.measurer.wrap(&words, SIGN_STRONG, pen.columns.pitch / 2.0 + MARGIN - FACE);
        if let Some(last) = trace.points.last() {
            ends.push((last.at, trace, lines));
        }
    }
    ends.sort_by(|a, b| (a.0.x, a.0.y).partial_cmp(&(b.0.x, b.0.y)).unwrap_or(std::cmp::Ordering::Equal));
    for column in ends.chunk_by(|a, b| a.0.x == b.0.x) {
        let heights: Vec<f32> = column.iter().map(|(.., lines)| text_height(lines, SIGN_STRONG)).collect();
        let mut tops: Vec<f32> = column.iter().zip(&heights).map(|((at, ..), h)| at.y - h / 2.0).collect();
        spread(&mut tops, &heights, labels.band.max.y - 2.0);
        for ((at, trace, lines), top) in column.iter().zip(tops) {
            let top = pt(at.x + FACE + AIR + 1.0, top);
            builder.text(lines, top, Align::Start, SIGN_STRONG, trace.ink);
            finish(builder, labels, text_bounds(lines, top, Align::Start, SIGN_STRONG));
        }
    }
}

/// Moves things that would overlap apart, downwards, and all of them up where they would end below `bottom`.
fn spread(tops: &mut [f32], heights: &[f32], bottom: f32) {
    for i in 1..tops.len() {
        tops[i] = tops[i].max(tops[i - 1] + heights[i - 1]);
    }
    let mut limit = bottom;
    for i in (0..tops.len()).rev() {
        tops[i] = tops[i].min(limit - heights[i]);
        limit = tops[i];
    }
}

/// Ends a group of words, and keeps their place from others.
fn finish(builder: &mut LayerBuilder, labels: &mut Labels<'_>, area: Rect) {
    labels.taken.push(area);
    builder.group(Target::Curve, area.expand(1.0), None);
}

/// A gap in tenths, with the points of what is felt and what is expected.
type Gap = (i32, Point, Point);

/// The gaps worth a mark, the worst first; of equals the first of the journey.
fn notable_gaps(pen: &Pen<'_>, traces: &Traces) -> Vec<Gap> {
    let state = pen.shown.state;
    let Some((felt, expected)) = traces.gap_between(state) else { return Vec::new() };
    let gap_at = |point: &CurvePoint| {
        let gap = pen.map.step(&point.step)?.gap_tenths(&point.persona, state)?;
        let other = expected.points.iter().find(|it| it.column == point.column)?;
        (gap.abs() >= MARKED_GAP).then_some((gap, point.at, other.at))
    };
    let mut notable: Vec<Gap> = felt.points.iter().filter_map(gap_at).collect();
    notable.sort_by_key(|(gap, at, _)| (*gap, at.x as i32));
    notable
}

/// Writes the size of each gap between the curves; of the worst by name.
fn gaps(pen: &mut Pen<'_>, builder: &mut LayerBuilder, labels: &mut Labels<'_>, gaps: &[Gap], worst: bool) {
    for gap in gaps {
        let number = locale::tenths(pen.lang, gap.0);
        let words =
            if worst { locale::text_with(pen.lang, "gap-mark", &[("gap", number.into())]) } else { number };
        gap_label(pen, builder, labels, &words, worst, gap);
    }
}

fn gap_label(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    labels: &mut Labels<'_>,
    words: &str,
    worst: bool,
    &(gap, from, to): &Gap,
) {
    let theme = pen.theme;
    let style = if worst { CAPTION_STRONG } else { SIGN_STRONG };
    let lines = pen.measurer.wrap(words, style, 400.0);
    let (width, height) = if worst { (lines[0].width + 20.0, 20.0) } else { (lines[0].width + 8.0, 14.0) };
    // Between its two points, else beside them where other curves have points there.
    let beside = width / 2.0 + FACE + 3.0;
    let places = [0.0, beside, -beside].into_iter().flat_map(|aside| {
        [0.55, 0.45, 0.65, 0.75]
            .map(|along| Rect::centered(from.lerp(to, along) + pt(aside, 0.0), width, height))
    });
    let Some(area) = places.into_iter().find(|area| labels.is_free(*area)) else { return };
    let ink = if worst {
        builder.rect(area, height / 2.0, Some(theme.swatches[Swatch::Rust as usize]), None);
        theme.on_swatch
    } else {
        let ink = if gap < 0 { theme.worse } else { theme.better };
        builder.rect(area, height / 2.0, Some(theme.paper), Some(line(1.0, ink.at(50))));
        ink
    };
    let top = pt(area.center().x, area.center().y - style.line_height() / 2.0);
    builder.text(&lines, top, Align::Center, style, ink);
    finish(builder, labels, area);
}

/// Peaks, pits and ends, which memory keeps (D. Kahneman and others, "When more pain is preferred to less: adding a
/// better end", Psychological Science 4, 1993).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Turn {
    peak: bool,
    pit: bool,
    end: bool,
}

impl Turn {
    fn any(self) -> bool {
        self.peak || self.pit || self.end
    }
}

/// What each point of a curve is to the whole journey, also where only a part of it is shown: the first of the
/// highest, the first of the lowest, the last.
fn turns(map: &JourneyMap, points: &[CurvePoint]) -> Vec<Turn> {
    let mut turns = vec![Turn::default(); points.len()];
    let Some(CurvePoint { persona, state, .. }) = points.first() else { return turns };
    let felt: Vec<(&Id, Score)> =
        map.steps().filter_map(|(_, step)| Some((&step.id, step.emotion(persona, *state)?.score))).collect();
    let highest = felt.iter().map(|(_, score)| *score).max();
    let lowest = felt.iter().map(|(_, score)| *score).min();
    if felt.len() < 3 || highest == lowest {
        return turns;
    }
    let first = |score: Option<Score>| felt.iter().find(|felt| Some(felt.1) == score).map(|felt| felt.0);
    let (peak, pit, end) = (first(highest), first(lowest), felt.last().map(|felt| felt.0));
    for (turn, point) in turns.iter_mut().zip(points) {
        let is = |step: Option<&Id>| step == Some(&point.step);
        *turn = Turn { peak: is(peak), pit: is(pit), end: is(end) };
    }
    turns
}

/// What is felt at the points of a curve. On the main one, its peak, pit and end (`turning`), or all others.
fn feelings(
    pen: &mut Pen<'_>,
    builder: &mut LayerBuilder,
    labels: &mut Labels<'_>,
    trace: &Trace,
    turning: Option<bool>,
) {
    let main = turning.is_some();
    let turns = if main { turns(pen.map, &trace.points) } else { vec![Turn::default(); trace.points.len()] };
    for (point, turn) in trace.points.iter().zip(turns) {
        if turning.is_some_and(|turning| turning != turn.any()) {
            continue;
        }
        let felt = pen.map.step(&point.step).and_then(|it| it.emotion(&point.persona, point.state));
        let feeling = felt.map_or("", |felt| felt.feeling.as_str());
        let ink = if main { pen.theme.ink } else { trace.ink };
        let block = Block::new(pen, feeling, turn, main);
        let parts = block.parts();
        if block.draw(pen, builder, labels, trace, point.at, ink) {
            continue;
        }
        for part in parts {
            part.draw(pen, builder, labels, trace, point.at, ink);
        }
    }
}

/// A feeling with what its point is to the curve.
struct Block {
    feeling: Option<Arc<[TextLine]>>,
    turn: Turn,
    turn_words: Arc<[TextLine]>,
    /// On the curve that stands out.
    main: bool,
}

/// A small triangle or square before the word for a peak, a pit or an end.
const TURN_SIGN: f32 = 9.0;

impl Block {
    fn new(pen: &mut Pen<'_>, feeling: &str, turn: Turn, main: bool) -> Block {
        let room = pen.columns.pitch - 12.0;
        let keys = [(turn.peak, "mark-peak"), (turn.pit, "mark-pit"), (turn.end, "mark-end")];
        let words: Vec<_> = keys.iter().filter(|(is, _)| *is).map(|(_, key)| pen.word(key)).collect();
        let turn_words = pen.measurer.wrap(&words.join(", "), SIGN, room);
        let feeling = (!feeling.is_empty()).then(|| pen.measurer.wrap(feeling, CAPTION_STRONG, room));
        Block { feeling, turn, turn_words, main }
    }

    fn size(&self) -> Option<(f32, f32)> {
        let width = |lines: &[TextLine]| lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let feeling = self.feeling.as_ref().map(|lines| (width(lines), text_height(lines, CAPTION_STRONG)));
        let turn = self.turn.any().then(|| (width(&self.turn_words) + TURN_SIGN, SIGN.line_height()));
        match (feeling, turn) {
            (Some(a), Some(b)) => Some((a.0.max(b.0), a.1 + b.1)),
            (one, other) => one.or(other),
        }
    }

    /// What is felt and the word for the turn by themselves, for where there is no room for both together.
    fn parts(&self) -> Vec<Block> {
        let Some(feeling) = self.feeling.clone().filter(|_| self.turn.any()) else { return Vec::new() };
        let words = &self.turn_words;
        vec![
            Block { feeling: None, turn: self.turn, turn_words: Arc::clone(words), main: self.main },
            Block {
                feeling: Some(feeling),
                turn: Turn::default(),
                turn_words: Arc::clone(words),
                main: self.main,
            },
        ]
    }

    /// Looks for a free place above or below the point, first where the curve leaves more room; and whether it is
    /// above.
    fn place(&self, labels: &Labels<'_>, trace: &Trace, at: Point) -> Option<(Rect, bool)> {
        let (width, height) = self.size()?;
        let half = if trace.focus { FACE } else { 4.0 };
        let away = half + AIR + height / 2.0;
        let mean = (trace.curve.y(at.x - COLUMN) + trace.curve.y(at.x + COLUMN)) / 2.0;
        let first = if at.y <= mean { -1.0 } else { 1.0 };
        // Words on the curve that stands out may lie further off, and over a bit of a line.
        let (further, allowed): (&[f32], usize) =
            if self.main { (&[0.0, 9.0, 18.0, 27.0], SAMPLES / 2) } else { (&[0.0, 9.0], 0) };
        let places = further.iter().flat_map(|more| [(first, *more), (-first, *more)]);
        let areas = places.map(|(side, more)| {
            (Rect::centered(pt(at.x, at.y + side * (away + more)), width, height), side < 0.0)
        });
        let free = areas.filter(|(area, _)| labels.is_free(area.expand(1.0)));
        let best = free.map(|it| (labels.covered(it.0), it)).min_by_key(|(covered, _)| *covered);
        best.filter(|(covered, _)| *covered <= allowed).map(|(_, it)| it)
    }

    /// Draws the block where there is a place for it; and whether there is.
    fn draw(
        &self,
        pen: &Pen<'_>,
        builder: &mut LayerBuilder,
        labels: &mut Labels<'_>,
        trace: &Trace,
        at: Point,
        ink: Color,
    ) -> bool {
        let Some((area, above)) = self.place(labels, trace, at) else { return false };
        let x = area.center().x;
        let turn_h = if self.turn.any() { SIGN.line_height() } else { 0.0 };
        // What is felt stands next to its point.
        let (turn_y, feeling_y) =
            if above { (area.min.y, area.min.y + turn_h) } else { (area.max.y - turn_h, area.min.y) };
        if self.turn.any() {
            let long = self.turn_words[0].width + TURN_SIGN;
            let left = x - long / 2.0;
            turn_sign(builder, self.turn, pt(left + 3.0, turn_y + SIGN.line_height() / 2.0), pen.theme.faint);
            let at = pt(left + TURN_SIGN, turn_y);
            builder.text(&self.turn_words, at, Align::Start, SIGN, pen.theme.faint);
        }
        if let Some(lines) = &self.feeling {
            builder.text(lines, pt(x, feeling_y), Align::Center, CAPTION_STRONG, ink);
        }
        finish(builder, labels, area);
        true
    }
}

fn turn_sign(builder: &mut LayerBuilder, turn: Turn, at: Point, ink: Color) {
    const R: f32 = 3.0;
    let points = match turn {
        Turn { peak: true, .. } => vec![pt(at.x - R, at.y + R), pt(at.x, at.y - R), pt(at.x + R, at.y + R)],
        Turn { pit: true, .. } => vec![pt(at.x - R, at.y - R), pt(at.x + R, at.y - R), pt(at.x, at.y + R)],
        _ => vec![
            pt(at.x - R, at.y - R),
            pt(at.x + R, at.y - R),
            pt(at.x + R, at.y + R),
            pt(at.x - R, at.y + R),
        ],
    };
    let mut path = Path::polyline(&points);
    path.close();
    builder.path(path, Some(ink), None);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_would_overlap_are_moved_apart_and_kept_in_the_lane() {
        let mut tops = [10.0, 12.0, 95.0];
        spread(&mut tops, &[13.0; 3], 100.0);
        assert_eq!(tops, [10.0, 23.0, 87.0]);
        let mut crowded = [90.0, 92.0, 95.0];
        spread(&mut crowded, &[13.0; 3], 100.0);
        assert_eq!(crowded, [61.0, 74.0, 87.0]);
    }
}
