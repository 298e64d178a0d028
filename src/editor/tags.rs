//! Tags of cards: short words by which one finds and groups them.

use super::Editor;

/// The tags in a text where commas stand between them: trimmed, none empty, none twice.
pub fn tags_from(text: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in text.split([',', '\n']).map(str::trim).filter(|tag| !tag.is_empty()) {
        if !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

impl Editor {
    /// Gives the selected cards more tags, besides those that they have.
    pub fn add_tags(&mut self, text: &str) -> bool {
        let tags = tags_from(text);
        if tags.is_empty() {
            return false;
        }
        self.end_merge();
        self.edit_selected_cards("tags-too", |card| {
            for tag in &tags {
                if !card.tags.contains(tag) {
                    card.tags.push(tag.clone());
                }
            }
        })
    }
}
