//! The best and the worst touchpoint: by satisfaction where that was measured, else by conversion, else by what is felt
//! at its step.

use std::collections::HashSet;

use super::context::{Context, Placed};
use super::draft::FindingDraft;
use super::memory::{HIGH, LOW};
use super::message::{MessageValue, Sentence};
use crate::model::Id;

/// Out of 10: at most this is unsatisfied, and at least that delighted. The bounds of detractors and promoters
/// (Reichheld 2003), a point milder at the top.
const UNSATISFIED: f64 = 6.0;
const SATISFIED: f64 = 8.0;
/// How many touchpoints a finding names.
const NAMED: usize = 3;

#[derive(Clone, Copy, PartialEq)]
enum Extreme {
    Worst,
    Best,
}

pub(super) fn worst(context: &Context<'_>) -> Vec<FindingDraft> {
    rated(context, Extreme::Worst).into_iter().collect()
}

pub(super) fn best(context: &Context<'_>) -> Vec<FindingDraft> {
    rated(context, Extreme::Best).into_iter().collect()
}

/// By the first of the measures that at least two touchpoints have. The conversion itself, to which all who came
/// converted, is no touchpoint that leads there.
fn rated(context: &Context<'_>, end: Extreme) -> Option<FindingDraft> {
    let satisfaction = ratings(context, |placed| placed.card.metrics.satisfaction);
    if satisfaction.len() >= 2 {
        return by_satisfaction(&satisfaction, end);
    }
    let mut conversion = ratings(context, |placed| placed.card.metrics.conversion);
    let measured = context.map.measured.iter().flat_map(|measured| &measured.touchpoints);
    let goals: HashSet<&Id> = measured.filter(|it| it.is_conversion()).map(|it| &it.card).collect();
    conversion.retain(|(placed, _)| !goals.contains(&placed.card.id));
    if conversion.len() >= 2 {
        return by_conversion(&conversion, end);
    }
    by_emotion(context, end)
}

fn ratings<'a>(context: &'a Context<'_>, rating: fn(&Placed<'_>) -> Option<f64>) -> Vec<(Placed<'a>, f64)> {
    context.touchpoints().filter_map(|placed| Some((placed, rating(&placed)?))).collect()
}

/// The extreme one, unless all are alike.
fn extreme<'a>(ratings: &[(Placed<'a>, f64)], end: Extreme) -> Option<(Placed<'a>, f64)> {
    let by_rating = |a: &&(Placed<'_>, f64), b: &&(Placed<'_>, f64)| a.1.total_cmp(&b.1);
    let (lowest, highest) = (ratings.iter().min_by(by_rating)?, ratings.iter().rev().max_by(by_rating)?);
    let found = if end == Extreme::Worst { lowest } else { highest };
    (lowest.1 < highest.1).then_some(*found)
}

fn by_satisfaction(ratings: &[(Placed<'_>, f64)], end: Extreme) -> Option<FindingDraft> {
    let (placed, rating) = extreme(ratings, end)?;
    let (tells, key) = match end {
        Extreme::Worst => (rating <= UNSATISFIED, "review-touchpoint-worst-satisfaction"),
        Extreme::Best => (rating >= SATISFIED, "review-touchpoint-best-satisfaction"),
    };
    let sentence = Sentence::new(key).quoting("card", &placed.card.text).count("count", ratings.len());
    tells.then(|| FindingDraft::of_card(placed, sentence.with("rating", MessageValue::Number(rating))))
}

fn by_conversion(ratings: &[(Placed<'_>, f64)], end: Extreme) -> Option<FindingDraft> {
    let (placed, rating) = extreme(ratings, end)?;
    let key = match end {
        Extreme::Worst => "review-touchpoint-worst-conversion",
        Extreme::Best => "review-touchpoint-best-conversion",
    };
    let sentence = Sentence::new(key).quoting("card", &placed.card.text).count("count", ratings.len());
    Some(FindingDraft::of_card(placed, sentence.with("percent", MessageValue::Number(rating * 100.0))))
}

/// The touchpoints of the step where the persona in focus feels worst or best, unless one of them is a moment of truth:
/// then the rules about those tell of it.
fn by_emotion(context: &Context<'_>, end: Extreme) -> Option<FindingDraft> {
    let voice = context.focus_voice()?;
    let felt = |placed: Placed<'_>| Some(voice.felt_at(placed.column)?.score);
    let scores = context.touchpoints().filter_map(felt);
    let (score, key) = match end {
        Extreme::Worst => (scores.min().filter(|score| *score <= LOW)?, "review-touchpoint-worst-emotion"),
        Extreme::Best => (scores.max().filter(|score| *score >= HIGH)?, "review-touchpoint-best-emotion"),
    };
    let there = || context.touchpoints().filter(|placed| felt(*placed) == Some(score));
    let first = there().next()?;
    if there().any(|placed| placed.card.moment_of_truth) {
        return None;
    }
    let names = there().take(NAMED).map(|placed| placed.card.text.clone()).collect();
    let count = there().count();
    let sentence = Sentence::new(key)
        .with("cards", MessageValue::Names(names, count.saturating_sub(NAMED)))
        .count("count", count)
        .with("who", context.who(voice))
        .with("felt", MessageValue::Score(score));
    Some(FindingDraft::of_card(first, sentence))
}

#[cfg(test)]
mod tests {
    use crate::model::{JourneyMap, Measured, Metrics, TouchpointMeasures};
    use crate::review::testing::*;

    fn four() -> JourneyMap {
        Sketch::new("a b c d")
            .cards("touchpoints", "a Ad; b Shop; c Call; d Bill")
            .feels("a 0; b 1.2; c -1; d 0")
            .map()
    }

    fn measure(map: &mut JourneyMap, figures: [(&str, f64); 2], set: fn(&mut Metrics, f64)) {
        for (card, figure) in figures {
            edit_card(map, card, |card| set(&mut card.metrics, figure));
        }
    }

    #[test]
    fn satisfaction_comes_before_conversion_and_conversion_before_emotion() {
        let mut map = four();
        let found = look(&map);
        assert_eq!(
            says(&found, "touchpoint-worst"),
            "“Call” stands where the customer feels worst (\u{2212}1.0)."
        );
        assert_eq!(says(&found, "touchpoint-best"), "“Shop” stands where the customer feels best (+1.2).");

        measure(&mut map, [("touchpoints-a-1", 0.024), ("touchpoints-b-1", 0.31)], |m, x| {
            m.conversion = Some(x);
        });
        let found = look(&map);
        assert!(
            says(&found, "touchpoint-worst")
                .starts_with("“Ad” converts least of 2 measured touchpoints: 2.4 %")
        );
        assert!(
            says(&found, "touchpoint-best")
                .starts_with("“Shop” converts best of 2 measured touchpoints: 31 %")
        );

        measure(&mut map, [("touchpoints-d-1", 4.5), ("touchpoints-b-1", 9.0)], |m, x| {
            m.satisfaction = Some(x);
        });
        let found = look(&map);
        assert!(
            says(&found, "touchpoint-worst")
                .starts_with("“Bill” is rated worst of 2 touchpoints: 4.5 out of 10")
        );
        assert!(
            says(&found, "touchpoint-best").starts_with("“Shop” is rated best of 2 touchpoints: 9 out of 10")
        );
    }

    /// It was called the best of the shop, at 100 %.
    #[test]
    fn the_conversion_itself_is_not_the_best_touchpoint() {
        let mut map = four();
        measure(&mut map, [("touchpoints-a-1", 0.1), ("touchpoints-b-1", 0.2)], |m, x| {
            m.conversion = Some(x);
        });
        measure(&mut map, [("touchpoints-c-1", 0.3), ("touchpoints-d-1", 1.0)], |m, x| {
            m.conversion = Some(x);
        });
        let goal = TouchpointMeasures {
            card: "touchpoints-d-1".into(),
            visits: 9,
            journeys: 9,
            converted: 9,
            ..TouchpointMeasures::default()
        };
        map.measured = Some(Measured { touchpoints: vec![goal], ..Measured::default() }.into());
        let best = says(&look(&map), "touchpoint-best").to_owned();
        assert!(best.starts_with("“Call” converts best of 3 measured touchpoints: 30 %"), "{best}");
    }

    #[test]
    fn a_moment_of_truth_is_not_told_of_a_second_time() {
        let mut map = four();
        star(&mut map, "touchpoints", "c", "Complaint");
        let found = look(&map);
        assert!(has(&found, "moment-of-truth-low") && !has(&found, "touchpoint-worst"));
    }

    #[test]
    fn the_least_good_of_good_touchpoints_is_not_bad() {
        let mut map = four();
        measure(&mut map, [("touchpoints-d-1", 7.5), ("touchpoints-b-1", 9.0)], |m, x| {
            m.satisfaction = Some(x);
        });
        assert!(!has(&look(&map), "touchpoint-worst"));
    }

    #[test]
    fn touchpoints_that_are_all_alike_have_no_best_and_no_worst() {
        let mut map = four();
        measure(&mut map, [("touchpoints-a-1", 0.3), ("touchpoints-b-1", 0.3)], |m, x| {
            m.conversion = Some(x);
        });
        let found = look(&map);
        assert!(!has(&found, "touchpoint-worst") && !has(&found, "touchpoint-best"));
    }
}
