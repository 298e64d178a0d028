//! The start screen: templates with pictures to start from, and the files that were open lately. It has the whole
//! window until a map is chosen.

mod cards;
mod filter;
mod header;
mod pictures;
mod preview;
mod recent;

use std::path::PathBuf;

use egui::{Context, Event, Frame, Key, Margin, Modifiers, ScrollArea, Ui};

use self::filter::Filter;
use self::pictures::{Pictures, Subject};
use self::recent::Recent;
use super::app::App;
use super::style::color;
use super::tasks::Done;
use super::words::lang;
use super::{dialogs, input};
use crate::editor::CommandId;
use crate::editor::commands::by_shortcut;
use crate::templates::own::{self, Listing};
use crate::templates::{Summary, bundled};
use crate::theme::{Theme, space};

/// Where a new map comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    /// A bundled template, by its id.
    Bundled(String),
    /// One of the user's own, by its file.
    Own(PathBuf),
}

/// What is asked for on the screen.
#[derive(Clone, Debug, PartialEq)]
enum Wish {
    Close,
    Open,
    Preferences,
    Start(Chosen),
    OpenRecent(PathBuf),
    ForgetRecent(PathBuf),
    Import,
    ShowFolder,
    Rename(PathBuf, String),
    Delete(PathBuf, String),
}

pub(super) struct Start {
    /// Whether a map is open behind the screen, to go back to.
    may_close: bool,
    filter: Filter,
    own: Listing,
    recent: Vec<Recent>,
    all_recent: bool,
    /// The template whose preview is shown.
    chosen: Option<Chosen>,
    /// Whether the preview has the place of the templates, in a window too narrow for both.
    previewing: bool,
    pictures: Pictures,
    /// What the filter lets through, until it or the templates change.
    found: Option<Found>,
    /// The chosen template's card is to get the keyboard.
    focus_chosen: bool,
}

struct Found {
    filter: Filter,
    shown: Vec<usize>,
    tags: Vec<String>,
}

/// In a narrower window the preview has no place beside the templates.
const WIDE: f32 = 880.0;
/// Commands that make sense without a map.
const COMMANDS_HERE: [CommandId; 6] = [
    CommandId::New,
    CommandId::Open,
    CommandId::Quit,
    CommandId::Preferences,
    CommandId::ToggleDark,
    CommandId::Shortcuts,
];

impl Start {
    fn new(may_close: bool, recent: &[PathBuf], pictures: Option<PathBuf>) -> Start {
        Start {
            may_close,
            filter: Filter::default(),
            own: Listing::default(),
            recent: recent.iter().map(|path| Recent::new(path)).collect(),
            all_recent: false,
            chosen: None,
            previewing: false,
            pictures: Pictures::new(pictures),
            found: None,
            focus_chosen: true,
        }
    }

    /// The user's own templates first, then the bundled ones.
    fn all(&self) -> Vec<&Summary> {
        self.own.templates.iter().map(|own| &own.summary).chain(bundled()).collect()
    }

    /// Template number `index` of all.
    fn chosen_of(&self, index: usize) -> Chosen {
        match self.own.templates.get(index) {
            Some(own) => Chosen::Own(own.path.clone()),
            None => Chosen::Bundled(bundled()[index - self.own.templates.len()].id.clone()),
        }
    }

    fn summary(&self, chosen: &Chosen) -> Option<&Summary> {
        match chosen {
            Chosen::Bundled(id) => bundled().iter().find(|summary| summary.id == *id),
            Chosen::Own(path) => {
                self.own.templates.iter().find(|own| own.path == *path).map(|own| &own.summary)
            }
        }
    }

    /// Looks anew for what the filter lets through, where that can have changed; keeps a choice among it.
    fn find(&mut self) {
        self.filter.lang = lang();
        if self.found.as_ref().is_some_and(|found| found.filter == self.filter) {
            return;
        }
        let all = self.all();
        let mut filter = self.filter.clone();
        let tags = filter.offered_tags(&all);
        // A tag of another language finds nothing in this one.
        filter.tags.retain(|tag| tags.contains(tag));
        let shown = filter.shown(&all);
        self.filter = filter.clone();
        let first = shown.first().map(|&index| self.chosen_of(index));
        let kept = self.chosen.clone().filter(|chosen| shown.iter().any(|&i| self.chosen_of(i) == *chosen));
        // While words are typed, what fits them best is what Enter starts.
        self.chosen = if self.filter.query.is_empty() { kept.or(first) } else { first };
        self.found = Some(Found { filter, shown, tags });
    }

    /// Shows the preview of a template.
    pub(super) fn choose(&mut self, chosen: Chosen) {
        self.chosen = Some(chosen);
        self.focus_chosen = true;
    }

    /// Gives the keyboard back to the templates, after a dialog.
    pub(super) fn refocus(&mut self) {
        self.focus_chosen = true;
    }

    pub(super) fn forget_picture(&mut self, path: &std::path::Path) {
        self.pictures.forget(&Subject::File(path.to_owned()));
    }

    fn take_own(&mut self, listing: Listing) {
        self.own = listing;
        self.found = None;
    }
}

impl Chosen {
    fn subject(&self) -> Subject {
        match self {
            Chosen::Bundled(id) => Subject::Bundled(id.clone()),
            Chosen::Own(path) => Subject::File(path.clone()),
        }
    }
}

/// Shows the screen and does what is asked for on it.
pub(super) fn show(app: &mut App, ui: &mut Ui, theme: &Theme) {
    if app.dialog.is_none() {
        keys(app, ui.ctx());
    }
    let Some(start) = &mut app.start else { return };
    start.pictures.take_in(ui.ctx());
    start.find();
    let wide = ui.ctx().content_rect().width() >= WIDE;
    let mut wish = header::show(start, ui, theme);
    if wide {
        wish = preview::beside(start, ui, theme).or(wish);
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
                wish = asked.or(wish.take());
            });
        });
    });
    if let Some(wish) = wish {
        app.grant(wish);
        ui.ctx().request_repaint();
    }
}

/// Keys that hold anywhere on the screen. Words typed anywhere are searched for.
fn keys(app: &mut App, ctx: &Context) {
    let Some(start) = &mut app.start else { return };
    if ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        if !start.filter.query.is_empty() {
            start.filter.query.clear();
        } else if start.previewing {
            start.previewing = false;
        } else if start.may_close {
            app.start = None;
            return;
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
    for shortcut in events.iter().filter_map(input::pressed) {
        let command = by_shortcut(shortcut).filter(|command| COMMANDS_HERE.contains(&command.id));
        if let Some(command) = command {
            app.editor.run(command.id);
        }
    }
}

impl App {
    /// Shows the start screen. `may_close`: a map is open, to go back to.
    pub(super) fn show_start(&mut self, may_close: bool) {
        let start = Start::new(may_close, &self.preferences.now.recent, self.pictures_folder.clone());
        self.start = Some(Box::new(start));
        self.look_at_recent();
        self.list_templates();
    }

    /// Reads the user's own templates on a thread.
    pub(super) fn list_templates(&mut self) {
        let Some(folder) = self.templates_folder.clone() else { return };
        self.tasks.spawn(move || {
            let listing = own::list(&folder);
            Box::new(move |app: &mut App| {
                if let Some(start) = &mut app.start {
                    start.take_own(listing);
                }
            }) as Done<App>
        });
    }

    pub(super) fn keep_pictures_in(&mut self, folder: PathBuf) {
        if let Some(start) = &mut self.start {
            start.pictures = Pictures::new(Some(folder.clone()));
        }
        self.pictures_folder = Some(folder);
    }

    fn grant(&mut self, wish: Wish) {
        match wish {
            Wish::Close => self.start = None,
            Wish::Open => self.proceed(dialogs::Next::Open),
            Wish::Preferences => {
                self.editor.run(CommandId::Preferences);
            }
            Wish::Start(chosen) => self.proceed(dialogs::Next::Template(chosen)),
            Wish::OpenRecent(path) => self.proceed(dialogs::Next::OpenPath(path)),
            Wish::ForgetRecent(path) => self.forget_recent(&path),
            Wish::Import => self.ask_path(dialogs::PathFor::Template),
            Wish::ShowFolder => self.show_template_folder(),
            Wish::Rename(path, name) => self.ask(dialogs::Dialog::RenameTemplate { path, name }),
            Wish::Delete(path, name) => self.ask(dialogs::Dialog::DeleteTemplate { path, name }),
        }
    }
}
