//! The start screen: templates with pictures to start from, and the files that were open lately. It has the whole
//! window until a map is chosen.

mod cards;
mod filter;
mod header;
mod pictures;
mod preview;
mod recent;
mod recent_file;
mod state;

use egui::{Context, Event, Frame, Key, Margin, Modifiers, ScrollArea, Ui};

use super::keys;
use super::style::color;
use crate::editor::commands::{Run, by_shortcut};
use crate::editor::{Ask, CommandId};
use crate::theme::{Theme, space};

pub(super) use recent_file::FileSeen;
pub(super) use state::Start;

/// In a narrower window the preview has no place beside the templates.
const WIDE: f32 = 880.0;
/// Commands that make sense without a map.
const COMMANDS_HERE: [CommandId; 7] = [
    CommandId::New,
    CommandId::Open,
    CommandId::CloseMap,
    CommandId::Quit,
    CommandId::Preferences,
    CommandId::ToggleDark,
    CommandId::Shortcuts,
];

/// Shows the screen; gives back what is asked for on it. `covered`: a dialog stands in front of it.
pub(super) fn show(start: &mut Start, covered: bool, ui: &mut Ui, theme: &Theme) -> Option<Ask> {
    let mut ask = if covered { None } else { keys(start, ui.ctx()) };
    start.pictures.take_in(ui.ctx());
    start.find();
    let wide = ui.ctx().content_rect().width() >= WIDE;
    ask = header::show(start, ui, theme).or(ask);
    if wide {
        ask = preview::beside(start, ui, theme).or(ask);
        start.previewing = false;
    }
    let paper = Frame::new().fill(color(theme.paper));
    egui::CentralPanel::default().frame(paper).show(ui, |ui| {
        let page = if start.previewing { "preview" } else { "templates" };
        ScrollArea::vertical().id_salt(page).auto_shrink(false).show(ui, |ui| {
            let margin = Margin::symmetric(if wide { 32 } else { 20 }, space::XL as i8);
            Frame::new().inner_margin(margin).show(ui, |ui| {
                let asked = if start.previewing {
                    preview::page(start, ui, theme)
                } else {
                    recent::show(start, ui, theme).or(cards::show(start, ui, theme, wide))
                };
                ask = asked.or(ask.take());
            });
        });
    });
    ask
}

/// Keys that hold anywhere on the screen. Words typed anywhere are searched for.
fn keys(start: &mut Start, ctx: &Context) -> Option<Ask> {
    if ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        if !start.filter.query.is_empty() {
            start.filter.query.clear();
        } else if start.previewing {
            start.previewing = false;
        } else if start.may_close {
            return Some(Ask::LeaveStart);
        }
        start.focus_chosen = true;
    }
    let (events, focused) = (ctx.input(|i| i.events.clone()), ctx.memory(egui::Memory::focused));
    let searching = focused == Some(header::search_id());
    for event in &events {
        match event {
            Event::Text(words) if !searching && !words.trim().is_empty() => header::focus_search(ctx),
            Event::Key { key: Key::ArrowDown, pressed: true, .. } if searching => start.focus_chosen = true,
            Event::Key {
                key: Key::ArrowDown | Key::ArrowUp | Key::ArrowLeft | Key::ArrowRight,
                pressed: true,
                ..
            } if focused.is_none() => start.focus_chosen = true,
            _ => {}
        }
    }
    let commands = events.iter().filter_map(keys::pressed).filter_map(by_shortcut);
    commands.filter(|command| COMMANDS_HERE.contains(&command.id)).find_map(|command| match &command.run {
        // On this screen it is the screen that is closed.
        Run::Ask(Ask::Close(_)) => start.may_close.then_some(Ask::LeaveStart),
        Run::Ask(ask) => Some(ask.clone()),
        Run::Edit(_) => None,
    })
}
