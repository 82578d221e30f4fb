"""Another unit makes the portal its own with pelicanconf.py, tokens.css and its content, and with nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from patterns.palettes import modes
from tests.second_unit import DARK, LIGHT, second_unit
from tests.sites import ROOT
from tests.test_contrast import PAIRS, contrast

if TYPE_CHECKING:
    from tests.sites import Site

PAGES = (
    "/",
    "/tin-phuong/",
    "/tin-phuong/don-song-w00001/",
    "/guong-sang/cuu-be-w00002/",
    "/cong-bao/",
    "/so-do-trang/",
)
OF_THE_FIRST = ("Gò Sen", "gosen", "go-sen", "An Thuận", "huyện", "#9a1c1f", "#8f191c")


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The second unit's site."""
    return second_unit(tmp_path_factory.mktemp("phuong"))


@pytest.mark.parametrize("path", PAGES)
def test_every_page_speaks_in_the_name_of_the_ward(ward: Site, path: str) -> None:
    page = ward.page(path)
    for words in (
        "Uỷ ban nhân dân phường Bến Ngự Hà",
        "Cổng thông tin điện tử phường Bến Ngự Hà",
        "thành phố Sông Thơm",
        "0299 3 765 432",
        "tel:+842993765432",
        "Tôn Thất Hoàng",
        "https://www.youtube.com/@benngu",
        'href="/guong-sang/"',
        'href="/lien-he-phuong/"',
        '<meta name="theme-color" content="#0d5a3f">',
    ):
        assert words in page


def test_its_sections_hold_their_kinds(ward: Site) -> None:
    assert "Trần Văn Lộc" in ward.page("/guong-sang/")
    assert "7/KH-UBND" in ward.page("/cong-bao/")
    assert 'href="/cong-bao/ke-hoach-w00003/"' in ward.page("/tin-phuong/don-song-w00001/")
    assert "Gương sáng" in ward.page("/")


def test_its_colours_are_in_the_css(ward: Site) -> None:
    (css,) = [data.decode() for name, data in ward.files().items() if name.startswith("theme/giao-dien-")]
    for name, colour in (*LIGHT.items(), *DARK.items()):
        assert f"{name}: {colour};" in css


def test_its_colours_are_read_as_easily_as_the_first_units(ward: Site) -> None:
    for mode in modes((ward.folder / "theme/static/css/tokens.css").read_text("utf-8")):
        for text, ground, least in PAIRS:
            ratio = contrast(mode.palette[f"--{text}"], mode.palette[f"--{ground}"])
            assert ratio >= least, (mode.title, text, ground, round(ratio, 2))


def test_nothing_of_the_first_unit_is_left(ward: Site) -> None:
    for name, data in ward.files().items():
        if name.startswith("kieu-mau/"):  # the examples of the components; the page is never published
            continue
        text = data.decode("utf-8", "ignore")
        assert [words for words in OF_THE_FIRST if words in text or words in name] == [], name


def test_its_theme_differs_in_one_file(ward: Site) -> None:
    ours, theirs = ROOT / "theme", ward.folder / "theme"
    names = sorted(path.relative_to(ours) for path in ours.rglob("*") if path.is_file())
    changed = [name.as_posix() for name in names if (ours / name).read_bytes() != (theirs / name).read_bytes()]
    assert changed == ["static/css/tokens.css"]
