"""Lists: home, sections, months, tags, the sitemap for people; list pages whose numbers never change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.paging import cut, sheets
from tests.sites import feeds_with

if TYPE_CHECKING:
    from tests.sites import Site


@given(st.integers(0, 500), st.integers(5, 40))
def test_every_entry_stands_on_exactly_one_list_page_in_order(count: int, size: int) -> None:
    entries = list(range(count, 0, -1))  # newest first
    assert [entry for sheet in sheets(count, size) for entry in cut(entries, sheet)] == entries
    assert all(len(cut(entries, sheet)) == size for sheet in sheets(count, size) if sheet.number)
    assert len(cut(entries, sheets(count, size)[0])) <= size + (size + 1) // 2


@given(st.integers(0, 500), st.integers(5, 40))
def test_a_new_entry_changes_no_sealed_list_page(count: int, size: int) -> None:
    def sealed(total: int) -> dict[int | None, list[int]]:
        entries = list(range(total, 0, -1))
        return {sheet.number: cut(entries, sheet) for sheet in sheets(total, size) if sheet.number}  # type: ignore[misc]

    before, after = sealed(count), sealed(count + 1)
    assert {number: after[number] for number in before} == before


def many(site: Site, count: int) -> None:
    """Write `count` articles, a day apart, in 2025."""
    for number in range(1, count + 1):
        day = f"2025-{(number - 1) // 28 + 1:02}-{(number - 1) % 28 + 1:02}"
        site.article(f"tin-tuc/bai-{number}.md", f"a{number:05}", title=f"Bài số {number}", date=day)


def listed(page: str) -> list[int]:
    """Give the numbers of the articles that a list page shows, in order, once each."""
    main = page.partition("<main")[2].partition("</main>")[0]
    return list(dict.fromkeys(int(number) for number in re.findall(r"/bai-(\d+)-a\d{5}/", main)))


def test_a_section_shows_its_newest_and_older_pages_are_numbered_from_the_oldest(site: Site) -> None:
    many(site, 26)
    site.build(page_size=10)
    assert listed(site.page("/tin-tuc/")) == [26, 25, 24, 23, 22, 21]
    assert listed(site.page("/tin-tuc/trang-2/")) == list(range(20, 10, -1))
    assert listed(site.page("/tin-tuc/trang-1/")) == list(range(10, 0, -1))
    assert 'href="/tin-tuc/trang-2/"' in site.page("/tin-tuc/")
    assert 'href="/tin-tuc/trang-1/"' in site.page("/tin-tuc/trang-2/")


def test_a_new_entry_rewrites_only_the_newest_list_page(site: Site) -> None:
    many(site, 26)
    site.build(page_size=10)
    times = site.times()
    site.article("tin-tuc/bai-99.md", "a00099", date="2025-06-01")
    site.build(page_size=10)
    written = {name for name, time in site.times().items() if times.get(name) != time}
    assert {name for name in written if "tim-kiem/" not in name} == {
        ".cong-lang",
        "index.html",
        "so-do-trang/index.html",
        "b/a00099/index.html",
        "tin-tuc/index.html",
        "tin-tuc/2025/06/index.html",
        "tin-tuc/bai-99-a00099/index.html",
        "tin-tuc/bai-26-a00026/index.html",  # its neighbour, which names it
        "chia-se/a00099.jpg",
        *feeds_with("tin-tuc"),
    }


def test_months_and_tags_list_their_own(site: Site) -> None:
    many(site, 30)
    site.write("tin-tuc/the.md", "---\nid: t00001\ntitle: Thẻ\ndate: 2024-02-03\ntags: [Xã Bến Trâm, lúa]\n---\n")
    site.build()
    assert listed(site.page("/tin-tuc/2025/02/")) == [30, 29]
    assert "/tin-tuc/the-t00001/" in site.page("/tag/xa-ben-tram/")
    assert "/tin-tuc/the-t00001/" in site.page("/tin-tuc/2024/02/")
    for path in ("/tin-tuc/2024/02/", "/tin-tuc/2025/01/", "/tag/lua/", "/tin-tuc/", "/gioi-thieu/"):
        assert (f'href="{path}"' in site.page("/so-do-trang/")) is (path != "/gioi-thieu/")


def test_two_spellings_of_a_tag_share_one_list(site: Site) -> None:
    site.write("tin-tuc/a.md", "---\nid: a00001\ntitle: A\ndate: 2026-01-01\ntags: [Chuyển đổi số]\n---\n")
    site.write("tin-tuc/b.md", "---\nid: b00001\ntitle: B\ndate: 2026-01-02\ntags: [chuyển  đổi số]\n---\n")
    site.build()
    page = site.page("/tag/chuyen-doi-so/")
    assert "/tin-tuc/a-a00001/" in page
    assert "/tin-tuc/b-b00001/" in page


def test_home_leads_with_the_newest_and_shows_nothing_twice(site: Site, jpeg: bytes) -> None:
    site.write("tin-tuc/a.jpg", jpeg)
    many(site, 12)
    site.build()
    assert listed(site.page("/"))[:5] == [12, 11, 10, 9, 8]
    assert len(listed(site.page("/"))) == 9


@pytest.mark.parametrize("path", ["/", "/tin-tuc/", "/so-do-trang/", "/404.html"])
def test_an_empty_site_still_has_its_pages(site: Site, path: str) -> None:
    site.build()
    assert "Cổng thông tin điện tử huyện Gò Sen" in site.page(path)


def test_neighbours_are_the_next_and_the_last_of_the_section(site: Site) -> None:
    many(site, 3)
    site.article("van-hoa-xa-hoi/bai-50.md", "a00050", date="2025-01-02")
    site.build()
    middle = site.page("/tin-tuc/bai-2-a00002/")
    assert "/tin-tuc/bai-1-a00001/" in middle
    assert "/tin-tuc/bai-3-a00003/" in middle
    assert "bai-50" not in middle


def test_a_page_with_a_tag_stands_on_the_tags_list(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    page = site.article("trang/gop-y.md", "a00002", title="Góp ý")
    page.write_text(page.read_text("utf-8").replace("date:", "tags: [một cửa]\ndate:"), "utf-8")
    site.build()
    assert 'href="/gop-y/"' in site.page("/tag/mot-cua/")
    assert 'href="/gop-y/"' not in site.page("/")
