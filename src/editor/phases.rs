//! Merging two phases into one, and splitting one in two.

use std::sync::Arc;

use super::{Editor, Focus, Item, Selection, TextTarget};
use crate::edit::{Edit, Label};
use crate::locale;
use crate::model::{Id, JourneyMap, Phase, Step};

impl Editor {
    /// The phase that the focus is in.
    pub(super) fn current_phase(&self) -> Option<Id> {
        let id = match &self.focus {
            Some(Focus::Phase(id)) => id.clone(),
            _ => self.map.phase_of_step(&self.current_step()?)?.id.clone(),
        };
        self.map.phase(&id).is_some().then_some(id)
    }

    /// The current phase and the one after it.
    fn neighbours(&self) -> Option<[&Arc<Phase>; 2]> {
        let id = self.current_phase()?;
        let place = self.map.phases.iter().position(|phase| phase.id == id)?;
        Some([self.map.phases.get(place)?, self.map.phases.get(place + 1)?])
    }

    /// Whether there is a phase after the current one to merge it with.
    pub fn can_merge_phases(&self) -> bool {
        self.neighbours().is_some()
    }

    /// Makes one phase of the current and the next one: it is called and coloured as the first was, and has
    /// the goals of both.
    pub fn merge_phases(&mut self) -> bool {
        self.settle();
        let Some([first, second]) = self.neighbours() else { return false };
        let id = first.id.clone();
        let label = Label::new("undo-merge-phases").name(&first.name);
        let edit = merging(first, second);
        let merged = self.commit(edit, label);
        if merged && matches!(self.focus, Some(Focus::Phase(_)) | None) {
            self.select(Selection::of(Item::Phase(id)));
        }
        merged
    }

    /// The step that the keyboard is on, where it is not the first of its phase: nothing would be left of the
    /// phase before it.
    fn splitting_step(&self) -> Option<Id> {
        let step = match self.focus.as_ref()? {
            Focus::Cell { step, .. } | Focus::Step(step) => step,
            Focus::Phase(_) | Focus::Lane(_) => return None,
        };
        let phase = self.map.phase_of_step(step)?;
        phase.steps.first().is_some_and(|first| first.id != *step).then(|| step.clone())
    }

    pub fn can_split_phase(&self) -> bool {
        self.splitting_step().is_some()
    }

    /// Makes a phase of its own of the current step and those after it in its phase, and asks for its name.
    pub fn split_phase(&mut self) -> bool {
        self.settle();
        let Some(step) = self.splitting_step() else { return false };
        let id = self.ids.fresh("p");
        let name = locale::text(self.lang(), "new-phase").into_owned();
        let Some((edit, label)) = splitting(&self.map, &step, &id, name) else { return false };
        self.add_named(edit, label, TextTarget::Phase(id.clone()), &id)
    }
}

fn merging(first: &Phase, second: &Phase) -> Edit {
    let both = |a: &str, b: &str| {
        let goals: Vec<&str> = [a, b].into_iter().filter(|goal| !goal.trim().is_empty()).collect();
        goals.join("\n")
    };
    let merged = Phase {
        customer_goal: both(&first.customer_goal, &second.customer_goal),
        business_goal: both(&first.business_goal, &second.business_goal),
        ..first.clone()
    };
    let mut edits = vec![Edit::SetPhase(Box::new(merged))];
    edits.extend(in_a_row(first.steps.last(), &second.steps, &first.id));
    edits.push(Edit::RemovePhase(second.id.clone()));
    Edit::Sequence(edits)
}

/// The new phase plays the part that the whole one played and gets a colour of its own; the goals stay with the
/// first half.
fn splitting(map: &JourneyMap, step: &Id, id: &Id, name: String) -> Option<(Edit, Label)> {
    let place = map.phases.iter().position(|phase| phase.steps.iter().any(|s| s.id == *step))?;
    let old = &map.phases[place];
    let at = old.steps.iter().position(|s| s.id == *step)?;
    let color = Some(map.unused_swatch());
    let phase = Phase { id: id.clone(), name, role: old.role, color, ..Phase::default() };
    let mut edits = vec![Edit::AddPhase { after: Some(old.id.clone()), phase }];
    edits.extend(in_a_row(None, &old.steps[at..], id));
    Some((Edit::Sequence(edits), Label::new("undo-split-phase").name(&old.name)))
}

/// Moves steps into a phase, each after the one before it and the first after `last`.
fn in_a_row<'a>(
    last: Option<&'a Arc<Step>>,
    steps: &'a [Arc<Step>],
    phase: &'a Id,
) -> impl Iterator<Item = Edit> + use<'a> {
    let before = std::iter::once(last).chain(steps.iter().map(Some));
    before.zip(steps).map(|(after, step)| Edit::MoveStep {
        step: step.id.clone(),
        phase: phase.clone(),
        after: after.map(|step| step.id.clone()),
    })
}
