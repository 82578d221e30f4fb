"""The theme keeps its own rules: small templates, one place for colours, examples for every component."""

from __future__ import annotations

import re

import pytest

from assets.bundle import make_bundle
from patterns.components import read_components
from tests.sites import ROOT

THEME = ROOT / "theme"
TEMPLATES = sorted((THEME / "templates").glob("*.html"))
CSS = sorted(THEME.rglob("*.css"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_chooses_a_layout_and_fills_its_blocks(path: object) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 30  # type: ignore[attr-defined]


def test_exactly_one_place_prints_html_unescaped() -> None:
    said = [path.name for path in THEME.rglob("*.html") for _ in re.findall(r"\|\s*safe\b", path.read_text("utf-8"))]
    assert said == ["prose.html"]


def test_colours_are_named_in_one_file() -> None:
    for path in CSS:
        if path.name != "tokens.css":
            found = re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(", path.read_text("utf-8"))
            assert found == [], path.name


def test_every_component_has_markup_style_and_examples() -> None:
    for folder in (THEME / "templates/components").iterdir():
        if folder.is_dir():
            names = {path.name for path in folder.iterdir()}
            assert {f"{folder.name}.html", "examples.toml"} <= names
    assert all(component.examples for component in read_components(THEME).components)


def test_the_theme_is_light() -> None:
    view, outputs = make_bundle(THEME)
    sizes = {output.path: len(output.make()) for output in outputs}
    assert sum(sizes[script] for script in view.scripts) <= 15_000
    assert all(sizes[script] <= 10_000 for script in view.page_scripts.values())
    assert sizes[view.css] <= 45_000


def test_a_change_of_the_theme_changes_the_name_of_its_file() -> None:
    view = make_bundle(THEME).view
    assert re.fullmatch(r"/theme/giao-dien-[0-9a-f]{10}\.css", view.css)
    assert all(re.fullmatch(r"/theme/[a-z]+-[0-9a-f]{10}\.js", script) for script in view.scripts)
