use std::sync::Arc;

use jiff::civil::date;

use super::*;
use crate::edit::apply;
use crate::fault::FileErrors;
use crate::format::{from_ron, to_ron};
use crate::model::{ChannelMeasures, Evidence, JourneyMap, METRICS, Measured, Metrics, Source};

const MAP: &str = r#"(
    format: 1,
    title: "Shop",
    phases: [(id: "p", name: "Buy", steps: [(id: "s1", name: "Look"), (id: "s2", name: "Pay")])],
    lanes: [
        (id: "touch", kind: touchpoints, cards: [
            (id: "home", step: "s1", text: "Home page", evidence: assumption, metrics: (visits: 3, cost: 12.0, source: "log")),
            (id: "cart", step: "s2", text: "Cart", evidence: measured, aliases: ["basket"]),
            (id: "pay", step: "s2", text: "Payment details"),
        ]),
    ],
    sources: [(id: "log", file: "visits.csv", rows: 9)],
)"#;

fn map() -> JourneyMap {
    from_ron(MAP, "map.ron").unwrap()
}

fn measured_map() -> JourneyMap {
    let channel = |name: &str| ChannelMeasures { channel: name.to_owned(), visits: 5, ..Default::default() };
    let channels = vec![channel("email"), channel("paid_search")];
    let measured = Measured { source: "log".into(), journeys: 20, channels, ..Measured::default() };
    JourneyMap { measured: Some(Arc::new(measured)), ..map() }
}

fn table(text: &str) -> FigureTable {
    FigureTable::read(text.as_bytes(), "exports/table.csv").unwrap()
}

/// What a table tells, read as it is guessed, with no suggestion taken.
fn read_onto(map: &JourneyMap, text: &str) -> Result<Figures, FileErrors> {
    let table = table(text);
    let plan = table.guess(map);
    table.figures(map, &plan, &table.matching(map, &plan), date(2024, 7, 1))
}

fn read(text: &str) -> Figures {
    read_onto(&map(), text).unwrap()
}

#[track_caller]
fn refused(text: &str) -> String {
    read_onto(&map(), text).unwrap_err().to_string()
}

fn metrics(figures: &Figures, card: &str) -> Metrics {
    let found = figures.cards.iter().find(|figures| figures.card.as_str() == card);
    found.map(|figures| figures.metrics.clone()).unwrap_or_default()
}

fn meanings(header: &str, row: &str) -> Vec<Meaning> {
    table(&format!("{header}\n{row}\n")).guess(&map()).columns
}

#[test]
fn columns_are_known_by_their_names_in_five_languages() {
    use Meaning::{ConversionPercent, Cost, Customers, Name, Satisfaction, Skip, Value, Visits};
    let all = [Name, Visits, Customers, ConversionPercent, Satisfaction, Cost, Value];
    for header in [
        "Touchpoint,Sessions,Users,Conversion rate,CSAT,Spend,Revenue",
        "Contactpunt,Bezoeken,Klanten,Conversie,Tevredenheid,Kosten,Omzet",
        "Kontaktpunkt,Sitzungen,Nutzer,Konversionsrate,Zufriedenheid,Ausgaben,Umsatz",
        "Point de contact,Visites,Clients,Taux de conversion,Satisfaction client,Coût,Valeur",
        "Punto de contacto,Visitas,Clientes,Tasa de conversión,Satisfacción,Coste,Ingresos",
        "Page path,Views,Total users,Conversion (%),NPS,Cost (EUR),Value",
    ] {
        assert_eq!(meanings(header, "cart,10,8,12 %,7,2.50,99"), all, "{header}");
    }
    assert_eq!(meanings("Remark,Page,Visits", "soon,cart,10"), [Skip, Name, Visits]);
}

#[test]
fn the_column_of_names_is_the_one_by_whose_words_cards_are_found() {
    use Meaning::{Name, Skip, Visits};
    assert_eq!(meanings("Page,What,Visits", "/x/1,basket,10"), [Skip, Name, Visits]);
    let without_names = table("cart;10\npay;5\n");
    let mut plan = without_names.guess(&map());
    assert_eq!((plan.header, plan.columns.as_slice()), (None, &[Name, Skip][..]));
    without_names.set_by_name(&mut plan, "visits", "2").unwrap();
    let figures = without_names
        .figures(&map(), &plan, &without_names.matching(&map(), &plan), date(2024, 7, 1))
        .unwrap();
    assert_eq!(metrics(&figures, "cart").visits, Some(10));
}

#[test]
fn lines_above_the_names_are_passed_over() {
    let figures = read("# Report of July\n\nAll pages,\nPage,Views\nCart,12\n");
    assert_eq!(metrics(&figures, "cart").visits, Some(12));
    assert_eq!(figures.source.rows, 1);
}

#[test]
fn numbers_are_read_in_both_conventions_and_conversions_in_percent_or_shares() {
    let dutch = read(
        "contactpunt;bezoeken;conversie;kosten\nCart;1.284;5,2%;1.284,50\nHome page;2.000.000;0,125 %;12\n",
    );
    let cart = metrics(&dutch, "cart");
    assert_eq!((cart.visits, cart.cost), (Some(1284), Some(1284.5)));
    assert!((cart.conversion.unwrap() - 0.052).abs() < 1e-12);
    assert_eq!(metrics(&dutch, "home").visits, Some(2_000_000));
    let english =
        read("page,visits,conversion rate,cost\nCart,\"1,284\",0.05,\"1,284\"\nHome page,7,0.5,2.50\n");
    let cart = metrics(&english, "cart");
    assert_eq!((cart.visits, cart.conversion, cart.cost), (Some(1284), Some(0.05), Some(1284.0)));
    let percent = read("page,conversion\nCart,5\nHome page,0.5\n");
    assert_eq!(metrics(&percent, "home").conversion, Some(0.005), "a column that goes above 1 is in percent");
}

#[test]
fn a_number_that_may_be_two_is_refused_by_line_with_what_mends_it() {
    let message = refused("page,visits,cost\nHome page,3,12\nCart,4,\"1,284\"\n");
    assert_eq!(
        message,
        "exports/table.csv:3:8: “1,284” may be thousands or decimals, and nothing in the table tells which; \
         write it without a sign for thousands, or with two decimals"
    );
    // Of the other columns one has decimal commas and one decimal points: nothing is told.
    assert!(
        refused("page;cost;value;csat\nCart;;2.5;7,5\nHome page;1.284;1;\n").contains("may be thousands")
    );
    assert!(refused("page;cost\nCart;1,5\nHome page;1.284\nHome page;2.50\n").contains("may be thousands"));
}

#[test]
fn a_number_that_may_be_two_is_read_as_the_rest_of_its_column_is_written() {
    let figures = read("page;cost;value\nCart;1,5;2.5\nHome page;1.284;1.284\n");
    let home = metrics(&figures, "home");
    assert_eq!((home.cost, home.value), (Some(1284.0), Some(1.284)));
    let figures = read("page,cost,value\nCart,\"1,284\",12.50\n");
    assert_eq!(
        metrics(&figures, "cart").cost,
        Some(1284.0),
        "and as the table is, where its column does not tell"
    );
    let figures = read("page;cost\nCart;CHF 1'284.50\nHome page;n/a\n");
    assert_eq!(metrics(&figures, "cart").cost, Some(1284.5));
}

#[test]
fn what_a_figure_cannot_be_is_refused_with_every_line() {
    let message = refused("page,visits,satisfaction,cost\nCart,many,11,-2\nHome page,1.5,7,3\n");
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines.len(), 4, "{message}");
    assert!(lines[0].starts_with("exports/table.csv:2:6: “many” is no number of visits; expected a whole"));
    assert!(lines[1].contains(":2:11: satisfaction cannot be “11”; expected a number from 0 to 10"));
    assert!(lines[2].contains("cost cannot be “-2”") && lines[3].contains("are not whole"), "{message}");
    let figures = read("page,visits\nCart,4\nTotal,n.a.\nExported by Ann,many\n");
    assert_eq!(figures.cards.len(), 1, "rows of nothing on the map are not read");
    assert_eq!(figures.notes.len(), 2);
    assert!(figures.notes[0].to_string().contains(":3:1: “Total” is nothing on the map"));
}

#[test]
fn rows_of_one_touchpoint_are_added_up_where_that_makes_sense() {
    let figures =
        read("page,visits,users,conversion,csat,cost\nCart,30,20,10 %,8,5\nbasket,10,5,50 %,8,2.5\n");
    let cart = metrics(&figures, "cart");
    assert_eq!((cart.visits, cart.cost, cart.satisfaction), (Some(40), Some(7.5), Some(8.0)));
    // By hand: (30 x 10 % + 10 x 50 %) / 40.
    assert!((cart.conversion.unwrap() - 0.2).abs() < 1e-12);
    assert_eq!(cart.customers, None, "how many came to both, nobody knows");
    assert!(figures.notes[0].to_string().contains("the customers of 2 rows of “Cart” cannot be added up"));
}

#[test]
fn figures_go_onto_cards_with_their_source_and_leave_the_rest_alone() {
    let map = measured_map();
    let figures = read_onto(&map, "page,visits,satisfaction\nCart,40,7.5\nHome page,,6\n").unwrap();
    let changed = apply(&map, &figures.edit(&map)).unwrap();
    let card = |id: &str| Arc::clone(changed.card(&id.into()).unwrap());
    let cart = card("cart");
    assert_eq!((cart.metrics.visits, cart.metrics.satisfaction), (Some(40), Some(7.5)));
    assert_eq!(cart.evidence, Some(Evidence::Measured), "evidence is never weakened");
    let source =
        changed.sources.iter().find(|source| Some(&source.id) == cart.metrics.source.as_ref()).unwrap();
    assert_eq!((source.file.as_str(), source.rows), ("table.csv", 2));
    assert_eq!(source.measured, Some(date(2024, 7, 1)));
    let home = card("home");
    assert_eq!(
        (home.metrics.visits, home.metrics.cost),
        (Some(3), Some(12.0)),
        "what is not in the table stays"
    );
    assert_eq!(home.metrics.source, Some("log".into()), "its visits are the log's");
    assert_eq!(home.evidence, Some(Evidence::WebAnalytics));
    let again = apply(&changed, &figures.edit(&changed)).unwrap();
    assert_eq!(to_ron(&again).unwrap(), to_ron(&changed).unwrap(), "the same table changes nothing more");
    let later = Figures { source: Source { id: "new".into(), rows: 3, ..figures.source.clone() }, ..figures };
    let later = apply(&changed, &later.edit(&changed)).unwrap();
    assert_eq!(later.sources.len(), 2, "a source that nothing names any more goes");
}

#[test]
fn costs_of_channels_are_summed_under_the_names_that_the_map_measures() {
    let map = measured_map();
    let text = "Channel,Spend\nE-mail,10\nPaid Search,100.50\npaid-search,20\nRadio,5\n";
    let figures = read_onto(&map, text).unwrap();
    assert_eq!(
        figures.channels,
        [("email".to_owned(), 10.0), ("paid_search".to_owned(), 120.5), ("Radio".to_owned(), 5.0)]
    );
    let changed = apply(&map, &figures.edit(&map)).unwrap();
    let channels = &changed.measured.as_ref().unwrap().channels;
    let costs: Vec<(&str, Option<f64>, u64)> =
        channels.iter().map(|channel| (channel.channel.as_str(), channel.cost, channel.visits)).collect();
    assert_eq!(costs, [("Radio", Some(5.0), 0), ("email", Some(10.0), 5), ("paid_search", Some(120.5), 5)]);
    assert_eq!(changed.sources.len(), 1);
    let message = read_onto(&self::map(), text).unwrap_err().to_string();
    assert!(
        message.contains("nothing on the map") || message.contains("no figures of anything"),
        "{message}"
    );
    let both = read_onto(&map, "page,channel,cost\nCart,E-mail,4\nCart,Radio,6\n").unwrap();
    assert_eq!((metrics(&both, "cart").cost, both.channels.len()), (Some(10.0), 2));
}

#[test]
fn a_column_is_set_by_its_name_or_number_and_taken_from_the_one_that_had_it() {
    let table = table("page,sessions,views,rate\nCart,4,9,0.1\n");
    let mut plan = table.guess(&map());
    assert_eq!(plan.columns, [Meaning::Name, Meaning::Visits, Meaning::Skip, Meaning::Skip]);
    table.set_by_name(&mut plan, "visits", "Views").unwrap();
    table.set_by_name(&mut plan, "conversion", "4").unwrap();
    assert_eq!(plan.columns, [Meaning::Name, Meaning::Skip, Meaning::Visits, Meaning::ConversionShare]);
    let error = table.set_by_name(&mut plan, "visits", "gone").unwrap_err().to_string();
    assert!(error.contains("has no column called gone; expected one of page, sessions"), "{error}");
    let error = table.set_by_name(&mut plan, "clicks", "views").unwrap_err().to_string();
    assert!(error.contains("expected conversion, name, channel, visits"), "{error}");
}

#[test]
fn a_suggestion_is_applied_only_when_it_is_accepted_and_becomes_an_alias() {
    let map = map();
    let table = table("page,visits\npayment-detail,4\n");
    let plan = table.guess(&map);
    let mut matching = table.matching(&map, &plan);
    assert!(matching.events()[0].matched.is_none());
    assert!(table.figures(&map, &plan, &matching, date(2024, 7, 1)).is_err());
    assert_eq!(matching.accept_suggestions(), 1);
    let figures = table.figures(&map, &plan, &matching, date(2024, 7, 1)).unwrap();
    let changed = apply(&map, &figures.edit(&map)).unwrap();
    assert_eq!(changed.card(&"pay".into()).unwrap().aliases, ["payment-detail"]);
}

#[test]
fn tables_that_are_none_are_refused_and_hostile_ones_end_soon() {
    let no_table = |text: &str| FigureTable::read(text.as_bytes(), "t.csv").unwrap_err().to_string();
    assert!(no_table("").contains("is empty"));
    assert!(no_table("one\ntwo\n").contains("one column only"));
    assert!(no_table(&format!("a{}\n", ",a".repeat(1_000_000))).contains("columns"));
    assert!(no_table("a,\"b\nc,d").contains("does not end"));
    assert!(refused("page,visits\n").contains("no rows of figures"));
    assert!(refused("page,remark\nCart,good\n").contains("no column of figures"));
    assert!(refused("visits,cost\n4,5\n").contains("no column with the names"));
    assert!(refused("page,visits\nTerms of use,5\n").contains("no figures of anything on the map"));
}

#[test]
fn encodings_and_formulas_of_spreadsheets_are_read_as_words() {
    let map = map();
    let text = "\u{feff}page;visits\r\n'=Cart;5\r\nCart;6\r\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [text.as_bytes(), &utf16] {
        let table = FigureTable::read(bytes, "t.csv").unwrap();
        let plan = table.guess(&map);
        let matching = table.matching(&map, &plan);
        let figures = table.figures(&map, &plan, &matching, date(2024, 7, 1)).unwrap();
        // The name of a formula has the same words.
        assert_eq!(metrics(&figures, "cart").visits, Some(11));
        let names: Vec<&str> = matching.events().iter().map(|name| name.event.as_str()).collect();
        assert_eq!(names, ["=Cart", "Cart"]);
    }
}

#[test]
fn every_meaning_is_set_by_its_own_name_and_every_figure_has_a_meaning() {
    let table = table("a,b\nc,1\n");
    for (meaning, name) in MEANINGS {
        let mut plan = Plan { header: Some(0), columns: vec![Meaning::Skip; 2] };
        table.set_by_name(&mut plan, name, "b").unwrap();
        assert_eq!(plan.columns[1], *meaning, "{name}");
    }
    for metric in METRICS {
        assert!(MEANINGS.iter().any(|(meaning, _)| meaning.metric().is_some_and(|m| m.key == metric.key)));
    }
}

/// They were kept as `inf`, and the map could not be read again.
#[test]
fn costs_that_add_up_to_no_number_are_left_out_and_noted() {
    let most = "900000000000000";
    let rows = format!("page,channel,visits,cost\nHome page,email,5,{most}\nHome page,email,6,{most}\n");
    let figures = read_onto(&measured_map(), &rows).unwrap();
    assert_eq!((metrics(&figures, "home").visits, metrics(&figures, "home").cost), (Some(11), None));
    assert_eq!(figures.channels, []);
    let notes: Vec<String> = figures.notes.iter().map(ToString::to_string).collect();
    assert!(
        notes.iter().any(|note| note.contains("the cost of 2 rows of “Home page” cannot be added up")),
        "{notes:?}"
    );
    assert!(
        notes.iter().any(|note| note.contains("the costs of the channel “email” cannot be added up")),
        "{notes:?}"
    );
    let kept = apply(&measured_map(), &figures.edit(&measured_map())).unwrap();
    assert!(from_ron(&to_ron(&kept).unwrap(), "kept.ron").is_ok());
}

#[test]
fn ten_thousand_channels_are_added_up_without_searching_through_all_of_them() {
    let rows: String = (0..10_000).map(|n| format!("channel {n},1\n")).collect();
    let started = std::time::Instant::now();
    let figures = read_onto(&measured_map(), &format!("channel,cost\n{rows}")).unwrap();
    let once = apply(&measured_map(), &figures.edit(&measured_map())).unwrap();
    let again = read_onto(&once, &format!("channel,cost\n{rows}{rows}")).unwrap();
    let twice = apply(&once, &again.edit(&once)).unwrap();
    let channels = &twice.measured.as_ref().unwrap().channels;
    assert_eq!(channels.iter().filter(|channel| channel.cost == Some(2.0)).count(), 10_000);
    assert!(channels.windows(2).all(|pair| pair[0].channel < pair[1].channel));
    assert!(started.elapsed() < std::time::Duration::from_secs(10), "{:?}", started.elapsed());
}

/// Dividing by a hundred made 0.052000000000000005 of it, and a file that nobody wants to read.
#[test]
fn percentages_are_written_without_the_error_of_dividing() {
    let figures = read("page,sessions,conversion rate\nHome page,10,5.2 %\nCart,3,0.31 %\nCart,4,0.7 %\n");
    let kept = to_ron(&apply(&map(), &figures.edit(&map())).unwrap()).unwrap();
    assert!(kept.contains("visits: 10, conversion: 0.052, "), "{kept}");
    // By hand: (3 x 0.31 + 4 x 0.7) / 7 = 0.532857 %.
    assert!(kept.contains("visits: 7, conversion: 0.005329, "), "{kept}");
}
