//! The plain figures, each with a small bar.

use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::row::named_figure;
use crate::locale;
use crate::model::channel_name;
use crate::review::{Facts, Share};
use crate::theme::{self, Color, Theme, space};
use crate::ui::bars::{BAR, bar_below, part, rounded};
use crate::ui::style::{color, font};
use crate::ui::widgets::{divider, section};
use crate::ui::words::{lang, tr, tr_with};

/// A line of text with a bar below it.
const BARRED: f32 = 26.0;
/// A name and a bar beside it.
const LINE: f32 = 20.0;
const NAME: f32 = 108.0;
const FIGURE: f32 = 36.0;
const CHANNELS: usize = 6;
/// How many contacts before a purchase are usual, and how long the scale under them is.
const USUAL: (usize, usize) = (7, 10);
const CONTACTS_SCALE: usize = 15;

pub(super) fn show(ui: &mut Ui, theme: &Theme, facts: &Facts) {
    if *facts == Facts::default() {
        return;
    }
    divider(ui, theme);
    section(ui, theme, &tr("review-group-facts"));
    ui.add_space(space::XS);
    ui.spacing_mut().item_spacing.y = space::S;
    let gaps = [("count", facts.gaps.into()), ("serious", facts.serious_gaps.into())];
    named_figure(ui, theme, &tr("review-fact-gaps"), &tr_with("review-gaps", &gaps), 16.0);
    share(ui, theme, "review-fact-assumptions", facts.assumptions, theme.neutral);
    if let Some(contacts) = facts.contacts_before_purchase {
        contacts_bar(ui, theme, contacts);
    }
    share(ui, theme, "review-fact-online", facts.online, theme.accent);
    channels(ui, theme, facts);
    emotions(ui, theme, facts);
}

fn share(ui: &mut Ui, theme: &Theme, key: &str, share: Share, ink: Color) {
    let Some(percent) = share.percent() else { return };
    let values = [("percent", percent.into()), ("count", share.part.into()), ("total", share.whole.into())];
    let figure = tr_with("review-share", &values);
    let bar = bar_below(named_figure(ui, theme, &tr(key), &figure, BARRED));
    rounded(ui.painter(), bar, color(theme.hairline));
    rounded(ui.painter(), part(bar, 0.0, percent as f32 / 100.0), color(ink));
}

/// The count on a scale on which the usual number is marked.
fn contacts_bar(ui: &mut Ui, theme: &Theme, contacts: usize) {
    let bar = bar_below(named_figure(ui, theme, &tr("review-fact-contacts"), &contacts.to_string(), BARRED));
    let place = |count: usize| count as f32 / CONTACTS_SCALE as f32;
    rounded(ui.painter(), bar, color(theme.hairline));
    rounded(ui.painter(), part(bar, place(USUAL.0), place(USUAL.1)), color(theme.better_fill));
    let is_usual = (USUAL.0..=USUAL.1).contains(&contacts);
    let ink = if is_usual { theme.better } else { theme.neutral };
    let at = part(bar, 0.0, place(contacts)).right_center();
    ui.painter().circle_filled(at, BAR, color(ink));
}

/// A name at the left, a figure at the right, and the room for a bar between them.
fn line(ui: &mut Ui, theme: &Theme, name: &str, figure: &str) -> Rect {
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE - 4.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{name}: {figure}")));
    let room = Rect::from_min_max(area.min, pos2(area.min.x + NAME - space::S, area.max.y));
    let shown = ui.painter().with_clip_rect(room);
    shown.text(area.left_center(), Align2::LEFT_CENTER, name, font(theme::LABEL), color(theme.muted));
    let ink = color(theme.ink);
    ui.painter().text(area.right_center(), Align2::RIGHT_CENTER, figure, font(theme::LABEL), ink);
    let middle = area.center().y;
    let (left, right) = (area.min.x + NAME, area.max.x - FIGURE);
    Rect::from_min_max(pos2(left, middle - BAR / 2.0), pos2(right, middle + BAR / 2.0))
}

fn caption(ui: &mut Ui, theme: &Theme, key: &str) {
    ui.add_space(space::XS);
    ui.label(egui::RichText::new(tr(key)).font(font(theme::LABEL)).color(color(theme.ink)));
}

/// The channels used most.
fn channels(ui: &mut Ui, theme: &Theme, facts: &Facts) {
    let Some(most) = facts.channels.first().map(|fact| fact.touchpoints) else { return };
    caption(ui, theme, "review-fact-channels");
    ui.spacing_mut().item_spacing.y = 2.0;
    for fact in facts.channels.iter().take(CHANNELS) {
        let name = channel_name(lang(), &fact.channel);
        let bar = line(ui, theme, &name, &fact.touchpoints.to_string());
        rounded(ui.painter(), part(bar, 0.0, fact.touchpoints as f32 / most as f32), color(theme.accent));
    }
    if let Some(more) = facts.channels.len().checked_sub(CHANNELS).filter(|more| *more > 0) {
        let words = crate::ui::words::count("review-more-channels", more);
        ui.label(egui::RichText::new(words).font(font(theme::CAPTION)).color(color(theme.faint)));
    }
}

/// What is felt on average in each phase, to the left and right of neutral.
fn emotions(ui: &mut Ui, theme: &Theme, facts: &Facts) {
    if facts.phases.iter().all(|phase| phase.emotion_tenths.is_none()) {
        return;
    }
    caption(ui, theme, "review-fact-emotions");
    ui.spacing_mut().item_spacing.y = 2.0;
    for phase in &facts.phases {
        let Some(tenths) = phase.emotion_tenths else { continue };
        let bar = line(ui, theme, &phase.name, &locale::tenths(lang(), tenths));
        rounded(ui.painter(), bar, color(theme.hairline));
        // The scale runs from -2 to +2.
        let place = 0.5 + tenths as f32 / 40.0;
        let ink = if tenths < 0 { theme.worse } else { theme.better };
        rounded(ui.painter(), part(bar, place.min(0.5), place.max(0.5)), color(ink));
    }
}
