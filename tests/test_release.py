"""The moment a thing becomes public, and the moment it ceases to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from portal.problems import Refused, report

if TYPE_CHECKING:
    from tests.sites import Site

ENTRY = "---\nid: {id}\ntitle: {title}\ndate: {date}\ntags: [lũ]\n{more}---\n{body}\n"


def write(site: Site, name: str, identifier: str, title: str, **said: str) -> None:
    """Write an entry of 20 November 2026, if nothing else is said."""
    facts = {"date": "2026-11-20", "more": "", "body": "Thân."} | said
    site.write(name, ENTRY.format(id=identifier, title=title, **facts))


def mentions(site: Site, *words: str) -> list[str]:
    """Give the files of the output, by name or by bytes, in which one of `words` stands."""
    found = [
        name for name, data in site.files().items() if any(word.encode() in data or word in name for word in words)
    ]
    return sorted(found)


@pytest.fixture
def timed(site: Site) -> Site:
    """One entry always public, one scheduled for 1 December, one that ends on 25 November, one draft."""
    write(site, "tin-tuc/luon.md", "a00001", "Luôn thấy")
    write(site, "tin-tuc/hen.md", "a00002", "Hẹn giờ", date="2026-12-01 08:00")
    write(site, "tin-tuc/het.md", "a00003", "Có hạn", more="expires: 2026-11-25 17:00\n")
    write(site, "tin-tuc/nhap.md", "a00004", "Còn nháp", more="status: draft\n")
    return site


@pytest.mark.parametrize(
    ("now", "seen", "unseen"),
    [
        ("2026-11-22 12:00", ["Có hạn"], ["Hẹn giờ", "a00002"]),
        ("2026-11-25 17:00", [], ["Hẹn giờ", "a00002", "Có hạn", "a00003"]),
        ("2026-12-01T08:00", ["Hẹn giờ"], ["Có hạn", "a00003"]),
    ],
)
def test_each_moment_has_its_own_site_equal_to_a_clean_build(
    timed: Site, now: str, seen: list[str], unseen: list[str]
) -> None:
    timed.now = "2026-11-23 00:00"
    timed.build()
    timed.now = now
    timed.build()
    assert all(mentions(timed, words) for words in ["Luôn thấy", *seen])
    assert mentions(timed, *unseen, "Còn nháp", "a00004") == []
    built = timed.files()
    timed.clean()
    timed.build()
    assert timed.files() == built


def test_a_build_says_when_the_next_one_is_due(timed: Site, capsys: pytest.CaptureFixture[str]) -> None:
    timed.build()
    assert "Cần dựng lại vào Thứ Tư, 25/11/2026, 17:00" in capsys.readouterr().out
    timed.now = "2026-11-30"
    timed.build()
    assert "Thứ Ba, 01/12/2026, 08:00" in capsys.readouterr().out
    timed.now = "2026-12-02"
    timed.build()
    assert "Cần dựng lại" not in capsys.readouterr().out


def test_a_last_day_counts_to_its_end(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "Ngày cuối", more="expires: 2026-11-22\n")
    site.now = "2026-11-22 23:59"
    site.build()
    assert mentions(site, "Ngày cuối")
    site.now = "2026-11-23"
    site.build()
    assert mentions(site, "Ngày cuối") == []


def test_what_is_withdrawn_is_gone_though_it_calls_itself_a_draft(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "Đã rút", more="status: draft\nwithdrawn: 2026-11-20\n")
    site.build()
    assert "đã được rút" in site.page("/tin-tuc/a-a00001/")


def test_a_moment_that_is_none(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A")
    site.now = "mai"
    assert site.problems() == ('NOW: không đọc được thời điểm "mai". Cách sửa: viết NOW=2026-12-01T08:00. [CL008]')


def test_a_link_to_what_is_over_becomes_plain_text_and_stops_no_build(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A", body="Xem [bài kia](b.md) nhé.")
    write(site, "tin-tuc/b.md", "b00001", "B", more="expires: 2026-11-21\n")
    assert site.problems() == (
        'content/tin-tuc/a.md:7: lưu ý: liên kết tới "tin-tuc/b.md", bài đã hết hạn; trên trang chỉ còn chữ. '
        "Cách sửa: bỏ liên kết, hoặc trỏ tới bài khác. [CL409]"
    )
    site.build()
    assert "Xem <a>bài kia</a> nhé." in site.page("/tin-tuc/a-a00001/")


def test_a_link_to_what_is_not_public_yet(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A", body="[Kia](b.md)")
    write(site, "tin-tuc/b.md", "b00001", "B", date="2026-12-01")
    assert site.problems() == (
        'content/tin-tuc/a.md:7: liên kết tới "tin-tuc/b.md", bài chưa đăng. '
        "Cách sửa: đăng bài kia trước, hoặc bỏ liên kết. [CL405]"
    )


def test_what_is_wrong_with_a_scheduled_entry_is_told_today(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A", date="2026-12-01", body="[Nháp](b.md)")
    write(site, "tin-tuc/b.md", "b00001", "B", more="status: draft\n")
    write(site, "tin-tuc/c.md", "c00001", "C", more="aliases: [/cu.html]\n")
    write(site, "tin-tuc/d.md", "d00001", "D", date="2026-12-01", more="aliases: [/cu.html]\n")
    story = "deed: bay lên trời\nplace: xã A\nconsent:\n  basis: ẩn danh\n"
    write(site, "nguoi-tot-viec-tot/e.md", "e00001", "E", date="2026-12-01", more=story)
    assert [line.rpartition("[")[2] for line in site.problems().splitlines()] == [
        "CL609]",
        "CL612]",
        "CL405]",
        "CL402]",
    ]


def test_entries_scheduled_together_may_link_to_each_other(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A", date="2026-12-01 08:00", body="[Kia](b.md)")
    write(site, "tin-tuc/b.md", "b00001", "B", date="2026-12-01 08:00", body="[Kia](a.md)")
    assert site.problems() == ""
    site.now = "2026-12-01 08:00"
    site.build()
    assert 'href="/tin-tuc/b-b00001/"' in site.page("/tin-tuc/a-a00001/")


def test_an_address_of_what_is_over_stops_no_build(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A", body="[Kia](/tin-tuc/b-b00001/)")
    write(site, "tin-tuc/b.md", "b00001", "B", more="expires: 2026-11-21\n")
    assert "CL409" in site.problems()
    site.build()


WITHDRAWN = "withdrawn: 2026-11-12\naliases: [/cu.html]\ncover:\n  file: mat.jpg\n  alt: Chân dung chị Sáu\n"


def test_what_is_withdrawn_leaves_one_quiet_line_and_nothing_else(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/mat.jpg", jpeg)
    write(
        site, "tin-tuc/chuyen.md", "a00001", "Chuyện chị Sáu Bến Đò", more=WITHDRAWN.partition("\n")[2], body="Chị kể."
    )
    site.build()
    assert mentions(site, "chị Sáu", "Chị kể", "/anh/mat")
    write(site, "tin-tuc/chuyen.md", "a00001", "Chuyện chị Sáu Bến Đò", more=WITHDRAWN, body="Chị kể.")
    site.build()
    assert mentions(site, "chị Sáu", "Chị kể", "anh/mat", "lũ") == []
    assert [name for name in site.files() if name.startswith("anh/mat")] == []
    for path in ("/tin-tuc/chuyen-a00001/", "/b/a00001/", "/cu.html"):
        assert "Bài ở địa chỉ này đã được rút ngày" in site.page(path)
        assert "12/11/2026" in site.page(path)
        assert '<meta name="robots" content="noindex">' in site.page(path)
    built = site.files()
    site.clean()
    site.build()
    assert site.files() == built


def test_a_build_tells_for_fifteen_days_what_it_took_away(
    site: Site, jpeg: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write("tin-tuc/mat.jpg", jpeg)
    write(site, "tin-tuc/chuyen.md", "a00001", "Chuyện", more=f"{WITHDRAWN}social:\n  zalo: on\n")
    site.build()
    assert (
        "Đã rút tin-tuc/chuyen.md: bỏ bài, 1 ảnh và mọi chỗ nhắc tới bài trong danh sách; "
        "còn một dòng ở /tin-tuc/chuyen-a00001/. Xoá tay bài đã đăng trên Zalo.\n"
    ) in capsys.readouterr().out
    site.now = "2026-11-28"
    site.build()
    assert "Đã rút" not in capsys.readouterr().out


def test_a_withdrawal_that_is_half_written_is_no_withdrawal_and_says_so(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A", more="withdrawn:\n")
    assert site.problems() == (
        'content/tin-tuc/a.md:6: trường "withdrawn" để trống. Cách sửa: viết giá trị, '
        'như "withdrawn: 2026-11-12". [CL113]'
    )


def test_a_link_to_a_list_that_has_come_to_its_end_is_a_note(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A", body="[Thẻ](/tag/het/) và [tháng](/tin-tuc/2020/01/).")
    assert [line.rpartition("[")[2] for line in site.problems().splitlines()] == ["CL415]", "CL415]"]
    site.build()


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_a_day_out_of_this_world(site: Site, day: str) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A", more=f"expires: {day}\n")
    assert site.problems().endswith("[CL105]")


def test_a_withdrawn_file_may_be_emptied(site: Site) -> None:
    write(site, "tin-tuc/a.md", "a00001", "A")
    site.write("tin-tuc/b.md", "---\nid: b00001\ndate: 2026-11-20\nwithdrawn: 2026-11-22\n---\n")
    assert site.problems() == ""
    site.build()
    assert "đã được rút" in site.page("/tin-tuc/b-b00001/")


def test_what_a_person_must_still_do_after_a_withdrawal(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/mat.jpg", jpeg)
    social = "social:\n  zalo: on\n  facebook: on\n"
    write(site, "tin-tuc/a.md", "a00001", "A", more=WITHDRAWN.replace("2026-11-12", "2026-12-12") + social)
    write(site, "tin-tuc/b.md", "b00001", "B", body="![Chị](mat.jpg)")
    assert site.problems() == "\n".join(
        [
            "content/tin-tuc/a.md: lưu ý: ngày rút bài ở tương lai; bài đã được rút ngay. "
            "Cách sửa: ghi ngày hôm nay; bài được rút ngay khi có dòng "
            "withdrawn, không hẹn trước. [CL410]",
            "content/tin-tuc/a.md: lưu ý: bài đã rút khỏi trang nhưng từng đăng lên Zalo và "
            "Facebook. Cách sửa: xoá tay "
            "bài đăng ở đó, xong thì ghi off cho từng mạng trong social. [CL411]",
            'content/tin-tuc/b.md:7: ảnh "tin-tuc/mat.jpg" thuộc bài đã rút tin-tuc/a.md. Cách sửa: bỏ ảnh này, hoặc '
            "thay ảnh khác; ảnh dùng chung không có người ấy thì bỏ dòng ảnh khỏi bài đã rút. [CL412]",
        ]
    )
    with pytest.raises(Refused) as refused:
        site.build()
    assert "CL412" in report(refused.value.problems)
