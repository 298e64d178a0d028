//! What the map leaves out: steps at which nothing is met, felt or expected, phases that are empty or crowded, and a
//! brief that does not say whom and what the map is for. Only lanes that the map has are missed.

use super::context::{Context, StepColumn};
use super::draft::FindingDraft;
use super::message::{MessageValue, Sentence};
use crate::model::{Id, LaneKind};

/// More steps than people keep in mind at once: seven, give or take two (Miller 1956, Psychological Review 63), taken at
/// its middle because each step is a column of many cards.
const CROWDED: usize = 7;

pub(super) fn without_touchpoint(context: &Context<'_>) -> Vec<FindingDraft> {
    if !context.has_lane(&[LaneKind::Touchpoints]) {
        return Vec::new();
    }
    let has_one =
        |column: &StepColumn<'_>| column.cards.iter().any(|placed| placed.kind == LaneKind::Touchpoints);
    steps_without(context, has_one, Sentence::new("review-step-without-touchpoint"))
}

pub(super) fn without_emotion(context: &Context<'_>) -> Vec<FindingDraft> {
    if !context.has_lane(&[LaneKind::Emotions]) {
        return Vec::new();
    }
    let (persona, state) = (context.map.focus_persona(), context.map.main_state());
    let sentence = Sentence::new("review-step-without-emotion").with("who", who(context, &persona));
    steps_without(context, |column| column.step.emotion(&persona, state).is_some(), sentence)
}

pub(super) fn without_expectation(context: &Context<'_>) -> Vec<FindingDraft> {
    if !context.has_lane(&[LaneKind::Expectations]) {
        return Vec::new();
    }
    let (persona, state) = (context.map.focus_persona(), context.map.main_state());
    let sentence = Sentence::new("review-step-without-expectation").with("who", who(context, &persona));
    steps_without(context, |column| column.step.expectation(&persona, state).is_some(), sentence)
}

fn who(context: &Context<'_>, persona: &Id) -> MessageValue {
    let name = context.map.persona(persona).map(|persona| persona.name.trim().to_owned());
    MessageValue::Who(name.unwrap_or_default(), false)
}

fn steps_without(
    context: &Context<'_>,
    has: impl Fn(&StepColumn<'_>) -> bool,
    sentence: Sentence,
) -> Vec<FindingDraft> {
    let columns = context.columns.iter().enumerate();
    let lacking = columns.filter(|(_, column)| !has(column));
    lacking
        .map(|(place, _)| FindingDraft::of_step(context, place, context.at(sentence.clone(), place)))
        .collect()
}

pub(super) fn phase_empty(context: &Context<'_>) -> Vec<FindingDraft> {
    let empty = context.map.phases.iter().filter(|phase| phase.steps.is_empty());
    empty
        .map(|phase| {
            FindingDraft::of_phase(
                &phase.id,
                Sentence::new("review-phase-empty").quoting("phase", &phase.name),
            )
        })
        .collect()
}

pub(super) fn phase_crowded(context: &Context<'_>) -> Vec<FindingDraft> {
    let crowded = context.map.phases.iter().filter(|phase| phase.steps.len() > CROWDED);
    crowded
        .map(|phase| {
            let steps = phase.steps.len();
            let sentence =
                Sentence::new("review-phase-crowded").quoting("phase", &phase.name).count("count", steps);
            FindingDraft::of_phase(&phase.id, sentence).weighing(i32::try_from(steps).unwrap_or(i32::MAX))
        })
        .collect()
}

pub(super) fn no_focus_persona(context: &Context<'_>) -> Vec<FindingDraft> {
    let map = context.map;
    let sentence = match map.personas.len() {
        0 => Sentence::new("review-no-persona"),
        1 => return Vec::new(),
        _ if map.brief.persona.is_some() => return Vec::new(),
        many => Sentence::new("review-no-focus-persona").count("count", many),
    };
    vec![FindingDraft::of_map(sentence)]
}

pub(super) fn no_goal(context: &Context<'_>) -> Vec<FindingDraft> {
    let brief = &context.map.brief;
    let said = [&brief.goal, &brief.scenario].iter().any(|text| !text.trim().is_empty());
    if said { Vec::new() } else { vec![FindingDraft::of_map(Sentence::new("review-no-goal"))] }
}

#[cfg(test)]
mod tests {
    use crate::review::testing::*;
    use crate::review::{Severity, Topic};

    #[test]
    fn a_step_that_lacks_what_the_map_has_a_lane_for_is_named() {
        let map = Sketch::new("a b c")
            .lanes(&LANES)
            .cards("touchpoints", "a; b")
            .feels("a 0; c 0")
            .expects("b 0; c 0");
        let found = look(&map.map());
        let lacking =
            |rule| of_rule(&found, rule).map(|finding| finding.target.id().to_string()).collect::<Vec<_>>();
        assert_eq!(lacking("step-without-touchpoint"), ["c"]);
        assert_eq!(lacking("step-without-emotion"), ["b"]);
        assert_eq!(lacking("step-without-expectation"), ["a"]);
    }

    #[test]
    fn lanes_that_the_map_does_not_have_are_not_missed() {
        let found = look(&Sketch::new("a b c").cards("actions", "a Looks").map());
        assert!(!ids(&found).iter().any(|rule| rule.starts_with("step-without")));
    }

    #[test]
    fn many_steps_that_lack_the_same_are_one_finding() {
        let map = Sketch::new("a b c d e")
            .people("maud")
            .lanes(&LANES)
            .cards("touchpoints", "a")
            .feels("a 0")
            .map();
        let found = look(&map);
        assert_eq!(of_rule(&found, "step-without-touchpoint").next().unwrap().target, Topic::Map);
        assert_eq!(
            says(&found, "step-without-emotion"),
            "The map does not say how Maud feels at 4 of 5 steps: “b”, “c”, “d” and 1 more."
        );
    }

    #[test]
    fn a_step_that_was_put_aside_is_not_counted_among_the_many() {
        let mut map = Sketch::new("a b c d e").lanes(&LANES).cards("touchpoints", "a").map();
        let note = crate::model::Dismissed {
            rule: "step-without-touchpoint".into(),
            target: "b".into(),
            ..Default::default()
        };
        map.dismissed.push(note);
        let found = look(&map);
        assert_eq!(of_rule(&found, "step-without-touchpoint").count(), 3);
        assert_eq!(found.dismissed.len(), 1);
    }

    #[test]
    fn a_phase_has_at_least_one_step_and_at_most_seven() {
        let of = |steps: usize| {
            let names: Vec<String> = (0..steps).map(|step| format!("s{step}")).collect();
            let mut map = Sketch::new(&names.join(" ")).cards("touchpoints", "s0").map();
            map.phases
                .push(std::sync::Arc::new(crate::model::Phase { id: "empty".into(), ..Default::default() }));
            look(&map)
        };
        assert!(!has(&of(7), "phase-crowded") && has(&of(8), "phase-crowded"));
        let found = of(2);
        let empty = of_rule(&found, "phase-empty").next().unwrap();
        assert_eq!((&empty.target, empty.severity), (&Topic::Phase("empty".into()), Severity::Warning));
    }

    #[test]
    fn a_map_says_whom_and_what_it_is_for() {
        let found = look(&Sketch::new("a").cards("touchpoints", "a").map());
        assert!(has(&found, "no-focus-persona") && has(&found, "no-goal"));
        let mut map = Sketch::new("a").people("ann ben").cards("touchpoints", "a").map();
        map.brief.goal = "See where it hurts".into();
        assert!(has(&look(&map), "no-focus-persona") && !has(&look(&map), "no-goal"));
        map.brief.persona = Some("ben".into());
        assert!(!has(&look(&map), "no-focus-persona"));
        map.personas.truncate(1);
        map.brief.persona = None;
        assert!(!has(&look(&map), "no-focus-persona"), "who else could it be");
    }
}
