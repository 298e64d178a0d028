//! Cards by how much happens there: a tint from a ramp of five, and the figures in words.

use crate::locale;
use crate::model::{Card, TouchpointMeasures};
use crate::scene::layout::chips::{Chip, Glyph};
use crate::scene::layout::pen::Pen;
use crate::scene::layout::tracked::Tracked;
use crate::scene::view::Heat;
use crate::theme::{Color, Theme};

/// How warm a measured card is.
#[derive(Clone, Copy)]
pub(in crate::scene::layout) struct Warmth<'a> {
    touchpoint: &'a TouchpointMeasures,
    reach: f64,
    heat: Heat,
    /// None where all converted: of a loss it has nothing.
    pub(in crate::scene::layout) fill: Option<Color>,
}

impl<'a> Tracked<'a> {
    /// None for a card that was not measured, or where cards are not coloured.
    pub(in crate::scene::layout) fn warmth(&self, card: &Card, theme: &Theme) -> Option<Warmth<'a>> {
        let heat = self.overlay.heat?;
        let touchpoint = *self.touchpoints.get(&card.id)?;
        let fill = value(touchpoint, heat).map(|value| {
            let share = value / self.hottest(heat).max(f64::MIN_POSITIVE);
            let ramp = ramp(theme, heat);
            ramp[((share * ramp.len() as f64).ceil() as usize).clamp(1, ramp.len()) - 1]
        });
        Some(Warmth { touchpoint, reach: self.measured.reach(touchpoint), heat, fill })
    }

    /// What the darkest tint stands for: visits of the busiest touchpoint, or the largest share, up to whole tenths.
    pub(super) fn hottest(&self, heat: Heat) -> f64 {
        let most = self.measured.touchpoints.iter().filter_map(|it| value(it, heat)).fold(0.0, f64::max);
        if heat == Heat::Visits { most } else { (most * 10.0 - 1e-9).ceil().max(1.0) / 10.0 }
    }
}

/// None of a loss where there is none: who ends where all converted was won.
fn value(touchpoint: &TouchpointMeasures, heat: Heat) -> Option<f64> {
    let lost = !touchpoint.all_converted();
    match heat {
        Heat::Visits => Some(touchpoint.visits as f64),
        Heat::Conversion => Some(touchpoint.conversion()),
        Heat::Ended => lost.then(|| touchpoint.ended_share()),
        Heat::Stopped => lost.then(|| touchpoint.stopped_share()),
    }
}

pub(super) fn ramp(theme: &Theme, heat: Heat) -> &[Color; 5] {
    match heat {
        Heat::Visits | Heat::Conversion => &theme.heat,
        Heat::Ended | Heat::Stopped => &theme.loss,
    }
}

impl Warmth<'_> {
    /// How many came, and what the tint is about.
    pub(in crate::scene::layout) fn chips(&self, pen: &Pen<'_>) -> Vec<Chip<'static>> {
        let (key, share) = match self.heat {
            Heat::Visits | Heat::Conversion => ("figure-convert", self.touchpoint.conversion()),
            _ if self.touchpoint.all_converted() => ("figure-convert", self.touchpoint.conversion()),
            Heat::Ended => ("figure-end", self.touchpoint.ended_share()),
            Heat::Stopped => ("figure-stop", self.touchpoint.stopped_share()),
        };
        let said = |key: &str, share: f64| {
            let share = locale::share(pen.lang, share);
            Chip::new(Glyph::None, locale::text_with(pen.lang, key, &[("share", share.into())]))
        };
        // Of a map on which nobody converted nothing is said of that.
        let known = key != "figure-convert" || pen.tracked.is_some_and(|it| it.measured.conversions > 0);
        [Some(said("figure-reach", self.reach)), known.then(|| said(key, share))]
            .into_iter()
            .flatten()
            .collect()
    }
}
