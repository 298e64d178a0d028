//! How sure one can be of the map: what its claims rest on, and how fresh it is.
//!
//! A claim is a card that says what customers do, meet, think, suffer or enjoy. What a company plans, owns or does
//! behind the scenes (opportunities, ideas, marketing, backstage, ...) it knows without research, and what the to-be holds
//! is a plan; neither counts. A claim is an assumption when its evidence level says so, or when it has none: a source
//! that is not named cannot be asked.

use super::context::{Context, Placed};
use super::draft::FindingDraft;
use super::finding::Severity;
use super::message::{Message, MessageValue, Sentence};
use super::share::Share;
use crate::model::{Evidence, LaneKind, MapState, State};

const CLAIMS: &[LaneKind] =
    &[LaneKind::Touchpoints, LaneKind::Actions, LaneKind::Thoughts, LaneKind::PainPoints, LaneKind::Delights];

/// With fewer claims a share says nothing.
const ENOUGH: usize = 8;
/// Shares of assumptions, in percent: above this the map is shaky, above that it is guesswork, and up to the last it
/// stands on firm ground.
const SHAKY: usize = 30;
const GUESSWORK: usize = 50;
const FIRM: usize = 20;

fn claims<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Placed<'a>> {
    let planned = context.map.brief.state == Some(MapState::ToBe);
    context.cards_of(CLAIMS).filter(move |placed| !planned && placed.card.state != Some(State::ToBe))
}

/// The assumptions among the claims.
pub(super) fn assumption_share(context: &Context<'_>) -> Share {
    let assumed = |placed: &Placed<'_>| matches!(placed.card.evidence, None | Some(Evidence::Assumption));
    Share { part: claims(context).filter(assumed).count(), whole: claims(context).count() }
}

pub(super) fn assumptions(context: &Context<'_>) -> Vec<FindingDraft> {
    let share = assumption_share(context);
    let Some(percent) = share.percent().filter(|percent| share.whole >= ENOUGH && *percent > SHAKY) else {
        return Vec::new();
    };
    let unsaid = claims(context).filter(|placed| placed.card.evidence.is_none()).count();
    let sentence = Sentence::new("review-assumptions")
        .count("percent", percent)
        .count("count", share.part)
        .count("total", share.whole);
    let mut message: Message = sentence.into();
    if unsaid > 0 {
        message = message.and(Sentence::new("review-assumptions-unsaid").count("count", unsaid));
    }
    let message = message.and(Sentence::new("review-assumptions-advice"));
    let severity = if percent > GUESSWORK { Severity::Warning } else { Severity::Hint };
    vec![FindingDraft::of_map(message).as_(severity)]
}

pub(super) fn well_founded(context: &Context<'_>) -> Vec<FindingDraft> {
    let share = assumption_share(context);
    let Some(percent) = share.percent().filter(|percent| share.whole >= ENOUGH && *percent <= FIRM) else {
        return Vec::new();
    };
    let sentence = Sentence::new("review-well-founded").count("percent", 100 - percent);
    vec![FindingDraft::of_map(sentence.count("count", share.whole - share.part).count("total", share.whole))]
}

/// Older than the brief's interval, counted from the last review or, where there was none, from the map's date.
pub(super) fn stale(context: &Context<'_>) -> Vec<FindingDraft> {
    let brief = &context.map.brief;
    let (Some(every), Some(since)) = (brief.review_every_days, brief.last_reviewed.or(brief.date)) else {
        return Vec::new();
    };
    let days = context.today.since(since).map_or(0, |span| span.get_days());
    let Some(days) = usize::try_from(days).ok().filter(|days| *days > every as usize) else {
        return Vec::new();
    };
    let key = if brief.last_reviewed.is_some() { "review-stale" } else { "review-stale-unreviewed" };
    let sentence = Sentence::new(key)
        .with("day", MessageValue::Day(since))
        .count("days", days)
        .count("every", every as usize);
    vec![FindingDraft::of_map(sentence)]
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::model::{Evidence, JourneyMap, MapState, State};
    use crate::review::testing::*;
    use crate::review::{Review, Severity, review};

    /// Ten touchpoints, of which the first `assumed` are assumptions and the next `unsaid` say nothing.
    fn ten(assumed: usize, unsaid: usize) -> JourneyMap {
        let mut map = Sketch::new("a b")
            .cards("touchpoints", &["a"; 10].join("; "))
            .cards("opportunities", "a; a")
            .map();
        for card in 0..10 {
            edit_card(&mut map, &format!("touchpoints-a-{}", card + 1), |touchpoint| {
                touchpoint.evidence = match card {
                    _ if card < assumed => Some(Evidence::Assumption),
                    _ if card < assumed + unsaid => None,
                    _ => Some(Evidence::Interview),
                };
            });
        }
        map
    }

    fn told(review: &Review) -> Option<(Severity, String)> {
        of_rule(review, "assumptions").next().map(|finding| (finding.severity, says(review, "assumptions")))
    }

    #[test]
    fn an_assumption_is_what_says_so_or_says_nothing_among_the_claims() {
        let found = look(&ten(4, 2));
        assert_eq!((found.facts.assumptions.part, found.facts.assumptions.whole), (6, 10));
        let (severity, words) = told(&found).unwrap();
        assert_eq!(severity, Severity::Warning);
        assert!(
            words.starts_with("60 % of the map’s claims are assumptions: 6 of 10 cards rest on no research."),
            "{words}"
        );
        assert!(words.contains("2 of them do not say what they rest on."), "{words}");
    }

    #[test]
    fn half_is_a_hint_and_a_fifth_is_firm_ground() {
        assert_eq!(told(&look(&ten(5, 0))).unwrap().0, Severity::Hint);
        for assumed in [2, 3] {
            let found = look(&ten(assumed, 0));
            assert_eq!(told(&found), None, "{assumed}");
            assert_eq!(has(&found, "well-founded"), assumed == 2, "{assumed}");
        }
    }

    #[test]
    fn plans_are_no_claims() {
        let mut map = ten(10, 0);
        for card in 1..=5 {
            edit_card(&mut map, &format!("touchpoints-a-{card}"), |touchpoint| {
                touchpoint.state = Some(State::ToBe);
            });
        }
        assert_eq!(look(&map).facts.assumptions.whole, 5);
        map.brief.state = Some(MapState::ToBe);
        assert_eq!(look(&map).facts.assumptions.percent(), None);
    }

    #[test]
    fn a_map_goes_stale_the_day_after_its_interval() {
        let mut map = ten(0, 0);
        map.brief.last_reviewed = Some(date(2026, 1, 1));
        let on = |map: &JourneyMap, day| has(&review(map, day), "stale");
        assert!(!on(&map, date(2030, 1, 1)), "without an interval nothing is late");
        map.brief.review_every_days = Some(90);
        assert!(!on(&map, date(2026, 4, 1)));
        assert!(on(&map, date(2026, 4, 2)));
        assert!(!on(&map, date(2025, 1, 1)), "a clock that is wrong makes nothing late");
        map.brief.last_reviewed = None;
        assert!(!on(&map, date(2026, 4, 2)));
        map.brief.date = Some(date(2026, 1, 1));
        assert!(on(&map, date(2026, 4, 2)));
    }
}
