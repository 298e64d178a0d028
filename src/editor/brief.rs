//! Changes of what the map is about: its title, language and brief.

use jiff::civil::Date;

use super::{Ask, Editor, Selection};
use crate::edit::{Edit, Label, MergeKey};
use crate::locale::Lang;
use crate::model::{Brief, Id};

impl Editor {
    pub fn set_title(&mut self, title: &str) -> bool {
        let merge = MergeKey::new("title", &Id::default());
        self.commit_merged(Edit::SetTitle(title.to_owned()), Label::new("undo-title"), Some(merge))
    }

    /// Changes the language of the map's own words: names of lanes, ends of scales, hyphens.
    pub fn set_language(&mut self, lang: Lang) -> bool {
        self.commit(Edit::SetLanguage(lang.tag().to_owned()), Label::new("undo-language"))
    }

    /// Changes the brief. `field` tells which of its fields; changes of the same field in a row are one undo.
    pub fn edit_brief(&mut self, field: &'static str, change: impl FnOnce(&mut Brief)) -> bool {
        self.settle();
        let mut brief = self.map.brief.clone();
        change(&mut brief);
        let merge = MergeKey::new(field, &Id::default());
        self.commit_merged(Edit::SetBrief(Box::new(brief)), Label::new("undo-brief"), Some(merge))
    }

    /// Notes that the map was gone through on the day `today`.
    pub fn mark_reviewed(&mut self, today: Date) -> bool {
        self.settle();
        let brief = Brief { last_reviewed: Some(today), ..self.map.brief.clone() };
        let done = self.commit(Edit::SetBrief(Box::new(brief)), Label::new("undo-reviewed"));
        if done {
            self.notice(Label::new("reviewed-notice"));
        }
        done
    }

    /// Shows the brief and the personas: what is to be seen where nothing is selected.
    pub fn show_brief(&mut self) {
        self.settle();
        self.select(Selection::none());
        self.asks.push(Ask::ShowBrief);
    }
}
