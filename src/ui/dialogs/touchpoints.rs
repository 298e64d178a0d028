//! The touchpoints of a map as names in a file can mean them.

use egui::{Align, ComboBox, Id as WidgetId, Layout, Ui, vec2};

use super::parts::line;
use crate::locale::Arg;
use crate::measure::{EventMatch, How};
use crate::model::{Id, JourneyMap, LaneKind};
use crate::theme::{Theme, space};
use crate::ui::widgets::{link_button, speak_as};
use crate::ui::words::{tr, tr_with};

/// Height of a row in which one is chosen.
pub(super) const ROW: f32 = 34.0;
/// Widths of the choice and of what is said beside it, where a row is `room` wide.
pub(super) fn widths(room: f32) -> (f32, f32) {
    ((0.34 * room).min(270.0), (0.27 * room).min(210.0))
}

/// Touchpoints and actions, and whatever else tracking tools have a name for; from left to right, each with what it is
/// called in a list.
pub(super) struct Touchpoints(Vec<(Id, String)>);

impl Touchpoints {
    pub(super) fn of(map: &JourneyMap) -> Touchpoints {
        let meant = |kind| matches!(kind, LaneKind::Touchpoints | LaneKind::Actions);
        let mut all = Vec::new();
        for (_, step) in map.steps() {
            let here = map.cards().filter(|(_, card)| card.step == step.id);
            for (_, card) in here.filter(|(lane, card)| meant(lane.kind) || !card.aliases.is_empty()) {
                let text = card.text.lines().next().unwrap_or_default();
                let name = if step.name.is_empty() {
                    text.to_owned()
                } else {
                    format!("{text} \u{b7} {}", step.name)
                };
                all.push((card.id.clone(), name));
            }
        }
        Touchpoints(all)
    }

    pub(super) fn name(&self, card: &Id) -> &str {
        self.0.iter().find(|(id, _)| id == card).map_or("", |(_, name)| name)
    }

    /// The touchpoint that a name means, to be chosen from all. Gives back another choice.
    pub(super) fn choice(
        &self,
        ui: &mut Ui,
        width: f32,
        named: &EventMatch,
        label: WidgetId,
    ) -> Option<Option<Id>> {
        let now = named.matched.as_ref().map(|(card, _)| card);
        let none = tr("log-match-none");
        let shown = now.map_or(none.as_ref(), |card| self.name(card));
        let mut chosen = None;
        let layout = Layout::left_to_right(Align::Center);
        // However long a name is, all lists of a column are as wide.
        ui.allocate_ui_with_layout(vec2(width, ROW), layout, |ui| {
            ui.set_max_width(width - 8.0);
            let list = ComboBox::from_id_salt("card").width(width - 8.0).height(320.0).truncate();
            let list = list.selected_text(shown).show_ui(ui, |ui| {
                ui.set_min_width(width);
                if ui.selectable_label(now.is_none(), none.as_ref()).clicked() && now.is_some() {
                    chosen = Some(None);
                }
                for (card, name) in &self.0 {
                    let is_it = now == Some(card);
                    if ui.selectable_label(is_it, name).clicked() && !is_it {
                        chosen = Some(Some(card.clone()));
                    }
                }
            });
            list.response.labelled_by(label);
        });
        chosen
    }

    /// How a name came by its touchpoint; or what it could be, which is given back when it is accepted.
    pub(super) fn aside(&self, ui: &mut Ui, theme: &Theme, width: f32, named: &EventMatch) -> Option<Id> {
        let layout = Layout::left_to_right(Align::Center);
        let show = |ui: &mut Ui| match (&named.matched, &named.suggestion) {
            (Some((_, how)), _) => {
                let key = match how {
                    How::Exact => "log-match-exact",
                    How::Alias => "log-match-alias",
                    How::Accepted => "log-match-accepted",
                };
                ui.add_space(space::S);
                line(ui, &tr(key), theme.faint);
                None
            }
            (None, Some((card, _))) => self.suggestion(ui, theme, &named.event, card),
            (None, None) => None,
        };
        ui.allocate_ui_with_layout(vec2(width, ROW), layout, show).inner
    }

    /// A button that accepts what a name could mean.
    pub(super) fn suggestion(&self, ui: &mut Ui, theme: &Theme, event: &str, card: &Id) -> Option<Id> {
        let name = self.name(card);
        let short = name.split(" \u{b7} ").next().unwrap_or(name);
        let button =
            link_button(ui, theme, "check", &tr_with("log-suggestion", &[("card", cut(short).into())]));
        let values = [("event", Arg::from(event)), ("card", name.into())];
        speak_as(ui, &button, &tr_with("log-accept", &values));
        button.clicked().then(|| card.clone())
    }
}

/// As much of a name as a button beside a list has room for.
fn cut(name: &str) -> String {
    const ROOM: usize = 24;
    if name.chars().count() <= ROOM {
        return name.to_owned();
    }
    let head: String = name.chars().take(ROOM - 1).collect();
    format!("{}…", head.trim_end())
}
