//! What calls for an answer and gets none: pains without an opportunity, and customers' questions.

use std::collections::HashMap;

use super::context::{Context, Placed, share_a_state};
use super::draft::FindingDraft;
use super::message::Sentence;
use crate::model::{LaneKind, State};

/// Where what is to be done about a pain stands.
const CHANCES: &[LaneKind] = &[LaneKind::Opportunities, LaneKind::Ideas];

/// Where an answer to a question stands: what is said, shown or done in the customer's sight, or is about to be.
const ANSWERS: &[LaneKind] = &[
    LaneKind::Marketing,
    LaneKind::Delights,
    LaneKind::Opportunities,
    LaneKind::Frontstage,
    LaneKind::Evidence,
];

/// The marks of a question: Latin, full-width and Arabic.
const QUESTION_MARKS: [char; 3] = ['?', '\u{ff1f}', '\u{61f}'];

pub(super) fn pains<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Placed<'a>> {
    context.cards_of(&[LaneKind::PainPoints])
}

/// Whether something is to be done about a pain: an opportunity or idea in its step, or linked to it.
pub(super) fn has_a_chance(context: &Context<'_>, pain: Placed<'_>) -> bool {
    let there = context.columns[pain.column].cards.iter().chain(context.linked_to(&pain.card.id));
    there.into_iter().any(|other| CHANCES.contains(&other.kind))
}

/// How badly the step of a card feels to the persona in focus, for ranking.
fn weight(context: &Context<'_>, placed: Placed<'_>) -> i32 {
    let felt = context.focus_voice().and_then(|voice| voice.felt_at(placed.column));
    felt.map_or(0, |felt| -felt.score)
}

/// In a map of both states, the pains of today are told by `pain-not-addressed`.
pub(super) fn pain_without_opportunity(context: &Context<'_>) -> Vec<FindingDraft> {
    if !context.has_lane(CHANCES) {
        return Vec::new();
    }
    pains(context)
        .filter(|pain| !context.both_states || pain.card.state == Some(State::ToBe))
        .filter(|pain| !has_a_chance(context, *pain))
        .map(|pain| {
            let sentence = Sentence::new("review-pain-without-opportunity").quoting("card", &pain.card.text);
            FindingDraft::of_card(pain, context.at(sentence, pain.column)).weighing(weight(context, pain))
        })
        .collect()
}

pub(super) fn no_opportunities(context: &Context<'_>) -> Vec<FindingDraft> {
    let count = pains(context).count();
    if count == 0 || context.both_states || context.has_lane(CHANCES) {
        return Vec::new();
    }
    vec![FindingDraft::of_map(Sentence::new("review-no-opportunities").count("count", count))]
}

fn questions<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Placed<'a>> {
    context.cards_of(&[LaneKind::Thoughts]).filter(|placed| placed.card.text.contains(QUESTION_MARKS))
}

/// A question counts as answered when a link joins it to anything, or when an answer stands in its step or the next.
/// One card answers one question: three questions over one leaflet leave two open.
pub(super) fn question_unanswered(context: &Context<'_>) -> Vec<FindingDraft> {
    if !context.has_lane(ANSWERS) {
        return Vec::new();
    }
    let mut answers: HashMap<usize, Vec<Placed<'_>>> = HashMap::new();
    for answer in context.cards_of(ANSWERS) {
        answers.entry(answer.column).or_default().push(answer);
    }
    let mut take = |question: &Placed<'_>, column: usize| {
        let there = answers.get_mut(&column)?;
        let place = there.iter().position(|answer| share_a_state(answer.card, question.card))?;
        Some(there.remove(place))
    };
    let mut open: Vec<Placed<'_>> =
        questions(context).filter(|question| context.linked_to(&question.card.id).is_empty()).collect();
    // Each first looks in its own step; what is left over there can answer those of the step before.
    open.retain(|question| take(question, question.column).is_none());
    open.retain(|question| take(question, question.column + 1).is_none());
    open.into_iter()
        .map(|question| {
            let sentence = Sentence::new("review-question-unanswered").quoting("card", &question.card.text);
            FindingDraft::of_card(question, context.at(sentence, question.column))
                .weighing(weight(context, question))
        })
        .collect()
}

pub(super) fn questions_without_answers(context: &Context<'_>) -> Vec<FindingDraft> {
    let count = questions(context).count();
    if count < 2 || context.has_lane(ANSWERS) {
        return Vec::new();
    }
    vec![FindingDraft::of_map(Sentence::new("review-questions-without-answers").count("count", count))]
}

#[cfg(test)]
mod tests {
    use crate::model::{Link, State};
    use crate::review::testing::*;

    fn link(from: &str, to: &str) -> Link {
        Link { id: "l".into(), from: from.into(), to: to.into(), label: String::new() }
    }

    #[test]
    fn a_pain_needs_an_opportunity_in_its_step_or_a_link_to_one() {
        let map = Sketch::new("a b c")
            .cards("pain_points", "a Slow; b Dear; c Dull")
            .cards("opportunities", "a Faster");
        let mut map = map.map();
        let open = |map: &_| -> Vec<String> {
            of_rule(&look(map), "pain-without-opportunity")
                .map(|finding| finding.target.id().to_string())
                .collect()
        };
        assert_eq!(open(&map), ["pain_points-b-1", "pain_points-c-1"]);
        map.links.push(link("opportunities-a-1", "pain_points-c-1"));
        assert_eq!(open(&map), ["pain_points-b-1"]);
    }

    #[test]
    fn the_pain_that_hurts_most_comes_first() {
        let map = Sketch::new("a b c")
            .lanes(&["opportunities"])
            .cards("pain_points", "a Slow; b Dear")
            .feels("a 0; b -1; c 0");
        assert!(says(&look(&map.map()), "pain-without-opportunity").contains("“Dear”"));
    }

    #[test]
    fn a_map_of_pains_alone_is_told_once() {
        let found = look(&Sketch::new("a b c").cards("pain_points", "a; b; c").map());
        assert!(has(&found, "no-opportunities") && !has(&found, "pain-without-opportunity"));
        assert!(!has(
            &look(&Sketch::new("a b").cards("pain_points", "a").lanes(&["ideas"]).map()),
            "no-opportunities"
        ));
    }

    #[test]
    fn a_question_is_answered_in_its_step_or_the_next_and_one_card_answers_one() {
        let map = Sketch::new("a b c d")
            .cards("thoughts", "a Why?; b How?; b Really?; c Nice; d 何?")
            .lanes(&["evidence"]);
        let open = |map: &_| -> Vec<String> {
            of_rule(&look(map), "question-unanswered")
                .map(|finding| finding.target.id().to_string())
                .collect()
        };
        assert_eq!(
            open(&map.clone().map()),
            ["thoughts-a-1", "thoughts-b-1", "thoughts-b-2", "thoughts-d-1"]
        );
        let one = map.clone().cards("marketing", "b Leaflet").map();
        assert_eq!(open(&one), ["thoughts-a-1", "thoughts-b-2", "thoughts-d-1"]);
        let next = map.cards("marketing", "b Leaflet; c Call");
        assert_eq!(
            open(&next.clone().map()),
            ["thoughts-a-1", "thoughts-d-1"],
            "the call answers the second one of b"
        );
        let mut linked = next.cards("touchpoints", "d Shop").map();
        linked.links.push(link("touchpoints-d-1", "thoughts-d-1"));
        assert_eq!(open(&linked), ["thoughts-a-1"]);
    }

    #[test]
    fn full_width_and_arabic_marks_ask_too_and_a_statement_does_not() {
        let map =
            Sketch::new("a b c").cards("thoughts", "a 静か？; b هل هو هادئ؟; c Quiet.").lanes(&["delights"]);
        assert_eq!(of_rule(&look(&map.map()), "question-unanswered").count(), 2);
    }

    #[test]
    fn an_answer_of_the_to_be_does_not_answer_a_question_of_today() {
        let mut map = Sketch::new("a b").cards("thoughts", "a Why?").cards("frontstage", "a Adviser").map();
        assert!(!has(&look(&map), "question-unanswered"));
        edit_card(&mut map, "thoughts-a-1", |card| card.state = Some(State::AsIs));
        edit_card(&mut map, "frontstage-a-1", |card| card.state = Some(State::ToBe));
        assert!(has(&look(&map), "question-unanswered"));
    }

    #[test]
    fn questions_in_a_map_that_has_no_room_for_answers_are_told_once() {
        let found = look(&Sketch::new("a b").cards("thoughts", "a Why?; b How?").map());
        assert!(has(&found, "questions-without-answers") && !has(&found, "question-unanswered"));
        assert!(!has(
            &look(&Sketch::new("a b").cards("thoughts", "a Why?").map()),
            "questions-without-answers"
        ));
    }
}
