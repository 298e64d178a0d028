//! The window's state and the order of a frame; what each part does is told in its own file.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::access::Access;
use super::clipboard::SystemClipboard;
use super::dialogs::{self, Dialog, Draft, ExportPanel, Next, PathFor};
use super::files::{Document, Order};
use super::measuring::Measuring;
use super::paint::ScenePainter;
use super::preferences::Kept;
use super::regions::{self, Regions};
use super::start::{self, Start};
use super::tasks::Tasks;
use super::words::{lang, tr_with};
use super::{
    canvas, find, hints, input, inspector, measures, minimap, palette, review, status, style, switches,
    toolbar,
};
use crate::disk::recovery::Recovery;
use crate::editor::{Ask, Editor, PictureOf};
use crate::job::Job;
use crate::jobs::{self, Rows};
use crate::model::IdSource;
use crate::theme::{Mode, Theme};

/// How long a notice stays.
const NOTICE: Duration = Duration::from_secs(4);

pub(super) struct App {
    pub(super) ctx: egui::Context,
    pub(super) editor: Editor,
    pub(super) document: Document,
    pub(super) painter: ScenePainter,
    pub(super) tasks: Tasks<App>,
    /// The start screen, while it has the window.
    pub(super) start: Option<Box<Start>>,
    /// Where the user's own templates are.
    pub(super) templates_folder: Option<PathBuf>,
    /// Where pictures of maps in small are kept.
    pub(super) pictures_folder: Option<PathBuf>,
    pub(super) dialog: Option<Dialog>,
    /// What is asked next.
    pub(super) waiting: VecDeque<Dialog>,
    /// What is to be exported once it is known where to.
    pub(super) order: Option<Order>,
    /// Exports under way.
    pub(super) exports: Vec<Job>,
    /// Threads that are writing a file.
    pub(super) writing: usize,
    pub(super) quit_when_written: bool,
    /// The revision whose changes the user said not to save.
    pub(super) discarded: Option<u64>,
    /// What to go on with once the map is saved.
    pub(super) after_save: Option<Next>,
    pub(super) clipboard: SystemClipboard,
    /// What shows the picture that is being asked for.
    pub(super) picture_for: Option<PictureOf>,
    pub(super) recovery: Option<Recovery>,
    pub(super) menu: Option<canvas::OpenMenu>,
    /// The button that went down on the canvas and is not up yet.
    pub(super) pressed: Option<egui::PointerButton>,
    pub(super) palette: palette::PaletteBox,
    pub(super) find: find::FindBar,
    pub(super) minimap: minimap::Minimap,
    pub(super) hints: hints::Hints,
    pub(super) review: review::ReviewPanel,
    pub(super) measures: measures::MeasuresPanel,
    pub(super) measuring: Measuring,
    pub(super) preferences: Kept,
    /// A recent file that was chosen in the menu.
    pub(super) chosen: Option<PathBuf>,
    pub(super) quitting: bool,
    /// Whether paths are asked for with the desktop's own dialogs.
    pub(super) desktop_dialogs: bool,
    pub(super) notice: Option<(String, Instant)>,
    /// The field that had the keyboard in the last frame.
    focused: Option<egui::Id>,
    pub(super) access: Access,
    pub(super) regions: Regions,
    title: String,
}

impl App {
    /// A window on the file at `path`, or on a new map. `recovery` is where unsaved work is kept, and
    /// `preferences` the file of what the user likes.
    pub(super) fn new(
        ctx: &egui::Context,
        path: Option<PathBuf>,
        recovery: Option<Recovery>,
        preferences: Kept,
    ) -> App {
        style::install_fonts(ctx);
        ctx.options_mut(|options| {
            // These keys zoom the map, and the wheel in finer steps than a page would want.
            options.zoom_with_keyboard = false;
            options.input_options.scroll_zoom_speed = 1.0 / 450.0;
        });
        let map = jobs::new_from_template("blank").unwrap_or_default();
        let mut app = App {
            ctx: ctx.clone(),
            editor: Editor::new(map, IdSource::random()),
            document: Document::default(),
            painter: ScenePainter::default(),
            tasks: Tasks::new(ctx.clone()),
            start: None,
            templates_folder: None,
            pictures_folder: None,
            dialog: None,
            waiting: VecDeque::new(),
            order: None,
            exports: Vec::new(),
            writing: 0,
            quit_when_written: false,
            discarded: None,
            after_save: None,
            clipboard: SystemClipboard::default(),
            picture_for: None,
            recovery,
            menu: None,
            pressed: None,
            palette: palette::PaletteBox::default(),
            find: find::FindBar::default(),
            minimap: minimap::Minimap::default(),
            hints: hints::Hints::default(),
            review: review::ReviewPanel::default(),
            measures: measures::MeasuresPanel::default(),
            measuring: Measuring::default(),
            preferences,
            chosen: None,
            quitting: false,
            desktop_dialogs: true,
            notice: None,
            focused: None,
            access: Access::default(),
            regions: Regions::default(),
            title: String::new(),
        };
        // Before the first frame, or it would be seen in the toolkit's own dress.
        app.follow_preferences(ctx);
        app.editor.fit_map();
        app.offer_recovery();
        match path {
            Some(path) => {
                // No map is open yet that a log could be put on.
                if Rows::of(&path, None) == Some(Rows::Log) {
                    app.show_start(false);
                }
                app.open(path);
            }
            None => app.show_start(false),
        }
        app
    }

    pub(super) fn notice(&mut self, words: String) {
        self.notice = Some((words, Instant::now()));
        self.ctx.request_repaint_after(NOTICE);
    }

    /// Whether a dialog or an open field has the keyboard, so that the grid must not.
    pub(super) fn keyboard_is_taken(&self, ctx: &egui::Context) -> bool {
        self.dialog.is_some()
            || self.palette.is_open()
            || ctx.memory(|memory| memory.focused().is_some())
            || egui::Popup::is_any_open(ctx)
    }

    /// What comes before the frame is drawn.
    pub(super) fn logic(&mut self, ctx: &egui::Context) {
        for done in self.tasks.finished() {
            done(self);
        }
        if ctx.input(|i| i.viewport().close_requested()) && !self.quitting {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            if self.dialog.as_ref().is_none_or(Dialog::is_only_shown) {
                self.dialog = None;
                self.request(Next::Quit);
            }
        }
        self.take_dropped(ctx);
        self.follow_preferences(ctx);
        let mark = if self.editor.is_dirty() { "\u{25cf} " } else { "" };
        let title = match self.start {
            Some(_) => "Wayline".to_owned(),
            None => format!("{mark}{} \u{2013} Wayline", self.document.name()),
        };
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
        let behind_dialog = self.dialog.is_some();
        match &mut self.notice {
            // Nobody reads it behind a dialog.
            Some((_, since)) if behind_dialog => {
                *since = Instant::now();
                ctx.request_repaint_after(NOTICE);
            }
            Some((_, since)) if since.elapsed() >= NOTICE => self.notice = None,
            _ => {}
        }
        self.keep_unsaved_work();
    }

    /// One frame.
    pub(super) fn ui(&mut self, ui: &mut egui::Ui) {
        let theme = Theme::of(self.editor.mode());
        let stood = self.dialog.is_some();
        if self.start.is_some() {
            start::show(self, ui, theme);
        } else {
            self.map_frame(ui, theme);
        }
        // The key that brought a dialog up must not answer it.
        if stood {
            self.dialog_frame(ui.ctx(), theme);
        } else if self.dialog.is_some() {
            ui.ctx().request_repaint();
        }
        for ask in self.editor.take_asks() {
            self.carry_out(ask);
        }
    }

    /// The open map, with all that stands around it.
    fn map_frame(&mut self, ui: &mut egui::Ui, theme: &Theme) {
        if self.dialog.is_none() {
            input::keys(self, ui.ctx());
        }
        let asked = toolbar::show(self, ui, theme);
        status::show(self, ui, theme);
        if self.review.is_open() {
            review::show(self, ui, theme);
        } else if self.measures.is_open() {
            measures::show(self, ui, theme);
        } else if self.preferences.now.inspector {
            inspector::show(self, ui, theme);
        }
        switches::show(self, ui, theme);
        canvas::show(self, ui, theme);
        measures::settle(self);
        self.end_merge(ui.ctx());
        // What the menus asked for runs once, after all is drawn.
        for command in asked {
            self.editor.run(command);
        }
        if let Some(path) = self.chosen.take() {
            self.request(Next::OpenPath(path));
        }
    }

    /// Changes of one field in a row are one undo; another field, or a slider let go, begins the next.
    fn end_merge(&mut self, ctx: &egui::Context) {
        let focused = ctx.memory(egui::Memory::focused);
        if focused != self.focused || ctx.input(|i| i.pointer.any_released()) {
            self.focused = focused;
            self.editor.end_merge();
        }
    }

    fn dialog_frame(&mut self, ctx: &egui::Context, theme: &Theme) {
        let Some(dialog) = &mut self.dialog else { return };
        let answer = dialogs::show(ctx, theme, dialog);
        match dialog {
            Dialog::Preferences(draft) => self.preferences.take(&draft.now),
            Dialog::Questions(asked) => self.preferences.now.questions = !asked.never_again,
            Dialog::Export(panel) => self.preferences.now.export.clone_from(&panel.choices),
            _ => {}
        }
        if let Some(answer) = answer {
            self.answered(answer);
            ctx.request_repaint();
        }
    }

    /// Whether one of the panels that share the place at the right is shown.
    pub(super) fn has_side_panel(&self) -> bool {
        self.review.is_open() || self.measures.is_open() || self.preferences.now.inspector
    }

    /// Shows the inspector, in the place of the review or the measures if need be.
    fn show_inspector(&mut self) {
        self.preferences.now.inspector = true;
        review::close(self);
        measures::close(self);
    }

    fn toggle_inspector(&mut self) {
        if self.review.is_open() || self.measures.is_open() {
            self.show_inspector();
        } else {
            toggle(&mut self.preferences.now.inspector);
        }
    }

    fn carry_out(&mut self, ask: Ask) {
        self.ctx.request_repaint();
        match ask {
            Ask::New => self.request(Next::New),
            Ask::Open => self.request(Next::Open),
            Ask::Save => self.save(None),
            Ask::SaveAs => self.ask_path(PathFor::SaveAs),
            Ask::SaveTemplate => self.ask_about_template(),
            Ask::Export => {
                let panel = ExportPanel::new(&self.editor, &self.preferences.now.export);
                self.ask(Dialog::Export(Box::new(panel)));
            }
            Ask::Measure => self.ask_path(PathFor::Log),
            Ask::TakeFigures => self.ask_path(PathFor::Figures),
            Ask::Close(_) | Ask::Quit => self.request(Next::Quit),
            Ask::ToggleDark => {
                let dark = self.editor.mode() == Mode::Dark;
                self.editor.set_mode(if dark { Mode::Light } else { Mode::Dark });
            }
            Ask::Copy { html, text } => self.copy(&html, text),
            Ask::CopyPicture => self.copy_picture(),
            Ask::RequestPaste => self.ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste),
            Ask::ChoosePicture(of) => self.ask_picture(of),
            Ask::ChooseLaneKind { at } => self.menu = Some(canvas::OpenMenu::lane_kinds(at)),
            Ask::ChooseLanePreset { at } => self.menu = Some(canvas::OpenMenu::lane_presets(at)),
            Ask::ContextMenu { target, at } => self.menu = Some(canvas::OpenMenu::context(target, at)),
            Ask::Notice(label) => self.notice(label.text(lang())),
            Ask::OpenFind { replace } => find::open(self, replace),
            Ask::TogglePalette => palette::toggle(self),
            Ask::ToggleInspector => self.toggle_inspector(),
            Ask::ToggleReview => {
                measures::close(self);
                review::toggle(self);
            }
            Ask::ToggleMeasures => measures::toggle(self),
            Ask::ShowNextSteps => measures::show_next_steps(self),
            Ask::ShowBrief => {
                self.show_inspector();
                regions::go_to_inspector(self, &self.ctx.clone());
            }
            Ask::ShowPersona(id) => {
                self.show_inspector();
                inspector::open_persona(&self.ctx, &id);
            }
            Ask::OpenAddress(address) => self.ctx.open_url(egui::OpenUrl::new_tab(address)),
            Ask::ToggleMinimap => toggle(&mut self.preferences.now.minimap),
            Ask::NextRegion { backwards } => {
                let ctx = self.ctx.clone();
                regions::go_on(self, &ctx, backwards);
            }
            Ask::ShowPreferences => {
                let draft = Draft::new(&self.preferences.now);
                self.ask(Dialog::Preferences(Box::new(draft)));
            }
            Ask::ShowShortcuts => self.ask(Dialog::Shortcuts),
            Ask::ShowAbout => self.ask(Dialog::About),
            _ => {}
        }
    }
}

fn toggle(on: &mut bool) {
    *on = !*on;
}

/// The words for how many there are of something.
pub(super) fn count(key: &str, count: usize) -> String {
    tr_with(key, &[("count", count.into())])
}
