//! What a page says to those who hear it: the title, the phases with their steps, then lane by lane.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, Tag, TagGroup, TagTree};

use crate::export::Document;
use crate::model::Id;
use crate::scene::{Layer, Pane, Scene, Target};

/// What a piece of a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    Words,
    Picture,
}

/// Pieces of pages in the order in which they were drawn.
#[derive(Default)]
pub(super) struct Tags {
    pages: Vec<PageTags>,
    current: PageTags,
    /// The lanes of the current page with the places of their tops.
    rows: Vec<(Id, f32)>,
}

#[derive(Default)]
struct PageTags {
    pieces: Vec<TaggedPiece>,
    lanes: Vec<Id>,
}

struct TaggedPiece {
    /// The lane that it is in.
    lane: Option<Id>,
    target: Target,
    part: PieceKind,
    identifier: Identifier,
    is_link: bool,
}

impl Tags {
    pub(super) fn start_page(&mut self, scene: &Scene) {
        self.rows = scene.grid.rows.iter().map(|row| (row.lane.clone(), row.y)).collect();
        self.current.lanes = self.rows.iter().map(|(lane, _)| lane.clone()).collect();
    }

    pub(super) fn end_page(&mut self) {
        self.pages.push(std::mem::take(&mut self.current));
    }

    pub(super) fn add(&mut self, layer: &Layer, target: &Target, part: PieceKind, identifier: Identifier) {
        let lane = match target {
            Target::Lane(id) => Some(id.clone()),
            _ if layer.pane == Pane::Body => {
                let row = self.rows.iter().find(|(_, y)| *y > 0.0 && (y - layer.offset.y).abs() < 0.5);
                row.map(|(lane, _)| lane.clone())
            }
            _ => None,
        };
        let target = target.clone();
        self.current.pieces.push(TaggedPiece { lane, target, part, identifier, is_link: false });
    }

    pub(super) fn add_link(&mut self, lane: &Id, card: &Id, identifier: Identifier) {
        let (lane, target) = (Some(lane.clone()), Target::Card(card.clone()));
        self.current.pieces.push(TaggedPiece {
            lane,
            target,
            part: PieceKind::Words,
            identifier,
            is_link: true,
        });
    }

    pub(super) fn into_tree(self, document: &Document) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(document.written_in().to_owned()));
        for page in self.pages {
            let mut section = TagGroup::new(Tag::Section);
            let is =
                |piece: &&TaggedPiece, test: fn(&Target) -> bool| piece.lane.is_none() && test(&piece.target);
            let [title, heads, rest]: [fn(&Target) -> bool; 3] = [
                |target| matches!(target, Target::Title | Target::Persona(_)),
                |target| matches!(target, Target::Phase(_) | Target::Step(_)),
                |target| {
                    !matches!(target, Target::Title | Target::Persona(_) | Target::Phase(_) | Target::Step(_))
                },
            ];
            for test in [title, heads] {
                push_all(&mut section, document, page.pieces.iter().filter(|piece| is(piece, test)));
            }
            for lane in &page.lanes {
                // The lane's name is drawn after its cards and told before them.
                let names = |piece: &&TaggedPiece| matches!(piece.target, Target::Lane(_));
                let in_lane: Vec<&TaggedPiece> =
                    page.pieces.iter().filter(|piece| piece.lane.as_ref() == Some(lane)).collect();
                let ordered = in_lane.iter().copied().filter(names);
                let ordered = ordered.chain(in_lane.iter().copied().filter(|piece| !names(piece)));
                push_all(&mut section, document, ordered);
            }
            push_all(&mut section, document, page.pieces.iter().filter(|piece| is(piece, rest)));
            tree.push(section);
        }
        tree
    }
}

/// A paragraph or heading for each run of pieces of one thing.
fn push_all<'p>(section: &mut TagGroup, document: &Document, pieces: impl Iterator<Item = &'p TaggedPiece>) {
    let mut open: Option<(&Target, TagGroup)> = None;
    for piece in pieces {
        if open.as_ref().is_none_or(|(target, _)| **target != piece.target) {
            if let Some((_, group)) = open.take() {
                section.push(group);
            }
            open = Some((&piece.target, group_of(&piece.target)));
        }
        let Some((_, group)) = &mut open else { continue };
        if piece.is_link {
            group.push(TagGroup::with_children(Tag::Link, vec![piece.identifier.into()]));
        } else if piece.part == PieceKind::Picture {
            let words = words_of(&piece.target, document);
            group.push(TagGroup::with_children(Tag::Figure(Some(words)), vec![piece.identifier.into()]));
        } else {
            group.push(piece.identifier);
        }
    }
    if let Some((_, group)) = open {
        section.push(group);
    }
}

fn group_of(target: &Target) -> TagGroup {
    let heading = |level: u16| NonZeroU16::new(level).map(|level| TagGroup::new(Tag::Hn(level, None)));
    let heading = match target {
        Target::Title => heading(1),
        Target::Phase(_) | Target::Lane(_) => heading(2),
        _ => None,
    };
    heading.unwrap_or_else(|| TagGroup::new(Tag::P))
}

/// What a picture stands beside.
fn words_of(target: &Target, document: &Document) -> String {
    let map = &document.map;
    let words = match target {
        Target::Card(id) => document.card_and_lane(id).map(|(card, _)| card.text.clone()),
        Target::Persona(id) => map.persona(id).map(|persona| persona.name.clone()),
        _ => None,
    };
    words.unwrap_or_default()
}
