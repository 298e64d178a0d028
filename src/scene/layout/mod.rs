//! From a map to a [`Scene`]: what stands where.

mod cards;
mod content;
mod emotions;
mod headers;
mod links;
mod measures;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use self::content::Builder;
use self::measures::{COLUMN, LANE_HEADER, MARGIN, MIN_WIDTH, PHASE_TIP};
use super::Scene;
use super::grid::{Grid, LaneLayout, Row};
use super::item::{Layer, Pane};
use super::text::Measurer;
use super::view::ViewOptions;
use crate::geom::{Point, Rect, Size, pt, rect};
use crate::locale::Lang;
use crate::model::{Content, Id, JourneyMap, Lane, Phase, Step, Swatch};
use crate::theme::{Color, Mode, Theme, space};

/// Lays maps out, keeping the lanes that did not change since the last time.
#[derive(Debug, Default)]
pub struct Layouter {
    measurer: Measurer,
    kept: HashMap<Id, Kept>,
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
    lang: Lang,
    pictures: Vec<Id>,
    /// Only for lanes that draw what the steps carry.
    annotations: Option<Annotations>,
}

#[derive(Debug)]
struct Annotations {
    phases: Vec<Arc<Phase>>,
    personas: Vec<Arc<crate::model::Persona>>,
    brief: crate::model::Brief,
}

impl PartialEq for Annotations {
    fn eq(&self, other: &Annotations) -> bool {
        let same = |a: &[Arc<Phase>], b: &[Arc<Phase>]| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b))
        };
        same(&self.phases, &other.phases) && self.personas == other.personas && self.brief == other.brief
    }
}

/// The columns by name and colour.
#[derive(Clone, Debug, Default, PartialEq)]
struct Columns {
    list: Vec<Slot>,
    /// For each phase its columns: at least one.
    spans: Vec<Range<usize>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Slot {
    step: Option<Id>,
    phase: usize,
    index_in_phase: usize,
    swatch: Swatch,
}

impl Columns {
    fn of(map: &JourneyMap) -> Columns {
        let mut columns = Columns::default();
        for (phase_index, phase) in map.phases.iter().enumerate() {
            let start = columns.list.len();
            let swatch = map.phase_swatch(phase_index);
            let slot = |step, index_in_phase| Slot { step, phase: phase_index, index_in_phase, swatch };
            columns.list.extend(phase.steps.iter().enumerate().map(|(i, s)| slot(Some(s.id.clone()), i)));
            if phase.steps.is_empty() {
                columns.list.push(slot(None, 0));
            }
            columns.spans.push(start..columns.list.len());
        }
        columns
    }

    /// The left edge of column `index`.
    fn x(index: usize) -> f32 {
        LANE_HEADER + index as f32 * COLUMN
    }

    fn center(index: usize) -> f32 {
        Columns::x(index) + COLUMN / 2.0
    }

    fn ink(&self, theme: &Theme, index: usize) -> Color {
        theme.swatch_inks[self.list[index].swatch as usize]
    }
}

/// What everything is drawn with.
struct Pen<'a> {
    map: &'a JourneyMap,
    columns: &'a Columns,
    theme: &'static Theme,
    lang: Lang,
    measurer: &'a mut Measurer,
}

impl<'a> Pen<'a> {
    /// The step of each column.
    fn steps(&self) -> Vec<Option<&'a Arc<Step>>> {
        self.columns
            .list
            .iter()
            .map(|slot| {
                slot.step.as_ref().and_then(|_| self.map.phases[slot.phase].steps.get(slot.index_in_phase))
            })
            .collect()
    }

    fn persona_ink(&self, id: &Id) -> Color {
        let index = self.map.personas.iter().position(|persona| persona.id == *id);
        let swatch = index.map_or(Swatch::Indigo, |index| {
            self.map.personas[index].color.unwrap_or_else(|| Swatch::in_turn(index))
        });
        self.theme.swatch_inks[swatch as usize]
    }
}

impl Layouter {
    pub fn new() -> Layouter {
        Layouter::default()
    }

    /// The finished geometry of a map, of which `view` says what is shown.
    pub fn scene(&mut self, map: &JourneyMap, view: &ViewOptions) -> Arc<Scene> {
        let mode = view.mode;
        let columns = Columns::of(map);
        let theme = Theme::of(mode);
        let lang = Lang::from_tag(&map.language);
        let kept = std::mem::take(&mut self.kept);
        self.measurer.set_language(&map.language);
        let mut pen = Pen { map, columns: &columns, theme, lang, measurer: &mut self.measurer };
        let right = Columns::x(columns.list.len());
        let width = (right + PHASE_TIP + MARGIN).max(MIN_WIDTH);

        let mut layers = Layers::default();
        let mut builder = Builder::default();
        let title_bottom = headers::title(&mut pen, &mut builder, width);
        layers.add(Pane::Body, builder);
        let top_y = title_bottom + space::L;
        let mut builder = Builder::default();
        let (phases, column_headers) = headers::top(&mut pen, &mut builder, top_y);
        let cells_y = column_headers.first().map_or(top_y, |column| column.rect.max.y);
        let top_band = builder;

        let (rows, kept) = rows(&mut pen, kept, cells_y);
        let bottom = rows.last().map_or(cells_y, Row::bottom);
        let mut builder = Builder::default();
        headers::grid_lines(&pen, &mut builder, &rows, cells_y, right);
        layers.add(Pane::Body, builder);
        for row in &rows {
            layers.add_shared(row);
        }
        let mut grid = Grid {
            title: rect(0.0, 0.0, width, top_y),
            top: rect(0.0, top_y, right, cells_y - top_y),
            left: rect(0.0, cells_y, LANE_HEADER, bottom - cells_y),
            phases,
            columns: column_headers,
            rows,
            links: Vec::new(),
        };
        if !map.links.is_empty() {
            let mut builder = Builder::default();
            grid.links = links::draw(&mut builder, pen.measurer, theme, &grid, &map.links);
            layers.add(Pane::Body, builder);
        }
        let mut builder = Builder::default();
        let legend_bottom = headers::legend(&mut pen, &mut builder, bottom);
        layers.add(Pane::Body, builder);
        let mut builder = Builder::default();
        let shown = map.lanes.iter().filter(|lane| !lane.hidden);
        for (lane, row) in shown.zip(&grid.rows) {
            headers::lane_header(&mut pen, &mut builder, lane, row);
        }
        layers.add(Pane::Left, builder);
        layers.add(Pane::Top, top_band);
        self.kept = kept;
        let size = Size { w: width, h: legend_bottom.max(bottom) + MARGIN };
        Arc::new(Scene { size, mode, layers: layers.0, grid })
    }
}

fn rows(pen: &mut Pen<'_>, mut kept: HashMap<Id, Kept>, top: f32) -> (Vec<Row>, HashMap<Id, Kept>) {
    let map = pen.map;
    let plain = inputs(pen, false);
    let annotated = inputs(pen, true);
    let mut rows = Vec::with_capacity(map.lanes.len());
    let mut keep = HashMap::with_capacity(map.lanes.len());
    let mut y = top;
    for lane in map.lanes.iter().filter(|lane| !lane.hidden) {
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
        let row = Row { lane: lane.id.clone(), kind: lane.kind, y, layout };
        y = row.bottom();
        rows.push(row);
    }
    (rows, keep)
}

fn inputs(pen: &Pen<'_>, annotated: bool) -> Arc<Inputs> {
    let map = pen.map;
    Arc::new(Inputs {
        columns: pen.columns.clone(),
        mode: pen.theme.mode,
        lang: pen.lang,
        pictures: map.images.iter().map(|image| image.id.clone()).collect(),
        annotations: annotated.then(|| Annotations {
            phases: map.phases.clone(),
            personas: map.personas.clone(),
            brief: map.brief.clone(),
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
        Content::ExpectationTexts => cards::expectations(pen, lane),
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
