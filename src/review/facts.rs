//! Plain figures of a map, neither good nor bad.

use serde::Serialize;

use super::context::{Context, VoicePoint};
use super::expectation::{NOTABLE, SERIOUS};
use super::share::Share;
use super::{footing, spread};
use crate::model::Id;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Facts {
    /// Claims that rest on no research, among all claims.
    pub assumptions: Share,
    /// None when no phase says that it comes before the purchase.
    pub contacts_before_purchase: Option<usize>,
    /// Touchpoints online, among those of which it is known.
    pub online: Share,
    /// The most used first.
    pub channels: Vec<ChannelFact>,
    /// Steps where somebody feels at least 0.5 less than expected.
    pub gaps: usize,
    /// Those of them where it is at least 1.0.
    pub serious_gaps: usize,
    pub phases: Vec<PhaseFact>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChannelFact {
    /// A known channel's id, or the user's own word.
    pub channel: String,
    pub touchpoints: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PhaseFact {
    pub phase: Id,
    pub name: String,
    /// What the persona in focus feels on average, in tenths; None where nothing is felt.
    pub emotion_tenths: Option<i32>,
}

pub(super) fn of(context: &Context<'_>) -> Facts {
    let (part, whole) = spread::online(context);
    let gaps = || context.voices.iter().flat_map(|voice| voice.points.iter().filter_map(VoicePoint::gap));
    let channels = spread::channels(context);
    Facts {
        assumptions: footing::assumption_share(context),
        contacts_before_purchase: spread::before_purchase(context),
        online: Share { part, whole },
        channels: channels
            .into_iter()
            .map(|(channel, touchpoints)| ChannelFact { channel, touchpoints })
            .collect(),
        gaps: gaps().filter(|gap| *gap <= -NOTABLE).count(),
        serious_gaps: gaps().filter(|gap| *gap <= -SERIOUS).count(),
        phases: phases(context),
    }
}

fn phases(context: &Context<'_>) -> Vec<PhaseFact> {
    let mut sums = vec![(0, 0); context.map.phases.len()];
    if let Some(voice) = context.focus_voice() {
        for felt in voice.felt() {
            let (sum, count) = &mut sums[context.columns[felt.column].phase];
            (*sum, *count) = (*sum + felt.score, *count + 1);
        }
    }
    let mean =
        |(sum, count): (i32, i32)| (count > 0).then(|| (f64::from(sum) / f64::from(count)).round() as i32);
    let phases = context.map.phases.iter().zip(sums);
    phases
        .map(|(phase, sum)| PhaseFact {
            phase: phase.id.clone(),
            name: phase.name.clone(),
            emotion_tenths: mean(sum),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::*;

    #[test]
    fn a_share_is_rounded_and_nothing_has_none() {
        assert_eq!(Share { part: 1, whole: 3 }.percent(), Some(33));
        assert_eq!(Share { part: 2, whole: 3 }.percent(), Some(67));
        assert_eq!(Share::default().percent(), None);
    }

    #[test]
    fn the_facts_count_what_is_there() {
        let mut map = Sketch::new("a b c | d e")
            .people("maud")
            .feels("a 0.2; b -0.9; d 1; e 0")
            .expects("a 0.7; b 0.5")
            .map();
        star(&mut map, "touchpoints", "a", "Call");
        edit_card(&mut map, "touchpoints-a-1", |card| card.channel = "phone".into());
        let facts = look(&map).facts;
        assert_eq!((facts.gaps, facts.serious_gaps), (2, 1));
        let means: Vec<Option<i32>> = facts.phases.iter().map(|phase| phase.emotion_tenths).collect();
        assert_eq!(means, [Some(-4), Some(5)]);
        assert_eq!(facts.channels, [ChannelFact { channel: "phone".into(), touchpoints: 1 }]);
        assert_eq!(facts.online, Share { part: 0, whole: 1 });
    }
}
