//! Choosing what of the map goes into a file and how, beside a picture of it drawn as the canvas is drawn.

use std::sync::Arc;

use egui::{Layout, RichText, Ui, vec2};

use super::answer::Answer;
use super::parts::{buttons, heading};
use crate::disk::preferences::ExportChoices;
use crate::editor::Editor;
use crate::exchange::table::Shape;
use crate::export::{
    Background, EXPORTERS, ExportOption, ExportOptions, Exporter, Page, Pages, PictureSize, find,
};
use crate::geom::pt;
use crate::model::{Id, JourneyMap};
use crate::scene::{Insights, Layouter, Overlay, Scene, ViewOptions};
use crate::theme::{self, Mode, Theme, space};
use crate::ui::paint::{ScenePainter, View};
use crate::ui::style::{color, font};
use crate::ui::widgets::field_label;
use crate::ui::words::tr;

/// Of the choices.
const SIDE: f32 = 300.0;
/// Of the picture, if the window has room for it.
const PREVIEW: egui::Vec2 = vec2(620.0, 430.0);

/// Names under which a choice is kept between runs, with the key of its words.
type Named = (&'static str, &'static str);

const SIZES: &[Named] = &[
    ("1x", "export-size-1x"),
    ("2x", "export-size-2x"),
    ("3x", "export-size-3x"),
    ("16:9", "export-size-wide"),
    ("4:3", "export-size-classic"),
    ("a4", "export-page-a4"),
    ("a3", "export-page-a3"),
    ("a0", "export-page-a0"),
    ("width", "export-size-width"),
];
const PAGES: &[Named] = &[
    ("", "export-page-own"),
    ("a4", "export-page-a4"),
    ("a3", "export-page-a3"),
    ("a0", "export-page-a0"),
    ("16:9", "export-page-wide"),
    ("4:3", "export-page-classic"),
];
/// Slides have no size of their own.
const SLIDES: &[Named] = &[("16:9", "export-page-wide"), ("4:3", "export-page-classic")];
const SPREADS: &[Named] =
    &[("one", "export-pages-one"), ("tiled", "export-pages-tiled"), ("phases", "export-pages-phases")];
const BACKGROUNDS: &[Named] = &[
    ("theme", "export-background-theme"),
    ("white", "export-background-white"),
    ("transparent", "export-background-transparent"),
];
const MODES: &[Named] = &[("light", "appearance-light"), ("dark", "appearance-dark")];
/// Of a page, which can be light for one reader and dark for another.
const MODES_OF_PAGE: &[Named] =
    &[("", "export-mode-reader"), ("light", "appearance-light"), ("dark", "appearance-dark")];
const SHAPES: &[Named] = &[("tidy", "export-shape-tidy"), ("matrix", "export-shape-matrix")];

fn page(name: &str) -> Option<Page> {
    match name {
        "a4" => Some(Page::A4),
        "a3" => Some(Page::A3),
        "a0" => Some(Page::A0),
        "16:9" => Some(Page::Wide),
        "4:3" => Some(Page::Classic),
        _ => None,
    }
}

/// What is to be exported while it is being chosen.
pub(in crate::ui) struct ExportPanel {
    map: Arc<JourneyMap>,
    pub(in crate::ui) choices: ExportChoices,
    /// For each phase and lane of the map whether it is shown.
    phases: Vec<bool>,
    lanes: Vec<bool>,
    persona: Option<Id>,
    /// What tracked visits told, as it lies on the canvas; and whether it is exported.
    overlay: Overlay,
    measures: bool,
    layouter: Layouter,
    insights: Arc<Insights>,
    painter: ScenePainter,
    shown: Option<(ViewOptions, Arc<Scene>)>,
}

impl ExportPanel {
    pub(in crate::ui) fn new(editor: &Editor, choices: &ExportChoices) -> ExportPanel {
        let map = editor.map();
        ExportPanel {
            map: Arc::clone(map),
            choices: choices.clone(),
            phases: vec![true; map.phases.len()],
            lanes: map.lanes.iter().map(|lane| !lane.hidden).collect(),
            persona: None,
            overlay: Overlay { after: editor.path().to_vec(), ..editor.measures_overlay().clone() },
            measures: editor.shows_measures(),
            layouter: Layouter::new(),
            insights: editor.insights(),
            painter: ScenePainter::default(),
            shown: None,
        }
    }

    fn exporter(&self) -> &'static Exporter {
        find(&self.choices.format).unwrap_or(&EXPORTERS[0])
    }

    fn takes(&self, choice: ExportOption) -> bool {
        self.exporter().takes.contains(&choice)
    }

    fn view(&self) -> ViewOptions {
        let chosen = self.map.phases.iter().zip(&self.phases).filter(|(_, shown)| **shown);
        let chosen: Vec<Id> = chosen.map(|(phase, _)| phase.id.clone()).collect();
        let without = self.map.lanes.iter().zip(&self.lanes).filter(|(lane, shown)| !**shown && !lane.hidden);
        ViewOptions {
            mode: if self.choices.mode == "dark" { Mode::Dark } else { Mode::Light },
            persona: self.persona.clone(),
            phases: (chosen.len() < self.map.phases.len()).then_some(chosen),
            without_lanes: without.map(|(lane, _)| lane.id.clone()).collect(),
            title: self.choices.title,
            legend: self.choices.legend,
            persona_cards: self.choices.persona_cards,
            review_marks: self.choices.review_marks,
            measures: self.measures.then(|| self.overlay.clone()),
            ..ViewOptions::default()
        }
    }

    fn options(&self) -> ExportOptions {
        let choices = &self.choices;
        let size = match choices.size.as_str() {
            "1x" => PictureSize::Scale(1.0),
            "3x" => PictureSize::Scale(3.0),
            "16:9" => PictureSize::Fit { width: 1920, height: 1080 },
            "4:3" => PictureSize::Fit { width: 1600, height: 1200 },
            "width" => PictureSize::Width(choices.width_px),
            name => page(name).map_or(PictureSize::Scale(2.0), PictureSize::Page),
        };
        let is_page = matches!(size, PictureSize::Page(_));
        ExportOptions {
            view: self.view(),
            size,
            dpi: is_page.then_some(choices.dpi as f32),
            margin: choices.margin_pt as f32,
            background: match choices.background.as_str() {
                "white" => Background::White,
                "transparent" if self.takes(ExportOption::Transparent) => Background::Transparent,
                _ => Background::Theme,
            },
            pages: match choices.pages.as_str() {
                "tiled" => Pages::Tiled,
                "phases" => Pages::Phases,
                _ => Pages::One,
            },
            page: page(&choices.page),
            outlines: choices.outlines && self.takes(ExportOption::Outlines),
            embed_map: choices.embed_map,
            shape: if choices.shape == "matrix" { Shape::Matrix } else { Shape::Tidy },
            theme_of_reader: !MODES.iter().any(|(name, _)| *name == choices.mode),
            ..ExportOptions::default()
        }
    }

    fn scene(&mut self) -> Arc<Scene> {
        let view = self.view();
        match &self.shown {
            Some((of, scene)) if *of == view => Arc::clone(scene),
            _ => {
                let scene = self.layouter.scene(&self.map, &view, &self.insights);
                self.shown = Some((view, Arc::clone(&scene)));
                scene
            }
        }
    }
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, panel: &mut ExportPanel) -> Option<Answer> {
    let window = ui.ctx().content_rect().size();
    let preview =
        vec2(PREVIEW.x.min(window.x - SIDE - 140.0), PREVIEW.y.min(window.y - 220.0)).max(vec2(160.0, 160.0));
    ui.set_width(preview.x + SIDE + space::XL);
    heading(ui, theme, &tr("export-title"));
    ui.add_space(space::S);
    ui.with_layout(Layout::left_to_right(egui::Align::Min), |ui| {
        ui.spacing_mut().item_spacing.x = space::XL;
        draw_preview(ui, theme, panel, preview);
        ui.vertical(|ui| {
            ui.set_width(SIDE);
            egui::ScrollArea::vertical().max_height(preview.y).auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(SIDE - space::L);
                ui.spacing_mut().item_spacing.y = space::S;
                what(ui, theme, panel);
                how(ui, theme, panel);
            });
        });
    });
    ui.add_space(space::M);
    let nothing = panel.phases.iter().all(|shown| !shown) && !panel.phases.is_empty();
    if nothing {
        ui.label(RichText::new(tr("export-no-phase")).font(font(theme::LABEL)).color(color(theme.worse)));
    }
    let order = Answer::Export(panel.exporter().id, Box::new(panel.options()));
    let answer = buttons(ui, theme, ("button-export", order), &[("button-cancel", Answer::Cancel)]);
    answer.filter(|answer| !nothing || *answer == Answer::Cancel)
}

/// The scene as it will be, in a frame of the given size.
fn draw_preview(ui: &mut Ui, theme: &Theme, panel: &mut ExportPanel, size: egui::Vec2) {
    let (area, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, tr("export-preview")));
    let scene = panel.scene();
    let paper = match panel.options().background {
        Background::White => egui::Color32::WHITE,
        Background::Theme => color(Theme::of(scene.mode).paper),
        Background::Transparent => color(theme.field),
    };
    ui.painter().rect_filled(area, theme::CORNER, color(theme.field));
    let margin = panel.choices.margin_pt as f32;
    let whole = vec2(scene.size.w + 2.0 * margin, scene.size.h + 2.0 * margin);
    let zoom = (size.x / whole.x).min(size.y / whole.y).min(1.0);
    let sheet = egui::Rect::from_center_size(area.center(), whole * zoom);
    ui.painter().rect_filled(sheet, 0.0, paper);
    let canvas = sheet.shrink(margin * zoom);
    let view = View { canvas, origin: pt(0.0, 0.0), zoom, pinned: pt(0.0, 0.0) };
    panel.painter.paint(&ui.painter().with_clip_rect(sheet), &scene, &view);
    let edge = egui::Stroke::new(1.0, color(theme.hairline));
    ui.painter().rect_stroke(sheet, 0.0, edge, egui::StrokeKind::Outside);
}

/// The kind of file, and what of the map is in it.
fn what(ui: &mut Ui, theme: &Theme, panel: &mut ExportPanel) {
    let formats: Vec<Named> = EXPORTERS.iter().map(|exporter| (exporter.id, exporter.label)).collect();
    list(ui, theme, "export-format", &mut panel.choices.format, &formats);
    if !panel.takes(ExportOption::View) {
        return;
    }
    field_label(ui, theme, &tr("export-phases"));
    for (phase, shown) in panel.map.phases.iter().zip(&mut panel.phases) {
        ui.checkbox(shown, phase.name.as_str());
    }
    if panel.map.personas.len() > 1 {
        personas(ui, theme, panel);
    }
    let names = egui::CollapsingHeader::new(tr("export-lanes")).id_salt("lanes");
    names.show(ui, |ui| {
        for (lane, shown) in panel.map.lanes.iter().zip(&mut panel.lanes) {
            // A lane that the map itself hides is shown there, not here.
            ui.add_enabled_ui(!lane.hidden, |ui| ui.checkbox(shown, lane.shown_name(&panel.map.language)));
        }
    });
    let modes = if panel.takes(ExportOption::ThemeOfReader) { MODES_OF_PAGE } else { MODES };
    let choices = &mut panel.choices;
    list(ui, theme, "export-mode", &mut choices.mode, modes);
    ui.checkbox(&mut choices.title, tr("export-with-title"));
    ui.checkbox(&mut choices.legend, tr("export-with-legend"));
    if !panel.map.personas.is_empty() {
        ui.checkbox(&mut choices.persona_cards, tr("export-with-personas"));
    }
    ui.checkbox(&mut choices.review_marks, tr("export-with-review-marks"));
    if panel.map.measured.is_some() {
        ui.checkbox(&mut panel.measures, tr("export-with-measures"));
    }
}

fn personas(ui: &mut Ui, theme: &Theme, panel: &mut ExportPanel) {
    let all = tr("export-all-personas");
    let name = field_label(ui, theme, &tr("export-persona")).id;
    let chosen = panel.persona.as_ref().and_then(|id| panel.map.persona(id));
    let words = chosen.map_or(all.as_ref(), |persona| persona.name.as_str());
    let shown = egui::ComboBox::from_id_salt("persona").selected_text(words).width(ui.available_width());
    let list = shown.show_ui(ui, |ui| {
        ui.selectable_value(&mut panel.persona, None, all.as_ref());
        for persona in &panel.map.personas {
            ui.selectable_value(&mut panel.persona, Some(persona.id.clone()), persona.name.as_str());
        }
    });
    list.response.labelled_by(name);
}

/// Size, pages, margin and background, as far as they mean something for the kind of file.
fn how(ui: &mut Ui, theme: &Theme, panel: &mut ExportPanel) {
    let takes = panel.exporter().takes;
    let has = |choice| takes.contains(&choice);
    let choices = &mut panel.choices;
    if has(ExportOption::Size) {
        list(ui, theme, "export-size", &mut choices.size, SIZES);
        if choices.size == "width" {
            number(ui, theme, "export-width", &mut choices.width_px, 16..=100_000, " px");
        }
        if page(&choices.size).is_some_and(Page::is_paper) {
            number(ui, theme, "export-dpi", &mut choices.dpi, 36..=1200, " dpi");
        }
    } else if has(ExportOption::Page) {
        list(
            ui,
            theme,
            "export-page",
            &mut choices.page,
            if has(ExportOption::Pages) { PAGES } else { SLIDES },
        );
    }
    if has(ExportOption::Pages) {
        list(ui, theme, "export-pages", &mut choices.pages, SPREADS);
    }
    if has(ExportOption::Margin) {
        number(ui, theme, "export-margin", &mut choices.margin_pt, 0..=400, " pt");
    }
    if has(ExportOption::Background) {
        let count = if has(ExportOption::Transparent) { BACKGROUNDS.len() } else { BACKGROUNDS.len() - 1 };
        list(ui, theme, "export-background", &mut choices.background, &BACKGROUNDS[..count]);
    }
    if has(ExportOption::Outlines) {
        ui.checkbox(&mut choices.outlines, tr("export-outlines"));
    }
    if has(ExportOption::Shape) {
        list(ui, theme, "export-shape", &mut choices.shape, SHAPES);
    }
    if has(ExportOption::EmbedMap) {
        ui.checkbox(&mut choices.embed_map, tr("export-embed-map"));
    }
}

/// One of several, by name.
fn list(ui: &mut Ui, theme: &Theme, label: &str, now: &mut String, all: &[Named]) {
    let name = field_label(ui, theme, &tr(label)).id;
    // What is kept from another run, or for another kind of file, may be none of these.
    let chosen = all.iter().find(|(id, _)| id == now).unwrap_or(&all[0]);
    let words = tr(chosen.1);
    let shown = egui::ComboBox::from_id_salt(label).selected_text(words.as_ref()).width(ui.available_width());
    let list = shown.show_ui(ui, |ui| {
        for (id, key) in all {
            if ui.selectable_label(*id == chosen.0, tr(key).as_ref()).clicked() {
                (*id).clone_into(now);
            }
        }
    });
    list.response.labelled_by(name);
}

fn number(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    now: &mut u32,
    range: std::ops::RangeInclusive<u32>,
    unit: &str,
) {
    let name = field_label(ui, theme, &tr(label)).id;
    ui.add(egui::DragValue::new(now).range(range).suffix(unit)).labelled_by(name);
}
