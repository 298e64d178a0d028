//! What is asked about a user's own templates.

use std::path::Path;

use egui::{Key, RichText, Ui};

use super::answer::Answer;
use super::parts::{buttons, heading, words};
use crate::model::JourneyMap;
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{focus_all, text_field};
use crate::ui::words::{tr, tr_with};

const WIDTH: f32 = 480.0;

/// What is said of a template while it is being written.
pub(in crate::ui) struct TemplateDraft {
    pub(in crate::ui) name: String,
    pub(in crate::ui) description: String,
    pub(in crate::ui) tags: String,
    /// With its cards and feelings, or the structure alone.
    pub(in crate::ui) whole: bool,
    /// The first field has had the keyboard.
    begun: bool,
}

impl TemplateDraft {
    pub(in crate::ui) fn of(map: &JourneyMap) -> TemplateDraft {
        let info = map.template.clone().unwrap_or_default();
        TemplateDraft {
            name: if info.name.is_empty() { map.title.clone() } else { info.name },
            description: info.description,
            tags: info.tags.join(", "),
            whole: true,
            begun: false,
        }
    }
}

pub(super) fn save(ui: &mut Ui, theme: &Theme, draft: &mut TemplateDraft) -> Option<Answer> {
    ui.set_width(WIDTH);
    heading(ui, theme, &tr("template-save-title"));
    words(ui, theme, &tr("template-save-body"));
    let name = text_field(ui, theme, &tr("field-name"), &mut draft.name, 1);
    if !std::mem::replace(&mut draft.begun, true) {
        focus_all(ui, &name, &draft.name);
    }
    ui.add_space(space::S);
    text_field(ui, theme, &tr("template-description"), &mut draft.description, 3);
    ui.add_space(space::S);
    text_field(ui, theme, &tr("field-tags"), &mut draft.tags, 1);
    ui.add_space(space::M);
    for (whole, key) in [(true, "template-whole"), (false, "template-structure")] {
        let words = RichText::new(tr(key)).font(font(theme::BODY)).color(color(theme.ink));
        if ui.radio(draft.whole == whole, words).clicked() {
            draft.whole = whole;
        }
    }
    ui.add_space(space::M);
    let entered = name.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    done(ui, theme, "button-save", &draft.name, entered)
}

pub(super) fn rename(ui: &mut Ui, theme: &Theme, name: &mut String) -> Option<Answer> {
    ui.set_width(WIDTH);
    heading(ui, theme, &tr("template-rename-title"));
    let field = text_field(ui, theme, &tr("field-name"), name, 1);
    let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if !entered && ui.memory(|memory| memory.focused().is_none()) {
        focus_all(ui, &field, name);
    }
    ui.add_space(space::M);
    done(ui, theme, "button-rename", name, entered)
}

/// Nothing without a name is kept.
fn done(ui: &mut Ui, theme: &Theme, main: &str, name: &str, entered: bool) -> Option<Answer> {
    let clicked = buttons(ui, theme, (main, Answer::Done), &[("button-cancel", Answer::Cancel)]);
    let answer = if entered { Some(Answer::Done) } else { clicked };
    answer.filter(|answer| *answer != Answer::Done || !name.trim().is_empty())
}

pub(super) fn delete(ui: &mut Ui, theme: &Theme, path: &Path, name: &str) -> Option<Answer> {
    ui.set_width(WIDTH);
    heading(ui, theme, &tr_with("template-delete-title", &[("name", name.into())]));
    let file = path.display().to_string();
    words(ui, theme, &tr_with("template-delete-body", &[("file", file.into())]));
    buttons(ui, theme, ("button-delete", Answer::Done), &[("button-cancel", Answer::Cancel)])
}
