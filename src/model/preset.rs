//! Lanes that belong together: one table of sets that are added in one go.

use super::LaneKind;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LanePreset {
    Essentials,
    Emotions,
    Blueprint,
    Marketing,
    Research,
}

#[derive(Debug)]
pub struct LanePresetInfo {
    pub preset: LanePreset,
    /// The tail of the message key that names it (`preset-essentials`).
    pub key: &'static str,
    pub icon: &'static str,
    /// From top to bottom.
    pub kinds: &'static [LaneKind],
}

use LaneKind as K;

/// In the order of the enum; a test holds it to that.
pub static LANE_PRESETS: &[LanePresetInfo] = &[
    LanePresetInfo {
        preset: LanePreset::Essentials,
        key: "essentials",
        icon: "layers",
        kinds: &[K::Touchpoints, K::Actions, K::Thoughts, K::Emotions, K::PainPoints, K::Opportunities],
    },
    LanePresetInfo {
        preset: LanePreset::Emotions,
        key: "emotions",
        icon: "smile",
        kinds: &[K::Thoughts, K::Emotions, K::Expectations, K::PainPoints, K::Delights],
    },
    LanePresetInfo {
        preset: LanePreset::Blueprint,
        key: "blueprint",
        icon: "rows-3",
        kinds: &[K::Evidence, K::Actions, K::Touchpoints, K::Frontstage, K::Backstage, K::Support],
    },
    LanePresetInfo {
        preset: LanePreset::Marketing,
        key: "marketing",
        icon: "megaphone",
        kinds: &[K::Touchpoints, K::Channels, K::Marketing, K::Metrics, K::Opportunities],
    },
    LanePresetInfo {
        preset: LanePreset::Research,
        key: "research",
        icon: "lightbulb",
        kinds: &[K::Actions, K::Thoughts, K::Emotions, K::PainPoints, K::Delights, K::Evidence, K::Ideas],
    },
];

impl LanePreset {
    pub fn info(self) -> &'static LanePresetInfo {
        &LANE_PRESETS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_presets_and_names_no_kind_twice() {
        for info in LANE_PRESETS {
            assert!(std::ptr::eq(info.preset.info(), info));
            let mut kinds = info.kinds.to_vec();
            kinds.sort_by_key(|kind| *kind as usize);
            kinds.dedup();
            assert_eq!(kinds.len(), info.kinds.len(), "{}", info.key);
            assert!(crate::locale::has(&format!("preset-{}", info.key)), "{}", info.key);
        }
    }
}
