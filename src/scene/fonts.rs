//! The bundled fonts, and those of the machine for what they lack.

use std::sync::{Arc, LazyLock};

use epaint::FontFamily;
use epaint::text::{FallbackRequest, FontData, FontDefinitions, FontProvider, LayoutJob, TextFormat};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::theme::{Type, Weight};

/// A bundled cut of Inter.
#[derive(Debug)]
pub struct Cut {
    pub name: &'static str,
    pub weight: Weight,
    pub italic: bool,
    pub bytes: &'static [u8],
}

pub static CUTS: [Cut; 4] = [
    Cut {
        name: "Inter-Regular",
        weight: Weight::Regular,
        italic: false,
        bytes: include_bytes!("../../assets/fonts/Inter-Regular.ttf"),
    },
    Cut {
        name: "Inter-Medium",
        weight: Weight::Medium,
        italic: false,
        bytes: include_bytes!("../../assets/fonts/Inter-Medium.ttf"),
    },
    Cut {
        name: "Inter-SemiBold",
        weight: Weight::SemiBold,
        italic: false,
        bytes: include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"),
    },
    Cut {
        name: "Inter-Italic",
        weight: Weight::Regular,
        italic: true,
        bytes: include_bytes!("../../assets/fonts/Inter-Italic.ttf"),
    },
];

/// The index in [`CUTS`] of the cut that a type is set in.
pub(super) fn cut_of(style: Type) -> usize {
    if style.italic {
        return 3;
    }
    match style.weight {
        Weight::Regular => 0,
        Weight::Medium => 1,
        Weight::SemiBold => 2,
    }
}

/// The family under which a type's cut is known to the text engine.
pub fn family(style: Type) -> FontFamily {
    FontFamily::Name(CUTS[cut_of(style)].name.into())
}

/// The bundled fonts, each a family of its own.
pub fn font_definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for cut in &CUTS {
        definitions.font_data.insert(cut.name.to_owned(), Arc::new(FontData::from_static(cut.bytes)));
        definitions.families.insert(FontFamily::Name(cut.name.into()), vec![cut.name.to_owned()]);
    }
    definitions.families.insert(emoji_family(), vec![CUTS[0].name.to_owned()]);
    for generic in [FontFamily::Proportional, FontFamily::Monospace] {
        definitions.families.insert(generic, vec![CUTS[0].name.to_owned()]);
    }
    definitions
}

/// Find a font of the machine for a character that the bundled ones lack: one with coloured emoji for those, else
/// whichever has it. The machine's fonts are listed at the first such character and not before, since that takes
/// a tenth of a second and more.
pub fn system_fonts() -> Vec<Arc<dyn FontProvider>> {
    static SYSTEM: LazyLock<egui_system_font_provider::SystemFontProvider> =
        LazyLock::new(egui_system_font_provider::SystemFontProvider::new);
    let emoji = |request: &FallbackRequest<'_>| {
        // Only a font of emoji has this one; many others have a few of the older ones, in black.
        let cluster = "\u{1fae0}";
        is_emoji(request.cluster).then(|| SYSTEM.font_for(&FallbackRequest { cluster, ..*request })).flatten()
    };
    let any = |request: &FallbackRequest<'_>| SYSTEM.font_for(request);
    vec![Arc::new(emoji), Arc::new(any)]
}

/// The family of emoji. Of their own, or a font that was found for a letter would show the few that it has in black.
fn emoji_family() -> FontFamily {
    FontFamily::Name("Emoji".into())
}

/// One line for the text engine to lay out.
pub fn line_job(line: &str, format: TextFormat) -> LayoutJob {
    if line.is_ascii() || !line.graphemes(true).any(is_emoji) {
        return LayoutJob::single_section(line.to_owned(), format);
    }
    let mut job = LayoutJob::default();
    for cluster in line.graphemes(true) {
        let mut format = format.clone();
        if is_emoji(cluster) {
            format.font_id.family = emoji_family();
        }
        job.append(cluster, 0.0, format);
    }
    job
}

/// Whether a cluster of characters is a picture rather than a letter or a sign.
pub fn is_emoji(cluster: &str) -> bool {
    let pictures = |c| {
        matches!(c, '\u{1f004}' | '\u{1f0cf}' | '\u{1f18e}'..='\u{1f1ff}' | '\u{1f300}'..='\u{1f6ff}'
            | '\u{1f7e0}'..='\u{1f7ff}' | '\u{1f900}'..='\u{1f9ff}' | '\u{1fa70}'..='\u{1faff}')
    };
    cluster.starts_with(pictures) || cluster.contains(['\u{fe0f}', '\u{20e3}'])
}

/// Baseline below the middle of a line, as a share of the type's size (half of Inter's ascent less its
/// descent).
const BASELINE: f32 = 0.364;

/// Distance from the top of a line to its baseline, in points.
pub fn baseline(style: Type) -> f32 {
    style.line_height() / 2.0 + style.size * BASELINE
}
