//! The one table of rules, and how what they find becomes findings.

use super::context::Context;
use super::draft::FindingDraft;
use super::finding::{Chapter, Finding, Severity, Topic};
use super::message::{MessageValue, Sentence};
use super::{answers, complete, expectation, footing, memory, spread, states, touchpoints, truth};

/// One thing that a review looks for.
#[derive(Debug)]
pub struct ReviewRule {
    /// In kebab case. It stands in maps (what was put aside) and in what programs read, so it never changes.
    pub id: &'static str,
    /// At worst.
    pub severity: Severity,
    pub group: Chapter,
    pub(super) find: fn(&Context<'_>) -> Vec<FindingDraft>,
    fold: Option<Fold>,
}

/// More than `above` findings of a rule are told as one, about the map.
#[derive(Debug)]
struct Fold {
    above: usize,
    key: &'static str,
}

const fn rule(
    id: &'static str,
    severity: Severity,
    group: Chapter,
    find: fn(&Context<'_>) -> Vec<FindingDraft>,
) -> ReviewRule {
    ReviewRule { id, severity, group, find, fold: None }
}

impl ReviewRule {
    const fn folded_above(self, above: usize, key: &'static str) -> ReviewRule {
        ReviewRule { fold: Some(Fold { above, key }), ..self }
    }
}

use Chapter::{Missing, Works, Wrong};
use Severity::{Good, Hint, Problem, Warning};

/// In the order in which findings of one severity are told.
#[rustfmt::skip]
pub static RULES: &[ReviewRule] = &[
    rule("expectation-gap", Problem, Wrong, expectation::gaps),
    rule("moment-of-truth-low", Problem, Wrong, truth::low),
    rule("ends-low", Problem, Wrong, memory::ends_low),
    rule("pit", Problem, Wrong, memory::pits),
    rule("to-be-worse", Problem, Wrong, states::worse),
    rule("pit-not-lifted", Problem, Wrong, states::not_lifted),
    rule("pain-not-addressed", Warning, Missing, states::pain_not_addressed),
    rule("pain-without-opportunity", Warning, Missing, answers::pain_without_opportunity),
    rule("no-opportunities", Warning, Missing, answers::no_opportunities),
    rule("question-unanswered", Warning, Missing, answers::question_unanswered),
    rule("questions-without-answers", Warning, Missing, answers::questions_without_answers),
    rule("touchpoint-worst", Warning, Wrong, touchpoints::worst),
    rule("assumptions", Warning, Missing, footing::assumptions),
    rule("stale", Warning, Missing, footing::stale),
    rule("phase-empty", Warning, Missing, complete::phase_empty),

    rule("ends-flat", Hint, Wrong, memory::ends_flat),
    rule("no-peak", Hint, Wrong, memory::no_peak),
    rule("one-channel", Hint, Wrong, spread::one_channel),
    rule("online-only", Hint, Wrong, spread::online_only),
    rule("offline-only", Hint, Wrong, spread::offline_only),
    rule("contacts-before-purchase", Hint, Wrong, spread::contacts),
    rule("phase-crowded", Hint, Wrong, complete::phase_crowded),
    rule("no-focus-persona", Hint, Missing, complete::no_focus_persona),
    rule("no-goal", Hint, Missing, complete::no_goal),
    rule("no-phase-roles", Hint, Missing, spread::no_phase_roles),
    rule("no-moment-of-truth", Hint, Missing, truth::none),
    rule("moment-of-truth-unfelt", Hint, Missing, truth::unfelt).folded_above(3, "review-moment-of-truth-unfelt-many"),
    rule("step-without-emotion", Hint, Missing, complete::without_emotion).folded_above(3, "review-step-without-emotion-many"),
    rule("step-without-expectation", Hint, Missing, complete::without_expectation).folded_above(3, "review-step-without-expectation-many"),
    rule("step-without-touchpoint", Hint, Missing, complete::without_touchpoint).folded_above(3, "review-step-without-touchpoint-many"),

    rule("expectation-exceeded", Good, Works, expectation::exceeded),
    rule("peak", Good, Works, memory::peak),
    rule("ends-high", Good, Works, memory::ends_high),
    rule("moment-of-truth-high", Good, Works, truth::high),
    rule("pit-lifted", Good, Works, states::lifted),
    rule("touchpoint-best", Good, Works, touchpoints::best),
    rule("well-founded", Good, Works, footing::well_founded),
];

/// What is said of a map that has nothing on it, in place of all else.
pub(super) fn empty_map() -> Finding {
    Finding {
        rule: "empty-map",
        severity: Hint,
        group: Missing,
        target: Topic::Map,
        persona: None,
        state: None,
        place: String::new(),
        message: Sentence::new("review-empty-map").into(),
        weight: 0,
    }
}

impl ReviewRule {
    /// What a draft of this rule says, with its place in the map's words.
    pub(super) fn finding(&self, draft: FindingDraft, context: &Context<'_>) -> Finding {
        let place = match (&draft.target, draft.column) {
            (_, Some(column)) => context.place(column),
            (Topic::Map, None) => String::new(),
            (target, None) => context.name_of(target),
        };
        Finding {
            rule: self.id,
            severity: draft.severity.unwrap_or(self.severity),
            group: self.group,
            target: draft.target,
            persona: draft.persona,
            state: draft.state.filter(|_| context.both_states),
            place,
            message: draft.message,
            weight: draft.weight,
        }
    }

    /// The findings as they are told: each by itself or, where there are too many of one kind, all as one.
    pub(super) fn folded(&self, found: Vec<Finding>, context: &Context<'_>) -> Vec<Finding> {
        const NAMED: usize = 3;
        let Some(fold) = self.fold.as_ref().filter(|fold| found.len() > fold.above) else { return found };
        let names = found.iter().take(NAMED).map(|finding| context.name_of(&finding.target)).collect();
        let mut all = found[0].clone();
        // What one says (such as whom it is about) all say.
        let said = all.message.sentences.swap_remove(0).values;
        let sentence = Sentence { key: fold.key, values: said }
            .count("count", found.len())
            .count("total", context.columns.len())
            .with("names", MessageValue::Names(names, found.len().saturating_sub(NAMED)));
        all.message = sentence.into();
        (all.target, all.place) = (Topic::Map, String::new());
        vec![all]
    }
}
