"""The theme keeps its own rules: small templates, one place for colours, examples for every component."""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING

import pytest

from assets.bundle import make_bundle
from patterns.components import read_components
from portal.data import Card, Link, Moment, View
from portal.ports import Capability, Joined, get_capabilities
from tests.sites import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from portal.site import Site as Joinable
    from tests.sites import Site

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


def test_the_theme_is_light(tmp_path: Path) -> None:
    view, outputs = make_bundle(THEME, tmp_path)
    sizes = {output.path: len(gzip.compress(output.make(), 6)) for output in outputs}
    assert sizes[view.script] <= 15_000
    assert all(size <= 10_000 for path, size in sizes.items() if path in view.page_scripts.values())
    assert sizes[view.css] <= 15_000
    assert sizes[view.font] <= 20_000


def test_a_change_of_the_theme_changes_the_name_of_its_file(tmp_path: Path) -> None:
    view = make_bundle(THEME, tmp_path).view
    assert re.fullmatch(r"/theme/giao-dien-[0-9a-f]{10}\.css", view.css)
    assert re.fullmatch(r"/theme/manrope-[0-9a-f]{10}\.woff2", view.font)
    assert re.fullmatch(r"/theme/hanh-vi-[0-9a-f]{10}\.js", view.script)


class Later(View, frozen=True, kw_only=True):
    """What a kind that is still to come may say on the home page."""

    section: Link
    cards: tuple[Card, ...]


class Speaking(Joined):
    """A capability that has one thing to say there."""

    def home_context(self) -> Later:
        section, date = Link(title="Thông báo", path="/"), Moment(iso="2026-11-22", text="22/11/2026", long="")
        card = Card(title="Cúp điện ấp Bến Đò", path="/", summary="", date=date, section=section)
        return Later(section=section, cards=(card,))


def _speaking(joinable: Joinable) -> Speaking:
    return Speaking()


@pytest.mark.parametrize("name", ["notices", "schedule", "albums", "videos"])
def test_a_kind_that_comes_later_has_its_place_on_the_home_page(site: Site, name: str) -> None:
    def capability(settings: object) -> Capability:
        return Capability(name, _speaking)

    site.article("tin-tuc/a.md", "a00001")
    with get_capabilities.connected_to(capability):
        site.build()
    assert "Cúp điện ấp Bến Đò" in site.page("/")
    site.build()
    assert "Cúp điện ấp Bến Đò" not in site.page("/")


@pytest.mark.parametrize(
    ("sections", "shapes"),
    [
        (1, ["feature"]),
        (2, ["feature", "row"]),
        (3, ["feature", "pair", "pair"]),
        (5, ["feature", "pair", "pair", "feature", "row"]),
    ],
)
def test_the_sections_of_the_home_page_are_one_wide_and_two_side_by_side(
    site: Site, sections: int, shapes: list[str]
) -> None:
    names = [f"muc-{number}" for number in range(sections)]
    for name in names:
        for number in range(8):
            site.article(f"{name}/{number}.md", f"{name[-1]}0000{number}", date=f"2026-11-{10 + number} 07:00")
    site.build(sections={name: {"title": name} for name in names}, social=None)
    found = re.findall(r"section-block--(\w+)", site.page("/").partition('class="sections"')[2])
    assert found == shapes
