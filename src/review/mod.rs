//! What a map says about the journey: where it goes wrong, what works, what is missing, and how sure of it one can be.
//!
//! [`review`] reads a map and changes nothing. Each rule is one small function in the file of its family; [`RULES`] lists
//! them all, and ranks those of one severity.

mod answers;
mod complete;
mod context;
mod draft;
mod expectation;
mod facts;
mod finding;
mod footing;
mod memory;
mod message;
mod rules;
mod share;
mod spread;
mod states;
#[cfg(test)]
mod testing;
mod touchpoints;
mod truth;

use jiff::civil::Date;

use crate::model::{Dismissed, JourneyMap};
use context::Context;

pub use facts::{ChannelFact, Facts, PhaseFact};
pub use finding::{Chapter, Finding, PutAside, Severity, Topic};
pub use message::{Message, MessageValue, Sentence};
pub use rules::{RULES, ReviewRule};
pub use share::Share;

/// All that there is to say of a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Review {
    /// Most serious first; within a severity in the order of the rules, then by size, then from left to right.
    pub findings: Vec<Finding>,
    /// In the same order.
    pub dismissed: Vec<PutAside>,
    pub facts: Facts,
}

impl Review {
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// Warnings and worse.
    pub fn serious(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity.is_serious()).count()
    }
}

/// The day that a review takes for today: that of universal time, as the machine's own zone is not asked.
pub fn today() -> Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// Reviews a map as it stands on the day `today`.
pub fn review(map: &JourneyMap, today: Date) -> Review {
    let context = Context::new(map, today);
    if context.is_empty() {
        return Review { findings: vec![rules::empty_map()], ..Review::default() };
    }
    let mut review = Review { facts: facts::of(&context), ..Review::default() };
    for rule in RULES {
        let found = (rule.find)(&context).into_iter().map(|draft| rule.finding(draft, &context));
        let (kept, aside) = sort_out(found, &map.dismissed);
        review.findings.extend(rule.folded(kept, &context));
        review.dismissed.extend(aside);
    }
    // Both sorts are stable: what ties stays in the order of the rules, then of the map.
    review.findings.sort_by_key(|finding| finding.severity);
    review.dismissed.sort_by_key(|aside| aside.finding.severity);
    review
}

/// The findings of one rule, by weight: those that stand, and those that were put aside.
fn sort_out(found: impl Iterator<Item = Finding>, notes: &[Dismissed]) -> (Vec<Finding>, Vec<PutAside>) {
    let mut found: Vec<Finding> = found.collect();
    found.sort_by_key(|finding| -finding.weight);
    let (mut kept, mut aside) = (Vec::with_capacity(found.len()), Vec::new());
    for finding in found {
        match notes.iter().find(|note| finding.is_put_aside_by(note)) {
            Some(note) => aside.push(PutAside { finding, note: note.clone() }),
            None => kept.push(finding),
        }
    }
    (kept, aside)
}

#[cfg(test)]
mod tests {
    use super::testing::*;
    use super::*;
    use crate::model::Id;

    #[test]
    fn an_empty_map_gets_one_friendly_finding() {
        for map in [JourneyMap::default(), Sketch::new("a b c d").lanes(&LANES).map()] {
            let found = look(&map);
            assert_eq!(ids(&found), ["empty-map"]);
            assert_eq!(found.findings[0].severity, Severity::Hint);
        }
    }

    #[test]
    fn the_most_serious_comes_first_and_the_widest_gap_before_the_others() {
        let map =
            Sketch::new("a b c d").feels("a 0.5; b -0.2; c -1.5; d 1.2").expects("a 0; b 0.5; c 0.5").map();
        let found = look(&map);
        let severities: Vec<Severity> = found.findings.iter().map(|finding| finding.severity).collect();
        assert!(severities.is_sorted(), "{severities:?}");
        let gaps: Vec<String> =
            of_rule(&found, "expectation-gap").map(|finding| finding.target.id().to_string()).collect();
        assert_eq!(gaps, ["c", "b"]);
        assert_eq!(found, look(&map), "the same map is reviewed the same way");
    }

    #[test]
    fn what_was_put_aside_is_kept_apart_with_its_reason() {
        let mut map = Sketch::new("a b c").feels("a 0; b -1; c 1").expects("a 1; b 1").map();
        let gap = of_rule(&look(&map), "expectation-gap").next().unwrap().clone();
        assert_eq!(gap.target, Topic::Step("b".into()));
        map.dismissed.push(gap.dismissed("We cannot change the law"));
        let after = look(&map);
        let left: Vec<Topic> =
            of_rule(&after, "expectation-gap").map(|finding| finding.target.clone()).collect();
        assert_eq!(left, [Topic::Step("a".into())]);
        let aside: Vec<_> =
            after.dismissed.iter().map(|aside| (aside.finding.rule, &*aside.note.reason)).collect();
        assert_eq!(aside, [("expectation-gap", "We cannot change the law")]);
    }

    #[test]
    fn putting_aside_what_one_persona_feels_leaves_the_others_alone() {
        let mut map = Sketch::new("a b c").people("ann ben").feels("a -1; b 0; c 1").expects("a 1").map();
        copy_feelings(&mut map, "ann", "ben");
        let found = look(&map);
        let who = |review: &Review| -> Vec<Option<Id>> {
            of_rule(review, "expectation-gap").map(|finding| finding.persona.clone()).collect()
        };
        assert_eq!(who(&found), [Some("ann".into()), Some("ben".into())]);
        map.dismissed.push(of_rule(&found, "expectation-gap").next().unwrap().dismissed("known"));
        assert_eq!(who(&look(&map)), [Some("ben".into())]);
    }

    #[test]
    fn a_note_about_the_map_puts_aside_all_that_a_rule_finds() {
        let mut map = Sketch::new("a b c").feels("a -1; b -1; c 1").expects("a 1; b 1").map();
        let reason = "All known".to_owned();
        map.dismissed.push(Dismissed {
            rule: "expectation-gap".into(),
            target: "map".into(),
            reason,
            ..Dismissed::default()
        });
        let found = look(&map);
        assert_eq!(of_rule(&found, "expectation-gap").count(), 0);
        assert_eq!(found.dismissed.len(), 2);
    }

    #[test]
    fn every_message_of_every_rule_is_written_with_all_its_values() {
        for review in everything() {
            for finding in &review.findings {
                let text = finding.message.text(crate::locale::Lang::English);
                assert!(!text.contains("review-") && !text.contains('{'), "{}: {text}", finding.rule);
            }
        }
    }

    #[test]
    fn the_maps_of_these_tests_together_set_off_every_rule() {
        let found: std::collections::BTreeSet<&str> = everything()
            .iter()
            .flat_map(|review| review.findings.iter().map(|finding| finding.rule))
            .collect();
        for rule in RULES {
            assert!(found.contains(rule.id), "nothing sets off {}", rule.id);
        }
    }

    #[test]
    fn no_two_rules_have_the_same_id() {
        let ids: std::collections::BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), RULES.len());
    }
}
