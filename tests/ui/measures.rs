//! The panel of measures: what it says, and where its lines lead.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use wayline::analytics::attribution::Rule;
use wayline::editor::Selection;
use wayline::model::Id;

use super::*;

struct Shop {
    desk: Desk,
    folder: tempfile::TempDir,
}

impl std::ops::Deref for Shop {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        &self.desk
    }
}

impl std::ops::DerefMut for Shop {
    fn deref_mut(&mut self) -> &mut Desk {
        &mut self.desk
    }
}

/// A window on the measured map, with its measures open.
fn measured() -> Shop {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.ron");
    std::fs::write(&path, include_str!("../maps/measured.ron")).unwrap();
    let mut shop = Shop { desk: Desk::at(Some(path)), folder };
    shop.key(Key::F8);
    shop
}

/// A line of the panel by the beginning of what it says.
fn line(desk: &Desk, begins: &str) -> String {
    let nodes = desk.0.query_all_by_label_contains(begins);
    let said = |node: egui_kittest::Node<'_>| {
        node.accesskit_node().label().or_else(|| node.accesskit_node().value())
    };
    let mut labels = nodes.filter_map(said);
    labels.find(|label| label.starts_with(begins)).unwrap_or_default().replace('\u{202f}', " ")
}

fn path(desk: &Desk) -> Vec<&str> {
    desk.editor().path().iter().map(Id::as_str).collect()
}

/// Selects a card as a screen reader does.
fn select(desk: &mut Desk, text: &str) {
    let is_card = |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == Role::ListItem;
    desk.0.query_all_by_label_contains(text).find(is_card).unwrap().click();
    desk.run();
}

#[test]
fn f8_tells_of_the_log_and_lays_the_measures_on_the_map_and_again_puts_both_away() {
    let mut shop = measured();
    assert!(shop.says_something_with("shop.csv") && shop.says_something_with("120 journeys"));
    assert!(shop.editor().shows_measures());
    assert_eq!(shop.focused(), "Close the measures");
    // The review and the inspector take the same place.
    shop.key(Key::F7);
    assert!(!shop.says("Close the measures") && shop.says("Close the review"));
    shop.key(Key::F8);
    shop.key(Key::F8);
    assert!(!shop.says("Close the measures") && !shop.editor().shows_measures());
}

#[test]
fn a_selected_touchpoint_tells_what_comes_next_and_a_click_follows_it() {
    let mut shop = measured();
    select(&mut shop, "Poster");
    assert_eq!(path(&shop), ["ad"]);
    let next = line(&shop, "Search page: ");
    assert!(next.ends_with("55 journeys"), "{next}");
    assert!(line(&shop, "the journey ends: ").ends_with("30 journeys"));
    let next = shop.0.query_all_by_label_contains("55 journeys").next().unwrap();
    next.click_accesskit();
    shop.run();
    assert_eq!(path(&shop), ["ad", "search"]);
    assert!(shop.says_something_with("After Poster | ad \u{203a} Search page"));
    assert!(line(&shop, "Checkout: ").ends_with("36 journeys"));
    shop.act("Back one contact");
    assert_eq!(path(&shop), ["ad"]);
}

#[test]
fn of_too_few_journeys_nothing_is_said_but_how_many_they_were() {
    let mut shop = measured();
    select(&mut shop, "Chat");
    assert!(shop.says("Too few journeys to say (4)."));
}

#[test]
fn another_map_that_is_opened_beside_the_panel_shows_its_measures_as_the_last_did() {
    let mut shop = measured();
    shop.choose("Conversions are credited", "all to the last contact");
    select(&mut shop, "Search page");
    assert!(!path(&shop).is_empty());
    let other = shop.folder.path().join("other.ron");
    std::fs::write(&other, include_str!("../maps/tracked.ron")).unwrap();
    shop.desk.0.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(other)));
    shop.desk.run();
    assert_eq!(shop.editor().map().title, "Renting a bicycle");
    assert!(shop.says("Close the measures"));
    let overlay = shop.editor().view().measures.as_ref().unwrap();
    assert_eq!(overlay.best, Some(Rule::Last));
    assert!(overlay.after.is_empty() && path(&shop).is_empty());
}

#[test]
fn a_measured_map_that_is_opened_without_the_panel_tells_how_to_see_its_measures() {
    let mut shop = measured();
    shop.key(Key::F8);
    let other = shop.folder.path().join("other.ron");
    std::fs::write(&other, include_str!("../maps/measured.ron")).unwrap();
    shop.desk.0.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(other)));
    shop.desk.run();
    assert!(shop.says("Measured with shop.csv: F8 shows it on the map"));
}

#[test]
fn a_channel_tells_its_journeys_and_a_phase_who_went_no_further() {
    let mut shop = measured();
    assert!(shop.says_something_with("80 went no further"));
    shop.act("Channels and what they cost");
    assert!(shop.says_something_with("90 journeys"));
    assert!(shop.says_something_with("0.56 a journey"), "50 for 90 journeys, which had 100 visits");
}

#[test]
fn the_command_for_next_steps_opens_the_panel_and_enter_follows_the_likeliest() {
    let mut shop = measured();
    shop.key(Key::F8);
    select(&mut shop, "Poster");
    shop.palette("Likely next steps");
    shop.run();
    assert!(shop.says("Close the measures"));
    assert_eq!(path(&shop), ["ad"]);
    assert!(shop.focused().starts_with("Search page: "), "{}", shop.focused());
    shop.key(Key::Enter);
    assert_eq!(path(&shop), ["ad", "search"]);
    // The keyboard is on the likeliest after that.
    assert!(shop.focused().starts_with("Checkout: "), "{}", shop.focused());
}

/// The touchpoints of the table, from top to bottom.
fn table(desk: &Desk) -> Vec<String> {
    let lines = desk.0.query_all_by_label_contains(", Visits ");
    let mut lines: Vec<(f32, String)> =
        lines.map(|node| (node.rect().min.y, node.accesskit_node().label().unwrap_or_default())).collect();
    lines.sort_by(|a, b| a.0.total_cmp(&b.0));
    lines.into_iter().map(|(_, label)| label.split(':').next().unwrap().to_owned()).collect()
}

#[test]
fn touchpoints_are_ranked_by_a_rule_and_sorted_by_a_heading_and_lead_to_their_cards() {
    let mut shop = measured();
    assert_eq!(table(&shop), ["Search page", "Poster | ad", "Checkout", "Chat"]);
    shop.choose("Conversions are credited", "all to the first contact");
    assert_eq!(table(&shop)[..2], ["Poster | ad", "Search page"]);
    shop.act("Visits");
    assert_eq!(table(&shop), ["Search page", "Poster | ad", "Checkout", "Chat"]);
    shop.act("Visits, sorted");
    assert_eq!(table(&shop), ["Chat", "Checkout", "Poster | ad", "Search page"]);
    shop.act("Figures of Poster | ad");
    assert!(shop.says_something_with("45 s \u{b7} nine in ten 1.5 h"));
    // 50 for 100 visits, and for the 20 conversions that began here.
    assert!(line(&shop, "Cost per conversion: ").ends_with("2.5"));
    let row = shop.0.query_all_by_label_contains("Checkout: ").next().unwrap();
    row.click_accesskit();
    shop.run();
    assert_eq!(*shop.editor().selection(), Selection::cards(["pay".into()]));
}

#[test]
fn a_cost_is_typed_beside_its_channel_and_is_one_undo() {
    let mut shop = measured();
    shop.act("Channels and what they cost");
    assert!(shop.says_something_with("return 500"));
    shop.field("Cost of Search");
    shop.write("240");
    assert!(shop.says_something_with("12 a conversion"), "240 for the 20 that it earned");
    let cost = |shop: &Shop| shop.editor().measured().unwrap().channels[1].cost;
    assert_eq!(cost(&shop), Some(240.0));
    shop.write("x");
    assert_eq!(cost(&shop), None, "as it was before, while it cannot be read");
    shop.key(Key::Escape);
    shop.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(cost(&shop), None);
    assert!(!shop.editor().is_dirty());
}

#[test]
fn an_unmeasured_map_is_invited_to_be() {
    let mut desk = Desk::at(None);
    desk.blank();
    desk.key(Key::F8);
    assert!(desk.says("See where visitors really go"));
    desk.click("Measure with a log…");
    assert!(desk.editor().map().measured.is_none());
    assert!(desk.says("Cancel"), "it asks for the log");
}

#[test]
fn the_panel_of_measures_rests_when_nothing_happens() {
    let mut shop = measured();
    select(&mut shop, "Poster");
    shop.0.hover_at(egui::pos2(500.0, 400.0));
    shop.run();
    shop.0.step();
    let wanted = shop.0.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    assert_eq!(wanted, Duration::MAX, "{:?}", shop.0.ctx.repaint_causes());
}
