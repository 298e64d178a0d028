//! The one table of commands.

use super::{Command, CommandId, Menu, Place, Section};
use crate::editor::ContextTarget::{Canvas, Card, Cell, Lane, Link, Phase, Point, Step};
use crate::editor::keys::{Key, ctrl, key};
use crate::editor::{Direction, Editor, Effect, Focus, Item, Selection, Shortcut, TextTarget};
use crate::locale::written::date;
use crate::model::{LaneKind, LanePreset, State};
use crate::scene::{Curve, Heat, States};
use crate::theme::Mode;

/// One row: id, label, icon, shortcuts, section, places, enabled, run.
macro_rules! row {
    ($id:expr, $label:expr, $icon:literal, $keys:expr, $section:ident, $places:expr, $enabled:expr, $run:expr) => {
        Command {
            id: $id,
            label: $label,
            icon: $icon,
            shortcuts: $keys,
            section: Section::$section,
            places: $places,
            enabled: $enabled,
            run: $run,
        }
    };
}

/// One kind of lane to add.
macro_rules! lane {
    ($kind:ident, $key:literal, $icon:literal) => {
        row!(
            CommandId::AddLane(LaneKind::$kind),
            concat!("cmd-add-lane-", $key),
            $icon,
            &[],
            Map,
            &[Place::LaneKinds],
            always,
            |e| {
                e.add_lane(LaneKind::$kind);
            }
        )
    };
}

/// Lanes that belong together.
macro_rules! preset {
    ($preset:ident, $key:literal, $icon:literal) => {
        row!(
            CommandId::AddPreset(LanePreset::$preset),
            concat!("cmd-add-preset-", $key),
            $icon,
            &[],
            Map,
            &[Place::LanePresets],
            |e| !e.missing_kinds(LanePreset::$preset).is_empty(),
            |e| {
                e.add_preset(LanePreset::$preset);
            }
        )
    };
}

const fn menu(menu: Menu, group: u8) -> Place {
    Place::Menu(menu, group)
}

const fn char(c: char) -> Key {
    Key::Char(c)
}

const FILE: Menu = Menu::File;
const EDIT: Menu = Menu::Edit;
const MAP: Menu = Menu::Map;
const VIEW: Menu = Menu::View;
const HELP: Menu = Menu::Help;

const CONTROL_Z: Shortcut = ctrl(char('z'));

#[rustfmt::skip]
pub static COMMANDS: &[Command] = &[
    row!(CommandId::New, "cmd-new", "file-plus", &[ctrl(char('n'))], File, &[menu(FILE, 0)], always, |e| e.effects.push(Effect::New)),
    row!(CommandId::Open, "cmd-open", "folder-open", &[ctrl(char('o'))], File, &[menu(FILE, 0)], always, |e| e.effects.push(Effect::Open)),
    row!(CommandId::Save, "cmd-save", "save", &[ctrl(char('s'))], File, &[menu(FILE, 1)], always, |e| keep_words_and(e, Effect::Save)),
    row!(CommandId::SaveAs, "cmd-save-as", "save", &[ctrl(char('s')).shift()], File, &[menu(FILE, 1)], always, |e| keep_words_and(e, Effect::SaveAs)),
    row!(CommandId::SaveTemplate, "cmd-save-template", "layout-grid", &[], File, &[menu(FILE, 1)], always, |e| keep_words_and(e, Effect::SaveTemplate)),
    row!(CommandId::Export, "cmd-export", "download", &[ctrl(char('e'))], File, &[menu(FILE, 2)], always, |e| keep_words_and(e, Effect::Export)),
    row!(CommandId::Quit, "cmd-quit", "log-out", &[ctrl(char('q')), ctrl(char('w'))], File, &[menu(FILE, 3)], always, |e| keep_words_and(e, Effect::Quit)),

    row!(CommandId::Undo, "cmd-undo", "undo-2", &[CONTROL_Z], Edit, &[menu(EDIT, 0), Place::Toolbar], can_undo, Editor::undo),
    row!(CommandId::Redo, "cmd-redo", "redo-2", &[CONTROL_Z.shift(), ctrl(char('y'))], Edit, &[menu(EDIT, 0), Place::Toolbar], |e| e.redo_label().is_some(), Editor::redo),
    row!(CommandId::Cut, "cmd-cut", "scissors", &[ctrl(char('x'))], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane)], Editor::can_copy, |e| { e.cut(); }),
    row!(CommandId::Copy, "cmd-copy", "copy", &[ctrl(char('c'))], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane)], Editor::can_copy, |e| { e.copy(); }),
    row!(CommandId::CopyPicture, "cmd-copy-picture", "image", &[ctrl(char('c')).shift()], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane), Place::Context(Canvas)], always, |e| keep_words_and(e, Effect::CopyPicture)),
    row!(CommandId::Paste, "cmd-paste", "clipboard-paste", &[ctrl(char('v'))], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Cell), Place::Context(Step), Place::Context(Phase), Place::Context(Lane)], always, |e| e.effects.push(Effect::RequestPaste)),
    row!(CommandId::Duplicate, "cmd-duplicate", "copy-plus", &[ctrl(char('d'))], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane)], Editor::can_copy, |e| { e.duplicate(); }),
    row!(CommandId::EditText, "cmd-edit-text", "pencil", &[key(Key::Enter), key(Key::F2)], Edit, &[menu(EDIT, 2), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane), Place::Context(Link), Place::Context(Point)], can_edit_text, edit_text),
    row!(CommandId::EditTitle, "cmd-edit-title", "type", &[], Edit, &[menu(EDIT, 2)], always, |e| { e.edit_text(TextTarget::Title); }),
    row!(CommandId::SelectAll, "cmd-select-all", "square-dashed-mouse-pointer", &[ctrl(char('a'))], Edit, &[menu(EDIT, 2), Place::Context(Canvas)], shows_cards, select_all),
    row!(CommandId::Escape, "cmd-escape", "", &[key(Key::Escape)], Edit, &[], always, Editor::escape),

    row!(CommandId::AddCard, "cmd-add-card", "plus", &[ctrl(Key::Enter)], Map, &[menu(MAP, 0), Place::Toolbar, Place::Context(Card), Place::Context(Cell)], |e| e.nearest_slot().is_some(), |e| { e.add_card(); }),
    row!(CommandId::AddStep, "cmd-add-step", "columns-3", &[ctrl(Key::Enter).shift()], Map, &[menu(MAP, 0), Place::Context(Step), Place::Context(Phase)], always, |e| { e.add_step(); }),
    row!(CommandId::AddStepBefore, "cmd-add-step-before", "columns-3", &[], Map, &[menu(MAP, 0), Place::Context(Step)], |e| e.current_step().is_some(), |e| { e.add_step_before(); }),
    row!(CommandId::AddPhase, "cmd-add-phase", "milestone", &[ctrl(Key::Enter).alt()], Map, &[menu(MAP, 0), Place::Context(Phase), Place::Context(Canvas)], always, |e| { e.add_phase(); }),
    row!(CommandId::AddPhaseBefore, "cmd-add-phase-before", "milestone", &[], Map, &[menu(MAP, 0), Place::Context(Phase)], |e| e.current_phase().is_some(), |e| { e.add_phase_before(); }),
    row!(CommandId::MergePhases, "cmd-merge-phases", "arrow-right", &[], Map, &[menu(MAP, 4), Place::Context(Phase)], Editor::can_merge_phases, |e| { e.merge_phases(); }),
    row!(CommandId::SplitPhase, "cmd-split-phase", "scissors", &[], Map, &[menu(MAP, 4), Place::Context(Step)], Editor::can_split_phase, |e| { e.split_phase(); }),
    row!(CommandId::ChooseLane, "cmd-add-lane", "rows-3", &[ctrl(char('l')).shift()], Map, &[menu(MAP, 0), Place::Context(Lane), Place::Context(Canvas)], always, |e| e.ask_lane_kind(None, None)),
    row!(CommandId::ChoosePreset, "cmd-add-preset", "layers", &[], Map, &[menu(MAP, 0), Place::LaneKinds, Place::Context(Lane), Place::Context(Canvas)], always, |e| e.ask_lane_preset(None)),
    preset!(Essentials, "essentials", "layers"),
    preset!(Emotions, "emotions", "smile"),
    preset!(Blueprint, "blueprint", "rows-3"),
    preset!(Marketing, "marketing", "megaphone"),
    preset!(Research, "research", "lightbulb"),
    lane!(Touchpoints, "touchpoints", "mouse-pointer-click"),
    lane!(Actions, "actions", "footprints"),
    lane!(Thoughts, "thoughts", "message-circle-question-mark"),
    lane!(Emotions, "emotions", "smile"),
    lane!(Expectations, "expectations", "target"),
    lane!(PainPoints, "pain-points", "triangle-alert"),
    lane!(Delights, "delights", "heart"),
    lane!(Opportunities, "opportunities", "plus"),
    lane!(Channels, "channels", "radio-tower"),
    lane!(Marketing, "marketing", "megaphone"),
    lane!(Metrics, "metrics", "chart-column"),
    lane!(Evidence, "evidence", "file-text"),
    lane!(Frontstage, "frontstage", "users"),
    lane!(Backstage, "backstage", "wrench"),
    lane!(Support, "support", "cog"),
    lane!(Ideas, "ideas", "lightbulb"),
    lane!(Text, "text", "type"),
    row!(CommandId::ToggleMomentOfTruth, "cmd-moment-of-truth", "star", &[ctrl(char('m')).shift()], Map, &[menu(MAP, 1), Place::Context(Card)], has_cards, |e| { e.toggle_moment_of_truth(); }),
    row!(CommandId::OpenAddress, "cmd-open-address", "external-link", &[ctrl(char('o')).shift()], Map, &[menu(MAP, 1), Place::Context(Card)], |e| e.selected_address().is_some(), |e| { e.open_selected_address(); }),
    row!(CommandId::LinkCards, "cmd-link-cards", "link", &[ctrl(char('l'))], Map, &[menu(MAP, 1), Place::Context(Card)], Editor::can_link, |e| { e.link_selected(); }),
    row!(CommandId::NextLink, "cmd-next-link", "", &[], Map, &[menu(MAP, 1)], Editor::has_links, |e| { e.select_next_link(); }),
    row!(CommandId::RaiseEmotion, "cmd-raise-emotion", "chevron-up", &[key(Key::Up).alt()], Map, &[menu(MAP, 1), Place::Context(Point)], Editor::can_raise, |e| { e.raise(1); }),
    row!(CommandId::LowerEmotion, "cmd-lower-emotion", "chevron-down", &[key(Key::Down).alt()], Map, &[menu(MAP, 1), Place::Context(Point)], Editor::can_raise, |e| { e.raise(-1); }),
    row!(CommandId::RemoveEmotion, "cmd-remove-emotion", "circle-minus", &[], Map, &[menu(MAP, 1), Place::Context(Point)], has_point, |e| { e.delete_selection(); }),
    row!(CommandId::MoveLeft, "cmd-move-left", "arrow-left", &[ctrl(Key::Left)], Map, &[menu(MAP, 2)], can_move, |e| { e.nudge(Direction::Left); }),
    row!(CommandId::MoveRight, "cmd-move-right", "arrow-right", &[ctrl(Key::Right)], Map, &[menu(MAP, 2)], can_move, |e| { e.nudge(Direction::Right); }),
    row!(CommandId::MoveUp, "cmd-move-up", "arrow-up", &[ctrl(Key::Up)], Map, &[menu(MAP, 2)], can_move, |e| { e.nudge(Direction::Up); }),
    row!(CommandId::MoveDown, "cmd-move-down", "arrow-down", &[ctrl(Key::Down)], Map, &[menu(MAP, 2)], can_move, |e| { e.nudge(Direction::Down); }),
    row!(CommandId::ToggleLaneLock, "cmd-lock-lane", "lock", &[], Map, &[menu(MAP, 3), Place::Context(Lane)], has_lane, |e| { e.toggle_lane_lock(); }),
    row!(CommandId::ToggleLaneCollapse, "cmd-collapse-lane", "layers", &[], Map, &[menu(MAP, 3), Place::Context(Lane)], has_lane, |e| { e.toggle_lane_collapse(); }),
    row!(CommandId::HideLane, "cmd-hide-lane", "eye-off", &[], Map, &[menu(MAP, 3), Place::Context(Lane)], has_lane, |e| { e.hide_lanes(); }),
    row!(CommandId::ShowAllLanes, "cmd-show-lanes", "eye", &[], Map, &[menu(MAP, 3), Place::Context(Canvas)], |e| e.map().lanes.iter().any(|lane| lane.hidden), |e| { e.show_all_lanes(); }),
    row!(CommandId::ShowBrief, "cmd-brief", "file-text", &[ctrl(char('b'))], Map, &[menu(MAP, 5), Place::Context(Canvas)], always, Editor::show_brief),
    row!(CommandId::AddPersona, "cmd-add-persona", "user-round", &[], Map, &[menu(MAP, 5)], always, |e| { e.new_persona(); }),
    row!(CommandId::MarkReviewed, "cmd-mark-reviewed", "check", &[], Map, &[menu(MAP, 5)], always, |e| { e.mark_reviewed(date::today()); }),
    row!(CommandId::Measure, "cmd-measure", "footprints", &[ctrl(char('e')).shift()], Map, &[menu(MAP, 6), Place::Context(Canvas)], always, |e| keep_words_and(e, Effect::Measure)),
    row!(CommandId::TakeFigures, "cmd-figures", "chart-column", &[], Map, &[menu(MAP, 6)], always, |e| keep_words_and(e, Effect::TakeFigures)),
    row!(CommandId::Delete, "cmd-delete", "trash-2", &[key(Key::Delete), key(Key::Backspace)], Edit, &[menu(EDIT, 3), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane), Place::Context(Link)], Editor::can_delete, |e| { e.delete_selection(); }),

    row!(CommandId::Find, "cmd-find", "search", &[ctrl(char('f'))], Edit, &[menu(EDIT, 4), Place::Toolbar], always, |e| e.ask_search(false)),
    row!(CommandId::Replace, "cmd-replace", "", &[ctrl(char('h'))], Edit, &[menu(EDIT, 4)], always, |e| e.ask_search(true)),
    row!(CommandId::FindNext, "cmd-find-next", "arrow-down", &[key(Key::F3)], Edit, &[], has_query, |e| { e.find_next(); }),
    row!(CommandId::FindPrevious, "cmd-find-previous", "arrow-up", &[key(Key::F3).shift()], Edit, &[], has_query, |e| { e.find_previous(); }),
    row!(CommandId::Preferences, "cmd-preferences", "cog", &[ctrl(char(','))], Edit, &[menu(EDIT, 5)], always, |e| keep_words_and(e, Effect::ShowPreferences)),
    row!(CommandId::Palette, "cmd-palette", "search", &[ctrl(char('k')), ctrl(char('p')).shift()], Help, &[menu(HELP, 0)], always, |e| keep_words_and(e, Effect::TogglePalette)),

    row!(CommandId::FocusLeft, "cmd-focus-left", "", &[key(Key::Left)], Grid, &[], always, |e| e.move_focus(Direction::Left)),
    row!(CommandId::FocusRight, "cmd-focus-right", "", &[key(Key::Right)], Grid, &[], always, |e| e.move_focus(Direction::Right)),
    row!(CommandId::FocusUp, "cmd-focus-up", "", &[key(Key::Up)], Grid, &[], always, |e| e.move_focus(Direction::Up)),
    row!(CommandId::FocusDown, "cmd-focus-down", "", &[key(Key::Down)], Grid, &[], always, |e| e.move_focus(Direction::Down)),
    row!(CommandId::NextCell, "cmd-next-cell", "", &[key(Key::Tab)], Grid, &[], always, |e| e.move_focus_by_cell(false)),
    row!(CommandId::PreviousCell, "cmd-previous-cell", "", &[key(Key::Tab).shift()], Grid, &[], always, |e| e.move_focus_by_cell(true)),
    row!(CommandId::RowStart, "cmd-row-start", "", &[key(Key::Home)], Grid, &[], always, |e| e.move_focus_to_end(false)),
    row!(CommandId::RowEnd, "cmd-row-end", "", &[key(Key::End)], Grid, &[], always, |e| e.move_focus_to_end(true)),
    row!(CommandId::NextRegion, "cmd-next-region", "", &[key(Key::F6)], Grid, &[], always, |e| keep_words_and(e, Effect::NextRegion { backwards: false })),
    row!(CommandId::PreviousRegion, "cmd-previous-region", "", &[key(Key::F6).shift()], Grid, &[], always, |e| keep_words_and(e, Effect::NextRegion { backwards: true })),

    row!(CommandId::ZoomIn, "cmd-zoom-in", "zoom-in", &[ctrl(char('+')), ctrl(char('=')), ctrl(char('+')).shift()], View, &[menu(VIEW, 0)], always, |e| e.zoom_by(ZOOM_STEP)),
    row!(CommandId::ZoomOut, "cmd-zoom-out", "zoom-out", &[ctrl(char('-'))], View, &[menu(VIEW, 0)], always, |e| e.zoom_by(1.0 / ZOOM_STEP)),
    row!(CommandId::ZoomWhole, "cmd-zoom-whole", "", &[ctrl(char('0'))], View, &[menu(VIEW, 0)], always, |e| e.zoom_to(1.0)),
    row!(CommandId::FitMap, "cmd-fit-map", "maximize", &[ctrl(char('1'))], View, &[menu(VIEW, 1), Place::Context(Canvas)], always, Editor::fit_map),
    row!(CommandId::FitSelection, "cmd-fit-selection", "scan", &[ctrl(char('2'))], View, &[menu(VIEW, 1)], |e| !e.selection().is_empty(), Editor::fit_selection),
    row!(CommandId::ShowAsIs, "cmd-show-as-is", "", &[ctrl(char('1')).alt()], View, &[menu(VIEW, 2)], Editor::can_choose_state, |e| e.show_states(States::Only(State::AsIs))),
    row!(CommandId::ShowToBe, "cmd-show-to-be", "", &[ctrl(char('2')).alt()], View, &[menu(VIEW, 2)], Editor::can_choose_state, |e| e.show_states(States::Only(State::ToBe))),
    row!(CommandId::ShowBothStates, "cmd-show-both-states", "", &[ctrl(char('3')).alt()], View, &[menu(VIEW, 2)], Editor::can_choose_state, |e| e.show_states(States::Both)),
    row!(CommandId::NextPersona, "cmd-next-persona", "user-round", &[ctrl(char('p')).alt()], View, &[menu(VIEW, 3)], |e| e.map().personas.len() > 1, Editor::show_next_persona),
    row!(CommandId::AllPersonas, "cmd-all-personas", "users", &[ctrl(char('0')).alt()], View, &[menu(VIEW, 3)], |e| e.view().persona.is_some(), |e| e.show_persona(None)),
    row!(CommandId::TogglePersonaCards, "cmd-persona-cards", "", &[], View, &[menu(VIEW, 3)], |e| !e.map().personas.is_empty(), Editor::toggle_persona_cards),
    row!(CommandId::ToggleInspector, "cmd-inspector", "panel-right", &[ctrl(char('i'))], View, &[menu(VIEW, 4)], always, |e| e.effects.push(Effect::ToggleInspector)),
    row!(CommandId::ToggleReview, "cmd-review", "list-checks", &[key(Key::F7)], View, &[menu(VIEW, 4), Place::Toolbar], always, |e| keep_words_and(e, Effect::ToggleReview)),
    row!(CommandId::ToggleReviewMarks, "cmd-review-marks", "", &[key(Key::F7).shift()], View, &[menu(VIEW, 4)], always, Editor::toggle_review_marks),
    row!(CommandId::ToggleMeasures, "cmd-measures", "chart-column", &[key(Key::F8)], View, &[menu(VIEW, 5), Place::Toolbar], always, |e| keep_words_and(e, Effect::ToggleMeasures)),
    row!(CommandId::ToggleMeasuresOnMap, "cmd-measures-on-map", "", &[key(Key::F8).shift()], View, &[menu(VIEW, 5)], is_measured, |e| e.show_measures(!e.shows_measures())),
    row!(CommandId::ToggleMeasureArrows, "cmd-measure-arrows", "", &[], View, &[], is_measured, |e| e.change_overlay(|overlay| overlay.arrows = !overlay.arrows)),
    row!(CommandId::ToggleDropOff, "cmd-measure-drop-off", "", &[], View, &[], is_measured, |e| e.change_overlay(|overlay| overlay.drop_off = !overlay.drop_off)),
    row!(CommandId::ShowBest, "cmd-measure-best", "star", &[], View, &[], is_measured, Editor::show_best),
    row!(CommandId::ColourBy(Some(Heat::Visits)), "cmd-heat-visits", "", &[], View, &[], is_measured, |e| e.change_overlay(|overlay| overlay.heat = Some(Heat::Visits))),
    row!(CommandId::ColourBy(Some(Heat::Conversion)), "cmd-heat-conversion", "", &[], View, &[], is_measured, |e| e.change_overlay(|overlay| overlay.heat = Some(Heat::Conversion))),
    row!(CommandId::ColourBy(Some(Heat::Ended)), "cmd-heat-ended", "", &[], View, &[], is_measured, |e| e.change_overlay(|overlay| overlay.heat = Some(Heat::Ended))),
    row!(CommandId::ColourBy(Some(Heat::Stopped)), "cmd-heat-stopped", "", &[], View, &[], is_measured, |e| e.change_overlay(|overlay| overlay.heat = Some(Heat::Stopped))),
    row!(CommandId::ColourBy(None), "cmd-heat-none", "", &[], View, &[], is_measured, |e| e.change_overlay(|overlay| overlay.heat = None)),
    row!(CommandId::NextSteps, "cmd-next-steps", "signpost", &[], View, &[menu(VIEW, 5), Place::Context(Card)], |e| !e.path().is_empty(), Editor::ask_next_steps),
    row!(CommandId::AddToPath, "cmd-add-to-path", "", &[], View, &[Place::Context(Card)], Editor::can_add_to_path, Editor::add_to_path),
    row!(CommandId::BackOnPath, "cmd-back-on-path", "arrow-left", &[], View, &[], Editor::can_go_back, Editor::go_back_on_path),
    row!(CommandId::ToggleMinimap, "cmd-minimap", "", &[ctrl(char('m'))], View, &[menu(VIEW, 4)], always, |e| e.effects.push(Effect::ToggleMinimap)),
    row!(CommandId::ToggleDark, "cmd-dark", "moon", &[ctrl(char('d')).shift()], View, &[menu(VIEW, 4)], always, toggle_dark),

    row!(CommandId::Shortcuts, "cmd-shortcuts", "keyboard", &[key(Key::F1)], Help, &[menu(HELP, 0)], always, |e| e.effects.push(Effect::ShowShortcuts)),
    row!(CommandId::About, "cmd-about", "info", &[], Help, &[menu(HELP, 1)], always, |e| e.effects.push(Effect::ShowAbout)),
];

const ZOOM_STEP: f32 = 1.25;

fn always(_: &Editor) -> bool {
    true
}

/// Words being typed can be taken back too: they are kept first.
fn can_undo(editor: &Editor) -> bool {
    editor.undo_label().is_some() || editor.editing.is_some()
}

fn has_cards(editor: &Editor) -> bool {
    editor.selection.has_cards()
}

fn is_measured(editor: &Editor) -> bool {
    editor.measured().is_some()
}

fn has_query(editor: &Editor) -> bool {
    !editor.search.query().is_empty()
}

fn has_point(editor: &Editor) -> bool {
    let is_point =
        |item: &Item| matches!(item, Item::Point { curve: Curve::Emotion | Curve::Expectation, .. });
    editor.selection.iter().all(is_point) && editor.can_delete()
}

fn has_lane(editor: &Editor) -> bool {
    !editor.current_lanes().is_empty()
}

fn can_move(editor: &Editor) -> bool {
    editor.selection.has_cards()
        || matches!(editor.selection.single(), Some(Item::Step(_) | Item::Phase(_) | Item::Lane(_)))
}

fn shows_cards(editor: &Editor) -> bool {
    editor.map.lanes.iter().any(|lane| !lane.hidden && !lane.cards.is_empty())
}

fn select_all(editor: &mut Editor) {
    editor.settle();
    let shown = editor.map.lanes.iter().filter(|lane| !lane.hidden);
    let all = shown.flat_map(|lane| &lane.cards).map(|card| Item::Card(card.id.clone()));
    let all: Selection = all.collect();
    editor.select(all);
}

fn toggle_dark(editor: &mut Editor) {
    editor.view.mode = match editor.view.mode {
        Mode::Light => Mode::Dark,
        Mode::Dark => Mode::Light,
    };
}

/// What is being typed belongs into the file.
fn keep_words_and(editor: &mut Editor, effect: Effect) {
    editor.settle();
    editor.effects.push(effect);
}

fn can_edit_text(editor: &Editor) -> bool {
    editor.focus.is_some()
}

/// Edits what the keyboard is on; in an empty cell a new card.
fn edit_text(editor: &mut Editor) {
    if let Some(Item::Link(id)) = editor.selection.single().cloned() {
        editor.edit_text(TextTarget::Link(id));
        return;
    }
    match editor.focus.clone() {
        Some(Focus::Cell { card: Some(card), .. }) => {
            editor.edit_text(TextTarget::Card(card));
        }
        Some(Focus::Cell { lane, step, card: None }) => {
            let selected = editor.selection.single().filter(|item| matches!(item, Item::Point { .. }));
            let point = selected
                .cloned()
                .or_else(|| crate::editor::focus::point_at(&editor.map, &editor.view, &lane, &step));
            match point {
                Some(point) => {
                    editor.edit_point_text(&point);
                }
                None => {
                    editor.add_card();
                }
            }
        }
        Some(Focus::Step(id)) => {
            editor.edit_text(TextTarget::Step(id));
        }
        Some(Focus::Phase(id)) => {
            editor.edit_text(TextTarget::Phase(id));
        }
        Some(Focus::Lane(id)) => {
            editor.edit_text(TextTarget::Lane(id));
        }
        None => {}
    }
}
