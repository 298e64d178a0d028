//! The fields of the inspector: words, lists, choices, and what is read from words.

use egui::{Align, Layout, Response, RichText, Ui};

use crate::editor::{Editor, PictureOf};
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{field_label, quiet_button, text_field, text_field_hinted};
use crate::ui::words::tr;

/// A field for a text that is kept elsewhere, none where several things have different ones: the new words when
/// they change.
pub(super) fn words<'a>(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    now: impl Into<Option<&'a str>>,
    rows: usize,
) -> Option<String> {
    let now = now.into();
    let mut words = now.unwrap_or_default().to_owned();
    let hint = if now.is_none() { tr("field-several") } else { "".into() };
    let field = text_field_hinted(ui, theme, &tr(label), &mut words, rows, &hint);
    field.changed().then_some(words)
}

/// What was typed into a field whose words are kept in another form.
#[derive(Clone)]
struct Typed<T> {
    words: String,
    /// What the map holds since.
    kept: Option<T>,
    /// What it held when the typing began.
    before: Option<T>,
}

/// The new value when it changes, and why the words cannot be read.
pub(in crate::ui) struct Understood<T> {
    pub(in crate::ui) new: Option<T>,
    pub(in crate::ui) wrong: Option<String>,
}

/// A field for what is kept in another form than it is typed in. While the words can be read the map holds what
/// they say, while they cannot it holds what it held before, and they stay in the field to be mended. `now` is
/// none where several things differ; `add` adds the field.
pub(in crate::ui) fn reading<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &mut Ui,
    name: &str,
    now: Option<&T>,
    show: impl Fn(&T) -> String,
    read: impl Fn(&str) -> Result<T, String>,
    add: impl FnOnce(&mut Ui, &mut String) -> Response,
) -> Understood<T> {
    let key = ui.scope_id().with(("typed", name));
    let kept = ui.data(|data| data.get_temp::<Typed<T>>(key)).filter(|typed| typed.kept.as_ref() == now);
    let mut typed = kept.unwrap_or_else(|| Typed {
        words: now.map(&show).unwrap_or_default(),
        kept: now.cloned(),
        before: now.cloned(),
    });
    let field = add(ui, &mut typed.words);
    let mut new = None;
    if field.changed() {
        let to = read(&typed.words).ok().or_else(|| typed.before.clone());
        if to.is_some() && to.as_ref() != now {
            new.clone_from(&to);
            typed.kept = to;
        }
    }
    let same_as_several = now.is_none() && new.is_none() && typed.words.trim().is_empty();
    let wrong = read(&typed.words).err().filter(|_| !same_as_several);
    let is_wrong = wrong.is_some();
    if field.has_focus() || is_wrong {
        ui.data_mut(|data| data.insert_temp(key, typed));
    } else {
        ui.data_mut(|data| data.remove::<Typed<T>>(key));
    }
    let wrong = wrong.filter(|_| !field.has_focus());
    if wrong.is_some() {
        let invalid = |node: &mut egui::accesskit::Node| node.set_invalid(egui::accesskit::Invalid::True);
        ui.ctx().accesskit_node_builder(field.id, invalid);
    }
    Understood { new, wrong }
}

/// Says under a field what is wrong with its words.
pub(in crate::ui) fn complain(ui: &mut Ui, theme: &Theme, wrong: Option<&str>) {
    match wrong {
        Some(wrong) => {
            ui.label(RichText::new(wrong).font(font(theme::LABEL)).color(color(theme.worse)));
        }
        // The fields below keep their identity, and with it the keyboard.
        None => ui.skip_ahead_auto_ids(1),
    }
}

/// A list, one entry a line: the new list when it changes.
pub(super) fn lines(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    now: &[String],
    rows: usize,
) -> Option<Vec<String>> {
    let now = now.to_vec();
    let show = |list: &Vec<String>| list.join("\n");
    let read = |words: &str| {
        let entries = words.lines().map(str::trim).filter(|line| !line.is_empty());
        Ok(entries.map(str::to_owned).collect::<Vec<String>>())
    };
    let add = |ui: &mut Ui, words: &mut String| text_field(ui, theme, &tr(label), words, rows);
    reading(ui, label, Some(&now), show, read, add).new
}

/// A drop-down of named choices; `now` is none where several things differ. The new one when it changes.
pub(super) fn choose<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    now: impl Into<Option<T>>,
    choices: &[(T, &str)],
) -> Option<T> {
    let named: Vec<(T, std::borrow::Cow<'static, str>)> =
        choices.iter().map(|(value, key)| (*value, tr(key))).collect();
    choose_named(ui, theme, label, now.into(), &named)
}

/// As [`choose`], of choices whose names are in no file of words.
pub(in crate::ui) fn choose_named<T: Clone + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    now: Option<T>,
    choices: &[(T, std::borrow::Cow<'static, str>)],
) -> Option<T> {
    let title = field_label(ui, theme, &tr(label));
    let name = match &now {
        Some(now) => choices.iter().find(|(value, _)| value == now).map(|(_, name)| name.clone()),
        None => Some(tr("field-several")),
    };
    let mut chosen = None;
    let choice = egui::ComboBox::from_id_salt(label)
        .width(ui.available_width())
        .selected_text(name.unwrap_or_default())
        .truncate();
    let shown = choice.show_ui(ui, |ui| {
        for (value, name) in choices {
            if ui.selectable_label(now.as_ref() == Some(value), name.as_ref()).clicked() {
                chosen = Some(value.clone());
            }
        }
    });
    shown.response.labelled_by(title.id);
    chosen.filter(|chosen| now.as_ref() != Some(chosen))
}

/// Two fields beside each other.
pub(super) fn pair(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    ui.spacing_mut().item_spacing.x = space::M;
    ui.columns(2, |columns| {
        left(&mut columns[0]);
        right(&mut columns[1]);
    });
    ui.spacing_mut().item_spacing.x = space::S;
}

/// The name of a field, and at the right what can be done with it besides typing.
pub(super) fn label_row<R>(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    aside: impl FnOnce(&mut Ui) -> R,
) -> (Response, R) {
    ui.horizontal(|ui| {
        // As low as a label alone.
        ui.spacing_mut().interact_size.y = theme::LABEL.line_height();
        let name = field_label(ui, theme, label);
        let aside = ui.with_layout(Layout::right_to_left(Align::Center), aside);
        (name, aside.inner)
    })
    .inner
}

/// Chooses the picture of a card or the portrait of a persona, and takes it away.
pub(super) fn picture(editor: &mut Editor, ui: &mut Ui, theme: &Theme, of: &PictureOf, has_one: bool) {
    let (choose, clear) = match of {
        PictureOf::Persona(_) => ("portrait-choose", "portrait-remove"),
        PictureOf::Card(_) => ("picture-choose", "picture-remove"),
    };
    ui.horizontal(|ui| {
        if quiet_button(ui, theme, &tr(choose)).clicked() {
            editor.ask_picture(of.clone());
        }
        if has_one && quiet_button(ui, theme, &tr(clear)).clicked() {
            editor.set_picture(of, None);
        }
    });
}
