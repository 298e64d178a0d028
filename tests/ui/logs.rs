//! Logs of visits in the window: dropped, read, matched, measured, taken back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use wayline::model::{Id, JourneyMap, Measured};

use super::*;

/// Twelve visits of a small shop; in all of them but the last two somebody pays.
fn visits() -> String {
    let mut log = String::from("session,page,time,source\n");
    for visit in 0..12 {
        let pages: &[&str] =
            if visit < 10 { &["home", "Product-Page", "pay_now"] } else { &["home", "blog"] };
        for (at, page) in pages.iter().enumerate() {
            log.push_str(&format!("s{visit},{page},2024-03-{:02} 10:0{at}:00,e-mail\n", visit + 1));
        }
    }
    log
}

/// A map of that shop. "home" is known as such, the product page has the same name, and the last is to be suggested.
const SHOP: &str = r#"(
    format: 1,
    title: "Shop",
    language: "en",
    phases: [
        (id: "p1", name: "Look", color: indigo, steps: [(id: "s1", name: "Arrive")]),
        (id: "p2", name: "Buy", color: teal, steps: [(id: "s2", name: "Order")]),
    ],
    lanes: [
        (id: "t", kind: touchpoints, cards: [
            (id: "a", step: "s1", text: "Front page", aliases: ["home"]),
            (id: "b", step: "s1", text: "Product page"),
            (id: "c", step: "s2", text: "Pay"),
        ]),
    ],
)"#;

struct Shop {
    desk: Desk,
    folder: tempfile::TempDir,
}

impl Shop {
    /// A window on the map of the shop.
    fn open() -> Shop {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.ron");
        std::fs::write(&path, SHOP).unwrap();
        Shop { desk: Desk::at(Some(path)), folder }
    }

    /// A window in which no map is open.
    fn closed() -> Shop {
        Shop { desk: Desk::at(None), folder: tempfile::tempdir().unwrap() }
    }

    fn drop_file(&mut self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        self.desk.0.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(path)));
        self.desk.run();
        // A dialog finds its place with its second frame.
        self.desk.run();
    }

    /// Chooses one of several that stand side by side.
    fn turn_to(&mut self, choice: &str) {
        self.desk.0.get_by_role_and_label(Role::RadioButton, choice).click();
        self.desk.run();
    }

    /// The event is in the list of events, too, which comes before the drop-down.
    fn count_as_conversion(&mut self, event: &str) {
        let list = self.desk.0.get_by_role_and_label(Role::ComboBox, "What counts as a conversion");
        list.click_accesskit();
        self.desk.run();
        self.desk.0.query_all_by_label(event).last().expect("an event").click_accesskit();
        self.desk.run();
    }

    /// However the file was taken.
    fn turn_to_figures(&mut self) {
        if !self.desk.says("Touchpoint") {
            self.turn_to("A table of figures");
        }
    }

    /// Presses a button that sets a thread to work, which may draw for longer than a window takes to rest.
    fn set_to_work(&mut self, label: &str) {
        self.desk.0.get_by_role_and_label(Role::Button, label).click();
        self.desk.0.step();
    }

    /// Reads the log in the dialog that stands.
    fn read(&mut self) {
        self.set_to_work("Read the log");
        wait_until(&mut self.desk, |desk| desk.says("Back to the columns"));
    }

    fn measure(&mut self) {
        self.set_to_work("Measure");
        wait_until(&mut self.desk, |desk| !desk.says("Cancel"));
    }

    fn map(&self) -> JourneyMap {
        self.desk.editor().map().as_ref().clone()
    }

    fn measured(&self) -> Measured {
        self.map().measured.as_deref().cloned().expect("a measured map")
    }

    fn visits(&self) -> Vec<(String, u64)> {
        let touchpoints = self.measured().touchpoints;
        touchpoints.into_iter().map(|one| (one.card.as_str().to_owned(), one.visits)).collect()
    }

    /// What a drop-down shows.
    fn shown(&self, label: &str) -> String {
        self.desk.0.get_by_role_and_label(Role::ComboBox, label).value().unwrap_or_default()
    }
}

/// Frame by frame, without a pause in which a thread could end.
fn step_until(desk: &mut Desk, done: impl Fn(&Desk) -> bool) {
    for _ in 0..8 {
        if done(desk) {
            return;
        }
        desk.0.step();
    }
    assert!(done(desk));
}

fn named(visits: &[(&str, u64)]) -> Vec<(String, u64)> {
    visits.iter().map(|(card, count)| ((*card).to_owned(), *count)).collect()
}

#[test]
fn a_dropped_log_is_read_matched_and_measured_and_one_undo_takes_it_back() {
    let mut shop = Shop::open();
    let before = shop.map();
    shop.drop_file("visits.csv", visits());
    assert!(shop.desk.says("What is in visits.csv?"));
    assert!(shop.desk.says_something_with("stays here"), "where the log stays is said");
    for (column, role) in
        [("session", "Customer or session"), ("page", "Event"), ("time", "Time"), ("source", "Channel")]
    {
        assert_eq!(shop.shown(column), role);
    }
    shop.read();
    assert!(shop.desk.says_something_with("34 events · 12 customers or sessions · 1 Mar 2024 – 12 Mar 2024"));
    assert_eq!(shop.shown("home"), "Front page · Arrive");
    assert_eq!(shop.shown("Product-Page"), "Product page · Arrive");
    assert_eq!(shop.shown("pay_now"), "Not on the map", "what is only alike is suggested, never taken");
    shop.desk.act("Match pay_now with Pay · Order");
    assert_eq!(shop.shown("pay_now"), "Pay · Order");
    assert!(shop.desk.says_something_with("3 of 4 events matched: 94"));
    shop.count_as_conversion("pay_now");
    shop.measure();
    assert_eq!(shop.visits(), named(&[("a", 12), ("b", 10), ("c", 10)]));
    assert_eq!((shop.measured().journeys, shop.measured().conversions), (12, 10));
    assert_eq!(shop.map().card(&Id::new("c")).unwrap().aliases, ["pay_now"], "it is known the next time");
    assert!(shop.desk.says("Measured with visits.csv: 12 journeys"));
    shop.desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(shop.map(), before);
}

#[test]
fn the_lists_beside_events_are_as_wide_however_long_the_names_of_touchpoints_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.ron");
    let long = "Front page of the shop for those who came by way of a friend of the family";
    std::fs::write(&path, SHOP.replace("Front page", long)).unwrap();
    let mut shop = Shop { desk: Desk::at(Some(path)), folder };
    shop.drop_file("visits.csv", visits());
    shop.read();
    let width = |event| shop.desk.0.get_by_role_and_label(Role::ComboBox, event).rect().width();
    assert!(shop.shown("home").starts_with(long));
    assert_eq!(width("home"), width("Product-Page"));
    assert_eq!(width("home"), width("blog"));
}

#[test]
fn measuring_again_remembers_the_columns_and_tells_what_changed() {
    let mut shop = Shop::open();
    // Nobody would guess these columns.
    let log = visits().replace("session,page,time,source", "a,time,b,page");
    shop.drop_file("march.csv", &log);
    shop.turn_to("A log of visits");
    for (column, role) in
        [("a", "Customer or session"), ("time", "Event"), ("b", "Time"), ("page", "Channel")]
    {
        if shop.shown(column) != role {
            shop.desk.choose(column, role);
        }
    }
    shop.read();
    shop.measure();
    assert_eq!(shop.visits()[0], ("a".to_owned(), 12));
    // The next month: its front page is met half as often, and it is asked for by the command.
    let next: Vec<&str> = log.lines().filter(|line| !line.contains(",home,2024-03-0")).collect();
    let path = shop.folder.path().join("april.csv");
    std::fs::write(&path, next.join("\n")).unwrap();
    shop.desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    assert!(shop.desk.says("Choose a log of visits"));
    shop.desk.field("Path");
    for _ in 0.."march.csv".len() {
        shop.desk.key(Key::Backspace);
    }
    shop.desk.write("april.csv");
    shop.desk.key(Key::Enter);
    wait_until(&mut shop.desk, |desk| desk.says("Which event of april.csv is which touchpoint?"));
    shop.set_to_work("Measure");
    wait_until(&mut shop.desk, |desk| desk.says("What changed since the last time"));
    assert!(shop.desk.says_something_with("march.csv (1 Mar 2024 – 12 Mar 2024) → april.csv"));
    for words in ["Front page", "12", "3", "\u{2212}9"] {
        assert!(shop.desk.says(words), "{words}");
    }
    assert!(!shop.desk.says("Product page"), "what did not change is not told");
    shop.desk.key(Key::Enter);
    assert!(!shop.desk.says("What changed since the last time"));
    assert_eq!(shop.visits()[0], ("a".to_owned(), 3));
}

#[test]
fn a_log_that_cannot_be_read_is_told_with_its_line_where_the_columns_can_be_chosen_anew() {
    let mut shop = Shop::open();
    shop.drop_file("visits.csv", "session,page,time,at\ns1,home,noon,2024-03-01\ns1,home,night,2024-03-02\n");
    if shop.desk.says("Lanes down, steps across") {
        shop.turn_to("A log of visits");
    }
    shop.desk.choose("time", "Time");
    assert!(
        shop.desk.says_something_with("2 of the first 2 rows have no time that can be read, such as “noon”")
    );
    shop.set_to_work("Read the log");
    wait_until(&mut shop.desk, |desk| desk.says_something_with("visits.csv:2: "));
    assert!(!shop.desk.says_something_with("--time"), "flags mean nothing in a window");
    shop.desk.choose("at", "Time");
    assert_eq!(shop.shown("time"), "Not used", "one column holds the times");
    shop.read();
    // A file that says nothing at all has no columns to choose.
    shop.desk.key(Key::Escape);
    shop.drop_file("empty.csv.gz", "");
    assert!(shop.desk.says_something_with("empty.csv.gz: is empty"));
}

#[test]
fn rows_that_were_left_out_are_counted_and_named_by_line() {
    let mut shop = Shop::open();
    shop.drop_file("visits.csv", visits() + "s1,home,once upon a time,mail\n");
    shop.read();
    shop.desk.click("1 row left out");
    assert!(shop.desk.says_something_with("Line 36: “once upon a time” is no time"));
}

#[test]
fn it_is_asked_which_number_of_a_date_is_the_day_where_no_date_tells() {
    let mut shop = Shop::open();
    shop.drop_file("visits.csv", "session,page,time\ns1,home,03/04/2024\ns1,blog,05/04/2024\n");
    assert!(shop.desk.says("03/04/2024 is"));
    shop.turn_to("4 Mar 2024");
    shop.read();
    assert!(shop.desk.says_something_with("4 Mar 2024 – 4 May 2024"));
}

#[test]
fn reading_is_stopped_by_escape_and_the_columns_are_still_there() {
    let mut shop = Shop::open();
    let mut rows = String::from("session,page,time\n");
    for row in 0..400_000 {
        rows.push_str(&format!("s{},home,{}\n", row / 7, 1_700_000_000 + row));
    }
    shop.drop_file("large.csv", rows);
    shop.desk.0.get_by_role_and_label(Role::Button, "Read the log").click();
    step_until(&mut shop.desk, |desk| desk.says("Reading large.csv"));
    shop.desk.0.key_press(Key::Escape);
    step_until(&mut shop.desk, |desk| !desk.says("Reading large.csv"));
    assert!(shop.desk.says("Read the log") && !shop.desk.says("Reading large.csv"));
    std::thread::sleep(Duration::from_millis(300));
    shop.desk.run();
    assert!(shop.desk.says("Read the log"), "what the thread still brings is not wanted any more");
}

#[test]
fn a_table_that_was_taken_for_another_kind_is_opened_as_what_it_is() {
    let mut shop = Shop::open();
    let table = "phase,step,lane,text\nBuy,Pay,Touchpoints,Till\n";
    shop.drop_file("map.csv", table);
    assert!(shop.desk.says("Lanes down, steps across"));
    shop.turn_to("A log of visits");
    assert!(shop.desk.says_something_with("Still to choose:"));
    shop.turn_to("A map");
    assert!(shop.desk.says("Lanes down, steps across"));
}

#[test]
fn a_log_stays_with_the_open_map_and_a_map_made_of_a_table_asks_about_unsaved_changes() {
    let mut shop = Shop::open();
    shop.desk.write("Poster");
    shop.desk.key(Key::Escape);
    assert!(shop.desk.editor().is_dirty());
    shop.drop_file("visits.csv", visits());
    assert!(shop.desk.says("What is in visits.csv?"), "nothing is lost by looking at a log");
    shop.turn_to("A map");
    shop.desk.key(Key::Escape);
    assert!(shop.desk.editor().is_dirty());
}

#[test]
fn a_log_dropped_where_no_map_is_open_becomes_the_draft_of_a_measured_map() {
    let mut shop = Shop::closed();
    shop.drop_file("visits.csv", visits());
    shop.read();
    assert!(shop.desk.says("What happens in visits.csv"));
    assert!(!shop.desk.says("Measure"), "there is nothing to measure");
    shop.count_as_conversion("pay_now");
    shop.set_to_work("Draft a map from this log");
    wait_until(&mut shop.desk, |desk| !desk.says("New blank map"));
    assert_eq!(shop.map().cards().count(), 3, "of one event only two visits tell");
    assert_eq!((shop.measured().journeys, shop.measured().conversions), (12, 10));
    // The draft is known by the log that it was made of, and is in no file yet.
    shop.desk.key(Key::Escape);
    shop.desk.press(Modifiers::COMMAND, Key::S);
    let path = shop.desk.0.get_by_role_and_label(Role::TextInput, "Path").value().unwrap();
    assert!(Path::new(&path).starts_with(shop.folder.path()) && path.ends_with(".ron"), "{path}");
}

#[test]
fn a_draft_opens_beside_unsaved_work_and_takes_no_place() {
    let mut shop = Shop::open();
    shop.desk.write("Poster");
    shop.desk.key(Key::Escape);
    shop.drop_file("visits.csv", visits());
    shop.read();
    shop.set_to_work("Draft a map from this log");
    wait_until(&mut shop.desk, |desk| desk.window().map_count() == 2);
    assert_ne!(shop.map().title, "Shop");
    assert!(shop.map().measured.is_some());
    // What could not be drawn is told first.
    shop.desk.key(Key::Escape);
    shop.desk.press(Modifiers::COMMAND, Key::Tab);
    assert_eq!(shop.map().title, "Shop");
    assert!(shop.desk.editor().is_dirty());
}

#[test]
fn a_dropped_table_of_figures_says_what_it_would_change_and_one_undo_takes_it_back() {
    let mut shop = Shop::open();
    let before = shop.map();
    shop.drop_file("costs.csv", "page;visits;spent\nhome;1200;\nPay now;310;12,50\nQuarry;5;1\n");
    assert_eq!(shop.shown("visits"), "Visits");
    assert_eq!(shop.shown("page"), "Touchpoint");
    if shop.shown("spent") != "Cost" {
        shop.desk.choose("spent", "Cost");
    }
    shop.desk.click("Next");
    assert!(shop.desk.says("1 of 3 rows matched"));
    assert!(shop.desk.says("Visits 1200"), "what would be on the card");
    shop.desk.act("Match Pay now with Pay · Order");
    assert!(shop.desk.says("Visits 310 · Cost 12.5"));
    shop.desk.click("Take these figures");
    assert!(shop.desk.says("Took figures of 2 cards from costs.csv"));
    let metrics = |shop: &Shop, card: &str| shop.map().card(&Id::new(card)).unwrap().metrics.clone();
    assert_eq!((metrics(&shop, "a").visits, metrics(&shop, "a").cost), (Some(1200), None));
    assert_eq!((metrics(&shop, "c").visits, metrics(&shop, "c").cost), (Some(310), Some(12.5)));
    shop.desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(shop.map(), before);
}

#[test]
fn a_cell_of_a_table_that_is_no_figure_is_told_with_its_line_and_nothing_is_taken() {
    let mut shop = Shop::open();
    shop.drop_file("costs.csv", "page,visits\nhome,many\n");
    shop.turn_to_figures();
    shop.desk.choose("visits", "Visits");
    shop.desk.click("Next");
    assert!(shop.desk.says_something_with("costs.csv:2:"));
    shop.desk.click("Take these figures");
    assert!(shop.desk.says("Take these figures"), "it is out of use");
    shop.desk.key(Key::Escape);
    assert!(!shop.desk.editor().is_dirty());
}

#[test]
fn a_log_that_cannot_be_read_is_called_a_file_and_no_map() {
    let mut shop = Shop::open();
    shop.drop_file("empty.xes", "<log></log>");
    assert!(shop.desk.says("The file could not be opened"));
}
