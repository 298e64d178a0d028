"""PowerPoint slides, read by python-pptx and drawn by LibreOffice."""

from pptx import Presentation
from pptx.util import Pt

from common import convert, difference, plain, rasterise

# With another font than Inter, letters are wider and lines break elsewhere.
LIKE = 8.0


def shapes(container):
    """All shapes, those in groups too."""
    for shape in container:
        if hasattr(shape, "shapes"):
            yield from shapes(shape.shapes)
        else:
            yield shape


def texts(slide):
    return [plain(shape.text_frame.text) for shape in shapes(slide.shapes) if shape.has_text_frame]


def every_text_of_the_map_is_on_the_overview(case):
    slide = Presentation(case.export("map.pptx")).slides[0]
    found = set(texts(slide))
    missing = [text for text in case.texts() if plain(text) not in found]
    assert not missing, missing
    return f"{len(found)} texts"


def every_card_is_one_shape_with_its_text(case):
    slide = Presentation(case.export("map.pptx")).slides[0]
    found = texts(slide)
    for card in case.cards():
        assert found.count(plain(card)) >= 1, card
    frames = [s for s in shapes(slide.shapes) if s.has_text_frame and plain(s.text_frame.text) in map(plain, case.cards())]
    broken = [s.text_frame.text for s in frames if len(s.text_frame.paragraphs) > 1 + s.text_frame.text.count("\n")]
    assert not broken, broken


def every_slide_has_a_title_and_notes(case):
    for slide in Presentation(case.export("map.pptx")).slides:
        assert slide.shapes.title is not None and slide.shapes.title.text_frame.text.strip()
        assert slide.notes_slide.notes_text_frame.text.strip()


def letters_of_a_phase_are_large_enough_to_read(case):
    for slide in list(Presentation(case.export("map.pptx")).slides)[1:]:
        sizes = [
            run.font.size
            for shape in shapes(slide.shapes)
            if shape.has_text_frame
            for paragraph in shape.text_frame.paragraphs
            for run in paragraph.runs
            if run.font.size
        ]
        # Signs on cards are a little smaller than words.
        assert min(sizes) >= Pt(8), f"{slide.shapes.title.text_frame.text}: {min(sizes).pt}"


def nothing_lies_outside_of_its_slide(case):
    deck = Presentation(case.export("map.pptx"))
    slack = Pt(3)
    for slide in deck.slides:
        for shape in shapes(slide.shapes):
            inside = shape.left >= -slack and shape.top >= -slack
            inside = inside and shape.left + shape.width <= deck.slide_width + slack
            inside = inside and shape.top + shape.height <= deck.slide_height + slack
            assert inside, f"{slide.shapes.title.text_frame.text}: {shape.name}"


def libreoffice_draws_the_overview_as_wayline_does(case):
    pdf = convert(case.export("map.pptx"), "pdf")
    far = difference(case.picture("slide.png", "--fit", "1280x720"), rasterise(pdf, 1, 1280))
    assert far < LIKE, far
    return f"{far:.2f} shades apart"


CHECKS = [
    every_text_of_the_map_is_on_the_overview,
    every_card_is_one_shape_with_its_text,
    every_slide_has_a_title_and_notes,
    letters_of_a_phase_are_large_enough_to_read,
    nothing_lies_outside_of_its_slide,
    libreoffice_draws_the_overview_as_wayline_does,
]
