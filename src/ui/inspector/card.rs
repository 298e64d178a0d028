//! A card: its words, its channel and what is known about it, and how its step feels.

use egui::Ui;

use super::{choose, draft, keep_draft, picture, points, swatches, title, words};
use crate::editor::{Editor, PictureOf, tags_from};
use crate::model::{CHANNELS, Card, Content, Evidence, Id, Media, Status, find_channel};
use crate::theme::Theme;
use crate::ui::widgets::{divider, field_label};
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

pub(super) fn show(editor: &mut Editor, ui: &mut Ui, theme: &Theme, id: &Id) {
    let map = editor.map().clone();
    let Some((card, lane)) = map.card_and_lane(id) else { return };
    let step = map.step(&card.step).map_or("", |step| step.name.as_str());
    let phase = map.phase_of_step(&card.step).map_or("", |phase| phase.name.as_str());
    let kind = tr(&format!("lane-{}", lane.kind.info().key));
    title(ui, theme, &kind, "", &format!("{phase} \u{b7} {step}"));
    ui.add_enabled_ui(!lane.locked, |ui| {
        if let Some(words) = words(ui, theme, "field-text", &card.text, 3) {
            editor.edit_card(id, "text", |card| card.text = words);
        }
        if matches!(lane.kind.info().content, Content::Cards(look) if look.runs_over_channel()) {
            channel(editor, ui, theme, card);
            if let Some(media) = choose(ui, theme, "field-media", card.media, MEDIA) {
                editor.edit_card(id, "medium", |card| card.media = media);
            }
        }
        colour_and_tags(editor, ui, theme, card);
        if let Some(words) = words(ui, theme, "field-owner", &card.owner, 1) {
            editor.edit_card(id, "owner", |card| card.owner = words);
        }
        if let Some(evidence) = choose(ui, theme, "field-evidence", card.evidence, EVIDENCE) {
            editor.edit_card(id, "evidence", |card| card.evidence = evidence);
        }
        if let Some(status) = choose(ui, theme, "field-status", card.status, STATUS) {
            editor.edit_card(id, "status", |card| card.status = status);
        }
        if let Some(words) = words(ui, theme, "field-link", &card.link, 1) {
            editor.edit_card(id, "link", |card| card.link = words);
        }
        picture(editor, ui, theme, &PictureOf::Card(id.clone()), card.image.is_some());
        let mut star = card.moment_of_truth;
        if ui.checkbox(&mut star, tr("field-moment-of-truth")).changed() {
            editor.edit_card(id, "moment-of-truth", |card| card.moment_of_truth = star);
        }
    });
    divider(ui, theme);
    points::of_step(editor, ui, theme, &card.step);
}

fn colour_and_tags(editor: &mut Editor, ui: &mut Ui, theme: &Theme, card: &Card) {
    if let Some(swatch) = swatches::choose(ui, theme, Some(card.color)) {
        editor.edit_card(&card.id, "colour", |card| card.color = swatch);
    }
    ui.push_id(&card.id, |ui| {
        if let Some(words) = draft(ui, theme, "field-tags", &card.tags.join(", ")) {
            let tags = tags_from(&words);
            keep_draft(ui, "field-tags", words, tags.join(", "));
            editor.edit_card(&card.id, "tags", |card| card.tags = tags);
        }
    });
}

/// A known channel, or one in the user's own words.
fn channel(editor: &mut Editor, ui: &mut Ui, theme: &Theme, card: &Card) {
    let title = field_label(ui, theme, &tr("field-channel"));
    let name = |id: &str| match find_channel(id) {
        Some(channel) => tr(&format!("channel-{}", channel.id)).into_owned(),
        None if id.is_empty() => tr("field-channel-none").into_owned(),
        None => id.to_owned(),
    };
    let mut chosen = card.channel.clone();
    let shown = egui::ComboBox::from_id_salt("channel")
        .width(ui.available_width())
        .height(320.0)
        .selected_text(name(&card.channel))
        .show_ui(ui, |ui| {
            ui.selectable_value(&mut chosen, String::new(), tr("field-channel-none"));
            for channel in CHANNELS {
                ui.selectable_value(&mut chosen, channel.id.to_owned(), name(channel.id));
            }
        });
    shown.response.labelled_by(title.id);
    if chosen != card.channel {
        editor.edit_card(&card.id, "channel", |card| card.channel = chosen);
    } else if find_channel(&card.channel).is_none()
        && let Some(own) = words(ui, theme, "field-channel-other", &card.channel, 1)
    {
        editor.edit_card(&card.id, "channel", |card| card.channel = own);
    }
}
