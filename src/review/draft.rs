//! What a rule found, before it is told in the rule's name.

use super::context::{Context, Placed, Voice};
use super::finding::{Severity, Topic};
use super::message::Message;
use crate::model::{Id, State};

/// A finding in the making: it has neither its rule nor its place in words.
pub(super) struct FindingDraft {
    pub(super) target: Topic,
    /// The column it is in, where it is in one.
    pub(super) column: Option<usize>,
    pub(super) message: Message,
    pub(super) severity: Option<Severity>,
    pub(super) persona: Option<Id>,
    pub(super) state: Option<State>,
    pub(super) weight: i32,
}

impl FindingDraft {
    fn new(target: Topic, column: Option<usize>, message: Message) -> FindingDraft {
        FindingDraft { target, column, message, severity: None, persona: None, state: None, weight: 0 }
    }

    pub(super) fn of_map(message: impl Into<Message>) -> FindingDraft {
        FindingDraft::new(Topic::Map, None, message.into())
    }

    pub(super) fn of_phase(phase: &Id, message: impl Into<Message>) -> FindingDraft {
        FindingDraft::new(Topic::Phase(phase.clone()), None, message.into())
    }

    pub(super) fn of_step(context: &Context<'_>, column: usize, message: impl Into<Message>) -> FindingDraft {
        FindingDraft::new(context.step(column), Some(column), message.into())
    }

    pub(super) fn of_card(placed: Placed<'_>, message: impl Into<Message>) -> FindingDraft {
        FindingDraft::new(Topic::Card(placed.card.id.clone()), Some(placed.column), message.into())
    }

    #[must_use]
    pub(super) fn as_(self, severity: Severity) -> FindingDraft {
        FindingDraft { severity: Some(severity), ..self }
    }

    #[must_use]
    pub(super) fn felt_by(self, voice: &Voice<'_>) -> FindingDraft {
        let persona = Some(voice.persona.clone()).filter(|id| !id.is_empty());
        FindingDraft { persona, state: Some(voice.state), ..self }
    }

    #[must_use]
    pub(super) fn weighing(self, weight: i32) -> FindingDraft {
        FindingDraft { weight, ..self }
    }
}
