use std::fs;
use std::path::PathBuf;

use proptest::collection::vec;
use proptest::prelude::*;
use wayline::encoding::text_of;
use wayline::exchange::import::Imported;
use wayline::exchange::mermaid::{from_mermaid, to_mermaid};
use wayline::jobs::{ImportOptions, import};
use wayline::model::check::check;
use wayline::model::{JourneyMap, Score, State};

fn data(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/data/mermaid", name].iter().collect()
}

fn sample(name: &str) -> Imported {
    let imported = import(&data(name), &ImportOptions::default()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(check(&imported.map), []);
    imported
}

fn read(text: &str) -> JourneyMap {
    from_mermaid(text, "a.mmd").unwrap_or_else(|errors| panic!("{errors}")).map
}

fn refused(text: &str) -> String {
    from_mermaid(text, "a.mmd").unwrap_err().to_string()
}

/// Phases with their steps, and who feels what at each: `Pay: Anna 2.0, Bob -1.0`.
fn outline(map: &JourneyMap) -> Vec<String> {
    let mut lines = Vec::new();
    for phase in &map.phases {
        lines.push(format!("[{}]", phase.name));
        for step in &phase.steps {
            let felt = step.emotions.iter().map(|emotion| {
                let who = map.persona(&emotion.persona).map_or("", |persona| persona.name.as_str());
                format!("{who} {:.1}", emotion.score.value()).trim_start().to_owned()
            });
            lines.push(format!("{}: {}", step.name, felt.collect::<Vec<String>>().join(", ")));
        }
    }
    lines
}

fn notes(imported: &Imported) -> Vec<String> {
    let file = |note: &String| note.rsplit_once("mermaid/").map_or(note.clone(), |(_, rest)| rest.to_owned());
    imported.notes.iter().map(ToString::to_string).map(|note| file(&note)).collect()
}

#[test]
fn the_documents_own_example_is_read_and_written_letter_for_letter() {
    let imported = sample("working-day.mmd");
    assert_eq!(imported.map.title, "My working day");
    assert_eq!(
        outline(&imported.map),
        [
            "[Go to work]",
            "Make tea: Me 2.0",
            "Go upstairs: Me 0.0",
            "Do work: Me -2.0, Cat -2.0",
            "[Go home]",
            "Go downstairs: Me 2.0",
            "Sit down: Me 2.0",
        ]
    );
    assert_eq!(imported.notes, []);
    let written = to_mermaid(&imported.map);
    let text = fs::read_to_string(data("working-day.mmd")).unwrap();
    assert_eq!(
        written.text.split_whitespace().collect::<String>(),
        text.split_whitespace().collect::<String>()
    );
    assert_eq!((written.lost, written.without_score), (vec![], 0));
}

#[test]
fn front_matter_directives_comments_and_descriptions_are_read() {
    let Imported { map, .. } = sample("groceries-front-matter.mmd");
    assert_eq!(map.title, "Online boodschappen");
    assert_eq!(map.brief.scenario, "Een gezin met twee kinderen\ndat voor het eerst online bestelt.");
    assert_eq!(
        outline(&map),
        [
            "[Onderzoek]",
            "Zoekt supermarkten: Ouder 0.0",
            // Mermaid has no comments behind a task.
            "Leest beoordelingen: Ouder 1.0, Tiener %% twee samen 1.0",
            "[Bestellen]",
            "Vult het mandje: Ouder 1.5",
            "Betaalt: Ouder -1.0",
            "[Nazorg]",
        ]
    );
}

#[test]
fn a_mark_carriage_returns_tabs_and_wide_spaces_are_no_part_of_a_name() {
    let imported = sample("clinic-cjk-crlf.mmd");
    assert_eq!(imported.map.title, "初めてのオンライン診療");
    assert_eq!(
        outline(&imported.map),
        [
            "[予約]",
            "アプリを探す: 患者 0.0",
            "予約する: 患者 1.0, 家族 1.0",
            "[診察]",
            "待つ: 患者 -2.0",
            "話す: 患者 2.0, 医師 2.0",
        ]
    );
    assert_eq!(
        notes(&imported),
        [
            "clinic-cjk-crlf.mmd:7:7: a score of 0 is off Mermaid's scale of 1 to 5; it was read as 1",
            "clinic-cjk-crlf.mmd:8:7: a score of 6.25 is off Mermaid's scale of 1 to 5; it was read as 5",
        ]
    );
}

#[test]
fn codes_breaks_and_comments_are_what_mermaid_takes_them_for() {
    let imported = sample("codes.mmd");
    assert_eq!(imported.map.title, "C# to Rust : a move");
    assert_eq!(
        outline(&imported.map),
        [
            "[Learn; try]",
            "Read \"the book\"\ntwice: Ann, B. 1.0",
            "title of a talk: Customer 2.0",
            "Title: Ann, B. -1.0",
            "[]",
            "Ask for help: Ann, B. -2.0",
        ]
    );
    assert_eq!(
        notes(&imported),
        ["codes.mmd: at 1 step nobody is named; a persona called Customer stands for whoever is meant"]
    );
}

#[test]
fn tasks_before_sections_and_tasks_of_one_name_keep_their_place() {
    let Imported { map, notes } = sample("before-sections.mmd");
    let expected =
        ["[]", "Hear of it: Customer 0.0", "Try it: Anna 1.0, Bob -1.0, Carl -1.0", "[Buy]", "Pay: Anna 2.0"];
    assert_eq!(outline(&map), expected);
    assert_eq!(notes.len(), 1);
    assert_eq!(outline(&read(&to_mermaid(&map).text)), expected);
}

#[test]
fn the_first_journey_of_a_page_is_read_at_its_own_lines() {
    let imported = sample("page.md");
    assert_eq!(imported.map.title, "Sign up");
    assert_eq!(outline(&imported.map)[1], "Open the site: Visitor 1.0");
    assert_eq!(
        notes(&imported),
        ["page.md:21:1: another journey begins here; only the first was read; put it in a file of its own"]
    );
    let page = "text\n```mermaid\njourney\nsection A\nB: x: C\n```\n";
    assert_eq!(
        refused(page),
        "a.mmd:5:4: `x` is no score; expected `what is done: score: who, who`, with a score from 1 to 5"
    );
}

#[test]
fn what_is_no_journey_is_refused_where_it_begins() {
    let mend = "expected a Mermaid diagram that begins with `journey`";
    assert_eq!(
        refused("%% c\n\n  flowchart LR\n a-->b"),
        format!("a.mmd:3:3: this is no user journey: it begins with `flowchart`; {mend}")
    );
    assert_eq!(
        refused("journeys\n"),
        format!("a.mmd:1:1: this is no user journey: it begins with `journeys`; {mend}")
    );
    assert_eq!(refused(" \n%% only words\n"), "a.mmd: holds no user journey; expected `journey`");
    assert_eq!(
        refused("# Page\n```mermaid\npie\n```\n"),
        "a.mmd:2:1: holds Mermaid diagrams, and none of them is a user journey; expected a diagram that begins with \
         `journey`"
    );
    assert_eq!(
        refused("%%{init: {\njourney\n"),
        "a.mmd:1:1: this directive does not end; expected }%% where it ends"
    );
    assert_eq!(
        refused("journey\n accDescr {\n text"),
        "a.mmd:2:2: this description does not end; expected } after its last line"
    );
}

#[test]
fn every_task_without_a_score_is_named_with_its_place() {
    let mend = "expected `what is done: score: who, who`, with a score from 1 to 5";
    assert_eq!(
        refused("journey\n  Make tea\n  Go: : Me\n  Sit: good: Me\n  Stand: NaN\n  Buy：5: Me\n  買う：5"),
        [
            format!("a.mmd:2:3: the task `Make tea` has no score; {mend}"),
            format!("a.mmd:3:7: the task `Go` has no score; {mend}"),
            format!("a.mmd:4:8: `good` is no score; {mend}"),
            format!("a.mmd:5:10: `NaN` is no score; {mend}"),
            format!("a.mmd:6:10: `Me` is no score; {mend}"),
            "a.mmd:7:5: the task `買う：5` has no score; Mermaid takes an ordinary colon (:), not a wide one (：)"
                .to_owned(),
        ]
        .join("\n")
    );
}

#[test]
fn a_score_is_held_on_the_scale_and_rounded_to_a_tenth_and_told() {
    let imported = from_mermaid("journey\na: 3.25: X\nb: -1e9: X: more\nc: 1\n", "a.mmd").unwrap();
    let scores: Vec<i32> = imported.map.steps().map(|(_, step)| step.emotions[0].score.tenths()).collect();
    assert_eq!(scores, [3, -20, -20]);
    let told: Vec<String> = imported.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        told[1..],
        [
            "a.mmd:2:4: a score of 3.25 has more than one decimal; it was read as 3.3",
            "a.mmd:3:4: a score of -1e9 is off Mermaid's scale of 1 to 5; it was read as 1",
            "a.mmd:3:12: `more` stands behind the actors; it was left out, as Mermaid leaves it out",
        ]
    );
}

#[test]
fn what_mermaid_cannot_say_is_listed() {
    let map = wayline::jobs::new_from_template("aida").unwrap();
    let written = to_mermaid(&map);
    let cards = format!("{} cards", map.cards().count());
    assert_eq!(written.lost[0].to_string(), cards);
    assert!(written.lost.iter().any(|lost| lost.to_string().ends_with("expectations")), "{:?}", written.lost);
    let back = read(&written.text);
    assert_eq!(back.title, map.title);
    let said = |map: &JourneyMap| -> Vec<(String, Option<Score>)> {
        let score =
            |step: &wayline::model::Step| step.emotion(&map.focus_persona(), State::AsIs).map(|e| e.score);
        map.steps().map(|(_, step)| (step.name.clone(), score(step))).collect()
    };
    assert_eq!(said(&back), said(&map));
}

#[test]
fn reading_a_file_again_gives_the_same_ids_and_a_new_line_changes_no_others() {
    let text = fs::read_to_string(data("working-day.mmd")).unwrap();
    let (first, again) = (read(&text), read(&text));
    assert_eq!(first, again);
    let more = read(&text.replace("      Go upstairs", "      Feed the cat: 4: Me\n      Go upstairs"));
    for (_, step) in first.steps() {
        assert_eq!(more.step(&step.id).map(|step| step.name.as_str()), Some(step.name.as_str()));
    }
}

/// Names with all that the grammar could stumble over.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z]{1,8}( [a-z]{1,8})?",
        2 => "[a-zA-Z0-9 :;,#%<>{}\\-\"'`~\n/&=]{0,12}",
        1 => any::<String>(),
        1 => proptest::sample::select(vec![
            "title", "section of it", "journey", "accDescr: x", "accTitle", "#35;", "#amp;", "<br>", "%%{init}%%", "a%%b",
            "", " ", "\u{3000}", "---", "```mermaid", "旅：行", "🙂", "\r", "\t",
        ]).prop_map(str::to_owned),
    ]
    .prop_map(|name| name.replace(['\0', '\u{a0}'], "x"))
}

prop_compose! {
    /// A text of the grammar, and what it says.
    fn any_journey()(
        title in any_name(),
        scenario in any_name(),
        sections in vec((any_name(), vec((any_name(), -20..=20_i32, vec(0..3_usize, 0..3)), 0..5)), 0..4),
    ) -> JourneyMap {
        use std::sync::Arc;
        use wayline::model::*;
        let personas = ["Me", "Cat", "Ann, B.: #1"];
        let mut map = JourneyMap { title, brief: Brief { scenario, ..Brief::default() }, ..JourneyMap::default() };
        for (p, name) in personas.iter().enumerate() {
            map.personas.push(Arc::new(Persona { id: Id::new(&format!("p{p}")), name: (*name).to_owned(), ..Persona::default() }));
        }
        for (index, (name, steps)) in sections.into_iter().enumerate() {
            let step = |(at, (name, score, actors)): (usize, (String, i32, Vec<usize>))| {
                let mut step = Step::new(Id::new(&format!("s{index}-{at}")), &name);
                let mut actors = actors;
                actors.push(at % 3);
                for (n, actor) in actors.into_iter().enumerate() {
                    let persona = Id::new(&format!("p{actor}"));
                    if step.emotions.iter().all(|e| e.persona != persona) {
                        let score = Score::from_tenths(if n == 0 { score } else { -score });
                        step.emotions.push(Emotion { persona, score, ..Emotion::default() });
                    }
                }
                Arc::new(step)
            };
            let steps: Vec<Arc<Step>> = steps.into_iter().enumerate().map(step).collect();
            let id = Id::new(&format!("ph{index}"));
            map.phases.push(Arc::new(Phase { id, name, steps, ..Phase::default() }));
        }
        map
    }
}

/// What a diagram can say of a map: steps of one name beside each other may be one.
fn said(map: &JourneyMap) -> Vec<String> {
    // Space around the lines of a description, and empty lines around it, are none of it.
    let scenario: Vec<&str> = map.brief.scenario.lines().map(str::trim).collect();
    let mut lines = vec![map.title.clone(), scenario.join("\n").trim_matches('\n').to_owned()];
    for phase in &map.phases {
        lines.push(format!("[{}]", phase.name));
        for step in &phase.steps {
            // In the order of the scores, as those who feel alike are told of together.
            let mut groups: Vec<(i32, Vec<&str>)> = Vec::new();
            for emotion in &step.emotions {
                let name = map.persona(&emotion.persona).map_or("", |persona| persona.name.as_str());
                match groups.iter_mut().find(|(score, _)| *score == emotion.score.tenths()) {
                    Some((_, names)) => names.push(name),
                    None => groups.push((emotion.score.tenths(), vec![name])),
                }
            }
            lines.extend(
                groups.into_iter().map(|(score, names)| format!("{}: {score}: {names:?}", step.name)),
            );
        }
    }
    lines
}

#[test]
fn descriptions_one_after_the_other_on_a_line_do_not_overflow_the_stack() {
    let map = read(&format!("journey\n{} section a\n b: 3\n", "accDescr{x}".repeat(200_000)));
    assert_eq!(map.brief.scenario, "x");
    let map = read("journey\naccDescr {one\ntwo} section a; b: 3\n");
    assert_eq!((map.brief.scenario.as_str(), map.phases[0].name.as_str()), ("one\ntwo", "a"));
}

#[test]
fn a_diagram_too_large_for_a_map_is_refused_before_it_takes_for_ever() {
    let alike = " wait: 3: me\n".repeat(20_000);
    assert_eq!(
        refused(&format!("journey\nsection a\n{alike}")),
        "a.mmd: holds more than 2000 steps; expected a map with at most 2000"
    );
    let crowd: Vec<String> = (0..20_000).map(|i| format!("p{i}")).collect();
    assert_eq!(
        refused(&format!("journey\nsection a\nwait: 3: {}\n", crowd.join(","))),
        "a.mmd: holds more than 200 actors; expected a map with at most 200"
    );
    assert!(refused(&format!("journey\nsection a\n{}", "x;".repeat(50_000))).contains("has no score"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_mermaid_can_say_comes_back_exactly(map in any_journey()) {
        let written = to_mermaid(&map).text;
        let imported = from_mermaid(&written, "a.mmd");
        let back = imported.map_err(|errors| TestCaseError::fail(format!("{errors}\n{written}")))?;
        prop_assert_eq!(&back.notes, &[]);
        prop_assert_eq!(said(&back.map), said(&map), "{}", &written);
    }

    #[test]
    fn no_text_at_all_makes_the_reader_panic(text in any::<String>()) {
        let _ = from_mermaid(&text, "a.mmd");
        let _ = from_mermaid(&format!("journey\n{text}"), "a.mmd");
        let _ = from_mermaid(&format!("```mermaid\njourney\n{text}"), "a.mmd");
    }

    #[test]
    fn no_hurt_to_a_real_file_makes_the_reader_panic(
        name in proptest::sample::select(vec!["working-day.mmd", "groceries-front-matter.mmd", "clinic-cjk-crlf.mmd", "codes.mmd", "page.md"]),
        hurts in vec((any::<proptest::sample::Index>(), prop_oneof![any::<u8>(), proptest::sample::select(b"\n:;#%{}-`, \0".to_vec())], 0..3), 1..8),
    ) {
        let mut bytes = fs::read(data(name)).unwrap();
        for (index, byte, how) in hurts {
            let at = index.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => { bytes.remove(at); }
            }
        }
        if let Ok((text, _)) = text_of(&bytes, name)
            && let Ok(imported) = from_mermaid(&text, name)
        {
            prop_assert_eq!(check(&imported.map), []);
            let written = to_mermaid(&imported.map).text;
            prop_assert!(from_mermaid(&written, name).is_ok(), "{}", written);
        }
    }
}
