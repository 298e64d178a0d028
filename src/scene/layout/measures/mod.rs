//! What tracked visits told, drawn on the map: arrows from touchpoint to touchpoint, or the likely next steps after some;
//! cards by how much happens there; the best and the worst; and how far journeys come.

mod arrows;
mod badges;
mod drop_off;
mod heat;
mod legend;
mod lines;
mod next;
mod plates;
mod routes;
mod tracked;
mod trips;

use std::sync::Arc;

use super::pen::Pen;
use crate::measure::NextModel;
use crate::model::Measured;
use crate::scene::grid::Grid;

pub(super) use drop_off::{Band, band};
pub(super) use legend::{Sign, draw_sign, entries, source};
pub(super) use tracked::{Drawn, Tracked, TrackedInputs};

/// The model of what comes next in a map, kept for as long as that is measured.
pub(super) type KeptModel = Option<(Arc<Measured>, NextModel)>;

/// Draws all but what the cards themselves show.
pub(super) fn draw(pen: &mut Pen<'_>, grid: &Grid, band: Option<Band>, kept: &mut KeptModel) -> Drawn {
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
    } else {
        kept.take_if(|(of, _)| !Arc::ptr_eq(of, tracked.measured));
        let (_, model) =
            kept.get_or_insert_with(|| (Arc::clone(tracked.measured), NextModel::of(tracked.measured)));
        next::draw(pen, &mut drawn, &model.after(&tracked.overlay.after), tracked, grid);
    }
    drawn
}
