"""Colours: every text on every background that the theme puts beneath it, on each kind of screen (WCAG 2.2, 1.4.3,
1.4.6, 1.4.11)."""

from __future__ import annotations

import re

import pytest

from patterns.palettes import modes
from tests.sites import ROOT

THEME = ROOT / "theme"
TOKENS = (THEME / "static/css/tokens.css").read_text("utf-8")
MODES = {mode.title: mode.palette for mode in modes(TOKENS)}
AAA, AA, SHAPE = 7.0, 4.5, 3.0
PAIRS = (
    # Reading: the text of an article and what explains it
    ("ink", "paper", AAA),
    ("ink", "surface", AAA),
    ("ink", "mark", AAA),
    ("ink-soft", "paper", AAA),
    ("ink-soft", "surface", AAA),
    ("ink-soft", "mark", AA),
    # Links, sections' names, states of documents
    ("river", "paper", AA),
    ("river", "surface", AA),
    ("river", "mark", AA),
    ("river-deep", "paper", AA),
    ("river-deep", "surface", AA),
    ("lotus", "paper", AA),
    ("lotus", "surface", AA),
    ("leaf", "paper", AA),
    ("clay", "paper", AA),
    # The navigation, buttons and the footer
    ("on-band", "band", AAA),
    ("on-band", "band-deep", AAA),
    # A QR code, which a camera reads
    ("code-ink", "code-ground", AAA),
    # Shapes: borders of controls, the mark of focus, the mark of the page at hand
    ("edge", "paper", SHAPE),
    ("edge", "surface", SHAPE),
    ("focus", "paper", SHAPE),
    ("focus", "surface", SHAPE),
    ("gold", "band-deep", SHAPE),
)
TEXTS, GROUNDS = {text for text, _, least in PAIRS if least > SHAPE}, {ground for _, ground, _ in PAIRS}
ORNAMENTS = {"gold", "edge"}  # the sign after a section's name, the one between breadcrumbs: read by nobody


def _light(colour: str) -> float:
    """Give the relative luminance of #rrggbb, from 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((_light(one), _light(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_the_standards_own() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", MODES)
def test_every_text_stands_out_from_what_is_beneath_it(mode: str) -> None:
    colours = MODES[mode]
    found = {(text, ground): contrast(colours[f"--{text}"], colours[f"--{ground}"]) for text, ground, _ in PAIRS}
    assert {
        (text, ground): round(found[text, ground], 2) for text, ground, least in PAIRS if found[text, ground] < least
    } == {}


@pytest.mark.parametrize("mode", [mode for mode in MODES if "Tương phản" in mode])
def test_high_contrast_is_high(mode: str) -> None:
    colours = MODES[mode]
    assert [
        pair for pair in PAIRS if pair[2] > SHAPE and contrast(*(colours[f"--{name}"] for name in pair[:2])) < AAA
    ] == []
    assert contrast(colours["--ink"], colours["--paper"]) == pytest.approx(21)


def test_no_colour_of_the_theme_is_left_out_of_the_table() -> None:
    css = "\n".join(path.read_text("utf-8") for path in sorted(THEME.rglob("*.css")) if path.name != "tokens.css")
    texts = set(re.findall(r"(?<![-\w])color:\s*var\(--([a-z-]+)\)", css))
    grounds = set(re.findall(r"background(?:-color)?:\s*var\(--([a-z-]+)\)", css))
    assert texts - TEXTS <= ORNAMENTS
    assert grounds - GROUNDS <= {"gold"}  # the lotus of who is not named
