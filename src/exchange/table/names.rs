//! What lanes and channels are called, in the languages that Wayline speaks.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::locale::lexicon::{key, lexicon};
use crate::locale::{self, Lang};
use crate::model::{CHANNELS, LANE_KINDS, LaneKind};

/// What Wayline itself calls a thing in each language.
fn own_names(message: &str) -> [String; Lang::ALL.len()] {
    Lang::ALL.map(|lang| key(&locale::text(lang, message)))
}

/// The kind of a lane of this name.
pub(super) fn lane_kind(name: &str) -> Option<LaneKind> {
    static OWN: OnceLock<HashMap<String, LaneKind>> = OnceLock::new();
    let own = OWN.get_or_init(|| {
        let mut own = HashMap::new();
        for info in LANE_KINDS {
            let names = ["lane", "card"].map(|what| format!("{what}-{}", info.key));
            let names =
                names.iter().filter(|message| locale::has(message)).flat_map(|message| own_names(message));
            for name in names.chain([key(info.key)]) {
                own.entry(name).or_insert(info.kind);
            }
        }
        own
    });
    let by_word = || {
        let named = lexicon().lanes.named_by(name);
        LANE_KINDS.iter().find(|info| named.iter().any(|name| name == info.key)).map(|info| info.kind)
    };
    own.get(&key(name)).copied().or_else(by_word)
}

/// Whether Wayline itself calls lanes of this kind so in a language.
pub(super) fn is_own_name(kind: LaneKind, name: &str, lang: Lang) -> bool {
    key(&locale::text(lang, &format!("lane-{}", kind.info().key))) == key(name)
}

/// A channel's id, where its words are those of a known one; else the words.
pub(crate) fn channel_of(words: &str) -> String {
    static KNOWN: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let mut known = HashMap::new();
        for channel in CHANNELS {
            let names = own_names(&format!("channel-{}", channel.id));
            for name in std::iter::once(key(channel.id)).chain(names) {
                known.entry(name).or_insert(channel.id);
            }
        }
        known
    });
    known.get(&key(words)).map_or(words, |id| *id).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_are_known_by_their_names() {
        for info in LANE_KINDS {
            assert_eq!(lane_kind(info.key), Some(info.kind));
            assert!(lexicon().lanes.words_for(info.key).is_some(), "{}", info.key);
        }
        for (name, expected) in [
            ("Contactpunten", LaneKind::Touchpoints),
            ("pain_points", LaneKind::PainPoints),
            ("Pijnpunten", LaneKind::PainPoints),
            ("Chancen", LaneKind::Opportunities),
            ("KPIs", LaneKind::Metrics),
            ("Schmerzpunkt", LaneKind::PainPoints),
            ("Points forts", LaneKind::Delights),
            ("Touchpoint(s)", LaneKind::Touchpoints),
            ("Thought/Quote", LaneKind::Thoughts),
        ] {
            assert_eq!(lane_kind(name), Some(expected), "{name}");
        }
        assert_eq!(lane_kind("Risks"), None);
        assert_eq!(channel_of("Social media"), "social");
        assert_eq!(channel_of("Boutique en ligne"), "webshop");
        assert_eq!(channel_of("Carrier pigeon"), "Carrier pigeon");
    }
}
