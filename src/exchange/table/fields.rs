//! The things that a row of a table says of a step or a card, and by which names of columns they are known.

use crate::locale::lexicon::lexicon;

/// A thing that a row of a tidy table says once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    Phase,
    Step,
    Lane,
    Text,
    Channel,
    Persona,
    Score,
    Feeling,
    Expected,
    Expectation,
    State,
    Kind,
    Presence,
    Media,
    Owner,
    Link,
    Tags,
    Evidence,
    MomentOfTruth,
    Status,
    Visits,
    Customers,
    Conversion,
    Satisfaction,
    Cost,
    Value,
    Aliases,
}

/// Every field with its name in files, on the command line and in the lexicon. In the order in which columns are
/// written.
pub static FIELDS: &[(Field, &str)] = &[
    (Field::Phase, "phase"),
    (Field::Step, "step"),
    (Field::Lane, "lane"),
    (Field::Text, "text"),
    (Field::Channel, "channel"),
    (Field::Persona, "persona"),
    (Field::Score, "score"),
    (Field::Feeling, "feeling"),
    (Field::Expected, "expected"),
    (Field::Expectation, "expectation"),
    (Field::State, "state"),
    (Field::Kind, "kind"),
    (Field::Presence, "presence"),
    (Field::Media, "media"),
    (Field::Owner, "owner"),
    (Field::Link, "link"),
    (Field::Tags, "tags"),
    (Field::Evidence, "evidence"),
    (Field::MomentOfTruth, "moment of truth"),
    (Field::Status, "status"),
    (Field::Visits, "visits"),
    (Field::Customers, "customers"),
    (Field::Conversion, "conversion"),
    (Field::Satisfaction, "satisfaction"),
    (Field::Cost, "cost"),
    (Field::Value, "value"),
    (Field::Aliases, "aliases"),
];

impl Field {
    /// Its name in files and on the command line.
    pub fn name(self) -> &'static str {
        FIELDS.iter().find(|(field, _)| *field == self).map_or("", |(_, name)| name)
    }

    /// Whether its cells hold numbers.
    pub(super) fn is_number(self) -> bool {
        use Field::{Conversion, Cost, Customers, Expected, Satisfaction, Score, Value, Visits};
        matches!(self, Score | Expected | Visits | Customers | Conversion | Satisfaction | Cost | Value)
    }
}

/// The field of a column of this name, in any of the languages that Wayline speaks.
pub(crate) fn field_called(name: &str) -> Option<Field> {
    let named = lexicon().columns.named_by(name);
    FIELDS.iter().find(|(_, own)| named.iter().any(|name| name == own)).map(|(field, _)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_by_their_names_in_five_languages() {
        for (name, expected) in [
            ("Phase", Field::Phase),
            ("FASE", Field::Phase),
            ("Stap", Field::Step),
            ("Étape", Field::Step),
            ("Schritt", Field::Step),
            ("kanaal", Field::Channel),
            ("Moment_of_truth", Field::MomentOfTruth),
            ("Emoción", Field::Score),
        ] {
            assert_eq!(field_called(name), Some(expected), "{name}");
        }
        assert_eq!(field_called("Awareness"), None);
        for (field, name) in FIELDS {
            assert_eq!(field_called(name), Some(*field));
            assert!(lexicon().columns.words_for(name).is_some());
        }
    }
}
