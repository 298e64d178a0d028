//! What the speaker notes say: the goals, pains, gaps and opportunities of what a slide shows, in sentences.

use crate::export::Document;
use crate::locale::{Arg, quoted, text_with};
use crate::model::{Card, Lane, LaneKind, Phase, Step, write_tenths};

/// Gaps from this size on, in tenths, are worth a sentence.
const TOLD_GAP: i32 = 5;
/// So many of the largest gaps of a whole map are told.
const TOLD_GAPS: usize = 3;

/// Of the whole map.
pub(super) fn overview(document: &Document) -> Vec<String> {
    let map = &document.map;
    let mut notes = vec![map.title.clone(), map.brief.scenario.clone()];
    notes.push(sentence(document, "note-goal", &[("text", map.brief.goal.as_str().into())]));
    for persona in map.personas.iter().filter(|persona| !persona.hidden) {
        let name = if persona.role.is_empty() {
            persona.name.clone()
        } else {
            format!("{}: {}", persona.name, persona.role)
        };
        notes.push(name);
        if !persona.quote.is_empty() {
            notes.push(quoted(document.lang(), &persona.quote));
        }
    }
    let steps = document.phases().flat_map(|phase| &phase.steps).map(AsRef::as_ref);
    notes.extend(gaps(document, steps).into_iter().take(TOLD_GAPS));
    notes.retain(|note| !note.is_empty());
    notes
}

/// Of one phase.
pub(super) fn phase(document: &Document, phase: &Phase) -> Vec<String> {
    let goal = |key, text: &str| sentence(document, key, &[("text", text.into())]);
    let mut notes = vec![
        phase.name.clone(),
        goal("note-customer-goal", &phase.customer_goal),
        goal("note-business-goal", &phase.business_goal),
    ];
    for (key, kind) in [
        ("note-pains", LaneKind::PainPoints),
        ("note-delights", LaneKind::Delights),
        ("note-opportunities", LaneKind::Opportunities),
    ] {
        notes.push(sentence(document, key, &[("list", listed(document, phase, kind).into())]));
    }
    notes.extend(gaps(document, phase.steps.iter().map(AsRef::as_ref)));
    notes.retain(|note| !note.is_empty());
    notes
}

/// A sentence about something; nothing where there is nothing to tell.
fn sentence(document: &Document, key: &str, values: &[(&str, Arg<'_>)]) -> String {
    let says_nothing = values.iter().any(|(_, value)| matches!(value, Arg::Text(text) if text.is_empty()));
    if says_nothing { String::new() } else { text_with(document.lang(), key, values) }
}

/// The cards of a kind in a phase, each with its step.
fn listed(document: &Document, phase: &Phase, kind: LaneKind) -> String {
    let shown = |lane: &&std::sync::Arc<Lane>| lane.kind == kind && document.view.shows_lane(lane);
    let cards = document.map.lanes.iter().filter(shown).flat_map(|lane| &lane.cards);
    let cards = cards.filter(|card| document.view.shows_state_of(&document.map, card));
    let told = cards.filter_map(|card: &std::sync::Arc<Card>| {
        let step = phase.steps.iter().find(|step| step.id == card.step)?;
        let words = card.text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!words.is_empty()).then(|| format!("{words} ({})", step.name))
    });
    told.collect::<Vec<_>>().join("; ")
}

/// A sentence for each step where what is felt parts from what was expected, the largest gap first.
fn gaps<'m>(document: &'m Document, steps: impl Iterator<Item = &'m Step>) -> Vec<String> {
    let map = &document.map;
    let persona = document.view.focus_persona(map);
    let state = document.view.main_state(map);
    let name = map.persona(&persona).map_or_else(
        || crate::locale::text(document.lang(), "note-customer").into_owned(),
        |persona| persona.name.clone(),
    );
    let mut gaps: Vec<(i32, &Step)> = steps
        .filter_map(|step| Some((step.gap_tenths(&persona, state)?, step)))
        .filter(|(gap, _)| gap.abs() >= TOLD_GAP)
        .collect();
    gaps.sort_by_key(|(gap, _)| -gap.abs());
    let told = gaps.into_iter().map(|(gap, step)| {
        let mut size = String::new();
        // Writing to a string cannot fail.
        let _ = write_tenths(&mut size, gap.abs());
        let key = if gap < 0 { "note-gap-worse" } else { "note-gap-better" };
        let values = [
            ("step", step.name.as_str().into()),
            ("gap", size.trim_start_matches('+').to_owned().into()),
            ("persona", name.as_str().into()),
        ];
        text_with(document.lang(), key, &values)
    });
    told.collect()
}
