//! Phases, their steps, and what a persona feels and expects at each step.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Id, Score, State, Swatch, is_default};

/// A group of columns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    pub id: Id,
    pub name: String,
    /// None: the next colour in turn.
    #[serde(default, skip_serializing_if = "is_default")]
    pub color: Option<Swatch>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: Option<PhaseRole>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub customer_goal: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub business_goal: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub steps: Vec<Arc<Step>>,
}

/// A phase's place in the journey, on which contact counts and funnels rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhaseRole {
    BeforePurchase,
    Purchase,
    Service,
    Loyalty,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: Id,
    pub name: String,
    /// At most one for each persona and state.
    #[serde(default, skip_serializing_if = "is_default")]
    pub emotions: Vec<Emotion>,
    /// At most one for each persona and state.
    #[serde(default, skip_serializing_if = "is_default")]
    pub expectations: Vec<Expectation>,
}

/// What a persona feels at a step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emotion {
    /// Empty in a map without personas: the customer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub persona: Id,
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: State,
    #[serde(default)]
    pub score: Score,
    /// In a word or two.
    #[serde(default, skip_serializing_if = "is_default")]
    pub feeling: String,
}

/// What a persona expects at a step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Empty in a map without personas: the customer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub persona: Id,
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: State,
    #[serde(default)]
    pub score: Score,
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
}

/// What emotions and expectations have in common: whose they are, a score, and words.
pub trait Annotation {
    fn new(persona: Id, state: State, score: Score, words: String) -> Self;
    fn persona(&self) -> &Id;
    fn persona_mut(&mut self) -> &mut Id;
    fn state(&self) -> State;
    fn score_and_words(&mut self) -> (&mut Score, &mut String);
    /// Those of a step.
    fn of_step(step: &Step) -> &[Self]
    where
        Self: Sized;
    fn of_step_mut(step: &mut Step) -> &mut Vec<Self>
    where
        Self: Sized;
}

macro_rules! annotation {
    ($kind:ident, $words:ident, $list:ident) => {
        impl Annotation for $kind {
            fn new(persona: Id, state: State, score: Score, words: String) -> $kind {
                $kind { persona, state, score, $words: words }
            }
            fn persona(&self) -> &Id {
                &self.persona
            }
            fn persona_mut(&mut self) -> &mut Id {
                &mut self.persona
            }
            fn state(&self) -> State {
                self.state
            }
            fn score_and_words(&mut self) -> (&mut Score, &mut String) {
                (&mut self.score, &mut self.$words)
            }
            fn of_step(step: &Step) -> &[$kind] {
                &step.$list
            }
            fn of_step_mut(step: &mut Step) -> &mut Vec<$kind> {
                &mut step.$list
            }
        }
    };
}

annotation!(Emotion, feeling, emotions);
annotation!(Expectation, text, expectations);

impl Step {
    pub fn new(id: Id, name: &str) -> Step {
        Step { id, name: name.to_owned(), ..Step::default() }
    }

    pub fn emotion(&self, persona: &Id, state: State) -> Option<&Emotion> {
        self.emotions.iter().find(|e| e.persona == *persona && e.state == state)
    }

    pub fn expectation(&self, persona: &Id, state: State) -> Option<&Expectation> {
        self.expectations.iter().find(|e| e.persona == *persona && e.state == state)
    }

    /// Emotion minus expectation in tenths, where both are there.
    pub fn gap_tenths(&self, persona: &Id, state: State) -> Option<i32> {
        let felt = self.emotion(persona, state)?.score;
        let expected = self.expectation(persona, state)?.score;
        Some(felt.tenths() - expected.tenths())
    }
}
