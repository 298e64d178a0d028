//! The one table of commands.

use super::places::{Menu, Place, Section};
use crate::editor::ContextTarget::{Canvas, Card, Cell, Lane, Link, Phase, Point, Step};
use crate::editor::keys::{Key, ctrl, key};
use crate::editor::{Ask, Direction, Editor, Focus, Item, Selection, Shortcut, TextTarget};
use crate::locale::written::date;
use crate::model::{LaneKind, LanePreset, State};
use crate::scene::{Curve, Heat, States};

/// Something that the user can ask for.
#[derive(Debug)]
pub struct Command {
    pub id: CommandId,
    /// Key of its name.
    pub label: &'static str,
    /// Name of its icon; empty: none.
    pub icon: &'static str,
    /// The first is the one that menus show.
    pub shortcuts: &'static [Shortcut],
    pub section: Section,
    /// Where it is offered. Every command is in the shortcut help and can be found by name besides.
    pub places: &'static [Place],
    pub enabled: fn(&Editor) -> bool,
    pub run: Run,
}

/// What a command does.
#[derive(Debug)]
pub enum Run {
    /// A change of the editor: of the map, or of how it is seen.
    Edit(fn(&mut Editor)),
    /// Something that only the window can do.
    Ask(Ask),
}

/// Declares each command once: its id, and its row of the table. `ID: label, icon, shortcuts, section, places, enabled,
/// run;` and, for commands that come in families, `[ID(of what)] { of what => label, ...; }`.
macro_rules! commands {
    (
        $($id:ident: $label:literal, $icon:literal, $keys:expr, $section:ident, $places:expr, $enabled:expr, $run:expr;)*
        $([$family:ident($of:ty)] {
            $($member:expr => $its_label:literal, $its_icon:literal, $its_keys:expr, $its_section:ident, $its_places:expr, $its_enabled:expr, $its_run:expr;)*
        })*
    ) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum CommandId {
            $($id,)*
            $($family($of),)*
        }

        pub static COMMANDS: &[Command] = &[
            $(Command {
                id: CommandId::$id,
                label: $label,
                icon: $icon,
                shortcuts: $keys,
                section: Section::$section,
                places: $places,
                enabled: $enabled,
                run: $run,
            },)*
            $($(Command {
                id: CommandId::$family($member),
                label: $its_label,
                icon: $its_icon,
                shortcuts: $its_keys,
                section: Section::$its_section,
                places: $its_places,
                enabled: $its_enabled,
                run: $its_run,
            },)*)*
        ];
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
commands! {
    New: "cmd-new", "file-plus", &[ctrl(char('n'))], File, &[menu(FILE, 0)], always, Run::Ask(Ask::New);
    Open: "cmd-open", "folder-open", &[ctrl(char('o'))], File, &[menu(FILE, 0)], always, Run::Ask(Ask::Open);
    Save: "cmd-save", "save", &[ctrl(char('s'))], File, &[menu(FILE, 1)], always, Run::Ask(Ask::Save);
    SaveAs: "cmd-save-as", "save", &[ctrl(char('s')).shift()], File, &[menu(FILE, 1)], always, Run::Ask(Ask::SaveAs);
    SaveTemplate: "cmd-save-template", "layout-grid", &[], File, &[menu(FILE, 1)], always, Run::Ask(Ask::SaveTemplate);
    Export: "cmd-export", "download", &[ctrl(char('e'))], File, &[menu(FILE, 2)], always, Run::Ask(Ask::Export);
    CloseMap: "cmd-close", "x", &[ctrl(char('w'))], File, &[menu(FILE, 3)], always, Run::Ask(Ask::Close(None));
    Quit: "cmd-quit", "log-out", &[ctrl(char('q'))], File, &[menu(FILE, 3)], always, Run::Ask(Ask::Quit);

    Undo: "cmd-undo", "undo-2", &[CONTROL_Z], Edit, &[menu(EDIT, 0), Place::Toolbar], can_undo, Run::Edit(Editor::undo);
    Redo: "cmd-redo", "redo-2", &[CONTROL_Z.shift(), ctrl(char('y'))], Edit, &[menu(EDIT, 0), Place::Toolbar], |e| e.redo_label().is_some(), Run::Edit(Editor::redo);
    Cut: "cmd-cut", "scissors", &[ctrl(char('x'))], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane)], Editor::can_copy, Run::Edit(|e| { e.cut(); });
    Copy: "cmd-copy", "copy", &[ctrl(char('c'))], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane)], Editor::can_copy, Run::Edit(|e| { e.copy(); });
    CopyPicture: "cmd-copy-picture", "image", &[ctrl(char('c')).shift()], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane), Place::Context(Canvas)], always, Run::Ask(Ask::CopyPicture);
    Paste: "cmd-paste", "clipboard-paste", &[ctrl(char('v'))], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Cell), Place::Context(Step), Place::Context(Phase), Place::Context(Lane)], always, Run::Ask(Ask::RequestPaste);
    Duplicate: "cmd-duplicate", "copy-plus", &[ctrl(char('d'))], Edit, &[menu(EDIT, 1), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane)], Editor::can_copy, Run::Edit(|e| { e.duplicate(); });
    EditText: "cmd-edit-text", "pencil", &[key(Key::Enter), key(Key::F2)], Edit, &[menu(EDIT, 2), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane), Place::Context(Link), Place::Context(Point)], can_edit_text, Run::Edit(edit_text);
    EditTitle: "cmd-edit-title", "type", &[], Edit, &[menu(EDIT, 2)], always, Run::Edit(|e| { e.edit_text(TextTarget::Title); });
    SelectAll: "cmd-select-all", "square-dashed-mouse-pointer", &[ctrl(char('a'))], Edit, &[menu(EDIT, 2), Place::Context(Canvas)], shows_cards, Run::Edit(select_all);
    Escape: "cmd-escape", "", &[key(Key::Escape)], Edit, &[], always, Run::Edit(Editor::escape);

    AddCard: "cmd-add-card", "plus", &[ctrl(Key::Enter)], Map, &[menu(MAP, 0), Place::Toolbar, Place::Context(Card), Place::Context(Cell)], |e| e.nearest_slot().is_some(), Run::Edit(|e| { e.add_card(); });
    AddStep: "cmd-add-step", "columns-3", &[ctrl(Key::Enter).shift()], Map, &[menu(MAP, 0), Place::Context(Step), Place::Context(Phase)], always, Run::Edit(|e| { e.add_step(); });
    AddStepBefore: "cmd-add-step-before", "columns-3", &[], Map, &[menu(MAP, 0), Place::Context(Step)], |e| e.current_step().is_some(), Run::Edit(|e| { e.add_step_before(); });
    AddPhase: "cmd-add-phase", "milestone", &[ctrl(Key::Enter).alt()], Map, &[menu(MAP, 0), Place::Context(Phase), Place::Context(Canvas)], always, Run::Edit(|e| { e.add_phase(); });
    AddPhaseBefore: "cmd-add-phase-before", "milestone", &[], Map, &[menu(MAP, 0), Place::Context(Phase)], |e| e.current_phase().is_some(), Run::Edit(|e| { e.add_phase_before(); });
    MergePhases: "cmd-merge-phases", "arrow-right", &[], Map, &[menu(MAP, 4), Place::Context(Phase)], Editor::can_merge_phases, Run::Edit(|e| { e.merge_phases(); });
    SplitPhase: "cmd-split-phase", "scissors", &[], Map, &[menu(MAP, 4), Place::Context(Step)], Editor::can_split_phase, Run::Edit(|e| { e.split_phase(); });
    ChooseLane: "cmd-add-lane", "rows-3", &[ctrl(char('l')).shift()], Map, &[menu(MAP, 0), Place::Context(Lane), Place::Context(Canvas)], always, Run::Edit(|e| e.ask_lane_kind(None, None));
    ChoosePreset: "cmd-add-preset", "layers", &[], Map, &[menu(MAP, 0), Place::LaneKinds, Place::Context(Lane), Place::Context(Canvas)], always, Run::Edit(|e| e.ask_lane_preset(None));
    ToggleMomentOfTruth: "cmd-moment-of-truth", "star", &[ctrl(char('m')).shift()], Map, &[menu(MAP, 1), Place::Context(Card)], has_cards, Run::Edit(|e| { e.toggle_moment_of_truth(); });
    OpenAddress: "cmd-open-address", "external-link", &[ctrl(char('o')).shift()], Map, &[menu(MAP, 1), Place::Context(Card)], |e| e.selected_address().is_some(), Run::Edit(|e| { e.open_selected_address(); });
    LinkCards: "cmd-link-cards", "link", &[ctrl(char('l'))], Map, &[menu(MAP, 1), Place::Context(Card)], Editor::can_link, Run::Edit(|e| { e.link_selected(); });
    NextLink: "cmd-next-link", "", &[], Map, &[menu(MAP, 1)], Editor::has_links, Run::Edit(|e| { e.select_next_link(); });
    RaiseEmotion: "cmd-raise-emotion", "chevron-up", &[key(Key::Up).alt()], Map, &[menu(MAP, 1), Place::Context(Point)], Editor::can_raise, Run::Edit(|e| { e.raise(1); });
    LowerEmotion: "cmd-lower-emotion", "chevron-down", &[key(Key::Down).alt()], Map, &[menu(MAP, 1), Place::Context(Point)], Editor::can_raise, Run::Edit(|e| { e.raise(-1); });
    RemoveEmotion: "cmd-remove-emotion", "circle-minus", &[], Map, &[menu(MAP, 1), Place::Context(Point)], has_point, Run::Edit(|e| { e.delete_selection(); });
    MoveLeft: "cmd-move-left", "arrow-left", &[ctrl(Key::Left)], Map, &[menu(MAP, 2)], can_move, Run::Edit(|e| { e.nudge(Direction::Left); });
    MoveRight: "cmd-move-right", "arrow-right", &[ctrl(Key::Right)], Map, &[menu(MAP, 2)], can_move, Run::Edit(|e| { e.nudge(Direction::Right); });
    MoveUp: "cmd-move-up", "arrow-up", &[ctrl(Key::Up)], Map, &[menu(MAP, 2)], can_move, Run::Edit(|e| { e.nudge(Direction::Up); });
    MoveDown: "cmd-move-down", "arrow-down", &[ctrl(Key::Down)], Map, &[menu(MAP, 2)], can_move, Run::Edit(|e| { e.nudge(Direction::Down); });
    ToggleLaneLock: "cmd-lock-lane", "lock", &[], Map, &[menu(MAP, 3), Place::Context(Lane)], has_lane, Run::Edit(|e| { e.toggle_lane_lock(); });
    ToggleLaneCollapse: "cmd-collapse-lane", "layers", &[], Map, &[menu(MAP, 3), Place::Context(Lane)], has_lane, Run::Edit(|e| { e.toggle_lane_collapse(); });
    HideLane: "cmd-hide-lane", "eye-off", &[], Map, &[menu(MAP, 3), Place::Context(Lane)], has_lane, Run::Edit(|e| { e.hide_lanes(); });
    ShowAllLanes: "cmd-show-lanes", "eye", &[], Map, &[menu(MAP, 3), Place::Context(Canvas)], |e| e.map().lanes.iter().any(|lane| lane.hidden), Run::Edit(|e| { e.show_all_lanes(); });
    ShowBrief: "cmd-brief", "file-text", &[ctrl(char('b'))], Map, &[menu(MAP, 5), Place::Context(Canvas)], always, Run::Edit(Editor::show_brief);
    AddPersona: "cmd-add-persona", "user-round", &[], Map, &[menu(MAP, 5)], always, Run::Edit(|e| { e.new_persona(); });
    MarkReviewed: "cmd-mark-reviewed", "check", &[], Map, &[menu(MAP, 5)], always, Run::Edit(|e| { e.mark_reviewed(date::today()); });
    Measure: "cmd-measure", "footprints", &[ctrl(char('e')).shift()], Map, &[menu(MAP, 6), Place::Context(Canvas)], always, Run::Ask(Ask::Measure);
    TakeFigures: "cmd-figures", "chart-column", &[], Map, &[menu(MAP, 6)], always, Run::Ask(Ask::TakeFigures);
    Delete: "cmd-delete", "trash-2", &[key(Key::Delete), key(Key::Backspace)], Edit, &[menu(EDIT, 3), Place::Context(Card), Place::Context(Step), Place::Context(Phase), Place::Context(Lane), Place::Context(Link)], Editor::can_delete, Run::Edit(|e| { e.delete_selection(); });

    Find: "cmd-find", "search", &[ctrl(char('f'))], Edit, &[menu(EDIT, 4), Place::Toolbar], always, Run::Edit(|e| e.ask_search(false));
    Replace: "cmd-replace", "", &[ctrl(char('h'))], Edit, &[menu(EDIT, 4)], always, Run::Edit(|e| e.ask_search(true));
    FindNext: "cmd-find-next", "arrow-down", &[key(Key::F3)], Edit, &[], has_query, Run::Edit(|e| { e.find_next(); });
    FindPrevious: "cmd-find-previous", "arrow-up", &[key(Key::F3).shift()], Edit, &[], has_query, Run::Edit(|e| { e.find_previous(); });
    Preferences: "cmd-preferences", "cog", &[ctrl(char(','))], Edit, &[menu(EDIT, 5)], always, Run::Ask(Ask::ShowPreferences);
    Palette: "cmd-palette", "search", &[ctrl(char('k')), ctrl(char('p')).shift()], Help, &[menu(HELP, 0)], always, Run::Ask(Ask::TogglePalette);

    FocusLeft: "cmd-focus-left", "", &[key(Key::Left)], Grid, &[], always, Run::Edit(|e| e.move_focus(Direction::Left));
    FocusRight: "cmd-focus-right", "", &[key(Key::Right)], Grid, &[], always, Run::Edit(|e| e.move_focus(Direction::Right));
    FocusUp: "cmd-focus-up", "", &[key(Key::Up)], Grid, &[], always, Run::Edit(|e| e.move_focus(Direction::Up));
    FocusDown: "cmd-focus-down", "", &[key(Key::Down)], Grid, &[], always, Run::Edit(|e| e.move_focus(Direction::Down));
    NextCell: "cmd-next-cell", "", &[key(Key::Tab)], Grid, &[], always, Run::Edit(|e| e.move_focus_by_cell(false));
    PreviousCell: "cmd-previous-cell", "", &[key(Key::Tab).shift()], Grid, &[], always, Run::Edit(|e| e.move_focus_by_cell(true));
    RowStart: "cmd-row-start", "", &[key(Key::Home)], Grid, &[], always, Run::Edit(|e| e.move_focus_to_end(false));
    RowEnd: "cmd-row-end", "", &[key(Key::End)], Grid, &[], always, Run::Edit(|e| e.move_focus_to_end(true));
    NextRegion: "cmd-next-region", "", &[key(Key::F6)], Grid, &[], always, Run::Ask(Ask::NextRegion { backwards: false });
    PreviousRegion: "cmd-previous-region", "", &[key(Key::F6).shift()], Grid, &[], always, Run::Ask(Ask::NextRegion { backwards: true });
    NextMap: "cmd-next-map", "", &[ctrl(Key::Tab)], Grid, &[], always, Run::Ask(Ask::NextMap { backwards: false });
    PreviousMap: "cmd-previous-map", "", &[ctrl(Key::Tab).shift()], Grid, &[], always, Run::Ask(Ask::NextMap { backwards: true });

    ZoomIn: "cmd-zoom-in", "zoom-in", &[ctrl(char('+')), ctrl(char('=')), ctrl(char('+')).shift()], View, &[menu(VIEW, 0)], always, Run::Edit(|e| e.zoom_by(ZOOM_STEP));
    ZoomOut: "cmd-zoom-out", "zoom-out", &[ctrl(char('-'))], View, &[menu(VIEW, 0)], always, Run::Edit(|e| e.zoom_by(1.0 / ZOOM_STEP));
    ZoomWhole: "cmd-zoom-whole", "", &[ctrl(char('0'))], View, &[menu(VIEW, 0)], always, Run::Edit(|e| e.zoom_to(1.0));
    FitMap: "cmd-fit-map", "maximize", &[ctrl(char('1'))], View, &[menu(VIEW, 1), Place::Context(Canvas)], always, Run::Edit(Editor::fit_map);
    FitSelection: "cmd-fit-selection", "scan", &[ctrl(char('2'))], View, &[menu(VIEW, 1)], |e| !e.selection().is_empty(), Run::Edit(Editor::fit_selection);
    ShowAsIs: "cmd-show-as-is", "", &[ctrl(char('1')).alt()], View, &[menu(VIEW, 2)], Editor::can_choose_state, Run::Edit(|e| e.show_states(States::Only(State::AsIs)));
    ShowToBe: "cmd-show-to-be", "", &[ctrl(char('2')).alt()], View, &[menu(VIEW, 2)], Editor::can_choose_state, Run::Edit(|e| e.show_states(States::Only(State::ToBe)));
    ShowBothStates: "cmd-show-both-states", "", &[ctrl(char('3')).alt()], View, &[menu(VIEW, 2)], Editor::can_choose_state, Run::Edit(|e| e.show_states(States::Both));
    NextPersona: "cmd-next-persona", "user-round", &[ctrl(char('p')).alt()], View, &[menu(VIEW, 3)], |e| e.map().personas.len() > 1, Run::Edit(Editor::show_next_persona);
    AllPersonas: "cmd-all-personas", "users", &[ctrl(char('0')).alt()], View, &[menu(VIEW, 3)], |e| e.view().persona.is_some(), Run::Edit(|e| e.show_persona(None));
    TogglePersonaCards: "cmd-persona-cards", "", &[], View, &[menu(VIEW, 3)], |e| !e.map().personas.is_empty(), Run::Edit(Editor::toggle_persona_cards);
    ToggleInspector: "cmd-inspector", "panel-right", &[ctrl(char('i'))], View, &[menu(VIEW, 4)], always, Run::Ask(Ask::ToggleInspector);
    ToggleReview: "cmd-review", "list-checks", &[key(Key::F7)], View, &[menu(VIEW, 4), Place::Toolbar], always, Run::Ask(Ask::ToggleReview);
    ToggleReviewMarks: "cmd-review-marks", "", &[key(Key::F7).shift()], View, &[menu(VIEW, 4)], always, Run::Edit(Editor::toggle_review_marks);
    ToggleMeasures: "cmd-measures", "chart-column", &[key(Key::F8)], View, &[menu(VIEW, 5), Place::Toolbar], always, Run::Ask(Ask::ToggleMeasures);
    ToggleMeasuresOnMap: "cmd-measures-on-map", "", &[key(Key::F8).shift()], View, &[menu(VIEW, 5)], is_measured, Run::Edit(|e| e.show_measures(!e.shows_measures()));
    ToggleMeasureArrows: "cmd-measure-arrows", "", &[], View, &[], is_measured, Run::Edit(|e| e.change_overlay(|overlay| overlay.arrows = !overlay.arrows));
    ToggleDropOff: "cmd-measure-drop-off", "", &[], View, &[], is_measured, Run::Edit(|e| e.change_overlay(|overlay| overlay.drop_off = !overlay.drop_off));
    ShowBest: "cmd-measure-best", "star", &[], View, &[], is_measured, Run::Edit(Editor::show_best);
    NextSteps: "cmd-next-steps", "signpost", &[], View, &[menu(VIEW, 5), Place::Context(Card)], |e| !e.path().is_empty(), Run::Edit(Editor::ask_next_steps);
    AddToPath: "cmd-add-to-path", "", &[], View, &[Place::Context(Card)], Editor::can_add_to_path, Run::Edit(Editor::add_to_path);
    BackOnPath: "cmd-back-on-path", "arrow-left", &[], View, &[], Editor::can_go_back, Run::Edit(Editor::go_back_on_path);
    ToggleMinimap: "cmd-minimap", "", &[ctrl(char('m'))], View, &[menu(VIEW, 4)], always, Run::Ask(Ask::ToggleMinimap);
    ToggleDark: "cmd-dark", "moon", &[ctrl(char('d')).shift()], View, &[menu(VIEW, 4)], always, Run::Ask(Ask::ToggleDark);

    Shortcuts: "cmd-shortcuts", "keyboard", &[key(Key::F1)], Help, &[menu(HELP, 0)], always, Run::Ask(Ask::ShowShortcuts);
    About: "cmd-about", "info", &[], Help, &[menu(HELP, 1)], always, Run::Ask(Ask::ShowAbout);

    [AddPreset(LanePreset)] {
        LanePreset::Essentials => "cmd-add-preset-essentials", "layers", &[], Map, &[Place::LanePresets], |e| !e.missing_kinds(LanePreset::Essentials).is_empty(), Run::Edit(|e| { e.add_preset(LanePreset::Essentials); });
        LanePreset::Emotions => "cmd-add-preset-emotions", "smile", &[], Map, &[Place::LanePresets], |e| !e.missing_kinds(LanePreset::Emotions).is_empty(), Run::Edit(|e| { e.add_preset(LanePreset::Emotions); });
        LanePreset::Blueprint => "cmd-add-preset-blueprint", "rows-3", &[], Map, &[Place::LanePresets], |e| !e.missing_kinds(LanePreset::Blueprint).is_empty(), Run::Edit(|e| { e.add_preset(LanePreset::Blueprint); });
        LanePreset::Marketing => "cmd-add-preset-marketing", "megaphone", &[], Map, &[Place::LanePresets], |e| !e.missing_kinds(LanePreset::Marketing).is_empty(), Run::Edit(|e| { e.add_preset(LanePreset::Marketing); });
        LanePreset::Research => "cmd-add-preset-research", "lightbulb", &[], Map, &[Place::LanePresets], |e| !e.missing_kinds(LanePreset::Research).is_empty(), Run::Edit(|e| { e.add_preset(LanePreset::Research); });
    }

    [AddLane(LaneKind)] {
        LaneKind::Touchpoints => "cmd-add-lane-touchpoints", "mouse-pointer-click", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Touchpoints); });
        LaneKind::Actions => "cmd-add-lane-actions", "footprints", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Actions); });
        LaneKind::Thoughts => "cmd-add-lane-thoughts", "message-circle-question-mark", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Thoughts); });
        LaneKind::Emotions => "cmd-add-lane-emotions", "smile", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Emotions); });
        LaneKind::Expectations => "cmd-add-lane-expectations", "target", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Expectations); });
        LaneKind::PainPoints => "cmd-add-lane-pain-points", "triangle-alert", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::PainPoints); });
        LaneKind::Delights => "cmd-add-lane-delights", "heart", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Delights); });
        LaneKind::Opportunities => "cmd-add-lane-opportunities", "plus", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Opportunities); });
        LaneKind::Channels => "cmd-add-lane-channels", "radio-tower", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Channels); });
        LaneKind::Marketing => "cmd-add-lane-marketing", "megaphone", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Marketing); });
        LaneKind::Metrics => "cmd-add-lane-metrics", "chart-column", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Metrics); });
        LaneKind::Evidence => "cmd-add-lane-evidence", "file-text", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Evidence); });
        LaneKind::Frontstage => "cmd-add-lane-frontstage", "users", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Frontstage); });
        LaneKind::Backstage => "cmd-add-lane-backstage", "wrench", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Backstage); });
        LaneKind::Support => "cmd-add-lane-support", "cog", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Support); });
        LaneKind::Ideas => "cmd-add-lane-ideas", "lightbulb", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Ideas); });
        LaneKind::Text => "cmd-add-lane-text", "type", &[], Map, &[Place::LaneKinds], always, Run::Edit(|e| { e.add_lane(LaneKind::Text); });
    }

    [ColourBy(Option<Heat>)] {
        Some(Heat::Visits) => "cmd-heat-visits", "", &[], View, &[], is_measured, Run::Edit(|e| e.change_overlay(|overlay| overlay.heat = Some(Heat::Visits)));
        Some(Heat::Conversion) => "cmd-heat-conversion", "", &[], View, &[], is_measured, Run::Edit(|e| e.change_overlay(|overlay| overlay.heat = Some(Heat::Conversion)));
        Some(Heat::Ended) => "cmd-heat-ended", "", &[], View, &[], is_measured, Run::Edit(|e| e.change_overlay(|overlay| overlay.heat = Some(Heat::Ended)));
        Some(Heat::Stopped) => "cmd-heat-stopped", "", &[], View, &[], is_measured, Run::Edit(|e| e.change_overlay(|overlay| overlay.heat = Some(Heat::Stopped)));
        None => "cmd-heat-none", "", &[], View, &[], is_measured, Run::Edit(|e| e.change_overlay(|overlay| overlay.heat = None));
    }
}

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
