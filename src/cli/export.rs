//! The command that exports maps.

mod words;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;

use self::words::{
    BackgroundName, HeatName, PageName, PagesName, StateName, ThemeName, above_zero, exporter, from_zero,
    language, pixels,
};
use super::output::{Exit, fail, is_stdout, print};
use super::shape::ShapeName;
use crate::exchange::table::Shape;
use crate::export::{
    Background, EXPORTERS, ExportError, ExportOption, ExportOptions, Exporter, Page, Pages, PictureSize,
};
use crate::job::Job;
use crate::jobs::{self, ExportFailure, NamedView};
use crate::locale::Lang;
use crate::model::State;
use crate::scene::{Heat, Overlay, States};
use crate::theme::Mode;

const OUTPUTS: &str = "Where to write: a file whose ending says its kind, a folder, or a pattern such as \
    'out/{name}.png' in which {name} is the map's file name without its ending; - is standard output";

#[derive(Debug, Args)]
#[command(
    after_help = "With several maps, -o is a folder (then --format says the kind of file) or a pattern."
)]
pub(super) struct ExportArgs {
    #[arg(required = true, value_name = "FILE.ron")]
    files: Vec<PathBuf>,
    #[arg(short, long, value_name = "OUT", help = OUTPUTS)]
    output: PathBuf,
    /// The kind of file, where the name does not say it; PNG on standard output if nothing does
    #[arg(long, value_name = "KIND", value_parser = exporter)]
    format: Option<&'static Exporter>,
    /// Pixels a point in a PNG: 1 is the size on the screen at 100 %; 2 if no size is given
    #[arg(long, value_name = "N", value_parser = above_zero, allow_negative_numbers = true)]
    scale: Option<f32>,
    /// Exactly this many pixels; the background fills what the map does not
    #[arg(long, value_name = "WxH", value_parser = pixels, conflicts_with_all = ["scale", "width"])]
    fit: Option<(u32, u32)>,
    /// As many pixels wide as this, and as high as the map then is
    #[arg(long, value_name = "PX", conflicts_with = "scale", value_parser = clap::value_parser!(u32).range(1..))]
    width: Option<u32>,
    /// Pixels an inch in a PNG; with --page also how many there are
    #[arg(long, value_name = "N", value_parser = above_zero)]
    dpi: Option<f32>,
    /// Room around the map, in points
    #[arg(long, value_name = "PT", value_parser = from_zero, allow_negative_numbers = true)]
    margin: Option<f32>,
    /// What is behind the map
    #[arg(long, value_enum)]
    background: Option<BackgroundName>,
    /// The same as --background transparent
    #[arg(long, conflicts_with = "background")]
    transparent: bool,
    /// The size of a page or slide
    #[arg(long, value_enum, conflicts_with_all = ["scale", "fit", "width"])]
    page: Option<PageName>,
    /// The map on one page, at its own size over several, or each phase on one
    #[arg(long, value_enum)]
    pages: Option<PagesName>,
    #[arg(long, value_enum)]
    theme: Option<ThemeName>,
    /// The language of the words that Wayline puts on the map
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<Lang>,
    /// Only these phases, by name or id
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    phases: Vec<String>,
    /// Only this persona, by name or id
    #[arg(long, value_name = "NAME")]
    persona: Option<String>,
    /// Only these lanes, by name, kind or id
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    lanes: Vec<String>,
    /// Without these lanes
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    without_lanes: Vec<String>,
    /// How things are, how they should be, or both
    #[arg(long, value_enum)]
    state: Option<StateName>,
    /// Without the title and the brief
    #[arg(long)]
    no_title: bool,
    /// Without the legend
    #[arg(long)]
    no_legend: bool,
    /// With a card for each persona under the map
    #[arg(long)]
    persona_cards: bool,
    /// With what tracked visits told, on a map that was measured: arrows from touchpoint to touchpoint, the best and
    /// the worst, and how far journeys come
    #[arg(long)]
    measures: bool,
    /// Leave out arrows of smaller shares, in per cent; 10 if nothing is said
    #[arg(long, value_name = "PERCENT", requires = "measures", value_parser = clap::value_parser!(u8).range(..=100))]
    least_share: Option<u8>,
    /// What the touchpoints are coloured by; visits if nothing is said
    #[arg(long, value_enum, requires = "measures")]
    heat: Option<HeatName>,
    /// Only the likely next steps after these touchpoints, by their words or ids, such as "Home page > Cart"
    #[arg(long, value_name = "A > B", requires = "measures")]
    after: Option<String>,
    /// Letters as outlines in an SVG, for readers without the fonts
    #[arg(long)]
    outlines: bool,
    /// Put the whole map into a PNG, so that whoever has the picture can open it as the map again; what happens if
    /// nothing is said
    #[arg(long, overrides_with = "no_embed_map")]
    embed_map: bool,
    /// Leave the map out of a PNG: a picture and nothing else
    #[arg(long)]
    no_embed_map: bool,
    /// A row for each card and score of a table, or lanes by steps, as a spreadsheet shows a map
    #[arg(long, value_enum)]
    shape: Option<ShapeName>,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

impl ExportArgs {
    /// What was asked for by name, with the kinds of choice that each stands for.
    fn given(&self) -> Vec<(ExportOption, &'static str)> {
        let view = [
            (self.theme.is_some(), "--theme"),
            (self.lang.is_some(), "--lang"),
            (!self.phases.is_empty(), "--phases"),
            (self.persona.is_some(), "--persona"),
            (!self.lanes.is_empty(), "--lanes"),
            (!self.without_lanes.is_empty(), "--without-lanes"),
            (self.state.is_some(), "--state"),
            (self.no_title, "--no-title"),
            (self.no_legend, "--no-legend"),
            (self.persona_cards, "--persona-cards"),
            (self.measures, "--measures"),
        ];
        let transparent = matches!(self.background, Some(BackgroundName::Transparent));
        let others = [
            (self.scale.is_some(), ExportOption::Size, "--scale"),
            (self.fit.is_some(), ExportOption::Size, "--fit"),
            (self.width.is_some(), ExportOption::Size, "--width"),
            (self.dpi.is_some(), ExportOption::Dpi, "--dpi"),
            (self.margin.is_some(), ExportOption::Margin, "--margin"),
            (self.background.is_some(), ExportOption::Background, "--background"),
            (transparent, ExportOption::Transparent, "--background transparent"),
            (self.transparent, ExportOption::Transparent, "--transparent"),
            (self.page.is_some(), ExportOption::Page, "--page"),
            (self.pages.is_some(), ExportOption::Pages, "--pages"),
            (self.outlines, ExportOption::Outlines, "--outlines"),
            (self.embed_map, ExportOption::EmbedMap, "--embed-map"),
            (self.no_embed_map, ExportOption::EmbedMap, "--no-embed-map"),
            (self.shape.is_some(), ExportOption::Shape, "--shape"),
        ];
        let view = view.into_iter().filter(|(given, _)| *given).map(|(_, flag)| (ExportOption::View, flag));
        let others = others.into_iter().filter(|(given, ..)| *given).map(|(_, choice, flag)| (choice, flag));
        view.chain(others).collect()
    }

    /// What was asked for, but for the view.
    fn options(&self) -> ExportOptions {
        let background = match self.background {
            _ if self.transparent => Background::Transparent,
            None | Some(BackgroundName::Theme) => Background::Theme,
            Some(BackgroundName::White) => Background::White,
            Some(BackgroundName::Transparent) => Background::Transparent,
        };
        let pages = match self.pages {
            None | Some(PagesName::One) => Pages::One,
            Some(PagesName::Tiled) => Pages::Tiled,
            Some(PagesName::Phases) => Pages::Phases,
        };
        ExportOptions {
            lang: self.lang,
            size: self.size(),
            dpi: self.dpi,
            margin: self.margin.unwrap_or(0.0),
            background,
            pages,
            page: self.page.map(Page::from),
            outlines: self.outlines,
            embed_map: !self.no_embed_map,
            shape: self.shape.map_or(Shape::default(), Shape::from),
            theme_of_reader: self.theme.is_none(),
            ..ExportOptions::default()
        }
    }

    fn size(&self) -> PictureSize {
        if let Some((width, height)) = self.fit {
            PictureSize::Fit { width, height }
        } else if let Some(width) = self.width {
            PictureSize::Width(width)
        } else if let Some(page) = self.page {
            PictureSize::Page(page.into())
        } else if let (None, Some(_)) = (self.scale, self.dpi) {
            PictureSize::Page(Page::Map)
        } else {
            self.scale.map_or(PictureSize::default(), PictureSize::Scale)
        }
    }

    fn selection(&self) -> NamedView {
        NamedView {
            mode: match self.theme {
                None | Some(ThemeName::Light) => Mode::Light,
                Some(ThemeName::Dark) => Mode::Dark,
            },
            states: match self.state {
                None => States::AsBriefed,
                Some(StateName::AsIs) => States::Only(State::AsIs),
                Some(StateName::ToBe) => States::Only(State::ToBe),
                Some(StateName::Both) => States::Both,
            },
            phases: self.phases.clone(),
            persona: self.persona.clone(),
            lanes: self.lanes.clone(),
            without_lanes: self.without_lanes.clone(),
            no_title: self.no_title,
            no_legend: self.no_legend,
            persona_cards: self.persona_cards,
            measures: self.measures.then(|| self.overlay()),
            after: self
                .after
                .iter()
                .flat_map(|path| path.split('>'))
                .map(|name| name.trim().to_owned())
                .collect(),
        }
    }

    fn overlay(&self) -> Overlay {
        let plain = Overlay::default();
        let heat = match self.heat {
            None => plain.heat,
            Some(HeatName::Visits) => Some(Heat::Visits),
            Some(HeatName::Conversion) => Some(Heat::Conversion),
            Some(HeatName::Ended) => Some(Heat::Ended),
            Some(HeatName::Stopped) => Some(Heat::Stopped),
            Some(HeatName::None) => None,
        };
        Overlay { least_percent: self.least_share.unwrap_or(plain.least_percent), heat, ..plain }
    }
}

/// Where a map goes, as which kind of file.
#[derive(Debug)]
struct Destination {
    from: PathBuf,
    to: PathBuf,
    exporter: &'static Exporter,
}

/// Where each map goes. Wrong usage is found out before anything is read or written.
fn goals(args: &ExportArgs) -> Result<Vec<Destination>, String> {
    let pattern = args.output.to_str().filter(|pattern| pattern.contains("{name}"));
    let several = args.files.len() > 1;
    let ends_as_folder = args.output.to_string_lossy().ends_with(std::path::is_separator);
    let folder = ends_as_folder || (args.output.is_dir() && (several || args.format.is_some()));
    if several && (is_stdout(&args.output) || !folder && pattern.is_none()) {
        return Err("wayline: several maps cannot be written to one file; expected a folder, as in \
                    -o out/ --format png, or a pattern, as in -o 'out/{name}.png'"
            .to_owned());
    }
    let mut goals: Vec<Destination> = Vec::with_capacity(args.files.len());
    for from in &args.files {
        let name = from.file_stem().unwrap_or_default();
        let to = match pattern {
            Some(pattern) => PathBuf::from(pattern.replace("{name}", &name.to_string_lossy())),
            None if folder => {
                let Some(exporter) = args.format else {
                    return Err("wayline: what kind of file to write into the folder was not said; \
                                expected --format, such as --format png"
                        .to_owned());
                };
                let mut file = name.to_owned();
                file.push(format!(".{}", exporter.extension));
                args.output.join(file)
            }
            None => args.output.clone(),
        };
        let exporter = match args.format {
            Some(exporter) => exporter,
            None if is_stdout(&to) => &EXPORTERS[0],
            None => jobs::exporter_for(&to).map_err(|error| error.to_string())?,
        };
        if let Some(other) = goals.iter().find(|goal| goal.to == to) {
            let (a, b, to) = (other.from.display(), from.display(), to.display());
            return Err(format!(
                "wayline: {a} and {b} would both become {to}; expected maps with different names"
            ));
        }
        goals.push(Destination { from: from.clone(), to, exporter });
    }
    let lost = goals.iter().find(|goal| args.files.iter().any(|from| is_same_file(from, &goal.to)));
    lost.map_or(Ok(()), |goal| {
        Err(format!("{}: would be replaced by an export; choose another name", goal.to.display()))
    })?;
    Ok(goals)
}

/// Whether two paths lead to one file, however they are written.
fn is_same_file(a: &Path, b: &Path) -> bool {
    a == b || a.canonicalize().is_ok_and(|a| b.canonicalize().is_ok_and(|b| a == b))
}

/// What was asked for that means nothing for a kind of file.
fn misplaced(args: &ExportArgs, exporter: &Exporter) -> Option<String> {
    let (choice, flag) = args.given().into_iter().find(|(choice, _)| !exporter.takes.contains(choice))?;
    let takers = EXPORTERS.iter().filter(|e| e.takes.contains(&choice));
    let takers: Vec<String> = takers.map(|e| format!(".{}", e.extension)).collect();
    let id = exporter.extension;
    Some(format!("wayline: {flag} means nothing for .{id}; expected it for {} only", takers.join(", ")))
}

pub(super) fn export(args: &ExportArgs) -> Exit {
    let goals = match goals(args) {
        Ok(goals) => goals,
        Err(message) => return fail(Exit::Usage, message),
    };
    for Destination { to, exporter, .. } in &goals {
        if let Some(message) = misplaced(args, exporter) {
            return fail(Exit::Usage, message);
        }
        if is_stdout(to) && !exporter.is_text && io::stdout().is_terminal() {
            let message =
                "wayline: this kind of file cannot be shown in a terminal; expected a pipe or -o FILE";
            return fail(Exit::Usage, message);
        }
    }
    // One bad map keeps none of the others from being exported.
    let ends: Vec<Exit> = goals.iter().map(|goal| export_one(args, goal)).collect();
    ends.into_iter().find(|exit| *exit != Exit::Well).unwrap_or(Exit::Well)
}

fn export_one(args: &ExportArgs, goal: &Destination) -> Exit {
    let exporter = goal.exporter;
    let map = match jobs::open(&goal.from) {
        Ok(opened) => opened.map,
        Err(errors) => return fail(Exit::BadFile, errors),
    };
    let view = match args.selection().of(&map) {
        Ok(view) => view,
        Err(error) => return fail(Exit::Usage, format_args!("{}: {error}", goal.from.display())),
    };
    let options = ExportOptions { view, ..args.options() };
    let job = Job::default();
    if is_stdout(&goal.to) {
        let mut bytes = Vec::new();
        return match jobs::export_to(map, exporter, &options, &job, &mut bytes) {
            Ok(()) => {
                warn(&goal.from, &job);
                print(&bytes)
            }
            Err(error) => fail(exit_for(&error), format_args!("{}: {error}", goal.from.display())),
        };
    }
    match jobs::export(map, exporter, &goal.to, args.force, &options, &job) {
        Ok(()) => {
            warn(&goal.from, &job);
            Exit::Well
        }
        Err(ExportFailure::Export(error)) => {
            fail(exit_for(&error), format_args!("{}: {error}", goal.to.display()))
        }
        Err(error) => fail(Exit::BadFile, error),
    }
}

fn warn(map: &Path, job: &Job) {
    for note in job.notes() {
        let _ = writeln!(io::stderr(), "{}: {note}", map.display());
    }
}

fn exit_for(error: &ExportError) -> Exit {
    match error {
        ExportError::Scale(_)
        | ExportError::TooLarge { .. }
        | ExportError::NoPixels
        | ExportError::Margin(_) => Exit::Usage,
        ExportError::Cancelled | ExportError::Io(_) | ExportError::Map(_) | ExportError::Internal(_) => {
            Exit::BadFile
        }
    }
}
