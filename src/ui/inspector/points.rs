//! What each persona feels and expects at a step, in each state, and how far apart the two are.

use egui::Ui;

use super::fold::fold;
use super::inputs::words;
use super::score::score_slider;
use crate::editor::Editor;
use crate::locale::{self, Arg};
use crate::model::{Id, JourneyMap, Score, State, Step};
use crate::theme::{Theme, space};
use crate::ui::style::color;
use crate::ui::widgets::{aside_button, quiet_button, section, verdict};
use crate::ui::words::{lang, tr, tr_with};

/// For each persona that is shown, and each state: felt, expected, and the gap. That of `selected` is open.
pub(super) fn of_step(editor: &mut Editor, ui: &mut Ui, theme: &Theme, step: &Id, selected: Option<&Id>) {
    let map = editor.map().clone();
    let Some(annotated) = map.step(step) else { return };
    let personas = editor.shown_personas();
    let states = shown_states(editor);
    for persona in &personas {
        let name = name_of(&map, persona);
        ui.push_id(persona, |ui| {
            if personas.len() == 1 {
                of_persona(editor, ui, theme, annotated, persona, &name, &states);
                return;
            }
            let is_first = map.focus_persona() == *persona || personas[0] == *persona;
            let is_selected = selected == Some(persona);
            let key = if is_selected { "selected-persona" } else { persona.as_str() };
            let gap = states.iter().find_map(|state| annotated.gap_tenths(persona, *state)).map(gap_text);
            let gap = gap.unwrap_or_default();
            fold(ui, theme, key, &name, &gap, is_selected || (is_first && selected.is_none()), |ui| {
                of_persona(editor, ui, theme, annotated, persona, &name, &states);
            });
        });
    }
}

/// The states that are shown, and so can be changed.
fn shown_states(editor: &Editor) -> Vec<State> {
    match editor.shown_state() {
        Some(state) => vec![state],
        None => vec![State::AsIs, State::ToBe],
    }
}

fn name_of(map: &JourneyMap, persona: &Id) -> String {
    map.persona(persona).map_or_else(|| tr("customer").into_owned(), |persona| persona.name.clone())
}

fn gap_text(tenths: i32) -> String {
    tr_with("gap-short", &[("gap", Arg::from(locale::tenths(lang(), tenths)))])
}

fn of_persona(
    editor: &mut Editor,
    ui: &mut Ui,
    theme: &Theme,
    step: &Step,
    persona: &Id,
    name: &str,
    states: &[State],
) {
    for state in states {
        let title = |key: &str| {
            let key = match (states.len(), state) {
                (1, _) => key.to_owned(),
                (_, State::AsIs) => format!("{key}-as-is"),
                (_, State::ToBe) => format!("{key}-to-be"),
            };
            tr_with(&key, &[("persona", Arg::from(name))])
        };
        ui.push_id(*state, |ui| {
            let about = About { step, persona, name, state: *state };
            feeling(editor, ui, theme, &about, &title("feeling-of"));
            ui.add_space(space::S);
            expectation(editor, ui, theme, &about, &title("expectation-of"));
        });
        if let Some(gap) = step.gap_tenths(persona, *state) {
            ui.add_space(space::XS);
            gap_verdict(ui, theme, gap);
        } else {
            ui.skip_ahead_auto_ids(1);
        }
        ui.add_space(space::M);
    }
}

/// Whose annotation it is, and where.
struct About<'a> {
    step: &'a Step,
    persona: &'a Id,
    name: &'a str,
    state: State,
}

impl About<'_> {
    fn named(&self, key: &str) -> String {
        tr_with(key, &[("persona", Arg::from(self.name))])
    }
}

fn feeling(editor: &mut Editor, ui: &mut Ui, theme: &Theme, about: &About<'_>, title: &str) {
    let felt = about.step.emotion(about.persona, about.state).map(|felt| (felt.score, felt.feeling.as_str()));
    let fields = Fields {
        title,
        score: "field-feels",
        words: "field-feeling",
        rows: 1,
        add: &about.named("feel-add"),
        remove: &about.named("feel-remove"),
    };
    if let Some(to) = annotation(ui, theme, &fields, felt) {
        editor.set_emotion(&about.step.id, about.persona, about.state, to);
    }
}

fn expectation(editor: &mut Editor, ui: &mut Ui, theme: &Theme, about: &About<'_>, title: &str) {
    let expected = about.step.expectation(about.persona, about.state).map(|e| (e.score, e.text.as_str()));
    let fields = Fields {
        title,
        score: "field-expected",
        words: "field-expectation",
        rows: 2,
        add: &about.named("expect-add"),
        remove: &about.named("expect-remove"),
    };
    if let Some(to) = annotation(ui, theme, &fields, expected) {
        editor.set_expectation(&about.step.id, about.persona, about.state, to);
    }
}

/// What the fields of an annotation are called.
struct Fields<'a> {
    title: &'a str,
    /// Message keys.
    score: &'static str,
    words: &'static str,
    /// Lines that the words get.
    rows: usize,
    /// The button of an annotation that is not there yet.
    add: &'a str,
    /// What the button that clears it does.
    remove: &'a str,
}

/// What an annotation becomes: none of it, or a score with words.
type Becomes = Option<(Score, String)>;

/// A score and its words, or a button to begin with; gives back what they become when they change.
fn annotation(
    ui: &mut Ui,
    theme: &Theme,
    fields: &Fields<'_>,
    now: Option<(Score, &str)>,
) -> Option<Becomes> {
    ui.push_id(fields.score, |ui| {
        let Some((mut score, text)) = now else {
            section(ui, theme, fields.title);
            let begun = quiet_button(ui, theme, fields.add).clicked();
            return begun.then(|| Some((Score::ZERO, String::new())));
        };
        let cleared = heading(ui, theme, fields);
        if cleared {
            return Some(None);
        }
        let slid = score_slider(ui, theme, &tr(fields.score), &mut score);
        let typed = words(ui, theme, fields.words, text, fields.rows);
        (slid || typed.is_some()).then(|| Some((score, typed.unwrap_or_else(|| text.to_owned()))))
    })
    .inner
}

/// What the annotation is, and at the right a way to clear it: true when that was pressed.
fn heading(ui: &mut Ui, theme: &Theme, fields: &Fields<'_>) -> bool {
    ui.horizontal(|ui| {
        section(ui, theme, fields.title);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let clear = aside_button(ui, theme, &tr("annotation-clear"));
            clear.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, fields.remove));
            clear.on_hover_text(fields.remove).clicked()
        })
        .inner
    })
    .inner
}

fn gap_verdict(ui: &mut Ui, theme: &Theme, gap: i32) {
    let values = [("gap", Arg::from(locale::tenths_size(lang(), gap)))];
    match gap {
        0 => verdict(ui, &tr("gap-even"), color(theme.field), color(theme.muted)),
        1.. => {
            let words = tr_with("gap-better", &values);
            verdict(ui, &words, color(theme.gain.fill), color(theme.gain.ink));
        }
        _ => {
            let words = tr_with("gap-worse", &values);
            verdict(ui, &words, color(theme.pain.fill), color(theme.pain.ink));
        }
    }
}
