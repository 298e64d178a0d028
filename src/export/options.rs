//! What the user can choose about an export.

use super::ExportError;
use crate::exchange::table::Shape;
use crate::geom::Size;
use crate::locale::Lang;
use crate::scene::ViewOptions;
use crate::theme::{Color, Theme, hex};

/// All choices; an exporter takes those that mean something for its kind of file ([`super::Exporter::takes`]).
#[derive(Clone, Debug, PartialEq)]
pub struct ExportOptions {
    /// What of the map is shown, and whether light or dark.
    pub view: ViewOptions,
    /// The language of the words that Wayline itself puts on the map; none: as the map says.
    pub lang: Option<Lang>,
    pub size: PictureSize,
    /// Pixels an inch, as noted in the picture; with [`PictureSize::Page`] also how many there are. None: what
    /// makes the map as large on paper as its points say.
    pub dpi: Option<f32>,
    /// Room left around the map, in points, besides the map's own.
    pub margin: f32,
    pub background: Background,
    pub pages: Pages,
    /// None: what suits the kind of file.
    pub page: Option<Page>,
    /// Letters as outlines, for readers that lack the fonts.
    pub outlines: bool,
    /// Whether the file carries the map itself, so that it can be opened again.
    pub embed_map: bool,
    /// How a table is laid out.
    pub shape: Shape,
    /// Whether a page is light or dark as its reader likes, and not as the view says.
    pub theme_of_reader: bool,
}

impl Default for ExportOptions {
    fn default() -> ExportOptions {
        ExportOptions {
            view: ViewOptions::default(),
            lang: None,
            size: PictureSize::default(),
            dpi: None,
            margin: 0.0,
            background: Background::default(),
            pages: Pages::default(),
            page: None,
            outlines: false,
            embed_map: true,
            shape: Shape::default(),
            theme_of_reader: true,
        }
    }
}

/// One thing that can be chosen, to tell which exporters take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportOption {
    /// The whole of [`ExportOptions::view`]: what of the map is shown.
    View,
    Size,
    Dpi,
    Margin,
    Background,
    Transparent,
    Pages,
    Page,
    Outlines,
    EmbedMap,
    Shape,
    /// [`ExportOptions::theme_of_reader`].
    ThemeOfReader,
}

/// How large a picture made of pixels is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PictureSize {
    /// Pixels a point: 1 is the size on the screen at 100 %.
    Scale(f32),
    /// As many pixels wide as this, and as high as the map then is.
    Width(u32),
    /// Exactly these pixels; the map fills them as far as it can, the background fills the rest.
    Fit { width: u32, height: u32 },
    /// A page or slide at the resolution of [`ExportOptions::dpi`], or 144 pixels an inch.
    Page(Page),
}

impl Default for PictureSize {
    fn default() -> PictureSize {
        PictureSize::Scale(2.0)
    }
}

/// What is behind the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Background {
    /// The paper of the theme.
    #[default]
    Theme,
    White,
    Transparent,
}

impl Background {
    /// Its colour; none where what lies below shows through.
    pub fn color(self, theme: &Theme) -> Option<Color> {
        match self {
            Background::Theme => Some(theme.paper),
            Background::White => Some(hex(0xffffff)),
            Background::Transparent => None,
        }
    }
}

/// How a map is spread over pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pages {
    /// All on one.
    #[default]
    One,
    /// At its own size over as many as it takes, to be joined.
    Tiled,
    /// Each phase on one of its own.
    Phases,
}

/// The size of a page or slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// As large as what is on it.
    Map,
    A4,
    A3,
    A0,
    /// A slide of 16 by 9.
    Wide,
    /// A slide of 4 by 3.
    Classic,
}

impl Page {
    /// Across in points of a 72nd of an inch; none for the map's own size.
    pub fn size_pt(self) -> Option<Size> {
        let size = |w, h| Some(Size { w, h });
        match self {
            Page::Map => None,
            Page::A4 => size(841.89, 595.28),
            Page::A3 => size(1190.55, 841.89),
            Page::A0 => size(3370.39, 2383.94),
            Page::Wide => size(960.0, 540.0),
            Page::Classic => size(720.0, 540.0),
        }
    }

    /// The size for something of the size `content`: paper is turned upright where that shows it larger, slides
    /// are not.
    pub fn size_for(self, content: Size) -> Size {
        let Some(across) = self.size_pt() else { return content };
        let upright = Size { w: across.h, h: across.w };
        let fit = |page: Size| (page.w / content.w).min(page.h / content.h);
        if self.is_paper() && fit(upright) > fit(across) { upright } else { across }
    }

    pub fn is_paper(self) -> bool {
        matches!(self, Page::A4 | Page::A3 | Page::A0)
    }
}

impl ExportOptions {
    /// The map's size with the margin, in points.
    ///
    /// # Errors
    /// The margin is below zero, or no number.
    pub(super) fn with_margin(&self, scene: Size) -> Result<Size, ExportError> {
        if !(self.margin.is_finite() && self.margin >= 0.0) {
            return Err(ExportError::Margin(self.margin));
        }
        Ok(Size { w: scene.w + 2.0 * self.margin, h: scene.h + 2.0 * self.margin })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_is_turned_to_suit_the_map_and_a_slide_is_not() {
        let (wide, tall) = (Size { w: 2000.0, h: 900.0 }, Size { w: 900.0, h: 2000.0 });
        assert!(Page::A4.size_for(wide).w > Page::A4.size_for(wide).h);
        assert!(Page::A4.size_for(tall).w < Page::A4.size_for(tall).h);
        assert_eq!(Page::Wide.size_for(tall), Size { w: 960.0, h: 540.0 });
        assert_eq!(Page::Map.size_for(wide), wide);
    }
}
