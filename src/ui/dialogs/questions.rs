//! Three questions about a new map: for whom it is, what it covers, and which state it shows. Each can be skipped.

use egui::{Align, CornerRadius, Key, Layout, RichText, Sense, Stroke, StrokeKind, Ui, vec2};

use super::answer::Answer;
use super::parts::{heading, words};
use crate::jobs::Answers;
use crate::model::{JourneyMap, MapState, Scope};
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{field_label, line_of_text, primary_button, quiet_button};
use crate::ui::words::{tr, tr_with};

const WIDTH: f32 = 480.0;
/// So much stays the same from page to page, so that the buttons stand still.
const PAGE_HEIGHT: f32 = 236.0;
const OPTION: f32 = 54.0;
const PAGES: [(&str, &str); 3] = [
    ("question-whom", "question-whom-why"),
    ("question-scope", "question-scope-why"),
    ("question-state", "question-state-why"),
];
const SCOPES: [(Scope, &str, &str); 2] = [
    (Scope::Company, "question-scope-company", "question-scope-company-why"),
    (Scope::Product, "question-scope-product", "question-scope-product-why"),
];
const STATES: [(MapState, &str, &str); 3] = [
    (MapState::AsIs, "question-state-as-is", "question-state-as-is-why"),
    (MapState::ToBe, "question-state-to-be", "question-state-to-be-why"),
    (MapState::Both, "question-state-both", "question-state-both-why"),
];

/// The questions while they are being answered.
pub(in crate::ui) struct Questions {
    page: usize,
    answers: Answers,
    /// What the template says, shown where nothing is typed.
    persona_hint: String,
    role_hint: String,
    subject_hint: String,
    pub(in crate::ui) never_again: bool,
    /// The page's first field is to get the keyboard.
    arrive: bool,
}

impl Questions {
    pub(in crate::ui) fn about(map: &JourneyMap) -> Questions {
        let persona = map.persona(&map.focus_persona()).cloned().unwrap_or_default();
        Questions {
            page: 0,
            answers: Answers::of(map),
            persona_hint: persona.name.clone(),
            role_hint: persona.role.clone(),
            subject_hint: map.brief.subject.clone(),
            never_again: false,
            arrive: true,
        }
    }

    pub(in crate::ui) fn answers(&self) -> &Answers {
        &self.answers
    }
}

pub(super) fn show(ui: &mut Ui, theme: &Theme, questions: &mut Questions) -> Option<Answer> {
    ui.set_width(WIDTH);
    let (title, why) = PAGES[questions.page];
    let number = [("number", (questions.page + 1).into()), ("count", PAGES.len().into())];
    let step = tr_with("question-number", &number);
    ui.label(RichText::new(step).font(font(theme::CAPTION_STRONG)).color(color(theme.accent)));
    heading(ui, theme, &tr(title));
    words(ui, theme, &tr(why));
    let page = vec2(ui.available_width(), PAGE_HEIGHT);
    let enter = ui
        .allocate_ui_with_layout(page, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(page);
            match questions.page {
                0 => whom(ui, theme, questions),
                1 => scope(ui, theme, questions),
                _ => state(ui, theme, questions),
            }
        })
        .inner;
    footer(ui, theme, questions, enter)
}

/// Whether Enter was pressed, in a field or where nothing has the keyboard; on a button it presses that.
fn whom(ui: &mut Ui, theme: &Theme, questions: &mut Questions) -> bool {
    let answers = &mut questions.answers;
    let arrive = std::mem::take(&mut questions.arrive);
    let name = field(ui, theme, "question-name", &mut answers.persona, &questions.persona_hint, arrive);
    ui.add_space(space::M);
    let role = field(ui, theme, "question-role", &mut answers.role, &questions.role_hint, false);
    name || role
}

fn scope(ui: &mut Ui, theme: &Theme, questions: &mut Questions) -> bool {
    let answers = &mut questions.answers;
    let mut on = false;
    for (scope, name, why) in SCOPES {
        let (_, enter) = option(ui, theme, name, why, Some(scope), &mut answers.scope);
        on |= enter;
    }
    ui.add_space(space::XS);
    let arrive = std::mem::take(&mut questions.arrive);
    field(ui, theme, "question-subject", &mut answers.subject, &questions.subject_hint, arrive) || on
}

fn state(ui: &mut Ui, theme: &Theme, questions: &mut Questions) -> bool {
    let arrive = std::mem::take(&mut questions.arrive);
    let mut on = false;
    for (state, name, why) in STATES {
        let chosen = questions.answers.state == Some(state);
        let (response, enter) = option(ui, theme, name, why, Some(state), &mut questions.answers.state);
        if arrive && chosen {
            response.request_focus();
        }
        on |= enter;
    }
    on
}

/// A field for one answer; whether Enter was pressed in it.
fn field(ui: &mut Ui, theme: &Theme, name: &str, text: &mut String, hint: &str, arrive: bool) -> bool {
    let label = field_label(ui, theme, &tr(name));
    let hint = RichText::new(hint).color(color(theme.faint));
    let edit =
        egui::TextEdit::singleline(text).hint_text(hint).margin(vec2(10.0, 7.0)).desired_width(f32::INFINITY);
    let response = ui.add(edit).labelled_by(label.id);
    if arrive {
        response.request_focus();
    }
    response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter))
}

/// One of several answers, with what it means; and whether Enter was pressed on it, which chooses it and goes on.
fn option<T: PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    why: &str,
    value: T,
    chosen: &mut T,
) -> (egui::Response, bool) {
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), OPTION), Sense::click());
    let on = *chosen == value;
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, on, tr(name)));
    let corner = CornerRadius::same(theme::CORNER as u8);
    let edge = match (on, response.has_focus() || response.hovered()) {
        (true, true) => Stroke::new(2.0, color(theme.accent)),
        (true, false) => Stroke::new(1.5, color(theme.accent)),
        (false, true) => Stroke::new(1.5, color(theme.accent.at(60))),
        (false, false) => Stroke::new(1.0, color(theme.hairline)),
    };
    let fill = if on { theme.accent_soft } else { theme.field };
    ui.painter().rect(area, corner, color(fill), edge, StrokeKind::Inside);
    let dot = egui::pos2(area.min.x + 20.0, area.center().y);
    ui.painter().circle_stroke(dot, 7.0, Stroke::new(1.5, color(if on { theme.accent } else { theme.line })));
    if on {
        ui.painter().circle_filled(dot, 3.5, color(theme.accent));
    }
    let (left, width) = (area.min.x + 40.0, area.width() - 52.0);
    line_of_text(ui, egui::pos2(left, area.min.y + 9.0), width, &tr(name), theme::BODY_STRONG, theme.ink);
    line_of_text(ui, egui::pos2(left, area.min.y + 28.0), width, &tr(why), theme::LABEL, theme.muted);
    if response.clicked() {
        *chosen = value;
    }
    let entered = response.has_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    (response, entered)
}

fn footer(ui: &mut Ui, theme: &Theme, questions: &mut Questions, entered: bool) -> Option<Answer> {
    ui.add_space(space::M);
    let last = questions.page + 1 == PAGES.len();
    let mut on = entered;
    let mut answer = None;
    ui.horizontal(|ui| {
        ui.set_height(32.0);
        let words = RichText::new(tr("question-never")).font(font(theme::LABEL)).color(color(theme.muted));
        ui.checkbox(&mut questions.never_again, words);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let key = if last { "question-done" } else { "question-next" };
            on |= primary_button(ui, theme, &tr(key), 112.0).clicked();
            if questions.page > 0 && quiet_button(ui, theme, &tr("question-back")).clicked() {
                questions.page -= 1;
                questions.arrive = true;
            }
            if quiet_button(ui, theme, &tr("question-skip")).clicked() {
                answer = Some(Answer::Cancel);
            }
        });
    });
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    let enter = ui.input(|i| i.key_pressed(Key::Enter));
    on |= enter && nothing_focused;
    if on && last {
        return Some(Answer::Done);
    }
    if on {
        questions.page += 1;
        questions.arrive = true;
    }
    answer
}
