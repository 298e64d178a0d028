//! The colours to choose from, as a row of round buttons.

use egui::{Response, Sense, Stroke, Ui, Vec2, vec2};

use crate::model::Swatch;
use crate::theme::{Theme, space};
use crate::ui::style::color;
use crate::ui::widgets::field_label;
use crate::ui::words::tr;

const SIDE: f32 = 22.0;

pub(super) const SWATCHES: &[(Swatch, &str)] = &[
    (Swatch::Indigo, "swatch-indigo"),
    (Swatch::Teal, "swatch-teal"),
    (Swatch::Amber, "swatch-amber"),
    (Swatch::Green, "swatch-green"),
    (Swatch::Violet, "swatch-violet"),
    (Swatch::Rose, "swatch-rose"),
    (Swatch::Slate, "swatch-slate"),
    (Swatch::Rust, "swatch-rust"),
];

/// A card's colour, none meaning that of its phase. `now` is none where several cards differ. Gives back the
/// colour that was clicked.
pub(super) fn choose(ui: &mut Ui, theme: &Theme, now: Option<Option<Swatch>>) -> Option<Option<Swatch>> {
    field_label(ui, theme, &tr("field-colour"));
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::XS, 0.0);
        let none = std::iter::once((None, "swatch-none"));
        for (swatch, key) in none.chain(SWATCHES.iter().map(|(swatch, key)| (Some(*swatch), *key))) {
            if button(ui, theme, swatch, &tr(key), now == Some(swatch)).clicked() {
                chosen = Some(swatch);
            }
        }
    });
    chosen
}

/// One of the colours. Gives back the one that was clicked.
pub(super) fn choose_one(ui: &mut Ui, theme: &Theme, now: Option<Swatch>) -> Option<Swatch> {
    field_label(ui, theme, &tr("field-colour"));
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::XS, 0.0);
        for (swatch, key) in SWATCHES {
            if button(ui, theme, Some(*swatch), &tr(key), now == Some(*swatch)).clicked() {
                chosen = Some(*swatch);
            }
        }
    });
    chosen
}

fn button(ui: &mut Ui, theme: &Theme, swatch: Option<Swatch>, label: &str, selected: bool) -> Response {
    let (area, response) = ui.allocate_exact_size(Vec2::splat(SIDE), Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, selected, label));
    let (center, painter) = (area.center(), ui.painter());
    let radius = SIDE / 2.0 - 4.0;
    match swatch {
        Some(swatch) => {
            painter.circle_filled(center, radius, color(theme.swatches[swatch as usize]));
        }
        // Struck through: no colour of its own.
        None => {
            let edge = Stroke::new(1.5, color(theme.line));
            painter.circle_stroke(center, radius, edge);
            let slant = Vec2::splat(radius * std::f32::consts::FRAC_1_SQRT_2);
            painter.line_segment([center - vec2(slant.x, -slant.y), center + vec2(slant.x, -slant.y)], edge);
        }
    }
    let ring = if selected {
        Some(theme.ink)
    } else {
        (response.has_focus() || response.hovered()).then_some(theme.accent)
    };
    if let Some(ink) = ring {
        painter.circle_stroke(center, SIDE / 2.0 - 1.0, Stroke::new(1.5, color(ink)));
    }
    response.on_hover_text(label)
}
