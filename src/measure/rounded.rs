//! Numbers as the map keeps them.

/// What is written is rounded, so that a sum that was made in another order reads the same. A number in the middle
/// between two such could fall to either side, and so is first cleared of the error of sums: beyond 12 digits.
pub(super) fn rounded(number: f64, decimals: i32) -> f64 {
    let cleared: f64 = format!("{number:.11e}").parse().unwrap_or(number);
    let scale = 10_f64.powi(decimals);
    if cleared.abs() < 1e15 / scale { (cleared * scale).round() / scale } else { cleared }
}
