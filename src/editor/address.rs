//! Opening the address that belongs to a card.

use super::{Editor, Effect};
use crate::edit::Label;
use crate::model::Id;

/// The address as a browser or mail program takes it. Only such are opened: a map from elsewhere must not be able
/// to start anything else.
pub fn address_of(link: &str) -> Option<String> {
    let link = link.trim();
    if link.is_empty() || link.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let lower = link.to_ascii_lowercase();
    if ["https://", "http://", "mailto:"].iter().any(|s| lower.starts_with(s) && lower.len() > s.len()) {
        return Some(link.to_owned());
    }
    let host = lower.split(['/', '?', '#']).next().unwrap_or_default();
    let has_scheme = lower.contains("://") || host.contains(':');
    let is_host = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    match host.split_once('@') {
        _ if has_scheme || !is_host => None,
        Some((name, _)) if !name.is_empty() && host == lower => Some(format!("mailto:{link}")),
        Some(_) => None,
        None => Some(format!("https://{link}")),
    }
}

impl Editor {
    /// The address of the one selected card, if it can be opened.
    pub fn selected_address(&self) -> Option<String> {
        let super::Item::Card(id) = self.selection.single()? else { return None };
        address_of(&self.map.card(id)?.link)
    }

    /// Opens the address of a card in the browser or mail program.
    pub fn open_address(&mut self, card: &Id) -> bool {
        let Some(link) = self.map.card(card).map(|card| card.link.clone()) else { return false };
        match address_of(&link) {
            Some(address) => {
                self.effects.push(Effect::OpenAddress(address));
                true
            }
            None => {
                self.notice(Label::new("refused-address"));
                false
            }
        }
    }

    pub fn open_selected_address(&mut self) -> bool {
        match self.selection.single().cloned() {
            Some(super::Item::Card(id)) => self.open_address(&id),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_and_mail_addresses_are_opened_also_without_their_beginning() {
        for (link, address) in [
            ("https://example.org/a?b#c", "https://example.org/a?b#c"),
            ("HTTP://example.org", "HTTP://example.org"),
            (" www.example.org/shop ", "https://www.example.org/shop"),
            ("info@example.org", "mailto:info@example.org"),
            ("mailto:info@example.org", "mailto:info@example.org"),
        ] {
            assert_eq!(address_of(link).as_deref(), Some(address), "{link}");
        }
    }

    #[test]
    fn nothing_else_is_opened() {
        for link in [
            "",
            "see the handbook",
            "handbook",
            "file:///etc/passwd",
            "smb://host/share",
            "javascript:alert(1)",
            "C:\\Windows\\calc.exe",
            "https://",
            "/usr/bin/true",
            "..",
            "a@b/c.d",
        ] {
            assert_eq!(address_of(link), None, "{link}");
        }
    }
}
