//! The files that were open lately, each with a picture; those that are gone can be taken off the list.

use std::time::SystemTime;

use egui::{Align, CornerRadius, Layout, Rect, Sense, Ui, pos2, vec2};
use jiff::{Timestamp, ToSpan, Zoned};

use super::cards::{CORNER, columns, frame, picture_in, section};
use super::pictures::Subject;
use super::recent_file::Recent;
use super::state::Start;
use crate::editor::Ask;
use crate::fold::folded_text as folded;
use crate::locale::{Lang, date};
use crate::theme::{self, Theme, space};
use crate::ui::style::color;
use crate::ui::widgets::{icon_button, line_of_text, link_button};
use crate::ui::words::{lang, tr, tr_with};

const CARD: (f32, f32) = (270.0, 10.0);
const HEIGHT: f32 = 68.0;
const PICTURE: f32 = 92.0;
/// So many rows are shown before the rest is asked for.
const ROWS: usize = 1;

pub(super) fn show(start: &mut Start, ui: &mut Ui, theme: &Theme) -> Option<Ask> {
    let query = folded(&start.filter.query);
    let fits = |recent: &Recent| {
        let text = folded(&format!("{} {}", recent.name, recent.folder));
        query.split_whitespace().all(|word| text.contains(word))
    };
    let fitting: Vec<usize> = (0..start.recent.len()).filter(|&i| fits(&start.recent[i])).collect();
    if fitting.is_empty() {
        return None;
    }
    let (count, width) = columns(ui.available_width(), CARD.0, CARD.1);
    let room = if start.all_recent { usize::MAX } else { count * ROWS };
    ui.horizontal(|ui| {
        section(ui, theme, &tr("recent-title"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let key = if start.all_recent { "start-fewer" } else { "start-more" };
            if fitting.len() > count * ROWS && link_button(ui, theme, "", &tr(key)).clicked() {
                start.all_recent = !start.all_recent;
            }
        });
    });
    let mut wish = None;
    let shown: Vec<usize> = fitting.into_iter().take(room).collect();
    let gap =
        if count > 1 { (ui.available_width() - width * count as f32) / (count as f32 - 1.0) } else { 0.0 };
    for row in shown.chunks(count) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for &index in row {
                wish = card(start, ui, theme, index, vec2(width, HEIGHT)).or(wish.take());
            }
        });
        ui.add_space(space::S);
    }
    ui.add_space(space::L);
    wish
}

fn card(start: &mut Start, ui: &mut Ui, theme: &Theme, index: usize, size: egui::Vec2) -> Option<Ask> {
    let Recent { path, name, folder, written, gone } = &start.recent[index];
    let sense = if *gone { Sense::hover() } else { Sense::click() };
    let (area, response) = ui.allocate_exact_size(size, sense);
    let when = if *gone { tr("start-gone").into_owned() } else { written.map(said).unwrap_or_default() };
    let spoken = if *gone { format!("{name}, {when}") } else { name.clone() };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, !gone, &spoken));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let wish = response.clicked().then(|| Ask::OpenFile(path.clone()));
    if !ui.is_rect_visible(area) {
        return wish;
    }
    frame(ui, theme, area, &response, false);
    let picture = Rect::from_min_size(area.min, vec2(PICTURE, area.height())).shrink(1.0);
    let corner = CornerRadius { nw: CORNER - 1, sw: CORNER - 1, ne: 0, se: 0 };
    let left = picture.max.x + 12.0;
    let width = area.max.x - left - if *gone { 40.0 } else { 12.0 };
    let ink = if *gone { theme.faint } else { theme.ink };
    line_of_text(ui, pos2(left, area.min.y + 9.0), width, name, theme::BODY_STRONG, ink);
    line_of_text(ui, pos2(left, area.min.y + 28.0), width, folder, theme::CAPTION, theme.muted);
    line_of_text(ui, pos2(left, area.min.y + 45.0), width, &when, theme::CAPTION, theme.faint);
    if *gone {
        ui.painter().rect_filled(picture, corner, color(theme.field));
        let removed = remove_button(ui, theme, area, name).clicked();
        return removed.then(|| Ask::ForgetRecent(path.clone()));
    } else {
        let subject = Subject::File(path.clone());
        picture_in(&mut start.pictures, ui, theme, picture, &subject, corner);
    }
    response.on_hover_text(start.recent[index].path.display().to_string());
    wish
}

fn remove_button(ui: &mut Ui, theme: &Theme, area: Rect, name: &str) -> egui::Response {
    let place = Rect::from_center_size(pos2(area.max.x - 22.0, area.center().y), vec2(32.0, 32.0));
    let label = tr_with("start-forget", &[("file", name.into())]);
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| icon_button(ui, theme, "x", &label, true))
        .inner
}

/// When a file was written, as one says it.
fn said(written: SystemTime) -> String {
    let zone = jiff::tz::TimeZone::system();
    let Ok(written) = Timestamp::try_from(written) else { return String::new() };
    when(lang(), &written.to_zoned(zone.clone()), &Timestamp::now().to_zoned(zone))
}

fn when(lang: Lang, written: &Zoned, now: &Zoned) -> String {
    let time = written.strftime("%H:%M").to_string();
    let yesterday = now.date().checked_sub(1.day()).ok();
    let key = if written.date() == now.date() {
        "when-today"
    } else if Some(written.date()) == yesterday {
        "when-yesterday"
    } else {
        return date(lang, written.date());
    };
    crate::locale::text_with(lang, key, &[("time", time.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_said_as_one_says_it() {
        let at =
            |day, hour| jiff::civil::date(2026, 3, day).at(hour, 5, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
        let said = |day, hour| when(Lang::English, &at(day, hour).unwrap(), &at(21, 9).unwrap());
        assert_eq!(said(21, 8), "today, 08:05");
        assert_eq!(said(20, 23), "yesterday, 23:05");
        assert_eq!(said(19, 23), "19 Mar 2026");
    }
}
