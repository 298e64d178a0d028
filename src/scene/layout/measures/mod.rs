//! What tracked visits told, drawn on the map: arrows from touchpoint to touchpoint, or the likely next steps after some;
//! cards by how much happens there; the best and the worst; and how far journeys come.

mod arrows;
mod badges;
mod drawn;
mod drop_off;
mod heat;
mod legend;
mod lines;
mod next;
mod plates;
mod routes;
mod trips;

use super::pen::Pen;
use crate::scene::grid::Grid;
use crate::scene::insights::Insights;

pub(super) use drawn::Drawn;
pub(super) use drop_off::{DropOffBand, band};
pub(super) use legend::{Sign, draw_sign, entries, source};

/// Draws all but what the cards themselves show.
pub(super) fn draw(pen: &mut Pen<'_>, grid: &Grid, band: Option<DropOffBand>, insights: &Insights) -> Drawn {
    let mut drawn = Drawn::default();
    let Some(tracked) = pen.tracked else { return drawn };
    if tracked.overlay.drop_off {
        drop_off::draw(pen, &mut drawn.under, tracked, grid, band);
    }
    if tracked.overlay.after.is_empty() {
        let badges = badges::draw(pen, &mut drawn.over, tracked, grid);
        if tracked.overlay.arrows {
            arrows::draw(pen, &mut drawn, tracked, grid, badges);
        }
    } else if let Some(model) = insights.next_model() {
        next::draw(pen, &mut drawn, &model.after(&tracked.overlay.after), tracked, grid);
    }
    drawn
}
