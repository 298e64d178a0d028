//! Moments of truth: the contacts at which a customer decides to go on or to leave (Carlzon 1987). How they are felt is
//! what their step's emotion says. Scores are in tenths.

use super::context::{Context, Felt, Placed, Voice};
use super::draft::FindingDraft;
use super::finding::Severity;
use super::memory::LOW;
use super::message::{Message, Sentence};
use crate::model::LaneKind;

/// From this many touchpoints on, some should stand out.
const ENOUGH: usize = 5;
/// As good as this, a moment of truth works.
const GOOD: i32 = 5;

fn moments<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Placed<'a>> {
    context.cards().filter(|placed| placed.card.moment_of_truth)
}

/// How each persona feels at each moment of truth.
fn felt<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (Placed<'a>, &'a Voice<'a>, Felt<'a>)> {
    moments(context).flat_map(move |moment| {
        let voices = context.voices.iter();
        let of_state = voices.filter(move |voice| moment.card.state.is_none_or(|state| state == voice.state));
        of_state.filter_map(move |voice| Some((moment, voice, voice.felt_at(moment.column)?)))
    })
}

fn tell(
    context: &Context<'_>,
    moment: Placed<'_>,
    voice: &Voice<'_>,
    felt: Felt<'_>,
    key: &'static str,
) -> Message {
    let sentence = context.at(Sentence::new(key), moment.column).quoting("card", &moment.card.text);
    sentence.with("who", context.who(voice)).with("felt", felt.value()).into()
}

pub(super) fn low(context: &Context<'_>) -> Vec<FindingDraft> {
    let worst = felt(context).map(|(_, _, felt)| felt.score).min().filter(|score| *score <= LOW);
    let low = felt(context).filter(|(_, _, felt)| felt.score < 0);
    low.map(|(moment, voice, felt)| {
        let message = tell(context, moment, voice, felt, "review-moment-of-truth-low")
            .and_if(Some(felt.score) == worst, "review-moment-of-truth-low-advice");
        let severity = if felt.score <= LOW { Severity::Problem } else { Severity::Warning };
        FindingDraft::of_card(moment, message).felt_by(voice).as_(severity).weighing(-felt.score)
    })
    .collect()
}

pub(super) fn high(context: &Context<'_>) -> Vec<FindingDraft> {
    let high = felt(context).filter(|(_, _, felt)| felt.score >= GOOD);
    high.map(|(moment, voice, felt)| {
        let message = tell(context, moment, voice, felt, "review-moment-of-truth-high");
        FindingDraft::of_card(moment, message).felt_by(voice).weighing(felt.score)
    })
    .collect()
}

pub(super) fn unfelt(context: &Context<'_>) -> Vec<FindingDraft> {
    if !context.has_lane(&[LaneKind::Emotions]) {
        return Vec::new();
    }
    let unknown =
        |moment: &Placed<'_>| context.voices.iter().all(|voice| voice.felt_at(moment.column).is_none());
    moments(context)
        .filter(unknown)
        .map(|moment| {
            let sentence = Sentence::new("review-moment-of-truth-unfelt").quoting("card", &moment.card.text);
            FindingDraft::of_card(moment, sentence)
        })
        .collect()
}

pub(super) fn none(context: &Context<'_>) -> Vec<FindingDraft> {
    let touchpoints = context.touchpoints().count();
    if touchpoints < ENOUGH || moments(context).next().is_some() {
        return Vec::new();
    }
    vec![FindingDraft::of_map(Sentence::new("review-no-moment-of-truth").count("count", touchpoints))]
}

#[cfg(test)]
mod tests {
    use crate::model::State;
    use crate::review::testing::*;
    use crate::review::{Severity, Topic};

    #[test]
    fn a_moment_of_truth_at_a_low_emotion_is_a_problem_and_at_a_high_one_works() {
        let mut map = Sketch::new("a b c").people("maud").feels("a -1.4; b 1.6; c -0.2").map();
        for step in ["a", "b", "c"] {
            star(&mut map, "touchpoints", step, "Call");
        }
        let found = look(&map);
        let low: Vec<_> = of_rule(&found, "moment-of-truth-low").map(|finding| finding.severity).collect();
        assert_eq!(low, [Severity::Problem, Severity::Warning]);
        assert_eq!(
            says(&found, "moment-of-truth-low"),
            "The moment of truth “Call” goes badly: Maud feels \u{2212}1.4 at “a”. The journey is won or lost here, so begin here."
        );
        assert_eq!(of_rule(&found, "moment-of-truth-high").count(), 1);
        assert!(!has(&found, "no-moment-of-truth"));
    }

    #[test]
    fn a_map_without_any_is_hinted_at_once_it_has_touchpoints() {
        let few = Sketch::new("a b c d e").cards("touchpoints", "a; b; c; d").map();
        assert!(!has(&look(&few), "no-moment-of-truth"));
        let enough = look(&Sketch::new("a b c d e").cards("touchpoints", "a; b; c; d; e").map());
        assert_eq!(of_rule(&enough, "no-moment-of-truth").next().unwrap().target, Topic::Map);
    }

    #[test]
    fn a_moment_of_truth_of_the_to_be_is_not_held_against_how_things_are() {
        let mut map = Sketch::new("a b c").feels("a -1.4; b 0; c 0").map();
        star(&mut map, "touchpoints", "a", "Call");
        edit_card(&mut map, "touchpoints-a-1", |card| card.state = Some(State::ToBe));
        assert!(!has(&look(&map), "moment-of-truth-low"));
    }

    #[test]
    fn a_moment_of_truth_that_nobody_feels_anything_at_is_missed() {
        let mut map = Sketch::new("a b c").lanes(&LANES).feels("b 0; c 0").map();
        star(&mut map, "touchpoints", "a", "Call");
        assert!(has(&look(&map), "moment-of-truth-unfelt"));
        star(&mut map, "touchpoints", "b", "Chat");
        assert_eq!(of_rule(&look(&map), "moment-of-truth-unfelt").count(), 1);
    }
}
