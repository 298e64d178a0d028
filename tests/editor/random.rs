//! Whatever one does, in whatever order: the map stays sound, and undoing it all brings the first map back.

use proptest::prelude::*;

use wayline::editor::{
    COMMANDS, CommandId, Input, InputKind, Modifiers, PointerButton, ScreenSize, Then, screen_pt,
};

use crate::help::{Hand, blank, small_map, with_locked_pains};
use crate::links::linked;

#[derive(Clone, Debug)]
enum Deed {
    Command(usize),
    Point {
        kind: u8,
        x: f32,
        y: f32,
        held: u8,
    },
    /// A whole drag, and how it ends.
    Drag {
        from: (f32, f32),
        to: (f32, f32),
        alt: bool,
        end: u8,
    },
    Type(String),
    Write(String),
    Finish(u8),
    Paste(String),
    Zoom(f32),
    Tick,
}

fn place() -> impl Strategy<Value = (f32, f32)> {
    (0.0f32..1100.0, 0.0f32..900.0)
}

fn deed() -> impl Strategy<Value = Deed> {
    // Few words, so that the map does not drown in text.
    let words = prop::sample::select(vec!["", "a", "Search ad", "two\nlines", "x\ty\nz", " "]);
    prop_oneof![
        6 => (0..COMMANDS.len()).prop_map(Deed::Command),
        10 => (0u8..8, 0.0f32..1100.0, 0.0f32..900.0, 0u8..16)
            .prop_map(|(kind, x, y, held)| Deed::Point { kind, x, y, held }),
        8 => (place(), place(), any::<bool>(), 0u8..8)
            .prop_map(|(from, to, alt, end)| Deed::Drag { from, to, alt, end }),
        1 => words.clone().prop_map(|text| Deed::Type(text.to_owned())),
        2 => words.clone().prop_map(|text| Deed::Write(text.to_owned())),
        1 => (0u8..4).prop_map(Deed::Finish),
        1 => words.prop_map(|text| Deed::Paste(text.to_owned())),
        1 => (0.5f32..2.0).prop_map(Deed::Zoom),
        1 => Just(Deed::Tick),
    ]
}

fn act(hand: &mut Hand, deed: &Deed) {
    let editor = &mut hand.editor;
    match deed {
        Deed::Command(i) => {
            editor.run(COMMANDS[*i].id);
        }
        Deed::Point { kind, x, y, held } => {
            let (at, bit) = (screen_pt(*x, *y), |n: u8| held & (1 << n) != 0);
            // Most presses are without keys held.
            let modifiers = if bit(3) {
                Modifiers { ctrl: false, shift: bit(0), alt: bit(1), space: bit(2) && bit(0) }
            } else {
                Modifiers::default()
            };
            let press = |button, clicks| InputKind::Press { button, clicks };
            let kind = match kind {
                0 | 1 => press(PointerButton::Primary, 1),
                2 => press(PointerButton::Primary, 2),
                3 => press(PointerButton::Secondary, 1),
                4 | 5 => InputKind::Move,
                6 => InputKind::Release,
                _ => InputKind::Lost,
            };
            editor.input(&Input { at, kind, modifiers });
        }
        Deed::Drag { from, to, alt, end } => {
            let modifiers = Modifiers { alt: *alt && end % 2 == 0, ..Modifiers::default() };
            let (from, to) = (screen_pt(from.0, from.1), screen_pt(to.0, to.1));
            let press = InputKind::Press { button: PointerButton::Primary, clicks: 1 };
            editor.input(&Input { at: from, kind: press, modifiers });
            editor.input(&Input { at: from.lerp(to, 0.5), kind: InputKind::Move, modifiers });
            editor.input(&Input { at: to, kind: InputKind::Move, modifiers });
            editor.overlay();
            match end {
                0 => editor.escape(),
                1 => editor.input(&Input { at: to, kind: InputKind::Lost, modifiers }),
                _ => editor.input(&Input { at: to, kind: InputKind::Release, modifiers }),
            }
        }
        Deed::Type(text) => {
            editor.type_text(text);
        }
        Deed::Write(text) => editor.set_editing_text(text.clone()),
        Deed::Finish(then) => {
            let all = [Then::Stay, Then::NewBelow, Then::NextCell, Then::PreviousCell];
            editor.finish_editing(all[usize::from(*then)]);
        }
        Deed::Paste(text) => {
            editor.paste_text(text);
        }
        Deed::Zoom(factor) => editor.zoom_at(screen_pt(200.0, 200.0), *factor),
        Deed::Tick => {
            editor.tick(0.016);
        }
    }
    hand.editor.overlay();
    hand.editor.cursor();
    hand.check();
}

/// A few dozen by default; `PROPTEST_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(32)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_two_hundred_deeds_keep_the_map_sound_and_can_be_undone(
        start in 0usize..4,
        deeds in prop::collection::vec(deed(), 200),
    ) {
        let first = [small_map(), with_locked_pains(), blank(), linked()][start].clone();
        let mut hand = Hand::on(first.clone());
        hand.editor.set_viewport(ScreenSize { w: 1000.0, h: 800.0 });
        for deed in &deeds {
            act(&mut hand, deed);
        }
        hand.editor.cancel_gesture();
        hand.finish(Then::Stay);
        let last = hand.editor.map().clone();
        let mut undone = 0;
        while hand.editor.undo_label().is_some() {
            hand.run(CommandId::Undo);
            undone += 1;
        }
        prop_assert_eq!(&**hand.editor.map(), &first);
        prop_assert!(!hand.editor.is_dirty());
        for _ in 0..undone {
            hand.run(CommandId::Redo);
        }
        prop_assert_eq!(hand.editor.map(), &last);
    }
}
