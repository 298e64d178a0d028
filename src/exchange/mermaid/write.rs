//! From a map to a diagram, and what a diagram cannot hold.

use std::fmt::Write;

use super::lexis::{DiagramPart, written};
use super::read::number_of;
use crate::fault::Fault;
use crate::model::{Brief, JourneyMap, Persona, Score, State, Step};

/// A diagram, and what of the map is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenDiagram {
    pub text: String,
    /// Each as words in a list, such as "41 cards"; empty if the diagram says all that the map says.
    pub lost: Vec<Fault>,
    /// How many steps nobody feels anything at: Mermaid asks for a score, and they have the middle one.
    pub without_score: usize,
}

/// The map as a Mermaid user journey: phases are sections, steps are tasks, with what the shown personas feel in the
/// map's main state. Those who feel alike share a task; a step at which they differ is several tasks of one name.
pub fn to_mermaid(map: &JourneyMap) -> WrittenDiagram {
    let mut text = String::from("journey\n");
    // Writing to a string cannot fail, here and below.
    if !map.title.is_empty() {
        let _ = writeln!(text, "    title {}", written(&map.title, DiagramPart::Title));
    }
    describe(&mut text, &map.brief.scenario);
    let mut without_score = 0;
    for (index, phase) in map.phases.iter().enumerate() {
        // Tasks may stand before the first section: that is a phase without a name.
        if index > 0 || !phase.name.is_empty() || phase.steps.is_empty() {
            let _ = writeln!(text, "    section {}", written(&phase.name, DiagramPart::Section));
        }
        for step in &phase.steps {
            let name = written(&step.name, DiagramPart::Task);
            let groups = alike(map, step);
            without_score += usize::from(groups.is_empty());
            if groups.is_empty() {
                let _ = writeln!(text, "        {name}: {}", number_of(Score::ZERO));
            }
            for (score, actors) in groups {
                let _ = write!(text, "        {name}: {}", number_of(score));
                let actors: Vec<String> =
                    actors.iter().map(|actor| written(actor, DiagramPart::Actor)).collect();
                if !actors.is_empty() {
                    let _ = write!(text, ": {}", actors.join(", "));
                }
                text.push('\n');
            }
        }
    }
    WrittenDiagram { text, lost: lost(map), without_score }
}

/// The scenario, on one line or as a block.
fn describe(text: &mut String, scenario: &str) {
    let lines: Vec<String> =
        scenario.trim_matches('\n').split('\n').map(|line| written(line, DiagramPart::Description)).collect();
    let _ = match lines.as_slice() {
        [line] if line.is_empty() => Ok(()),
        [line] => writeln!(text, "    accDescr: {line}"),
        lines => {
            text.push_str("    accDescr {\n");
            for line in lines {
                text.push_str(if line.is_empty() { "" } else { "        " });
                text.push_str(line);
                text.push('\n');
            }
            writeln!(text, "    }}")
        }
    };
}

/// The scores felt at a step, each with the names of the personas who feel it: no name is the customer.
fn alike<'a>(map: &'a JourneyMap, step: &Step) -> Vec<(Score, Vec<&'a str>)> {
    let mut groups: Vec<(Score, Vec<&str>)> = Vec::new();
    for emotion in step.emotions.iter().filter(|emotion| emotion.state == map.main_state()) {
        let names = match map.persona(&emotion.persona) {
            Some(persona) if persona.hidden => continue,
            Some(persona) => vec![persona.name.as_str()],
            None if map.personas.is_empty() => Vec::new(),
            None => continue,
        };
        match groups.iter_mut().find(|(score, _)| *score == emotion.score) {
            Some((_, alike)) => alike.extend(names),
            None => groups.push((emotion.score, names)),
        }
    }
    groups
}

/// What the map holds and Mermaid has no words for.
fn lost(map: &JourneyMap) -> Vec<Fault> {
    let steps = || map.steps().map(|(_, step)| step);
    let emotions = || steps().flat_map(|step| &step.emotions);
    let said_at = |words: &[&String]| words.iter().any(|words| !words.is_empty());
    let other_state = |state: State| state != map.main_state();
    let described = |persona: &Persona| {
        said_at(&[&persona.role, &persona.quote])
            || [&persona.motivations, &persona.needs, &persona.frustrations, &persona.buying_habits]
                .iter()
                .any(|list| !list.is_empty())
            || persona.image.is_some()
    };
    let counts = [
        (map.cards().count(), "lost-cards"),
        (steps().map(|step| step.expectations.len()).sum(), "lost-expectations"),
        (emotions().filter(|felt| !felt.feeling.is_empty()).count(), "lost-feelings"),
        (emotions().filter(|felt| other_state(felt.state)).count(), "lost-other-state"),
        (map.links.len(), "lost-links"),
        (
            map.phases.iter().filter(|phase| said_at(&[&phase.customer_goal, &phase.business_goal])).count(),
            "lost-goals",
        ),
        (map.personas.iter().filter(|p| p.hidden).count(), "lost-hidden-personas"),
        (map.personas.iter().filter(|p| !p.hidden && described(p)).count(), "lost-descriptions"),
    ];
    let counted = counts.into_iter().filter(|(count, _)| *count > 0);
    let mut lost: Vec<Fault> = counted.map(|(count, key)| Fault::new(key).with("count", count)).collect();
    let said = Brief { scenario: String::new(), persona: None, ..map.brief.clone() };
    if said != Brief::default() {
        lost.push(Fault::new("lost-brief"));
    }
    lost
}
