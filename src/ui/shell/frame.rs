//! The order of a frame.

use std::time::Instant;

use super::{NOTICE, Screen, Shell, Standing};
use crate::editor::Ask;
use crate::theme::Theme;
use crate::ui::canvas::{self, Around};
use crate::ui::dialogs::{self, Dialog};
use crate::ui::progress;
use crate::ui::regions;
use crate::ui::style::color;
use crate::ui::tasks::{Ticket, Work};
use crate::ui::words::tr;
use crate::ui::{inspector, keys, measures, palette, review, start, status, switches, tabs, toolbar};

impl Shell {
    /// What comes before the frame is drawn.
    pub(in crate::ui) fn logic(&mut self, ctx: &egui::Context) {
        for done in self.tasks.finished() {
            done(self);
        }
        self.go_on_quitting();
        if ctx.input(|i| i.viewport().close_requested()) && !self.quitting {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.close_requested();
        }
        self.take_dropped(ctx);
        self.follow_preferences(ctx);
        self.tell_title(ctx);
        let behind_dialog = self.dialog.is_some();
        match &mut self.notice {
            // Nobody reads it behind a dialog.
            Some((_, since)) if behind_dialog => *since = Instant::now(),
            Some((_, since)) if since.elapsed() >= NOTICE => self.notice = None,
            _ => {}
        }
        self.take_arrived_pictures();
        self.keep_unsaved_work();
    }

    fn tell_title(&mut self, ctx: &egui::Context) {
        let title = self.desk().map_or_else(
            || "Wayline".to_owned(),
            |desk| {
                let mark = if desk.editor.is_dirty() { "\u{25cf} " } else { "" };
                format!("{mark}{} \u{2013} Wayline", desk.name())
            },
        );
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// One frame.
    pub(in crate::ui) fn ui(&mut self, ui: &mut egui::Ui) {
        let theme = Theme::of(self.mode());
        let stood = self.dialog.is_some();
        match self.screen {
            Screen::Start(_) => self.start_frame(ui, theme),
            Screen::Map if self.desks.is_empty() => self.opening_frame(ui, theme),
            Screen::Map => self.map_frame(ui, theme),
        }
        // The key that brought a dialog up must not answer it.
        if stood {
            self.dialog_frame(ui.ctx(), theme);
        } else if self.dialog.is_some() {
            ui.ctx().request_repaint();
        }
        self.carry_out_editors_asks();
    }

    fn start_frame(&mut self, ui: &mut egui::Ui, theme: &Theme) {
        self.progress_at_the_foot(ui, theme);
        let covered = self.dialog.is_some();
        let Screen::Start(start) = &mut self.screen else { return };
        if let Some(ask) = start::show(start, covered, ui, theme) {
            self.carry_out(ask);
            ui.ctx().request_repaint();
        }
    }

    /// While the first file is being opened there is nothing else to see.
    fn opening_frame(&mut self, ui: &mut egui::Ui, theme: &Theme) {
        self.progress_at_the_foot(ui, theme);
        let paper = egui::Frame::new().fill(color(theme.paper));
        egui::CentralPanel::default().frame(paper).show(ui, |_| {});
    }

    fn progress_at_the_foot(&mut self, ui: &mut egui::Ui, theme: &Theme) {
        let Some(under_way) = progress::of(&self.tasks, ui.ctx()) else { return };
        let ticket = under_way.ticket;
        let cancelled = status::bar(ui, theme, |ui| progress::show(ui, theme, &under_way));
        if cancelled {
            self.give_up(ticket);
        }
    }

    /// The map in front, with all that stands around it.
    fn map_frame(&mut self, ui: &mut egui::Ui, theme: &Theme) {
        let dialog = self.dialog.is_some();
        if dialog {
            self.palette.close(ui.ctx());
        }
        let covered = dialog || self.palette.is_open();
        let state = tr(self.save_state()).into_owned();
        let recent = self.preferences.recent();
        let shown_tabs = tabs::shown(&self.desks);
        let Some(desk) = self.desks.active_mut() else { return };
        if !dialog {
            let closes = |i: &mut egui::InputState| i.consume_key(egui::Modifiers::NONE, egui::Key::Escape);
            if desk.canvas.menu.is_some() && ui.ctx().input_mut(closes) {
                desk.canvas.menu = None;
            }
            let taken = covered || regions::a_widget_has_the_keyboard(ui.ctx());
            keys::run_keys(&mut desk.editor, &mut self.clipboard, ui.ctx(), taken);
        }
        let chosen = toolbar::show(desk, &state, &mut self.regions, &recent, ui, theme);
        let of_tabs = tabs::show(&mut self.tabs, &shown_tabs, &desk.editor, covered, ui, theme);
        let mut asks = of_tabs.asks;
        // Before the canvas sees that it is let go of.
        let dropped = of_tabs.dropped_on.and_then(|at| Some((at, desk.editor.take_dragged()?)));
        let under_way = progress::of(&self.tasks, ui.ctx());
        let notice = self.notice.as_ref().map(|(words, _)| words.as_str());
        let notice = of_tabs.hint.as_deref().or(notice);
        let cancelled = status::show(&mut desk.editor, &state, notice, under_way.as_ref(), ui, theme);
        let cancelled = under_way.map(|under_way| under_way.ticket).filter(|_| cancelled);
        let regions = &mut self.regions;
        if desk.review.is_open() {
            asks.extend(review::show(&mut desk.review, &mut desk.editor, regions, ui, theme));
        } else if desk.measures.is_open() {
            measures::show(&mut desk.measures, &mut desk.editor, regions, ui, theme);
        } else if self.preferences.now.inspector {
            inspector::show(&mut desk.editor, &mut self.painter, regions, ui, theme);
        }
        switches::show(&mut desk.editor, &mut self.painter, ui, theme);
        let around = Around {
            painter: &mut self.painter,
            regions: &mut self.regions,
            clipboard: &mut self.clipboard,
            preferences: &mut self.preferences,
            covered,
        };
        let area = canvas::show(&mut desk.editor, &mut desk.canvas, around, ui, theme);
        asks.extend(palette::show(&mut self.palette, &mut desk.editor, ui, theme, area));
        desk.measures.settle(&mut desk.editor, ui.ctx());
        // Changes of one field in a row are one undo; another field, or a slider let go, begins the next.
        let focused = ui.ctx().memory(egui::Memory::focused);
        if focused != self.focused || ui.input(|i| i.pointer.any_released()) {
            self.focused = focused;
            desk.editor.end_merge();
        }
        // What the menus asked for runs once, after all is drawn.
        match chosen {
            Some(toolbar::Chosen::Command(command)) => {
                desk.editor.run(command);
            }
            Some(toolbar::Chosen::Ask(ask)) => asks.push(ask),
            None => {}
        }
        if let Some(ticket) = cancelled {
            self.give_up(ticket);
        }
        self.carry_out_editors_asks();
        if let Some((at, part)) = dropped {
            self.drop_on_tab(at, &part);
        } else {
            asks.into_iter().for_each(|ask| self.carry_out(ask));
        }
        self.go_back_where_nothing_was_brought();
    }

    fn carry_out_editors_asks(&mut self) {
        let asked: Vec<Ask> = self.desks.iter_mut().flat_map(|desk| desk.editor.take_asks()).collect();
        asked.into_iter().for_each(|ask| self.carry_out(ask));
    }

    fn dialog_frame(&mut self, ctx: &egui::Context, theme: &Theme) {
        let Some(Standing { dialog, .. }) = &mut self.dialog else { return };
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

    /// The window's close button: whoever presses it means it, so that a dialog makes way for the one question of what
    /// is unsaved.
    pub(super) fn close_requested(&mut self) {
        self.drop_dialogs();
        // Nor do dialogs of the desktop keep it, which may never be answered.
        let asked: Vec<Ticket> = self
            .tasks
            .under_way()
            .filter(|(_, work, _)| matches!(work, Work::Ask { .. }))
            .map(|(ticket, ..)| ticket)
            .collect();
        asked.into_iter().for_each(|ticket| self.tasks.give_up(ticket));
        self.ask_to_close_all();
    }

    /// Waits no more for something that takes too long.
    pub(super) fn give_up(&mut self, ticket: Ticket) {
        let opened = self
            .tasks
            .under_way()
            .any(|(other, work, _)| other == ticket && matches!(work, Work::Open { .. }));
        if opened {
            // It may wait for a disk that never answers.
            self.tasks.give_up(ticket);
            self.open_next();
            self.show_start_where_nothing_is();
        } else if let Some((_, work, _)) = self.tasks.under_way().find(|(other, ..)| *other == ticket) {
            // Its file must be taken away before the window forgets it.
            work.job().into_iter().for_each(crate::job::Job::cancel);
        }
    }
}
