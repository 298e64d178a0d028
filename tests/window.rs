//! The real program in a real window: pointer and keys from outside, and what is then on disk.
//!
//! Needs an X display and `xdotool`; `tests/run` gives it both.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
#![cfg(feature = "gui")]

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use wayline::editor::{Editor, ScreenPoint, ScreenSize, screen_pt};
use wayline::geom::{Point, pt};
use wayline::model::{Id, IdSource, JourneyMap};

/// The window of the tests, and what its panels leave to the canvas.
const WINDOW: (f32, f32) = (1440.0, 900.0);
const TOOLBAR: f32 = 52.0;
const TABS: f32 = 34.0;
const STATUS: f32 = 30.0;
const INSPECTOR: f32 = 288.0;

struct Running {
    program: Child,
    folder: tempfile::TempDir,
    /// As the X server calls it.
    window: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn xdotool(words: &[&str]) -> String {
    let output = Command::new("xdotool").args(words).output().expect("xdotool runs");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let since = Instant::now();
    while !done() {
        assert!(since.elapsed() < Duration::from_secs(30), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn settle() {
    std::thread::sleep(Duration::from_millis(800));
}

impl Running {
    /// Makes a map from a template and opens it.
    fn on_template(template: &str) -> Running {
        Running::on_templates(&[template])
    }

    /// Makes a map from each template and opens them side by side, the first in front.
    fn on_templates(templates: &[&str]) -> Running {
        let folder = tempfile::tempdir().unwrap();
        let files: Vec<PathBuf> = (0..templates.len()).map(|nth| file_in(folder.path(), nth)).collect();
        for (template, file) in templates.iter().zip(&files) {
            let made = Command::new(env!("CARGO_BIN_EXE_wayline"))
                .args(["new", "--template", template, "-o"])
                .arg(file)
                .status()
                .unwrap();
            assert!(made.success());
        }
        let program = Command::new(env!("CARGO_BIN_EXE_wayline"))
            .args(&files)
            .env("XDG_STATE_HOME", folder.path().join("state"))
            .env("XDG_DATA_HOME", folder.path().join("data"))
            .env("XDG_CONFIG_HOME", folder.path().join("config"))
            .env("XDG_CACHE_HOME", folder.path().join("cache"))
            .spawn()
            .unwrap();
        // By the process, or the window of a test that has just ended could be taken for ours.
        let pid = program.id().to_string();
        let mut running = Running { program, folder, window: String::new() };
        wait_until("the window", || {
            let found = xdotool(&["search", "--all", "--onlyvisible", "--pid", &pid, "--name", "Wayline"]);
            running.window = found.lines().next().unwrap_or_default().to_owned();
            !running.window.is_empty()
        });
        let window = running.window.clone();
        xdotool(&["windowsize", "--sync", &window, "1440", "900"]);
        xdotool(&["windowmove", &window, "0", "0"]);
        xdotool(&["windowfocus", &window]);
        settle();
        running
    }

    fn file(&self) -> PathBuf {
        file_in(self.folder.path(), 0)
    }

    fn title(&self) -> String {
        xdotool(&["getwindowname", &self.window])
    }

    fn save(&self) {
        xdotool(&["key", "ctrl+s"]);
        wait_until("the title to say that all is saved", || self.title().starts_with("map.ron"));
    }
}

/// The file of the map that is opened as the `nth`, from 0.
fn file_in(folder: &Path, nth: usize) -> PathBuf {
    folder.join(if nth == 0 { "map.ron".to_owned() } else { format!("map-{nth}.ron") })
}

/// The same editor as the window's, to know where things are on the screen.
fn twin(file: &Path) -> Editor {
    let map = read(file);
    let mut editor = Editor::new(map, IdSource::seeded(1));
    editor.fit_map();
    editor.set_viewport(ScreenSize { w: WINDOW.0 - INSPECTOR, h: WINDOW.1 - TOOLBAR - STATUS });
    editor
}

/// The same in a window with several maps.
fn twin_with_tabs(file: &Path) -> Editor {
    let mut editor = twin(file);
    editor.set_viewport(ScreenSize { w: WINDOW.0 - INSPECTOR, h: WINDOW.1 - TOOLBAR - TABS - STATUS });
    editor.fit_map();
    editor
}

fn read(file: &Path) -> JourneyMap {
    wayline::disk::store::load(file).unwrap().map
}

fn on_screen(editor: &Editor, at: Point) -> ScreenPoint {
    editor.camera().screen_from_scene(at) + screen_pt(0.0, TOOLBAR)
}

fn card_center(editor: &Editor, text: &str) -> ScreenPoint {
    let id = card_id(editor.map(), text);
    on_screen(editor, editor.scene().grid.card_rect(&id).unwrap().center())
}

fn card_id(map: &JourneyMap, text: &str) -> Id {
    map.cards().find(|(_, card)| card.text == text).map(|(_, card)| card.id.clone()).expect(text)
}

fn drag(from: ScreenPoint, to: ScreenPoint) {
    let at = |p: ScreenPoint| (format!("{:.0}", p.x), format!("{:.0}", p.y));
    let (x, y) = at(from);
    xdotool(&["mousemove", "--sync", &x, &y]);
    settle();
    xdotool(&["mousedown", "1"]);
    for i in 1..=12 {
        let (x, y) = at(from.lerp(to, i as f32 / 12.0));
        xdotool(&["mousemove", &x, &y]);
        std::thread::sleep(Duration::from_millis(40));
    }
    settle();
    xdotool(&["mouseup", "1"]);
    settle();
}

#[test]
#[ignore = "needs a display: tests/run gives it one"]
fn a_touchpoint_dragged_with_the_mouse_lands_in_the_other_cell_on_disk() {
    let running = Running::on_template("aida");
    let before = std::fs::read_to_string(running.file()).unwrap();
    let editor = twin(&running.file());
    let card = editor.map().lanes[0].cards[0].clone();
    let target = editor.map().steps().nth(3).map(|(_, step)| step.id.clone()).unwrap();
    let grid = &editor.scene().grid;
    let cell =
        grid.cell_rect(grid.row_of(&editor.map().lanes[0].id).unwrap(), grid.column_of(&target).unwrap());
    let drop = on_screen(&editor, pt(cell.center().x, cell.max.y - 8.0));
    drag(card_center(&editor, &card.text), drop);
    assert!(running.title().starts_with('\u{25cf}'), "{}", running.title());
    running.save();

    let after = read(&running.file());
    assert_eq!(after.card(&card.id).unwrap().step, target);
    assert!(wayline::model::check::check(&after).is_empty());
    let text = std::fs::read_to_string(running.file()).unwrap();
    let gone: Vec<&str> = before.lines().filter(|line| !text.contains(line)).collect();
    assert_eq!(gone.len(), 1, "one card's line changed: {gone:?}");
    assert!(gone[0].contains(card.id.as_str()));
}

#[test]
#[ignore = "needs a display: tests/run gives it one"]
fn a_card_is_dragged_over_the_tab_of_another_map_and_a_copy_lands_there() {
    let running = Running::on_templates(&["blank", "aida"]);
    let (here, there) = (running.file(), file_in(running.folder.path(), 1));
    xdotool(&["type", "--delay", "20", "Poster"]);
    xdotool(&["key", "Escape"]);
    settle();
    running.save();
    let (from, to) = (twin_with_tabs(&here), twin_with_tabs(&there));
    let below = |p: ScreenPoint| p + screen_pt(0.0, TABS);
    let card = below(card_center(&from, "Poster"));
    let step = to.map().steps().nth(3).map(|(_, step)| step.id.clone()).unwrap();
    let grid = &to.scene().grid;
    let cell = grid.cell_rect(0, grid.column_of(&step).unwrap());
    let drop = below(on_screen(&to, pt(cell.center().x, cell.max.y - 8.0)));
    // The second of two tabs of the greatest width.
    let tab = screen_pt(340.0, TOOLBAR + TABS / 2.0);
    let go = |p: ScreenPoint| xdotool(&["mousemove", &format!("{:.0}", p.x), &format!("{:.0}", p.y)]);
    go(card);
    settle();
    xdotool(&["mousedown", "1"]);
    for (start, end) in [(card, tab), (tab, drop)] {
        for i in 1..=12 {
            go(start.lerp(end, i as f32 / 12.0));
            std::thread::sleep(Duration::from_millis(40));
        }
        settle();
    }
    wait_until("the other map", || running.title().starts_with("map-1.ron"));
    xdotool(&["mouseup", "1"]);
    wait_until("the copy", || running.title().starts_with('\u{25cf}'));
    xdotool(&["key", "ctrl+s"]);
    wait_until("the other map to be saved", || running.title().starts_with("map-1.ron"));
    let copy = card_id(&read(&there), "Poster");
    assert_eq!(read(&there).card(&copy).unwrap().step, step);
    assert!(
        read(&here).cards().any(|(_, card)| card.text == "Poster"),
        "the map that it comes from keeps it"
    );
}

#[test]
#[ignore = "needs a display: tests/run gives it one"]
fn a_tab_is_dragged_to_another_place_and_closed_with_the_middle_button() {
    let running = Running::on_templates(&["blank", "aida", "b2b"]);
    let tab = |nth: usize| screen_pt(12.0 + 224.0 * nth as f32 + 100.0, TOOLBAR + TABS / 2.0);
    drag(tab(0), tab(2) + screen_pt(40.0, 0.0));
    assert!(running.title().starts_with("map.ron"), "{}", running.title());
    // From the last place to the first, round and round.
    xdotool(&["key", "ctrl+Tab"]);
    wait_until("the first tab", || running.title().starts_with("map-1.ron"));
    let (x, y) = (format!("{:.0}", tab(1).x), format!("{:.0}", tab(1).y));
    xdotool(&["mousemove", "--sync", &x, &y, "click", "2"]);
    settle();
    xdotool(&["key", "ctrl+Tab"]);
    wait_until("the last tab", || running.title().starts_with("map.ron"));
    xdotool(&["key", "ctrl+Tab"]);
    wait_until("the first tab again", || running.title().starts_with("map-1.ron"));
}

#[test]
#[ignore = "needs a display: tests/run gives it one"]
fn an_emotion_is_dragged_and_a_card_is_typed_and_both_are_on_disk() {
    let running = Running::on_template("aida");
    let editor = twin(&running.file());
    let scene = editor.scene();
    let row = scene.grid.rows.iter().find(|row| row.layout.scale.is_some()).unwrap();
    let point = row
        .layout
        .points
        .iter()
        .find(|p| p.column == 2 && p.curve == wayline::scene::Curve::Emotion)
        .unwrap();
    let scale = row.layout.scale.unwrap();
    let from = on_screen(&editor, pt(point.at.x, row.y + point.at.y));
    let to = on_screen(&editor, pt(point.at.x, row.y + scale.y(1.5)));
    drag(from, to);
    // The first cell of the touchpoints has the keyboard's focus when a map is opened; a click gives it back.
    let card = editor.map().lanes[0].cards[0].clone();
    let at = card_center(&editor, &card.text);
    xdotool(&["mousemove", "--sync", &format!("{:.0}", at.x), &format!("{:.0}", at.y), "click", "1"]);
    settle();
    xdotool(&["type", "--delay", "40", "Poster at the bus stop"]);
    xdotool(&["key", "Escape"]);
    settle();
    running.save();

    let after = read(&running.file());
    let step = after.step(&point.step).unwrap();
    let felt = step.emotion(&point.persona, point.state).unwrap().score.tenths();
    assert!((felt - 15).abs() <= 1, "the score is {felt} tenths");
    let typed = card_id(&after, "Poster at the bus stop");
    assert_eq!(after.card(&typed).unwrap().step, card.step);
    assert!(wayline::model::check::check(&after).is_empty());
}

#[test]
#[ignore = "needs a display: tests/run gives it one"]
fn the_clipboard_gets_html_and_gives_a_screenshot() {
    let running = Running::on_template("aida");
    xdotool(&["key", "ctrl+a"]);
    settle();
    xdotool(&["key", "ctrl+c"]);
    settle();
    let html = Command::new("xclip").args(["-selection", "clipboard", "-t", "text/html", "-o"]).output();
    let html = String::from_utf8(html.expect("xclip runs").stdout).unwrap();
    let clip = wayline::exchange::clip::Clip::from_html(&html).unwrap().expect("a part of a map");
    assert_eq!(clip.map.cards().count(), read(&running.file()).cards().count());

    xdotool(&["key", "ctrl+shift+c"]);
    let target = ["-selection", "clipboard", "-t", "image/png", "-o"];
    let copied = || Command::new("xclip").args(target).output().is_ok_and(|output| output.status.success());
    wait_until("the copied picture", copied);
    let picture = Command::new("xclip").args(target).output().unwrap().stdout;
    let picture = image::load_from_memory(&picture).unwrap();
    assert!(picture.width() > 1000 && picture.height() > 1000, "{} × {}", picture.width(), picture.height());

    let shot = running.folder.path().join("shot.png");
    image::RgbImage::from_pixel(60, 40, image::Rgb([200, 30, 30])).save(&shot).unwrap();
    let mut give = Command::new("xclip");
    give.args(["-selection", "clipboard", "-t", "image/png", "-i"]).arg(&shot);
    assert!(give.status().unwrap().success());
    xdotool(&["key", "ctrl+v"]);
    wait_until("the picture", || running.title().starts_with('\u{25cf}'));
    running.save();
    let map = read(&running.file());
    let (_, card) = map.cards().find(|(_, card)| card.image.is_some()).expect("a card with the picture");
    let image = map.image(card.image.as_ref().unwrap()).unwrap();
    assert_eq!(wayline::picture::pixels(image).unwrap().dimensions(), (60, 40));
}

#[test]
#[ignore = "needs a display: tests/run gives it one"]
fn no_letter_typed_faster_than_the_frames_is_lost() {
    let running = Running::on_template("blank");
    xdotool(&["type", "--delay", "4", "A poster at the bus stop"]);
    xdotool(&["key", "Return"]);
    xdotool(&["type", "--delay", "4", "A song on the radio, heard twice"]);
    xdotool(&["key", "Tab"]);
    xdotool(&["type", "--delay", "4", "A friend tells"]);
    xdotool(&["key", "Escape"]);
    settle();
    running.save();

    let after = read(&running.file());
    let texts: Vec<&str> = after.cards().map(|(_, card)| card.text.as_str()).collect();
    assert_eq!(texts, ["A poster at the bus stop", "A song on the radio, heard twice", "A friend tells"]);
}

#[test]
#[ignore = "needs a display: tests/run gives it one"]
fn a_map_of_six_phases_is_built_with_the_keyboard_alone_and_rearranged_with_the_mouse_alone() {
    let running = Running::on_template("blank");
    let words = |text: &str| xdotool(&["type", "--delay", "4", text]);
    let key = |chord: &str| {
        xdotool(&["key", chord]);
        std::thread::sleep(Duration::from_millis(60));
    };
    for column in 1..=4 {
        words(&format!("Contact {column}a"));
        key("Return");
        words(&format!("Contact {column}b"));
        key("Tab");
    }
    key("Escape");
    for phase in 2..=6 {
        key("ctrl+alt+Return");
        words(&format!("Phase number {phase}"));
        key("Return");
    }
    // From the last phase to its step, to the first cell below it, and back to the first new column.
    for chord in ["Down", "Down", "Left", "Left", "Left", "Left"] {
        key(chord);
    }
    for column in 5..=9 {
        for card in ["a", "b", "c", "d", "e", "f", "g"] {
            words(&format!("Contact {column}{card}"));
            key(if card == "g" { "Tab" } else { "Return" });
        }
    }
    key("Escape");
    key("ctrl+1");
    settle();
    running.save();
    let built = read(&running.file());
    assert_eq!(built.phases.len(), 6);
    assert_eq!(built.phases[5].name, "Phase number 6");
    assert_eq!(built.cards().count(), 43);
    for column in 0..9 {
        let step = built.steps().nth(column).unwrap().1.id.clone();
        assert_eq!(built.cell(&built.lanes[0].id, &step).count(), if column < 4 { 2 } else { 7 }, "{column}");
    }

    let editor = twin(&running.file());
    let grid = &editor.scene().grid;
    let header = |phase: usize| on_screen(&editor, grid.phases[phase].rect.center());
    drag(header(5), header(1) - screen_pt(20.0, 0.0));
    settle();
    assert!(running.title().starts_with('\u{25cf}'), "{}", running.title());
    // The file is saved with the pointer, too: the File menu's "Save".
    xdotool(&["mousemove", "--sync", "241", "26", "click", "1"]);
    settle();
    xdotool(&["mousemove", "--sync", "260", "151"]);
    settle();
    xdotool(&["click", "1"]);
    wait_until("the title to say that all is saved", || running.title().starts_with("map.ron"));
    let moved = read(&running.file());
    assert_eq!(moved.phases[1].name, "Phase number 6");
    assert_eq!(moved.cards().count(), 43);
}
