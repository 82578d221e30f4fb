"""“Tin liên quan”: what a reader who has finished one entry would want to read next, and nothing by chance."""

from __future__ import annotations

import random
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from related.places import places_of
from related.rank import Ranking
from related.shared import MANY
from related.traits import Said, traits_of
from related.words import pairs_of, spelled, telling, words_of
from vietnamese import ZONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from related.traits import Traits
    from tests.sites import Site

ENTRY = "---\nid: {id}\ntitle: {title}\ndate: {date}\nsummary: {summary}\ntags: [{tags}]\n{more}---\n\n{body}\n"
FILLER = (
    *("Gieo sạ sớm né rầy", "Khám mắt miễn phí", "Hội thi cờ tướng", "Quỹ nghĩa tình", "Lớp bổ túc khai giảng"),
    *("Giải bóng chuyền", "Phơi thóc an toàn", "Đàn ca tài tử", "Kho lưu trữ dời chỗ", "Ruộng muối được giá"),
    *("Xe buýt đổi tuyến", "Tắt sóng cũ"),
)


def write(site: Site, name: str, **said: str) -> None:
    """Write an article `name` ("tin-tuc/cau"); its id is its slug's first letters."""
    slug = name.rpartition("/")[2]
    facts = {
        "id": slug.replace("-", "")[:6].ljust(6, "0"),
        "title": slug,
        "date": "2026-10-20",
        "summary": "",
        "tags": "",
    }
    site.write(f"{name}.md", ENTRY.format(**(facts | {"more": "", "body": "Thân."} | said)))


def fill(site: Site, tags: str = "") -> None:
    """Write a dozen articles that have nothing in common but `tags`."""
    for number, title in enumerate(FILLER):
        write(site, f"tin-tuc/nen-{number:02}", id=f"nen{number:03}", title=title, date="2026-09-01", tags=tags)


def related(site: Site, path: str) -> list[str]:
    """Give the titles in the box of the page at `path`, in order; none where there is no box."""
    box = re.search(r'<section class="related".*?</section>', site.page(path), re.DOTALL)
    return re.findall(r'class="related__link" href="[^"]*">([^<]*)</a>', box[0]) if box else []


CAU = {"title": "Cầu Mười Thước thông xe", "tags": "cầu Mười Thước"}
DO = {"title": "Bến đò nghỉ khi cầu Mười Thước xong", "tags": "bến đò", "summary": "Cầu Mười Thước nối hai bờ."}


def test_two_articles_on_the_same_bridge_are_related_though_in_different_sections(site: Site) -> None:
    fill(site)
    write(site, "tin-tuc/cau", **CAU)
    write(site, "van-hoa-xa-hoi/do", **(DO | {"tags": "cầu mười thước"}))
    site.build()
    assert related(site, "/tin-tuc/cau-cau000/") == [DO["title"]]
    assert related(site, "/van-hoa-xa-hoi/do-do0000/") == [CAU["title"]]


def test_the_box_names_section_and_date_and_stands_before_the_neighbours(site: Site) -> None:
    fill(site)
    write(site, "tin-tuc/cau", **CAU)
    write(site, "van-hoa-xa-hoi/do", **(DO | {"tags": "cầu Mười Thước", "date": "2026-10-03"}))
    site.build()
    page = site.page("/tin-tuc/cau-cau000/")
    assert "Văn hoá – Xã hội · " in page
    assert 'datetime="2026-10-03T00:00:00+07:00"' in page
    assert page.index("Tin liên quan</h2>") < page.index('class="neighbours"')


def test_a_tag_that_everything_has_relates_nothing(site: Site) -> None:
    fill(site, tags="huyện ta")
    site.build()
    assert not any(related(site, f"/tin-tuc/nen-{number:02}-nen{number:03}/") for number in range(len(FILLER)))


def test_an_entry_alone_in_its_field_and_a_page_show_no_box(site: Site) -> None:
    fill(site)
    write(site, "tin-tuc/cau", **CAU)
    write(site, "trang/lien-he", title="Liên hệ cầu Mười Thước", tags="cầu Mười Thước")
    site.build()
    assert "Tin liên quan" not in site.page("/tin-tuc/cau-cau000/")
    assert "Tin liên quan" not in site.page("/lien-he/")


@pytest.mark.parametrize(
    "line", ["withdrawn: 2026-11-12\n", "status: draft\n", "expires: 2026-11-01\n", "date: 2027-01-01\n"]
)
def test_what_is_not_public_is_in_no_list(site: Site, line: str) -> None:
    fill(site)
    write(site, "tin-tuc/cau", **CAU)
    hidden = ENTRY.format(id="an0000", date="2026-10-03", summary="", more="", body="Thân.", **CAU)
    named = line.partition(":")[0]
    hidden = re.sub(f"^{named}: .*\n", "", hidden, flags=re.MULTILINE).replace("summary: ", line + "summary: ", 1)
    site.write("tin-tuc/an.md", hidden)
    site.build()
    assert related(site, "/tin-tuc/cau-cau000/") == []


def test_a_translation_is_not_offered_beside_its_original(site: Site) -> None:
    fill(site)
    write(site, "tin-tuc/cau", **CAU)
    write(site, "tin-tuc/bridge", **(CAU | {"more": "translation_of: cau000\n"}))
    write(site, "tin-tuc/english", **(CAU | {"more": "lang: en\n"}))
    site.build()
    assert related(site, "/tin-tuc/cau-cau000/") == []
    assert related(site, "/tin-tuc/bridge-bridge/") == []


def test_at_most_four_newest_first_among_equals(site: Site) -> None:
    fill(site)
    for day in (3, 9, 5, 7, 1, 11):  # all far from the reader, so none is nearer in time
        write(
            site, f"tin-tuc/cau{day}", id=f"cau{day:03}", **(CAU | {"title": f"Cầu {day}", "date": f"2020-01-{day:02}"})
        )
    write(site, "van-hoa-xa-hoi/hoi", **(CAU | {"title": "Hội"}))
    site.build()
    assert related(site, "/van-hoa-xa-hoi/hoi-hoi000/") == ["Cầu 11", "Cầu 9", "Cầu 7", "Cầu 5"]


DOCUMENT = """\
---
id: d00001
title: Kế hoạch nạo vét kênh Xáng Cụt
date: 2026-10-01
number: 1/KH-UB
type: kế hoạch
issuer: UB
issued: 2026-10-01
abstract: Nạo vét kênh Xáng Cụt
files: [1.pdf]
---
"""


def test_entries_that_cite_one_document_are_related_and_the_document_repeats_none_of_them(site: Site) -> None:
    fill(site)
    site.write("van-ban/1.md", DOCUMENT)
    site.write("van-ban/1.pdf", b"%PDF-")
    write(site, "tin-tuc/khoi-cong", body="Theo 1/KH-UB.")
    write(site, "tin-tuc/thong-xe", more="documents: [1/KH-UB]\n")
    write(site, "van-hoa-xa-hoi/ky-niem", title="Nạo vét kênh Xáng Cụt")
    site.build()
    assert related(site, "/tin-tuc/khoi-cong-khoico/") == ["thong-xe"]
    assert related(site, "/van-ban/1-d00001/") == ["Nạo vét kênh Xáng Cụt"]


def test_words_are_told_apart_by_their_tones_and_not_by_where_a_tone_is_written() -> None:
    assert not words_of(syllables("giá bơ")) & words_of(syllables("giò bò"))
    assert pairs_of(syllables("Tân Hòa, thủy lợi")) == {"tân hoà", "thuỷ lợi"}
    assert pairs_of(syllables("tân hoà; THUỶ LỢI")) == {"tân hoà", "thuỷ lợi"}


def syllables(text: str) -> list[str]:
    """Give the telling syllables of a text as written."""
    return telling(spelled(text))


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("phòng chống đuối nước", {"phòng chống", "chống đuối", "đuối nước"}),
        ("Cầu mới, đường xưa", {"đường xưa"}),
        ("Mặn 2026 vượt", set()),
        ("của các người dân trong huyện", set()),
    ],
)
def test_pairs_are_neighbours_without_break_figure_or_stop_word(text: str, pairs: set[str]) -> None:
    assert pairs_of(syllables(text)) == pairs


def test_a_place_is_known_with_or_without_its_kind_but_not_by_the_name_of_the_unit() -> None:
    places = places_of(("xã Bến Trâm", "thị trấn Gò Sen", "xã A"), "Gò Sen")

    def named(text: str) -> list[str]:
        return [place.path for place in places if place.name in spelled(text)]

    assert named("Chợ Bến Trâm, huyện Gò Sen họp buổi a") == ["/tag/xa-ben-tram/"]
    assert named("Đường thị trấn Gò Sen và xã A") == ["/tag/thi-tran-go-sen/", "/tag/xa-a/"]


TOPICS = tuple(
    f"{one} {two}" for one in ("lúa", "cầu", "chợ", "trường", "đê", "rừng") for two in ("xuân", "hạ", "thu", "đông")
)
SYLLABLES = "bàng cam dừa gừng hành khế lê mận nhãn ổi phượng quýt riềng sim trám ướt vải xoan yến bí đào gấc".split()


def dice(seed: int) -> random.Random:
    """Give dice that always fall alike."""
    return random.Random(seed)  # noqa: S311 (content, not secrets)


def entries(dice: random.Random, count: int) -> list[Traits]:
    """Give the traits of made-up articles, newest first: one or two tags of two dozen, a title of chance words."""
    found = []
    for number in range(count):
        said = Said(
            source=f"tin-tuc/{number}.md",
            path=f"/tin-tuc/a-a{number:05}/",
            family=f"a{number:05}",
            lang="vi",
            section="tin-tuc",
            date=datetime(2026, 11, 22, tzinfo=ZONE) - timedelta(days=3 * number),
            is_offered=True,
            title=" ".join(dice.choices(SYLLABLES, k=6)),
            summary="",
            tags=tuple(dice.sample(TOPICS, dice.choice((1, 2)))),
            documents=(),
            facts=(),
        )
        found.append(traits_of(said, ()))
    return found


def lists(offered: Sequence[Traits]) -> dict[str, tuple[str, ...]]:
    """Give every entry's related ones."""
    ranking = Ranking(offered)
    return {one.source: ranking.related(one) for one in offered}


@pytest.mark.parametrize("at", [0, 7, 100, 199])
def test_one_more_entry_among_two_hundred_changes_few_lists(at: int) -> None:
    changed = 0
    for seed in range(5):
        offered = entries(dice(seed), 200)
        after, before = lists(offered), lists([*offered[:at], *offered[at + 1 :]])
        assert any(before.values())
        changed += sum(after[source] != found for source, found in before.items())
    assert changed / 5 <= 20


def test_an_entry_meets_few_others_however_many_share_its_tags() -> None:
    """So the time grows with the site, not with its square."""
    ranking = Ranking(entries(dice(1), 12_000))
    assert all(len(ranking._scores(one)) <= MANY * len(one.tags) for one in entries(dice(2), 50))


def test_lists_do_not_depend_on_the_order_in_which_files_are_read(site: Site) -> None:
    fill(site)
    names = [f"tin-tuc/{name}" for name in ("z", "a", "m", "k")]
    for name in names:
        write(site, name, **(CAU | {"title": f"Cầu {name[-1]}"}))
    site.build()
    first = site.files()
    for name in reversed(names):
        (site.content / f"{name}.md").unlink()
    for name in reversed(names):
        write(site, name, **(CAU | {"title": f"Cầu {name[-1]}"}))
    site.clean()
    site.build()
    assert site.files() == first
    assert related(site, "/tin-tuc/a-a00000/") == ["Cầu z", "Cầu m", "Cầu k"]
