//! From words in a text field to the change of the map that they make.

use crate::edit::{Edit, Label};
use crate::editor::{TextEdit, TextTarget};
use crate::locale::{self, Lang};
use crate::model::{Card, JourneyMap, Lane, Link, Phase, Score};
use crate::scene::ViewOptions;

/// The change that shows the words as they are typed.
pub(in crate::editor) fn writing_edit(
    edit: &TextEdit,
    map: &JourneyMap,
    view: &ViewOptions,
) -> Option<(Edit, Label)> {
    let text = &edit.text;
    Some(match &edit.target {
        TextTarget::Card(id) => {
            let card = Card { text: text.clone(), ..(**map.card(id)?).clone() };
            (Edit::SetCard(Box::new(card)), Label::new("undo-edit-card"))
        }
        TextTarget::NewCard { id, to } => {
            let state = view.state_of_new_cards(map);
            let card = Card { state, ..Card::new(id.clone(), to.step.clone(), text) };
            (Edit::AddCards { to: to.clone(), cards: vec![card] }, Label::new("undo-add-cards").count(1))
        }
        TextTarget::Step(id) => {
            let label = Label::new("undo-rename-step").name(&map.step(id)?.name);
            (Edit::RenameStep { step: id.clone(), name: text.clone() }, label)
        }
        TextTarget::Phase(id) => {
            let old = map.phase(id)?;
            let phase = Phase { name: text.clone(), ..(**old).clone() };
            (Edit::SetPhase(Box::new(phase)), Label::new("undo-rename-phase").name(&old.name))
        }
        TextTarget::Lane(id) => {
            let old = map.lane(id)?;
            // The kind's own name is not written into the map, so that it follows the map's language.
            let name = if *text == kind_name(old, &map.language) { String::new() } else { text.clone() };
            let label = Label::new("undo-rename-lane").name(&old.shown_name(&map.language));
            (Edit::SetLane(Box::new(Lane { name, cards: Vec::new(), ..(**old).clone() })), label)
        }
        TextTarget::Link(id) => {
            let link = map.links.iter().find(|link| link.id == *id)?;
            let link = Link { label: text.clone(), ..link.clone() };
            (Edit::SetLink(link), Label::new("undo-label-link"))
        }
        TextTarget::Title => (Edit::SetTitle(text.clone()), Label::new("undo-title")),
        TextTarget::Feeling { step, persona, state } => {
            let score = map.step(step)?.emotion(persona, *state).map(|emotion| emotion.score);
            let to = note(score, text)?;
            let edit = Edit::SetEmotion { step: step.clone(), persona: persona.clone(), state: *state, to };
            (edit, Label::new("undo-emotion").name(&map.step(step)?.name))
        }
        TextTarget::Expectation { step, persona, state } => {
            let score = map.step(step)?.expectation(persona, *state).map(|expectation| expectation.score);
            let to = note(score, text)?;
            let edit =
                Edit::SetExpectation { step: step.clone(), persona: persona.clone(), state: *state, to };
            (edit, Label::new("undo-expectation").name(&map.step(step)?.name))
        }
    })
}

/// What is annotated; nothing yet while there is neither a score nor a word.
fn note(score: Option<Score>, text: &str) -> Option<Option<(Score, String)>> {
    (score.is_some() || !text.is_empty()).then(|| Some((score.unwrap_or_default(), text.to_owned())))
}

/// The change that stays when the field is left; none where there is nothing to keep.
pub(super) fn finished_edit(edit: &TextEdit, map: &JourneyMap, view: &ViewOptions) -> Option<(Edit, Label)> {
    let edit = TextEdit { text: edit.text.trim().to_owned(), ..edit.clone() };
    match &edit.target {
        TextTarget::NewCard { .. }
        | TextTarget::Step(_)
        | TextTarget::Phase(_)
        | TextTarget::Lane(_)
        | TextTarget::Title
            if edit.text.is_empty() =>
        {
            None
        }
        // A picture needs no words.
        TextTarget::Card(id) if edit.text.is_empty() && map.card(id)?.image.is_none() => {
            Some((Edit::RemoveCards(vec![id.clone()]), Label::new("undo-delete-cards").count(1)))
        }
        _ => writing_edit(&edit, map, view),
    }
}

fn kind_name(lane: &Lane, language: &str) -> String {
    let key = format!("lane-{}", lane.kind.info().key);
    locale::text(Lang::from_tag(language), &key).into_owned()
}
