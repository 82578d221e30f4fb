"""The unit's settings: typed, and a mistake names its key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from portal import run
from portal.frame import phone_href, unit_view
from portal.problems import Refused
from portal.settings import parse_settings
from portal.settings_file import read_settings
from portal.settings_lines import lines_of
from preview import Builder
from tests.sites import SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://gosen.example"


def portal(**changes: Any) -> dict[str, Any]:
    """Give the demo's settings with changes."""
    return {**read_settings(SETTINGS)["PORTAL"], **changes}


def unit(**changes: Any) -> dict[str, Any]:
    """Give the demo's settings with changes to the unit."""
    return portal(unit={**read_settings(SETTINGS)["PORTAL"]["unit"], **changes})


_NAMES = "unit, sections, feeds, social, channels, pages, deeds, nominate, sharing, page_size"
_UNIT = "kind, name, parent, address, phone, email, responsible, emblem"
_KINDS = "huyện, quận, thị xã, thành phố, xã, phường, đặc khu"


def _line(found: re.Match[str]) -> str:
    """Give the number of the demo's line that <a text> begins."""
    lines = SETTINGS.read_text("utf-8").splitlines()
    return str(next(n for n, line in enumerate(lines, 1) if line.strip().startswith(found[1])))


WRONG = [
    (
        portal(chanels=[]),
        'pelicanconf.py:<PORTAL = {>: không có thiết lập "PORTAL.chanels" (ý bạn là "channels"?). '
        f"Cách sửa: sửa tên hoặc xoá dòng này; PORTAL có các tên: {_NAMES}. [CL001]",
    ),
    (
        unit(phon="0200"),
        'pelicanconf.py:<"unit": {>: không có thiết lập "PORTAL.unit.phon" (ý bạn là "phone"?). '
        f"Cách sửa: sửa tên hoặc xoá dòng này; PORTAL.unit có các tên: {_UNIT}. [CL001]",
    ),
    (
        {key: value for key, value in portal().items() if key != "unit"},
        'pelicanconf.py:<"unit": {>: còn thiếu thiết lập "PORTAL.unit". '
        'Cách sửa: thêm vào PORTAL một dòng như "unit": {"kind": "xã", "name": "Bến Trâm", …}. [CL009]',
    ),
    (
        unit(phone=200),
        'pelicanconf.py:<"phone">: thiết lập "PORTAL.unit.phone" không đúng: đang là 200, phải là chữ trong ngoặc kép. '
        'Cách sửa: viết như "phone": "0200 3 123 456". [CL002]',
    ),
    (
        unit(phone="0200\x07 3"),
        'pelicanconf.py:<"phone">: thiết lập "PORTAL.unit.phone" không đúng: đang là "0200 3", có ký tự điều '
        "khiển không nhìn "
        "thấy, thường do dán từ nơi khác; xoá cả giá trị rồi gõ lại. "
        'Cách sửa: viết như "phone": "0200 3 123 456". [CL002]',
    ),
    (
        unit(kind="làng"),
        f'pelicanconf.py:<"kind": "huyện">: thiết lập "PORTAL.unit.kind" không đúng: đang là "làng", phải là '
        f"một trong: {_KINDS}. "
        'Cách sửa: viết như "kind": "xã". [CL002]',
    ),
    (
        portal(page_size=0),
        'pelicanconf.py:<PORTAL = {>: thiết lập "PORTAL.page_size" không đúng: đang là 0, phải là số từ 5 trở lên. '
        'Cách sửa: viết như "page_size": 20. [CL002]',
    ),
    (
        portal(sections={"Tin tức": {"title": "Tin"}}, social=None),
        'pelicanconf.py:<"sections": {>: thiết lập "PORTAL.sections.Tin tức" không đúng: đang là "Tin tức", chỉ '
        "gồm chữ thường "
        'không dấu, số và gạch nối, như tin-tuc. Cách sửa: viết như "tin-tuc": {"title": "Tin tức"}. [CL002]',
    ),
    (
        portal(sections={"tin-tuc": {"title": "Tin", "titel": "Tin"}}, social=None),
        'pelicanconf.py:<"tin-tuc": {>: không có thiết lập "PORTAL.sections.tin-tuc.titel" (ý bạn là "title"?). '
        "Cách sửa: sửa tên hoặc xoá dòng này; PORTAL.sections.tin-tuc có các tên: title, kind, description. [CL001]",
    ),
    (
        portal(channels=[{"network": "zalo", "title": "Zalo", "url": "zalo.me/x"}]),
        'pelicanconf.py:<{"network": "facebook">: thiết lập "PORTAL.channels[1].url" không đúng: đang là '
        '"zalo.me/x", phải bắt đầu bằng '
        'https://. Cách sửa: viết như "url": "https://zalo.me/gosen.example". [CL002]',
    ),
    (
        None,
        'pelicanconf.py:<PORTAL = {>: thiết lập "PORTAL" không đúng: đang là None, phải là một nhóm {…}. '
        'Cách sửa: viết như PORTAL = {"unit": {…}, "sections": {…}, "feeds": {…}}. [CL002]',
    ),
]


@pytest.mark.parametrize(("raw", "message"), WRONG)
def test_a_mistake_in_the_settings_names_its_key_and_line_and_shows_what_to_write(raw: object, message: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_settings(raw, URL, lines_of(SETTINGS))
    assert "\n".join(map(str, refused.value.problems)) == re.sub("<(.+?)>", _line, message)


def test_all_mistakes_in_the_settings_are_told_together() -> None:
    with pytest.raises(Refused) as refused:
        parse_settings(unit(phone=200, kind="làng") | {"page_size": 0}, "gosen.example")
    assert len(refused.value.problems) == 4


UNREADABLE = [
    (
        '"name": “Gò Sen”,',
        'pelicanconf.py:3: tệp thiết lập viết sai ở dòng này: `"name": “Gò Sen”,`. '
        'Cách sửa: viết lại dòng này thành `"name": "Gò Sen",`. [CL010]',
    ),
    (
        '"name": "Gò Sen"',
        'pelicanconf.py:3: tệp thiết lập viết sai ở dòng này: `"name": "Gò Sen"`. '
        'Cách sửa: viết lại dòng này thành `"name": "Gò Sen",`. [CL010]',
    ),
    (
        '"name": "Gò Sen,',
        'pelicanconf.py:3: tệp thiết lập viết sai ở dòng này: `"name": "Gò Sen,`. '
        'Cách sửa: viết lại dòng này thành `"name": "Gò Sen",`. [CL010]',
    ),
    (
        '"name" "Gò Sen",',
        'pelicanconf.py:3: tệp thiết lập viết sai ở dòng này: `"name" "Gò Sen",`. '
        'Cách sửa: viết lại dòng này thành `"name": "Gò Sen",`. [CL010]',
    ),
    (
        '"name": "Gò Sen"),',
        'pelicanconf.py:3: tệp thiết lập viết sai ở dòng này: `"name": "Gò Sen"),`. '
        "Cách sửa: đóng ngoặc sai loại; { đóng bằng }, [ đóng bằng ], ( đóng bằng ). [CL010]",
    ),
    (
        '"name": huyện,',
        'pelicanconf.py:3: máy không hiểu chữ huyện ở dòng này: `"name": huyện,`. '
        'Cách sửa: chữ phải đặt trong ngoặc kép, viết `"name": "huyện",`. [CL011]',
    ),
    (
        '"name": 1 / 0,',
        'pelicanconf.py:3: tệp thiết lập dừng ở dòng này: `"name": 1 / 0,` (ZeroDivisionError: division by zero). '
        "Cách sửa: sửa dòng này theo tệp mẫu, hoặc lấy lại tệp từ git. [CL012]",
    ),
    (
        '"name": "Gò Sen",',
        'pelicanconf.py:7: tệp thiết lập không có SITEURL (ý bạn là "SITE_URL"?). '
        "Cách sửa: ghi lại đúng tên SITEURL bằng chữ hoa, sát lề trái, như trong tệp mẫu. [CL013]",
    ),
]


@pytest.mark.parametrize(("line", "message"), UNREADABLE)
def test_a_settings_file_that_cannot_be_run_is_no_traceback(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "pelicanconf.py"
    rest = 'PORTAL = {}\nSITE_URL = THEME = CACHE_PATH = ""\n'
    path.write_text(f'UNIT = {{\n    "kind": "huyện",\n    {line}\n    "parent": "tỉnh",\n}}\n{rest}', "utf-8")
    with pytest.raises(Refused) as refused:
        read_settings(path)
    assert [str(problem) for problem in refused.value.problems] == [message]


def test_a_build_with_a_broken_settings_file_says_so_and_ends(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "pelicanconf.py"
    path.write_text("PORTAL = {\n", "utf-8")
    with pytest.raises(Refused):
        run([str(tmp_path), "-s", str(path)])
    said = capsys.readouterr().err
    assert said.startswith("pelicanconf.py:1: tệp thiết lập viết sai ở dòng này: `PORTAL = {`.")
    assert said.endswith("1 lỗi cần sửa; chưa ghi gì, trang cũ còn nguyên.\n")
    assert Builder([str(tmp_path), "-s", str(path)]).build()[0].code == "CL010"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "gosen.example",
        "https://gosen.example/",
        "https://gosen.example/cong",
        "ftp://x",
        "https://[",
        "https://a b",
    ],
)
def test_the_sites_address_is_the_root_of_a_domain(url: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_settings(portal(), url)
    assert 'thiết lập "SITEURL" không đúng' in str(refused.value.problems[0])


def test_a_section_cannot_stand_where_the_portal_has_its_own() -> None:
    with pytest.raises(Refused) as refused:
        parse_settings(portal(sections={"tag": {"title": "Thẻ"}}), URL)
    assert 'không đặt được chuyên mục ở thư mục "tag"' in str(refused.value.problems[0])


@pytest.mark.parametrize("kind", ["huyện", "quận", "thị xã", "thành phố", "xã", "phường", "đặc khu"])
def test_the_kind_of_unit_decides_the_wording(kind: str) -> None:
    view = unit_view(parse_settings(unit(kind=kind), URL).unit, "/anh/e.svg")
    assert view.authority == f"Uỷ ban nhân dân {kind} Gò Sen"
    assert view.portal == f"Cổng thông tin điện tử {kind} Gò Sen"


@pytest.mark.parametrize(
    ("written", "href"),
    [("0200 3 123 456", "tel:+842003123456"), ("+84 200 3123456", "tel:+842003123456"), ("1022", "tel:1022")],
)
def test_a_telephone_number_can_be_called(written: str, href: str) -> None:
    assert phone_href(written) == href
