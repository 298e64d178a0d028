//! The gap between what is felt and what was expected: emotion minus expectation, at the same step, of the same persona
//! in the same state. After the disconfirmation of expectations (Oliver 1980, Journal of Marketing Research 17): people
//! are content or not by what they had expected, rather than by what they got.

use super::context::{Context, Voice, VoicePoint};
use super::draft::FindingDraft;
use super::finding::Severity;
use super::message::{Message, MessageValue, Sentence};

/// From this far apart on, in tenths, the difference is worth telling.
pub(super) const NOTABLE: i32 = 5;
/// From this far below on, in tenths, it is a problem.
pub(super) const SERIOUS: i32 = 10;

pub(super) fn gaps(context: &Context<'_>) -> Vec<FindingDraft> {
    let widest = all(context).map(|(_, _, gap)| gap).min();
    let mut told_widest = false;
    let mut found = Vec::new();
    for (voice, point, gap) in all(context).filter(|(_, _, gap)| *gap <= -NOTABLE) {
        let is_widest = Some(gap) == widest && gap <= -SERIOUS && !std::mem::replace(&mut told_widest, true);
        let key = if is_widest { "review-expectation-gap-widest" } else { "review-expectation-gap" };
        let mut message = compare(context, voice, point, key).and_quote(point);
        if is_widest {
            message = message.and(Sentence::new("review-expectation-gap-advice"));
        }
        let severity = if gap <= -SERIOUS { Severity::Problem } else { Severity::Warning };
        found.push(
            FindingDraft::of_step(context, point.column, message).felt_by(voice).as_(severity).weighing(-gap),
        );
    }
    found
}

pub(super) fn exceeded(context: &Context<'_>) -> Vec<FindingDraft> {
    let best = all(context).map(|(_, _, gap)| gap).max();
    let mut found = Vec::new();
    for (voice, point, gap) in all(context).filter(|(_, _, gap)| *gap >= NOTABLE) {
        let message = compare(context, voice, point, "review-expectation-exceeded")
            .and_if(Some(gap) == best && gap >= SERIOUS, "review-expectation-exceeded-advice");
        found.push(FindingDraft::of_step(context, point.column, message).felt_by(voice).weighing(gap));
    }
    found
}

/// Every step where something is both felt and expected, with the gap in tenths.
fn all<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (&'a Voice<'a>, &'a VoicePoint<'a>, i32)> {
    let points = context.voices.iter().flat_map(|voice| voice.points.iter().map(move |point| (voice, point)));
    points.filter_map(|(voice, point)| Some((voice, point, point.gap()?)))
}

fn compare(context: &Context<'_>, voice: &Voice<'_>, point: &VoicePoint<'_>, key: &'static str) -> Message {
    let (felt, expected) = (point.felt.unwrap_or_default(), point.expected.unwrap_or_default());
    let gap = felt - expected;
    let sentence = context
        .at(Sentence::new(key), point.column)
        .with("who", context.who(voice))
        .with("expected", MessageValue::Score(expected))
        .with("felt", MessageValue::Felt(felt, point.feeling.to_owned()))
        .with("gap", MessageValue::Score(gap))
        .with("size", MessageValue::Size(gap));
    sentence.into()
}

impl Message {
    fn and_quote(self, point: &VoicePoint<'_>) -> Message {
        if point.expectation.trim().is_empty() {
            return self;
        }
        self.and(Sentence::new("review-expectation-quote").quoting("text", point.expectation))
    }
}

#[cfg(test)]
mod tests {
    use crate::review::testing::*;
    use crate::review::{Severity, Topic};

    #[test]
    fn a_gap_is_emotion_minus_expectation_and_is_ranked_by_its_size() {
        let map = Sketch::new("ad quote pay").people("maud").feels("ad 0.3; quote -1.4; pay 0.0");
        let found = look(&map.expects("ad 0.0; quote 0.8; pay 0.5").map());
        let gaps: Vec<_> =
            of_rule(&found, "expectation-gap").map(|gap| (gap.target.clone(), gap.severity)).collect();
        let step = |id: &str| Topic::Step(id.into());
        assert_eq!(gaps, [(step("quote"), Severity::Problem), (step("pay"), Severity::Warning)]);
        assert_eq!(
            says(&found, "expectation-gap"),
            "“quote”: Maud expects +0.8 and feels \u{2212}1.4: the widest gap of the journey (\u{2212}2.2). \
             Either keep that promise or stop making it."
        );
        assert_eq!(of_rule(&found, "expectation-gap").next().unwrap().place, "Phase 1 · quote");
    }

    #[test]
    fn four_tenths_below_are_no_gap_and_five_are() {
        let at =
            |felt: &str| look(&Sketch::new("a b").feels(&format!("a {felt}; b 0")).expects("a 0.5").map());
        assert!(!has(&at("0.1"), "expectation-gap"));
        assert!(has(&at("0.0"), "expectation-gap"));
        assert_eq!(of_rule(&at("-0.4"), "expectation-gap").next().unwrap().severity, Severity::Warning);
        assert_eq!(of_rule(&at("-0.5"), "expectation-gap").next().unwrap().severity, Severity::Problem);
    }

    #[test]
    fn what_was_expected_is_quoted() {
        let mut map = Sketch::new("a b").feels("a -1; b 0").expects("a 1").map();
        edit_step(&mut map, "a", |step| step.expectations[0].text = "One price".into());
        assert!(says(&look(&map), "expectation-gap").contains("What was expected: “One price”."));
    }

    #[test]
    fn only_half_a_gap_is_none() {
        assert!(!has(&look(&Sketch::new("a b").feels("a -2; b 0").map()), "expectation-gap"));
        assert!(!has(&look(&Sketch::new("a b").expects("a 2; b 0").map()), "expectation-gap"));
    }

    #[test]
    fn what_exceeds_the_expectation_works() {
        let found = look(&Sketch::new("a b").feels("a 1.3; b 0.2").expects("a -0.9; b 0").map());
        assert_eq!(of_rule(&found, "expectation-exceeded").count(), 1);
        assert_eq!(
            says(&found, "expectation-exceeded"),
            "“a”: the customer expects \u{2212}0.9 and feels +1.3, 2.2 better than expected. Protect it, and show it to others."
        );
    }

    #[test]
    fn each_state_is_compared_with_itself() {
        let mut map = Sketch::new("a b").people("maud").feels("a -1; b 0").expects("a 1").map();
        to_be_feels(&mut map, "maud", "a 1; b 1");
        let found = look(&map);
        assert_eq!(of_rule(&found, "expectation-gap").count(), 1, "nothing is expected of the to-be");
    }
}
