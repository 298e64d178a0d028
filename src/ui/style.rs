//! The theme, as the toolkit wants it.

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Visuals, vec2};

use crate::scene::fonts;
use crate::theme::{self, Color, Mode, Theme, Type, space};

pub(super) fn color(c: Color) -> Color32 {
    Color32::from_rgba_unmultiplied(c.r, c.g, c.b, c.a)
}

pub(super) fn font(style: Type) -> FontId {
    FontId::new(style.size, fonts::family(style))
}

/// Installs the bundled fonts; the machine's own fill in what they lack.
pub fn install_fonts(ctx: &egui::Context) {
    let mut fonts = fonts::font_definitions();
    let medium = fonts::family(theme::CARD);
    if let FontFamily::Name(name) = &medium {
        fonts.families.insert(FontFamily::Monospace, vec![name.to_string()]);
    }
    ctx.set_fonts(fonts);
    for provider in fonts::system_fonts() {
        ctx.add_font_provider(provider);
    }
}

/// Makes the whole window wear the theme; with `reduced_motion` nothing in it moves by itself.
pub(super) fn apply(ctx: &egui::Context, mode: Mode, reduced_motion: bool) {
    let theme = Theme::of(mode);
    ctx.set_theme(match mode {
        Mode::Light => egui::Theme::Light,
        Mode::Dark => egui::Theme::Dark,
    });
    let visuals = visuals(theme);
    let moving = egui::Style::default();
    ctx.all_styles_mut(|style| {
        style.visuals = visuals.clone();
        style.visuals.text_cursor.blink = !reduced_motion;
        style.animation_time = if reduced_motion { 0.0 } else { moving.animation_time };
        style.scroll_animation =
            if reduced_motion { egui::style::ScrollAnimation::none() } else { moving.scroll_animation };
        style.text_styles = [
            (TextStyle::Heading, font(theme::HEADING)),
            (TextStyle::Body, font(theme::BODY)),
            (TextStyle::Button, font(theme::BODY)),
            (TextStyle::Small, font(theme::CAPTION)),
            (TextStyle::Monospace, font(theme::LABEL)),
        ]
        .into();
        style.spacing.item_spacing = vec2(space::S, space::S);
        style.spacing.button_padding = vec2(10.0, 6.0);
        style.spacing.interact_size = vec2(32.0, 28.0);
        style.spacing.window_margin = Margin::same(space::XL as i8);
        style.spacing.menu_margin = Margin::same(6);
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.5;
    });
}

fn visuals(theme: &Theme) -> Visuals {
    let mut v = match theme.mode {
        Mode::Light => Visuals::light(),
        Mode::Dark => Visuals::dark(),
    };
    let (ink, muted) = (color(theme.ink), color(theme.muted));
    let corner = CornerRadius::same(theme::CORNER as u8);
    v.override_text_color = None;
    v.panel_fill = color(theme.surface);
    v.window_fill = color(theme.surface);
    v.window_stroke = Stroke::new(1.0, color(theme.hairline));
    v.window_corner_radius = CornerRadius::same(12);
    v.menu_corner_radius = corner;
    v.extreme_bg_color = color(theme.field);
    v.text_edit_bg_color = Some(color(theme.field));
    v.faint_bg_color = color(theme.field);
    v.hyperlink_color = color(theme.accent);
    v.error_fg_color = color(theme.worse);
    v.warn_fg_color = color(theme.neutral);
    v.selection.bg_fill = color(theme.accent.at(30));
    v.selection.stroke = Stroke::new(1.5, color(theme.accent));
    v.weak_text_color = Some(color(theme.faint));
    let shadow =
        Shadow { offset: [0, 6], blur: 20, spread: 0, color: color(theme.shadow).gamma_multiply(3.0) };
    v.popup_shadow = shadow;
    v.window_shadow = shadow;
    let state = |bg: Color, edge: Color, fg: Color32| egui::style::WidgetVisuals {
        bg_fill: color(bg),
        weak_bg_fill: color(bg),
        bg_stroke: Stroke::new(1.0, color(edge)),
        corner_radius: corner,
        fg_stroke: Stroke::new(1.0, fg),
        expansion: 0.0,
    };
    v.widgets.noninteractive = state(theme.surface, theme.hairline, ink);
    v.widgets.inactive = state(theme.field, theme.hairline, ink);
    v.widgets.hovered = state(theme.hairline, theme.line, ink);
    v.widgets.active = state(theme.hairline, theme.accent, ink);
    v.widgets.open = state(theme.field, theme.line, ink);
    v.widgets.inactive.fg_stroke.color = if theme.mode == Mode::Light { ink } else { muted };
    v
}
