//! Undo and redo: whole maps, which share all that they have in common.

use std::collections::VecDeque;
use std::mem::{size_of, size_of_val};
use std::sync::Arc;

use super::Label;
use crate::model::{Card, Id, JourneyMap, Lane, Next, Past, Phase};

/// A map at one moment, with what the editor wants to find again when it comes back to it.
#[derive(Clone, Debug)]
pub struct Snapshot<V> {
    pub map: Arc<JourneyMap>,
    pub view: V,
}

/// Changes in a row that have the same key are one undo: typing in one field, one slider, ten nudges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeKey {
    what: &'static str,
    of: String,
}

impl MergeKey {
    pub fn new(what: &'static str, of: &Id) -> MergeKey {
        MergeKey { what, of: of.to_string() }
    }

    /// A key for a change of several things at once.
    pub fn of_all<'a>(what: &'static str, ids: impl IntoIterator<Item = &'a Id>) -> MergeKey {
        let mut of = String::new();
        for id in ids {
            of.push_str(id.as_str());
            of.push('\n');
        }
        MergeKey { what, of }
    }
}

#[derive(Debug)]
struct Entry<V> {
    label: Label,
    merge: Option<MergeKey>,
    /// Before the change for an undo, after it for a redo.
    other: Snapshot<V>,
    /// What keeping `other` costs, in bytes.
    bytes: usize,
    /// What others did right after this change was made, or taken back.
    since: Option<Since>,
}

/// Others changed the map.
#[derive(Debug)]
struct Since {
    who: String,
    /// The map without their change.
    without: Arc<JourneyMap>,
    /// What keeping that costs.
    bytes: usize,
}

impl<V> Entry<V> {
    /// What keeping the entry costs, in bytes.
    fn cost(&self) -> usize {
        self.bytes + self.since.as_ref().map_or(0, |since| since.bytes)
    }
}

/// How many bytes all snapshots together may take up beyond what they share.
const LIMIT_BYTES: usize = 256 * 1024 * 1024;

#[derive(Debug)]
pub struct History<V> {
    undo: VecDeque<Entry<V>>,
    redo: Vec<Entry<V>>,
    /// Whether the last change may take up the next one.
    open: bool,
    bytes: usize,
    limit_bytes: usize,
}

impl<V> Default for History<V> {
    fn default() -> History<V> {
        History::with_limit(LIMIT_BYTES)
    }
}

impl<V> History<V> {
    pub fn with_limit(limit_bytes: usize) -> History<V> {
        History { undo: VecDeque::new(), redo: Vec::new(), open: false, bytes: 0, limit_bytes }
    }

    /// Remembers the change from `before` to `after`, and says whether there was one: what changes nothing
    /// is not remembered.
    pub fn record(
        &mut self,
        before: Snapshot<V>,
        after: &JourneyMap,
        label: Label,
        merge: Option<MergeKey>,
    ) -> bool {
        if same_map(&before.map, after) {
            return false;
        }
        self.redo.clear();
        let merges = self.open && merge.is_some() && self.undo.back().is_some_and(|last| last.merge == merge);
        self.open = true;
        if merges {
            // The changes may have led back to where they began.
            if let Some(last) = self.undo.pop_back_if(|last| same_map(&last.other.map, after)) {
                self.bytes -= last.cost();
                self.open = false;
            }
            return true;
        }
        let bytes = unshared_bytes(&before.map, after);
        self.bytes += bytes;
        self.undo.push_back(Entry { label, merge, other: before, bytes, since: None });
        while self.bytes > self.limit_bytes && self.undo.len() > 1 {
            if let Some(oldest) = self.undo.pop_front() {
                self.bytes -= oldest.cost();
            }
        }
        true
    }

    /// Others made `after` of the map `before`. It is no change of one's own, and nothing that undo or redo bring back
    /// may take it away.
    pub fn receive(&mut self, before: &Arc<JourneyMap>, after: &JourneyMap, who: &str) {
        self.open = false;
        let bytes = unshared_bytes(before, after);
        let since = || Some(Since { who: who.to_owned(), without: Arc::clone(before), bytes });
        if let Some(last) = self.undo.back_mut().filter(|last| last.since.is_none()) {
            last.since = since();
            self.bytes += bytes;
        }
        if let Some(last) = self.redo.last_mut().filter(|last| last.since.is_none()) {
            last.since = since();
        }
    }

    /// Who made the change that undo would take back along with one's own, if it would.
    pub fn undo_barred(&self, now: &JourneyMap) -> Option<&str> {
        barred(self.undo.back()?, now)
    }

    /// Who made the change that redo would take back, if it would.
    pub fn redo_barred(&self, now: &JourneyMap) -> Option<&str> {
        barred(self.redo.last()?, now)
    }

    /// The next change starts an undo of its own, whatever its key.
    pub fn seal(&mut self) {
        self.open = false;
    }

    /// Steps back from `now`; None when there is nothing to undo, or it would take back what others did.
    pub fn undo(&mut self, now: Snapshot<V>) -> Option<Snapshot<V>> {
        if self.undo_barred(&now.map).is_some() {
            return None;
        }
        let entry = self.undo.pop_back()?;
        self.open = false;
        self.bytes -= entry.cost();
        let Entry { label, merge, other, bytes, .. } = entry;
        self.redo.push(Entry { label, merge, other: now, bytes, since: None });
        Some(other)
    }

    /// Steps forward from `now`; None when there is nothing to redo, or it would take back what others did.
    pub fn redo(&mut self, now: Snapshot<V>) -> Option<Snapshot<V>> {
        if self.redo_barred(&now.map).is_some() {
            return None;
        }
        let entry = self.redo.pop()?;
        self.open = false;
        self.bytes += entry.bytes;
        let Entry { label, merge, other, bytes, .. } = entry;
        self.undo.push_back(Entry { label, merge, other: now, bytes, since: None });
        Some(other)
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<&Label> {
        self.undo.back().map(|entry| &entry.label)
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&Label> {
        self.redo.last().map(|entry| &entry.label)
    }

    pub fn undo_len(&self) -> usize {
        self.undo.len()
    }

    pub fn redo_len(&self) -> usize {
        self.redo.len()
    }
}

/// Who did what bringing back `entry` would take away. Where they took it back themselves, nobody.
fn barred<'a, V>(entry: &'a Entry<V>, now: &JourneyMap) -> Option<&'a str> {
    let since = entry.since.as_ref()?;
    (!same_map(&since.without, now)).then_some(since.who.as_str())
}

/// Whether two maps hold the same; quick where they share much.
pub fn same_map(a: &JourneyMap, b: &JourneyMap) -> bool {
    same_but_images(a, b) && same_list(&a.images, &b.images, PartialEq::eq)
}

/// Whether two maps hold the same, whatever images they keep.
pub(super) fn same_but_images(a: &JourneyMap, b: &JourneyMap) -> bool {
    // Taken apart by name, so that a new field cannot be forgotten here.
    let JourneyMap {
        title,
        language,
        template,
        brief,
        personas,
        phases,
        lanes,
        links,
        sources,
        measured,
        dismissed,
        images: _,
    } = a;
    *title == b.title
        && *language == b.language
        && *template == b.template
        && *brief == b.brief
        && same_list(personas, &b.personas, PartialEq::eq)
        && same_list(phases, &b.phases, same_phase)
        && same_list(lanes, &b.lanes, same_lane)
        && *links == b.links
        && *sources == b.sources
        && *measured == b.measured
        && *dismissed == b.dismissed
}

pub(super) fn same_list<T>(a: &[Arc<T>], b: &[Arc<T>], same: impl Fn(&T, &T) -> bool) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b) || same(a, b))
}

fn same_lane(a: &Lane, b: &Lane) -> bool {
    let Lane { id, kind, name, height, hidden, collapsed, locked, cards } = a;
    (id, kind, name, height) == (&b.id, &b.kind, &b.name, &b.height)
        && (hidden, collapsed, locked) == (&b.hidden, &b.collapsed, &b.locked)
        && same_list(cards, &b.cards, PartialEq::eq)
}

fn same_phase(a: &Phase, b: &Phase) -> bool {
    let Phase { id, name, color, role, customer_goal, business_goal, steps } = a;
    (id, name, color, role) == (&b.id, &b.name, &b.color, &b.role)
        && (customer_goal, business_goal) == (&b.customer_goal, &b.business_goal)
        && same_list(steps, &b.steps, PartialEq::eq)
}

/// About how many bytes of `old` are not shared with `new`.
fn unshared_bytes(old: &JourneyMap, new: &JourneyMap) -> usize {
    let mut bytes = size_of::<JourneyMap>() + size_of_val(&old.lanes[..]) + size_of_val(&old.phases[..]);
    for (i, lane) in old.lanes.iter().enumerate() {
        let twin = new.lanes.get(i).filter(|twin| twin.id == lane.id).or_else(|| new.lane(&lane.id));
        if twin.is_some_and(|twin| Arc::ptr_eq(twin, lane)) {
            continue;
        }
        bytes += size_of_val(&lane.cards[..]);
        // In the old lane and not in the new one: gone, changed or moved to another.
        let kept: std::collections::HashSet<*const Card> =
            twin.iter().flat_map(|twin| &twin.cards).map(Arc::as_ptr).collect();
        bytes += lane
            .cards
            .iter()
            .filter(|card| !kept.contains(&Arc::as_ptr(card)))
            .map(card_bytes)
            .sum::<usize>();
    }
    for phase in &old.phases {
        if !new.phases.iter().any(|twin| Arc::ptr_eq(twin, phase)) {
            bytes += phase.steps.len() * 512;
        }
    }
    bytes += old.links.len() * size_of::<crate::model::Link>();
    if let Some(measured) = &old.measured
        && !new.measured.as_ref().is_some_and(|twin| Arc::ptr_eq(twin, measured))
    {
        bytes += measured.touchpoints.len() * 512 + measured.pasts.iter().map(past_bytes).sum::<usize>();
    }
    for image in &old.images {
        if !new.images.iter().any(|twin| Arc::ptr_eq(twin, image)) {
            bytes += image.data.len();
        }
    }
    bytes
}

fn past_bytes(past: &Past) -> usize {
    past.after.len() * size_of::<Id>() + past.nexts.len() * size_of::<Next>() + size_of::<Past>()
}

fn card_bytes(card: &Arc<Card>) -> usize {
    size_of::<Card>() + card.text.len() + card.link.len()
}
