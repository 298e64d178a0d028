//! What only the window around the editor can do. Commands, panels and the editor itself ask for it; the window's shell
//! acts.

use std::path::PathBuf;

use super::PictureOf;
use super::screen::ScreenPoint;
use crate::edit::Label;
use crate::model::Id;
use crate::templates::TemplateRef;

#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Show the start screen, to choose what a new map begins with.
    New,
    /// Start a new map from this template.
    NewFrom(TemplateRef),
    /// Ask for a file, and open it.
    Open,
    OpenFile(PathBuf),
    Save,
    SaveAs,
    /// Ask for name and description, and keep the map as a template.
    SaveTemplate,
    Export,
    /// Ask for a log of visits and measure the map with it.
    Measure,
    /// Ask for a table of figures and put them on the cards.
    TakeFigures,
    /// Close the map that is in front, or the one with this number from the left.
    Close(Option<usize>),
    Quit,
    /// Bring another open map to the front.
    NextMap {
        backwards: bool,
    },
    GoToMap(usize),
    /// Go on, on another open map, with what is being dragged on this one.
    CarryToMap(usize),
    /// Put an open map elsewhere among the others.
    MoveMap {
        from: usize,
        to: usize,
    },
    /// Leave the start screen for the map behind it.
    LeaveStart,
    ForgetRecent(PathBuf),
    /// Ask for a file, and keep it among the user's own templates.
    ImportTemplate,
    ShowTemplateFolder,
    RenameTemplate {
        path: PathBuf,
        name: String,
    },
    DeleteTemplate {
        path: PathBuf,
        name: String,
    },
    /// Put this on the clipboard: HTML, and text as its plain form.
    Copy {
        html: String,
        text: String,
    },
    /// Put a picture of [`super::Editor::portrait`] on the clipboard.
    CopyPicture,
    /// Read the clipboard and hand what it holds to [`super::Editor::paste`].
    RequestPaste,
    /// Take in the picture that the toolkit says was pasted.
    PastePicture,
    /// Ask for a picture and hand it to [`super::Editor::set_picture`].
    ChoosePicture(PictureOf),
    /// Offer the commands that are placed at [`super::commands::Place::LaneKinds`], next to this point of
    /// the canvas, or in its middle.
    ChooseLaneKind {
        at: Option<ScreenPoint>,
    },
    /// Offer the commands that are placed at [`super::commands::Place::LanePresets`], likewise.
    ChooseLanePreset {
        at: Option<ScreenPoint>,
    },
    /// Offer the commands that are placed at this target's context menu.
    ContextMenu {
        target: ContextTarget,
        at: ScreenPoint,
    },
    /// Something was refused: say why, for a moment.
    Notice(Label),
    /// Show the field for the words to find, and that for the words to put in their place.
    OpenFind {
        replace: bool,
    },
    /// Show the palette, or put it away.
    TogglePalette,
    ToggleInspector,
    /// Show the brief in the inspector, and give it the keyboard.
    ShowBrief,
    /// Show a persona in the inspector, for its name to be typed.
    ShowPersona(Id),
    /// Open a web or mail address: the user asked for it.
    OpenAddress(String),
    /// Show the review in the place of the inspector, or put it away.
    ToggleReview,
    /// Show the panel of measures with the measures on the map, or put both away.
    ToggleMeasures,
    /// Show the panel of measures, and give the likely next steps in it the keyboard.
    ShowNextSteps,
    ToggleMinimap,
    ToggleDark,
    /// Move the keyboard on to the next of canvas, inspector and toolbar.
    NextRegion {
        backwards: bool,
    },
    ShowPreferences,
    ShowShortcuts,
    ShowAbout,
}

impl Ask {
    /// Whether words that are being written stay open: what is asked for is about them, or does not touch the map.
    pub(super) fn keeps_field_open(&self) -> bool {
        matches!(
            self,
            Ask::RequestPaste
                | Ask::PastePicture
                | Ask::CarryToMap(_)
                | Ask::ToggleInspector
                | Ask::ToggleMinimap
                | Ask::ToggleDark
                | Ask::ShowShortcuts
                | Ask::ShowAbout
        )
    }
}

/// What a context menu is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextTarget {
    Card,
    Cell,
    Step,
    Phase,
    Lane,
    Link,
    Point,
    Canvas,
}
