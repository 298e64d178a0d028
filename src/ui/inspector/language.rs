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
    let now = Lang::from_tag(&map.language);
    let mut chosen = now;
    let list = egui::ComboBox::from_id_salt("field-language").width(ui.available_width());
    let list = list.selected_text(now.name()).show_ui(ui, |ui| {
        // Each by the name that its speakers give it.
        for lang in Lang::ALL {
            ui.selectable_value(&mut chosen, lang, lang.name());
        }
    });
    list.response.labelled_by(name.id);
    if chosen != now {
        editor.set_language(chosen);
    }
}
