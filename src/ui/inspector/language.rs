//! The language of the words that Wayline puts on the map.

use egui::Ui;

use crate::editor::Editor;
use crate::locale::Lang;
use crate::model::JourneyMap;
use crate::theme::Theme;
use crate::ui::widgets::field_label;
use crate::ui::words::tr;

pub(super) fn of_map(editor: &mut Editor, ui: &mut Ui, theme: &Theme, map: &JourneyMap) {
    let name = field_label(ui, theme, &tr("field-language"));
    // A map may be in a language that Wayline does not speak; then its tag is all that is known of it.
    let now = if map.language.is_empty() { Some(Lang::default()) } else { Lang::spoken(&map.language) };
    let shown = match now {
        Some(lang) => lang.name(),
        None => &map.language,
    };
    let mut chosen = now;
    let list = egui::ComboBox::from_id_salt("field-language").width(ui.available_width());
    let list = list.selected_text(shown).show_ui(ui, |ui| {
        // Each by the name that its speakers give it.
        for lang in Lang::ALL {
            ui.selectable_value(&mut chosen, Some(lang), lang.name());
        }
    });
    list.response.labelled_by(name.id);
    if let Some(chosen) = chosen.filter(|_| chosen != now) {
        editor.set_language(chosen);
    }
}
