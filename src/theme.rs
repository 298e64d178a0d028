//! The one place for colours, type and spacing, as plain values.

use crate::geom::Rect;

/// An sRGB colour with straight (not premultiplied) alpha.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    pub r: u8,
    pub g: u8,
    pub b: u8,
    pub a: u8,
}

/// From `0xRRGGBB`.
pub const fn hex(rgb: u32) -> Color {
    Color { r: (rgb >> 16) as u8, g: (rgb >> 8) as u8, b: rgb as u8, a: 255 }
}

impl Color {
    /// The same colour at `percent` % opacity.
    pub const fn at(self, percent: u8) -> Color {
        Color { a: ((percent as u16 * 255 + 50) / 100) as u8, ..self }
    }

    /// This colour moved towards `other`: 0 is this one, 1 the other.
    pub fn mix(self, other: Color, t: f32) -> Color {
        let blend = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * t).round() as u8;
        Color {
            r: blend(self.r, other.r),
            g: blend(self.g, other.g),
            b: blend(self.b, other.b),
            a: blend(self.a, other.a),
        }
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    pub fn luminance(self) -> f32 {
        let linear = |v: u8| {
            let v = f32::from(v) / 255.0;
            if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b)
    }

    /// Contrast ratio against an opaque background, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, background: Color) -> f32 {
        let flat = background.mix(Color { a: 255, ..self }, f32::from(self.a) / 255.0);
        let (a, b) = (flat.luminance(), background.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    #[default]
    Light,
    Dark,
}

/// A card's or button's three colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tint {
    pub fill: Color,
    pub line: Color,
    pub ink: Color,
}

/// Every colour of the map and of the window around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    pub mode: Mode,
    /// The canvas.
    pub paper: Color,
    /// Panels and cards.
    pub surface: Color,
    /// Fields and quiet buttons on a panel.
    pub field: Color,
    pub hairline: Color,
    /// Lines that must be seen: card edges, the emotion lane's zero line.
    pub line: Color,
    pub ink: Color,
    pub muted: Color,
    pub faint: Color,
    pub accent: Color,
    pub on_accent: Color,
    /// Fill behind a selected or hovered thing.
    pub accent_soft: Color,
    /// In the order of the map's swatches.
    pub swatches: [Color; 8],
    pub on_swatch: Color,
    /// The same hues as ink on paper and cards.
    pub swatch_inks: [Color; 8],
    pub better: Color,
    pub worse: Color,
    pub better_fill: Color,
    pub worse_fill: Color,
    pub neutral: Color,
    pub star: Color,
    pub pain: Tint,
    /// Opportunities.
    pub gain: Tint,
    pub delight: Tint,
    /// Ideas.
    pub note: Tint,
    /// What the customer does not see.
    pub recess: Tint,
    /// Arrows of tracked visits: on to later steps, and back to earlier ones.
    pub flow: Color,
    pub flow_back: Color,
    /// Cards by how much happens there, from little to much; in one hue, so that only light and dark tell.
    pub heat: [Color; 5],
    /// The same of what is lost.
    pub loss: [Color; 5],
    /// How far journeys come: the edge, and the area under it.
    pub came: Color,
    pub came_fill: Color,
    /// One translucent layer of a soft shadow.
    pub shadow: Color,
}

impl Theme {
    pub fn of(mode: Mode) -> &'static Theme {
        match mode {
            Mode::Light => &LIGHT,
            Mode::Dark => &DARK,
        }
    }
}

static LIGHT: Theme = Theme {
    mode: Mode::Light,
    paper: hex(0xf7f6f2),
    surface: hex(0xffffff),
    field: hex(0xf7f6f2),
    hairline: hex(0xe4e2dc),
    line: hex(0xcfccc4),
    ink: hex(0x1f2328),
    muted: hex(0x5f6670),
    faint: hex(0x6a717a),
    accent: hex(0x4457c9),
    on_accent: hex(0xffffff),
    accent_soft: hex(0x4457c9).at(12),
    swatches: [
        hex(0x4457c9),
        hex(0x177e83),
        hex(0xa8650a),
        hex(0x2f7d46),
        hex(0x7d46a3),
        hex(0xb23a6b),
        hex(0x56657a),
        hex(0xb5482f),
    ],
    on_swatch: hex(0xffffff),
    swatch_inks: [
        hex(0x4457c9),
        hex(0x137276),
        hex(0x955807),
        hex(0x2a7240),
        hex(0x7d46a3),
        hex(0xab3565),
        hex(0x4f5d71),
        hex(0xa9412a),
    ],
    better: hex(0x1f7d50),
    worse: hex(0xc23a32),
    better_fill: hex(0x2e9e6b).at(16),
    worse_fill: hex(0xd1493f).at(13),
    neutral: hex(0x876400),
    star: hex(0xd99a0b),
    pain: Tint { fill: hex(0xfdeeec), line: hex(0xf3cdc8), ink: hex(0x9d2a22) },
    gain: Tint { fill: hex(0xeaf6ef), line: hex(0xc4e4d2), ink: hex(0x1d6b46) },
    delight: Tint { fill: hex(0xf6effb), line: hex(0xe0cfee), ink: hex(0x6b3a8e) },
    note: Tint { fill: hex(0xfcf5da), line: hex(0xe8d99f), ink: hex(0x66500a) },
    recess: Tint { fill: hex(0xeeecea), line: hex(0xdad7d1), ink: hex(0x3a4048) },
    flow: hex(0x7382dc),
    flow_back: hex(0x8f8a80),
    heat: [hex(0xeff3fb), hex(0xdae4f7), hex(0xc0d2f1), hex(0xa3bdea), hex(0x84a6e2)],
    loss: [hex(0xfcf2e7), hex(0xfae1c8), hex(0xf6cba0), hex(0xf0b277), hex(0xe8984d)],
    came: hex(0x6c7a8e),
    came_fill: hex(0x56657a).at(8),
    shadow: hex(0x1f2328).at(4),
};

static DARK: Theme = Theme {
    mode: Mode::Dark,
    paper: hex(0x16181c),
    surface: hex(0x22252b),
    field: hex(0x1a1d22),
    hairline: hex(0x2c3038),
    line: hex(0x414752),
    ink: hex(0xe9e7e2),
    muted: hex(0xaab0ba),
    faint: hex(0x8d949f),
    accent: hex(0x8f9df5),
    on_accent: hex(0x14161a),
    accent_soft: hex(0x8f9df5).at(18),
    swatches: [
        hex(0x4c5fd0),
        hex(0x177e83),
        hex(0xa2620c),
        hex(0x2f7d46),
        hex(0x8450ab),
        hex(0xb0406d),
        hex(0x5a6a80),
        hex(0xb34a32),
    ],
    on_swatch: hex(0xffffff),
    swatch_inks: [
        hex(0x9aa7f7),
        hex(0x55c2c7),
        hex(0xe3a44c),
        hex(0x6cc58a),
        hex(0xc393e6),
        hex(0xef8db4),
        hex(0xa9b6c8),
        hex(0xf0917a),
    ],
    better: hex(0x5fcb98),
    worse: hex(0xf0837a),
    better_fill: hex(0x3fbf87).at(20),
    worse_fill: hex(0xe5645a).at(20),
    neutral: hex(0xe0b64a),
    star: hex(0xf0bb3c),
    pain: Tint { fill: hex(0x37211f), line: hex(0x61352f), ink: hex(0xf6b0a8) },
    gain: Tint { fill: hex(0x1c2f26), line: hex(0x2f553f), ink: hex(0x9fdcbc) },
    delight: Tint { fill: hex(0x2d2436), line: hex(0x4f3d61), ink: hex(0xd8b8f0) },
    note: Tint { fill: hex(0x322b17), line: hex(0x5a4d27), ink: hex(0xecd48a) },
    recess: Tint { fill: hex(0x1d2025), line: hex(0x353a43), ink: hex(0xc4c8d0) },
    flow: hex(0x6f7ee6),
    flow_back: hex(0x7d8490),
    heat: [hex(0x272d39), hex(0x2b3649), hex(0x2f4160), hex(0x344e7a), hex(0x395c97)],
    loss: [hex(0x302a25), hex(0x413222), hex(0x563b1e), hex(0x6d461a), hex(0x835115)],
    came: hex(0x8fa0b8),
    came_fill: hex(0xa9b6c8).at(9),
    shadow: hex(0x000000).at(14),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    Regular,
    Medium,
    SemiBold,
}

/// A size and cut of the bundled type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// In points.
    pub size: f32,
    pub weight: Weight,
    pub italic: bool,
}

const fn cut(size: f32, weight: Weight) -> Type {
    Type { size, weight, italic: false }
}

impl Type {
    /// Distance between two baselines, in points.
    pub fn line_height(self) -> f32 {
        (self.size * 1.3).round()
    }
}

pub const TITLE: Type = cut(24.0, Weight::SemiBold);
pub const HEADING: Type = cut(20.0, Weight::SemiBold);
pub const PHASE: Type = cut(15.0, Weight::SemiBold);
pub const BODY: Type = cut(13.0, Weight::Regular);
pub const BODY_STRONG: Type = cut(13.0, Weight::SemiBold);
pub const CARD: Type = cut(12.0, Weight::Medium);
pub const LABEL: Type = cut(12.0, Weight::Regular);
pub const LABEL_STRONG: Type = cut(12.0, Weight::SemiBold);
pub const QUOTE: Type = Type { size: 12.0, weight: Weight::Regular, italic: true };
pub const CAPTION: Type = cut(11.0, Weight::Regular);
pub const CAPTION_STRONG: Type = cut(11.0, Weight::SemiBold);
/// Small signs on cards and beside curves.
pub const SIGN: Type = cut(10.0, Weight::Regular);
pub const SIGN_STRONG: Type = cut(10.0, Weight::SemiBold);

/// The spacing scale, in points.
pub mod space {
    pub const XS: f32 = 4.0;
    pub const S: f32 = 8.0;
    pub const M: f32 = 12.0;
    pub const L: f32 = 16.0;
    pub const XL: f32 = 24.0;
}

/// Corner radius of cards and fields, in points.
pub const CORNER: f32 = 8.0;

/// A soft shadow is these rectangles under a card's, each filled with the theme's shadow colour: plain
/// shapes, which every exporter can draw alike.
pub fn shadow_layers(card: Rect) -> [(Rect, f32); 3] {
    let down = crate::geom::pt(0.0, 1.0);
    [
        (card.translate(down).expand(2.0), CORNER + 2.0),
        (card.translate(down).expand(1.0), CORNER + 1.0),
        (card.translate(down), CORNER),
    ]
}
