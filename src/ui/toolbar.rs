//! The bar at the top: the map's name and state, the menus, the tools, and the one main button.

use std::path::PathBuf;

use egui::{Align, Layout, Margin, MenuBar, RichText, Stroke, Ui, vec2};

use super::command_button::command_button;
use super::desk::Desk;
use super::preferences::name_and_folder;
use super::regions::{self, Regions};
use super::style::{color, font};
use super::widgets::{icon_button, primary_button};
use super::words::{count, lang, tr};
use super::{palette, review};
use crate::editor::commands::{self, COMMANDS, Menu, Place};
use crate::editor::{Ask, CommandId, Editor};
use crate::theme::{self, Theme, space};

const HEIGHT: f32 = 52.0;
const DOCUMENT_WIDTH: f32 = 144.0;
/// In a narrow window the tools need the room.
const NARROW: f32 = 840.0;
const DOCUMENT_WIDTH_NARROW: f32 = 64.0;

/// What was chosen in the bar.
pub(super) enum Chosen {
    Command(CommandId),
    Ask(Ask),
}

/// Shows the bar over the map of `desk`, whose state is told by the words `state`.
pub(super) fn show(
    desk: &Desk,
    state: &str,
    regions: &mut Regions,
    recent: &[PathBuf],
    ui: &mut Ui,
    theme: &Theme,
) -> Option<Chosen> {
    let mut chosen = None;
    let frame = egui::Frame::new()
        .fill(color(theme.surface))
        .inner_margin(Margin::symmetric(16, 0))
        .stroke(Stroke::new(1.0, color(theme.hairline)));
    egui::Panel::top("toolbar").exact_size(HEIGHT).frame(frame).show(ui, |ui| {
        regions::begin(regions, ui, regions::Region::Toolbar);
        ui.horizontal_centered(|ui| {
            logo(ui, theme);
            document(desk, state, ui, theme);
            ui.add_space(space::L);
            // A menu bar takes all the width that it is given.
            let room = vec2(menus_width(ui), ui.available_height());
            let left_to_right = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(room, left_to_right, |ui| {
                chosen = menus(&desk.editor, recent, ui, theme);
            });
            ui.add_space(space::M);
            let tool = tools(&desk.editor, ui, theme);
            chosen = chosen.take().or(tool.map(Chosen::Command));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let width = ui.available_width().clamp(72.0, 116.0);
                if primary_button(ui, theme, &tr("toolbar-export"), width).clicked() {
                    chosen = Some(Chosen::Command(CommandId::Export));
                }
                if palette::button(ui, theme) {
                    chosen = Some(Chosen::Command(CommandId::Palette));
                }
            });
        });
    });
    chosen
}

/// The wave, and the two ends of a way.
pub(super) fn logo(ui: &mut Ui, theme: &Theme) {
    let (area, _) = ui.allocate_exact_size(vec2(36.0, 24.0), egui::Sense::hover());
    let at = |x: f32, y: f32| area.min + vec2(x, y);
    let points = [
        at(3.0, 17.0),
        at(13.0, 16.0),
        at(10.0, 4.0),
        at(17.0, 6.0),
        at(25.0, 9.0),
        at(22.0, 22.0),
        at(32.0, 6.0),
    ];
    let ink = color(theme.accent);
    let painter = ui.painter();
    for curve in [[points[0], points[1], points[2], points[3]], [points[3], points[4], points[5], points[6]]]
    {
        let stroke = Stroke::new(2.5, ink);
        painter.add(epaint::CubicBezierShape::from_points_stroke(
            curve,
            false,
            egui::Color32::TRANSPARENT,
            stroke,
        ));
    }
    painter.circle_filled(points[0], 3.5, ink);
    painter.circle_filled(points[6], 3.5, ink);
}

/// The file's name, and whether what is seen is in it.
fn document(desk: &Desk, state: &str, ui: &mut Ui, theme: &Theme) {
    // As wide as its longest state, so that the menus stand still while the words change.
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let room = vec2(if narrow { DOCUMENT_WIDTH_NARROW } else { DOCUMENT_WIDTH }, HEIGHT);
    ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
        ui.set_width(room.x);
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space((HEIGHT - 33.0) / 2.0);
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
        ui.label(RichText::new(desk.name()).font(font(theme::BODY_STRONG)).color(color(theme.ink)));
        ui.label(RichText::new(state).font(font(theme::CAPTION)).color(color(theme.faint)));
    });
}

/// How wide the names of the menus are, with the room around each.
fn menus_width(ui: &Ui) -> f32 {
    // A menu bar pads its buttons less than others are.
    let around = space::L;
    let width = |menu: Menu| {
        let name = tr(menu.label()).into_owned();
        ui.painter().layout_no_wrap(name, font(theme::BODY), egui::Color32::BLACK).size().x + around
    };
    Menu::ALL.into_iter().map(width).sum()
}

/// Shows the menus; gives back what was chosen in them.
fn menus(editor: &Editor, recent: &[PathBuf], ui: &mut Ui, theme: &Theme) -> Option<Chosen> {
    let mut chosen = None;
    MenuBar::new().ui(ui, |ui| {
        for menu in Menu::ALL {
            let title = RichText::new(tr(menu.label())).font(font(theme::BODY)).color(color(theme.ink));
            ui.menu_button(title, |ui| {
                ui.set_width(264.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                let mut group = None;
                for (place, command) in commands::in_menu(menu) {
                    if group.is_some_and(|last| last != place) {
                        ui.separator();
                    }
                    group = Some(place);
                    if command_button(ui, editor, command).clicked() {
                        chosen = Some(Chosen::Command(command.id));
                        ui.close();
                    }
                    if command.id == CommandId::Open && !recent.is_empty() {
                        let file = recent_menu(ui, theme, recent);
                        chosen = chosen.take().or(file.map(|path| Chosen::Ask(Ask::OpenFile(path))));
                    }
                }
            });
        }
    });
    chosen
}

/// The files that were open lately, by name and folder.
fn recent_menu(ui: &mut Ui, theme: &Theme, recent: &[PathBuf]) -> Option<PathBuf> {
    let mut open = None;
    let button = egui::Button::new(tr("menu-recent"))
        .frame_when_inactive(false)
        .right_text(egui::containers::menu::SubMenuButton::arrow_atom(None))
        .min_size(vec2(ui.available_width(), 28.0));
    egui::containers::menu::SubMenuButton::from_button(button).ui(ui, |ui| {
        ui.set_width(400.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        for path in recent {
            let (name, folder) = name_and_folder(path);
            let folder = RichText::new(folder).font(font(theme::LABEL)).color(color(theme.muted));
            let line = egui::Button::new(name)
                .right_text(folder)
                .truncate()
                .frame_when_inactive(false)
                .min_size(vec2(ui.available_width(), 28.0));
            if ui.add(line).on_hover_text(path.display().to_string()).clicked() {
                open = Some(path.clone());
                ui.close();
            }
        }
    });
    open
}

fn tools(editor: &Editor, ui: &mut Ui, theme: &Theme) -> Option<CommandId> {
    let mut chosen = None;
    ui.spacing_mut().item_spacing.x = 2.0;
    for command in COMMANDS.iter().filter(|command| command.is_at(Place::Toolbar)) {
        let label = editor.command_label(command.id, lang());
        let keys = command.shortcuts.first().map(|s| s.text(lang(), cfg!(target_os = "macos")));
        let tip = keys.map_or_else(|| label.clone(), |keys| format!("{label}  ({keys})"));
        let open = if command.id == CommandId::ToggleReview { review::open_findings(editor) } else { 0 };
        let tip = if open > 0 { count("review-count-open", open) } else { tip };
        let button = icon_button(ui, theme, command.icon, &tip, (command.enabled)(editor));
        if open > 0 {
            badge(ui, theme, button.rect, open);
        }
        if button.clicked() {
            chosen = Some(command.id);
        }
    }
    chosen
}

/// A number on the upper right corner of a button.
fn badge(ui: &Ui, theme: &Theme, button: egui::Rect, number: usize) {
    let words = if number > 99 { "99+".to_owned() } else { number.to_string() };
    let label = ui.painter().layout_no_wrap(words, font(theme::CAPTION_STRONG), color(theme.surface));
    let size = vec2((label.size().x + 7.0).max(14.0), 14.0);
    let plate = egui::Rect::from_center_size(button.right_top() + vec2(-7.0, 8.0), size);
    ui.painter().rect_filled(plate, egui::CornerRadius::same(7), color(theme.worse));
    ui.painter().galley(plate.center() - label.size() / 2.0, label, color(theme.surface));
}
