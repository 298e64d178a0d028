//! All texts of a map, in the order in which a map is read.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::editor::Item;
use crate::model::{Brief, Card, Content, Id, JourneyMap, Persona, Phase, State, Step};
use crate::scene::Curve;

/// Where a text of the map stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Title,
    Brief(BriefText),
    Persona(Id, PersonaText),
    Phase(Id, PhaseText),
    Step(Id),
    /// The lane's name as the map shows it: its own, or that of its kind.
    Lane(Id),
    Card(Id),
    /// In words, what a persona feels.
    Feeling {
        step: Id,
        persona: Id,
        state: State,
    },
    Expectation {
        step: Id,
        persona: Id,
        state: State,
    },
    /// The label of the link; `from` is the card that it leaves.
    Link {
        link: Id,
        from: Id,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BriefText {
    Scenario,
    Goal,
    Subject,
    Owner,
}

/// A text of a persona; the lists are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PersonaText {
    Name,
    Role,
    Quote,
    Motivation(usize),
    Need(usize),
    Frustration(usize),
    BuyingHabit(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhaseText {
    Name,
    CustomerGoal,
    BusinessGoal,
}

impl Place {
    /// What is selected when one goes to the text; none for what stands above the grid.
    pub fn item(&self) -> Option<Item> {
        let point = |step: &Id, persona: &Id, state: State, curve: Curve| Item::Point {
            step: step.clone(),
            persona: persona.clone(),
            state,
            curve,
        };
        match self {
            Place::Title | Place::Brief(_) | Place::Persona(..) => None,
            Place::Phase(id, _) => Some(Item::Phase(id.clone())),
            Place::Step(id) => Some(Item::Step(id.clone())),
            Place::Lane(id) => Some(Item::Lane(id.clone())),
            Place::Card(id) | Place::Link { from: id, .. } => Some(Item::Card(id.clone())),
            Place::Feeling { step, persona, state } => Some(point(step, persona, *state, Curve::Emotion)),
            Place::Expectation { step, persona, state } => {
                Some(point(step, persona, *state, Curve::Expectation))
            }
        }
    }
}

/// The brief's text, to read or to change.
pub(super) fn of_brief(brief: &mut Brief, which: BriefText) -> &mut String {
    match which {
        BriefText::Scenario => &mut brief.scenario,
        BriefText::Goal => &mut brief.goal,
        BriefText::Subject => &mut brief.subject,
        BriefText::Owner => &mut brief.owner,
    }
}

/// The persona's text, if it has that one.
pub(super) fn of_persona(persona: &mut Persona, which: PersonaText) -> Option<&mut String> {
    match which {
        PersonaText::Name => Some(&mut persona.name),
        PersonaText::Role => Some(&mut persona.role),
        PersonaText::Quote => Some(&mut persona.quote),
        PersonaText::Motivation(i) => persona.motivations.get_mut(i),
        PersonaText::Need(i) => persona.needs.get_mut(i),
        PersonaText::Frustration(i) => persona.frustrations.get_mut(i),
        PersonaText::BuyingHabit(i) => persona.buying_habits.get_mut(i),
    }
}

pub(super) fn of_phase(phase: &mut Phase, which: PhaseText) -> &mut String {
    match which {
        PhaseText::Name => &mut phase.name,
        PhaseText::CustomerGoal => &mut phase.customer_goal,
        PhaseText::BusinessGoal => &mut phase.business_goal,
    }
}

type Flow = ControlFlow<()>;

/// Which text of a persona the one with this number in its list is.
type NthText = fn(usize) -> PersonaText;

/// Hands every text to `visit` in reading order, until it breaks off: what stands above the grid, the
/// lanes' names, then phase by phase and step by step, each from top to bottom.
pub(super) fn visit(map: &JourneyMap, mut visit: impl FnMut(Place, &str) -> Flow) {
    let mut reader = Reader { map, visit: &mut visit, links: HashMap::new(), columns: HashMap::new() };
    // Breaking off early is no failure.
    let _: Flow = reader.map();
}

struct Reader<'a, V> {
    map: &'a JourneyMap,
    visit: &'a mut V,
    /// By the card that the link leaves.
    links: HashMap<&'a Id, Vec<usize>>,
    /// By step: its cards with their lanes' places, from top to bottom.
    columns: HashMap<&'a Id, Vec<(usize, &'a Arc<Card>)>>,
}

impl<'a, V: FnMut(Place, &str) -> Flow> Reader<'a, V> {
    fn map(&mut self) -> Flow {
        let map = self.map;
        for (i, link) in map.links.iter().enumerate().filter(|(_, link)| !link.label.is_empty()) {
            self.links.entry(&link.from).or_default().push(i);
        }
        for (place, lane) in map.lanes.iter().enumerate() {
            // A lane lists its cards step by step, so that one look-up serves a whole cell.
            for cell in lane.cards.chunk_by(|a, b| a.step == b.step) {
                let column = self.columns.entry(&cell[0].step).or_default();
                column.extend(cell.iter().map(|card| (place, card)));
            }
        }
        self.head()?;
        for lane in &map.lanes {
            self.text(|| Place::Lane(lane.id.clone()), &lane.shown_name(&map.language))?;
        }
        for phase in &map.phases {
            let of = |which| move || Place::Phase(phase.id.clone(), which);
            self.text(of(PhaseText::Name), &phase.name)?;
            self.text(of(PhaseText::CustomerGoal), &phase.customer_goal)?;
            self.text(of(PhaseText::BusinessGoal), &phase.business_goal)?;
            phase.steps.iter().try_for_each(|step| self.step(step))?;
        }
        Flow::Continue(())
    }

    fn text(&mut self, place: impl FnOnce() -> Place, text: &str) -> Flow {
        if text.is_empty() { Flow::Continue(()) } else { (self.visit)(place(), text) }
    }

    /// Title, brief and personas.
    fn head(&mut self) -> Flow {
        let map = self.map;
        self.text(|| Place::Title, &map.title)?;
        for (which, text) in [
            (BriefText::Scenario, &map.brief.scenario),
            (BriefText::Goal, &map.brief.goal),
            (BriefText::Subject, &map.brief.subject),
            (BriefText::Owner, &map.brief.owner),
        ] {
            self.text(|| Place::Brief(which), text)?;
        }
        for persona in &map.personas {
            let of = |which| move || Place::Persona(persona.id.clone(), which);
            self.text(of(PersonaText::Name), &persona.name)?;
            self.text(of(PersonaText::Role), &persona.role)?;
            self.text(of(PersonaText::Quote), &persona.quote)?;
            let lists: [(&[String], NthText); 4] = [
                (&persona.motivations, PersonaText::Motivation),
                (&persona.needs, PersonaText::Need),
                (&persona.frustrations, PersonaText::Frustration),
                (&persona.buying_habits, PersonaText::BuyingHabit),
            ];
            for (texts, which) in lists {
                for (i, text) in texts.iter().enumerate() {
                    self.text(of(which(i)), text)?;
                }
            }
        }
        Flow::Continue(())
    }

    fn step(&mut self, step: &'a Step) -> Flow {
        let map = self.map;
        self.text(|| Place::Step(step.id.clone()), &step.name)?;
        let cards = self.columns.remove(&step.id).unwrap_or_default();
        let mut cards = cards.into_iter().peekable();
        let (mut felt, mut expected) = (false, false);
        for (place, lane) in map.lanes.iter().enumerate() {
            match lane.kind.info().content {
                Content::EmotionCurve if !std::mem::replace(&mut felt, true) => self.feelings(step)?,
                Content::ExpectationTexts if !std::mem::replace(&mut expected, true) => {
                    self.expectations(step)?;
                }
                _ => {}
            }
            while let Some((_, card)) = cards.next_if(|(row, _)| *row == place) {
                self.card(card)?;
            }
        }
        // What no lane shows is read last.
        if !felt {
            self.feelings(step)?;
        }
        if expected { Flow::Continue(()) } else { self.expectations(step) }
    }

    fn card(&mut self, card: &'a Card) -> Flow {
        self.text(|| Place::Card(card.id.clone()), &card.text)?;
        if self.links.is_empty() {
            return Flow::Continue(());
        }
        for i in self.links.remove(&card.id).unwrap_or_default() {
            let link = &self.map.links[i];
            self.text(|| Place::Link { link: link.id.clone(), from: link.from.clone() }, &link.label)?;
        }
        Flow::Continue(())
    }

    fn feelings(&mut self, step: &Step) -> Flow {
        step.emotions.iter().try_for_each(|felt| {
            let (step, persona, state) = (step.id.clone(), felt.persona.clone(), felt.state);
            self.text(|| Place::Feeling { step, persona, state }, &felt.feeling)
        })
    }

    fn expectations(&mut self, step: &Step) -> Flow {
        step.expectations.iter().try_for_each(|expected| {
            let (step, persona, state) = (step.id.clone(), expected.persona.clone(), expected.state);
            self.text(|| Place::Expectation { step, persona, state }, &expected.text)
        })
    }
}
