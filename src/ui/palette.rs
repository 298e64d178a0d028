//! The palette: one field over the map in which everything can be found or done by typing a part of its name.

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Align2, Context, CornerRadius, Event, FontId, Id, Key, Layout, Modifiers, Order, Rect, Response,
    Role, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, pos2, vec2,
};

use super::paint::icon;
use super::style::{color, font};
use super::words::{count, lang, tr, tr_with};
use crate::editor::commands::command;
use crate::editor::{Ask, Choice, CommandId, Editor, Entry, Palette, PaletteHit};
use crate::scene::fonts::family;
use crate::templates::TemplateRef;
use crate::theme::{self, Theme, space};

const WIDTH: f32 = 560.0;
const ROW: f32 = 34.0;
const ROWS: usize = 12;
const FIELD: f32 = 48.0;
/// How many choices are remembered.
const RECENT: usize = 6;
/// The field-like button in the toolbar.
const BUTTON: egui::Vec2 = vec2(236.0, 30.0);

/// The palette while it is open, and what was chosen in it lately.
#[derive(Default)]
pub(super) struct PaletteBox {
    open: Option<Open>,
    recent: Vec<Choice>,
}

struct Open {
    palette: Palette,
    /// The line that Enter chooses.
    at: usize,
    /// The line has moved by the keyboard and may be out of sight.
    moved: bool,
    fresh: bool,
}

impl PaletteBox {
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    fn remember(&mut self, choice: Choice) {
        self.recent.retain(|other| *other != choice);
        self.recent.insert(0, choice);
        self.recent.truncate(RECENT);
    }
}

fn field_id() -> Id {
    Id::unique("palette-field")
}

impl PaletteBox {
    /// Opens the palette, or puts it away.
    pub(super) fn toggle(&mut self, editor: &Editor, ctx: &Context) {
        if self.open.is_some() {
            self.close(ctx);
            return;
        }
        let palette = Palette::new(editor, &self.recent, lang());
        self.open = Some(Open { palette, at: 0, moved: true, fresh: true });
    }

    /// Puts the palette away; the keyboard goes back to the grid.
    pub(super) fn close(&mut self, ctx: &Context) {
        if self.open.take().is_some() {
            ctx.memory_mut(|memory| memory.surrender_focus(field_id()));
            ctx.request_repaint();
        }
    }
}

/// Shows the palette at the top of the canvas, and does what is chosen in it; gives back what only the window can do.
pub(super) fn show(
    palette: &mut PaletteBox,
    editor: &mut Editor,
    ui: &Ui,
    theme: &Theme,
    canvas: Rect,
) -> Option<Ask> {
    let open = palette.open.as_mut()?;
    let ctx = ui.ctx();
    let (mut chosen, mut leave) = keys(ctx, open);
    let fresh = open.fresh;
    let width = WIDTH.min(canvas.width() - 2.0 * space::L);
    let top = pos2(canvas.center().x - width / 2.0, canvas.min.y + space::L);
    let room = canvas.height() - 2.0 * space::L - FIELD;
    let area = egui::Area::new(Id::unique("palette"))
        .order(Order::Foreground)
        .fixed_pos(top)
        .constrain_to(ctx.content_rect())
        .show(ctx, |ui| {
            plate(theme).show(ui, |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
                field(ui, theme, open);
                chosen = chosen.or(list(ui, theme, open, room));
            });
        });
    leave |= !fresh && area.response.clicked_elsewhere();
    let choice = chosen.map(|hit| open.palette.entry(hit).choice.clone());
    if choice.is_some() || leave {
        palette.close(ctx);
    }
    let choice = choice?;
    palette.remember(choice.clone());
    choose(editor, &choice)
}

fn choose(editor: &mut Editor, choice: &Choice) -> Option<Ask> {
    match choice {
        Choice::Command(id) => {
            editor.run(*id);
            None
        }
        Choice::Template(id) => Some(Ask::NewFrom(TemplateRef::Bundled((*id).to_owned()))),
        Choice::Phase(_) | Choice::Step(_) | Choice::Lane(_) | Choice::Card(_) => {
            choice.item().into_iter().for_each(|item| editor.go_to(item));
            None
        }
    }
}

/// Takes the keys that move through the list, choose and leave, before the field sees them.
fn keys(ctx: &Context, open: &mut Open) -> (Option<PaletteHit>, bool) {
    // While characters are being composed, all keys belong to the input method.
    if ctx.input(|i| i.events.iter().any(|event| matches!(event, Event::Ime(_)))) {
        return (None, false);
    }
    let count = open.palette.hits().len();
    let (by, enter, escape) = ctx.input_mut(|i| {
        let mut pressed = |key| i.count_and_consume_key(Modifiers::NONE, key) as isize;
        let lines = pressed(Key::ArrowDown) - pressed(Key::ArrowUp);
        let pages = pressed(Key::PageDown) - pressed(Key::PageUp);
        // The keyboard stays in the field.
        pressed(Key::Tab);
        ((lines, pages), pressed(Key::Enter) > 0, pressed(Key::Escape) > 0)
    });
    if by != (0, 0) && count > 0 {
        let last = count as isize - 1;
        let at = open.at as isize;
        let to = match by {
            // Past an end it goes round.
            (-1, 0) if at == 0 => last,
            (1, 0) if at == last => 0,
            (lines, pages) => (at + lines + pages * (ROWS as isize - 1)).clamp(0, last),
        };
        (open.at, open.moved) = (to as usize, true);
    }
    let chosen = open.palette.hits().get(open.at).copied().filter(|_| enter);
    (chosen, escape)
}

fn plate(theme: &Theme) -> egui::Frame {
    let shadow = color(theme.shadow).gamma_multiply(3.0);
    egui::Frame::new()
        .fill(color(theme.surface))
        .corner_radius(CornerRadius::same(12))
        .stroke(Stroke::new(1.0, color(theme.hairline)))
        .shadow(egui::Shadow { offset: [0, 10], blur: 32, spread: 0, color: shadow })
}

fn field(ui: &mut Ui, theme: &Theme, open: &mut Open) {
    let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
    let glass = Rect::from_center_size(pos2(area.min.x + 26.0, area.center().y), vec2(17.0, 17.0));
    icon(ui.painter(), "search", glass, color(theme.muted));
    let mut right = area.max.x - space::L;
    if !open.palette.query().trim().is_empty() {
        let words = count("palette-results", open.palette.hits().len());
        let galley = ui.painter().layout_no_wrap(words, font(theme::LABEL), color(theme.faint));
        right -= galley.size().x;
        let at = pos2(right, area.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color(theme.faint));
        right -= space::M;
    }
    let words = Rect::from_min_max(pos2(area.min.x + 46.0, area.min.y), pos2(right, area.max.y));
    let mut query = open.palette.query().to_owned();
    let mut child =
        ui.new_child(egui::UiBuilder::new().max_rect(words).layout(Layout::left_to_right(Align::Center)));
    let edit = TextEdit::singleline(&mut query)
        .id(field_id())
        .frame(egui::Frame::NONE)
        .font(FontId::new(theme::PHASE.size, family(theme::BODY)))
        .text_color(color(theme.ink))
        .hint_text(tr("palette-hint").as_ref())
        .align(Align2::LEFT_CENTER)
        .min_size(vec2(0.0, FIELD))
        .desired_width(words.width());
    let response = child.add(edit);
    if std::mem::take(&mut open.fresh) || !response.has_focus() {
        response.request_focus();
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(tr("palette-name").into_owned());
        node.set_active_descendant(row_id(open.at).accesskit_id());
    });
    if query != open.palette.query() {
        open.palette.set_query(&query);
        (open.at, open.moved) = (0, true);
    }
    ui.painter().hline(area.x_range(), area.max.y, Stroke::new(1.0, color(theme.hairline)));
}

fn row_id(at: usize) -> Id {
    Id::unique("palette-row").with(at)
}

/// The lines that fit; gives back the one that is clicked.
fn list(ui: &mut Ui, theme: &Theme, open: &mut Open, room: f32) -> Option<PaletteHit> {
    const AIR: f32 = 6.0;
    let total = open.palette.hits().len();
    if total == 0 {
        let words = tr_with("palette-none", &[("query", open.palette.query().trim().into())]);
        let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), 56.0), Sense::hover());
        let ink = color(theme.muted);
        ui.painter().text(area.center(), Align2::CENTER_CENTER, words, font(theme::BODY), ink);
        return None;
    }
    ui.add_space(AIR);
    let height = (ROW * total.min(ROWS) as f32).min((room - 2.0 * AIR).max(ROW));
    let mut chosen = None;
    let mut scroll =
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]);
    let id = Id::unique("palette-offset");
    let offset: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    if std::mem::take(&mut open.moved) {
        let top = open.at as f32 * ROW;
        scroll = scroll.vertical_scroll_offset(offset.clamp((top + ROW - height).max(0.0), top));
    }
    let pointer_moves = ui.input(|i| i.pointer.delta() != egui::Vec2::ZERO);
    let shown = scroll.show_rows(ui, ROW, total, |ui, rows| {
        for at in rows {
            let Some(hit) = open.palette.hits().get(at).copied() else { continue };
            let letters = open.palette.letters(hit);
            let line = Line { entry: open.palette.entry(hit), letters: &letters, at, total };
            let response = line.show(ui, theme, at == open.at);
            if response.hovered() && pointer_moves {
                open.at = at;
            }
            if response.clicked() {
                chosen = Some(hit);
            }
        }
    });
    ui.data_mut(|data| data.insert_temp(id, shown.state.clamped_offset().y));
    ui.add_space(AIR);
    chosen
}

/// One line of the list.
struct Line<'a> {
    entry: &'a Entry,
    letters: &'a [std::ops::Range<usize>],
    at: usize,
    total: usize,
}

impl Line<'_> {
    fn show(&self, ui: &mut Ui, theme: &Theme, here: bool) -> Response {
        let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let response = ui.interact(whole, row_id(self.at), Sense::click());
        let right_words = self.right();
        response.widget_info(|| {
            let name = format!("{}, {right_words}", self.entry.text);
            egui::WidgetInfo::selected(Role::ListBoxOption, true, here, name)
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_position_in_set(self.at + 1);
            node.set_size_of_set(self.total);
        });
        let area = whole.shrink2(vec2(6.0, 0.0));
        let painter = ui.painter();
        if here {
            painter.rect_filled(area, CornerRadius::same(theme::CORNER as u8), color(theme.accent_soft));
        }
        let mark = Rect::from_center_size(pos2(area.min.x + 20.0, area.center().y), vec2(16.0, 16.0));
        icon(painter, self.entry.icon, mark, color(if here { theme.accent } else { theme.muted }));
        let muted = color(theme.muted);
        let right =
            elided(ui, &right_words, area.width() * 0.42, TextFormat::simple(font(theme::LABEL), muted));
        let at = pos2(area.max.x - space::M - right.size().x, area.center().y - right.size().y / 2.0);
        let text_left = area.min.x + 40.0;
        let room = at.x - space::L - text_left;
        painter.galley(at, right, muted);
        let words = ui.painter().layout_job(self.words(theme, room));
        let at = pos2(text_left, area.center().y - words.size().y / 2.0);
        ui.painter().galley(at, words, color(theme.ink));
        response
    }

    /// A command's keys; of everything else, what and where it is.
    fn right(&self) -> String {
        let keys = match &self.entry.choice {
            Choice::Command(id) => command(*id).and_then(|command| command.shortcuts.first()),
            _ => None,
        };
        keys.map_or_else(|| self.entry.detail.clone(), |keys| keys.text(lang(), cfg!(target_os = "macos")))
    }

    /// The text, in which the letters that fit are stronger.
    fn words(&self, theme: &Theme, width: f32) -> LayoutJob {
        let plain = TextFormat::simple(font(theme::BODY), color(theme.ink));
        let strong = TextFormat::simple(font(theme::BODY_STRONG), color(theme.accent));
        let mut job = one_line(width);
        let words = &self.entry.text;
        let mut from = 0;
        for range in self.letters {
            job.append(words.get(from..range.start).unwrap_or_default(), 0.0, plain.clone());
            job.append(words.get(range.clone()).unwrap_or_default(), 0.0, strong.clone());
            from = range.end;
        }
        job.append(words.get(from..).unwrap_or_default(), 0.0, plain);
        job
    }
}

fn one_line(width: f32) -> LayoutJob {
    let wrap = egui::text::TextWrapping::truncate_at_width(width.max(1.0));
    LayoutJob { wrap, ..LayoutJob::default() }
}

fn elided(ui: &Ui, words: &str, width: f32, format: TextFormat) -> std::sync::Arc<egui::Galley> {
    let mut job = one_line(width);
    job.append(words, 0.0, format);
    ui.painter().layout_job(job)
}

/// A quiet button that looks like a field, in what the toolbar has left; nothing where that is too little. True if it
/// was clicked.
pub(super) fn button(ui: &mut Ui, theme: &Theme) -> bool {
    let room = ui.available_rect_before_wrap();
    if room.width() < BUTTON.x + 2.0 * space::L {
        return false;
    }
    let min = pos2(room.min.x + space::L, room.center().y - BUTTON.y / 2.0);
    let area = Rect::from_min_size(min, BUTTON);
    let response = ui.interact(area, Id::unique("palette-button"), Sense::click());
    let name = tr("palette-name");
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, name.as_ref()));
    let edge = match (response.has_focus(), response.hovered()) {
        (true, _) => Stroke::new(1.5, color(theme.accent)),
        (_, true) => Stroke::new(1.0, color(theme.line)),
        _ => Stroke::new(1.0, color(theme.hairline)),
    };
    let corner = CornerRadius::same(theme::CORNER as u8);
    let painter = ui.painter();
    painter.rect(area, corner, color(theme.field), edge, StrokeKind::Inside);
    let ink = color(if response.hovered() { theme.ink } else { theme.muted });
    let left = area.left_center() + vec2(space::M, 0.0);
    painter.text(left, Align2::LEFT_CENTER, name.as_ref(), font(theme::BODY), ink);
    let keys = command(CommandId::Palette).and_then(|command| command.shortcuts.first());
    if let Some(keys) = keys {
        let keys = keys.text(lang(), cfg!(target_os = "macos")).replace('+', " ");
        let right = area.right_center() - vec2(space::M, 0.0);
        painter.text(right, Align2::RIGHT_CENTER, keys, font(theme::CAPTION), color(theme.faint));
    }
    response.clicked()
}
