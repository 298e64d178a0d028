//! The bar at the top right of the canvas in which words are looked for and replaced.

use egui::text::{CCursor, CCursorRange};
use egui::{
    Align, Context, CornerRadius, Event, EventFilter, Id, Key, Layout, Margin, Modifiers, Order, Pos2, Rect,
    RichText, Stroke, TextEdit, Ui, vec2,
};

use crate::editor::Editor;
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{icon_button, quiet_button};
use crate::ui::words::{tr, tr_with};

const FIELD: f32 = 216.0;
const COUNT: f32 = 72.0;

/// What belongs to the bar alone; the words looked for are the editor's.
#[derive(Default)]
pub(in crate::ui) struct FindBar {
    /// The words to put in the place of those found.
    with: String,
    replacing: bool,
    /// It was just opened: its first field takes the keyboard.
    fresh: bool,
}

fn query_id() -> Id {
    Id::unique("find-query")
}

fn with_id() -> Id {
    Id::unique("find-with")
}

impl FindBar {
    /// Gives the keyboard to the bar.
    pub(in crate::ui) fn open(&mut self, replacing: bool) {
        self.replacing = replacing;
        self.fresh = true;
    }
}

fn close(editor: &mut Editor, ctx: &Context) {
    editor.close_search();
    ctx.memory_mut(|memory| {
        memory.surrender_focus(query_id());
        memory.surrender_focus(with_id());
    });
    ctx.request_repaint();
}

/// What was asked for in the bar.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FindAsk {
    Next,
    Previous,
    Replace,
    ReplaceAll,
    Close,
}

/// Shows the bar while something is looked for.
pub(super) fn show(bar: &mut FindBar, editor: &mut Editor, ui: &Ui, theme: &Theme, canvas: Rect) {
    if !editor.search().is_open() {
        return;
    }
    let ctx = ui.ctx();
    if bar.replacing {
        tab_between_fields(ctx);
    }
    let mut asked = keys(ctx);
    let corner = Pos2::new(canvas.max.x - space::L, canvas.min.y + space::M);
    egui::Area::new(Id::unique("find"))
        .order(Order::Middle)
        .pivot(egui::Align2::RIGHT_TOP)
        .fixed_pos(corner)
        .constrain_to(canvas)
        .show(ctx, |ui| {
            plate(theme).show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(2.0, space::S);
                let more = ui.horizontal(|ui| search_row(bar, editor, ui, theme)).inner;
                asked = asked.or(more);
                if bar.replacing {
                    let more = ui.horizontal(|ui| replace_row(bar, editor, ui, theme)).inner;
                    asked = asked.or(more);
                }
            });
        });
    if let Some(asked) = asked {
        carry_out(bar, editor, ctx, asked);
        ctx.request_repaint();
    }
}

fn carry_out(bar: &FindBar, editor: &mut Editor, ctx: &Context, asked: FindAsk) {
    match asked {
        FindAsk::Next => {
            editor.find_next();
        }
        FindAsk::Previous => {
            editor.find_previous();
        }
        FindAsk::Replace => {
            editor.replace_current(&bar.with);
        }
        FindAsk::ReplaceAll => {
            editor.replace_all(&bar.with);
        }
        FindAsk::Close => close(editor, ctx),
    }
}

/// Tab goes from what is found to what takes its place, not by way of the buttons between them.
fn tab_between_fields(ctx: &Context) {
    let in_query = ctx.memory(|memory| memory.has_focus(query_id()));
    if in_query && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Tab)) {
        ctx.memory_mut(|memory| {
            // The toolkit has noted the key already, and would go on from the field.
            memory.move_focus(egui::FocusDirection::None);
            memory.request_focus(with_id());
        });
    }
}

/// Takes the keys that mean something in the bar, before its fields see them.
fn keys(ctx: &Context) -> Option<FindAsk> {
    let (in_query, in_with) =
        ctx.memory(|memory| (memory.has_focus(query_id()), memory.has_focus(with_id())));
    let composing = ctx.input(|i| i.events.iter().any(|event| matches!(event, Event::Ime(_))));
    if !(in_query || in_with) || composing {
        return None;
    }
    ctx.input_mut(|i| {
        if i.consume_key(Modifiers::NONE, Key::Escape) {
            Some(FindAsk::Close)
        } else if i.consume_key(Modifiers::SHIFT, Key::Enter) {
            Some(FindAsk::Previous)
        } else if i.consume_key(Modifiers::NONE, Key::Enter) {
            Some(if in_with { FindAsk::Replace } else { FindAsk::Next })
        } else {
            None
        }
    })
}

fn plate(theme: &Theme) -> egui::Frame {
    let shadow = color(theme.shadow).gamma_multiply(2.5);
    egui::Frame::new()
        .fill(color(theme.surface))
        .corner_radius(CornerRadius::same(10))
        .stroke(Stroke::new(1.0, color(theme.hairline)))
        .shadow(egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: shadow })
        .inner_margin(Margin::same(space::S as i8))
}

fn search_row(bar: &mut FindBar, editor: &mut Editor, ui: &mut Ui, theme: &Theme) -> Option<FindAsk> {
    let mut asked = None;
    let arrow = if bar.replacing { "chevron-down" } else { "chevron-right" };
    if icon_button(ui, theme, arrow, &tr("find-more"), true).clicked() {
        bar.replacing = !bar.replacing;
    }
    let mut query = editor.search().query().to_owned();
    let fresh = std::mem::take(&mut bar.fresh);
    if word_field(ui, query_id(), &mut query, ("find-name", "find-hint"), fresh) {
        editor.set_query(&query);
        ui.ctx().request_repaint();
    }
    tally(editor, ui, theme);
    let found = !editor.search().matches().is_empty();
    if icon_button(ui, theme, "chevron-up", &tr("find-previous"), found).clicked() {
        asked = Some(FindAsk::Previous);
    }
    if icon_button(ui, theme, "chevron-down", &tr("find-next"), found).clicked() {
        asked = Some(FindAsk::Next);
    }
    if icon_button(ui, theme, "x", &tr("find-close"), true).clicked() {
        asked = Some(FindAsk::Close);
    }
    asked
}

/// Which match this is, and of how many.
fn tally(editor: &Editor, ui: &mut Ui, theme: &Theme) {
    let search = editor.search();
    let (words, ink) = match (search.query().is_empty(), search.matches().len()) {
        (true, _) => (String::new(), theme.muted),
        (false, 0) => (tr("find-none").into_owned(), theme.worse),
        (false, count) => {
            let count = ("count", count.into());
            let words = match search.current() {
                Some(i) => tr_with("find-count", &[("nth", (i + 1).into()), count]),
                None => tr_with("find-total", &[count]),
            };
            (words, theme.muted)
        }
    };
    let room = vec2(COUNT, ui.available_height().max(32.0));
    ui.allocate_ui_with_layout(room, Layout::centered_and_justified(egui::Direction::LeftToRight), |ui| {
        ui.label(RichText::new(words).font(font(theme::LABEL)).color(color(ink)));
    });
}

fn replace_row(bar: &mut FindBar, editor: &Editor, ui: &mut Ui, theme: &Theme) -> Option<FindAsk> {
    let mut asked = None;
    ui.add_space(32.0 + ui.spacing().item_spacing.x);
    word_field(ui, with_id(), &mut bar.with, ("replace-hint", "replace-hint"), false);
    let found = !editor.search().matches().is_empty();
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.add_space(space::S);
        ui.spacing_mut().item_spacing.x = space::S;
        ui.add_enabled_ui(found, |ui| {
            if quiet_button(ui, theme, &tr("replace-one")).clicked() {
                asked = Some(FindAsk::Replace);
            }
            if quiet_button(ui, theme, &tr("replace-all")).clicked() {
                asked = Some(FindAsk::ReplaceAll);
            }
        });
    });
    asked
}

/// A field for a few words, with its spoken name and what it says while empty. True while its text changes.
fn word_field(ui: &mut Ui, id: Id, words: &mut String, (name, hint): (&str, &str), fresh: bool) -> bool {
    let edit = TextEdit::singleline(words)
        .id(id)
        .margin(vec2(10.0, 7.0))
        // Else the toolkit takes the keyboard away before Escape can close the bar.
        .event_filter(EventFilter {
            escape: true,
            horizontal_arrows: true,
            vertical_arrows: true,
            tab: false,
        })
        .hint_text(tr(hint).as_ref())
        .desired_width(FIELD);
    let mut output = edit.show(ui);
    let response = &output.response.response;
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(tr(name).into_owned()));
    let changed = response.changed();
    if fresh {
        response.request_focus();
        let end = CCursor::new(words.chars().count());
        output.state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
        output.state.store(ui.ctx(), id);
    }
    changed
}
