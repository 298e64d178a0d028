//! What will be remembered of the journey. People judge an experience by its most intense moment and by its end, and
//! hardly by how long it took (the peak-end rule: Kahneman, Fredrickson, Schreiber and Redelmeier 1993, Psychological
//! Science 4). Scores are in tenths.

use super::context::{Context, Felt, Voice, VoicePoint};
use super::draft::FindingDraft;
use super::expectation::NOTABLE;
use super::finding::Severity;
use super::message::{Message, Sentence};

/// As low as this is a low point, and as bad as that a problem.
pub(super) const LOW: i32 = -5;
const VERY_LOW: i32 = -10;
/// As high as this is worth remembering.
pub(super) const HIGH: i32 = 10;
/// Below this an end after a high point is a let-down.
const FLAT: i32 = 5;
/// With fewer steps felt there is no journey to speak of yet.
const FEW: usize = 3;

/// One persona's journey in one state.
struct FeltJourney<'a> {
    felt: Vec<Felt<'a>>,
    highest: Felt<'a>,
    lowest: Felt<'a>,
    last: Felt<'a>,
}

/// Those long enough to be judged.
fn journeys<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (&'a Voice<'a>, FeltJourney<'a>)> {
    context.voices.iter().filter_map(|voice| Some((voice, FeltJourney::of(voice.felt())?)))
}

impl<'a> FeltJourney<'a> {
    fn of(felt: Vec<Felt<'a>>) -> Option<FeltJourney<'a>> {
        if felt.len() < FEW {
            return None;
        }
        let last = *felt.last()?;
        // Of moments alike the later one: it is the fresher memory.
        let highest = *felt.iter().max_by_key(|felt| felt.score)?;
        let lowest = *felt.iter().rev().min_by_key(|felt| felt.score)?;
        Some(FeltJourney { felt, highest, lowest, last })
    }

    fn ends_low(&self) -> bool {
        self.last.score < 0
    }

    /// Lower than what comes before, and no higher than what comes after.
    fn is_dip(&self, place: usize) -> bool {
        let score = self.felt[place].score;
        let before = place.checked_sub(1).is_none_or(|before| self.felt[before].score > score);
        before && self.felt.get(place + 1).is_none_or(|after| after.score >= score)
    }
}

fn tell(context: &Context<'_>, voice: &Voice<'_>, felt: Felt<'_>, key: &'static str) -> Message {
    let sentence = context.at(Sentence::new(key), felt.column);
    sentence.with("who", context.who(voice)).with("felt", felt.value()).into()
}

/// The lowest point, and other low points that the expectation gaps do not tell of already.
pub(super) fn pits(context: &Context<'_>) -> Vec<FindingDraft> {
    let mut found = Vec::new();
    for (voice, journey) in journeys(context) {
        for (place, felt) in journey.felt.iter().enumerate() {
            let is_end = felt.column == journey.last.column;
            if felt.score > LOW || (is_end && journey.ends_low()) {
                continue;
            }
            let is_lowest = felt.column == journey.lowest.column;
            let told = voice.at(felt.column).and_then(VoicePoint::gap).is_some_and(|gap| gap <= -NOTABLE);
            if !is_lowest && (told || !journey.is_dip(place)) {
                continue;
            }
            let key = if is_lowest { "review-pit-lowest" } else { "review-pit" };
            let message = tell(context, voice, *felt, key).and_if(is_lowest, "review-pit-advice");
            let bad = is_lowest && felt.score <= VERY_LOW;
            let severity = if bad { Severity::Problem } else { Severity::Warning };
            let draft = FindingDraft::of_step(context, felt.column, message).felt_by(voice);
            found.push(draft.as_(severity).weighing(-felt.score));
        }
    }
    found
}

pub(super) fn ends_low(context: &Context<'_>) -> Vec<FindingDraft> {
    let low = journeys(context).filter(|(_, journey)| journey.ends_low());
    low.map(|(voice, journey)| {
        let is_lowest = journey.last.score <= journey.lowest.score;
        let key = if is_lowest { "review-ends-lowest" } else { "review-ends-low" };
        let message = tell(context, voice, journey.last, key).and(Sentence::new("review-ends-low-advice"));
        let severity = if journey.last.score <= LOW { Severity::Problem } else { Severity::Warning };
        let draft = FindingDraft::of_step(context, journey.last.column, message).felt_by(voice);
        draft.as_(severity).weighing(-journey.last.score)
    })
    .collect()
}

pub(super) fn ends_flat(context: &Context<'_>) -> Vec<FindingDraft> {
    let flat = journeys(context).filter(|(_, journey)| {
        (0..FLAT).contains(&journey.last.score) && journey.highest.score - journey.last.score >= HIGH
    });
    flat.map(|(voice, journey)| {
        let sentence = context
            .at(Sentence::new("review-ends-flat"), journey.last.column)
            .with("who", context.who(voice))
            .with("felt", journey.last.value())
            .with("high", journey.highest.value())
            .quoting("peak", &context.columns[journey.highest.column].step.name);
        FindingDraft::of_step(context, journey.last.column, sentence).felt_by(voice)
    })
    .collect()
}

pub(super) fn ends_high(context: &Context<'_>) -> Vec<FindingDraft> {
    let high = journeys(context)
        .filter(|(_, journey)| journey.last.score >= HIGH && journey.highest.column != journey.last.column);
    high.map(|(voice, journey)| {
        let message = tell(context, voice, journey.last, "review-ends-high");
        FindingDraft::of_step(context, journey.last.column, message)
            .felt_by(voice)
            .weighing(journey.last.score)
    })
    .collect()
}

pub(super) fn peak(context: &Context<'_>) -> Vec<FindingDraft> {
    let high = journeys(context).filter(|(_, journey)| journey.highest.score >= HIGH);
    high.map(|(voice, journey)| {
        let at_end = journey.highest.column == journey.last.column;
        let key = if at_end { "review-peak-at-end" } else { "review-peak" };
        let message = tell(context, voice, journey.highest, key);
        FindingDraft::of_step(context, journey.highest.column, message)
            .felt_by(voice)
            .weighing(journey.highest.score)
    })
    .collect()
}

pub(super) fn no_peak(context: &Context<'_>) -> Vec<FindingDraft> {
    let level = journeys(context).filter(|(_, journey)| journey.highest.score < HIGH);
    level
        .map(|(voice, journey)| {
            let message = tell(context, voice, journey.highest, "review-no-peak");
            FindingDraft::of_step(context, journey.highest.column, message).felt_by(voice)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::review::testing::*;
    use crate::review::{Review, Severity};

    fn feels(scores: &str) -> Review {
        look(&Sketch::new("a b c d e").people("maud").feels(scores).map())
    }

    #[test]
    fn the_lowest_point_is_a_problem_and_other_dips_a_warning() {
        let found = feels("a 0.5; b -0.6; c 0.4; d -1.2; e 1");
        let pits: Vec<_> =
            of_rule(&found, "pit").map(|pit| (pit.target.id().to_string(), pit.severity)).collect();
        assert_eq!(pits, [("d".into(), Severity::Problem), ("b".into(), Severity::Warning)]);
        assert!(
            says(&found, "pit")
                .starts_with("“d” is the lowest point of the journey: Maud feels \u{2212}1.2.")
        );
    }

    #[test]
    fn a_journey_that_never_falls_low_has_no_pit() {
        assert!(!has(&feels("a 0.5; b -0.4; c 0.4; d 0.2; e 1"), "pit"));
    }

    #[test]
    fn a_dip_that_a_gap_tells_of_is_told_once() {
        let map = Sketch::new("a b c d").feels("a 0.5; b -0.6; c 0.4; d -1.2").expects("b 1").map();
        assert_eq!(of_rule(&look(&map), "pit").count(), 0, "b is a gap, and d the end");
    }

    #[test]
    fn a_journey_that_ends_low_is_a_problem() {
        let found = feels("a 1; b 0.5; c 1.2; d 0.3; e -0.8");
        let end = of_rule(&found, "ends-low").next().unwrap();
        assert_eq!((end.target.id().as_str(), end.severity), ("e", Severity::Problem));
        assert!(says(&found, "ends-low").starts_with("The journey ends at its lowest point"));
        assert!(!has(&found, "pit"), "it is told once");
        let mild = feels("a 1; b -0.5; c 1.2; d 0.3; e -0.2");
        assert_eq!(of_rule(&mild, "ends-low").next().unwrap().severity, Severity::Warning);
    }

    #[test]
    fn a_journey_that_ends_well_does_not_end_low() {
        let found = feels("a 0; b 0.5; c 1.6; d 0.3; e 1.1");
        assert!(has(&found, "ends-high") && !has(&found, "ends-low") && !has(&found, "ends-flat"));
    }

    #[test]
    fn an_end_that_is_the_peak_is_told_as_the_peak() {
        let found = feels("a 0; b 0.5; c 0.6; d 0.3; e 1.1");
        assert!(has(&found, "peak") && !has(&found, "ends-high"));
        assert!(says(&found, "peak").contains("and the end"));
    }

    #[test]
    fn a_journey_fades_out_when_it_ends_on_nothing_after_a_high() {
        assert!(has(&feels("a 0; b 1.4; c 0.6; d 0.3; e 0.2"), "ends-flat"));
        assert!(!has(&feels("a 0; b 0.9; c 0.6; d 0.3; e 0.2"), "ends-flat"));
    }

    #[test]
    fn a_journey_without_a_high_has_nothing_to_remember_it_by() {
        let found = feels("a 0; b 0.9; c 0.6; d 0.3; e 0.2");
        assert!(has(&found, "no-peak") && !has(&found, "peak"));
        assert!(!has(&feels("a 0; b 1.0; c 0.6; d 0.3; e 0.2"), "no-peak"));
    }

    #[test]
    fn two_feelings_are_no_journey_yet() {
        let found = feels("a -2; b -2");
        for rule in ["pit", "peak", "no-peak", "ends-low"] {
            assert!(!has(&found, rule), "{rule}");
        }
    }
}
