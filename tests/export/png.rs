use std::io::{self, Cursor, Write};

use png::{ColorType, Decoder, Unit};
use wayline::export::png::{MAX_SIDE_PX, to_png, write};
use wayline::export::{Cancel, ExportError};
use wayline::geom::pt;
use wayline::scene::{Align, Scene};
use wayline::theme::CARD;

use crate::scene::{block, image, of, text, varied};

struct Picture {
    width: u32,
    height: u32,
    color: ColorType,
    pixels_a_metre: u32,
    rgb: Vec<u8>,
}

impl Picture {
    fn of(scene: &Scene, scale: f32) -> Picture {
        let file = to_png(scene, scale).unwrap();
        let mut reader = Decoder::new(Cursor::new(file)).read_info().unwrap();
        let mut rgb = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut rgb).unwrap();
        let info = reader.info();
        let dims = info.pixel_dims.unwrap();
        assert_eq!((dims.unit, dims.xppu), (Unit::Meter, dims.yppu));
        Picture {
            width: info.width,
            height: info.height,
            color: info.color_type,
            pixels_a_metre: dims.xppu,
            rgb,
        }
    }

    fn at(&self, x: u32, y: u32) -> [u8; 3] {
        let at = (y * self.width + x) as usize * 3;
        [self.rgb[at], self.rgb[at + 1], self.rgb[at + 2]]
    }

    fn count_unlike_paper(&self) -> usize {
        self.rgb.as_chunks::<3>().0.iter().filter(|pixel| **pixel != PAPER).count()
    }
}

const PAPER: [u8; 3] = [0xf7, 0xf6, 0xf2];
const RED: [u8; 3] = [0xff, 0, 0];

#[test]
fn it_has_the_scene_size_times_the_scale_and_no_see_through_part() {
    let picture = Picture::of(&varied(), 2.0);
    assert_eq!((picture.width, picture.height, picture.color), (800, 600, ColorType::Rgb));
    assert_eq!(picture.at(0, 0), PAPER);
}

#[test]
fn a_part_of_a_pixel_at_the_edge_gets_a_whole_one() {
    let picture = Picture::of(&varied(), 0.333);
    assert_eq!((picture.width, picture.height), (134, 100));
}

#[test]
fn on_paper_it_is_as_large_as_the_map_whatever_the_scale() {
    assert_eq!(Picture::of(&varied(), 1.0).pixels_a_metre, 2835);
    assert_eq!(Picture::of(&varied(), 2.0).pixels_a_metre, 5669);
}

#[test]
fn a_block_is_where_the_scene_has_it() {
    // The layer stands at (10, 20), the block at (20, 30) in it.
    let picture = Picture::of(&of(vec![block(20.0, 30.0, 5.0)]), 2.0);
    assert_eq!([picture.at(59, 100), picture.at(60, 100), picture.at(69, 109)], [PAPER, RED, RED]);
    assert_eq!([picture.at(70, 109), picture.at(69, 110), picture.at(60, 99)], [PAPER; 3]);
}

#[test]
fn a_map_of_many_bands_is_drawn_to_its_last_row() {
    let mut scene = of(vec![block(389.0, 279.0, 1.0)]);
    assert_eq!(Picture::of(&scene, 10.0).at(3995, 2995), RED);
    scene.layers[0].offset = pt(0.0, 0.0);
    assert_eq!(Picture::of(&scene, 10.0).at(3995, 2995), PAPER);
}

#[test]
fn each_cut_of_the_type_draws_letters_of_its_own() {
    let drawn = |style| Picture::of(&of(vec![text(&["Compare"], Align::Start, style)]), 2.0).rgb;
    let medium = drawn(CARD);
    let cuts = [wayline::theme::LABEL, wayline::theme::LABEL_STRONG, wayline::theme::QUOTE].map(drawn);
    assert!(cuts.iter().all(|cut| *cut != medium));
    assert!(cuts[0] != cuts[1] && cuts[1] != cuts[2] && cuts[0] != cuts[2]);
}

#[test]
fn letters_that_the_bundled_fonts_lack_do_not_keep_the_rest_from_being_drawn() {
    let latin = Picture::of(&of(vec![text(&["Buy "], Align::Start, CARD)]), 1.0).count_unlike_paper();
    let mixed =
        text(&["Buy \u{1f6d2}\u{fe0f} \u{65e5}\u{672c} \u{627}\u{644}\u{622}\u{646}"], Align::Start, CARD);
    assert!(Picture::of(&of(vec![mixed]), 1.0).count_unlike_paper() >= latin);
}

#[test]
fn a_picture_is_drawn_and_a_broken_one_is_left_out() {
    assert_eq!(Picture::of(&of(vec![image("dot", 10.0)]), 1.0).at(40, 230), RED);
    let mut broken = image("broken", 10.0);
    if let wayline::scene::Item::Image(item) = &mut broken {
        std::sync::Arc::make_mut(&mut item.image).data = "bm8gcGljdHVyZQ".into();
    }
    assert_eq!(Picture::of(&of(vec![broken]), 1.0).count_unlike_paper(), 0);
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    assert_eq!(to_png(&varied(), 3.0).unwrap(), to_png(&varied(), 3.0).unwrap());
}

#[test]
fn a_scale_that_is_no_number_above_zero_is_refused() {
    for scale in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        let error = to_png(&varied(), scale).unwrap_err();
        assert!(matches!(error, ExportError::Scale(_)), "{scale}: {error}");
    }
}

#[test]
fn a_picture_too_large_is_refused_before_it_is_drawn_and_the_largest_scale_is_named() {
    let error = to_png(&varied(), 1000.0).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the picture would be 400000 \u{d7} 300000 pixels; expected no side above 100000, \
         which is a scale of 250 at most"
    );
    assert_eq!(MAX_SIDE_PX, 100_000);
}

#[test]
fn a_cancelled_export_ends_with_that_word() {
    let cancel = Cancel::default();
    cancel.cancel();
    let error = write(&varied(), 1.0, &cancel, &mut Vec::new()).unwrap_err();
    assert!(matches!(error, ExportError::Cancelled));
}

#[test]
fn a_full_disk_is_reported_as_such() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let error = write(&varied(), 1.0, &Cancel::default(), &mut Full).unwrap_err();
    assert!(matches!(&error, ExportError::Io(e) if e.kind() == io::ErrorKind::StorageFull), "{error:?}");
}
