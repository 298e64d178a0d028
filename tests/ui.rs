//! The window's wiring, without a display: what a screen reader and a keyboard find, and what they can do.
#![cfg(feature = "gui")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wayline::disk::recovery::Recovery;
use wayline::editor::{COMMANDS, Editor, Item};
use wayline::locale::{self, Lang};
use wayline::scene::fonts;
use wayline::theme;
use wayline::ui::Window;

#[path = "ui/logs.rs"]
mod logs;
#[path = "ui/measures.rs"]
mod measures;
#[path = "ui/tabs.rs"]
mod tabs;

/// A window as it is when the program has started. The first frame only makes it: fonts come with the next.
struct Desk(Harness<'static, Option<Window>>);

impl Desk {
    /// A window on a file, or on the choice of templates.
    fn at(path: Option<PathBuf>) -> Desk {
        Desk::with(path, None)
    }

    /// A window that keeps unsaved work in a folder.
    fn with(path: Option<PathBuf>, recovery: Option<Recovery>) -> Desk {
        Desk::made(path, recovery, None)
    }

    /// A window with preferences in this file.
    fn preferring(path: Option<PathBuf>, preferences: &Path) -> Desk {
        Desk::made(path, None, Some(preferences.to_owned()))
    }

    fn made(path: Option<PathBuf>, recovery: Option<Recovery>, preferences: Option<PathBuf>) -> Desk {
        Desk::furnished(path, recovery, preferences, None)
    }

    fn furnished(
        path: Option<PathBuf>,
        recovery: Option<Recovery>,
        preferences: Option<PathBuf>,
        templates: Option<PathBuf>,
    ) -> Desk {
        let frame = move |ui: &mut egui::Ui, window: &mut Option<Window>| match window {
            Some(window) => {
                window.logic(ui.ctx());
                window.ui(ui);
            }
            None => {
                let (path, recovery) = (path.clone(), recovery.clone());
                let mut made = Window::new(ui.ctx(), path, recovery, preferences.clone());
                if let Some(folder) = &templates {
                    made = made.with_templates_in(folder.clone());
                }
                *window = Some(made.without_desktop_dialogs());
                ui.ctx().request_repaint();
            }
        };
        let builder = Harness::builder().with_size(egui::vec2(1440.0, 900.0)).with_max_steps(12);
        let mut desk = Desk(builder.build_ui_state(frame, None));
        desk.run();
        desk
    }

    /// A window in which a template was chosen, by the name on its card.
    fn on_template(name: &str) -> Desk {
        let mut desk = Desk::at(None);
        desk.start_from(name);
        desk
    }

    /// A start screen with the user's own templates in a folder.
    fn with_templates_in(folder: &Path, preferences: Option<PathBuf>) -> Desk {
        Desk::furnished(None, None, preferences, Some(folder.to_owned()))
    }

    /// Starts from the template of this name.
    fn start_from(&mut self, name: &str) {
        // Its card may be further down than the window reaches.
        self.0.get_by_role_and_label(Role::Button, name).click_accesskit();
        self.run();
        self.click("Start from this template");
    }

    /// A new blank map, without an answer to the questions.
    fn blank(&mut self) {
        self.click("New blank map");
        if self.says("Question 1 of 3") {
            self.key(Key::Escape);
        }
    }

    fn editor(&self) -> &Editor {
        self.window().editor().expect("a map is open")
    }

    fn click(&mut self, label: &str) {
        self.0.get_by_role_and_label(Role::Button, label).click();
        self.run();
    }

    /// Presses a button as a screen reader does, in sight or not.
    fn act(&mut self, label: &str) {
        self.0.query_all_by_label(label).next().expect(label).click_accesskit();
        self.run();
    }

    /// Gives a text field the keyboard, at the end of its words.
    fn field(&mut self, label: &str) {
        let is_field = |role| matches!(role, Role::TextInput | Role::MultilineTextInput);
        let is_field = |node: &egui_kittest::Node<'_>| is_field(node.accesskit_node().role());
        self.0.query_all_by_label(label).find(is_field).expect(label).focus();
        self.run();
        self.key(Key::End);
    }

    /// Chooses from a drop-down.
    fn choose(&mut self, label: &str, choice: &str) {
        self.0.get_by_role_and_label(Role::ComboBox, label).click_accesskit();
        self.run();
        self.act(choice);
    }

    /// Runs a command by its name in the palette.
    fn palette(&mut self, command: &str) {
        self.press(Modifiers::COMMAND, Key::K);
        self.write(command);
        self.key(Key::Enter);
    }

    /// Runs frames until nothing moves any more, what threads bring back included.
    fn run(&mut self) {
        self.0.run();
        let since = std::time::Instant::now();
        while self.window().is_busy() {
            assert!(since.elapsed() < Duration::from_secs(20), "waited in vain");
            std::thread::sleep(Duration::from_millis(2));
            self.0.run();
        }
    }

    fn window(&self) -> &Window {
        self.0.state().as_ref().expect("the window is made")
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.0.key_press_modifiers(modifiers, key);
        self.run();
    }

    fn key(&mut self, key: Key) {
        self.press(Modifiers::NONE, key);
    }

    fn write(&mut self, words: &str) {
        for letter in words.chars() {
            self.0.event(Event::Text(letter.to_string()));
            self.run();
        }
    }

    /// The spoken name of what has the keyboard.
    fn focused(&self) -> String {
        let root = self.0.root();
        let node = root.children_recursive().find(egui_kittest::Node::is_focused);
        node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    fn says(&self, label: &str) -> bool {
        self.0.query_all_by_label(label).next().is_some()
    }

    fn says_something_with(&self, part: &str) -> bool {
        self.0.query_all_by_label_contains(part).next().is_some()
    }

    /// Opens a file as one does on a desktop without file dialogs.
    fn open(&mut self, path: &Path) {
        self.press(Modifiers::COMMAND, Key::O);
        assert!(self.says("Open a map"));
        self.0.event(Event::Text(path.display().to_string()));
        self.run();
        self.key(Key::Enter);
    }
}

#[test]
fn the_export_button_asks_what_to_export_and_then_where_it_goes() {
    let mut desk = Desk::on_template("AIDA with retention");
    desk.click("Export");
    assert!(desk.says("How the export will look") && desk.says("Retention"));
    desk.key(Key::Enter);
    assert!(desk.says("Export a picture"));
    let path = desk.0.get_by_role_and_label(Role::TextInput, "Path").value();
    let path = PathBuf::from(path.unwrap());
    assert!(path.is_absolute(), "{}", path.display());
    assert_eq!(path.file_name().unwrap(), "buying-a-heat-pump.png");
}

#[test]
fn a_copied_picture_is_told_with_its_size() {
    let mut desk = Desk::on_template("AIDA with retention");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    wait_until(&mut desk, |desk| desk.says_something_with("Copied as a picture of "));
    assert!(!desk.editor().is_dirty());
}

#[test]
fn typing_on_a_fresh_map_makes_a_card_that_says_what_and_where_it_is() {
    let mut desk = Desk::on_template("Blank map");
    assert_eq!(desk.focused(), "Empty cell of Touchpoints, phase Phase 1, step 1 of 4 (Step 1)");
    desk.write("Leaflet");
    desk.key(Key::Escape);
    let name = "Touchpoint 'Leaflet', phase Phase 1, step 1 of 4 (Step 1)";
    assert!(desk.says(name));
    assert_eq!(desk.focused(), name);
    assert!(desk.says("Lane Touchpoints, 1 card"));
}

#[test]
fn every_card_header_and_point_of_a_fitted_map_has_a_node_under_the_canvas() {
    let desk = Desk::on_template("AIDA with retention");
    let map = desk.editor().map().clone();
    let canvas = desk.0.get_by_role_and_label(Role::Canvas, "Journey map");
    let area = canvas.rect();
    let nodes: Vec<_> = canvas.children().collect();
    let count = |role: Role| nodes.iter().filter(|node| node.accesskit_node().role() == role).count();
    assert_eq!(count(Role::ListItem), map.cards().count());
    assert_eq!(count(Role::ColumnHeader), map.phases.len() + map.steps().count());
    assert_eq!(count(Role::RowHeader), map.lanes.len());
    let scores: usize = map.steps().map(|(_, step)| step.emotions.len() + step.expectations.len()).sum();
    assert_eq!(count(Role::Slider), scores);
    for node in &nodes {
        assert!(!node.accesskit_node().label().unwrap_or_default().is_empty());
        assert!(area.expand(1.0).contains_rect(node.rect()), "{node:?}");
    }
}

#[test]
fn things_say_what_they_are_where_they_stand_and_how_it_feels_there() {
    let desk = Desk::on_template("AIDA with retention");
    let map = desk.editor().map().clone();
    let (steps, cards) = (map.steps().count(), map.lanes[0].cards.len());
    let card = &map.lanes[0].cards[0].text;
    for name in [
        "Phase 'Awareness', 2 steps".to_owned(),
        format!("Step 'See an ad', 1 of {steps}, phase Awareness, Maud feels +0.3, expects 0.0"),
        format!("Lane Touchpoints, {cards} cards"),
        format!("Maud feels +0.3, curious, phase Awareness, step 1 of {steps} (See an ad)"),
    ] {
        assert!(desk.says(&name), "{name}");
    }
    let name =
        format!("Touchpoint '{card}', phase Awareness, step 1 of {steps} (See an ad), Maud feels +0.3");
    assert!(desk.says_something_with(&name), "{name}");
}

#[test]
fn what_lies_outside_of_the_canvas_has_no_node() {
    let mut desk = Desk::on_template("AIDA with retention");
    let all = desk.0.query_all_by_role(Role::ListItem).count();
    desk.press(Modifiers::COMMAND, Key::Num0);
    for _ in 0..6 {
        desk.press(Modifiers::COMMAND, Key::Equals);
    }
    let near = desk.0.query_all_by_role(Role::ListItem).count();
    assert!(near < all, "{near} of {all}");
}

#[test]
fn the_arrows_move_the_focused_node() {
    let mut desk = Desk::on_template("Blank map");
    desk.key(Key::ArrowRight);
    assert_eq!(desk.focused(), "Empty cell of Touchpoints, phase Phase 1, step 2 of 4 (Step 2)");
    desk.key(Key::ArrowUp);
    assert_eq!(desk.focused(), "Step 'Step 2', 2 of 4, phase Phase 1");
    desk.key(Key::ArrowUp);
    assert_eq!(desk.focused(), "Phase 'Phase 1', 4 steps");
}

#[test]
fn a_screen_reader_selects_what_it_clicks_and_moves_a_score() {
    let mut desk = Desk::on_template("AIDA with retention");
    let map = desk.editor().map().clone();
    let (steps, lane) = (map.steps().count(), &map.lanes[0]);
    let name = format!("Lane Touchpoints, {} cards", lane.cards.len());
    desk.0.get_by_label(&name).click_accesskit();
    desk.run();
    assert_eq!(desk.editor().selection().single(), Some(&Item::Lane(lane.id.clone())));
    let node = desk.0.get_by_label(&name);
    assert_eq!(node.accesskit_node().is_selected(), Some(true));
    assert!(node.is_focused());

    let feels =
        |score| format!("Maud feels {score}, curious, phase Awareness, step 1 of {steps} (See an ad)");
    desk.0.get_by_label(&feels("+0.3")).increment_accesskit();
    desk.run();
    assert!(desk.says(&feels("+0.4")));
}

#[test]
fn a_card_gets_a_colour_by_the_name_of_its_button_and_tags_as_they_are_typed() {
    let mut desk = Desk::on_template("Blank map");
    desk.write("Leaflet");
    desk.key(Key::Escape);
    desk.0.get_by_role_and_label(Role::RadioButton, "Teal").click();
    desk.run();
    let card = |desk: &Desk| desk.editor().map().cards().next().unwrap().1.clone();
    assert_eq!(card(&desk).color, Some(wayline::model::Swatch::Teal));
    desk.field("Tags");
    desk.write("print, q");
    assert_eq!(card(&desk).tags, ["print", "q"], "no letter waits to be kept");
    desk.write("3, ");
    assert_eq!(card(&desk).tags, ["print", "q3"]);
    desk.click("Remove the tag print");
    assert_eq!(card(&desk).tags, ["q3"]);
    desk.0.get_by_role_and_label(Role::RadioButton, "As the phase").click();
    desk.run();
    assert_eq!(card(&desk).color, None);
}

#[test]
fn the_inspector_changes_several_cards_at_once() {
    let mut desk = Desk::on_template("AIDA with retention");
    desk.press(Modifiers::COMMAND, Key::A);
    assert!(desk.says("Delete"));
    desk.0.get_by_role_and_label(Role::RadioButton, "Green").click();
    desk.run();
    assert!(desk.editor().map().cards().all(|(_, card)| card.color == Some(wayline::model::Swatch::Green)));
    desk.0.get_by_role_and_label(Role::TextInput, "Add tags").focus();
    desk.run();
    desk.write("pilot");
    desk.key(Key::Enter);
    assert!(desk.editor().map().cards().all(|(_, card)| card.tags == ["pilot"]));
}

#[test]
fn a_selected_link_says_which_cards_it_joins_and_leads_to_them() {
    let mut desk = Desk::on_template("AIDA with retention");
    let link = desk.editor().map().links[0].clone();
    let from = desk.editor().map().card(&link.from).unwrap().text.clone();
    // From the palette, as everything is reached by keyboard.
    for wanted in [from.as_str(), "Go to a link of the card"] {
        desk.press(Modifiers::COMMAND, Key::K);
        desk.write(wanted);
        desk.key(Key::Enter);
    }
    assert!(desk.focused().starts_with(&format!("Link from '{from}'")), "{}", desk.focused());
    desk.click(&from);
    assert_eq!(desk.editor().selection().single(), Some(&Item::Card(link.from)));
}

#[test]
fn ctrl_z_takes_back_what_was_typed() {
    let mut desk = Desk::on_template("Blank map");
    let before = desk.editor().map().clone();
    desk.write("Leaflet");
    desk.key(Key::Escape);
    assert_ne!(*desk.editor().map(), before);
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*desk.editor().map(), before);
    assert!(!desk.says_something_with("Leaflet"));
}

#[test]
fn what_is_typed_takes_the_place_of_the_path_that_was_proposed() {
    let mut desk = Desk::on_template("AIDA with retention");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    assert!(desk.says("Path"));
    desk.0.event(Event::Text("elsewhere.ron".to_owned()));
    desk.run();
    let path = desk.0.get_by_role_and_label(Role::TextInput, "Path").value();
    assert_eq!(path.as_deref(), Some("elsewhere.ron"));
}

#[test]
fn a_broken_file_is_named_with_line_and_column_and_the_open_map_stays() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("broken.ron");
    std::fs::write(&file, "(\n    format: 1,\n    title: 3,\n)\n").unwrap();
    let mut desk = Desk::on_template("AIDA with retention");
    let before = desk.editor().map().clone();
    desk.open(&file);
    assert!(desk.says("The map could not be opened"));
    assert!(desk.says_something_with("broken.ron:3:12"), "{:?}", desk.0.root());
    desk.click("Close");
    assert_eq!(*desk.editor().map(), before);
}

#[test]
fn tab_in_the_grid_goes_to_the_next_cell_and_to_no_button() {
    let mut desk = Desk::on_template("Blank map");
    desk.key(Key::Tab);
    assert_eq!(desk.focused(), "Empty cell of Touchpoints, phase Phase 1, step 2 of 4 (Step 2)");
    desk.press(Modifiers::SHIFT, Key::Tab);
    assert_eq!(desk.focused(), "Empty cell of Touchpoints, phase Phase 1, step 1 of 4 (Step 1)");
}

#[test]
fn tab_goes_through_the_toolbar_and_the_inspector_and_back_to_the_grid() {
    let mut desk = Desk::on_template("Blank map");
    let cell = desk.focused();
    desk.press(Modifiers::SHIFT, Key::F6);
    let mut stops = vec![desk.focused()];
    while stops.last() != Some(&cell) && stops.len() < 60 {
        desk.key(Key::Tab);
        stops.push(desk.focused());
    }
    assert_eq!(stops[..5], ["File", "Edit", "Map", "View", "Help"]);
    let place = |name: &str| stops.iter().position(|stop| stop == name).expect(name);
    assert!(place("Help") < place("Export") && place("Export") < place("Title"), "{stops:?}");
    assert_eq!(stops.last(), Some(&cell), "{stops:?}");
}

#[test]
fn f6_goes_round_canvas_inspector_and_toolbar() {
    let mut desk = Desk::on_template("Blank map");
    let cell = desk.focused();
    let mut round = Vec::new();
    for _ in 0..3 {
        desk.key(Key::F6);
        round.push(desk.focused());
    }
    assert_eq!(round, ["Title", "File", &cell]);
    for _ in 0..3 {
        desk.press(Modifiers::SHIFT, Key::F6);
        round.push(desk.focused());
    }
    assert_eq!(round[3..], ["File", "Title", &cell]);
}

#[test]
fn f6_passes_over_a_panel_that_has_nothing_to_focus() {
    let mut desk = Desk::on_template("AIDA with retention");
    desk.0.get_by_label_contains("Step 'See an ad'").click();
    desk.run();
    desk.0.get_by_label_contains("Step 'Search for answers'").click_modifiers(Modifiers::SHIFT);
    desk.run();
    assert_eq!(desk.editor().selection().len(), 2);
    desk.key(Key::F6);
    assert_eq!(desk.focused(), "File");
    desk.press(Modifiers::COMMAND, Key::Z);
    desk.press(Modifiers::SHIFT, Key::F6);
    desk.press(Modifiers::SHIFT, Key::F6);
    assert_eq!(desk.focused(), "File");
}

#[test]
fn f6_keeps_the_words_that_are_being_typed() {
    let mut desk = Desk::on_template("Blank map");
    desk.write("Leaflet");
    desk.key(Key::F6);
    assert!(desk.editor().editing().is_none());
    assert_eq!(desk.editor().map().cards().count(), 1);
    assert_eq!(desk.focused(), "Text");
}

#[test]
fn a_click_on_the_map_gives_the_grid_its_keyboard_back() {
    let mut desk = Desk::on_template("Blank map");
    desk.key(Key::F6);
    desk.0.get_by_label("Step 'Step 3', 3 of 4, phase Phase 1").click();
    desk.run();
    assert_eq!(desk.focused(), "Step 'Step 3', 3 of 4, phase Phase 1");
}

#[test]
fn the_bundled_fonts_have_every_character_that_the_window_says() {
    let ctx = egui::Context::default();
    ctx.set_fonts(fonts::font_definitions());
    // Fonts come with the first frame.
    ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
    // The signs of a Mac's keys are in the Mac's own fonts.
    let keys =
        COMMANDS.iter().flat_map(|command| command.shortcuts).map(|keys| keys.text(Lang::English, false));
    let words = [Lang::English, Lang::Dutch].into_iter().flat_map(|lang| locale::sources(lang).iter());
    let said = words.map(|words| (*words).to_owned()).chain(keys).collect::<String>();
    let marks = "\u{2212}\u{b7}\u{d7}";
    let all: BTreeSet<char> = said.chars().chain(marks.chars()).filter(|c| !c.is_control()).collect();
    for style in [theme::BODY, theme::BODY_STRONG, theme::CARD, theme::QUOTE] {
        let font = egui::FontId::new(style.size, fonts::family(style));
        let lacks = |c: &char| !ctx.fonts_mut(|fonts| fonts.has_glyph(&font, *c));
        let lacking: Vec<char> = all.iter().copied().filter(|c| lacks(c)).collect();
        assert!(lacking.is_empty(), "{:?}: {lacking:?}", font.family);
    }
}

#[test]
fn f1_shows_the_shortcuts() {
    let mut desk = Desk::on_template("Blank map");
    desk.key(Key::F1);
    assert!(desk.says("Keyboard and pointer"));
    assert!(desk.says("Ctrl+Shift+Z, Ctrl+Y"));
    desk.key(Key::Escape);
    assert!(!desk.says("Keyboard and pointer"));
}

#[test]
fn an_idle_window_paints_nothing() {
    let mut desk = Desk::on_template("AIDA with retention");
    desk.0.hover_at(egui::pos2(500.0, 400.0));
    desk.run();
    desk.0.step();
    let wanted = desk.0.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    assert_eq!(wanted, Duration::MAX, "{:?}", desk.0.ctx.repaint_causes());
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn dropped_pictures_become_cards_and_what_cannot_be_dropped_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::on_template("Blank map");
    let mut drop_file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        desk.0.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(path)));
        desk.run();
        // Pictures are read on a thread.
        for _ in 0..100 {
            std::thread::sleep(Duration::from_millis(5));
            desk.0.step();
        }
        (desk.editor().map().images.len(), desk.says_something_with("Drop a journey map (.ron)"))
    };
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(8, 8, image::Rgb([9, 9, 9]))
        .write_to(&mut png, image::ImageFormat::Png)
        .unwrap();
    assert_eq!(drop_file("a.PNG", png.get_ref()), (1, false));
    assert_eq!(drop_file("same.png", png.get_ref()), (1, false));
    assert_eq!(drop_file("broken.png", &png.get_ref()[..30]), (1, false));
    assert_eq!(drop_file("a.pdf", b"%PDF"), (1, true));
    assert_eq!(desk.editor().map().cards().filter(|(_, card)| card.image.is_some()).count(), 2);
}

#[test]
fn letters_and_keys_of_one_frame_are_taken_in_their_order() {
    let mut desk = Desk::on_template("Blank map");
    let key = |key| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let letters = |words: &str| words.chars().map(|c| Event::Text(c.to_string())).collect::<Vec<_>>();
    let mut at_once = letters("Poster");
    at_once.push(key(Key::Enter));
    at_once.extend(letters("Radios"));
    at_once.push(key(Key::Backspace));
    desk.0.input_mut().events.extend(at_once);
    desk.0.step();
    // By now the field has the keyboard; what follows goes through it.
    let mut then = letters(" ad");
    then.push(key(Key::Tab));
    then.extend(letters("A friend"));
    then.push(key(Key::Escape));
    desk.0.step();
    desk.0.input_mut().events.extend(then);
    desk.0.step();
    desk.run();
    let texts: Vec<String> = desk.editor().map().cards().map(|(_, card)| card.text.clone()).collect();
    assert_eq!(texts, ["Poster", "Radio ad", "A friend"]);
}

/// Runs frames until `done`, for what threads bring back.
fn wait_until(desk: &mut Desk, done: impl Fn(&Desk) -> bool) {
    let since = std::time::Instant::now();
    while !done(desk) {
        assert!(since.elapsed() < Duration::from_secs(20), "waited in vain");
        std::thread::sleep(Duration::from_millis(20));
        desk.0.step();
    }
}

#[test]
fn quitting_without_saving_leaves_nothing_to_recover() {
    let folder = tempfile::tempdir().unwrap();
    let recovery = Recovery::new(folder.path().to_owned());
    let mut desk = Desk::with(None, Some(recovery.clone()));
    desk.blank();
    desk.write("Poster");
    desk.key(Key::Escape);
    let kept = || std::fs::read_dir(folder.path()).map_or(0, Iterator::count);
    wait_until(&mut desk, |_| kept() > 0);
    desk.press(Modifiers::COMMAND, Key::Q);
    desk.click("Don’t save");
    for _ in 0..5 {
        std::thread::sleep(Duration::from_millis(20));
        desk.0.step();
    }
    assert_eq!(kept(), 0, "a copy was kept of what the user threw away");
    assert!(recovery.pending().is_empty());
}

#[test]
fn a_save_asked_for_while_one_runs_ends_with_the_newest_map_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("map.ron");
    std::fs::write(&file, wayline::templates::find("blank").unwrap().text).unwrap();
    let mut desk = Desk::at(Some(file.clone()));
    for number in 1..=8 {
        desk.write("card");
        desk.write(&number.to_string());
        desk.key(Key::Escape);
        desk.press(Modifiers::COMMAND, Key::S);
    }
    wait_until(&mut desk, |desk| !desk.editor().is_dirty());
    assert!(!desk.says("The file was changed by another program"));
    let saved = wayline::disk::store::load(&file).unwrap().map;
    assert_eq!(saved.cards().count(), 8);
    assert_eq!(&saved, desk.editor().map().as_ref());
}

#[test]
fn work_recovered_from_a_crash_does_not_overwrite_what_others_saved_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("map.ron");
    std::fs::write(&file, wayline::templates::find("blank").unwrap().text).unwrap();
    let opened = wayline::disk::store::load(&file).unwrap();
    let mut mine = opened.map.clone();
    mine.title = "Mine".to_owned();
    let recovery = Recovery::new(folder.path().join("recovery"));
    let session = recovery.session();
    session.keep(Some((&file, opened.stamp)), &mine).unwrap();
    // The process ends without a word, and someone else saves the file.
    drop(session);
    let mut theirs = opened.map;
    theirs.title = "Theirs".to_owned();
    wayline::disk::store::save_over(&file, &theirs).unwrap();

    let mut desk = Desk::with(None, Some(recovery));
    desk.click("Recover");
    assert_eq!(desk.editor().map().title, "Mine");
    desk.press(Modifiers::COMMAND, Key::S);
    wait_until(&mut desk, |desk| desk.says("The file was changed by another program"));
    assert_eq!(wayline::disk::store::load(&file).unwrap().map.title, "Theirs");
}

#[test]
fn a_toggled_theme_is_kept_for_the_next_window() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.ron");
    let mut desk = Desk::preferring(None, &file);
    desk.blank();
    assert_eq!(desk.window().mode(), theme::Mode::Light);
    assert!(!file.exists(), "nothing was changed yet");
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert_eq!(desk.window().mode(), theme::Mode::Dark);
    assert_eq!(Desk::preferring(None, &file).window().mode(), theme::Mode::Dark);
}

#[test]
fn a_choice_in_the_preferences_holds_at_once_and_in_the_next_window() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.ron");
    let mut desk = Desk::preferring(None, &file);
    desk.blank();
    desk.press(Modifiers::COMMAND, Key::Comma);
    assert!(desk.says("Preferences"));
    desk.0.get_by_role_and_label(Role::RadioButton, "Dark").click();
    desk.run();
    assert_eq!(desk.window().mode(), theme::Mode::Dark);
    desk.click("Close");
    assert!(!desk.says("Preferences"));
    assert_eq!(Desk::preferring(None, &file).window().mode(), theme::Mode::Dark);
}

#[test]
fn a_file_that_was_opened_is_offered_at_the_next_start_until_it_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let (file, map) = (folder.path().join("preferences.ron"), folder.path().join("lately.ron"));
    std::fs::write(
        &map,
        wayline::format::to_ron(&wayline::jobs::new_from_template("aida").unwrap()).unwrap(),
    )
    .unwrap();
    Desk::preferring(Some(map.clone()), &file);
    let mut desk = Desk::preferring(None, &file);
    desk.click("lately.ron");
    assert!(desk.editor().map().cards().count() > 10);
    desk.click("File");
    assert!(desk.says("Open recent"));
    std::fs::remove_file(&map).unwrap();

    let mut desk = Desk::preferring(None, &file);
    wait_until(&mut desk, |desk| desk.says("lately.ron, no longer there"));
    desk.click("Take lately.ron off the list");
    assert!(!desk.says_something_with("lately.ron"));
    assert!(!Desk::preferring(None, &file).says_something_with("lately.ron"));
}

#[test]
fn a_click_in_the_minimap_moves_the_view_and_selects_nothing() {
    let mut desk = Desk::on_template("AIDA with retention");
    assert!(!desk.says("Minimap"), "all of the map is in view");
    desk.press(Modifiers::COMMAND, Key::Num0);
    for _ in 0..3 {
        desk.press(Modifiers::COMMAND, Key::Equals);
    }
    let (selected, before) = (desk.editor().selection().clone(), desk.editor().camera());
    let area = desk.0.get_by_label("Minimap").rect();
    for at in [area.min + egui::vec2(12.0, 12.0), area.max - egui::vec2(12.0, 12.0)] {
        desk.0.hover_at(at);
        desk.0.drag_at(at);
        desk.run();
        desk.0.drop_at(at);
        desk.run();
    }
    assert_ne!(desk.editor().camera(), before);
    assert_eq!(*desk.editor().selection(), selected);
    desk.press(Modifiers::COMMAND, Key::M);
    assert!(!desk.says("Minimap"));
}

#[test]
fn a_table_is_shown_with_what_its_columns_hold_and_becomes_a_map_without_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("visit.csv");
    std::fs::write(
        &table,
        "phase,step,lane,text,score\nBuy,Pay,Touchpoints,Till,\nBuy,Pay,Emotion,cross,-9\n",
    )
    .unwrap();
    let mut desk = Desk::on_template("Blank map");
    desk.open(&table);
    assert!(desk.says("What is in visit.csv?"));
    assert!(desk.says_something_with("1 phase \u{b7} 1 step \u{b7} 1 card \u{b7} 1 remark"));
    desk.click("Open");
    assert!(desk.says("The map is open; some things were read otherwise"));
    assert!(desk.says_something_with("visit.csv:3:23: a score of -9 is off the scale of -2 to 2"));
    desk.click("Close");
    let map = desk.editor().map();
    assert_eq!(map.cards().next().map(|(_, card)| card.text.as_str()), Some("Till"));
    assert_eq!(map.title, "visit");
    // It is saved beside the table, under a name of its own.
    desk.press(Modifiers::COMMAND, Key::S);
    let path = desk.0.get_by_role_and_label(Role::TextInput, "Path").value().unwrap();
    assert_eq!(Path::new(&path), folder.path().join("visit.ron"));
}

#[test]
fn a_picture_with_a_map_inside_opens_as_the_map_and_is_never_written_over() {
    use wayline::export::{ExportOptions, find};
    use wayline::job::Job;
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("heat-pump.png");
    let map = std::sync::Arc::new(wayline::jobs::new_from_template("aida").unwrap());
    let exporter = find("png").unwrap();
    wayline::jobs::export(map.clone(), exporter, &picture, false, &ExportOptions::default(), &Job::default())
        .unwrap();
    let bytes = std::fs::read(&picture).unwrap();
    let mut desk = Desk::on_template("Blank map");
    desk.0.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(picture.clone())));
    desk.run();
    assert_eq!(desk.editor().map().as_ref(), map.as_ref());
    desk.press(Modifiers::COMMAND, Key::S);
    let path = desk.0.get_by_role_and_label(Role::TextInput, "Path").value().unwrap();
    assert_eq!(Path::new(&path), folder.path().join("heat-pump.ron"));
    assert!(wayline::jobs::save(&picture, &map, wayline::jobs::Over::Anything).is_err());
    assert_eq!(std::fs::read(&picture).unwrap(), bytes);
}

#[test]
fn typing_on_the_start_screen_searches_and_enter_starts_what_fits_best() {
    let mut desk = Desk::at(None);
    assert!(desk.says("Classic digital journey"));
    desk.write("HEAT pump");
    assert!(desk.says("AIDA with retention") && !desk.says("Classic digital journey"));
    desk.key(Key::Enter);
    assert_eq!(desk.editor().map().title, "Buying a heat pump");
    assert!(desk.editor().map().template.is_none());
}

#[test]
fn a_search_that_finds_nothing_says_so_and_can_be_cleared() {
    let mut desk = Desk::at(None);
    desk.write("zebra");
    assert!(desk.says("Nothing fits \u{201c}zebra\u{201d}"));
    assert!(!desk.says("Start from this template"));
    desk.key(Key::Escape);
    assert!(desk.says("AIDA with retention") && desk.says("Start from this template"));
}

#[test]
fn tags_narrow_the_templates_down_and_other_languages_are_added() {
    let mut desk = Desk::at(None);
    let shown = |desk: &Desk| {
        let buttons = desk.0.query_all_by_role(Role::Button);
        let names: Vec<String> = buttons.filter_map(|node| node.accesskit_node().label()).collect();
        names
    };
    let all = shown(&desk).len();
    desk.0.get_by_role_and_label(Role::CheckBox, "B2B").click();
    desk.run();
    let narrowed = shown(&desk);
    assert!(narrowed.len() < all && narrowed.contains(&"B2B buying".to_owned()), "{narrowed:?}");
    assert!(!narrowed.contains(&"AIDA with retention".to_owned()));
    desk.0.get_by_role_and_label(Role::CheckBox, "Also in other languages").click();
    desk.run();
    assert!(shown(&desk).contains(&"B2B-inkoop".to_owned()));
}

#[test]
fn the_arrows_go_from_template_to_template_and_enter_starts() {
    let mut desk = Desk::at(None);
    assert_eq!(desk.focused(), "AIDA with retention");
    desk.key(Key::ArrowRight);
    assert_eq!(desk.focused(), "Five-phase purchase journey");
    desk.key(Key::Enter);
    assert_eq!(desk.editor().map().title, "Buying hearing aids");
}

#[test]
fn escape_leaves_the_start_screen_only_for_a_map_that_is_open() {
    let mut desk = Desk::at(None);
    desk.key(Key::Escape);
    assert!(desk.says("Start a new map"));
    desk.start_from("AIDA with retention");
    let map = desk.editor().map().clone();
    desk.press(Modifiers::COMMAND, Key::N);
    assert!(desk.says("Start a new map"));
    desk.key(Key::Escape);
    assert!(!desk.says("Start a new map") && desk.says("Journey map"));
    assert_eq!(*desk.editor().map(), map);
}

#[test]
fn the_start_screen_rests_once_its_pictures_are_there() {
    let mut desk = Desk::at(None);
    wait_until(&mut desk, |desk| {
        desk.0.output().viewport_output[&ViewportId::ROOT].repaint_delay == Duration::MAX
    });
    // No picture has come for a while.
    for _ in 0..40 {
        std::thread::sleep(Duration::from_millis(100));
        desk.0.step();
    }
    desk.0.step();
    let wanted = desk.0.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    assert_eq!(wanted, Duration::MAX, "{:?}", desk.0.ctx.repaint_causes());
}

#[test]
fn three_answers_fill_the_brief_and_are_one_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::preferring(None, &folder.path().join("preferences.ron"));
    desk.start_from("AIDA with retention");
    let before = desk.editor().map().clone();
    assert!(desk.says("Question 1 of 3"));
    desk.write("Ada");
    desk.key(Key::Enter);
    assert!(desk.says("Question 2 of 3"));
    desk.write("Solar panels");
    desk.key(Key::Enter);
    assert!(desk.says("Question 3 of 3"));
    desk.0.get_by_role_and_label(Role::RadioButton, "Both").click();
    desk.run();
    desk.click("Done");
    let map = desk.editor().map().clone();
    assert_eq!(map.persona(&map.focus_persona()).unwrap().name, "Ada");
    assert_eq!(map.brief.subject, "Solar panels");
    assert_eq!(map.brief.state, Some(wayline::model::MapState::Both));
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*desk.editor().map(), before);
}

#[test]
fn questions_are_skipped_with_escape_and_never_asked_again_where_that_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.ron");
    let mut desk = Desk::preferring(None, &file);
    desk.start_from("AIDA with retention");
    desk.0.get_by_role_and_label(Role::CheckBox, "Do not ask again").click();
    desk.run();
    let before = desk.editor().map().clone();
    desk.key(Key::Escape);
    assert!(!desk.says("Question 1 of 3"));
    assert_eq!(*desk.editor().map(), before);
    desk.run();
    let mut again = Desk::preferring(None, &file);
    again.start_from("AIDA with retention");
    assert!(!again.says("Question 1 of 3"));
}

#[test]
fn a_map_becomes_a_template_that_is_offered_renamed_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let templates = folder.path().join("templates");
    let mut desk = Desk::with_templates_in(&templates, None);
    desk.start_from("AIDA with retention");
    desk.press(Modifiers::COMMAND, Key::K);
    desk.write("save as template");
    desk.key(Key::Enter);
    assert!(desk.says("Save as template"));
    desk.0.get_by_role_and_label(Role::RadioButton, "Phases, steps, lanes and personas only").click();
    desk.run();
    desk.click("Save");
    let file = templates.join("buying-a-heat-pump.ron");
    assert_eq!(wayline::disk::store::load(&file).unwrap().map.cards().count(), 0);

    desk.press(Modifiers::COMMAND, Key::N);
    wait_until(&mut desk, |desk| desk.says("Yours"));
    desk.click("Buying a heat pump");
    desk.click("Rename\u{2026}");
    desk.write("Buying a heat pump twice");
    desk.click("Rename");
    wait_until(&mut desk, |desk| desk.says("Buying a heat pump twice"));
    assert!(file.exists(), "its file, and so its id, is as before");
    desk.click("Start from this template");
    assert_eq!(desk.editor().map().phases.len(), 5);

    desk.press(Modifiers::COMMAND, Key::N);
    wait_until(&mut desk, |desk| desk.says("Yours"));
    desk.click("Buying a heat pump twice");
    desk.click("Delete\u{2026}");
    desk.click("Delete");
    wait_until(&mut desk, |desk| !desk.says("Yours"));
    assert!(!file.exists());
}

#[test]
fn a_broken_file_among_the_templates_is_named_and_the_rest_is_there() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("broken.ron"), "(\n    format: 1,\n    title: 3,\n)\n").unwrap();
    std::fs::write(folder.path().join("ours.ron"), wayline::templates::find("saas").unwrap().text).unwrap();
    let mut desk = Desk::with_templates_in(folder.path(), None);
    wait_until(&mut desk, |desk| desk.says("Yours"));
    assert!(desk.says_something_with("broken.ron:3:12"));
    assert!(desk.says("AIDA with retention"));
    assert_eq!(desk.0.query_all_by_role_and_label(Role::Button, "SaaS (AARRR)").count(), 2);
}

#[test]
fn a_template_that_is_dropped_on_the_start_screen_is_taken_in_and_a_map_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let templates = folder.path().join("templates");
    let (shared, map) = (folder.path().join("shared.ron"), folder.path().join("map.ron"));
    std::fs::write(&shared, wayline::templates::find("saas").unwrap().text).unwrap();
    std::fs::write(
        &map,
        wayline::format::to_ron(&wayline::jobs::new_from_template("aida").unwrap()).unwrap(),
    )
    .unwrap();
    let mut desk = Desk::with_templates_in(&templates, None);
    let drop_file = |desk: &mut Desk, path: &Path| {
        desk.0.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(path.to_owned())));
        desk.run();
    };
    drop_file(&mut desk, &shared);
    wait_until(&mut desk, |desk| desk.says("Yours"));
    assert!(templates.join("saas-aarrr.ron").exists());
    drop_file(&mut desk, &map);
    assert_eq!(desk.editor().map().title, "Buying a heat pump");
}

#[test]
fn first_hints_come_one_by_one_and_go_when_the_thing_is_done_or_they_are_put_away() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.ron");
    let mut desk = Desk::preferring(None, &file);
    desk.start_from("AIDA with retention");
    desk.key(Key::Escape);
    let hints = ["Click into a cell and type", "Drag a card to another step", "Drag a face on the curve"];
    let given = |desk: &Desk| hints.map(|hint| desk.says_something_with(hint));
    assert_eq!(given(&desk), [true, false, false]);
    desk.write("Poster");
    desk.key(Key::Escape);
    assert_eq!(given(&desk), [false, true, false]);
    desk.click("Got it");
    assert_eq!(given(&desk), [false, false, true]);
    desk.run();
    let mut next = Desk::preferring(None, &file);
    next.start_from("AIDA with retention");
    next.key(Key::Escape);
    assert_eq!(given(&next), [false, false, true], "they are not given twice");
}

#[test]
fn the_brief_is_filled_in_and_a_bad_day_is_told_beside_the_field_that_keeps_it() {
    let mut desk = Desk::on_template("Blank map");
    desk.choose("Scope", "one product");
    desk.choose("Market", "B2B and B2C");
    desk.field("Which product");
    desk.write("Heat pumps");
    desk.act("Date and review");
    desk.field("Date");
    desk.write("21 nov 2025");
    let brief = |desk: &Desk| desk.editor().map().brief.clone();
    let day = Some(jiff::civil::date(2025, 11, 21));
    assert_eq!((brief(&desk).subject.as_str(), brief(&desk).date), ("Heat pumps", day));
    desk.field("Last reviewed");
    assert_eq!(desk.0.get_by_role_and_label(Role::TextInput, "Date").value().as_deref(), Some("2025-11-21"));
    desk.field("Date");
    desk.write("x");
    desk.field("Last reviewed");
    assert_eq!(brief(&desk).date, day, "the old one is kept");
    assert!(desk.says_something_with("No date"));
    assert_eq!(desk.0.get_by_role_and_label(Role::TextInput, "Date").value().as_deref(), Some("2025-11-21x"));
    desk.press(Modifiers::NONE, Key::Escape);
    desk.act("Date: Today");
    assert!(brief(&desk).date > day && !desk.says_something_with("No date"));
}

#[test]
fn a_review_that_is_overdue_is_told_in_the_status_bar_until_it_is_done() {
    let mut desk = Desk::on_template("Blank map");
    desk.act("Date and review");
    for (field, words) in [("Last reviewed", "2020-01-01"), ("Review every so many days", "90")] {
        desk.field(field);
        desk.write(words);
    }
    assert!(desk.says_something_with("years ago"));
    desk.0.step();
    let wanted = desk.0.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    assert!(wanted > Duration::ZERO, "telling of it keeps nothing awake");
    desk.act("Mark as reviewed");
    assert!(!desk.says_something_with("years ago"));
    assert!(desk.editor().map().brief.last_reviewed > Some(jiff::civil::date(2025, 1, 1)));
}

#[test]
fn a_persona_is_added_named_at_once_and_deleted_again() {
    let mut desk = Desk::on_template("Blank map");
    desk.palette("Add persona");
    assert_eq!(desk.focused(), "Name");
    desk.write("Noor");
    assert_eq!(desk.editor().map().personas[0].name, "Noor", "typing replaces the first name");
    desk.field("Needs, one a line");
    desk.write("Peace");
    desk.key(Key::Enter);
    desk.write("Warmth");
    assert_eq!(desk.editor().map().personas[0].needs, ["Peace", "Warmth"]);
    desk.act("Duplicate Noor, with feelings and expectations");
    assert_eq!(desk.editor().map().personas.len(), 2);
    desk.act("Delete Noor (copy)");
    assert_eq!(desk.editor().map().personas.len(), 1);
    assert!(desk.says_something_with("“Noor (copy)” is gone"));
}

#[test]
fn chips_over_the_canvas_show_one_persona_alone_and_hide_another() {
    let mut desk = Desk::on_template("AIDA with retention");
    assert!(!desk.says("Show Maud alone"), "with one persona there is nothing to choose");
    desk.palette("Add persona");
    desk.write("Sam");
    desk.act("Show Sam alone");
    let sam = desk.editor().map().personas[1].id.clone();
    assert_eq!(desk.editor().view().persona, Some(sam));
    desk.press(Modifiers::NONE, Key::Escape);
    desk.press(Modifiers::COMMAND | Modifiers::ALT, Key::Num0);
    assert_eq!(desk.editor().view().persona, None);
}

#[test]
fn a_map_of_both_states_has_a_switch() {
    let mut desk = Desk::on_template("Blank map");
    assert!(desk.0.query_by_role_and_label(Role::RadioButton, "To-be").is_none());
    desk.choose("State", "as-is and to-be");
    desk.0.get_by_role_and_label(Role::RadioButton, "To-be").click();
    desk.run();
    assert_eq!(desk.editor().shown_state(), Some(wayline::model::State::ToBe));
    desk.0.get_by_role_and_label(Role::RadioButton, "Both").click();
    desk.run();
    assert_eq!(desk.editor().shown_state(), None);
}

#[test]
fn a_channel_is_found_by_typing_or_named_in_own_words() {
    let mut desk = Desk::on_template("Blank map");
    desk.write("Leaflet");
    desk.key(Key::Escape);
    let channel = |desk: &Desk| desk.editor().map().cards().next().unwrap().1.channel.clone();
    for (words, kept) in [("word of", "word-of-mouth"), ("Trade fair", "Trade fair")] {
        desk.0.get_by_role_and_label(Role::ComboBox, "Channel").click();
        desk.run();
        assert_eq!(desk.focused(), "Find one, or type your own");
        desk.write(words);
        desk.key(Key::Enter);
        assert_eq!(channel(&desk), kept);
    }
}

#[test]
fn figures_are_typed_and_what_they_cannot_be_is_told() {
    let mut desk = Desk::on_template("Blank map");
    desk.write("Leaflet");
    desk.key(Key::Escape);
    desk.act("Figures");
    let metrics = |desk: &Desk| desk.editor().map().cards().next().unwrap().1.metrics.clone();
    for (field, words) in [("Visits", "1,284"), ("Conversion, %", "12.5"), ("Satisfaction, 0–10", "7")] {
        desk.field(field);
        desk.write(words);
    }
    desk.field("Cost");
    desk.field("Satisfaction, 0–10");
    desk.write("7");
    desk.field("Cost");
    let now = metrics(&desk);
    assert_eq!((now.visits, now.conversion, now.satisfaction), (Some(1284), Some(0.125), Some(7.0)));
    assert!(desk.says("A number from 0 to 10"));
}

#[test]
fn a_score_is_typed_and_cleared() {
    let mut desk = Desk::on_template("AIDA with retention");
    desk.0.get_by_label_contains("Step 'See an ad'").click();
    desk.run();
    let felt = |desk: &Desk| desk.editor().map().steps().next().unwrap().1.emotions.first().map(|e| e.score);
    desk.field("Feels");
    for _ in 0..4 {
        desk.key(Key::Backspace);
    }
    desk.write("-1,5");
    assert_eq!(felt(&desk), Some(wayline::model::Score::from_tenths(-15)));
    assert!(desk.says("Worse than expected by 1.5"));
    desk.act("Remove what Maud feels here");
    assert_eq!(felt(&desk), None);
    desk.press(Modifiers::COMMAND, Key::Z);
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(felt(&desk), Some(wayline::model::Score::from_tenths(3)));
}

#[test]
fn what_is_folded_away_stays_open_from_card_to_card_and_says_whether_it_is() {
    let mut desk = Desk::on_template("Blank map");
    for words in ["Leaflet", "Poster"] {
        desk.write(words);
        desk.key(Key::Escape);
        if words == "Leaflet" {
            assert!(desk.0.query_by_role_and_label(Role::ComboBox, "Medium").is_none());
            desk.act("Details");
        }
        assert!(desk.0.query_by_role_and_label(Role::ComboBox, "Medium").is_some(), "{words}");
    }
    desk.choose("Medium", "Earned");
    assert!(desk.says("Details, 1 filled in"));
}

#[test]
fn a_locked_lane_says_why_nothing_can_be_changed_and_lets_go() {
    let mut desk = Desk::on_template("Blank map");
    desk.write("Leaflet");
    desk.key(Key::Escape);
    desk.palette("Lock or unlock lane");
    assert!(desk.says("This lane is locked: its cards stay as they are."));
    desk.act("Unlock");
    assert!(!desk.editor().map().lanes.iter().any(|lane| lane.locked));
    assert!(!desk.says("This lane is locked: its cards stay as they are."));
}

#[test]
fn the_review_tells_what_goes_wrong_leads_to_it_and_takes_a_reason_for_putting_it_aside() {
    let mut desk = Desk::on_template("AIDA with retention");
    desk.key(Key::F7);
    let gap = "problem: “Get the quote”: Maud expects +0.8";
    assert!(desk.says_something_with(gap));
    assert!(desk.says_something_with("Assumptions: 12 %"));
    desk.0.get_by_label_contains(gap).click();
    desk.run();
    let Some(Item::Point { step, .. }) = desk.editor().selection().single() else {
        panic!("the point of the curve is selected")
    };
    assert_eq!(step.as_str(), "get-quote");

    desk.0.get_by_label_contains("Put aside: “Get the quote”: Maud expects").click();
    desk.run();
    desk.write("The price is fixed by law");
    desk.click("Put aside");
    let notes = &desk.editor().map().dismissed;
    assert_eq!((notes.len(), &*notes[0].reason), (1, "The price is fixed by law"));
    assert!(!desk.says_something_with(gap));
    // It stands below what is in sight: as a screen reader clicks it.
    desk.0.get_by_role_and_label(Role::Button, "Bring back").click_accesskit();
    desk.run();
    assert!(desk.editor().map().dismissed.is_empty());
    assert!(desk.says_something_with(gap));
}

#[test]
fn f7_gives_the_keyboard_to_the_review_and_back_to_the_grid() {
    let mut desk = Desk::on_template("AIDA with retention");
    let cell = desk.focused();
    desk.key(Key::F7);
    assert_eq!(desk.focused(), "Close the review");
    desk.key(Key::Tab);
    assert!(desk.focused().starts_with("problem: “Get the quote”"), "{}", desk.focused());
    desk.key(Key::Enter);
    assert!(matches!(desk.editor().selection().single(), Some(Item::Point { .. })));
    desk.key(Key::F7);
    assert_ne!(desk.focused(), "Close the review");
    assert_ne!(desk.focused(), cell, "the grid goes on where the finding led");
    assert!(!desk.says("Close the review"));
}

#[test]
fn words_and_tabs_faster_than_the_frames_leave_the_keyboard_to_the_grid() {
    let mut desk = Desk::on_template("Blank map");
    let tab = Event::Key {
        key: Key::Tab,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    for word in ["Poster", "Radio"] {
        desk.0.event(Event::Text("A ".to_owned()));
        desk.0.step();
        // The field has the keyboard only since the last frame.
        desk.0.step();
        desk.0.input_mut().events.extend([Event::Text(word.to_owned()), tab.clone()]);
        desk.0.step();
        desk.run();
    }
    let word = |word: &str| Event::Text(word.to_owned());
    for at_once in [vec![word("Shop"), tab.clone()], vec![word("!")]] {
        desk.0.input_mut().events.extend(at_once);
        desk.0.step();
    }
    desk.run();
    desk.key(Key::Escape);
    let texts: Vec<String> = desk.editor().map().cards().map(|(_, card)| card.text.clone()).collect();
    assert_eq!(texts, ["A Poster", "A Radio", "Shop", "!"]);
}
