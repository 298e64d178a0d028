//! How things are against how they should be, in a map that holds both. Scores are in tenths.

use super::answers;
use super::context::{Context, Felt, Placed, Voice};
use super::draft::FindingDraft;
use super::expectation::{NOTABLE, SERIOUS};
use super::finding::Severity;
use super::memory::LOW;
use super::message::{MessageValue, Sentence};
use crate::model::{LaneKind, State};

/// A step that a persona feels something at today.
struct FeltChange<'a> {
    as_is: &'a Voice<'a>,
    to_be: &'a Voice<'a>,
    now: Felt<'a>,
    /// None: the to-be does not say.
    then: Option<i32>,
}

/// All steps of all personas that have both an as-is and a to-be.
fn changes<'a>(context: &'a Context<'_>) -> Vec<FeltChange<'a>> {
    let mut changes = Vec::new();
    for as_is in context.voices.iter().filter(|voice| voice.state == State::AsIs) {
        let twin = |voice: &&Voice<'_>| voice.state == State::ToBe && voice.persona == as_is.persona;
        let Some(to_be) = context.voices.iter().find(twin) else { continue };
        for now in as_is.felt() {
            let then = to_be.felt_at(now.column).map(|then| then.score);
            changes.push(FeltChange { as_is, to_be, now, then });
        }
    }
    changes
}

impl FeltChange<'_> {
    /// How much better the to-be is, where it says.
    fn by(&self) -> Option<i32> {
        Some(self.then? - self.now.score)
    }

    fn is_of_a_pit(&self) -> bool {
        self.now.score <= LOW
    }

    fn tell(&self, context: &Context<'_>, key: &'static str) -> FindingDraft {
        let mut sentence = context
            .at(Sentence::new(key), self.now.column)
            .with("who", context.who(self.as_is))
            .with("now", self.now.value());
        if let Some(then) = self.then {
            sentence = sentence.with("then", MessageValue::Score(then));
        }
        FindingDraft::of_step(context, self.now.column, sentence).felt_by(self.to_be)
    }
}

/// Steps that feel low today and hardly better, or not at all, in the to-be. What gets worse is told by [`worse`].
pub(super) fn not_lifted(context: &Context<'_>) -> Vec<FindingDraft> {
    let mut found = Vec::new();
    for change in changes(context).iter().filter(|change| change.is_of_a_pit()) {
        match change.by() {
            None => found.push(change.tell(context, "review-pit-left-open").as_(Severity::Warning)),
            Some(by) if by.abs() < NOTABLE => {
                found.push(change.tell(context, "review-pit-not-lifted").weighing(-change.now.score));
            }
            Some(_) => {}
        }
    }
    found
}

pub(super) fn worse(context: &Context<'_>) -> Vec<FindingDraft> {
    let told = |change: &FeltChange<'_>| {
        let by = change.by().filter(|by| *by <= -NOTABLE)?;
        let severity = if by <= -SERIOUS { Severity::Problem } else { Severity::Warning };
        Some(change.tell(context, "review-to-be-worse").as_(severity).weighing(-by))
    };
    changes(context).iter().filter_map(told).collect()
}

pub(super) fn lifted(context: &Context<'_>) -> Vec<FindingDraft> {
    let told = |change: &FeltChange<'_>| {
        let by = change.by().filter(|by| *by >= NOTABLE && change.is_of_a_pit())?;
        Some(change.tell(context, "review-pit-lifted").weighing(by))
    };
    changes(context).iter().filter_map(told).collect()
}

/// Pains of today that nothing is done about: no card of the to-be and no opportunity in their step or linked to them.
pub(super) fn pain_not_addressed(context: &Context<'_>) -> Vec<FindingDraft> {
    if !context.both_states {
        return Vec::new();
    }
    let is_plan =
        |other: &Placed<'_>| other.card.state == Some(State::ToBe) && other.kind != LaneKind::PainPoints;
    answers::pains(context)
        .filter(|pain| pain.card.state != Some(State::ToBe))
        .filter(|pain| {
            let there = context.columns[pain.column].cards.iter().chain(context.linked_to(&pain.card.id));
            !answers::has_a_chance(context, *pain) && !there.into_iter().any(is_plan)
        })
        .map(|pain| {
            let sentence = Sentence::new("review-pain-not-addressed").quoting("card", &pain.card.text);
            FindingDraft::of_card(pain, context.at(sentence, pain.column))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::model::State;
    use crate::review::testing::*;
    use crate::review::{Review, Severity};

    fn both(as_is: &str, to_be: &str) -> Review {
        let mut map = Sketch::new("a b c").people("maud").feels(as_is).map();
        to_be_feels(&mut map, "maud", to_be);
        look(&map)
    }

    #[test]
    fn a_pit_that_the_to_be_does_not_lift_is_a_problem() {
        let found = both("a 0.5; b -1.4; c 1", "a 0.5; b -1.2; c 1");
        assert_eq!(of_rule(&found, "pit-not-lifted").next().unwrap().severity, Severity::Problem);
        assert_eq!(
            says(&found, "pit-not-lifted"),
            "The to-be leaves “b” as low as it is: Maud goes from \u{2212}1.4 to \u{2212}1.2."
        );
        assert!(!has(&found, "pit-lifted"));
    }

    #[test]
    fn a_pit_that_is_lifted_works() {
        let found = both("a 0.5; b -1.4; c 1", "a 0.5; b 0.8; c 1");
        assert_eq!(says(&found, "pit-lifted"), "The to-be lifts “b” from \u{2212}1.4 to +0.8 for Maud.");
        assert!(!has(&found, "pit-not-lifted"));
    }

    #[test]
    fn a_pit_that_the_to_be_says_nothing_of_is_a_warning() {
        let found = both("a 0.5; b -1.4; c 1", "a 0.5; c 1");
        assert_eq!(of_rule(&found, "pit-not-lifted").next().unwrap().severity, Severity::Warning);
    }

    #[test]
    fn a_to_be_that_makes_a_step_worse_is_told() {
        let found = both("a 0.5; b 0.4; c 1", "a 0.5; b -0.1; c -0.2");
        let worse: Vec<_> =
            of_rule(&found, "to-be-worse").map(|f| (f.target.id().to_string(), f.severity)).collect();
        assert_eq!(worse, [("c".into(), Severity::Problem), ("b".into(), Severity::Warning)]);
        assert!(!has(&both("a 0.5; b 0.4", "a 0.5; b 0.0"), "to-be-worse"));
    }

    #[test]
    fn a_map_of_one_state_is_not_compared() {
        let found = look(&Sketch::new("a b c").feels("a 0; b -2; c 1").cards("pain_points", "b Slow").map());
        assert!(!has(&found, "pit-not-lifted") && !has(&found, "pain-not-addressed"));
    }

    #[test]
    fn a_pain_of_today_is_addressed_by_a_card_of_the_to_be_or_an_opportunity() {
        let map = Sketch::new("a b c d").cards("pain_points", "a Slow; b Dear; c Dull; d Far");
        let mut map = map.cards("opportunities", "a Faster").cards("touchpoints", "b Offer; c Leaflet").map();
        edit_card(&mut map, "touchpoints-b-1", |card| card.state = Some(State::ToBe));
        edit_card(&mut map, "pain_points-d-1", |card| card.state = Some(State::ToBe));
        edit_card(&mut map, "touchpoints-c-1", |card| card.state = Some(State::AsIs));
        let found = look(&map);
        let open: Vec<String> =
            of_rule(&found, "pain-not-addressed").map(|f| f.target.id().to_string()).collect();
        assert_eq!(open, ["pain_points-c-1"]);
        let open: Vec<String> =
            of_rule(&found, "pain-without-opportunity").map(|f| f.target.id().to_string()).collect();
        assert_eq!(open, ["pain_points-d-1"], "a pain that the to-be brings needs an opportunity");
    }
}
