"""Slugs, dates, order and tone-blind matching, as tables and as rules that hold for all text."""

from __future__ import annotations

import unicodedata
from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vietnamese import (
    ZONE,
    bound,
    fold,
    long_date,
    month_name,
    parse_date,
    short_date,
    slugify,
    sort_key,
    strip_controls,
    unparted,
)
from vietnamese.date_faults import DateFault, Fault

SLUGS = [
    ("Chào mừng 2/9", "chao-mung-2-9"),
    ("Đường về xã Đất Mũi", "duong-ve-xa-dat-mui"),
    ("Nghị quyết 12-NQ/HU", "nghi-quyet-12-nq-hu"),
    ("  Tiền – hậu,  bất nhất!  ", "tien-hau-bat-nhat"),
    ("ĂÂÊÔƠƯ ăâêôơư", "aaeoou-aaeoou"),
    ("Giá 1.450 đồng/kg", "gia-1-450-dong-kg"),
    ("Ngày hội “Toàn dân” 2026", "ngay-hoi-toan-dan-2026"),
    ("😀", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "slug"), SLUGS)
def test_a_slug_is_the_words_in_ascii(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_a_long_slug_is_cut_at_a_word() -> None:
    assert slugify("một hai ba bốn", limit=9) == "mot-hai"
    assert slugify("dài" * 40, limit=9) == "daidaidai"


@given(st.text())
def test_any_spelling_gives_one_slug_that_an_address_can_carry(text: str) -> None:
    slug = slugify(text)
    assert slug == slugify(unicodedata.normalize("NFD", text)) == slugify(unicodedata.normalize("NFC", text))
    assert slug == slugify(slug)
    assert len(slug) <= 80
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert "--" not in slug
    assert slug == slug.strip("-")


def _impossible(why: str, nearest: tuple[int, ...] | None = None, *, is_sure: bool = False) -> DateFault:
    moment = datetime(2026, *nearest, tzinfo=ZONE) if nearest else None  # type: ignore[arg-type, misc]
    return DateFault(Fault.IMPOSSIBLE, why, moment, is_sure)


def _meant(hour: int, minute: int) -> DateFault:
    return DateFault(Fault.SHAPE, "", datetime(2026, 11, 22, hour, minute, tzinfo=ZONE), is_sure=True)


DATES = [
    ("2023-06-14 20:07", datetime(2023, 6, 14, 20, 7, tzinfo=ZONE)),
    ("14/06/2023 20:07", datetime(2023, 6, 14, 20, 7, tzinfo=ZONE)),
    ("14/6/2023", datetime(2023, 6, 14, tzinfo=ZONE)),
    ("2023-06-14T20:07:09", datetime(2023, 6, 14, 20, 7, 9, tzinfo=ZONE)),
    ("14/06/2023, 7h05", datetime(2023, 6, 14, 7, 5, tzinfo=ZONE)),
    ("31/02/2026 14:30", _impossible("tháng 2 năm 2026 chỉ có 28 ngày", (2, 28, 14, 30))),
    ("11/22/2026 14:30", _impossible("không có tháng 22", (11, 22, 14, 30), is_sure=True)),
    ("2026-22-11", _impossible("không có tháng 22", (11, 22), is_sure=True)),
    ("2026-11-22 25:00", _impossible("giờ chỉ có từ 00:00 đến 23:59")),
    ("99/99/2026", _impossible("không có tháng 99")),
    ("00/11/2026", _impossible("không có ngày 0")),
    ("22/11/26", DateFault(Fault.YEAR, nearest=datetime(2026, 11, 22, tzinfo=ZONE))),
    ("22/11/0000", DateFault(Fault.YEAR)),
    ("22-11-2026 7:05", _meant(7, 5)),
    ("22.11.2026", _meant(0, 0)),
    ("2026/11/22 7h", _meant(7, 0)),
    ("22 tháng 11 năm 2026", _meant(0, 0)),
    ("14h30 ngày 22/11/2026", _meant(14, 30)),
    ("Chủ nhật, ngày 22 tháng 11 năm 2026, 2 giờ 30 phút chiều", _meant(14, 30)),
    ("2026-11-22T07:30:00+07:00", _meant(7, 30)),
    ("22/11/2026 hoặc 23/11/2026", DateFault(Fault.SHAPE)),
    ("hôm qua", DateFault(Fault.SHAPE)),
    ("2026-11", DateFault(Fault.SHAPE)),
    ("٢٢/١١/٢٠٢٦", DateFault(Fault.SHAPE)),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_are_read_in_both_forms_and_faults_named(text: str, expected: object) -> None:
    assert parse_date(text) == expected


def test_dates_are_written_as_a_newspaper_writes_them() -> None:
    moment = datetime(2023, 6, 14, 20, 7, tzinfo=ZONE)
    assert long_date(moment) == "Thứ Tư, 14/06/2023, 20:07"
    assert long_date(moment.replace(hour=0, minute=0)) == "Thứ Tư, 14/06/2023"
    assert long_date(moment.replace(day=18)) == "Chủ Nhật, 18/06/2023, 20:07"
    assert short_date(moment) == "14/06/2023"
    assert month_name(2026, 11) == "Tháng 11/2026"


@given(st.datetimes(min_value=datetime(1900, 1, 1)).map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_a_written_date_reads_back_as_itself(naive: datetime) -> None:
    moment = naive.replace(tzinfo=ZONE)
    assert parse_date(f"{moment:%Y-%m-%d %H:%M}".rjust(16, "0")) == moment
    assert parse_date(f"{short_date(moment)} {moment:%H:%M}") == moment


ORDERS = [
    ["an", "ăn", "ân", "ba", "bà", "bả", "bã", "bá", "bạ", "ca", "da", "đa", "đá", "e", "ê"],
    ["ô", "ơ", "p", "u", "ư", "v"],
    ["ba ba", "bà ba", "bá cáo", "ba đào"],
    ["Tổ 2", "Tổ 10"],
    ["xã Bến Trâm", "xã Cồn Én", "xã Đông", "xã Long"],
]


@pytest.mark.parametrize("ordered", ORDERS)
def test_names_stand_in_the_order_of_the_vietnamese_alphabet(ordered: list[str]) -> None:
    assert sorted(ordered, key=sort_key) == ordered


@given(st.text())
@example("\u0323")  # a tone that no letter bears
@example("q\u0323")  # of which Unicode has no letter in one
def test_order_does_not_depend_on_how_tones_are_typed(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "folded"), [("Người Tốt", "nguoi tot"), ("ĐƯỜNG  làng", "duong lang"), ("Việc tốt 2/9", "viec tot 2/9")]
)
def test_folding_forgets_tones_case_and_spaces(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


def test_control_characters_are_counted_and_dropped() -> None:
    assert strip_controls("a\x00b\u202ec\ttab\n\ud800") == ("abc\ttab\n", 3)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("rộng 5,5 m, dài 86 m", "rộng 5,5\u00a0m, dài 86\u00a0m"),
        ("13,9 tỷ đồng", "13,9\u00a0tỷ đồng"),
        ("Đông Xuân 2026–2027", "Đông Xuân 2026\u2060–\u20602027"),
        ("tiêm vắc-xin sởi", "tiêm vắc\u2060-\u2060xin sởi"),
        ("60 mét, 3 mương, một hai", "60 mét, 3 mương, một hai"),
        ('<a href="/x-5/">5 km</a>', '<a href="/x-5/">5\u00a0km</a>'),
    ],
)
def test_what_belongs_together_is_not_parted_at_the_end_of_a_line(text: str, found: str) -> None:
    assert bound(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ấp cuối cùng của xã Cồn Én", "ấp cuối cùng của xã_Cồn_Én"),
        ("xã Bến Trâm – Rạch Vồn, sông Trâm", "xã_Bến_Trâm_– Rạch_Vồn, sông_Trâm"),
        ("Long Điền Thượng – Cồn Én", "Long_Điền_Thượng – Cồn_Én"),
        ("trên xã Long Điền Thượng", "trên xã Long_Điền_Thượng"),
        ("Bà Nguyễn Thị Lụa. Anh Lê Văn Tư", "Bà Nguyễn_Thị_Lụa. Anh_Lê_Văn_Tư"),
        ("Tiêu Thị Ngọc Sương, Nguyễn Phương Thuỳ", "Tiêu_Thị Ngọc_Sương, Nguyễn Phương_Thuỳ"),
        ("xã Phú Lộc Đông", "xã_Phú_Lộc_Đông"),
        ("Số 18, khu phố 2, thị trấn Gò Sen", "Số 18, khu_phố_2, thị_trấn_Gò_Sen"),
        ("Uỷ ban nhân dân, Bộ phận Một cửa", "Uỷ_ban nhân_dân, Bộ phận Một_cửa"),
        ("Văn hoá – Xã hội, CỘNG HOÀ XÃ HỘI, Giáo dục – Y tế", "Văn hoá – Xã hội, CỘNG HOÀ XÃ HỘI, Giáo dục – Y tế"),
        ("Ông Tư hiến 380 m²", "Ông_Tư hiến 380_m²"),
        ("", ""),
    ],
)
def test_no_line_parts_a_name_that_fits_on_a_phone(text: str, found: str) -> None:
    assert unparted(text) == found.replace("_", "\u00a0")
