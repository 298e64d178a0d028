//! Edits of cards and of the links between them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::arrange;
use super::forget::{forget, forget_source};
use super::id_set::IdSet;
use super::require::{Applied, require_free, require_image, require_step};
use super::{CardFigures, EditError, Slot, Thing};
use crate::model::{Card, Id, JourneyMap, Link};

pub(super) fn add(map: &mut JourneyMap, to: &Slot, cards: &[Card]) -> Applied {
    let lane = open_lane(map, &to.lane)?;
    require_step(map, &to.step)?;
    require_free(map, cards.iter().map(|card| &card.id))?;
    cards.iter().try_for_each(|card| require_sound(map, card))?;
    let new = cards.iter().map(|card| Arc::new(Card { step: to.step.clone(), ..card.clone() })).collect();
    let ranks = arrange::step_ranks(map);
    arrange::insert_cards(&mut Arc::make_mut(&mut map.lanes[lane]).cards, &ranks, to, new);
    Ok(())
}

pub(super) fn relocate(map: &mut JourneyMap, ids: &[Id], to: &Slot) -> Applied {
    let target = open_lane(map, &to.lane)?;
    require_step(map, &to.step)?;
    let to = &to.without(&map.lanes[target], &IdSet::new(ids));
    let mut moved = take(map, ids)?;
    for card in &mut moved {
        if card.step != to.step {
            Arc::make_mut(card).step = to.step.clone();
        }
    }
    let ranks = arrange::step_ranks(map);
    arrange::insert_cards(&mut Arc::make_mut(&mut map.lanes[target]).cards, &ranks, to, moved);
    Ok(())
}

/// Takes cards out of their lanes, in the order of the map.
fn take(map: &mut JourneyMap, ids: &[Id]) -> Result<Vec<Arc<Card>>, EditError> {
    let wanted = IdSet::new(ids);
    let mut taken = Vec::with_capacity(ids.len());
    for lane in &mut map.lanes {
        if !lane.cards.iter().any(|card| wanted.contains(&card.id)) {
            continue;
        }
        if lane.locked {
            return Err(EditError::Locked { lane: lane.id.clone() });
        }
        Arc::make_mut(lane).cards.retain(|card| {
            let stays = !wanted.contains(&card.id);
            if !stays {
                taken.push(Arc::clone(card));
            }
            stays
        });
    }
    let found: HashSet<&Id> = taken.iter().map(|card| &card.id).collect();
    match ids.iter().find(|id| !found.contains(id)) {
        Some(id) => Err(EditError::Missing(Thing::Card, id.clone())),
        None => Ok(taken),
    }
}

pub(super) fn remove(map: &mut JourneyMap, ids: &[Id]) -> Applied {
    take(map, ids)?;
    let gone = IdSet::new(ids);
    forget(map, |id| gone.contains(id));
    Ok(())
}

pub(super) fn set<C: std::borrow::Borrow<Card>>(map: &mut JourneyMap, cards: &[C]) -> Applied {
    cards.iter().try_for_each(|card| require_sound(map, card.borrow()))?;
    let mut new: HashMap<&Id, &Card> = cards.iter().map(|card| (&card.borrow().id, card.borrow())).collect();
    // One card is the common case (typing), and comparing is quicker than hashing every id.
    let single = cards.first().map(|card| &card.borrow().id).filter(|_| new.len() == 1);
    let is_new = |new: &HashMap<&Id, &Card>, id: &Id| {
        single.map_or_else(|| new.contains_key(id), |single| single == id)
    };
    for lane in &mut map.lanes {
        if new.is_empty() {
            break;
        }
        let places: Vec<usize> = (0..lane.cards.len()).filter(|&i| is_new(&new, &lane.cards[i].id)).collect();
        if places.is_empty() {
            continue;
        }
        if lane.locked {
            return Err(EditError::Locked { lane: lane.id.clone() });
        }
        let lane = Arc::make_mut(lane);
        for i in places {
            let old = &mut lane.cards[i];
            if let Some(card) = new.remove(&old.id) {
                *old = Arc::new(Card { step: old.step.clone(), ..card.clone() });
            }
        }
    }
    new.into_keys().next().map_or(Ok(()), |id| Err(EditError::Missing(Thing::Card, id.clone())))
}

pub(super) fn set_figures(map: &mut JourneyMap, figures: &[CardFigures]) -> Applied {
    let mut new: HashMap<&Id, &CardFigures> =
        figures.iter().map(|figures| (&figures.card, figures)).collect();
    let mut replaced: HashSet<Id> = HashSet::new();
    for at in 0..map.lanes.len() {
        let places: Vec<usize> = {
            let cards = &map.lanes[at].cards;
            (0..cards.len()).filter(|&i| new.contains_key(&cards[i].id)).collect()
        };
        for i in places {
            let old = &map.lanes[at].cards[i];
            let Some(figures) = new.remove(&old.id) else { continue };
            let card = Card {
                metrics: figures.metrics.clone(),
                evidence: figures.evidence,
                aliases: figures.aliases.clone(),
                ..(**old).clone()
            };
            replaced.extend(old.metrics.source.clone());
            require_sound(map, &card)?;
            Arc::make_mut(&mut map.lanes[at]).cards[i] = Arc::new(card);
        }
    }
    replaced.iter().for_each(|source| forget_source(map, source));
    new.into_keys().next().map_or(Ok(()), |id| Err(EditError::Missing(Thing::Card, id.clone())))
}

/// The lane's place, if it takes cards.
fn open_lane(map: &JourneyMap, id: &Id) -> Result<usize, EditError> {
    let place = map.lanes.iter().position(|lane| lane.id == *id);
    let place = place.ok_or_else(|| EditError::Missing(Thing::Lane, id.clone()))?;
    let lane = &map.lanes[place];
    if !lane.kind.holds_cards() {
        return Err(EditError::HoldsNoCards { lane: id.clone() });
    }
    if lane.locked {
        return Err(EditError::Locked { lane: id.clone() });
    }
    Ok(place)
}

/// The image and the source that a card names are there, and its figures can be.
pub(super) fn require_sound(map: &JourneyMap, card: &Card) -> Applied {
    require_image(map, card.image.as_ref())?;
    if let Some(metric) = card.metrics.impossible() {
        return Err(EditError::OutOfRange { card: card.id.clone(), field: metric.key });
    }
    match &card.metrics.source {
        Some(id) if !map.sources.iter().any(|source| source.id == *id) => {
            Err(EditError::Missing(Thing::Source, id.clone()))
        }
        _ => Ok(()),
    }
}

fn require_ends(map: &JourneyMap, link: &Link) -> Applied {
    match [&link.from, &link.to].into_iter().find(|end| map.card(end).is_none()) {
        Some(end) => Err(EditError::Missing(Thing::Card, end.clone())),
        None => Ok(()),
    }
}

fn link_place(map: &JourneyMap, id: &Id) -> Result<usize, EditError> {
    let place = map.links.iter().position(|link| link.id == *id);
    place.ok_or_else(|| EditError::Missing(Thing::Link, id.clone()))
}

pub(super) fn add_link(map: &mut JourneyMap, link: &Link) -> Applied {
    require_free(map, [&link.id])?;
    require_ends(map, link)?;
    map.links.push(link.clone());
    Ok(())
}

pub(super) fn set_link(map: &mut JourneyMap, link: &Link) -> Applied {
    let place = link_place(map, &link.id)?;
    require_ends(map, link)?;
    map.links[place] = link.clone();
    Ok(())
}

pub(super) fn remove_link(map: &mut JourneyMap, id: &Id) -> Applied {
    let place = link_place(map, id)?;
    map.links.remove(place);
    forget(map, |gone| gone == id);
    Ok(())
}
