//! What must hold in every laid-out map.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "../benches/generate/mod.rs"]
mod generate;

use std::sync::Arc;

use jiff::civil::Date;
use wayline::geom::Rect;
use wayline::model::{Card, Id, JourneyMap};
use wayline::scene::{Curve, Insights, Layouter, Scene, SceneItem, Target, ViewOptions, lay_out};
use wayline::templates::TEMPLATES;
use wayline::theme::{Mode, Theme};

fn maps() -> Vec<JourneyMap> {
    let mut maps: Vec<JourneyMap> = TEMPLATES.iter().map(wayline::templates::Template::map).collect();
    maps.push(generate::map(100));
    maps.push(generate::map(1000));
    maps.push(JourneyMap::default());
    maps
}

fn scene(map: &JourneyMap) -> Arc<Scene> {
    lay_out(map, &ViewOptions::of(Mode::Light))
}

#[test]
fn every_card_stands_in_the_cell_of_its_lane_and_step() {
    for map in maps() {
        let scene = scene(&map);
        let grid = &scene.grid;
        for (lane, card) in map.cards() {
            let row = grid.row_of(&lane.id).unwrap();
            let column = grid.column_of(&card.step).unwrap();
            let place = grid.card_rect(&card.id).unwrap();
            assert!(grid.cell_rect(row, column).contains_rect(&place), "{} in {}", card.text, map.title);
        }
    }
}

#[test]
fn no_two_cards_overlap() {
    for map in maps() {
        let scene = scene(&map);
        for row in &scene.grid.rows {
            for column in 0..scene.grid.columns.len() {
                let cards: Vec<Rect> = row.cell_cards(column).map(|(_, rect)| rect).collect();
                for pair in cards.windows(2) {
                    assert!(pair[0].max.y < pair[1].min.y, "{} in {}", row.lane, map.title);
                }
            }
        }
    }
}

#[test]
fn no_text_touches_its_cards_edge() {
    for map in maps() {
        for row in &scene(&map).grid.rows {
            for card in &row.layout.cards {
                assert!(card.rect.expand(-3.0).contains_rect(&card.text), "{} in {}", card.id, map.title);
            }
        }
    }
}

#[test]
fn rows_and_columns_follow_each_other_without_a_gap() {
    for map in maps() {
        let grid = &scene(&map).grid;
        let gaps: Vec<f32> = grid.rows.windows(2).map(|pair| pair[1].y - pair[0].bottom()).collect();
        assert!(
            gaps.iter().all(|gap| *gap == 0.0 || *gap == 28.0),
            "but for the lines of a blueprint: {gaps:?}"
        );
        assert!(grid.columns.windows(2).all(|pair| pair[0].rect.max.x == pair[1].rect.min.x));
        assert_eq!(grid.phases.len(), map.phases.len());
    }
}

#[test]
fn every_group_lies_within_its_layer_and_all_layers_within_the_scene() {
    for map in maps() {
        let scene = scene(&map);
        for layer in &scene.layers {
            let mut next = 0;
            for group in &layer.content.groups {
                assert!(layer.bounds.contains_rect(&group.bounds));
                assert_eq!(group.items.start, next, "no item is outside of any group");
                next = group.items.end;
            }
            assert_eq!(next, layer.content.items.len());
            let placed = layer.bounds.translate(layer.offset);
            assert!(placed.max.x <= scene.size.w + 8.0 && placed.max.y <= scene.size.h + 8.0);
        }
    }
}

#[test]
fn every_word_of_every_card_is_in_the_scene() {
    for map in maps() {
        let scene = scene(&map);
        for (_, card) in map.cards() {
            let drawn: String = texts(&scene, &Target::Card(card.id.clone())).replace('-', "");
            for word in card.text.split_whitespace() {
                assert!(drawn.replace(' ', "").contains(&word.replace('-', "")), "{word} of {}", card.text);
            }
        }
    }
}

#[test]
fn the_everything_map_holds_to_the_same_rules() {
    let map = wayline::format::from_ron(include_str!("maps/everything.ron"), "everything.ron").unwrap();
    let scene = scene(&map);
    for row in &scene.grid.rows {
        for (index, _) in scene.grid.columns.iter().enumerate() {
            let cards: Vec<Rect> = row.cell_cards(index).map(|(_, rect)| rect).collect();
            assert!(cards.windows(2).all(|pair| pair[0].max.y < pair[1].min.y), "{}", row.lane);
        }
        for card in &row.layout.cards {
            assert!(card.rect.expand(-3.0).contains_rect(&card.text), "{}", card.id);
        }
    }
}

/// The lines of a target's texts, joined by spaces.
fn texts(scene: &Scene, target: &Target) -> String {
    let mut words = Vec::new();
    for layer in &scene.layers {
        for group in layer.content.groups.iter().filter(|group| group.target == *target) {
            for item in &layer.content.items[group.items.clone()] {
                if let SceneItem::Text(text) = item {
                    words.extend(text.lines.iter().map(|line| line.text.clone()));
                }
            }
        }
    }
    words.join(" ")
}

#[test]
fn a_lane_that_did_not_change_keeps_its_layout() {
    let mut layouter = Layouter::new();
    let map = generate::map(1000);
    let before = layouter.scene(&map, &ViewOptions::of(Mode::Light), &Insights::default());
    let mut changed = map.clone();
    let lane = Arc::make_mut(&mut changed.lanes[1]);
    let step = lane.cards[0].step.clone();
    lane.cards.insert(0, Arc::new(Card::new(Id::new("new"), step, "A card more")));
    let after = layouter.scene(&changed, &ViewOptions::of(Mode::Light), &Insights::default());
    for (index, (old, new)) in before.grid.rows.iter().zip(&after.grid.rows).enumerate() {
        assert_eq!(Arc::ptr_eq(&old.layout, &new.layout), index != 1, "row {index}");
    }
}

#[test]
fn keeping_layouts_changes_nothing_that_is_seen() {
    let mut layouter = Layouter::new();
    for map in maps() {
        layouter.scene(&map, &ViewOptions::of(Mode::Dark), &Insights::default());
    }
    for map in maps() {
        assert_eq!(
            *layouter.scene(&map, &ViewOptions::of(Mode::Light), &Insights::default()),
            *scene(&map),
            "{}",
            map.title
        );
    }
}

#[test]
fn words_break_anew_when_the_language_of_the_map_changes_to_one_that_wayline_does_not_speak() {
    let mut layouter = Layouter::new();
    let mut map = generate::map(100);
    let lane = map.lanes.iter_mut().find(|lane| !lane.cards.is_empty()).unwrap();
    let first = Arc::make_mut(lane).cards.first_mut().unwrap();
    Arc::make_mut(first).text = "Asiakaspalvelukeskustelupalsta".into();
    layouter.scene(&map, &ViewOptions::of(Mode::Light), &Insights::default());
    map.language = "fi".into();
    assert_eq!(*layouter.scene(&map, &ViewOptions::of(Mode::Light), &Insights::default()), *scene(&map));
}

#[test]
fn an_empty_phase_keeps_a_column_to_drop_steps_into() {
    let mut map = generate::map(100);
    Arc::make_mut(&mut map.phases[1]).steps.clear();
    let steps: Vec<Id> = map.steps().map(|(_, step)| step.id.clone()).collect();
    for lane in &mut map.lanes {
        Arc::make_mut(lane).cards.retain(|card| steps.contains(&card.step));
    }
    let grid = &scene(&map).grid;
    assert_eq!(grid.phases[1].columns.len(), 1);
    assert_eq!(grid.columns[grid.phases[1].columns.start].step, None);
}

#[test]
fn a_hidden_lane_has_no_row_and_a_folded_one_shows_no_card() {
    let mut map = generate::map(100);
    Arc::make_mut(&mut map.lanes[1]).hidden = true;
    Arc::make_mut(&mut map.lanes[2]).collapsed = true;
    let grid = &scene(&map).grid;
    assert_eq!(grid.row_of(&map.lanes[1].id), None);
    let folded = &grid.rows[grid.row_of(&map.lanes[2].id).unwrap()];
    assert!(folded.layout.cards.is_empty() && folded.layout.height < 60.0);
}

#[test]
fn each_annotated_step_has_a_point_at_the_height_of_its_score() {
    let map = TEMPLATES[0].map();
    let scene = scene(&map);
    let row = scene.grid.rows.iter().find(|row| row.layout.scale.is_some()).unwrap();
    let scale = row.layout.scale.unwrap();
    let persona = map.focus_persona();
    for (_, step) in map.steps() {
        let felt = step.emotion(&persona, map.main_state()).unwrap();
        let point =
            row.layout.points.iter().find(|p| p.step == step.id && p.curve == Curve::Emotion).unwrap();
        assert!((point.at.y - scale.y(felt.score.value())).abs() < 0.01, "{}", step.name);
    }
}

#[test]
fn all_ink_reaches_aa_contrast_on_what_it_stands_on() {
    for mode in [Mode::Light, Mode::Dark] {
        let theme = Theme::of(mode);
        for ink in
            [theme.ink, theme.muted, theme.faint, theme.accent, theme.better, theme.worse, theme.neutral]
        {
            for ground in [theme.paper, theme.surface] {
                assert!(
                    ink.contrast(ground) >= 4.5,
                    "{mode:?} {ink:?} on {ground:?}: {}",
                    ink.contrast(ground)
                );
            }
        }
        for fill in theme.swatches {
            assert!(theme.on_swatch.contrast(fill) >= 4.5, "{mode:?} {fill:?}");
        }
        for ink in theme.swatch_inks {
            assert!(
                ink.contrast(theme.paper) >= 4.5 && ink.contrast(theme.surface) >= 4.5,
                "{mode:?} {ink:?}"
            );
        }
        for tint in [theme.pain, theme.gain, theme.delight, theme.note, theme.recess] {
            assert!(tint.ink.contrast(tint.fill) >= 4.5, "{mode:?}");
        }
        assert!(theme.on_accent.contrast(theme.accent) >= 4.5);
    }
}

#[test]
fn what_the_review_finds_wrong_is_marked_only_when_asked_for_and_only_while_it_is_wrong() {
    let mended = wayline::templates::find("aida").unwrap().map();
    // Nothing is planned against one of the pains.
    let mut map = mended.clone();
    for lane in &mut map.lanes {
        Arc::make_mut(lane).cards.retain(|card| card.id.as_str() != "chance-subsidy");
    }
    let plain = ViewOptions::of(Mode::Light);
    let marked = ViewOptions { review_marks: true, ..plain.clone() };
    let mut layouter = Layouter::new();
    let items = |scene: &Scene| scene.layers.iter().map(|layer| layer.content.items.len()).sum::<usize>();
    let [found, left] = [&map, &mended].map(|map| Insights::of(map.clone(), Date::ZERO));
    let without = items(&layouter.scene(&map, &plain, &found));
    let with = items(&layouter.scene(&map, &marked, &found));
    // Three gaps at points of the curve, the moment of truth, and the pain without an opportunity.
    assert_eq!(with, without + 5 * 2, "a plate and an icon for each");
    assert_eq!(items(&layouter.scene(&map, &marked, &found)), with, "the marks are drawn again");

    let (fewer, none) = (layouter.scene(&mended, &marked, &left), layouter.scene(&mended, &plain, &left));
    assert_eq!(items(&fewer), items(&none) + 4 * 2);
}
