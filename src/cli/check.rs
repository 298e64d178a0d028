//! `check`: what is wrong with the files, and what a review says of the maps in them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use serde::Serialize;

use super::output::{Exit, fail, print, print_json};
use crate::fault::FileError;
use crate::jobs::{self, MapCounts};
use crate::locale::{self, Arg, Lang};
use crate::model::JourneyMap;
use crate::review::{Facts, Finding, Review, Severity, Share, review, today};

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Write a JSON array with an object for each file
    #[arg(long)]
    json: bool,
    /// Review the maps too: where the journey goes wrong, what works, what is missing
    #[arg(long)]
    review: bool,
    /// End with 1 when the review of a map has a problem or a warning that was not put aside
    #[arg(long, requires = "review")]
    strict: bool,
}

/// What `check --json` says of a file.
#[derive(Serialize)]
struct CheckedFile {
    file: String,
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    counts: Option<MapCounts>,
    /// What the review brings up, most serious first; a sound map can have some.
    findings: Vec<ToldFinding>,
    /// What the map's notes put aside.
    #[serde(skip_serializing_if = "Option::is_none")]
    dismissed: Option<Vec<ToldDismissed>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Facts>,
    errors: Vec<CheckedError>,
}

#[derive(Serialize)]
struct ToldFinding {
    rule: &'static str,
    severity: Severity,
    message: String,
    /// The id of what it is about, or `map`.
    target: String,
}

#[derive(Serialize)]
struct ToldDismissed {
    #[serde(flatten)]
    finding: ToldFinding,
    reason: String,
}

#[derive(Serialize)]
struct CheckedError {
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    expected: String,
}

impl From<&Finding> for ToldFinding {
    fn from(finding: &Finding) -> ToldFinding {
        ToldFinding {
            rule: finding.rule,
            severity: finding.severity,
            message: finding.message.text(Lang::English),
            target: finding.target.id().to_string(),
        }
    }
}

impl From<&FileError> for CheckedError {
    fn from(error: &FileError) -> CheckedError {
        let FileError { line, column, .. } = *error;
        CheckedError { line, column, message: error.what(), expected: error.mend() }
    }
}

pub(super) fn check(args: &CheckArgs) -> Exit {
    let mut exit = Exit::Well;
    let mut checked = Vec::new();
    for file in &args.files {
        let opened = jobs::open(file).map(|opened| opened.map);
        let reviewed = opened.as_ref().ok().filter(|_| args.review).map(|map| review(map, today()));
        if opened.is_err() || args.strict && reviewed.as_ref().is_some_and(|review| review.serious() > 0) {
            exit = Exit::BadFile;
        }
        if args.json {
            checked.push(checked_file(file, opened.as_ref().map(Arc::as_ref), reviewed.as_ref()));
            continue;
        }
        let written = match &opened {
            Ok(map) => {
                let told = reviewed.as_ref().map(report).unwrap_or_default();
                print(format!("{}: ok ({})\n{told}", file.display(), MapCounts::of(map)).as_bytes())
            }
            Err(errors) => fail(Exit::Well, errors),
        };
        if written != Exit::Well {
            return written;
        }
    }
    if args.json && print_json(&checked) != Exit::Well { Exit::BadFile } else { exit }
}

fn checked_file(
    file: &Path,
    map: Result<&JourneyMap, &crate::fault::FileErrors>,
    reviewed: Option<&Review>,
) -> CheckedFile {
    let dismissed = |review: &Review| {
        let told = review.dismissed.iter();
        told.map(|aside| ToldDismissed {
            finding: (&aside.finding).into(),
            reason: aside.note.reason.clone(),
        })
        .collect()
    };
    CheckedFile {
        file: file.display().to_string(),
        ok: map.is_ok(),
        counts: map.ok().map(MapCounts::of),
        findings: reviewed
            .map(|review| review.findings.iter().map(ToldFinding::from).collect())
            .unwrap_or_default(),
        dismissed: reviewed.map(dismissed),
        facts: reviewed.map(|review| review.facts.clone()),
        errors: map.err().map(|errors| errors.iter().map(CheckedError::from).collect()).unwrap_or_default(),
    }
}

fn tr(key: &str) -> std::borrow::Cow<'static, str> {
    locale::text(Lang::English, key)
}

/// The review for people: by severity, each finding with what it takes to put it aside, then the facts.
fn report(review: &Review) -> String {
    let mut text = String::new();
    for severity in Severity::ALL {
        let of_this: Vec<&Finding> =
            review.findings.iter().filter(|finding| finding.severity == severity).collect();
        if !of_this.is_empty() {
            heading(&mut text, &tr(severity.plural_key()), of_this.len());
        }
        for finding in of_this {
            told(&mut text, finding, "");
        }
    }
    if !review.dismissed.is_empty() {
        heading(&mut text, &tr("review-dismissed"), review.dismissed.len());
    }
    for aside in &review.dismissed {
        told(&mut text, &aside.finding, &aside.note.reason);
    }
    if review.facts != Facts::default() {
        let _ = write!(text, "\n  {}\n", tr("review-group-facts"));
        for (name, value) in facts(&review.facts) {
            let _ = writeln!(text, "    {name}: {value}");
        }
    }
    text.push('\n');
    text
}

fn heading(text: &mut String, name: &str, count: usize) {
    let _ = write!(text, "\n  {name} ({count})\n");
}

fn told(text: &mut String, finding: &Finding, reason: &str) {
    let words = finding.message.text(Lang::English);
    let _ = writeln!(text, "  - {words} [{} {}]", finding.rule, finding.target.id());
    if !reason.is_empty() {
        let _ = writeln!(
            text,
            "    {}",
            locale::text_with(Lang::English, "review-because", &[("reason", reason.into())])
        );
    }
}

fn share(share: Share) -> Option<String> {
    let values: [(&str, Arg<'_>); 3] =
        [("percent", share.percent()?.into()), ("count", share.part.into()), ("total", share.whole.into())];
    Some(locale::text_with(Lang::English, "review-share", &values))
}

/// Each fact that is known, by name.
fn facts(facts: &Facts) -> Vec<(String, String)> {
    let gaps = [("count", facts.gaps.into()), ("serious", facts.serious_gaps.into())];
    let channel = |fact: &crate::review::ChannelFact| {
        format!("{} {}", crate::model::channel_name(Lang::English, &fact.channel), fact.touchpoints)
    };
    let channels: Vec<String> = facts.channels.iter().map(channel).collect();
    let phase = |fact: &crate::review::PhaseFact| {
        Some(format!("{} {}", fact.name, locale::tenths(Lang::English, fact.emotion_tenths?)))
    };
    let emotions: Vec<String> = facts.phases.iter().filter_map(phase).collect();
    let told = [
        ("review-fact-gaps", Some(locale::text_with(Lang::English, "review-gaps", &gaps))),
        ("review-fact-assumptions", share(facts.assumptions)),
        ("review-fact-contacts", facts.contacts_before_purchase.map(|count| count.to_string())),
        ("review-fact-online", share(facts.online)),
        ("review-fact-channels", Some(channels.join(", ")).filter(|text| !text.is_empty())),
        ("review-fact-emotions", Some(emotions.join(", ")).filter(|text| !text.is_empty())),
    ];
    told.into_iter().filter_map(|(key, value)| Some((tr(key).into_owned(), value?))).collect()
}
