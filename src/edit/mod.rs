//! The only writer of an open map: each change is an [`Edit`], applied to a map to make the next one.

mod annotate;
mod apply;
pub mod arrange;
mod cards;
mod error;
mod forget;
mod history;
mod id_set;
mod images;
mod label;
mod require;
mod room;
mod slot;
mod structure;

use std::sync::Arc;

use crate::model::{
    Brief, Card, Dismissed, Evidence, Id, Lane, Link, MapImage, Measured, Metrics, Persona, Phase, Source,
    State, Step,
};

pub use apply::apply;
pub use error::{EditError, Thing};
pub use history::{History, MergeKey, Snapshot, same_map};
pub use images::{saved_alike, unused_images, without_unused_images};
pub use label::{Label, LabelArg};
pub use require::has_id;
pub use slot::Slot;

/// What was measured of a card: its figures, and what tells where they are from.
#[derive(Clone, Debug, PartialEq)]
pub struct CardFigures {
    pub card: Id,
    pub metrics: Metrics,
    pub evidence: Option<Evidence>,
    pub aliases: Vec<String>,
}

/// One change of the map. Ids of new things are made by the caller.
///
/// Places are said by neighbour, since numbers mean something else after somebody else's change: `after` is the step,
/// phase, lane or persona that the thing comes to stand right after, none for the first place. Where that neighbour is
/// not in the list (any more), the place is the list's end.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    AddCards {
        to: Slot,
        cards: Vec<Card>,
    },
    /// The cards keep their order on the map.
    MoveCards {
        cards: Vec<Id>,
        to: Slot,
    },
    /// Replaces the card of the same id; its step stays.
    SetCard(Box<Card>),
    /// Replaces several cards at once.
    SetCards(Vec<Card>),
    /// Measured figures of several cards. Locked lanes take them too: a lock is on what people wrote, and figures of
    /// another day beside those of today would mislead. Sources that nothing names any more go.
    SetFigures(Vec<CardFigures>),
    /// Links of the cards go too.
    RemoveCards(Vec<Id>),

    AddStep {
        phase: Id,
        after: Option<Id>,
        step: Step,
    },
    MoveStep {
        step: Id,
        phase: Id,
        after: Option<Id>,
    },
    RenameStep {
        step: Id,
        name: String,
    },
    /// The step's cards go too.
    RemoveStep(Id),

    AddPhase {
        after: Option<Id>,
        phase: Phase,
    },
    MovePhase {
        phase: Id,
        after: Option<Id>,
    },
    /// Replaces all of the phase of the same id but its steps.
    SetPhase(Box<Phase>),
    /// Its steps and their cards go too.
    RemovePhase(Id),

    AddLane {
        after: Option<Id>,
        lane: Lane,
    },
    MoveLane {
        lane: Id,
        after: Option<Id>,
    },
    /// Replaces all of the lane of the same id but its cards. A lane that has cards stays of a kind that
    /// holds cards.
    SetLane(Box<Lane>),
    /// Its cards go too; a locked lane stays.
    RemoveLane(Id),

    /// None takes the annotation away.
    SetEmotion {
        step: Id,
        persona: Id,
        state: State,
        to: Option<(crate::model::Score, String)>,
    },
    SetExpectation {
        step: Id,
        persona: Id,
        state: State,
        to: Option<(crate::model::Score, String)>,
    },

    /// The first persona takes over what the nameless customer feels and expects.
    AddPersona {
        after: Option<Id>,
        persona: Persona,
    },
    SetPersona(Box<Persona>),
    MovePersona {
        persona: Id,
        after: Option<Id>,
    },
    /// What the persona feels and expects goes too.
    RemovePersona(Id),

    SetTitle(String),
    /// The tag of the language of the words that Wayline itself puts on the map.
    SetLanguage(String),
    SetBrief(Box<Brief>),

    AddLink(Link),
    SetLink(Link),
    RemoveLink(Id),

    /// A picture for cards and personas to show. What nothing shows is left out of files.
    AddImage(Arc<MapImage>),
    /// Where the measured figures of cards came from.
    AddSource(Source),
    /// What a log told of the touchpoints. The source of what was measured before goes, unless a card still names it.
    SetMeasured(Option<Arc<Measured>>),

    /// Puts a finding of the review aside. A note that is there already about the same gets the new reason.
    DismissFinding(Dismissed),
    /// Takes a note back, whatever its reason, so that the finding is told again.
    RestoreFinding(Dismissed),

    /// All of them or, where one cannot be, none.
    Sequence(Vec<Edit>),
}
