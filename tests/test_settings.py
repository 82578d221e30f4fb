"""The unit's settings: typed, and a mistake names its key."""

from __future__ import annotations

from typing import Any

import pytest

from checks.pipeline import read_settings
from portal.frame import phone_href, unit_view
from portal.problems import Refused
from portal.settings import parse_settings
from tests.sites import SETTINGS

URL = "https://gosen.example"


def portal(**changes: Any) -> dict[str, Any]:
    """Give the demo's settings with changes."""
    return {**read_settings(SETTINGS)["PORTAL"], **changes}


def unit(**changes: Any) -> dict[str, Any]:
    """Give the demo's settings with changes to the unit."""
    return portal(unit={**read_settings(SETTINGS)["PORTAL"]["unit"], **changes})


WRONG = [
    (
        portal(chanels=[]),
        'pelicanconf.py: không có thiết lập "PORTAL.chanels" (ý bạn là "channels"?). '
        "Cách sửa: xem các thiết lập trong pelicanconf.py mẫu. [CL001]",
    ),
    (
        unit(phon="0200"),
        'pelicanconf.py: không có thiết lập "PORTAL.unit.phon" (ý bạn là "phone"?). '
        "Cách sửa: xem các thiết lập trong pelicanconf.py mẫu. [CL001]",
    ),
    (
        {key: value for key, value in portal().items() if key != "unit"},
        'pelicanconf.py: thiết lập "PORTAL.unit" không đúng: còn thiếu. '
        "Cách sửa: viết theo pelicanconf.py mẫu. [CL002]",
    ),
    (unit(phone=200), 'pelicanconf.py: thiết lập "PORTAL.unit.phone" không đúng: '),
    (unit(kind="làng"), 'pelicanconf.py: thiết lập "PORTAL.unit.kind" không đúng: '),
    (portal(page_size=0), 'pelicanconf.py: thiết lập "PORTAL.page_size" không đúng: '),
    (portal(sections={"Tin tức": {"title": "Tin"}}), 'pelicanconf.py: thiết lập "PORTAL.sections" không đúng: '),
    (
        portal(sections={"tin-tuc": {"titel": "Tin"}}),
        'không có thiết lập "PORTAL.sections[...].titel" (ý bạn là "title"?)',
    ),
    (None, 'pelicanconf.py: thiết lập "PORTAL" không đúng: '),
]


@pytest.mark.parametrize(("raw", "message"), WRONG)
def test_a_mistake_in_the_settings_names_its_key(raw: object, message: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_settings(raw, URL)
    assert message in str(refused.value.problems[0])


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
