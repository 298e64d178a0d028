//! Channels a touchpoint can run over: one table of those Wayline knows; any other text is a channel too.

use serde::{Deserialize, Serialize};

use crate::locale::{self, Lang};

/// Where a contact takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    Online,
    Offline,
}

/// A channel with an icon of its own.
#[derive(Debug)]
pub struct Channel {
    /// What the file holds, and the tail of the message key that names it (`channel-website`).
    pub id: &'static str,
    pub icon: &'static str,
    pub presence: Presence,
}

const fn online(id: &'static str, icon: &'static str) -> Channel {
    Channel { id, icon, presence: Presence::Online }
}

const fn offline(id: &'static str, icon: &'static str) -> Channel {
    Channel { id, icon, presence: Presence::Offline }
}

pub static CHANNELS: &[Channel] = &[
    online("website", "globe"),
    online("webshop", "shopping-cart"),
    online("search", "search"),
    online("social", "share-2"),
    online("ads", "megaphone"),
    online("email", "mail"),
    online("newsletter", "newspaper"),
    online("blog", "file-text"),
    online("video", "circle-play"),
    online("reviews", "message-square-quote"),
    online("chat", "message-circle"),
    online("app", "smartphone"),
    online("webinar", "presentation"),
    online("marketplace", "layout-grid"),
    online("community", "users"),
    online("payment", "credit-card"),
    online("account", "circle-user"),
    offline("phone", "phone"),
    offline("store", "store"),
    offline("event", "calendar"),
    offline("sales", "handshake"),
    offline("print", "book-open"),
    offline("mail", "mailbox"),
    offline("delivery", "truck"),
    offline("service", "wrench"),
    offline("radio-tv", "tv"),
    offline("outdoor", "signpost"),
    offline("word-of-mouth", "message-square-heart"),
];

/// The known channel called `id`, if there is one.
pub fn find(id: &str) -> Option<&'static Channel> {
    CHANNELS.iter().find(|channel| channel.id == id)
}

/// A known channel by its name, any other by the word for it in the map or the log, which may write `paid_search`.
pub fn channel_name(lang: Lang, channel: &str) -> String {
    match find(channel) {
        Some(known) => locale::text(lang, &format!("channel-{}", known.id)).into_owned(),
        None => channel.replace('_', " "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_as_a_log_writes_it_is_shown_in_words() {
        assert_eq!(channel_name(Lang::English, "paid_search"), "paid search");
        assert_eq!(channel_name(Lang::English, "social"), locale::text(Lang::English, "channel-social"));
    }
}
