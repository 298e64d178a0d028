"""PDF, read and drawn by Poppler."""

import re
import subprocess

from common import difference, plain, rasterise

LIKE = 2.0


def said(*command) -> str:
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout


def every_text_of_the_map_can_be_found(case):
    found = plain(said("pdftotext", "-raw", case.export("sheet.pdf"), "-"))
    missing = [text for text in case.texts() if plain(text) not in found]
    assert not missing, missing


def poppler_draws_it_as_wayline_does(case):
    ours = case.picture("map.png", "--scale", "1")
    far = difference(ours, rasterise(case.export("sheet.pdf"), 1, ours.width))
    assert far < LIKE, far
    return f"{far:.2f} shades apart"


def its_fonts_are_in_it_and_only_the_letters_that_are_used(case):
    fonts = said("pdffonts", case.export("sheet.pdf")).splitlines()[2:]
    assert fonts and all(re.search(r"[A-Z]{6}\+", font) for font in fonts), fonts
    assert all(font.split()[-5:-2] == ["yes", "yes", "yes"] for font in fonts), fonts


def it_is_tagged_and_says_its_title(case):
    info = said("pdfinfo", case.export("sheet.pdf"))
    assert re.search(r"^Title: +\S", info, re.M) and re.search(r"^Tagged: +yes", info, re.M), info


def a_phase_is_a_page_and_tiles_are_paper(case):
    phases = said("pdfinfo", case.export("phases.pdf", "--pages", "phases"))
    count = len(re.findall(r"^ {8}\(\n {12}id:", case.source.split("lanes:")[0].split("phases:")[1], re.M))
    assert int(re.search(r"^Pages: +(\d+)", phases, re.M)[1]) == count, (phases, count)
    tiles = said("pdfinfo", case.export("tiles.pdf", "--pages", "tiled", "--page", "a4"))
    assert "841.89 x 595.28" in tiles and int(re.search(r"^Pages: +(\d+)", tiles, re.M)[1]) > 3, tiles


CHECKS = [
    every_text_of_the_map_can_be_found,
    poppler_draws_it_as_wayline_does,
    its_fonts_are_in_it_and_only_the_letters_that_are_used,
    it_is_tagged_and_says_its_title,
    a_phase_is_a_page_and_tiles_are_paper,
]
