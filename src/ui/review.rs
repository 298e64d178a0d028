//! The review, in the place of the inspector: what goes wrong, what works, what is missing, and the plain facts.

mod facts;
mod row;

use std::collections::HashSet;
use std::sync::Arc;

use egui::{Align, Layout, Margin, Response, RichText, TextEdit, Ui, vec2};

use super::regions::{self, Regions};
use super::style::{color, font};
use super::widgets::{divider, icon_button, quiet_button, section, side_frame};
use super::words::{count, lang, tr};
use crate::editor::{Ask, Editor};
use crate::model::{Dismissed, Id, JourneyMap};
use crate::review::{Chapter, Finding, PutAside, Review, Severity, today};
use crate::theme::{self, Theme, space};

const WIDTH: f32 = 336.0;
/// So many findings of a group are shown before one asks for the others.
const FIRST: usize = 10;

/// What the panel keeps from frame to frame.
#[derive(Default)]
pub(super) struct ReviewPanel {
    open: bool,
    /// Only what this persona feels, and what is nobody's in particular.
    persona: Option<Id>,
    /// The groups shown to their end.
    whole: HashSet<Chapter>,
    /// What the user went to last, as its note would be.
    chosen: Option<Dismissed>,
    putting_aside: Option<PuttingAside>,
}

/// The finding whose reason is being written.
struct PuttingAside {
    /// As its note would be.
    of: Dismissed,
    reason: String,
    fresh: bool,
}

/// What was asked for in the panel.
enum ReviewAsk {
    GoTo(Finding),
    BeginPuttingAside(Dismissed),
    PutAside(Finding, String),
    Restore(Dismissed),
    Cancel,
}

impl ReviewPanel {
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Shows the panel, or puts it away for what shares its place.
    pub(super) fn set_open(&mut self, open: bool) {
        self.open = open;
    }
}

/// How many findings call for something to be done.
pub(super) fn open_findings(editor: &Editor) -> usize {
    editor.review(today()).serious()
}

pub(super) fn show(
    panel: &mut ReviewPanel,
    editor: &mut Editor,
    regions: &mut Regions,
    ui: &mut Ui,
    theme: &Theme,
) -> Option<Ask> {
    let review = editor.review(today());
    let map = Arc::clone(editor.map());
    let frame = side_frame(theme);
    let (mut asked, mut closed) = (None, false);
    egui::Panel::right("review").exact_size(WIDTH).resizable(false).frame(frame).show(ui, |ui| {
        regions::begin(regions, ui, regions::Region::Inspector);
        ui.set_max_width(WIDTH - 32.0);
        closed = header(ui, theme, &review);
        panel.persona = panel.persona.take().filter(|id| map.persona(id).is_some());
        persona_filter(panel, ui, theme, &map);
        egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 16.0);
            ui.spacing_mut().item_spacing.y = 2.0;
            for group in Chapter::ALL {
                asked = asked.take().or(findings(panel, ui, theme, &review, group));
            }
            facts::show(ui, theme, &review.facts);
            asked = asked.take().or(put_aside(ui, theme, &review.dismissed));
            ui.add_space(space::XL);
        });
    });
    if let Some(asked) = asked {
        carry_out(panel, editor, asked);
        ui.ctx().request_repaint();
    }
    closed.then_some(Ask::ToggleReview)
}

fn carry_out(panel: &mut ReviewPanel, editor: &mut Editor, asked: ReviewAsk) {
    match asked {
        ReviewAsk::GoTo(finding) => {
            panel.chosen = Some(finding.dismissed(""));
            editor.go_to_finding(&finding);
        }
        ReviewAsk::BeginPuttingAside(of) => {
            panel.putting_aside = Some(PuttingAside { of, reason: String::new(), fresh: true });
        }
        ReviewAsk::PutAside(finding, reason) => {
            panel.putting_aside = None;
            editor.dismiss_finding(&finding, &reason);
        }
        ReviewAsk::Restore(note) => {
            editor.restore_finding(&note);
        }
        ReviewAsk::Cancel => panel.putting_aside = None,
    }
}

/// What it all comes down to. True when the panel is to be put away.
fn header(ui: &mut Ui, theme: &Theme, review: &Review) -> bool {
    let mut closed = false;
    ui.horizontal(|ui| {
        ui.label(RichText::new(tr("cmd-review")).font(font(theme::HEADING)).color(color(theme.ink)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            closed = icon_button(ui, theme, "x", &tr("review-close"), true).clicked();
        });
    });
    let told = [
        (Severity::Problem, "review-count-problems"),
        (Severity::Warning, "review-count-warnings"),
        (Severity::Hint, "review-count-hints"),
        (Severity::Good, "review-count-goods"),
    ];
    let counts: Vec<String> = told
        .iter()
        .filter(|(severity, _)| review.count(*severity) > 0)
        .map(|(severity, key)| count(key, review.count(*severity)))
        .collect();
    ui.label(RichText::new(counts.join(" \u{b7} ")).font(font(theme::LABEL)).color(color(theme.muted)));
    ui.add_space(space::XS);
    closed
}

/// Whose feelings are looked at, where there is a choice.
fn persona_filter(panel: &mut ReviewPanel, ui: &mut Ui, theme: &Theme, map: &JourneyMap) {
    if map.personas.len() < 2 {
        return;
    }
    let label = super::widgets::field_label(ui, theme, &tr("review-persona"));
    let name = |id: &Option<Id>| match id.as_ref().and_then(|id| map.persona(id)) {
        Some(persona) => persona.name.clone(),
        None => tr("review-everyone").into_owned(),
    };
    let choice = egui::ComboBox::from_id_salt("review-persona").width(ui.available_width());
    let shown = choice.selected_text(name(&panel.persona)).show_ui(ui, |ui| {
        let people = map.personas.iter().map(|persona| Some(persona.id.clone()));
        for id in std::iter::once(None).chain(people) {
            let name = name(&id);
            ui.selectable_value(&mut panel.persona, id, name);
        }
    });
    shown.response.labelled_by(label.id);
    ui.add_space(space::XS);
}

fn findings(
    panel: &mut ReviewPanel,
    ui: &mut Ui,
    theme: &Theme,
    review: &Review,
    group: Chapter,
) -> Option<ReviewAsk> {
    let of_persona = |finding: &&Finding| {
        panel.persona.is_none() || finding.persona.is_none() || finding.persona == panel.persona
    };
    let found: Vec<&Finding> =
        review.findings.iter().filter(|finding| finding.group == group).filter(of_persona).collect();
    if found.is_empty() {
        return None;
    }
    heading(ui, theme, &tr(group.key()), found.len());
    let shown = if panel.whole.contains(&group) { found.len() } else { FIRST };
    let mut asked = None;
    for finding in found.iter().take(shown) {
        let note = finding.dismissed("");
        let chosen = panel.chosen.as_ref() == Some(&note);
        match row::show(ui, theme, finding, chosen) {
            Some(row::Hit::GoTo) => asked = Some(ReviewAsk::GoTo((*finding).clone())),
            Some(row::Hit::PutAside) => asked = Some(ReviewAsk::BeginPuttingAside(note.clone())),
            None => {}
        }
        if let Some(putting) = panel.putting_aside.as_mut().filter(|putting| putting.of == note) {
            asked = asked.or(reason_field(ui, theme, putting, finding));
        }
    }
    if found.len() > shown {
        let more = count("review-show-more", found.len() - shown);
        if quiet_button(ui, theme, &more).clicked() {
            panel.whole.insert(group);
        }
    }
    ui.add_space(space::S);
    asked
}

fn heading(ui: &mut Ui, theme: &Theme, name: &str, count: usize) {
    section(ui, theme, &format!("{name}  {count}"));
    ui.add_space(2.0);
}

/// Where the reason is written, under the finding.
fn reason_field(
    ui: &mut Ui,
    theme: &Theme,
    putting: &mut PuttingAside,
    finding: &Finding,
) -> Option<ReviewAsk> {
    let mut asked = None;
    egui::Frame::new().inner_margin(Margin { left: 26, right: 0, top: 0, bottom: 8 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let field = TextEdit::singleline(&mut putting.reason)
            .hint_text(tr("review-why"))
            .margin(vec2(10.0, 6.0))
            .desired_width(f32::INFINITY);
        let field: Response = ui.add(field);
        field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, tr("review-why")));
        if std::mem::take(&mut putting.fresh) {
            field.request_focus();
            field.scroll_to_me(None);
        }
        let entered = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        let escaped = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Escape));
        ui.horizontal(|ui| {
            if quiet_button(ui, theme, &tr("review-put-aside")).clicked() || entered {
                asked = Some(ReviewAsk::PutAside(finding.clone(), putting.reason.clone()));
            }
            if quiet_button(ui, theme, &tr("button-cancel")).clicked() || escaped {
                asked = Some(ReviewAsk::Cancel);
            }
        });
    });
    asked
}

/// What was put aside, with the reason and the way back.
fn put_aside(ui: &mut Ui, theme: &Theme, aside: &[PutAside]) -> Option<ReviewAsk> {
    if aside.is_empty() {
        return None;
    }
    divider(ui, theme);
    heading(ui, theme, &tr("review-dismissed"), aside.len());
    let mut asked = None;
    for PutAside { finding, note } in aside {
        let words = finding.message.text(lang());
        ui.label(RichText::new(words).font(font(theme::LABEL)).color(color(theme.muted)));
        if !note.reason.is_empty() {
            ui.label(RichText::new(&note.reason).font(font(theme::LABEL)).color(color(theme.ink)));
        }
        if quiet_button(ui, theme, &tr("review-restore")).clicked() {
            asked = Some(ReviewAsk::Restore(note.clone()));
        }
        ui.add_space(space::S);
    }
    asked
}
