//! The units of presentations.

/// PowerPoint's unit: this many are a point.
const EMU_A_POINT: f32 = 12_700.0;

/// Points in that unit.
pub(super) fn emu(points: f32) -> i64 {
    (points * EMU_A_POINT).round() as i64
}
