//! Merging and splitting phases, and putting steps and phases in before others.

use std::sync::Arc;

use wayline::editor::{CommandId, Focus, Then};
use wayline::model::{JourneyMap, PhaseRole, Swatch};

use crate::help::{Hand, id, small_map, with_locked_pains};

/// How many steps each phase has.
fn spans(map: &JourneyMap) -> Vec<usize> {
    map.phases.iter().map(|phase| phase.steps.len()).collect()
}

fn with_goals() -> JourneyMap {
    let mut map = small_map();
    let first = Arc::make_mut(&mut map.phases[0]);
    first.customer_goal = "Know what there is".into();
    first.role = Some(PhaseRole::BeforePurchase);
    first.color = Some(Swatch::Rose);
    let second = Arc::make_mut(&mut map.phases[1]);
    second.customer_goal = "Choose well".into();
    second.business_goal = "Sell".into();
    second.role = Some(PhaseRole::Purchase);
    map
}

#[test]
fn two_phases_become_one_with_the_goals_of_both_and_the_looks_of_the_first() {
    let mut hand = Hand::on(with_goals());
    hand.click(hand.phase("Awareness"));
    assert!(hand.run(CommandId::MergePhases));
    assert_eq!(hand.phase_names(), ["Awareness", "Loyalty"]);
    assert_eq!(hand.step_names(), ["See", "Search", "Compare", "Pay", "Receive"]);
    let merged = hand.editor.map().phases[0].clone();
    assert_eq!(merged.customer_goal, "Know what there is\nChoose well");
    assert_eq!(merged.business_goal, "Sell");
    assert_eq!(merged.role, Some(PhaseRole::BeforePurchase));
    assert_eq!(merged.color, Some(Swatch::Rose));
    assert_eq!(hand.texts("touch", "Pay"), ["Checkout"]);
    assert_eq!(hand.editor.focus(), Some(&Focus::Phase(id("Awareness"))));
    assert_eq!(hand.undo_name().unwrap(), "Merge phase “Awareness” with the next");
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), with_goals());
}

#[test]
fn phases_merge_from_any_of_their_cells_and_where_lanes_are_locked() {
    let mut hand = Hand::on(with_locked_pains());
    hand.click(hand.card("Checkout"));
    assert!(hand.run(CommandId::MergePhases));
    assert_eq!(spans(hand.editor.map()), [2, 3]);
    assert_eq!(hand.selected(), ["Checkout"]);
}

#[test]
fn the_last_phase_has_none_to_merge_with() {
    let mut hand = Hand::new();
    hand.click(hand.phase("Loyalty"));
    assert!(!hand.editor.is_enabled(CommandId::MergePhases));
}

#[test]
fn a_phase_is_split_before_a_step_and_the_new_one_named_at_once() {
    let mut hand = Hand::on(with_goals());
    hand.click(hand.step("Pay"));
    assert!(hand.run(CommandId::SplitPhase));
    hand.write("Payment").finish(Then::NewBelow);
    assert_eq!(hand.phase_names(), ["Awareness", "Purchase", "Payment", "Loyalty"]);
    assert_eq!(spans(hand.editor.map()), [2, 1, 1, 1]);
    let [old, new] = [1, 2].map(|i| hand.editor.map().phases[i].clone());
    assert_eq!((old.customer_goal.as_str(), new.customer_goal.as_str()), ("Choose well", ""));
    assert_eq!(new.role, Some(PhaseRole::Purchase));
    assert_eq!(hand.undo_name().unwrap(), "Split phase “Purchase”");
    hand.run(CommandId::Undo);
    assert_eq!(**hand.editor.map(), with_goals(), "split and name are one undo");
}

#[test]
fn splitting_and_merging_again_leads_back() {
    let mut hand = Hand::on(with_goals());
    hand.click(hand.card("Checkout"));
    hand.run(CommandId::SplitPhase);
    hand.finish(Then::Stay);
    hand.click(hand.phase("Purchase"));
    hand.run(CommandId::MergePhases);
    assert_eq!(**hand.editor.map(), with_goals());
}

#[test]
fn a_phase_is_not_split_before_its_first_step() {
    let mut hand = Hand::new();
    for step in ["See", "Compare", "Receive"] {
        hand.click(hand.step(step));
        assert!(!hand.editor.is_enabled(CommandId::SplitPhase), "{step}");
    }
    hand.click(hand.phase("Purchase"));
    assert!(!hand.editor.is_enabled(CommandId::SplitPhase));
}

#[test]
fn steps_and_phases_come_in_before_the_current_one() {
    let mut hand = Hand::new();
    hand.click(hand.step("Compare"));
    hand.run(CommandId::AddStepBefore);
    hand.write("Ask").finish(Then::NewBelow);
    assert_eq!(hand.step_names(), ["See", "Search", "Ask", "Compare", "Pay", "Receive"]);
    assert_eq!(spans(hand.editor.map()), [2, 3, 1]);
    hand.click(hand.phase("Awareness"));
    hand.run(CommandId::AddPhaseBefore);
    hand.write("Before").finish(Then::NewBelow);
    assert_eq!(hand.phase_names(), ["Before", "Awareness", "Purchase", "Loyalty"]);
    hand.click(hand.phase("Loyalty"));
    hand.run(CommandId::AddStepBefore);
    hand.write("Wait").finish(Then::NewBelow);
    assert_eq!(hand.step_names().last().map(String::as_str), Some("Receive"));
    assert_eq!(hand.editor.map().phases[3].steps[0].name, "Wait");
}
