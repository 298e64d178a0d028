//! The program as its user runs it, without a window.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A folder to run the program in.
struct Place(TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }

    /// With a map called `map.ron`, made from the AIDA template.
    fn with_map() -> Place {
        let place = Place::new();
        place.run(&["new", "--template", "aida", "-o", "map.ron"]).ends(0);
        place
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wayline"));
        command.args(args).current_dir(self.0.path()).stdin(Stdio::null());
        // Nor the templates of whoever runs the tests.
        command.env("XDG_DATA_HOME", self.0.path().join("home"));
        // None of this needs a display.
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command
    }

    fn run(&self, args: &[&str]) -> Ran {
        let Output { status, stdout, stderr } = self.command(args).output().unwrap();
        Ran { code: status.code(), stdout, stderr: String::from_utf8(stderr).unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

struct Ran {
    code: Option<i32>,
    stdout: Vec<u8>,
    stderr: String,
}

impl Ran {
    #[track_caller]
    fn ends(self, code: i32) -> Ran {
        assert_eq!(self.code, Some(code), "{}", self.stderr);
        self
    }

    /// On standard error, and nothing else there.
    #[track_caller]
    fn says(self, message: &str) -> Ran {
        assert_eq!(self.stderr.trim_end(), message);
        self
    }

    fn text(&self) -> String {
        String::from_utf8(self.stdout.clone()).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.stdout).unwrap()
    }
}

const IDS: [&str; 4] = ["aida", "classic", "klantreis", "blank"];

#[test]
fn what_can_only_be_imported_is_told_from_a_broken_map() {
    let place = Place::new();
    place.write("steps.csv", "phase,step\nBuy,Pay\n");
    place.write("steps.mmd", "journey\n  title Buying\n");
    for name in ["steps.csv", "steps.mmd"] {
        let ran = place.run(&["check", name]);
        let told = format!(
            "{name}: is a table or diagram and no journey map; make a map of it with `wayline import`"
        );
        assert!(ran.stderr.starts_with(&told), "{}", ran.stderr);
        ran.ends(1);
    }
    let gone = place.run(&["check", "gone.csv"]);
    assert!(gone.stderr.contains("gone.csv: does not exist"), "{}", gone.stderr);
    place.run(&["new", "--template", "aida", "-o", "map.csv"]).ends(0);
    place.run(&["check", "map.csv"]).ends(0);
}

#[test]
fn a_new_map_from_each_template_passes_the_check() {
    let place = Place::new();
    for id in IDS {
        let file = format!("{id}.ron");
        let made = place.run(&["new", "--template", id, "-o", &file]).ends(0);
        assert!(made.stdout.is_empty() && made.stderr.is_empty());
        let checked = place.run(&["check", &file]).ends(0);
        assert!(checked.text().starts_with(&format!("{file}: ok (")), "{}", checked.text());
    }
}

#[test]
fn an_unknown_template_is_wrong_usage_and_the_known_ones_are_named_with_the_nearest() {
    let place = Place::new();
    let ran = place.run(&["new", "--template", "aidda", "-o", "map.ron"]).ends(2);
    assert!(IDS.iter().all(|id| ran.stderr.contains(id)), "{}", ran.stderr);
    assert!(ran.stderr.contains("did you mean aida?"), "{}", ran.stderr);
    assert!(place.names().is_empty());
}

#[test]
fn a_new_map_replaces_no_file_unless_forced() {
    let place = Place::new();
    place.write("map.ron", "mine");
    let new = ["new", "--template", "blank", "-o", "map.ron"];
    place
        .run(&new)
        .ends(1)
        .says("map.ron: is there already; choose another name, or replace it with --force");
    assert_eq!(place.read("map.ron"), "mine");
    place.run(&[&new[..], &["--force"]].concat()).ends(0);
    assert!(place.read("map.ron").contains("format: 1"));
    assert_eq!(place.names(), ["map.ron"]);
}

#[test]
fn a_new_map_can_go_to_standard_output() {
    let place = Place::with_map();
    let ran = place.run(&["new", "--template", "aida", "-o", "-"]).ends(0);
    assert_eq!(ran.text(), place.read("map.ron"));
    assert_eq!(place.names(), ["map.ron"]);
}

#[test]
fn a_folder_that_is_not_there_is_named_and_not_made() {
    let place = Place::new();
    let ran = place.run(&["new", "--template", "aida", "-o", "no/map.ron"]).ends(1);
    assert!(ran.stderr.starts_with("no/map.ron: ") && ran.stderr.contains("; "), "{}", ran.stderr);
    assert!(place.names().is_empty());
}

#[test]
fn own_templates_are_listed_marked_and_make_maps_and_a_broken_one_is_named() {
    let place = Place::new();
    let folder = place.path("home/wayline/templates");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("ours.ron"), wayline::templates::find("saas").unwrap().text).unwrap();
    fs::write(folder.join("bad.ron"), "(format: 1, title: 3)").unwrap();
    let ran = place.run(&["templates", "--json"]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.stderr.contains("bad.ron:1:"), "{}", ran.stderr);
    let json: Value = serde_json::from_slice(&ran.stdout).unwrap();
    let own: Vec<&Value> = json.as_array().unwrap().iter().filter(|t| t["own"] == true).collect();
    assert_eq!(own.len(), 1);
    assert_eq!((own[0]["id"].as_str(), own[0]["language"].as_str()), (Some("ours"), Some("en")));
    let table = String::from_utf8(place.run(&["templates"]).stdout).unwrap();
    assert!(table.lines().any(|line| line.starts_with("ours ") && line.contains("(your own)")), "{table}");

    place.run(&["new", "--template", "ours", "-o", "map.ron"]).ends(0);
    assert!(place.read("map.ron").contains("Moving a clinic"));
    let ran = place.run(&["new", "--template", "bad", "-o", "other.ron"]).ends(1);
    assert!(ran.stderr.contains("bad.ron:1:"), "{}", ran.stderr);
    let ran = place.run(&["new", "--template", "our", "-o", "other.ron"]).ends(2);
    assert!(ran.stderr.contains("did you mean ours?"), "{}", ran.stderr);
    assert_eq!(place.names(), ["home", "map.ron"]);
}

#[test]
fn templates_are_listed_for_people_and_for_programs() {
    let place = Place::new();
    let table = place.run(&["templates"]).ends(0).text();
    for id in IDS {
        assert!(table.lines().any(|line| line.split(' ').next() == Some(id)), "{id}");
    }

    let json = place.run(&["templates", "--json"]).ends(0).json();
    let templates = json.as_array().unwrap();
    let ids: Vec<&str> = templates.iter().filter_map(|template| template["id"].as_str()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "each id once");
    for language in ["en", "nl"] {
        let count = templates.iter().filter(|template| template["language"] == language).count();
        assert!(count >= 13, "{count} in {language}");
    }
    for template in templates {
        for key in ["id", "title", "language", "description"] {
            assert!(template[key].as_str().is_some_and(|text| !text.is_empty()), "{key} of {template}");
        }
        assert!(template["phases"].as_array().is_some_and(|phases| phases.iter().all(Value::is_string)));
    }
    let dutch = templates.iter().find(|template| template["id"] == "klantreis").unwrap();
    assert_eq!(dutch["language"], "nl");
}

#[test]
fn every_file_is_checked_and_one_bad_one_is_enough_to_fail() {
    let place = Place::with_map();
    place.write("bad.ron", "(format: 1, title: \"T\", lane: [])");
    let ran = place.run(&["check", "bad.ron", "missing.ron", "map.ron"]).ends(1);
    assert!(ran.text().starts_with("map.ron: ok (5 phases, "), "{}", ran.text());
    let errors: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(errors.len(), 2, "{}", ran.stderr);
    assert!(errors[0].starts_with("bad.ron:1:25: ") && errors[0].contains("; "), "{}", errors[0]);
    assert!(errors[1].starts_with("missing.ron: does not exist; "), "{}", errors[1]);
}

#[test]
fn a_check_for_programs_has_an_object_for_each_file() {
    let place = Place::with_map();
    place.write("bad.ron", "(\n    format: 1,\n    title: 5,\n)");
    let ran = place.run(&["check", "--json", "map.ron", "bad.ron"]).ends(1);
    assert_eq!(ran.stderr, "");
    let json = ran.json();
    assert_eq!((&json[0]["file"], &json[0]["ok"]), (&"map.ron".into(), &true.into()));
    assert_eq!((&json[0]["errors"], &json[0]["findings"]), (&Value::Array(vec![]), &Value::Array(vec![])));
    assert_eq!((&json[1]["file"], &json[1]["ok"]), (&"bad.ron".into(), &false.into()));
    let error = &json[1]["errors"][0];
    assert_eq!(error["line"], 3);
    assert!(error["column"].is_u64() && error["message"].is_string() && error["expected"].is_string());
}

/// A map with an expectation gap at the step `pay`, and more text before its end.
fn a_map_with_a_gap(more: &str) -> String {
    let step = |id: &str, felt: f32, expected: f32| {
        format!(
            "(id: \"{id}\", name: \"{id}\", emotions: [(score: {felt:?})], expectations: [(score: {expected:?})])"
        )
    };
    let steps = [step("see", 0.5, 0.5), step("pay", -1.4, 0.8), step("get", 1.2, 0.4)].join(", ");
    format!(
        "(format: 1, title: \"T\", brief: (goal: \"g\"), phases: [(id: \"p\", name: \"P\", steps: [{steps}])], {more})"
    )
}

#[test]
fn a_review_for_programs_has_the_findings_most_serious_first() {
    let place = Place::new();
    place.write("map.ron", &a_map_with_a_gap(""));
    place.write("bad.ron", "(format: 1)");
    let json = place.run(&["check", "--review", "--json", "map.ron", "bad.ron"]).ends(1).json();
    let findings = json[0]["findings"].as_array().unwrap();
    assert_eq!(findings[0]["rule"], "expectation-gap");
    assert_eq!(findings[0]["target"], "pay");
    assert_eq!(findings[0]["severity"], "problem");
    let message = findings[0]["message"].as_str().unwrap();
    assert!(message.contains("\u{2212}2.2") && message.contains("“pay”"), "{message}");
    assert!(findings.iter().any(|finding| finding["rule"] == "peak" && finding["severity"] == "good"));
    assert_eq!(json[0]["facts"]["serious_gaps"], 1);
    assert_eq!((&json[1]["ok"], &json[1]["findings"]), (&false.into(), &Value::Array(vec![])));
}

#[test]
fn findings_end_a_check_with_1_only_when_it_is_strict() {
    let place = Place::new();
    place.write("map.ron", &a_map_with_a_gap(""));
    place.run(&["check", "--review", "map.ron"]).ends(0);
    place.run(&["check", "--review", "--strict", "map.ron"]).ends(1);
    place.run(&["check", "map.ron"]).ends(0);
    place.run(&["check", "--strict", "map.ron"]).ends(2);

    let notes = ["expectation-gap", "pit"]
        .map(|rule| format!("(rule: \"{rule}\", target: \"pay\", reason: \"The bank asks for it\")"))
        .join(", ");
    place.write("known.ron", &a_map_with_a_gap(&format!("dismissed: [{notes}]")));
    place.run(&["check", "--review", "--strict", "known.ron"]).ends(0);
    let json = place.run(&["check", "--review", "--json", "known.ron"]).ends(0).json();
    assert_eq!(json[0]["dismissed"][0]["reason"], "The bank asks for it");
    assert!(json[0]["findings"].as_array().unwrap().iter().all(|finding| finding["target"] != "pay"));
}

#[test]
fn a_review_for_people_tells_by_severity_what_it_takes_to_put_a_finding_aside() {
    let place = Place::with_map();
    // Without its opportunity a pain point is worth a warning.
    let lines = place.read("map.ron");
    let left: Vec<&str> = lines.lines().filter(|line| !line.contains("\"chance-subsidy\"")).collect();
    place.write("map.ron", &left.join("\n"));
    let text = place.run(&["check", "--review", "map.ron"]).ends(0).text();
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is not in {text}"));
    assert!(
        at("Problems (") < at("Warnings (")
            && at("Warnings (") < at("Hints (")
            && at("Hints (") < at("What works (")
    );
    assert!(at("[expectation-gap get-quote]") < at("[expectation-gap read-sheets]"));
    assert!(text.contains("Assumptions: 12 % (5 of 42)"), "{text}");
    assert!(text.contains("Contacts before the purchase: 10"), "{text}");
}

#[test]
fn a_check_of_nothing_is_wrong_usage() {
    Place::new().run(&["check"]).ends(2);
}

/// Width and height as the file's head has them.
fn png_size(png: &[u8]) -> (u32, u32) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes([png[at], png[at + 1], png[at + 2], png[at + 3]]);
    (number(16), number(20))
}

#[test]
fn a_map_is_exported_at_the_scale_that_was_asked_for() {
    let place = Place::with_map();
    place.run(&["export", "map.ron", "-o", "one.png", "--scale", "1"]).ends(0);
    place.run(&["export", "map.ron", "-o", "two.PNG"]).ends(0);
    let [one, two] = ["one.png", "two.PNG"].map(|name| png_size(&fs::read(place.path(name)).unwrap()));
    assert!(one.0 > 500 && one.1 > 500, "{one:?}");
    assert_eq!(two, (one.0 * 2, one.1 * 2));
    assert_eq!(place.names(), ["map.ron", "one.png", "two.PNG"]);
}

#[test]
fn light_and_dark_are_different_pictures() {
    let place = Place::with_map();
    let svg = |theme| place.run(&["export", "map.ron", "-o", "map.svg", "--force", "--theme", theme]).ends(0);
    svg("light");
    let light = place.read("map.svg");
    svg("dark");
    assert_ne!(place.read("map.svg"), light);
}

#[test]
fn an_svg_has_the_words_of_the_map() {
    let place = Place::with_map();
    place.run(&["export", "map.ron", "-o", "map.svg"]).ends(0);
    let svg = place.read("map.svg");
    for word in ["Awareness", "Retention", "hopeful"] {
        assert!(svg.contains(word), "{word}");
    }
}

#[test]
fn a_picture_can_go_to_standard_output() {
    let place = Place::with_map();
    let ran = place.run(&["export", "map.ron", "-o", "-", "--scale", "0.5"]).ends(0);
    png_size(&ran.stdout);
    assert_eq!(place.names(), ["map.ron"]);
}

#[test]
fn an_export_replaces_no_file_unless_forced() {
    let place = Place::with_map();
    place.write("map.png", "mine");
    let export = ["export", "map.ron", "-o", "map.png", "--scale", "0.2"];
    place
        .run(&export)
        .ends(1)
        .says("map.png: is there already; choose another name, or replace it with --force");
    assert_eq!(place.read("map.png"), "mine");
    place.run(&[&export[..], &["--force"]].concat()).ends(0);
    png_size(&fs::read(place.path("map.png")).unwrap());
    assert_eq!(place.names(), ["map.png", "map.ron"]);
}

#[test]
fn a_bad_map_is_not_exported_and_its_error_names_the_place() {
    let place = Place::new();
    place.write("bad.ron", "(format: 1, title: \"T\", lanes: 5)");
    let ran = place.run(&["export", "bad.ron", "-o", "bad.png"]).ends(1);
    assert!(ran.stderr.starts_with("bad.ron:1:"), "{}", ran.stderr);
    assert_eq!(place.names(), ["bad.ron"]);
}

#[test]
fn exports_that_cannot_be_are_wrong_usage_and_leave_nothing_behind() {
    let place = Place::with_map();
    let export = |args: &[&str]| place.run(&[&["export", "map.ron"], args].concat()).ends(2).stderr;
    assert!(export(&["-o", "map.gif"]).contains("expected .png, .svg"));
    assert!(export(&["-o", "map"]).contains("expected .png, .svg"));
    for scale in ["0", "-1", "NaN", "inf", "two"] {
        assert!(
            export(&["-o", "map.png", "--scale", scale]).contains("expected a number above 0"),
            "{scale}"
        );
    }
    assert!(export(&["-o", "map.png", "--scale", "9999"]).contains("expected no side above 100000"));
    assert!(export(&["-o", "map.png", "--theme", "grey"]).contains("light, dark"));
    assert!(export(&[]).contains("--output"));
    assert_eq!(place.names(), ["map.ron"]);
}

#[test]
fn a_picture_has_exactly_the_pixels_or_the_width_that_was_asked_for() {
    let place = Place::with_map();
    place.run(&["export", "map.ron", "-o", "fit.png", "--fit", "1920x1080"]).ends(0);
    place.run(&["export", "map.ron", "-o", "wide.png", "--width", "800"]).ends(0);
    place.run(&["export", "map.ron", "-o", "page.png", "--page", "16:9", "--dpi", "72"]).ends(0);
    let size = |name| png_size(&fs::read(place.path(name)).unwrap());
    assert_eq!((size("fit.png"), size("page.png")), ((1920, 1080), (960, 540)));
    assert_eq!(size("wide.png").0, 800);
}

#[test]
fn several_maps_go_into_a_folder_or_by_a_pattern() {
    let place = Place::with_map();
    place.run(&["new", "--template", "klantreis", "-o", "reis.ron"]).ends(0);
    fs::create_dir(place.path("out")).unwrap();
    let export = |args: &[&str]| place.run(&[&["export", "map.ron", "reis.ron"], args].concat());
    export(&["-o", "out", "--format", "svg"]).ends(0);
    assert!(place.path("out/map.svg").exists() && place.path("out/reis.svg").exists());
    export(&["-o", "out/{name}-wide.png", "--width", "300"]).ends(0);
    assert!(place.path("out/map-wide.png").exists() && place.path("out/reis-wide.png").exists());

    let usage = |args: &[&str]| export(args).ends(2).stderr;
    assert!(usage(&["-o", "one.png"]).contains("expected a folder, as in -o out/ --format png"));
    assert!(usage(&["-o", "out/"]).contains("expected --format"));
    let clash =
        place.run(&["export", "map.ron", "./out/../map.ron", "-o", "out/", "--format", "png"]).ends(2);
    assert!(clash.stderr.contains("would both become out/map.png"), "{}", clash.stderr);
}

#[test]
fn one_bad_map_does_not_keep_the_others_from_being_exported() {
    let place = Place::with_map();
    place.write("bad.ron", "(format: 1, title: 5)");
    let ran = place.run(&["export", "bad.ron", "map.ron", "-o", "{name}.svg"]).ends(1);
    assert!(ran.stderr.starts_with("bad.ron:1:"), "{}", ran.stderr);
    assert_eq!(place.names(), ["bad.ron", "map.ron", "map.svg"]);
}

#[test]
fn a_phase_that_is_not_there_is_named_with_those_that_are() {
    let place = Place::with_map();
    let ran = place.run(&["export", "map.ron", "-o", "x.svg", "--phases", "desire,intrest"]).ends(2);
    assert_eq!(
        ran.stderr.trim_end(),
        "map.ron: there is no phase called intrest; expected one of Awareness, Interest, Desire, Action, \
         Retention (did you mean Interest?)"
    );
    assert_eq!(place.names(), ["map.ron"]);
}

#[test]
fn measures_are_drawn_on_a_measured_map_and_asked_for_in_vain_on_another() {
    let place = Place::with_map();
    place.write("bikes.ron", include_str!("maps/tracked.ron"));
    let svg = |more: &[&str]| {
        let mut args = vec!["export", "bikes.ron", "-o", "-", "--format", "svg"];
        args.extend(more);
        place.run(&args).ends(0).text()
    };
    assert!(!svg(&[]).contains("came this far"));
    let whole = svg(&["--measures", "--least-share", "25", "--heat", "ended"]);
    assert!(whole.contains("came this far") && whole.contains("from 25"));
    assert!(whole.contains("end here"));
    let asked = svg(&["--measures", "--after", "home page > page of a bicycle"]);
    assert!(asked.contains("360 journeys came this way"));

    let export = |more: &[&str]| {
        let mut args = vec!["export", "map.ron", "-o", "map.svg"];
        args.extend(more);
        place.run(&args)
    };
    let says = |ran: Ran, message: &str| assert!(ran.ends(2).stderr.contains(message), "{message}");
    says(
        export(&["--measures"]),
        "map.ron: has no measures to draw; lay a log of tracked visits over it first",
    );
    says(export(&["--after", "Blog"]), "--measures");
    let picture = |more: &[&str]| {
        let mut args = vec!["export", "bikes.ron", "--measures", "-o"];
        args.extend(more);
        place.run(&args)
    };
    let unknown = "there is no measured touchpoint called Shop; expected one of Ad at the station, Home page";
    says(picture(&["x.png", "--after", "Home page > Shop"]), unknown);
    says(picture(&["x.csv"]), "--measures means nothing for .csv");
    assert_eq!(place.names(), ["bikes.ron", "map.ron"]);
}

#[test]
fn a_choice_that_means_nothing_for_a_kind_of_file_is_wrong_usage() {
    let place = Place::with_map();
    let ran = place.run(&["export", "map.ron", "-o", "x.svg", "--scale", "2"]).ends(2);
    assert_eq!(ran.stderr.trim_end(), "wayline: --scale means nothing for .svg; expected it for .png only");
}

#[test]
fn an_export_does_not_replace_its_own_map() {
    let place = Place::with_map();
    let before = place.read("map.ron");
    place.run(&["export", "map.ron", "-o", "map.ron", "--format", "svg", "--force"]).ends(2);
    assert_eq!(place.read("map.ron"), before);
}

#[test]
fn completions_are_there_for_each_shell() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = place.run(&["completions", shell]).ends(0).text();
        assert!(script.contains("wayline") && script.contains("template"), "{shell}");
    }
}

#[test]
fn the_manual_tells_of_every_command_and_each_has_a_page() {
    let place = Place::new();
    let manual = place.run(&["man"]).ends(0).text();
    assert!(manual.contains(".TH wayline 1"), "{manual}");
    for command in ["new", "templates", "check", "export", "completions", "man"] {
        assert!(manual.contains(&format!("wayline\\-{command}")), "{command}");
        let page = place.run(&["man", command]).ends(0).text();
        assert!(page.contains(&format!(".TH wayline-{command} 1")), "{page}");
    }
    let ran = place.run(&["man", "nothing"]).ends(2);
    assert!(ran.stderr.contains("expected one of new, templates"), "{}", ran.stderr);
}

#[test]
fn help_and_version_end_well_on_standard_output() {
    let place = Place::new();
    let version = place.run(&["--version"]).ends(0).text();
    assert_eq!(version, format!("wayline {}\n", env!("CARGO_PKG_VERSION")));
    let help = place.run(&["--help"]).ends(0).text();
    assert!(help.contains("Exit codes: 0") && help.contains("export"), "{help}");
}

#[test]
fn an_unknown_option_is_wrong_usage() {
    Place::new().run(&["check", "--no-such-option", "map.ron"]).ends(2);
}

#[test]
fn a_mistyped_command_is_not_taken_for_a_file() {
    Place::new()
        .run(&["exprot"])
        .ends(2)
        .says("wayline: there is no file and no command called exprot; did you mean export?");
}

#[cfg(not(feature = "gui"))]
#[test]
fn without_a_window_a_file_alone_is_a_failure_that_says_why_even_with_the_name_of_a_command() {
    let place = Place::new();
    place.write("check", "");
    for args in [&["./check"][..], &["check.ron"], &[]] {
        let ran = place.run(args).ends(1);
        assert!(
            ran.stderr.contains("there is no window to show a map in: this build has none; "),
            "{args:?}: {}",
            ran.stderr
        );
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_had_enough_is_no_failure() {
    let place = Place::with_map();
    for args in [&["templates", "--json"][..], &["export", "map.ron", "-o", "-"], &["--help"]] {
        let mut child = place.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure_with_a_message() {
    let place = Place::with_map();
    let full = || fs::File::options().write(true).open("/dev/full").unwrap();
    for args in [&["templates"][..], &["check", "map.ron"], &["export", "map.ron", "-o", "-"]] {
        let output = place.command(args).stdout(full()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert!(said.starts_with("standard output: could not be written"), "{said}");
    }
}

#[test]
fn a_folder_in_place_of_a_file_is_told_apart() {
    let place = Place::with_map();
    fs::create_dir(place.path("folder.png")).unwrap();
    let ran = place.run(&["export", "map.ron", "-o", "folder.png", "--force"]).ends(1);
    assert!(ran.stderr.contains("is a folder"), "{}", ran.stderr);
    let ran = place.run(&["check", Path::new("folder.png").to_str().unwrap()]).ends(1);
    assert!(ran.stderr.contains("is a folder"), "{}", ran.stderr);
}

#[test]
fn format_writes_a_map_by_hand_as_wayline_saves_it_and_only_once() {
    let place = Place::with_map();
    let saved = place.read("map.ron");
    let by_hand = saved.replacen("    title:", "// A note to myself\n title :  ", 1);
    place.write("map.ron", &by_hand);

    place.run(&["format", "--check", "map.ron"]).ends(1);
    assert_eq!(place.read("map.ron"), by_hand, "--check writes nothing");

    place.run(&["format", "map.ron"]).ends(0);
    assert_eq!(place.read("map.ron"), saved);
    place.run(&["format", "--check", "map.ron"]).ends(0);
}

#[test]
fn format_leaves_a_bad_map_as_it_is() {
    let place = Place::new();
    place.write("bad.ron", "(format: 1, title: \"x\", phases: 3)");
    let ran = place.run(&["format", "bad.ron"]).ends(1);
    assert!(ran.stderr.contains("bad.ron:1:"), "{}", ran.stderr);
    assert_eq!(place.read("bad.ron"), "(format: 1, title: \"x\", phases: 3)");
}
