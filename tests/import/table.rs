use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use wayline::exchange::import::Imported;
use wayline::exchange::table::{Field, Shape, Sheet, Use, to_table};
use wayline::model::check::check;
use wayline::model::*;

fn sheet(text: &str) -> Sheet {
    Sheet::read(text.as_bytes(), "a.csv").unwrap_or_else(|errors| panic!("{errors}"))
}

fn read(text: &str) -> Imported {
    let sheet = sheet(text);
    let imported = sheet.to_map(&sheet.guess()).unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(check(&imported.map), []);
    imported
}

fn refused(text: &str) -> String {
    match Sheet::read(text.as_bytes(), "a.csv") {
        Ok(sheet) => sheet.to_map(&sheet.guess()).unwrap_err().to_string(),
        Err(errors) => errors.to_string(),
    }
}

fn notes(imported: &Imported) -> Vec<String> {
    imported.notes.iter().map(ToString::to_string).collect()
}

/// Phases with their steps; lanes with their cards as `step: text (channel)`; and what is felt and expected.
fn outline(map: &JourneyMap) -> Vec<String> {
    let mut lines = Vec::new();
    for phase in &map.phases {
        let steps: Vec<&str> = phase.steps.iter().map(|step| step.name.as_str()).collect();
        lines.push(format!("[{}] {}", phase.name, steps.join(" > ")));
    }
    for lane in &map.lanes {
        let name = lane.shown_name(&map.language);
        lines.push(format!("{name} ({}):", lane.kind.info().key));
        for card in &lane.cards {
            let step = &map.step(&card.step).unwrap().name;
            let channel =
                if card.channel.is_empty() { String::new() } else { format!(" ({})", card.channel) };
            lines.push(format!("  {step}: {}{channel}", card.text));
        }
    }
    let who = |id: &Id| map.persona(id).map_or(String::new(), |persona| format!("{} ", persona.name));
    for (_, step) in map.steps() {
        for e in &step.emotions {
            lines.push(format!("{}{} at {}: {}", who(&e.persona), e.score, step.name, e.feeling));
        }
        for e in &step.expectations {
            lines.push(format!("{}expects {} at {}: {}", who(&e.persona), e.score, step.name, e.text));
        }
    }
    lines
}

const MATRIX: [&str; 13] = [
    "[Orientatie] Zoeken > Vergelijken",
    "[Aankoop] Betalen",
    "Contactpunten (touchpoints):",
    "  Zoeken: Google",
    "  Zoeken: Blog",
    "  Betalen: Kassa",
    "Emotie (emotions):",
    "Risico's (text):",
    "  Vergelijken: Te duur",
    "+0.5 at Zoeken: benieuwd",
    "\u{2212}1.0 at Vergelijken: ",
    "\u{2212}1.8 at Betalen: boos: waarom?",
    "",
];

#[test]
fn a_matrix_as_a_spreadsheet_saves_it_is_read_with_merged_cells_and_lines_in_cells() {
    let text = "Klantreis;;;\nFase;Orientatie;;Aankoop\nStap;Zoeken;Vergelijken;Betalen\n\
                Contactpunten;\"Google\nBlog\";;Kassa\nEmotie;0,5 benieuwd;-1;-1,8: boos: waarom?\n\
                Risico's;;Te duur;\n";
    let imported = read(text);
    assert_eq!(imported.map.title, "Klantreis");
    assert_eq!(imported.map.language, "nl");
    assert_eq!(outline(&imported.map), MATRIX[..12]);
    assert_eq!(imported.notes, []);
    // Without the names of the first rows, with tabs, and in the encoding of an old spreadsheet.
    let plain = text.replace("Fase;", ";").replace("Stap;", ";").replace(';', "\t");
    assert_eq!(outline(&read(&plain).map), MATRIX[..12]);
}

#[test]
fn tidy_rows_are_read_in_any_order_of_columns_and_blanks_go_on_with_the_row_above() {
    let imported = read(
        "Kanal,Schritt,Phase,Bahn,Text,Persona,Score\n\
         social,See ad,Awareness,Touchpoints,Video ad,,\n\
         ,,,Thoughts,\"Is it, \"\"really\"\", for me?\",,\n\
         ,,,Emotion,curious,Maud,1.2\n\
         ,,,Expectation,An answer,Maud,0.8\n\
         Phone,Call,Desire,Touchpoints,Call centre,,\n\
         ,Call,Desire,Risks,Long wait,,\n",
    );
    assert_eq!(
        outline(&imported.map),
        [
            "[Awareness] See ad",
            "[Desire] Call",
            "Touchpoints (touchpoints):",
            "  See ad: Video ad (social)",
            "  Call: Call centre (phone)",
            "Thoughts (thoughts):",
            "  See ad: Is it, \"really\", for me?",
            "Emotion (emotions):",
            "Expectation (expectations):",
            "Risks (text):",
            "  Call: Long wait",
            "Maud +1.2 at See ad: curious",
            "Maud expects +0.8 at See ad: An answer",
        ]
    );
    assert_eq!(imported.notes, []);
}

#[test]
fn a_wide_table_has_a_row_for_each_step_and_a_column_for_each_lane() {
    let imported = read(
        "Phase,Step,Touchpoint,Channel,Pain points,Emotion,Risks\n\
         Buy,Pay,Checkout,webshop,\"Card only\nNo instalments\",-1.5,Fraud\n\
         Buy,Receive,Parcel,Delivery,,2,\n",
    );
    assert_eq!(
        outline(&imported.map),
        [
            "[Buy] Pay > Receive",
            "Touchpoint (touchpoints):",
            "  Pay: Checkout (webshop)",
            "  Receive: Parcel (delivery)",
            "Pain points (pain-points):",
            "  Pay: Card only",
            "  Pay: No instalments",
            "Risks (text):",
            "  Pay: Fraud",
            "Emotion (emotions):",
            "\u{2212}1.5 at Pay: ",
            "+2.0 at Receive: ",
        ]
    );
}

#[test]
fn numbers_off_the_scale_are_held_on_it_and_told_with_their_place() {
    let text = "phase,step,lane,text,score,conversion,satisfaction\nA,B,Emotion,,5,,\nA,C,Touchpoints,x,-2.25,\"12,5 %\",11\n";
    let imported = read(text);
    assert_eq!(
        notes(&imported),
        [
            "a.csv:2:14: a score of 5 is off the scale of -2 to 2; it was read as +2.0",
            "a.csv:3:19: a score of -2.25 is off the scale of -2 to 2; it was read as \u{2212}2.0",
            "a.csv:3:34: a satisfaction of 11 cannot be; it was read as 10",
        ]
    );
    let card = imported.map.cards().next().unwrap().1;
    assert_eq!((card.metrics.conversion, card.metrics.satisfaction), (Some(0.125), Some(10.0)));
    // A scale of its own.
    let sheet = sheet("phase,step,score\nA,B,1\nA,C,3.5\nA,D,5\n");
    let mut plan = sheet.guess();
    plan.scores = (1.0, 5.0);
    let scores: Vec<i32> =
        sheet.to_map(&plan).unwrap().map.steps().map(|(_, step)| step.emotions[0].score.tenths()).collect();
    assert_eq!(scores, [-20, 5, 20]);
}

#[test]
fn what_makes_no_map_is_refused_with_its_place() {
    assert_eq!(
        refused("phase,step,lane,text,score\nA,B,Emotion,,good\nA,C,Emotion,,1\n,,,,\nD,,Touchpoints,x,\n"),
        "a.csv:2:14: `good` is no number for the score; expected a number, or nothing\n\
         a.csv:5:3: this row names no step; expected the name of a step"
    );
    assert_eq!(
        refused("a,b\nc,\"d\n"),
        "a.csv:2:3: this quote does not end; expected \" where the cell ends"
    );
    assert_eq!(
        refused("one\ntwo\n"),
        "a.csv: has one column only; expected columns with commas, semicolons or tabs between them"
    );
    assert_eq!(
        refused("\n \n"),
        "a.csv: is empty; expected columns with commas, semicolons or tabs between them"
    );
}

#[test]
fn a_column_can_be_taken_for_what_the_user_says() {
    let sheet = sheet("Phase,Step,What,Danger\nA,B,Shop,Queue\n");
    let mut plan = sheet.guess();
    sheet.set_use(&mut plan, "what", Use::Lane(LaneKind::Touchpoints)).unwrap();
    sheet.set_use(&mut plan, "4", Use::Lane(LaneKind::PainPoints)).unwrap();
    let map = sheet.to_map(&plan).unwrap().map;
    let kinds: Vec<LaneKind> = map.lanes.iter().map(|lane| lane.kind).collect();
    assert_eq!(kinds, [LaneKind::Touchpoints, LaneKind::PainPoints]);
    let error = sheet.set_use(&mut plan, "Colour", Use::Skip).unwrap_err().to_string();
    assert_eq!(
        error,
        "a.csv: has no column called Colour; expected one of Phase, Step, What, Danger, or its number"
    );
    // One field is in one column.
    sheet.set_use(&mut plan, "What", Use::Field(Field::Step)).unwrap();
    assert_eq!(plan.uses[1], Use::Skip);
}

#[test]
fn delimiters_and_encodings_are_found_out() {
    let expected = ["[Ärger] Größe", "Touchpoints (touchpoints):", "  Größe: a, b; c"];
    let table = |d: char| format!("phase{d}step{d}lane{d}text\nÄrger{d}Größe{d}Touchpoints{d}\"a, b; c\"\n");
    for delimiter in [',', ';', '\t', '|'] {
        let text = table(delimiter);
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        let named = format!("sep={delimiter}\r\n{text}").into_bytes();
        for bytes in [text.into_bytes(), utf16, latin, marked, named] {
            let sheet = Sheet::read(&bytes, "a.csv").unwrap();
            assert_eq!(outline(&sheet.to_map(&sheet.guess()).unwrap().map), expected, "{delimiter}");
        }
    }
}

#[test]
fn no_text_leaves_as_a_formula_and_every_one_comes_back() {
    let mut map = read("phase,step,lane,text\nA,B,Touchpoints,x\n").map;
    let texts = ["=1+1", "+31 20 123", "-5", "@SUM(A1)", "'=x", "\tx", "=HYPERLINK(\"http://x\",\"y\")"];
    let step = map.steps().next().unwrap().1.id.clone();
    Arc::make_mut(&mut map.lanes[0]).cards = texts
        .iter()
        .enumerate()
        .map(|(i, text)| Arc::new(Card::new(Id::new(&format!("c{i}")), step.clone(), text)))
        .collect();
    for shape in [Shape::Tidy, Shape::Matrix] {
        let text = to_table(&map, shape, ',').text;
        let mut cells =
            text.trim_start_matches('\u{feff}').split([',', '\n']).map(|cell| cell.trim_start_matches('"'));
        // In a cell of several lines only the first could be a formula.
        let formula = |cell: &str| shape == Shape::Tidy && cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert!(!cells.any(formula), "{text}");
        let back: Vec<String> = read(&text).map.cards().map(|(_, card)| card.text.clone()).collect();
        let trimmed: Vec<String> = texts.iter().map(|text| text.trim().to_owned()).collect();
        assert_eq!(back, trimmed, "{text}");
    }
}

#[test]
fn the_templates_come_back_from_tidy_rows_with_all_that_those_can_say() {
    for template in wayline::templates::TEMPLATES {
        let map = template.map();
        let text = to_table(&map, Shape::Tidy, ',').text;
        assert!(text.starts_with("phase,step,lane,text,channel,persona,score"), "{text}");
        let back = read(&text).map;
        assert_eq!(outline(&back)[..], outline(&map)[..], "{}", template.id);
        let details = |map: &JourneyMap| -> Vec<Card> {
            let plain = |card: &Arc<Card>| {
                let mut card = Card { id: Id::default(), step: Id::default(), ..card.as_ref().clone() };
                // A row has no room for where figures are from.
                card.metrics.source = None;
                card
            };
            map.cards().map(|(_, card)| plain(card)).collect()
        };
        assert_eq!(details(&back), details(&map), "{}", template.id);
        // The matrix says less, but no less than a spreadsheet shows.
        let matrix = read(&to_table(&map, Shape::Matrix, '\t').text).map;
        let names =
            |map: &JourneyMap| map.steps().map(|(p, s)| (p.name.clone(), s.name.clone())).collect::<Vec<_>>();
        assert_eq!(names(&matrix), names(&map));
        let texts = |map: &JourneyMap| map.cards().map(|(_, card)| card.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts(&matrix), texts(&map), "{}", template.id);
        assert_eq!(matrix.title, map.title);
    }
}

const SAMPLE: &str = "Phase;Step;Lane;Text;Channel;Persona;Score\nA;B;Touchpoints;\"x\ny\";social;;\nA;B;Emotion;glad;Maud;1,5\n\
                      C;D;Pijnpunten;=1+1;;;\n";

prop_compose! {
    fn any_map()(
        phases in vec(("[a-z=+ ]{1,6}", vec("[a-z:;\"']{1,6}", 1..4)), 1..4),
        cards in vec((any::<proptest::sample::Index>(), 0..3_usize, "[^\u{0}]{1,12}"), 0..12),
    ) -> JourneyMap {
        let mut map = JourneyMap::default();
        for (p, (name, steps)) in phases.into_iter().enumerate() {
            let step = |(s, name): (usize, String)| Arc::new(Step::new(Id::new(&format!("s{p}-{s}")), &format!("{name}{s}")));
            let steps = steps.into_iter().enumerate().map(step).collect();
            map.phases.push(Arc::new(Phase { id: Id::new(&format!("p{p}")), name: format!("{}{p}", name.trim()), steps, ..Phase::default() }));
        }
        let steps: Vec<Id> = map.steps().map(|(_, step)| step.id.clone()).collect();
        let kinds = [LaneKind::Thoughts, LaneKind::Touchpoints, LaneKind::Text];
        let mut lanes: Vec<Lane> = kinds.iter().enumerate().map(|(i, kind)| Lane::new(Id::new(&format!("l{i}")), *kind)).collect();
        lanes[2].name = "Own, name".to_owned();
        for (i, (step, lane, text)) in cards.into_iter().enumerate() {
            let step = steps[step.index(steps.len())].clone();
            lanes[lane].cards.push(Arc::new(Card::new(Id::new(&format!("c{i}")), step, text.trim())));
        }
        map.lanes = lanes.into_iter().map(Arc::new).collect();
        map
    }
}

/// Cards as the reader sorts them; a card without a word is none in a table.
fn sorted(map: &JourneyMap) -> Vec<String> {
    let mut lines = outline(&wayline::format::from_ron(&wayline::format::to_ron(map).unwrap(), "a").unwrap());
    lines.retain(|line| !line.ends_with(": "));
    lines.into_iter().map(|line| line.replace("\r\n", "\n").replace('\r', "\n")).collect()
}

#[test]
fn a_table_too_large_for_a_map_is_refused_before_it_takes_for_ever() {
    let rows = |header: &str, row: &dyn Fn(usize) -> String| {
        let rows: String = (0..60_000).map(row).collect();
        refused(&format!("{header}\n{rows}"))
    };
    let holds = |things: &str, most: usize| {
        format!("a.csv: holds more than {most} {things}; expected a map with at most {most}")
    };
    let header = "phase,step,lane,text";
    assert_eq!(rows(header, &|_| "a,b,touchpoints,x\n".into()), holds("cards", 50_000));
    assert_eq!(rows(header, &|i| format!("a,b,lane {i},x\n")), holds("lanes", 500));
    assert_eq!(rows(header, &|i| format!("a,b{i},touchpoints,x\n")), holds("steps", 2_000));
    assert_eq!(rows("phase,step,persona,score", &|i| format!("a,b,p{i},1\n")), holds("personas", 200));

    let wide = "channel,".repeat(20_000);
    let mend = "expected a table of at most 2500 columns";
    assert_eq!(refused(&format!("phase,step,{wide}x\na,b\n")), format!("a.csv: has 20003 columns; {mend}"));
    let mend = "expected a smaller table";
    assert_eq!(refused(&",".repeat(5_000_000)), format!("a.csv: has more than 4000000 cells; {mend}"));
    // As many rows as may be, of which the last alone has two cells.
    let tall = read(&format!("{}a,b\n", "t\n".repeat(90_000)));
    assert_eq!((tall.map.title.as_str(), tall.map.steps().count()), ("t", 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_tidy_rows_can_say_comes_back_exactly(map in any_map()) {
        let text = to_table(&map, Shape::Tidy, ';').text;
        let sheet = Sheet::read(text.as_bytes(), "a.csv").unwrap();
        let back = sheet.to_map(&sheet.guess()).map_err(|errors| TestCaseError::fail(format!("{errors}\n{text}")))?;
        prop_assert_eq!(sorted(&back.map), sorted(&map), "{}", text);
    }

    #[test]
    fn no_bytes_at_all_make_the_reader_panic(bytes in vec(any::<u8>(), 0..200), text in "[a-e,;\t\"\n=: 0-9-]{0,120}") {
        for bytes in [bytes, text.into_bytes()] {
            for name in ["a.csv", "a.tsv"] {
                if let Ok(sheet) = Sheet::read(&bytes, name) {
                    for plan in [sheet.guess(), sheet.guess_shape(Shape::Tidy), sheet.guess_shape(Shape::Matrix)] {
                        if let Ok(imported) = sheet.to_map(&plan) {
                            prop_assert_eq!(check(&imported.map), []);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn no_hurt_to_a_real_table_makes_the_reader_panic(
        hurts in vec((any::<proptest::sample::Index>(), prop_oneof![any::<u8>(), proptest::sample::select(b"\n;\"',-9 \0".to_vec())], 0..3), 1..8),
    ) {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        for (index, byte, how) in hurts {
            let at = index.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => { bytes.remove(at); }
            }
        }
        if let Ok(sheet) = Sheet::read(&bytes, "a.csv")
            && let Ok(imported) = sheet.to_map(&sheet.guess())
        {
            prop_assert_eq!(check(&imported.map), []);
        }
    }
}
