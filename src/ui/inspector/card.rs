//! A card, or several: words, channel and what is known about them, and how the step feels.
//!
//! The fields are the same for one card and for many. Where the cards differ a field says so, and what is set in
//! it is set on all of them.

use std::sync::Arc;

use egui::{RichText, Ui};

use super::cards::Cards;
use super::fold::fold;
use super::inputs::{choose, label_row, pair, picture, words};
use super::title::title;
use super::{channel, figures, points, swatches, tags};
use crate::editor::{CommandId, Editor, PictureOf};
use crate::model::{
    Card, Content, Evidence, Id, JourneyMap, Lane, Media, Presence, State, Status, address_of,
};
use crate::theme::{self, Theme, space};
use crate::ui::style::{color, font};
use crate::ui::widgets::{aside_button, divider, quiet_button};
use crate::ui::words::count;
use crate::ui::words::tr;

const EVIDENCE: &[(Option<Evidence>, &str)] = &[
    (None, "evidence-none"),
    (Some(Evidence::Assumption), "evidence-assumption"),
    (Some(Evidence::Interview), "evidence-interview"),
    (Some(Evidence::UsabilityTest), "evidence-usability-test"),
    (Some(Evidence::WebAnalytics), "evidence-web-analytics"),
    (Some(Evidence::Measured), "evidence-measured"),
];

const MEDIA: &[(Option<Media>, &str)] = &[
    (None, "media-none"),
    (Some(Media::Owned), "media-owned"),
    (Some(Media::Paid), "media-paid"),
    (Some(Media::Earned), "media-earned"),
];

const STATUS: &[(Option<Status>, &str)] = &[
    (None, "status-none"),
    (Some(Status::Planned), "status-planned"),
    (Some(Status::InProgress), "status-in-progress"),
    (Some(Status::Live), "status-live"),
    (Some(Status::Retired), "status-retired"),
];

const PRESENCE: &[(Option<Presence>, &str)] = &[
    (None, "presence-none"),
    (Some(Presence::Online), "presence-online"),
    (Some(Presence::Offline), "presence-offline"),
];

const STATES: &[(Option<State>, &str)] = &[
    (None, "card-state-both"),
    (Some(State::AsIs), "card-state-as-is"),
    (Some(State::ToBe), "card-state-to-be"),
];

pub(super) fn one(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id) {
    let map = editor.map().clone();
    let Some((card, lane)) = map.card_and_lane(id) else { return };
    let step = map.step(&card.step).map_or("", |step| step.name.as_str());
    let phase = map.phase_of_step(&card.step).map_or("", |phase| phase.name.as_str());
    let kind = tr(&format!("lane-{}", lane.kind.info().key));
    title(ui, theme, &kind, "", &format!("{phase} \u{b7} {step}"));
    if lane.locked {
        locked(editor, ui, theme, &[lane]);
    }
    let cards = Cards { ids: vec![id.clone()], cards: vec![Arc::clone(card)] };
    let runs_over_channels =
        matches!(lane.kind.info().content, Content::Cards(look) if look.runs_over_channel());
    ui.add_enabled_ui(!lane.locked, |ui| {
        if let Some(words) = words(ui, theme, "field-text", card.text.as_str(), 3) {
            editor.edit_card(id, "text", |card| card.text.clone_from(&words));
        }
        plain(editor, ui, theme, &map, &cards, runs_over_channels);
    });
    divider(ui, theme);
    points::of_step(editor, ui, theme, &card.step, None);
    ui.add_enabled_ui(!lane.locked, |ui| folded(editor, ui, theme, &map, &cards, !runs_over_channels));
}

/// Several cards at once; what is done is done to all of them as one undo.
pub(super) fn many(editor: &mut Editor, ui: &mut Ui, theme: &Theme) {
    let map = editor.map().clone();
    let chosen: Vec<(&Arc<Lane>, &Arc<Card>)> =
        map.cards().filter(|(_, card)| editor.selection().contains_card(&card.id)).collect();
    let cards = Cards {
        ids: chosen.iter().map(|(_, card)| card.id.clone()).collect(),
        cards: chosen.iter().map(|(_, card)| Arc::clone(card)).collect(),
    };
    title(ui, theme, &tr("inspector-cards"), &count("counts-cards", cards.cards.len()), "");
    let mut closed: Vec<&Arc<Lane>> =
        chosen.iter().map(|(lane, _)| *lane).filter(|lane| lane.locked).collect();
    closed.dedup_by(|a, b| a.id == b.id);
    if !closed.is_empty() {
        locked(editor, ui, theme, &closed);
    }
    ui.add_enabled_ui(closed.is_empty(), |ui| {
        plain(editor, ui, theme, &map, &cards, true);
        folded(editor, ui, theme, &map, &cards, false);
    });
    divider(ui, theme);
    if quiet_button(ui, theme, &tr("cmd-delete")).clicked() {
        editor.run(CommandId::Delete);
    }
}

/// Why nothing can be changed here, and the way out.
fn locked(editor: &mut Editor, ui: &mut Ui, theme: &Theme, lanes: &[&Arc<Lane>]) {
    let why = tr(if lanes.len() == 1 { "card-locked" } else { "cards-locked" });
    ui.label(RichText::new(why).font(font(theme::LABEL)).color(color(theme.muted)));
    if quiet_button(ui, theme, &tr("lane-unlock")).clicked() {
        editor.unlock_lanes(&lanes.iter().map(|lane| lane.id.clone()).collect::<Vec<_>>());
    }
    ui.add_space(space::XS);
}

/// What is said of most cards.
fn plain(
    editor: &mut Editor,
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    cards: &Cards,
    with_channel: bool,
) {
    if with_channel {
        channel::field(editor, ui, theme, map, cards);
    }
    let (mut owner, mut evidence) = (None, None);
    pair(
        ui,
        |ui| owner = words(ui, theme, "field-owner", cards.shared_text(|card| &card.owner), 1),
        |ui| evidence = choose(ui, theme, "field-evidence", cards.shared(|card| card.evidence), EVIDENCE),
    );
    if let Some(owner) = owner {
        cards.set(editor, "owner", |card| card.owner.clone_from(&owner));
    }
    if let Some(evidence) = evidence {
        cards.set(editor, "evidence", |card| card.evidence = evidence);
    }
    if let Some(swatch) = swatches::choose(ui, theme, cards.shared(|card| card.color)) {
        cards.set(editor, "colour", |card| card.color = swatch);
    }
    tags::field(editor, ui, theme, cards);
    let mut star = cards.cards.iter().all(|card| card.moment_of_truth);
    let key = if cards.single().is_some() { "field-moment-of-truth" } else { "field-moments-of-truth" };
    if ui.checkbox(&mut star, tr(key)).changed() {
        cards.set(editor, "moment-of-truth", |card| card.moment_of_truth = star);
    }
}

/// What is said of some.
fn folded(
    editor: &mut Editor,
    ui: &mut Ui,
    theme: &Theme,
    map: &JourneyMap,
    cards: &Cards,
    with_channel: bool,
) {
    let set = cards.single().map_or(0, |card| {
        [
            card.state.is_some(),
            card.status.is_some(),
            card.presence.is_some(),
            card.media.is_some(),
            !card.link.is_empty(),
            card.image.is_some(),
        ]
        .into_iter()
        .filter(|is| *is)
        .count()
    });
    divider(ui, theme);
    fold(ui, theme, "card-details", &tr("fold-details"), &summary(set), false, |ui| {
        if with_channel {
            channel::field(editor, ui, theme, map, cards);
        }
        details(editor, ui, theme, cards);
    });
    let known = cards.single().map_or(0, |card| figures::count_of(card));
    fold(ui, theme, "card-figures", &tr("fold-figures"), &summary(known), false, |ui| {
        figures::fields(editor, ui, theme, map, cards);
    });
}

/// How much is filled in of what is folded away.
fn summary(set: usize) -> String {
    if set == 0 { String::new() } else { count("fold-filled", set) }
}

fn details(editor: &mut Editor, ui: &mut Ui, theme: &Theme, cards: &Cards) {
    let (mut state, mut status, mut presence, mut media) = (None, None, None, None);
    pair(
        ui,
        |ui| state = choose(ui, theme, "field-card-state", cards.shared(|card| card.state), STATES),
        |ui| status = choose(ui, theme, "field-status", cards.shared(|card| card.status), STATUS),
    );
    pair(
        ui,
        |ui| presence = choose(ui, theme, "field-presence", cards.shared(|card| card.presence), PRESENCE),
        |ui| media = choose(ui, theme, "field-media", cards.shared(|card| card.media), MEDIA),
    );
    if let Some(state) = state {
        cards.set(editor, "state", |card| card.state = state);
    }
    if let Some(status) = status {
        cards.set(editor, "status", |card| card.status = status);
    }
    if let Some(presence) = presence {
        cards.set(editor, "presence", |card| card.presence = presence);
    }
    if let Some(media) = media {
        cards.set(editor, "medium", |card| card.media = media);
    }
    link(editor, ui, theme, cards);
    if let Some(card) = cards.single() {
        picture(editor, ui, theme, &PictureOf::Card(card.id.clone()), card.image.is_some());
    }
}

/// The address that belongs to the card. It is opened only when the user asks for it.
fn link(editor: &mut Editor, ui: &mut Ui, theme: &Theme, cards: &Cards) {
    let now = cards.shared_text(|card| &card.link);
    let openable = cards.single().filter(|card| address_of(&card.link).is_some());
    let (name, opened) = label_row(ui, theme, &tr("field-link"), |ui| {
        openable.is_some() && aside_button(ui, theme, &tr("link-open")).clicked()
    });
    let mut address = now.unwrap_or_default().to_owned();
    let hint = if now.is_none() { tr("field-several") } else { "".into() };
    let field = crate::ui::widgets::plain_field(ui, &mut address, 1, &hint).labelled_by(name.id);
    if field.changed() {
        cards.set(editor, "link", |card| card.link.clone_from(&address));
    }
    let ctrl_clicked = field.clicked() && ui.input(|i| i.modifiers.command);
    if let Some(card) = openable.filter(|_| opened || ctrl_clicked) {
        editor.open_address(&card.id);
    }
}
