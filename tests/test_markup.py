"""The body of an entry: what Markdown becomes, and what can never reach a page."""

from __future__ import annotations

import multiprocessing
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from markup.body import read_body
from markup.embeds import embed_of
from markup.figures import split_credit
from portal.data import Embed
from portal.entry import LINK_MARK, Body, Heading, LinkRef
from portal.problems import Problem, Problems
from vietnamese import strip_controls


def read(markdown: str) -> Body:
    """Read a body of the site www.gosen.example."""
    return read_body(markdown, 1, "www.gosen.example", Problems("tin-tuc/bai.md"))


def told(markdown: str) -> tuple[Problem, ...]:
    """Give what the editor is told of a body."""
    problems = Problems("tin-tuc/bai.md")
    read_body(markdown, 1, "www.gosen.example", problems)
    return problems.all()


def html(body: Body) -> str:
    """Give the body with its holes named."""
    return "".join(
        piece.html or (f"[ảnh {piece.image}]" if piece.image is not None else "[video]") for piece in body.pieces
    )


TEXT = [
    ("Một **đậm** và *nghiêng*.", "<p>Một <strong>đậm</strong> và <em>nghiêng</em>.</p>"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    ("> lời", "<blockquote>\n<p>lời</p>\n</blockquote>"),
    ("Điều\n: Nghĩa", "<dl>\n<dt>Điều</dt>\n<dd>Nghĩa</dd>\n</dl>"),
    ("a < b & c", "<p>a &lt; b &amp; c</p>"),
    ("`<script>`", "<p><code>&lt;script&gt;</code></p>"),
    ("[thư](mailto:a@gosen.example)", '<p><a href="mailto:a@gosen.example">thư</a></p>'),
    ("[mục](#muc-a)", '<p><a href="#muc-a">mục</a></p>'),
    ("Cần mang:\n- căn cước\n- sổ hộ", "<p>Cần mang:</p>\n<ul>\n<li>căn cước</li>\n<li>sổ hộ</li>\n</ul>"),
    ("#NguoiTotViecTot", "<p>#NguoiTotViecTot</p>"),
    ("#GoSen #LuaChin", "<p>#GoSen #LuaChin</p>"),
    ("#Hồ sơ", '<h2 id="muc-ho-so">Hồ sơ</h2>'),
    ("-\u00a0một\n-\u00a0hai", "<ul>\n<li>một</li>\n<li>hai</li>\n</ul>"),
    ("– Chào anh!", "<p>– Chào anh!</p>"),
    ("• một\n• hai", "<ul>\n<li>một</li>\n<li>hai</li>\n</ul>"),
    ("1) một\n2) hai", "<ol>\n<li>một</li>\n<li>hai</li>\n</ol>"),
    ("một\n* hai *\nba - bốn", "<p>một</p>\n<ul>\n<li>hai *\nba - bốn</li>\n</ul>"),
    ("năm\n2026. Hết", "<p>năm\n2026. Hết</p>"),
    ("H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>"),
]


@pytest.mark.parametrize(("markdown", "expected"), TEXT)
def test_markdown_becomes_plain_html(markdown: str, expected: str) -> None:
    assert html(read(markdown)) == expected


def test_headings_begin_at_two_never_jump_and_can_be_linked_to() -> None:
    body = read("# Hồ sơ\n\n#### Hồ sơ\n\n## Lệ phí\n")
    assert body.headings == (
        Heading(level=2, id="muc-ho-so", text="Hồ sơ"),
        Heading(level=3, id="muc-ho-so-2", text="Hồ sơ"),
        Heading(level=2, id="muc-le-phi", text="Lệ phí"),
    )
    assert '<h3 id="muc-ho-so-2">Hồ sơ</h3>' in html(body)


def test_no_two_headings_share_an_id() -> None:
    ids = [heading.id for heading in read("## A\n\n## A\n\n## A 2\n\n## A\n\n## A 2\n").headings]
    assert ids == ["muc-a", "muc-a-2", "muc-a-2-2", "muc-a-3", "muc-a-2-3"]


LINKS = [
    ("[a](../van-ban/kh-12.md)", LinkRef(target="van-ban/kh-12.md", line=1)),
    ("[a](kh%2012.md#muc-a)", LinkRef(target="tin-tuc/kh 12.md", line=1, fragment="muc-a")),
    ("[a](kế hoạch năm.pdf)", LinkRef(target="tin-tuc/kế hoạch năm.pdf", line=1)),
    ("[a](mẫu đơn (1).docx)", LinkRef(target="tin-tuc/mẫu đơn (1).docx", line=1)),
    ("[a](b.md) và (c)", LinkRef(target="tin-tuc/b.md", line=1)),
    ("[a](<kế hoạch.pdf>)", LinkRef(target="tin-tuc/kế hoạch.pdf", line=1)),
    ("\n\n[a](/tin-tuc/)", LinkRef(target="/tin-tuc/", line=3)),
    ("[a](https://www.gosen.example/tin-tuc/)", LinkRef(target="/tin-tuc/", line=1)),
    ("[a](https://www.gosen.example)", LinkRef(target="/", line=1)),
]


@pytest.mark.parametrize(("markdown", "link"), LINKS)
def test_links_within_the_site_wait_until_all_entries_are_known(markdown: str, link: LinkRef) -> None:
    body = read(markdown)
    assert body.links == (link,)
    assert f'x-link="{LINK_MARK}0"' in html(body)


@pytest.mark.parametrize("url", ["https://vi.wikipedia.org/", "http://a.example/?b=1", "//c.example/"])
def test_a_link_that_leaves_the_site_says_so_and_tells_nobody(url: str) -> None:
    assert html(read(f"[ngoài]({url})")) == (
        f'<p><a href="{url}" class="outside" rel="noopener noreferrer">ngoài'
        '<span class="visually-hidden"> (trang ngoài)</span></a></p>'
    )
    assert read(f"[ngoài]({url})").text == "ngoài"


def test_a_heading_does_not_run_into_the_sentence_beneath_it() -> None:
    body = read("## Thời gian\n\nTừ ngày 1.\n\n### Ở đâu?\n\nNhà văn hoá.")
    assert body.text == "Thời gian. Từ ngày 1. Ở đâu? Nhà văn hoá."
    assert "Thời gian.</" not in html(body)


def test_a_table_has_a_named_box_that_scrolls_by_finger_and_keyboard() -> None:
    page = html(read("| Xã | Hộ |\n|---|---:|\n| Bến Trâm | 118 |\n"))
    assert '<div class="table-scroll" role="region" tabindex="0" aria-label="Bảng số liệu"><table>' in page
    assert '<th scope="col">Xã</th>' in page
    assert '<td class="align-right">118</td>' in page
    assert "style=" not in page
    assert " align=" not in page


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("", ["Bảng số liệu", "Bảng số liệu (2)"]),
        ("## Giá nước\n\n", ["Bảng: Giá nước", "Bảng: Giá nước (2)"]),
        ("## Giá nước\n\nNhư sau:\n\n", ["Như sau", "Bảng: Giá nước"]),
    ],
)
def test_the_box_of_a_table_is_named_after_the_line_or_the_heading_above_it(above: str, names: list[str]) -> None:
    table = "| Xã | Hộ |\n|---|---|\n| Bến Trâm | 118 |\n\n"
    assert re.findall('aria-label="(.*?)"', html(read(above + table + "Và.\n\n" + table))) == names


def test_a_table_right_under_a_line_is_a_table() -> None:
    assert "<table>" in html(read("Như sau:\n| Xã | Hộ |\n|---|---|\n| Bến Trâm | 118 |\n"))


def test_a_picture_alone_is_a_figure_and_one_in_a_line_is_not() -> None:
    body = read('![Đình làng](a.jpg "Đình sau tu bổ. Ảnh: Minh Tâm")\n\nBiểu tượng ![sen](../b.png) ở đây.\n')
    alone, inline = body.images
    assert (alone.file, alone.alt, alone.caption, alone.credit, alone.inline) == (
        "tin-tuc/a.jpg",
        "Đình làng",
        "Đình sau tu bổ.",
        "Ảnh: Minh Tâm",
        False,
    )
    assert (inline.file, inline.inline, inline.line) == ("b.png", True, 3)
    assert html(body) == "[ảnh 0]\n<p>Biểu tượng [ảnh 1] ở đây.</p>"


CAPTIONS = [
    ('![Cầu](a.jpg "Cầu "mới" xong. Ảnh: Lê A")', 'Cầu "mới" xong.', "Ảnh: Lê A"),
    ("![Cầu](a.jpg “Cầu mới. Minh họa: Lê A”)", "Cầu mới.", "Minh họa: Lê A"),
    ("![Cầu](ảnh (1).jpg)", "", ""),
    ('![Cầu](ảnh cầu.jpg "Cầu (mới)")', "Cầu (mới)", ""),
]


@pytest.mark.parametrize(("markdown", "caption", "credit"), CAPTIONS)
def test_captions_are_read_as_people_type_them(markdown: str, caption: str, credit: str) -> None:
    (image,) = read(markdown).images
    assert (image.caption, image.credit) == (caption, credit)


def test_pictures_on_following_lines_are_each_a_figure() -> None:
    body = read("![một](a.jpg)\n![hai](b.jpg)\n")
    assert [image.inline for image in body.images] == [False, False]
    assert "<p>" not in html(body)


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Cầu mới. Ảnh: Minh Tâm", ("Cầu mới.", "Ảnh: Minh Tâm")),
        ("Ảnh: Minh Tâm.", ("", "Ảnh: Minh Tâm")),
        ("Cầu mới", ("Cầu mới", "")),
        ("Giờ đón: 7 giờ. Ảnh: A", ("Giờ đón: 7 giờ.", "Ảnh: A")),
        ("Bến đò. Ảnh: Minh hoạ", ("Bến đò.", "Minh hoạ")),
        ("Bến đò. Nguồn: Thư viện huyện", ("Bến đò.", "Nguồn: Thư viện huyện")),
        ("", ("", "")),
    ],
)
def test_a_caption_and_its_credit_are_told_apart(title: str, parts: tuple[str, str]) -> None:
    assert split_credit(title) == parts


VIDEOS = [
    ("https://www.youtube.com/watch?v=abc-DEF_123", "YouTube", "https://www.youtube-nocookie.com/embed/abc-DEF_123"),
    ("https://youtu.be/abc-DEF_123?t=5", "YouTube", "https://www.youtube-nocookie.com/embed/abc-DEF_123"),
    ("https://www.youtube.com/shorts/abc-DEF_123", "YouTube", "https://www.youtube-nocookie.com/embed/abc-DEF_123"),
    ("https://www.tiktok.com/@go.sen/video/7301234567890123456", "TikTok", "https://www.tiktok.com/player/v1/7301"),
    ("https://www.facebook.com/gosen/videos/123456/", "Facebook", "https://www.facebook.com/plugins/video.php?href="),
    ("https://www.facebook.com/watch/?v=123456", "Facebook", "https://www.facebook.com/plugins/video.php?href="),
]


@pytest.mark.parametrize(("url", "provider", "player"), VIDEOS)
def test_a_video_address_on_its_own_line_becomes_a_box_to_click(url: str, provider: str, player: str) -> None:
    (piece,) = read(f"\n{url}\n").pieces
    assert isinstance(piece.embed, Embed)
    assert (piece.embed.provider, piece.embed.url) == (provider, url)
    assert piece.embed.player.startswith(player)


@pytest.mark.parametrize("url", ["https://youtube.com.evil.example/watch?v=abcdefghijk", "https://vi.example/video"])
def test_another_address_stays_text(url: str) -> None:
    assert embed_of(url) is None
    assert url in html(read(url))


HOSTILE = [
    "<script>alert(1)</script>",
    "<style>body{display:none}</style>",
    '<iframe src="https://evil.example"></iframe>',
    '<img src="x.jpg" alt="x" onerror="alert(1)">',
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,hi)",
    '<a href="&#106;avascript:alert(1)">x</a>',
    "<svg onload=alert(1)>",
    '<form action="/x"><input name="a"></form>',
    '<p style="position:fixed">x</p>',
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    "<object data='x'></object><embed src='y'>",
    '<x-hole kind="image" n="7"></x-hole>',
    '<a href="link:9">x</a>',
    '<a href="java&#1;script://x/%0aalert(1)">x</a>',
    '<a href="data&#x202e;://text/html,x">x</a>',
    '<a x-link="9">x</a>',
]
SIGNS = ["<", ">", "[", "](", ")", "*", "`", "\n\n", "> ", "- ", "&#27;"]
FORBIDDEN = re.compile(
    r"<(script|style|iframe|svg|form|input|base|meta|object|embed|math|x-hole)\b|\son\w+=|\sstyle=|javascript:|data:|link:9|x-link",
    re.IGNORECASE,
)


@pytest.mark.parametrize("markdown", HOSTILE)
def test_what_could_run_never_reaches_a_page_and_the_editor_is_told(markdown: str) -> None:
    assert not FORBIDDEN.search(html(read(markdown)))
    assert [problem for problem in told(markdown) if problem.warning]


def test_safe_html_is_let_through_in_silence() -> None:
    assert told('H<sub>2</sub>O, <abbr title="Uỷ ban">UB</abbr>\n\n<details><summary>Thêm</summary>a</details>') == ()


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=12),
            st.sampled_from(HOSTILE),
            st.sampled_from(["<", "[", "](", ")", "*", "\n\n", "> ", "- "]),
        ),
        max_size=12,
    ).map("".join)
)
def test_whatever_is_typed_the_page_holds_allowed_html_only(markdown: str) -> None:
    body = read(markdown.replace("\x00", ""))
    for piece in body.pieces:
        assert not strip_controls(piece.html.replace(LINK_MARK, ""))[1]
        assert not re.search(r"<[^>]*\s(?:on\w+|style|srcdoc)\s*=", piece.html)
        assert not re.search(r"<(?:script|style|iframe|object|embed|form|base|meta|svg|math|x-hole)\b", piece.html)


PATIENCE = {
    "headings": "## a\n" * 8_000,
    "links to addresses": "".join(f"[a](/k{n}/) " for n in range(20_000)),
    "links as HTML": "".join(f'<a href="/k{n}/">a</a> ' for n in range(20_000)),
    "half links": '](a "bbbb ' * 8_000,
    "numbers": "1. " * 20_000,
    "boxes": "<div>\n" * 100_000,
    "ampersands": "&" * 900_000,
    "brackets": "[" * 20_000,
    "links": "[a](" * 5_000,
    "pictures": "![" * 10_000,
    "open tags": "<a " * 10_000,
    "addresses": "<http://" * 5_000,
    "nested lists": "\n".join("    " * n + "- a" for n in range(300)),
    "nested divs": "<div>" * 900 + "x",
    "stars": "***a* " * 4_000,
    "definitions": "a\n: " * 3_000,
    "backticks": "`a``" * 5_000,
    "blank lines": "\n" * 200_000 + "a",
}


@pytest.mark.parametrize("name", PATIENCE)
def test_hostile_nesting_gets_an_answer(name: str) -> None:
    """Ten seconds is the promise; a parser that never answers is killed, and the test fails."""
    process = multiprocessing.get_context("fork").Process(target=read, args=(PATIENCE[name],))
    process.start()
    process.join(10)
    alive = process.is_alive()
    process.kill()
    assert not alive
    assert process.exitcode == 0
