//! Cells that say one of a few things.

use crate::locale::lexicon::{Lexicon, Terms, lexicon};
use crate::model::{Evidence, Media, Presence, State, Status};

/// The things that a cell can say, each with its name in files and in the lexicon.
pub(super) struct Choices<T: 'static> {
    values: &'static [(T, &'static str)],
    terms: fn(&'static Lexicon) -> &'static Terms,
}

pub(super) static STATES: Choices<State> =
    Choices { values: &[(State::AsIs, "as-is"), (State::ToBe, "to-be")], terms: |lexicon| &lexicon.states };

pub(super) static PRESENCES: Choices<Presence> = Choices {
    values: &[(Presence::Online, "online"), (Presence::Offline, "offline")],
    terms: |lexicon| &lexicon.presences,
};

pub(super) static MEDIA: Choices<Media> = Choices {
    values: &[(Media::Owned, "owned"), (Media::Paid, "paid"), (Media::Earned, "earned")],
    terms: |lexicon| &lexicon.media,
};

pub(super) static EVIDENCE: Choices<Evidence> = Choices {
    values: &[
        (Evidence::Assumption, "assumption"),
        (Evidence::Interview, "interview"),
        (Evidence::UsabilityTest, "usability-test"),
        (Evidence::WebAnalytics, "web-analytics"),
        (Evidence::Measured, "measured"),
    ],
    terms: |lexicon| &lexicon.evidence,
};

pub(super) static STATUSES: Choices<Status> = Choices {
    values: &[
        (Status::Planned, "planned"),
        (Status::InProgress, "in-progress"),
        (Status::Live, "live"),
        (Status::Retired, "retired"),
    ],
    terms: |lexicon| &lexicon.statuses,
};

impl<T: Copy + PartialEq> Choices<T> {
    /// The value that `words` name in any language.
    pub(super) fn read(&self, words: &str) -> Option<T> {
        let named = (self.terms)(lexicon()).named_by(words);
        self.values.iter().find(|(_, own)| named.iter().any(|name| name == own)).map(|(value, _)| *value)
    }

    pub(super) fn name_of(&self, value: T) -> &'static str {
        self.values.iter().find(|(choice, _)| *choice == value).map_or("", |(_, name)| name)
    }

    /// What there is to choose from, as words in a list.
    pub(super) fn listed(&self) -> String {
        let names: Vec<String> = self.values.iter().map(|(_, name)| name.replace('-', " ")).collect();
        names.join(", ")
    }
}

/// Whether `words` say yes or no in any language; none where they say neither.
pub(super) fn yes_or_no(words: &str) -> Option<bool> {
    let says_yes = lexicon().yes.contains(words);
    (says_yes || lexicon().no.contains(words)).then_some(says_yes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_in_the_lexicon_and_read_in_five_languages() {
        fn all_known<T: Copy + PartialEq>(choices: &Choices<T>) -> bool {
            choices.values.iter().all(|(value, name)| {
                (choices.terms)(lexicon()).words_for(name).is_some() && choices.read(name) == Some(*value)
            })
        }
        assert!(all_known(&STATES) && all_known(&PRESENCES) && all_known(&MEDIA));
        assert!(all_known(&EVIDENCE) && all_known(&STATUSES));
        for words in ["to-be", "Gewenst", "Soll", "futur", "futuro"] {
            assert_eq!(STATES.read(words), Some(State::ToBe), "{words}");
        }
        for (words, expected) in
            [("\u{2605}", Some(true)), ("Sí", Some(true)), ("nein", Some(false)), ("perhaps", None)]
        {
            assert_eq!(yes_or_no(words), expected, "{words}");
        }
    }
}
