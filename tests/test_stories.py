"""Good-deed stories: nobody is named or shown without consent; each story is found by deed, place and year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories.names import names_in

if TYPE_CHECKING:
    from tests.sites import Site

UNITS = "units:\n  - xã Bến Trâm\n  - thị trấn Gò Sen\n"
CONSENT = "consent:\n  basis: văn bản\n  date: 2026-10-01\n  reference: ĐY-14\n"
PERSON = "person:\n  name: Lê Văn Tư\n  role: nông dân\n  place: ấp Bến Đò\n"
ANONYMOUS = "consent:\n  basis: ẩn danh\n"
WHERE = "content/nguoi-tot-viec-tot/"


def tell(site: Site, name: str = "a.md", id: str = "a00001", date: str = "2026-10-12", **parts: str) -> None:  # noqa: A002
    """Write a story; `parts` replace what it says."""
    said = {
        "title": "Nhường đất cho đường làng",
        "person": PERSON,
        "deed": "hiến đất làm đường",
        "place": "xã Bến Trâm",
        "consent": CONSENT,
        "more": "",
        "body": "Thân bài.",
    } | parts
    site.write("data/units.yaml", UNITS)
    site.write(
        f"nguoi-tot-viec-tot/{name}",
        f"---\nid: {id}\ntitle: {said['title']}\ndate: {date}\n{said['person']}deed: {said['deed']}\n"
        f"place: {said['place']}\n{said['consent']}{said['more']}---\n{said['body']}\n",
    )


def test_a_story_says_who_did_what_where_and_on_what_ground(site: Site) -> None:
    tell(site, more="honours:\n  - what: Giấy khen\n    by: Uỷ ban nhân dân xã\n    date: 2026-09-02\n")
    site.build()
    page = site.page("/nguoi-tot-viec-tot/a-a00001/")
    for words in ("Lê Văn Tư", "nông dân", "ấp Bến Đò", "Giấy khen", "Uỷ ban nhân dân xã", "02/09/2026"):
        assert words in page
    assert 'href="/nguoi-tot-viec-tot/viec/hien-dat-lam-duong/"' in page
    assert 'href="/nguoi-tot-viec-tot/noi/xa-ben-tram/"' in page
    assert "Ngày 01/10/2026, nhân vật đã đồng ý bằng văn bản cho đăng bài này." in page
    assert "ĐY-14" not in "".join(data.decode("utf-8", "replace") for data in site.files().values())
    assert 'href="mailto:nguoitotviectot@gosen.example?subject=' in page


_GUARDED = "minor: true\nguardian_consent: {basis: văn bản, date: 2026-10-01, reference: ĐY-15}\n"
_NAMED = (
    'nêu tên trẻ em "{name}" mà bài lên {networks}; ở đó bài bị chia sẻ, không gọi về được. Cách sửa: nói việc làm '
    "thay cho tên, như “Em học sinh lớp 7 trả lại ví”, để tên em trong thân bài; hoặc ghi off ở social. [CL615]"
)


@pytest.mark.parametrize(
    ("title", "social", "told"),
    [
        ("Lê Văn Tư trả lại ví", "{zalo: on}", {"name": "Lê Văn Tư", "networks": "Zalo"}),
        ("Em Tư trả lại ví", "{zalo: on, facebook: on}", {"name": "Em Tư", "networks": "Zalo và Facebook"}),
        ("Em học sinh ở xóm Tư trả lại ví", "{zalo: on}", None),
        ("Lê Văn Tư trả lại ví", "{zalo: off}", None),
    ],
)
def test_a_childs_name_in_what_a_network_shows_is_told(
    site: Site, title: str, social: str, told: dict[str, str] | None
) -> None:
    tell(site, title=title, more=f"{_GUARDED}social: {social}\n")
    said = f'content/nguoi-tot-viec-tot/a.md:3: lưu ý: trường "title" {_NAMED.format(**told)}' if told else ""
    assert site.problems() == said


def test_a_story_stands_on_the_lists_of_its_deed_place_and_year_and_at_home(site: Site) -> None:
    tell(site)
    earlier = CONSENT.replace("2026", "2025").replace("-10-", "-04-")
    said = {"deed": "hiến máu", "place": "thị trấn Gò Sen", "title": "Ba mươi lần hiến máu", "consent": earlier}
    tell(site, "b.md", "b00001", "2025-05-01", **said)
    site.build()
    one, other = "/nguoi-tot-viec-tot/a-a00001/", "/nguoi-tot-viec-tot/b-b00001/"
    for path in ("", "viec/hien-dat-lam-duong/", "noi/xa-ben-tram/", "nam/2026/"):
        assert f'href="{one}"' in site.page(f"/nguoi-tot-viec-tot/{path}")
    for path in ("viec/hien-dat-lam-duong/", "noi/xa-ben-tram/", "nam/2026/"):
        assert f'href="{other}"' not in site.page(f"/nguoi-tot-viec-tot/{path}")
    assert f'href="{one}"' in site.page("/")
    assert f'href="{one}"' in site.page(other)


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        (
            {"consent": ""},
            "a.md:2: bài nêu tên hoặc đăng ảnh một người mà chưa ghi sự đồng ý của người ấy. Cách sửa: thêm "
            '"consent:" rồi các dòng thụt vào "basis: văn bản", "date: 2026-10-01", "reference: ĐY-2026-014". [CL601]',
        ),
        (
            {"consent": "consent:\n"},
            "a.md:11: bài nêu tên hoặc đăng ảnh một người mà chưa ghi sự đồng ý của người ấy. Cách sửa: thêm "
            '"consent:" rồi các dòng thụt vào "basis: văn bản", "date: 2026-10-01", "reference: ĐY-2026-014". [CL601]',
        ),
        (
            {"person": f"{PERSON}  age: 12\n"},
            "a.md:5: nhân vật là trẻ em (dưới 16 tuổi) mà chưa ghi sự đồng ý của người giám hộ. Cách sửa: thêm "
            "guardian_consent gồm basis (văn bản hoặc lời nói có ghi nhận), date, reference, viết như consent. [CL603]",
        ),
        (
            {"consent": "consent:\n  basis: văn bản\n  date: 2026-10-01\n"},
            'a.md:11: căn cứ "văn bản" chưa ghi số giấy tờ lưu ở cơ quan. '
            'Cách sửa: thêm dòng "reference: ĐY-2026-014" vào consent. [CL602]',
        ),
        (
            {"consent": "consent:\n  basis: im lặng\n"},
            'a.md:12: trường "consent.basis" không nhận giá trị "im lặng". Cách sửa: chọn '
            "một trong: văn bản, lời nói có "
            "ghi nhận, hoạt động công khai, ẩn danh. [CL115]",
        ),
        (
            {"more": "minor: true\n"},
            "a.md:15: nhân vật là trẻ em (dưới 16 tuổi) mà chưa ghi sự đồng ý của người giám hộ. Cách sửa: thêm "
            "guardian_consent gồm basis (văn bản hoặc lời nói có ghi nhận), date, reference, viết như consent. [CL603]",
        ),
        (
            {"person": "person:\n  role: nông dân\n"},
            "a.md:5: chưa ghi tên nhân vật. Cách sửa: thêm dòng name vào person; nếu không "
            "nêu tên thì ghi basis: ẩn danh. "
            "[CL604]",
        ),
        (
            {"deed": "hiến đất làm đuờng"},
            'a.md:9: không có loại việc tốt "hiến đất làm đuờng" (ý bạn là "hiến đất làm đường"?). Cách sửa: chọn một '
            "trong: hiến đất làm đường, cứu người, trả lại của rơi, giúp hộ nghèo, hiến máu, "
            "khuyến học, môi trường, chăm "
            "sóc người già, giữ gìn văn hoá. [CL609]",
        ),
        (
            {"place": "xã Bến Trăm"},
            'a.md:10: không có đơn vị "xã Bến Trăm" (ý bạn là "xã Bến Trâm"?). Cách sửa: chọn một tên có trong '
            "data/units.yaml: xã Bến Trâm, thị trấn Gò Sen. [CL610]",
        ),
        (
            {"person": PERSON, "consent": ANONYMOUS},
            'a.md:5: bài ẩn danh mà person ghi tên "Lê Văn Tư". Cách sửa: xoá dòng name trong person. [CL611]',
        ),
        (
            {"person": "", "consent": ANONYMOUS, "title": "Bà Trần Thị Bưởi trả ví"},
            'a.md:3: bài ẩn danh mà trường "title" có tên người: "Trần Thị Bưởi". Cách sửa: bỏ tên; nếu không phải tên '
            "nhân vật thì ghi vào meant. [CL605]",
        ),
        (
            {"person": "", "consent": ANONYMOUS, "body": "Bà Trần Thị Bưởi ở cạnh nhà kể."},
            'a.md: bài ẩn danh mà thân bài có tên người: "Trần Thị Bưởi". Cách sửa: bỏ tên; '
            "nếu không phải tên nhân vật "
            "thì ghi vào meant. [CL606]",
        ),
        (
            {"person": "", "consent": ANONYMOUS, "body": "![Một người](mat.jpg)"},
            'a.md:10: bài ẩn danh mà có ảnh "nguoi-tot-viec-tot/mat.jpg". Cách sửa: bỏ ảnh khỏi bài. [CL607]',
        ),
        (
            {"name": "le-van-tu-tra-vi.md", "person": "", "consent": ANONYMOUS},
            'le-van-tu-tra-vi.md: bài ẩn danh mà tên tệp có tên người: "le-van-tu". Cách '
            "sửa: đặt lại tên tệp theo việc "
            "làm, như nhat-duoc-vi-tra-lai.md; nếu không phải tên nhân vật thì ghi vào meant. [CL608]",
        ),
    ],
)
def test_a_broken_story(site: Site, jpeg: bytes, parts: dict[str, str], problem: str) -> None:
    site.write("nguoi-tot-viec-tot/mat.jpg", jpeg)
    tell(site, **parts)
    assert site.problems() == WHERE + problem


def test_an_anonymous_story_names_and_shows_nobody(site: Site) -> None:
    tell(site, person="", consent=ANONYMOUS, title="Chiếc ví bên gốc dừa", deed="trả lại của rơi")
    assert site.problems() == ""
    site.build()
    assert "Nhân vật đề nghị không nêu tên và không đăng ảnh." in site.page("/nguoi-tot-viec-tot/a-a00001/")
    assert "Chiếc ví bên gốc dừa" in site.page("/nguoi-tot-viec-tot/nam/2026/")


def test_an_official_may_be_named_in_an_anonymous_story_when_it_is_meant(site: Site) -> None:
    more = "meant: [Trần Văn Bình]\n"
    tell(site, person="", consent=ANONYMOUS, more=more, body="Ông Trần Văn Bình, Chủ tịch xã, trao thư khen.")
    assert site.problems() == ""


def test_a_draft_that_is_not_complete_stops_no_build(site: Site) -> None:
    tell(site, consent="", more="status: draft\n")
    assert "lưu ý: bài nêu tên hoặc đăng ảnh" in site.problems()
    site.build()
    assert "Nhường đất" not in site.page("/nguoi-tot-viec-tot/")


def test_places_that_are_written_wrong(site: Site) -> None:
    site.write("data/units.yaml", "units:\n  - xã Bến Trâm\n  - xã bến trâm\n  - \n")
    assert site.problems() == "\n".join(
        [
            'content/data/units.yaml:3: danh sách đơn vị viết sai: "xã bến trâm" được ghi hai lần. '
            'Cách sửa: viết "units:" rồi mỗi dòng "- tên đơn vị". [CL133]',
            "content/data/units.yaml:4: danh sách đơn vị viết sai: một dòng không có tên. "
            'Cách sửa: viết "units:" rồi mỗi dòng "- tên đơn vị". [CL133]',
        ]
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ông Nguyễn Văn An và bà Đỗ Thị Bé", ["Nguyễn Văn An", "Đỗ Thị Bé"]),
        ("đường Trần Phú, trường Nguyễn Du", []),
        ("Lễ hội sen, làng Đào", []),
        ("Hồ sơ, Lý do, Mai sau, Từ đó, Từ Bến Đò, Cao Lãnh", []),
        ("ông Cao Văn Lầu đi với Mai", ["Cao Văn Lầu"]),
        ("Lê Văn Tư và con", ["Lê Văn Tư"]),
        ("LÊ VĂN TƯ: TRẢ LẠI VÍ", ["LÊ VĂN TƯ"]),
        ("bà Chu Thị Hạnh, ông Kim Văn Sô", ["Chu Thị Hạnh", "Kim Văn Sô"]),
        ("xã Lê Văn Tư, tổ dân phố Trần Phú", ["Lê Văn Tư", "Trần Phú"]),
        ("trong Văn phòng, Nhà Văn hoá", []),
        ("gia đình Trần Thị Bưởi yêu cầu Lê Văn Tư", ["Trần Thị Bưởi", "Lê Văn Tư"]),
        ("Võ Văn Út", ["Võ Văn Út"]),
    ],
)
def test_what_reads_as_a_persons_name(text: str, names: list[str]) -> None:
    assert list(names_in(text)) == names


@given(st.text())
def test_any_text_can_be_looked_through_for_names(text: str) -> None:
    assert all(name.split()[0] in text for name in names_in(text))


def test_a_withdrawn_story_is_nowhere_and_its_person_is_missed_elsewhere(site: Site, jpeg: bytes) -> None:
    site.write("nguoi-tot-viec-tot/mat.jpg", jpeg)
    shown = "cover:\n  file: mat.jpg\n  alt: Chân dung\n"
    tell(site, name="le-van-tu.md", more=shown, body="Ông đẩy hàng rào vào hai thước.")
    site.build()
    # Consent is taken back, so the editor deletes it with the same stroke.
    tell(site, name="le-van-tu.md", consent="", more=f"{shown}withdrawn: 2026-11-12\n", body="Ông đẩy hàng rào.")
    tell(site, "b.md", "b00001", title="Lần thứ hai")
    site.article("tin-tuc/c.md", "c00001", body="Bà Lê Văn Tươi kể. ![x](../nguoi-tot-viec-tot/mat.jpg)")
    assert [line.rpartition("[")[2].rstrip("]") for line in site.problems().splitlines()] == ["CL413", "CL414", "CL412"]
    (site.content / "nguoi-tot-viec-tot/b.md").unlink()
    (site.content / "tin-tuc/c.md").unlink()
    site.build()
    published = {name: data for name, data in site.files().items() if not name.startswith("kieu-mau/")}
    for words in ("Lê Văn Tư", "hàng rào", "Nhường đất"):
        assert [name for name, data in published.items() if words.encode() in data] == []
    kept = [path.read_bytes() for path in (site.folder / "cache/speed").rglob("readings-*")]
    assert kept
    for words in ("hàng rào", "Nhường đất", "Chân dung"):
        assert not any(words.encode() in data for data in kept), words


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("[ảnh](mat.jpg)", "CL613"),
        ("https://youtu.be/abcdefghijk", "CL613"),
        ('[ông T.](https://x.example "Lê Văn Tư")', "CL606"),
        ("| Tên | Việc |\n|---|---|\n| Lê Văn Tư | hiến đất |", "CL606"),
    ],
)
def test_an_anonymous_person_is_shown_by_no_side_door(site: Site, jpeg: bytes, body: str, code: str) -> None:
    site.write("nguoi-tot-viec-tot/mat.jpg", jpeg)
    tell(site, person="", consent=ANONYMOUS, title="Chiếc ví", body=body)
    assert site.problems().endswith(f"[{code}]")


def test_a_child_with_a_guardian_is_told_of(site: Site) -> None:
    guardian = CONSENT.replace("consent:", "guardian_consent:", 1)
    tell(site, person=f"{PERSON}  age: 12\n", more=guardian)
    assert site.problems() == ""
    site.build()
    assert "Người giám hộ của em cũng đã đồng ý." in site.page("/nguoi-tot-viec-tot/a-a00001/")


def test_a_consent_that_came_too_late(site: Site) -> None:
    tell(site, date="2026-09-30")
    assert site.problems() == (
        f"{WHERE}a.md:11: ngày đồng ý (01/10/2026) sau ngày đăng bài. Cách sửa: sửa ngày; "
        "chưa được đồng ý thì chưa đăng. "
        "[CL614]"
    )


def test_stories_without_a_list_of_places(site: Site) -> None:
    tell(site)
    (site.content / "data/units.yaml").unlink()
    assert "[CL612]" in site.problems()
