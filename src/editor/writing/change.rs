//! From words in a text field to the change of the map that they make.

use crate::compare::words;
use crate::edit::{Edit, Label, apply};
use crate::editor::{TextEdit, TextTarget};
use crate::locale::{self, Lang};
use crate::model::{Card, JourneyMap, Lane, Link, Phase, Score};
use crate::scene::ViewOptions;

/// The text of `target` as `map` has it; none where it is not there.
pub(in crate::editor) fn text_in(map: &JourneyMap, target: &TextTarget) -> Option<String> {
    match target {
        TextTarget::Card(id) => map.card(id).map(|card| card.text.clone()),
        TextTarget::NewCard { .. } => Some(String::new()),
        TextTarget::Step(id) => map.step(id).map(|step| step.name.clone()),
        TextTarget::Phase(id) => map.phase(id).map(|phase| phase.name.clone()),
        TextTarget::Lane(id) => map.lane(id).map(|lane| lane.shown_name(&map.language)),
        TextTarget::Link(id) => map.links.iter().find(|link| link.id == *id).map(|link| link.label.clone()),
        TextTarget::Title => Some(map.title.clone()),
        TextTarget::Feeling { step, persona, state } => {
            let emotion = map.step(step)?.emotion(persona, *state);
            Some(emotion.map(|emotion| emotion.feeling.clone()).unwrap_or_default())
        }
        TextTarget::Expectation { step, persona, state } => {
            let expectation = map.step(step)?.expectation(persona, *state);
            Some(expectation.map(|expectation| expectation.text.clone()).unwrap_or_default())
        }
    }
}

/// The change that shows the words as they are typed.
pub(in crate::editor) fn writing_edit(
    edit: &TextEdit,
    map: &JourneyMap,
    view: &ViewOptions,
) -> Option<(Edit, Label)> {
    let Some(home) = &edit.home else { return plain_edit(edit, map, view) };
    let (words, label) = plain_edit(edit, &apply(map, home).ok()?, view)?;
    let label = match &edit.target {
        TextTarget::Step(_) => Label::new("undo-add-step"),
        TextTarget::Phase(_) => Label::new("undo-add-phase"),
        TextTarget::Lane(_) => Label::new("undo-add-lane").name(&edit.text),
        TextTarget::Link(_) => Label::new("undo-add-link"),
        _ => label,
    };
    Some((Edit::Sequence(vec![home.clone(), words]), label))
}

/// The change of what the map has.
fn plain_edit(edit: &TextEdit, map: &JourneyMap, view: &ViewOptions) -> Option<(Edit, Label)> {
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

/// The change that keeps the words, merged with what others made of the text meanwhile; none where there is nothing
/// to keep. With `leaves` the field is being left: a card without any words goes.
pub(super) fn finished_edit(
    edit: &TextEdit,
    map: &JourneyMap,
    view: &ViewOptions,
    leaves: bool,
) -> Option<(Edit, Label)> {
    let mine = edit.text.trim();
    let text = if matches!(edit.target, TextTarget::NewCard { .. }) || edit.home.is_some() {
        // What others took away is not made again of nothing but what it was.
        if mine.is_empty() || !edit.is_written() {
            return None;
        }
        mine.to_owned()
    } else {
        let theirs = text_in(map, &edit.target)?;
        let is_name = matches!(
            edit.target,
            TextTarget::Step(_) | TextTarget::Phase(_) | TextTarget::Lane(_) | TextTarget::Title
        );
        if is_name && mine.is_empty() {
            return None;
        }
        if !edit.is_written() && theirs != edit.base {
            return None;
        }
        if theirs == edit.base {
            mine.to_owned()
        } else {
            words::merge(edit.base.trim(), mine, theirs.trim())
        }
    };
    if let TextTarget::Card(id) = &edit.target
        && leaves
        && text.is_empty()
        // A picture needs no words.
        && map.card(id)?.image.is_none()
    {
        return Some((Edit::RemoveCards(vec![id.clone()]), Label::new("undo-delete-cards").count(1)));
    }
    writing_edit(&TextEdit { text, ..edit.clone() }, map, view)
}

fn kind_name(lane: &Lane, language: &str) -> String {
    let key = format!("lane-{}", lane.kind.info().key);
    locale::text(Lang::from_tag(language), &key).into_owned()
}
