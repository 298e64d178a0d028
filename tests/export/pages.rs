//! Pages of words: HTML and Markdown.

use std::sync::Arc;

use wayline::export::{Document, ExportOptions, find};
use wayline::format::from_ron;
use wayline::job::Job;
use wayline::model::{Card, JourneyMap, MapImage};
use wayline::scene::ViewOptions;
use wayline::templates::TEMPLATES;
use wayline::theme::Mode;

fn written(kind: &str, map: &JourneyMap, options: &ExportOptions) -> String {
    let document = Document::new(Arc::new(map.clone()), options);
    let mut bytes = Vec::new();
    (find(kind).unwrap().write)(&document, options, &Job::default(), &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn page(kind: &str, map: &JourneyMap) -> String {
    written(kind, map, &ExportOptions::default())
}

fn template(id: &str) -> JourneyMap {
    TEMPLATES.iter().find(|template| template.id == id).unwrap().map()
}

/// Nothing in a map is markup, wherever it stands.
fn hostile() -> JourneyMap {
    let mut map = from_ron(include_str!("../data/hostile.ron"), "hostile.ron").unwrap();
    let lane = Arc::make_mut(&mut map.lanes[0]);
    let card =
        Card { link: "javascript:alert(1)".into(), ..Card::new("c9".into(), "s".into(), "bad | link") };
    lane.cards.push(Arc::new(card));
    let card = Card {
        link: "https://a.example/?q=\"><b>".into(),
        ..Card::new("c10".into(), "s".into(), "good link")
    };
    lane.cards.push(Arc::new(card));
    map
}

#[test]
fn a_page_is_in_the_language_of_its_map_though_wayline_does_not_speak_it() {
    let map = JourneyMap { language: "fi".into(), ..template("aida") };
    assert!(page("html", &map).contains("<html lang=\"fi\">"));
    assert!(page("html", &JourneyMap::default()).contains("<html lang=\"en\">"));
}

#[test]
fn a_portrait_that_is_no_picture_is_left_out_of_the_page_as_it_is_of_the_map() {
    let mut map = hostile();
    let drawing = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=";
    let image = MapImage { id: "i".into(), mime: "image/svg+xml".into(), data: drawing.into() };
    map.images.push(Arc::new(image));
    Arc::make_mut(&mut map.personas[0]).image = Some("i".into());
    assert!(!page("html", &map).contains(drawing));
}

#[test]
fn all_that_a_map_says_is_in_its_page_as_a_table_with_headers() {
    for template in TEMPLATES {
        let map = template.map();
        let html = page("html", &map);
        let text = |text: &str| {
            text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
        };
        for (_, card) in map.cards() {
            let first = card.text.lines().next().unwrap_or_default();
            assert!(html.contains(&text(first)), "{}: {}", template.id, card.text);
        }
        // The tables of what was measured have headers of their own.
        let (html, measures) = html.split_once("<section class=\"measures\"").unwrap_or((&html, ""));
        assert_eq!(measures.is_empty(), map.measured.is_none(), "{}", template.id);
        assert_eq!(html.matches("<th scope=\"col\">").count(), map.steps().count(), "{}", template.id);
        assert_eq!(html.matches("<th scope=\"colgroup\"").count(), map.phases.len());
        let shown = map.lanes.iter().filter(|lane| !lane.hidden).count();
        let goals = [0, 1]
            .map(|which| map.phases.iter().any(|p| ![&p.customer_goal, &p.business_goal][which].is_empty()));
        let goals = goals.iter().filter(|said| **said).count();
        assert_eq!(html.matches("<tr><th scope=\"row\">").count(), shown + 2 + goals);
        assert!(html.contains(&format!(
            "<html lang=\"{}\">",
            if map.language.is_empty() { "en" } else { &map.language }
        )));
    }
}

#[test]
fn a_page_needs_nothing_but_itself() {
    let html = page("html", &template("aida"));
    for fetched in ["<script", "<link", "@import", "url(http", " src=\"http", "@font-face"] {
        assert!(!html.contains(fetched), "{fetched}");
    }
    assert!(html.contains("default-src 'none'"));
}

#[test]
fn a_page_is_light_or_dark_as_its_reader_likes_unless_one_was_chosen() {
    let map = template("aida");
    let both = page("html", &map);
    assert!(both.contains("prefers-color-scheme:dark") && both.contains("fill=\"var(--t0)\""));
    assert_eq!(both.matches("<svg").count(), 1);
    let view = ViewOptions::of(Mode::Dark);
    let dark =
        written("html", &map, &ExportOptions { view, theme_of_reader: false, ..ExportOptions::default() });
    assert!(!dark.contains("prefers-color-scheme") && dark.contains("color-scheme:dark"));
}

#[test]
fn nothing_in_a_map_becomes_markup_of_its_page() {
    let html = page("html", &hostile());
    assert!(
        !html.contains("<script>") && !html.contains("<img src=x") && !html.contains("javascript:"),
        "{html}"
    );
    assert!(
        html.contains(
            "href=\"https://a.example/?q=%22%3E%3Cb%3E\" rel=\"noopener noreferrer\">good link</a>"
        )
    );
    let markdown = page("markdown", &hostile());
    assert!(!markdown.contains("<script>"), "{markdown}");
    for line in markdown.lines().filter(|line| line.starts_with('|')) {
        let bars = line.replace("\\|", "").matches('|').count();
        assert_eq!(bars, 3, "{line}");
    }
}

#[test]
fn markdown_has_a_table_for_each_phase_with_scores_as_numbers() {
    let map = template("aida");
    let text = page("markdown", &map);
    assert!(text.starts_with("# Buying a heat pump\n"), "{text}");
    for phase in &map.phases {
        assert!(text.contains(&format!("\n## {}\n", phase.name)));
    }
    assert_eq!(text.lines().filter(|line| line.starts_with("| --- |")).count(), map.phases.len());
    let (_, step) = map.steps().next().unwrap();
    let felt = step.emotion(&map.focus_persona(), map.main_state()).unwrap();
    let score = felt.score.to_string();
    assert!(text.lines().any(|line| line.starts_with("| **Emotion** |") && line.contains(&score)), "{text}");
}

#[test]
fn a_page_shows_what_was_chosen_to_be_shown() {
    let map = template("aida");
    let phase = map.phases[1].id.clone();
    let lane = map.lanes[0].id.clone();
    let view = ViewOptions { phases: Some(vec![phase]), without_lanes: vec![lane], ..ViewOptions::default() };
    let options = ExportOptions { view, ..ExportOptions::default() };
    for kind in ["html", "markdown"] {
        let text = written(kind, &map, &options);
        assert!(text.contains(&map.phases[1].steps[0].name), "{kind}");
        assert!(!text.contains(&map.phases[0].steps[0].name), "{kind}");
        let card = map.cell(&map.lanes[0].id, &map.phases[1].steps[0].id).next().unwrap();
        assert!(!text.contains(&card.text), "{kind}: {}", card.text);
    }
}

#[test]
fn a_map_without_anything_is_a_page_too() {
    let empty = JourneyMap::default();
    assert!(page("html", &empty).contains("<h1>Untitled journey</h1>"));
    assert!(page("markdown", &empty).starts_with("# Untitled journey"));
}

fn measured() -> JourneyMap {
    from_ron(include_str!("../maps/measured.ron"), "measured.ron").unwrap()
}

#[test]
fn a_measured_map_tells_where_its_figures_come_from_and_ranks_its_touchpoints() {
    let text = page("markdown", &measured()).replace('\u{202f}', " ");
    assert!(text.contains("## What was measured\n\nshop.csv \u{b7} 1 Jan 2024 to 30 June 2024\n"), "{text}");
    assert!(
        text.contains("120 journeys \u{b7} 300 contacts") && text.contains("30 converted (25 %)"),
        "{text}"
    );
    // Phase, journeys, of all, of the phase before, no further: 80 of 120 never came to the last, wherever they ended.
    assert!(text.contains("| 120 | 100 % |  | 80 |\n| Order | 40 | 33 % | 33 % |  |\n"), "{text}");
    // Best first by what would be lost; the conversion itself is ranked nowhere, and comes last with the rest.
    let lines: Vec<&str> = text.lines().filter(|line| line.ends_with("% |")).collect();
    let ranked: Vec<&&str> = lines
        .iter()
        .filter(|line| line.starts_with("| Search page") || line.starts_with("| Poster"))
        .collect();
    assert_eq!(
        ranked,
        [
            &"| Search page | 160 | 67 % | 38 % | 20 | 50 % | 55 % |",
            &"| Poster \\| ad | 100 | 75 % | 22 % | 10 | 33 % | 31 % |",
        ]
    );
    // Cost 50: 0.56 for each of 90 journeys (which had 100 visits), 5 a conversion; 300 came back: five times the cost,
    // less it.
    assert!(
        text.contains("Cost per journey") && text.contains("| 90 | 10 | 50 | 0.56 | 5 | 500 % |"),
        "{text}"
    );
}

#[test]
fn the_page_for_browsers_has_the_same_tables_of_measures_with_headers() {
    let html = page("html", &measured()).replace('\u{202f}', " ");
    assert!(html.contains("<h2 id=\"measures\">What was measured</h2>"));
    assert!(html.contains("<th scope=\"row\">Search page</th><td>160</td><td>67 %</td>"), "{html}");
    assert_eq!(html.matches("<table class=\"figures\">").count(), 3);
}

#[test]
fn measures_are_told_of_what_is_shown_and_of_no_other_map() {
    assert!(!page("markdown", &template("aida")).contains("What was measured"));
    let view = ViewOptions { phases: Some(vec!["p2".into()]), ..ViewOptions::default() };
    let text = written("markdown", &measured(), &ExportOptions { view, ..ExportOptions::default() });
    assert!(text.contains("| Checkout |") && !text.contains("| Search page |"), "{text}");
}
