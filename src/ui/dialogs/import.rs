//! What a table's columns or rows hold, before a map is made of it: as it was guessed, for the user to change.

use std::path::PathBuf;

use egui::{RichText, Ui, vec2};

use super::answer::Answer;
use super::open_as::open_as;
use super::parts::{buttons, heading};
use crate::exchange::import::Imported;
use crate::exchange::table::{FIELDS, Field, Plan, Shape, Sheet, Use};
use crate::fault::Told as _;
use crate::jobs::{Contents, MapCounts};
use crate::locale::Arg;
use crate::model::LANE_KINDS;
use crate::theme::{self, Theme, space};
use crate::ui::desk::file_name;
use crate::ui::style::{color, font};
use crate::ui::widgets::{field_label, section};
use crate::ui::words::{count, lang, tr, tr_with};

const WIDTH: f32 = 760.0;
const NAME: f32 = 190.0;
const MEANING: f32 = 210.0;
/// Height of the list of columns.
const LIST: f32 = 340.0;

/// Scales that scores in tables are given on.
const SCALES: [(f64, f64); 7] =
    [(-2.0, 2.0), (1.0, 5.0), (1.0, 7.0), (1.0, 10.0), (0.0, 10.0), (0.0, 100.0), (-100.0, 100.0)];

/// A table while it is being looked at.
pub(in crate::ui) struct TableDraft {
    pub(in crate::ui) path: PathBuf,
    /// Whether a map is open.
    has_map: bool,
    sheet: Sheet,
    plan: Plan,
    /// What the plan makes of the table, and how much it notes; or why it makes nothing.
    outcome: Result<(MapCounts, usize), String>,
}

impl TableDraft {
    pub(in crate::ui) fn new(path: PathBuf, sheet: Sheet, has_map: bool) -> TableDraft {
        let plan = sheet.guess();
        let outcome = outcome(&sheet, &plan);
        TableDraft { path, has_map, sheet, plan, outcome }
    }

    /// The map as it is now planned; none where the plan makes none.
    pub(in crate::ui) fn map(&self) -> Option<Imported> {
        self.sheet.to_map(&self.plan).ok()
    }
}

fn outcome(sheet: &Sheet, plan: &Plan) -> Result<(MapCounts, usize), String> {
    match sheet.to_map(plan) {
        Ok(Imported { map, notes }) => Ok((MapCounts::of(&map), notes.len())),
        Err(errors) => {
            Err(errors.iter().take(3).map(|error| error.text(lang())).collect::<Vec<_>>().join("\n"))
        }
    }
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, draft: &mut TableDraft) -> Option<Answer> {
    ui.set_width(WIDTH);
    let file = file_name(&draft.path);
    heading(ui, theme, &tr_with("import-title", &[("file", Arg::from(file))]));
    let other = open_as(ui, theme, &draft.path, Contents::Map, draft.has_map);
    let before = draft.plan.clone();
    ui.horizontal(|ui| {
        shapes(ui, theme, draft);
        ui.add_space(space::XL);
        scales(ui, theme, &mut draft.plan);
    });
    ui.add_space(space::S);
    uses(ui, theme, draft);
    if draft.plan != before {
        draft.outcome = outcome(&draft.sheet, &draft.plan);
    }
    ui.add_space(space::M);
    let (words, ink) = match &draft.outcome {
        Ok((counts, notes)) => (summary(*counts, *notes), theme.muted),
        Err(errors) => (errors.clone(), theme.worse),
    };
    ui.label(RichText::new(words).font(font(theme::BODY)).color(color(ink)));
    ui.add_space(space::M);
    let answer = match draft.outcome {
        Ok(_) => buttons(ui, theme, ("button-open", Answer::Import), &[("button-cancel", Answer::Cancel)]),
        Err(_) => buttons(ui, theme, ("button-cancel", Answer::Cancel), &[]),
    };
    other.or(answer)
}

fn summary(counts: MapCounts, notes: usize) -> String {
    let mut parts = vec![
        count("counts-phases", counts.phases),
        count("counts-steps", counts.steps),
        count("counts-cards", counts.cards),
    ];
    if notes > 0 {
        parts.push(count("import-remarks", notes));
    }
    parts.join(" \u{b7} ")
}

fn shapes(ui: &mut Ui, theme: &Theme, draft: &mut TableDraft) {
    for (shape, key) in [(Shape::Matrix, "import-matrix"), (Shape::Tidy, "import-tidy")] {
        let chosen = draft.plan.shape == shape;
        let words = RichText::new(tr(key)).font(font(theme::LABEL)).color(color(theme.ink));
        if ui.radio(chosen, words).clicked() && !chosen {
            let scores = draft.plan.scores;
            draft.plan = Plan { scores, ..draft.sheet.guess_shape(shape) };
        }
    }
}

fn scales(ui: &mut Ui, theme: &Theme, plan: &mut Plan) {
    let name = field_label(ui, theme, &tr("import-scores"));
    let words = |(low, high): (f64, f64)| format!("{low} \u{2026} {high}").replace('-', "\u{2212}");
    let list = egui::ComboBox::from_id_salt("scores").selected_text(words(plan.scores)).width(120.0);
    let list = list.show_ui(ui, |ui| {
        for scale in SCALES {
            ui.selectable_value(&mut plan.scores, scale, words(scale));
        }
    });
    list.response.labelled_by(name.id);
}

/// Each column or row with what it is taken for and some of what it says.
fn uses(ui: &mut Ui, theme: &Theme, draft: &mut TableDraft) {
    let names: Vec<String> = draft.sheet.names(&draft.plan).into_iter().map(str::to_owned).collect();
    section(ui, theme, &tr(if draft.plan.shape == Shape::Matrix { "import-rows" } else { "import-columns" }));
    egui::ScrollArea::vertical().max_height(LIST).auto_shrink([false, true]).show(ui, |ui| {
        for (index, name) in names.iter().enumerate() {
            let samples = draft.sheet.samples(&draft.plan, index);
            if name.is_empty() && samples.is_empty() {
                continue;
            }
            let samples = samples.join(" \u{b7} ").replace('\n', " / ");
            let shown = if name.is_empty() {
                tr_with("import-unnamed", &[("number", (index + 1).into())])
            } else {
                name.clone()
            };
            ui.horizontal(|ui| {
                let label = cut(ui, &shown, NAME, theme.ink);
                let shape = draft.plan.shape;
                let mut chosen = draft.plan.uses[index];
                let list = egui::ComboBox::from_id_salt(("use", index))
                    .width(MEANING)
                    .height(360.0)
                    .selected_text(meaning(chosen))
                    .show_ui(ui, |ui| choices(ui, shape, &mut chosen));
                list.response.labelled_by(label.id);
                if chosen != draft.plan.uses[index] {
                    draft.plan.set(index, chosen);
                }
                cut(ui, &samples, ui.available_width() - space::XL, theme.muted);
            });
        }
    });
}

/// Words on one line of this width.
fn cut(ui: &mut Ui, words: &str, width: f32, ink: theme::Color) -> egui::Response {
    let label = egui::Label::new(RichText::new(words).font(font(theme::LABEL)).color(color(ink))).truncate();
    let left = egui::Layout::left_to_right(egui::Align::Center);
    ui.allocate_ui_with_layout(vec2(width, 28.0), left, |ui| {
        ui.set_min_width(width);
        ui.add(label)
    })
    .inner
}

fn choices(ui: &mut Ui, shape: Shape, chosen: &mut Use) {
    ui.selectable_value(chosen, Use::Skip, meaning(Use::Skip));
    for (field, ..) in FIELDS {
        // The rows of a matrix are lanes but for two.
        if shape == Shape::Tidy || matches!(field, Field::Phase | Field::Step) {
            ui.selectable_value(chosen, Use::Field(*field), meaning(Use::Field(*field)));
        }
    }
    ui.separator();
    for info in LANE_KINDS {
        ui.selectable_value(chosen, Use::Lane(info.kind), meaning(Use::Lane(info.kind)));
    }
}

fn meaning(what: Use) -> String {
    match what {
        Use::Skip => tr("import-skip").into_owned(),
        Use::Field(field) => tr(&format!("column-{}", field.name().replace(' ', "-"))).into_owned(),
        Use::Lane(kind) => {
            let lane = tr(&format!("lane-{}", kind.info().key));
            tr_with("import-lane", &[("lane", lane.as_ref().into())])
        }
    }
}
