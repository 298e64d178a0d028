//! From a map to a [`Scene`]: what stands where.

mod blueprint;
mod cards;
mod chips;
mod content;
mod curve_labels;
mod emotions;
mod expectations;
mod figures;
mod headers;
mod legend;
mod links;
mod looks;
mod measures;
mod persona_cards;
mod review_marks;
mod sizes;
mod title;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use self::blueprint::Band;
use self::content::Builder;
use self::measures::Tracked;
use self::review_marks::Marked;
use self::sizes::{CARD_WIDTH, COLUMN, LANE_HEADER, MARGIN, MIN_WIDTH, PHASE_TIP, WIDE_COLUMN};
use super::Scene;
use super::grid::{Grid, LaneLayout, Row};
use super::item::{Layer, Pane};
use super::text::Measurer;
use super::view::ViewOptions;
use crate::geom::{Point, Rect, Size, pt, rect};
use crate::locale::{self, Lang};
use crate::model::{Content, Id, JourneyMap, Lane, Persona, Phase, State, Step, Swatch};
use crate::theme::{Color, Mode, Theme, space};

pub use looks::{CardStyle, card_style};

/// Lays maps out, keeping the lanes that did not change since the last time.
#[derive(Debug, Default)]
pub struct Layouter {
    measurer: Measurer,
    kept: HashMap<Id, Kept>,
    marked: Option<Marked>,
    next: measures::KeptModel,
}

/// A lane's layout and all that it was made from.
#[derive(Debug)]
struct Kept {
    lane: Arc<Lane>,
    inputs: Arc<Inputs>,
    layout: Arc<LaneLayout>,
}

/// What a lane's layout depends on besides the lane.
#[derive(Debug, PartialEq)]
struct Inputs {
    columns: Columns,
    mode: Mode,
    /// The map's own tag: words break in more languages than [`Lang`] knows.
    language: String,
    states: &'static [State],
    pictures: Vec<Id>,
    tracked: Option<measures::Input>,
    /// Only for lanes that draw what the steps carry.
    annotations: Option<Annotations>,
}

#[derive(Debug)]
struct Annotations {
    phases: Vec<Arc<Phase>>,
    personas: Vec<Arc<Persona>>,
    shown: Shown,
}

impl PartialEq for Annotations {
    fn eq(&self, other: &Annotations) -> bool {
        let same = |a: &[Arc<Phase>], b: &[Arc<Phase>]| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b))
        };
        same(&self.phases, &other.phases) && self.personas == other.personas && self.shown == other.shown
    }
}

/// Whose feelings and which states are drawn: what the view asks for, of what the map has.
#[derive(Clone, Debug, PartialEq)]
struct Shown {
    /// As-is first.
    states: &'static [State],
    /// The one whose gaps are shaded.
    state: State,
    personas: Vec<Id>,
    /// Whose curve stands out.
    focus: Id,
}

impl Shown {
    fn of(map: &JourneyMap, view: &ViewOptions) -> Shown {
        Shown {
            states: view.shown_states(map),
            state: view.main_state(map),
            personas: view.shown_personas(map),
            focus: view.focus_persona(map),
        }
    }
}

/// The columns by name and colour.
#[derive(Clone, Debug, Default, PartialEq)]
struct Columns {
    list: Vec<Slot>,
    /// From the left edge of one to that of the next.
    pitch: f32,
    /// For each shown phase its columns: at least one.
    spans: Vec<Range<usize>>,
    /// For each shown phase its place in the map.
    phases: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq)]
struct Slot {
    step: Option<Id>,
    /// Among the shown phases.
    phase: usize,
    index_in_phase: usize,
    swatch: Swatch,
}

impl Columns {
    fn of(map: &JourneyMap, view: &ViewOptions, pitch: f32) -> Columns {
        let mut columns = Columns { pitch, ..Columns::default() };
        let shown = map.phases.iter().enumerate().filter(|(_, phase)| view.shows_phase(&phase.id));
        for (phase, (place, in_map)) in shown.enumerate() {
            let start = columns.list.len();
            let swatch = map.phase_swatch(place);
            let slot = |step, index_in_phase| Slot { step, phase, index_in_phase, swatch };
            columns.list.extend(in_map.steps.iter().enumerate().map(|(i, s)| slot(Some(s.id.clone()), i)));
            if in_map.steps.is_empty() {
                columns.list.push(slot(None, 0));
            }
            columns.spans.push(start..columns.list.len());
            columns.phases.push(place);
        }
        columns
    }

    /// The left edge of column `index`.
    fn x(&self, index: usize) -> f32 {
        LANE_HEADER + index as f32 * self.pitch
    }

    fn center(&self, index: usize) -> f32 {
        self.x(index) + self.pitch / 2.0
    }

    /// The left edge of the cards of column `index`.
    fn card_x(&self, index: usize) -> f32 {
        self.center(index) - CARD_WIDTH / 2.0
    }

    fn ink(&self, theme: &Theme, index: usize) -> Color {
        theme.swatch_inks[self.list[index].swatch as usize]
    }
}

/// What everything is drawn with.
struct Pen<'a> {
    map: &'a JourneyMap,
    view: &'a ViewOptions,
    shown: &'a Shown,
    tracked: Option<&'a Tracked<'a>>,
    columns: &'a Columns,
    /// The column of each step.
    column_of: HashMap<&'a str, usize>,
    theme: &'static Theme,
    lang: Lang,
    measurer: &'a mut Measurer,
}

impl<'a> Pen<'a> {
    /// The step of each column.
    fn steps(&self) -> Vec<Option<&'a Arc<Step>>> {
        let step = |slot: &Slot| {
            slot.step.as_ref()?;
            self.map.phases[self.columns.phases[slot.phase]].steps.get(slot.index_in_phase)
        };
        self.columns.list.iter().map(step).collect()
    }

    /// The lanes that are shown, from top to bottom.
    fn lanes(&self) -> impl Iterator<Item = &'a Arc<Lane>> + use<'a> {
        let (map, view) = (self.map, self.view);
        map.lanes.iter().filter(|lane| view.shows_lane(lane))
    }

    /// The personas that are shown, without the nameless customer.
    fn personas(&self) -> impl Iterator<Item = &'a Persona> + use<'a> {
        let (map, shown) = (self.map, self.shown);
        shown.personas.iter().filter_map(|id| map.persona(id)).map(Arc::as_ref)
    }

    fn persona_ink(&self, id: &Id) -> Color {
        let index = self.map.personas.iter().position(|persona| persona.id == *id);
        let swatch = index.map_or(Swatch::Indigo, |index| {
            self.map.personas[index].color.unwrap_or_else(|| Swatch::in_turn(index))
        });
        self.theme.swatch_inks[swatch as usize]
    }

    fn word(&self, key: &str) -> std::borrow::Cow<'static, str> {
        locale::text(self.lang, key)
    }

    /// A state in one short word.
    fn badge(&self, state: State) -> std::borrow::Cow<'static, str> {
        self.word(match state {
            State::AsIs => "badge-as-is",
            State::ToBe => "badge-to-be",
        })
    }
}

impl Layouter {
    pub fn new() -> Layouter {
        Layouter::default()
    }

    /// The finished geometry of a map, of which `view` says what is shown.
    pub fn scene(&mut self, map: &JourneyMap, view: &ViewOptions) -> Arc<Scene> {
        let mode = view.mode;
        let tracked = Tracked::of(map, view);
        let pitch = if tracked.is_some() { WIDE_COLUMN } else { COLUMN };
        let (columns, shown) = (Columns::of(map, view, pitch), Shown::of(map, view));
        let theme = Theme::of(mode);
        let kept = std::mem::take(&mut self.kept);
        self.measurer.set_language(&map.language);
        let steps = columns.list.iter().enumerate();
        let column_of = steps.filter_map(|(i, slot)| Some((slot.step.as_ref()?.as_str(), i))).collect();
        let lang = Lang::from_tag(&map.language);
        let measurer = &mut self.measurer;
        let tracked = tracked.as_ref();
        let mut pen =
            Pen { map, view, shown: &shown, tracked, columns: &columns, column_of, theme, lang, measurer };
        let right = columns.x(columns.list.len());
        let width = (right + PHASE_TIP + MARGIN).max(MIN_WIDTH);

        let mut layers = Layers::default();
        let top_y = if view.title {
            let mut builder = Builder::default();
            let title_bottom = title::draw(&mut pen, &mut builder, width);
            layers.add(Pane::Body, builder);
            title_bottom + space::L
        } else {
            MARGIN
        };
        let mut top_band = Builder::default();
        let (phases, column_headers) = headers::top(&mut pen, &mut top_band, top_y);
        let cells_y = column_headers.first().map_or(top_y, |column| column.rect.max.y);

        let drop_off = measures::band(&pen, cells_y);
        let rows_y = drop_off.map_or(cells_y, |band| band.0.max.y);
        let Rows { rows, bands, kept } = rows(&mut pen, kept, rows_y);
        let bottom = rows.last().map_or(cells_y, Row::bottom);
        let mut builder = Builder::default();
        headers::grid_lines(&pen, &mut builder, &rows, cells_y, right);
        blueprint::lines(&pen, &mut builder, &bands, right);
        layers.add(Pane::Body, builder);
        let mut grid = Grid {
            title: rect(0.0, 0.0, width, if view.title { top_y } else { 0.0 }),
            top: rect(0.0, top_y, right, cells_y - top_y),
            left: rect(0.0, cells_y, LANE_HEADER, bottom - cells_y),
            phases,
            columns: column_headers,
            rows,
            links: Vec::new(),
        };
        // The lines of links run under the cards that they pass, their labels lie over all.
        let (mut lines, mut labels) = (Builder::default(), Builder::default());
        grid.links = links::draw(&mut lines, &mut labels, pen.measurer, theme, &grid, &map.links);
        layers.add(Pane::Body, lines);
        let tracked = measures::draw(&mut pen, &grid, drop_off, &mut self.next);
        layers.add(Pane::Body, tracked.under);
        for row in &grid.rows {
            layers.add_shared(row);
        }
        layers.add(Pane::Body, labels);
        layers.add(Pane::Body, tracked.over);
        if view.review_marks {
            let marked = Marked::of(map, self.marked.take());
            let mut builder = Builder::default();
            marked.draw(&mut builder, &mut top_band, theme, &grid, shown.state);
            layers.add(Pane::Body, builder);
            self.marked = Some(marked);
        }
        let mut builder = Builder::default();
        let mut end = bottom;
        if view.legend {
            end = legend::draw(&mut pen, &mut builder, &grid.rows, end, width - MARGIN);
        }
        if view.persona_cards {
            end = persona_cards::draw(&mut pen, &mut builder, end, width);
        }
        layers.add(Pane::Body, builder);
        let mut builder = Builder::default();
        for (lane, row) in pen.lanes().zip(&grid.rows) {
            headers::lane_header(&mut pen, &mut builder, lane, row);
        }
        blueprint::names(&mut pen, &mut builder, &bands);
        if let Some(band) = drop_off {
            band.name(&mut pen, &mut builder);
        }
        layers.add(Pane::Left, builder);
        layers.add(Pane::Top, top_band);
        self.kept = kept;
        let size = Size { w: width, h: end + MARGIN };
        Arc::new(Scene { size, mode, layers: layers.0, grid })
    }
}

struct Rows {
    rows: Vec<Row>,
    /// The lines of a service blueprint between them.
    bands: Vec<Band>,
    kept: HashMap<Id, Kept>,
}

fn rows(pen: &mut Pen<'_>, mut kept: HashMap<Id, Kept>, top: f32) -> Rows {
    let plain = inputs(pen, false);
    let annotated = inputs(pen, true);
    let count = pen.map.lanes.len();
    let (mut rows, mut bands) = (Vec::with_capacity(count), Vec::new());
    let mut keep = HashMap::with_capacity(count);
    let mut y = top;
    let mut deepest = None;
    for lane in pen.lanes() {
        let inputs = if lane.kind.holds_cards() { &plain } else { &annotated };
        let layout = match kept.remove(&lane.id) {
            Some(old)
                if Arc::ptr_eq(&old.lane, lane)
                    && (Arc::ptr_eq(&old.inputs, inputs) || *old.inputs == **inputs) =>
            {
                old.layout
            }
            _ => Arc::new(lane_layout(pen, lane)),
        };
        keep.insert(
            lane.id.clone(),
            Kept { lane: Arc::clone(lane), inputs: Arc::clone(inputs), layout: Arc::clone(&layout) },
        );
        if let Some(band) = Band::before(lane.kind, &mut deepest, y) {
            y = band.rect.max.y;
            bands.push(band);
        }
        let row = Row { lane: lane.id.clone(), kind: lane.kind, y, layout };
        y = row.bottom();
        rows.push(row);
    }
    Rows { rows, bands, kept: keep }
}

fn inputs(pen: &Pen<'_>, annotated: bool) -> Arc<Inputs> {
    let map = pen.map;
    Arc::new(Inputs {
        columns: pen.columns.clone(),
        mode: pen.theme.mode,
        language: map.language.clone(),
        states: pen.shown.states,
        pictures: map.images.iter().map(|image| image.id.clone()).collect(),
        tracked: pen.tracked.map(Tracked::input),
        annotations: annotated.then(|| Annotations {
            phases: map.phases.clone(),
            personas: map.personas.clone(),
            shown: pen.shown.clone(),
        }),
    })
}

fn lane_layout(pen: &mut Pen<'_>, lane: &Lane) -> LaneLayout {
    if lane.collapsed {
        return cards::collapsed(pen.columns.list.len());
    }
    let mut layout = match lane.kind.info().content {
        Content::Cards(look) => cards::lane(pen, lane, look),
        Content::EmotionCurve => emotions::lane(pen, lane),
        Content::ExpectationTexts => expectations::lane(pen, lane),
    };
    layout.height = layout.height.max(headers::header_height(pen, lane)).ceil();
    layout
}

/// Layers from back to front.
#[derive(Default)]
struct Layers(Vec<Layer>);

impl Layers {
    fn add(&mut self, pane: Pane, builder: Builder) {
        let (content, bounds) = builder.finish();
        if !content.items.is_empty() {
            self.0.push(Layer { pane, offset: pt(0.0, 0.0), bounds, content });
        }
    }

    fn add_shared(&mut self, row: &Row) {
        let content = &row.layout.content;
        let bounds = content.groups.iter().map(|group| group.bounds).reduce(|a: Rect, b| a.union(&b));
        if let Some(bounds) = bounds {
            let offset = Point { x: 0.0, y: row.y };
            self.0.push(Layer { pane: Pane::Body, offset, bounds, content: Arc::clone(content) });
        }
    }
}
