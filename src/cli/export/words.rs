//! The words that options of exporting are said in.

use clap::ValueEnum;

use crate::export::{EXPORTERS, Exporter, Page};
use crate::locale::Lang;

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ThemeName {
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum BackgroundName {
    Theme,
    White,
    Transparent,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum PagesName {
    One,
    Tiled,
    Phases,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum PageName {
    Map,
    A4,
    A3,
    A0,
    #[value(name = "16:9")]
    Wide,
    #[value(name = "4:3")]
    Classic,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum HeatName {
    Visits,
    Conversion,
    Ended,
    Stopped,
    None,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum StateName {
    AsIs,
    ToBe,
    Both,
}

impl From<PageName> for Page {
    fn from(name: PageName) -> Page {
        match name {
            PageName::Map => Page::Map,
            PageName::A4 => Page::A4,
            PageName::A3 => Page::A3,
            PageName::A0 => Page::A0,
            PageName::Wide => Page::Wide,
            PageName::Classic => Page::Classic,
        }
    }
}

pub(super) fn above_zero(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| n.is_finite() && *n > 0.0);
    number.ok_or_else(|| "expected a number above 0, such as 2 or 1.5".to_owned())
}

pub(super) fn from_zero(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| n.is_finite() && *n >= 0.0);
    number.ok_or_else(|| "expected a number from 0 up, such as 12".to_owned())
}

pub(super) fn pixels(text: &str) -> Result<(u32, u32), String> {
    let sides = text.split_once(['x', 'X', '\u{d7}']);
    let sides = sides.and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    sides
        .filter(|&(w, h): &(u32, u32)| w > 0 && h > 0)
        .ok_or_else(|| "expected pixels across and down, such as 1920x1080".to_owned())
}

pub(super) fn exporter(text: &str) -> Result<&'static Exporter, String> {
    let id = text.trim_start_matches('.').to_lowercase();
    crate::export::find(&id).ok_or_else(|| {
        let known: Vec<&str> = EXPORTERS.iter().map(|exporter| exporter.id).collect();
        format!("expected one of {}", known.join(", "))
    })
}

pub(super) fn language(text: &str) -> Result<Lang, String> {
    let lang = Lang::from_tag(text);
    let language = text.split(['-', '_']).next().unwrap_or_default();
    if lang.tag().eq_ignore_ascii_case(language) {
        return Ok(lang);
    }
    let known: Vec<&str> = Lang::ALL.into_iter().map(Lang::tag).collect();
    Err(format!("expected one of {}", known.join(", ")))
}
