//! From a map to a [`Scene`]: what stands where.

mod blueprint;
mod cards;
mod chips;
mod columns;
mod content;
mod curve_labels;
mod emotions;
mod expectations;
mod figures;
mod headers;
mod layers;
mod legend;
mod links;
mod looks;
mod measures;
mod pen;
mod persona_cards;
mod review_marks;
mod shown;
mod sizes;
mod title;
mod traces;
mod tracked;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use self::blueprint::BlueprintBand;
use self::columns::ColumnPlan;
use self::content::LayerBuilder;
use self::layers::Layers;
use self::pen::Pen;
use self::shown::Shown;
use self::sizes::{COLUMN, LANE_HEADER, MARGIN, MIN_WIDTH, PHASE_TIP, WIDE_COLUMN};
use self::tracked::{Tracked, TrackedInputs};
use super::Scene;
use super::grid::{Grid, LaneLayout, Row};
use super::insights::Insights;
use super::item::Pane;
use super::text::Measurer;
use super::view::ViewOptions;
use crate::geom::{Size, rect};
use crate::locale::Lang;
use crate::model::{Content, Id, JourneyMap, Lane, Persona, Phase, State};
use crate::theme::{Mode, Theme, space};

pub use looks::{CardStyle, card_style};

/// Lays maps out, keeping the lanes that did not change since the last time.
#[derive(Debug, Default)]
pub struct Layouter {
    measurer: Measurer,
    kept: HashMap<Id, KeptLane>,
}

/// A lane's layout and all that it was made from.
#[derive(Debug)]
struct KeptLane {
    lane: Arc<Lane>,
    inputs: Arc<Inputs>,
    layout: Arc<LaneLayout>,
}

/// What a lane's layout depends on besides the lane.
#[derive(Debug, PartialEq)]
struct Inputs {
    columns: ColumnPlan,
    mode: Mode,
    /// The map's own tag: words break in more languages than [`Lang`] knows.
    language: String,
    states: &'static [State],
    pictures: Vec<Id>,
    tracked: Option<TrackedInputs>,
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

/// Lays a map out for once, with all that is to be known of it.
pub fn lay_out(map: &JourneyMap, view: &ViewOptions) -> Arc<Scene> {
    // No mark depends on the day: only the map as a whole gets old.
    Layouter::new().scene(map, view, &Insights::of(map.clone(), Date::ZERO))
}

impl Layouter {
    pub fn new() -> Layouter {
        Layouter::default()
    }

    /// Lays out the next map as if it were the first. Widths of words stay known.
    pub fn forget(&mut self) {
        self.kept.clear();
    }

    /// The finished geometry of a map, of which `view` says what is shown. Of `insights` only that is asked for.
    pub fn scene(&mut self, map: &JourneyMap, view: &ViewOptions, insights: &Insights) -> Arc<Scene> {
        let mode = view.mode;
        let tracked = Tracked::of(map, view);
        let pitch = if tracked.is_some() { WIDE_COLUMN } else { COLUMN };
        let (columns, shown) = (ColumnPlan::of(map, view, pitch), Shown::of(map, view));
        let theme = Theme::of(mode);
        let kept = std::mem::take(&mut self.kept);
        self.measurer.set_language(&map.language);
        let steps = columns.list.iter().enumerate();
        let column_of = steps.filter_map(|(i, column)| Some((column.step.as_ref()?.as_str(), i))).collect();
        let lang = Lang::from_tag(&map.language);
        let measurer = &mut self.measurer;
        let tracked = tracked.as_ref();
        let mut pen =
            Pen { map, view, shown: &shown, tracked, columns: &columns, column_of, theme, lang, measurer };
        let right = columns.x(columns.list.len());
        let width = (right + PHASE_TIP + MARGIN).max(MIN_WIDTH);

        let mut layers = Layers::default();
        let top_y = if view.title {
            let mut builder = LayerBuilder::default();
            let title_bottom = title::draw(&mut pen, &mut builder, width);
            layers.add(Pane::Body, builder);
            title_bottom + space::L
        } else {
            MARGIN
        };
        let mut top_band = LayerBuilder::default();
        let (phases, column_headers) = headers::top(&mut pen, &mut top_band, top_y);
        let cells_y = column_headers.first().map_or(top_y, |column| column.rect.max.y);

        let drop_off = measures::band(&pen, cells_y);
        let rows_y = drop_off.map_or(cells_y, |band| band.0.max.y);
        let LaidRows { rows, bands, kept } = rows(&mut pen, kept, rows_y);
        let bottom = rows.last().map_or(cells_y, Row::bottom);
        let mut builder = LayerBuilder::default();
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
        let (mut lines, mut labels) = (LayerBuilder::default(), LayerBuilder::default());
        grid.links = links::draw(&mut lines, &mut labels, pen.measurer, theme, &grid, &map.links);
        layers.add(Pane::Body, lines);
        let tracked = measures::draw(&mut pen, &grid, drop_off, insights);
        layers.add(Pane::Body, tracked.under);
        for row in &grid.rows {
            layers.add_shared(row);
        }
        layers.add(Pane::Body, labels);
        layers.add(Pane::Body, tracked.over);
        if view.review_marks {
            let mut builder = LayerBuilder::default();
            review_marks::draw(insights.review(), &mut builder, &mut top_band, theme, &grid, shown.state);
            layers.add(Pane::Body, builder);
        }
        let mut builder = LayerBuilder::default();
        let mut end = bottom;
        if view.legend {
            end = legend::draw(&mut pen, &mut builder, &grid.rows, end, width - MARGIN);
        }
        if view.persona_cards {
            end = persona_cards::draw(&mut pen, &mut builder, end, width);
        }
        layers.add(Pane::Body, builder);
        let mut builder = LayerBuilder::default();
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

struct LaidRows {
    rows: Vec<Row>,
    /// The lines of a service blueprint between them.
    bands: Vec<BlueprintBand>,
    kept: HashMap<Id, KeptLane>,
}

fn rows(pen: &mut Pen<'_>, mut kept: HashMap<Id, KeptLane>, top: f32) -> LaidRows {
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
            KeptLane { lane: Arc::clone(lane), inputs: Arc::clone(inputs), layout: Arc::clone(&layout) },
        );
        if let Some(band) = BlueprintBand::before(lane.kind, &mut deepest, y) {
            y = band.rect.max.y;
            bands.push(band);
        }
        let row = Row { lane: lane.id.clone(), kind: lane.kind, y, layout };
        y = row.bottom();
        rows.push(row);
    }
    LaidRows { rows, bands, kept: keep }
}

fn inputs(pen: &Pen<'_>, annotated: bool) -> Arc<Inputs> {
    let map = pen.map;
    Arc::new(Inputs {
        columns: pen.columns.clone(),
        mode: pen.theme.mode,
        language: map.language.clone(),
        states: pen.shown.states,
        pictures: map.images.iter().map(|image| image.id.clone()).collect(),
        tracked: pen.tracked.map(Tracked::inputs),
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
