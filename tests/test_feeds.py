"""Feeds: what each holds, what each network takes, what becomes of bad input; a broken feed is never written."""

from __future__ import annotations

import io
import json
import shutil
import threading
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import feedparser
import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

import feeds.press
from feeds.feed import Channel, Form
from feeds.plan import Feed
from feeds.verify import verify
from feeds.words import hashtags
from feeds.zalo_body import ALLOWED, zalo_html
from portal.problems import Refused, report
from tests.pictures import encoded, photograph
from vietnamese import shorten

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.sites import Site

ALL = "/rss/tat-ca.xml"
SOCIAL = {"start": "2026-11-01", "per_day": 3, "zalo": {"sections": ["tin-tuc"]}, "facebook": {"sections": ["tin-tuc"]}}


def write(site: Site, name: str, body: str = "Thân bài.", section: str = "tin-tuc", **said: str) -> None:
    facts = {"id": name, "title": f"Bài {name}", "date": "2026-11-20 07:30", "summary": f"Tóm tắt {name}."} | said
    front = "\n".join(f"{key}: {value}" for key, value in facts.items())
    site.write(f"{section}/{name}.md", f"---\n{front}\n---\n\n{body}\n")


def items(site: Site, path: str = ALL) -> list[etree._Element]:
    found: list[etree._Element] = etree.fromstring(site.page(path).encode()).findall("channel/item")
    return found


def text(item: etree._Element, name: str) -> str:
    names = {"content": "http://purl.org/rss/1.0/modules/content/", "dc": "http://purl.org/dc/elements/1.1/"}
    said: str = item.findtext(name, "", names)
    return said


def picture_of(site: Site, item: etree._Element) -> tuple[Image.Image, bytes]:
    """Give the picture of an item as it lies on the disk; its length and type must be those that the feed says."""
    (enclosure,) = item.findall("enclosure")
    data = site.files()[urlsplit(enclosure.get("url")).path.lstrip("/")]
    assert enclosure.get("length") == str(len(data))
    assert enclosure.get("type") == "image/jpeg"
    assert enclosure.get("url", "").isascii()
    return Image.open(io.BytesIO(data)), data


# What every item says


@pytest.mark.parametrize("forgets", [False, True])
def test_a_picture_has_the_length_that_feeds_say_whatever_lay_in_the_folder(
    site: Site, jpeg: bytes, forgets: bool
) -> None:
    site.write("tin-tuc/a.jpg", jpeg)
    write(site, "a00001", cover="{file: a.jpg, alt: Bìa}")
    site.build()
    _, whole = picture_of(site, items(site)[0])
    for name, data in site.files().items():
        if data == whole:
            (site.output / name).write_bytes(data[:100])
    if forgets:
        shutil.rmtree(site.folder / "cache" / "speed")
    site.build()
    assert picture_of(site, items(site)[0])[1] == whole


def test_feeds_are_made_one_at_a_time_from_their_items_to_the_verdict(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lxml does in two threads at once may not find elements that are there."""
    write(site, "a00001")
    one = threading.Lock()
    held: list[bool] = []

    def watched(work: Callable[..., Any], *said: Any) -> Any:
        held.append(one.locked())
        return work(*said)

    monkeypatch.setattr("feeds.join.Press", partial(feeds.press.Press, _one=one))
    for name in ("full_item", "verify", "opml"):
        monkeypatch.setattr(f"feeds.press.{name}", partial(watched, getattr(feeds.press, name)))
    site.build()
    assert held
    assert all(held)


def test_an_item_of_a_general_feed_carries_the_whole_entry(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/a.jpg", jpeg)
    site.article("tin-tuc/b.md", "b00001", date="2026-11-01")
    write(
        site,
        "a00001",
        'Xem [bài kia](b.md), [trang ngoài](https://vidu.example/x?a=1&b=2).\n\n![Ruộng](a.jpg "Ruộng lúa")\n\n'
        "| Xã | Ngày |\n|---|---|\n| A | 1 |\n\nhttps://youtu.be/abcdef1\n",
        authors="[Nguyễn Thị Hạnh, Trung tâm Văn hoá, Lê Tư]",
        tags="[lúa, nước]",
        cover="{file: a.jpg, alt: Bìa}",
        corrections="[{date: 2026-11-21, what: Số đúng là 5.}]",
    )
    site.build()
    item = items(site)[0]
    assert text(item, "link") == "http://localhost:8000/tin-tuc/a00001-a00001/"
    assert text(item, "guid") == "tag:gosen.example,2026:article/a00001"
    assert text(item, "description") == "Tóm tắt a00001."
    assert text(item, "pubDate") == "Fri, 20 Nov 2026 07:30:00 +0700"
    assert [one.text for one in item.findall("category")] == ["Tin tức", "lúa", "nước"]
    html = text(item, "content:encoded")
    for words in (
        '<a href="http://localhost:8000/tin-tuc/b-b00001/">bài kia</a>',
        '<a href="https://vidu.example/x?a=1&amp;b=2">trang ngoài</a>',
        "<figcaption>Ruộng lúa</figcaption>",
        'src="http://localhost:8000/anh/a-',
        "<table>",
        '<a href="https://youtu.be/abcdef1">Xem video trên YouTube</a>',
        "<strong>Đính chính ngày 21/11/2026:</strong> Số đúng là 5.",
    ):
        assert words in html
    assert "class=" not in html
    assert "trang ngoài)" not in html
    assert picture_of(site, item)[0].width == 600  # upright as it was taken, no wider than it is
    media = item.find("{http://search.yahoo.com/mrss/}content")
    assert media is not None
    assert (media.get("medium"), media.get("width"), media.get("height")) == ("image", "600", "1000")


def test_the_same_items_in_three_forms(site: Site) -> None:
    for number in range(3):
        write(site, f"a0000{number}", date=f"2026-11-{10 + number}")
    site.build()
    rss, atom = feedparser.parse(site.page(ALL)), feedparser.parse(site.page("/rss/tat-ca.atom"))
    said = json.loads(site.page("/rss/tat-ca.json"))
    assert not rss.bozo
    assert not atom.bozo
    ids = [f"tag:gosen.example,2026:article/a0000{number}" for number in (2, 1, 0)]
    assert [entry.id for entry in rss.entries] == [entry.id for entry in atom.entries] == ids
    assert [item["id"] for item in said["items"]] == ids
    assert [item["url"] for item in said["items"]] == [entry.link for entry in atom.entries]
    assert said["version"] == "https://jsonfeed.org/version/1.1"
    assert atom.feed.id == "tag:gosen.example,2026:feed/tat-ca.atom"


def test_a_channel_says_whose_it_is_and_when_it_changed(site: Site) -> None:
    write(site, "a00001", date="2026-11-10", updated="2026-11-12 08:00")
    site.build()
    channel = feedparser.parse(site.page(ALL)).feed
    assert channel.link == "http://localhost:8000/"
    assert channel.language == "vi"
    assert channel.image.href.startswith("http://localhost:8000/chia-se/cong.jpg")
    assert (channel.image.title, channel.image.link) == (channel.title, channel.link)
    assert "<lastBuildDate>Thu, 12 Nov 2026 08:00:00 +0700</lastBuildDate>" in site.page(ALL)
    assert 'rel="self"' in site.page(ALL)
    assert "hub" not in site.page(ALL)


def test_each_section_topic_and_tag_has_its_feed_with_an_entry_once(site: Site) -> None:
    site.write("data/units.yaml", "units: [xã A]\n")
    consent = "{basis: văn bản, date: 2026-11-01, reference: 1/ĐY}"
    story = {"person": "{name: Lê Văn Tư}", "deed": "hiến máu", "place": "xã A", "consent": consent}
    write(site, "c00001", section="nguoi-tot-viec-tot", **story)
    write(site, "a00001", tags="[lúa, Lúa, nước]")
    site.build()
    assert [text(item, "guid")[-6:] for item in items(site, "/rss/nguoi-tot-viec-tot/hien-mau.xml")] == ["c00001"]
    for path in ("/rss/tin-tuc.xml", "/rss/tag/lua.xml", "/rss/tag/nuoc.xml"):
        assert [text(item, "guid")[-6:] for item in items(site, path)] == ["a00001"]
    assert items(site, "/rss/giao-duc-y-te.xml") == []
    assert len(items(site)) == 2


def test_caps(site: Site) -> None:
    for number in range(55):
        write(site, f"a{number:05}", date=f"2026-11-01 {number // 60:02}:{number % 60:02}", tags="[lúa]")
    site.build()
    assert len(items(site)) == 50
    assert text(items(site)[0], "guid").endswith("a00054")
    assert len(items(site, "/rss/tag/lua.xml")) == 20


def test_every_page_names_its_own_sections_feed_first(site: Site) -> None:
    write(site, "a00001")
    site.build()
    for path, first in (("/", ALL), ("/tin-tuc/", "/rss/tin-tuc.xml"), ("/tin-tuc/a00001-a00001/", "/rss/tin-tuc.xml")):
        named = [
            link.get("href") for link in lxml.html.fromstring(site.page(path)).findall(".//link[@rel='alternate']")
        ]
        assert named[0] == first
        assert ALL in named
    page = site.page("/rss/")
    assert "http://localhost:8000/rss/tin-tuc.xml" in page
    assert 'href="/rss/tat-ca.opml"' in page
    feeds = [one.get("xmlUrl") for one in etree.fromstring(site.page("/rss/tat-ca.opml").encode()).iter("outline")]
    assert "http://localhost:8000/rss/tin-tuc.xml" in feeds
    assert all(urlsplit(one).path.lstrip("/") in site.files() for one in feeds)


def test_drafts_scheduled_expired_and_withdrawn_entries_are_in_no_feed(site: Site) -> None:
    write(site, "a00001")
    write(site, "d00001", status="draft")
    write(site, "s00001", date="2026-12-01")
    write(site, "e00001", expires="2026-11-21")
    write(site, "w00001", withdrawn="2026-11-21", title="Người được rút")
    site.build(social=SOCIAL)
    for name, data in site.files().items():
        if name.startswith("rss/") and name.endswith((".xml", ".atom", ".json")):
            assert not [hidden for hidden in (b"d00001", b"s00001", b"e00001", b"w00001") if hidden in data], name


# What the networks take


def test_zalo_gets_what_zalo_takes(site: Site) -> None:
    title, summary = "Chữ dài lê thê " * 12, "Lời dài lê thê " * 30
    body = (
        "Mở đầu <b>đậm</b>.\n\n#### Mục nhỏ\n\n> Lời **trích**.\n\n- một\n- hai\n\n"
        "| Xã | Ngày |\n|---|---|\n| A | 1 |\n\n`mã`\n\n![Ruộng](a.jpg)"
    )
    site.write("tin-tuc/a.jpg", photograph())
    write(site, "a00001", body, title=title, summary=summary, authors=f'["{"Tên Rất Dài " * 8}"]')
    site.build(social=SOCIAL)
    (item,) = items(site, "/rss/zalo.xml")
    assert len(text(item, "title")) <= 140
    assert text(item, "title").endswith("…")
    assert len(text(item, "description")) <= 250
    assert len(text(item, "dc:creator")) <= 50
    html = text(item, "content:encoded")
    assert {one.tag for one in lxml.html.fragment_fromstring(html, create_parent="div").iterdescendants()} <= ALLOWED
    for words in ("<h2>Mục nhỏ</h2>", "<p>Lời trích.</p>", "<li>một</li>", "Xã – Ngày", "A – 1", "Mở đầu đậm."):
        assert words in html
    picture, data = picture_of(site, item)
    assert picture.size == (1000, 640)
    assert len(data) < 900_000


def test_an_editor_is_told_what_facebook_will_cut_before_it_is_posted(site: Site) -> None:
    write(site, "a00001", title="Chữ dài " * 40, social="{zalo: off, facebook: on}")
    write(site, "b00001", title="Chữ dài " * 31, social="{zalo: off, facebook: on}")
    assert site.problems(social=SOCIAL) == (
        'content/tin-tuc/a00001.md:3: lưu ý: trường "title" dài 319 ký tự, bài đăng Facebook chỉ nhận 250; phần sau bị '
        "cắt ở Facebook. Cách sửa: viết gọn trường này; không đưa bài lên Facebook thì ghi facebook: off trong social. "
        "[CL665]"
    )


def test_an_editor_is_told_what_zalo_will_cut_before_it_is_posted(site: Site) -> None:
    write(site, "a00001", title="Chữ dài " * 20, summary="Ngắn.")
    write(site, "b00001", section="kinh-te-nong-nghiep", title="Chữ dài " * 20)
    write(site, "c00001", date="2026-10-01", title="Chữ dài " * 20)
    assert site.problems(social=SOCIAL) == (
        'content/tin-tuc/a00001.md:3: lưu ý: trường "title" dài 159 ký tự, Zalo chỉ nhận 140; phần sau bị cắt ở Zalo. '
        "Cách sửa: viết gọn trường này; không đưa bài lên Zalo thì ghi zalo: off trong social. [CL661]"
    )


def test_an_address_that_a_phone_begins_with_a_capital_is_an_address(site: Site) -> None:
    write(site, "a00001", "Xem [đây](Https://vidu.example/x), <HTTPS://vidu.example>.")
    site.build(social=SOCIAL)
    assert 'href="https://vidu.example/x"' in text(items(site)[0], "content:encoded")


def test_facebook_gets_a_post_with_hashtags_and_the_picture_of_the_page(site: Site) -> None:
    write(site, "a00001", tags="[người tốt việc tốt, xã Bến Trâm, 2026]", social="{facebook: Lời riêng cho Facebook.}")
    site.build(social=SOCIAL)
    (item,) = items(site, "/rss/facebook.xml")
    assert text(item, "description") == "Lời riêng cho Facebook.\n\n#NguoiTotViecTot #XaBenTram"
    assert text(item, "content:encoded") == "<p>Tóm tắt a00001.</p>"
    picture, _ = picture_of(site, item)
    assert picture.size == (1200, 630)


def test_facebook_keeps_the_lines_of_a_post_and_zalo_has_one(site: Site) -> None:
    words = "    Hội làng mở sáng mai.\n    Mời bà con.\n\n\n\n    Xe gửi ở trường."
    social = f"social:\n  facebook: |\n{words}\n  zalo: |\n{words}"
    site.write("tin-tuc/a.md", f"---\nid: a00001\ntitle: A\ndate: 2026-11-20\n{social}\n---\n")
    site.build(social=SOCIAL)
    said = [text(items(site, f"/rss/{name}.xml")[0], "description") for name in ("facebook", "zalo")]
    assert said == [
        "Hội làng mở sáng mai.\nMời bà con.\n\nXe gửi ở trường.",
        "Hội làng mở sáng mai. Mời bà con. Xe gửi ở trường.",
    ]


def test_an_entry_goes_where_its_section_or_it_itself_says(site: Site) -> None:
    write(site, "a00001")
    write(site, "b00001", social="{zalo: off}")
    write(site, "c00001", section="van-hoa-xa-hoi", social="{facebook: on}")
    write(site, "d00001", section="van-hoa-xa-hoi")
    write(site, "e00001", date="2026-10-31 23:00")
    site.build(social=SOCIAL)
    found = {
        name: {text(item, "guid")[-6:] for item in items(site, f"/rss/{name}.xml")} for name in ("zalo", "facebook")
    }
    assert found == {"zalo": {"a00001"}, "facebook": {"a00001", "b00001", "c00001"}}


def test_a_unit_without_pages_of_its_own_has_no_feeds_for_them(site: Site) -> None:
    write(site, "a00001")
    site.build(social=None)
    assert not {"rss/zalo.xml", "rss/facebook.xml"} & site.files().keys()


def test_no_more_than_so_many_a_day_the_newest_first(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.releasing = True
    for number in range(8):
        write(site, f"a0000{number}", date=f"2026-11-1{number}")
    seen: list[set[str]] = []
    told: list[str] = []
    for now in ("2026-11-22 12:00", "2026-11-22 18:00", "2026-11-23 08:00", "2026-11-24 08:00"):
        site.now = now
        site.build(social=SOCIAL)
        seen.append({text(item, "guid")[-1:] for item in items(site, "/rss/zalo.xml")})
        told += [line for line in capsys.readouterr().out.splitlines() if "chờ" in line]
    assert seen == [set("567"), set("567"), set("234567"), set("01234567")]
    turn = "bài chờ đến lượt lên Zalo, Facebook (mỗi nguồn mỗi ngày nhận 3 bài)."
    assert told == [f"Còn {count} {turn}" for count in (5, 5, 2)]


def test_an_archive_brought_in_later_holds_up_no_news(site: Site) -> None:
    site.releasing = True
    write(site, "a00001")
    site.build(social=SOCIAL)
    for number in range(5):
        write(site, f"o0000{number}", date=f"2019-03-0{number + 1}")
    write(site, "b00001", date="2026-11-23 07:00")
    site.now = "2026-11-23 08:00"
    site.build(social=SOCIAL)
    assert [text(item, "guid")[-6:] for item in items(site, "/rss/zalo.xml")] == ["b00001", "a00001"]


def test_a_section_of_stories_is_never_posted_as_a_whole(site: Site) -> None:
    assert site.problems(social={**SOCIAL, "zalo": {"sections": ["nguoi-tot-viec-tot"]}}) == (
        'pelicanconf.py: PORTAL.social.zalo.sections: "nguoi-tot-viec-tot" kể chuyện người thật: từng bài tự ghi '
        "social khi người ấy đồng ý đưa lên mạng xã hội. Cách sửa: chọn trong: tin-tuc, kinh-te-nong-nghiep, "
        "van-hoa-xa-hoi, giao-duc-y-te, chuyen-doi-so, van-ban; hoặc để trống; bài lẻ tự ghi social. [CL663]"
    )


def test_what_a_person_posted_is_posted_by_nobody_else_and_remembered(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, "a00001", social="{facebook: đã đăng}")
    site.build(social=SOCIAL)
    assert items(site, "/rss/facebook.xml") == []
    write(site, "a00001", social="{facebook: đã đăng}", withdrawn="2026-11-22")
    site.build(social=SOCIAL)
    assert "Xoá tay bài đã đăng trên Facebook." in capsys.readouterr().out


def test_what_was_posted_is_to_be_deleted_by_hand_when_it_is_withdrawn(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.releasing = True
    write(site, "a00001")
    site.build(social=SOCIAL)
    write(site, "a00001", withdrawn="2026-11-22")
    capsys.readouterr()
    site.build(social=SOCIAL)
    assert "Xoá tay bài đã đăng trên Zalo, Facebook." in capsys.readouterr().out
    assert items(site, "/rss/zalo.xml") == items(site) == []
    write(site, "a00001", withdrawn="2026-11-22", social="{zalo: off, facebook: off}")
    site.build(social=SOCIAL)
    assert "Xoá tay" not in capsys.readouterr().out


def test_a_posts_picture_stays_when_newer_ones_follow(site: Site) -> None:
    for number in range(25):
        write(site, f"a{number:05}", date=f"2026-11-{number // 3 + 1:02} 0{number % 3}:00")
    site.build(social={**SOCIAL, "per_day": 50})
    assert len(items(site, "/rss/zalo.xml")) == 20
    assert "chia-se/a00000-zalo.jpg" in site.files()


# Bad input


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("'Bộ <b>luật</b> & \"lệ\"'", 'Bộ <b>luật</b> & "lệ"'),
        ("Vui 🎉 quá", "Vui 🎉 quá"),
        ('"Điều\\u0001 \\uFFFEkhiển"', "Điều khiển"),
        ("'a ]]> b'", "a ]]> b"),
        ("Dài " * 125, ("Dài " * 125).strip()),
    ],
)
def test_a_title_is_itself_in_every_feed(site: Site, title: str, shown: str) -> None:
    write(site, "a00001", "Một ]]> hai & ba <script>x</script>.", title=title)
    site.build(social=SOCIAL)
    assert text(items(site)[0], "title") == shown
    assert "Một ]]&gt; hai &amp; ba" in text(items(site)[0], "content:encoded")
    assert json.loads(site.page("/rss/tat-ca.json"))["items"][0]["title"] == shown


def test_no_summary_and_no_words_leave_no_item_empty(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001", body="Chữ " * 200)
    site.article("tin-tuc/b.md", "b00001", body="")
    site.build(social=SOCIAL)
    first, second = sorted((text(item, "description") for item in items(site, "/rss/zalo.xml")), key=len)
    assert first == "Bài b00001"
    assert 200 < len(second) <= 250


@pytest.mark.parametrize(
    ("name", "picture"),
    [
        ("Ảnh đẹp quá.png", encoded(Image.new("RGBA", (900, 700), (200, 0, 0, 90)), "PNG")),
        ("dung.jpg", photograph((800, 1600), 1)),
        ("nho.jpg", photograph((300, 200), 1)),
        ("to.png", encoded(Image.effect_noise((2600, 2400), 90), "PNG")),
    ],
)
def test_any_picture_becomes_what_the_networks_take(site: Site, name: str, picture: bytes) -> None:
    site.write(f"tin-tuc/{name}", picture)
    write(site, "a00001", cover=f'{{file: "{name}", alt: Ảnh}}')
    site.build(social=SOCIAL)
    for network, size in (("zalo", (1000, 640)), ("facebook", (1200, 630))):
        shown, data = picture_of(site, items(site, f"/rss/{network}.xml")[0])
        assert shown.size == size
        assert shown.format == "JPEG"
        assert len(data) < 900_000


def test_a_missing_picture_is_a_problem_and_no_feed_is_written(site: Site) -> None:
    write(site, "a00001", cover="{file: khong-co.jpg, alt: Ảnh}")
    with pytest.raises(Refused):
        site.build(social=SOCIAL)
    assert not site.output.exists()


# Fail closed


def sound(site: Site) -> bytes:
    write(site, "a00001")
    write(site, "b00001", date="2026-11-21")
    site.build()
    return site.page(ALL).encode()


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b"</rss>", b"", "không đọc lại được"),
        (b'isPermaLink="false"', b'isPermaLink="true"', "không đọc lại được"),
        (b"article/b00001", b"article/a00001", "mục lặp lại"),
        (b"<pubDate>Sat, 21 Nov", b"<pubDate>Sun, 15 Nov", "không xếp từ mới đến cũ"),
        (b"<pubDate>Sat, 21 Nov", b"<pubDate>Mon, 21 Nov", "ngày không đúng dạng"),
        (b"+0700</pubDate>", b"+0000</pubDate>", "ngày không đúng dạng"),
        ("<title>Bài b00001</title>".encode(), b"<title> </title>", "thiếu tên"),
        ("<description>Tóm tắt b00001.</description>".encode(), b"<description/>", "thiếu lời giới thiệu"),
        (b"<link>http://localhost:8000/tin-tuc/b", b"<link>/tin-tuc/b", "địa chỉ không đầy đủ"),
        (b"tag:gosen.example,2026:article/b00001", b"http://x", "mã không đúng dạng"),
        ("&lt;p&gt;Thân".encode(), "&lt;script&gt;x&lt;/script&gt;Thân".encode(), "thẻ <script>"),
        ("&lt;p&gt;Thân".encode(), '&lt;a href="/x"&gt;x&lt;/a&gt;Thân'.encode(), "địa chỉ không đầy đủ"),
        (b"<pubDate>", b'<enclosure url="http://x/y.jpg" length="5" type="image/jpeg"/><pubDate>', "ảnh không đúng"),
        (b"\n  </channel>", b"<item/></channel>", "không đọc lại được"),
    ],
)
def test_a_feed_that_breaks_a_rule_is_found_out(site: Site, old: bytes, new: bytes, why: str) -> None:
    written = sound(site)
    assert old in written
    feed, channel = _described(site)
    lengths = {f"tag:gosen.example,2026:article/{one}": 0 for one in ("a00001", "b00001")}
    assert verify(written, feed, channel, lengths) == []
    said = report(verify(written.replace(old, new, 1), feed, channel, lengths))
    assert why in said
    assert "[CL650]" in said


def _described(site: Site) -> tuple[Feed, Channel]:
    """Describe the feed of everything as it was written: two entries."""
    entries: Any = (None, None)  # only counted
    feed = Feed(ALL, "", "", "", "/", entries)
    head = feedparser.parse(site.page(ALL)).feed
    url = f"http://localhost:8000{ALL}"
    return feed, Channel(url, head.link, "", "", "", "", "", Form.RSS)  # type: ignore[arg-type]  # no date is compared


def _error_page(channel: Channel, items: object) -> bytes:
    return b"<html>200 OK</html>"


def test_a_broken_feed_stops_the_build_and_the_old_site_stays(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    sound(site)
    files = site.files()
    write(site, "a00001", title="Tên mới")
    monkeypatch.setattr("feeds.press._WRITERS", dict.fromkeys(Form, _error_page))
    with pytest.raises(Refused) as refused:
        site.build()
    assert "không đúng chuẩn" in report(refused.value.problems)
    assert site.files() == files


# Bytes


def test_a_rebuild_without_a_change_gives_the_same_bytes_and_an_edit_moves_only_what_it_should(site: Site) -> None:
    site.releasing = True
    write(site, "a00001")
    write(site, "b00001", date="2026-11-19")
    site.build()
    before, times = site.files(), site.times()
    site.now = "2026-11-22 18:00"
    site.build()
    assert site.files() == before
    assert site.times() == times
    write(site, "a00001", title="Tên mới", updated="2026-11-22 17:00")
    site.build()
    item = items(site)[0]
    assert text(item, "pubDate") == "Fri, 20 Nov 2026 07:30:00 +0700"
    entry = feedparser.parse(site.page("/rss/tat-ca.atom")).entries[0]
    assert entry.updated == "2026-11-22T18:00:00+07:00"  # when the edit was published
    assert entry.published == "2026-11-20T07:30:00+07:00"
    assert site.files()["rss/kinh-te-nong-nghiep.xml"] == before["rss/kinh-te-nong-nghiep.xml"]


def test_an_edit_moves_the_time_of_change_whether_or_not_its_editor_says_so(site: Site) -> None:
    site.releasing = True
    write(site, "a00001")
    write(site, "b00001", date="2026-11-19")
    site.build()
    site.now = "2026-11-23 09:00"
    write(site, "a00001", "Thân bài đã sửa.")
    site.build()
    newest, other = feedparser.parse(site.page("/rss/tat-ca.atom")).entries
    assert (newest.published, newest.updated) == ("2026-11-20T07:30:00+07:00", "2026-11-23T09:00:00+07:00")
    assert other.updated == "2026-11-19T00:00:00+07:00"
    assert "<lastBuildDate>Mon, 23 Nov 2026 09:00:00 +0700</lastBuildDate>" in site.page(ALL)
    files = site.files()
    site.now = "2026-11-24 09:00"
    site.build()
    assert site.files() == files


def test_a_share_picture_keeps_its_address_and_is_named_anew_when_it_changes(site: Site, tmp_path: Path) -> None:
    write(site, "a00001")
    site.build(social=SOCIAL)
    (first,) = items(site, "/rss/facebook.xml")
    before = site.files()["chia-se/a00001.jpg"]
    write(site, "a00001", title="Tên khác hẳn")
    site.build(social=SOCIAL)
    (second,) = items(site, "/rss/facebook.xml")
    urls = [one.find("enclosure").get("url") for one in (first, second)]
    assert urls[0] != urls[1]
    assert [urlsplit(url).path for url in urls] == ["/chia-se/a00001.jpg"] * 2
    assert site.files()["chia-se/a00001.jpg"] != before


# Words


@given(st.text(max_size=400), st.integers(2, 300))
def test_what_is_cut_fits_and_says_that_it_was_cut(words: str, limit: int) -> None:
    found = shorten(words, limit)
    assert len(found) <= limit
    assert found == words or found.endswith("…")


@pytest.mark.parametrize(
    ("words", "limit", "found"),
    [
        ("ngắn", 10, "ngắn"),
        ("một hai ba", 10, "một hai ba"),
        ("một hai ba bốn", 11, "một hai ba…"),
        ("một hai ba bốn", 9, "một hai…"),
        ("một, hai", 6, "một…"),
        ("dàiđằngđẵng", 5, "dàiđ…"),
    ],
)
def test_cut(words: str, limit: int, found: str) -> None:
    assert shorten(words, limit) == found


def test_hashtags() -> None:
    tags = ("Người tốt – việc tốt", "đường", "2026", "người tốt việc tốt", "UBND xã", "ĐBSCL")
    assert hashtags(tags) == "#NguoiTotViecTot #Duong #UBNDXa #DBSCL"


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("chữ trơ", "<p>chữ trơ</p>"),
        ("<p>a<br>b</p>", "<p>a b</p>"),
        ("<h4>a</h4>chữ", "<h3>a</h3><p>chữ</p>"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "<ul><li>a b </li></ul>"),
        ("<figure><img src='x'><figcaption>c</figcaption></figure>", '<img src="x"><p>c</p>'),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<p>a – b</p>"),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "<p>a</p><p>b</p>"),
    ],
)
def test_zalo_body(html: str, found: str) -> None:
    assert zalo_html(html) == found
