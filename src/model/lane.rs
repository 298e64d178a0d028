//! Lanes and the one table of their kinds.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Card, Id, is_default};
use crate::locale::{self, Lang};

/// A row of the map.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    pub id: Id,
    pub kind: LaneKind,
    /// Empty: the kind's own name, in the map's language.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Least height in points where the user has set one; content may make it higher.
    #[serde(default, skip_serializing_if = "is_default")]
    pub height: Option<u32>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub hidden: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub collapsed: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub locked: bool,
    /// In the order of the map's steps, and from top to bottom within a cell.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cards: Vec<Arc<Card>>,
}

impl Lane {
    pub fn new(id: Id, kind: LaneKind) -> Lane {
        Lane { id, kind, ..Lane::default() }
    }

    /// Its own name, or that of its kind in the map's language.
    pub fn shown_name(&self, language: &str) -> String {
        if self.name.is_empty() {
            locale::text(Lang::from_tag(language), &format!("lane-{}", self.kind.info().key)).into_owned()
        } else {
            self.name.clone()
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LaneKind {
    #[default]
    Touchpoints,
    Actions,
    Thoughts,
    Emotions,
    Expectations,
    PainPoints,
    Delights,
    Opportunities,
    Channels,
    Marketing,
    Metrics,
    Evidence,
    Frontstage,
    Backstage,
    Support,
    Ideas,
    Text,
}

/// How the cards of a lane look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardLook {
    /// A raised card with the channel's icon.
    Touchpoint,
    /// A flat card.
    Plain,
    /// A flat card with the channel's icon, else the lane's.
    Activity,
    /// Words in italics between quotation marks, on the paper itself.
    Quote,
    /// A red card with sharp corners and a bar at its edge: where it threatens to go wrong.
    Pain,
    /// A violet card with very round corners: what attracts.
    Delight,
    /// A green card: what could be.
    Opportunity,
    /// A channel's icon with its name, on the paper itself.
    Channel,
    /// Figures over bars.
    Metric,
    /// A picture with words under it, or a sheet of paper with a folded corner.
    Evidence,
    /// What the customer meets of the organisation.
    Front,
    /// What is done out of the customer's sight.
    Back,
    /// What the work rests on.
    Base,
    /// A yellow note.
    Note,
    /// Words on the paper itself.
    Text,
}

impl CardLook {
    /// Whether its cards run over a channel, and are owned, paid or earned media.
    pub fn runs_over_channel(self) -> bool {
        use CardLook::{Delight, Note, Opportunity, Pain, Quote, Text};
        !matches!(self, Quote | Pain | Delight | Opportunity | Note | Text)
    }
}

/// On which side of a service blueprint's lines something happens, from the customer inwards. Between the first
/// two runs the line of interaction, before the third the line of visibility, before the last the line of internal
/// interaction (M. J. Bitner, A. L. Ostrom and F. N. Morgan, "Service Blueprinting: A Practical Technique for
/// Service Innovation", California Management Review 50, 2008).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Customer,
    Frontstage,
    Backstage,
    Support,
}

/// What a lane's cells show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Cards(CardLook),
    /// The emotion curve with the expectation and the gap: drawn from the steps.
    EmotionCurve,
    /// What is expected, in words: drawn from the steps.
    ExpectationTexts,
}

#[derive(Debug)]
pub struct LaneKindInfo {
    pub kind: LaneKind,
    /// The tail of the message keys that name it (`lane-touchpoints`) and one card of it (`card-touchpoints`).
    pub key: &'static str,
    pub icon: &'static str,
    pub content: Content,
    /// None: belongs to no side, wherever it stands.
    pub side: Option<Side>,
}

impl LaneKindInfo {
    const fn on(self, side: Side) -> LaneKindInfo {
        LaneKindInfo { side: Some(side), ..self }
    }
}

const fn row(kind: LaneKind, key: &'static str, icon: &'static str, content: Content) -> LaneKindInfo {
    LaneKindInfo { kind, key, icon, content, side: None }
}

const fn cards(kind: LaneKind, key: &'static str, icon: &'static str, look: CardLook) -> LaneKindInfo {
    row(kind, key, icon, Content::Cards(look))
}

/// In the order in which the "add a lane" menu offers them.
pub static LANE_KINDS: &[LaneKindInfo] = &[
    cards(LaneKind::Touchpoints, "touchpoints", "mouse-pointer-click", CardLook::Touchpoint)
        .on(Side::Customer),
    cards(LaneKind::Actions, "actions", "footprints", CardLook::Plain).on(Side::Customer),
    cards(LaneKind::Thoughts, "thoughts", "message-circle-question-mark", CardLook::Quote).on(Side::Customer),
    row(LaneKind::Emotions, "emotions", "smile", Content::EmotionCurve).on(Side::Customer),
    row(LaneKind::Expectations, "expectations", "target", Content::ExpectationTexts).on(Side::Customer),
    cards(LaneKind::PainPoints, "pain-points", "triangle-alert", CardLook::Pain),
    cards(LaneKind::Delights, "delights", "heart", CardLook::Delight),
    cards(LaneKind::Opportunities, "opportunities", "plus", CardLook::Opportunity),
    cards(LaneKind::Channels, "channels", "radio-tower", CardLook::Channel),
    cards(LaneKind::Marketing, "marketing", "megaphone", CardLook::Activity),
    cards(LaneKind::Metrics, "metrics", "chart-column", CardLook::Metric),
    cards(LaneKind::Evidence, "evidence", "file-text", CardLook::Evidence).on(Side::Customer),
    cards(LaneKind::Frontstage, "frontstage", "users", CardLook::Front).on(Side::Frontstage),
    cards(LaneKind::Backstage, "backstage", "wrench", CardLook::Back).on(Side::Backstage),
    cards(LaneKind::Support, "support", "cog", CardLook::Base).on(Side::Support),
    cards(LaneKind::Ideas, "ideas", "lightbulb", CardLook::Note),
    cards(LaneKind::Text, "text", "type", CardLook::Text),
];

impl LaneKind {
    pub fn info(self) -> &'static LaneKindInfo {
        // The table lists the kinds in the order of the enum; a test holds it to that.
        &LANE_KINDS[self as usize]
    }

    pub fn holds_cards(self) -> bool {
        matches!(self.info().content, Content::Cards(_))
    }
}
