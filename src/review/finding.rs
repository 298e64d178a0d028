//! What a review brings up: how much it matters, what it is about and what it says.

use serde::Serialize;

use super::message::Message;
use crate::model::{Dismissed, Id, State};

/// How much a finding matters, most serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Problem,
    Warning,
    Hint,
    Good,
}

impl Severity {
    pub const ALL: [Severity; 4] = [Severity::Problem, Severity::Warning, Severity::Hint, Severity::Good];

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Severity::Problem => "review-severity-problem",
            Severity::Warning => "review-severity-warning",
            Severity::Hint => "review-severity-hint",
            Severity::Good => "review-severity-good",
        }
    }

    /// Key of the heading over findings of this severity.
    pub fn plural_key(self) -> &'static str {
        match self {
            Severity::Problem => "review-problems",
            Severity::Warning => "review-warnings",
            Severity::Hint => "review-hints",
            Severity::Good => "review-goods",
        }
    }

    /// A warning or worse.
    pub fn is_serious(self) -> bool {
        self <= Severity::Warning
    }
}

/// The chapter in which a finding is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chapter {
    Wrong,
    Works,
    Missing,
}

impl Chapter {
    pub const ALL: [Chapter; 3] = [Chapter::Wrong, Chapter::Works, Chapter::Missing];

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Chapter::Wrong => "review-group-wrong",
            Chapter::Works => "review-group-works",
            Chapter::Missing => "review-group-missing",
        }
    }
}

/// What a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    Map,
    Phase(Id),
    Step(Id),
    Card(Id),
}

/// What stands for the map itself where other findings have an id.
const MAP: &str = "map";

impl Topic {
    /// The id of what it is, or `map`.
    pub fn id(&self) -> Id {
        match self {
            Topic::Map => Id::new(MAP),
            Topic::Phase(id) | Topic::Step(id) | Topic::Card(id) => id.clone(),
        }
    }
}

/// One thing that the review brings up.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of its rule.
    pub rule: &'static str,
    pub severity: Severity,
    pub group: Chapter,
    pub target: Topic,
    /// Whose feelings or expectations it is about. None: nobody's in particular, or the nameless customer's.
    pub persona: Option<Id>,
    /// In a map that holds both states: the one it is about.
    pub state: Option<State>,
    /// Where that is, in the map's own words, such as `Desire · Get the quote`; empty for the map as a whole.
    pub place: String,
    pub message: Message,
    /// Larger comes first among the findings of a rule.
    pub(super) weight: i32,
}

impl Finding {
    /// What a map notes down of it when it is put aside.
    pub fn dismissed(&self, reason: &str) -> Dismissed {
        Dismissed {
            rule: self.rule.to_owned(),
            target: self.target.id(),
            persona: self.persona.clone().unwrap_or_default(),
            state: self.state,
            reason: reason.to_owned(),
        }
    }

    /// Whether `note` puts it aside. A note about the map puts aside all that the rule finds, and one without persona
    /// or state is about all of them.
    pub(super) fn is_put_aside_by(&self, note: &Dismissed) -> bool {
        note.rule == self.rule
            && (note.target == self.target.id() || note.target.as_str() == MAP)
            && (note.persona.is_empty() || self.persona.as_ref() == Some(&note.persona))
            && (note.state.is_none() || note.state == self.state)
    }
}

/// A finding that the user has put aside, with the map's note of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PutAside {
    pub finding: Finding,
    pub note: Dismissed,
}
