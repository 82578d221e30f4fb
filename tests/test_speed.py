"""Speed never shows: an incremental build is a clean one byte for byte, whatever happened before it."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import speed
from portal import rules, signature
from portal.kept import keep, load
from portal.memo import Memo
from portal.output_folder import MARKER
from portal.problems import Refused
from speed import lasting
from speed.pool import FEW, spread
from tests.sites import ROOT, Site, feeds_with

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SECTIONS = ("tin-tuc", "van-hoa-xa-hoi")
ENTRY = "---\nid: {id}\ntitle: {title}\ndate: {date}\ntags: [{tags}]\n{more}---\n\n{body}\n"


class Edits(RuleBasedStateMachine):
    """Random work of editors and developers; after every step the site equals a clean build.

    A later capability adds its own moves here: a method with `@rule`, a few lines each.
    """

    def __init__(self) -> None:
        super().__init__()
        # These two have tests of their own, and take most of the time of so small a site.
        without = frozenset({"search", "patterns"})
        self.site = Site(Path(tempfile.mkdtemp(prefix="speed-")), without=without)
        self.clean = Site(Path(tempfile.mkdtemp(prefix="speed-")), without=without)
        self.entries: dict[str, str] = {}  # id → source
        self.changes: dict[str, int] = {}
        self.number = 0

    def teardown(self) -> None:
        for site in (self.site, self.clean):
            shutil.rmtree(site.folder)

    def _write(self, source: str, identifier: str, **said: str) -> None:
        facts = {"title": "Bài", "date": "2026-11-20", "tags": "lúa", "more": "", "body": "Thân."} | said
        self.site.write(source, ENTRY.format(id=identifier, **facts))
        self.entries[identifier] = source

    def _pick(self, data: st.DataObject) -> tuple[str, str] | None:
        return data.draw(st.sampled_from(sorted(self.entries.items()))) if self.entries else None

    @rule(
        section=st.sampled_from(SECTIONS),
        day=st.integers(1, 28),
        month=st.integers(1, 12),
        tags=st.sampled_from(["lúa", "lúa, sen", "Sen"]),
    )
    def add(self, section: str, day: int, month: int, tags: str) -> None:
        self.number += 1
        date = f"2026-{month:02}-{day:02} 07:30"
        self._write(f"{section}/bai-{self.number}.md", f"a{self.number:05}", date=date, tags=tags)

    @rule(data=st.data(), title=st.sampled_from(["Một", "Hai", "Ba"]), body=st.sampled_from(["A.", "B.", "Dài hơn."]))
    def edit(self, data: st.DataObject, title: str, body: str) -> None:
        if picked := self._pick(data):
            self._write(picked[1], picked[0], title=title, body=body)

    @rule(data=st.data())
    def link(self, data: st.DataObject) -> None:
        one, other = self._pick(data), self._pick(data)
        if one and other and "date: 2026-12" not in (self.site.content / other[1]).read_text("utf-8"):
            self._write(one[1], one[0], body=f"[kia](../{other[1]})")

    @rule(
        data=st.data(),
        line=st.sampled_from(["withdrawn: 2026-11-12\n", "expires: 2026-12-01\n", "documents: [1/KH-A]\n"]),
    )
    def end(self, data: st.DataObject, line: str) -> None:
        if picked := self._pick(data):
            self._write(picked[1], picked[0], more=line, body="Theo 1/KH-UB và 2/KH-UB.")

    @rule(now=st.sampled_from(["2026-11-22 12:00", "2026-12-15", "2027-01-01"]))
    def let_time_pass(self, now: str) -> None:
        self.site.now = self.clean.now = now

    @rule(
        name=st.sampled_from("ab"),
        deed=st.sampled_from(["cứu người", "hiến máu"]),
        basis=st.sampled_from(["văn bản", "ẩn danh"]),
    )
    def tell(self, name: str, deed: str, basis: str) -> None:
        person = "" if basis == "ẩn danh" else "person:\n  name: Lê Văn Tư\n"
        more = f"{person}deed: {deed}\nplace: xã A\nconsent:\n  basis: {basis}\n  date: 2026-10-01\n  reference: x\n"
        self.site.write("data/units.yaml", "units: [xã A]\n")
        self.site.write(
            f"nguoi-tot-viec-tot/{name}.md",
            ENTRY.format(id=f"s0000{name}", title=deed, date="2026-10-12", tags="sen", more=more, body="B."),
        )

    @rule(number=st.integers(1, 3), relation=st.sampled_from(["", "replaces", "amends"]), data=st.binary(max_size=3))
    def issue(self, number: int, relation: str, data: bytes) -> None:
        last = "effective: 2026-12-10\n" + (f"{relation}: [{number - 1}/KH-UB]\n" if relation and number > 1 else "")
        more = f"number: {number}/KH-UB\ntype: kế hoạch\nissuer: UB\nissued: 2026-10-0{number}\nabstract: V\n"
        more += f"files: [{number}.pdf]\n{last}"
        for earlier in range(1, number):
            if relation and not (self.site.content / f"van-ban/{earlier}.md").exists():
                self.issue(earlier, "", data)
        self.site.write(f"van-ban/{number}.pdf", b"%PDF-" + data)
        said = {"title": "V", "date": "2026-10-20", "tags": "lúa", "more": more, "body": ""}
        self.site.write(f"van-ban/{number}.md", ENTRY.format(id=f"d0000{number}", **said))

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        if (picked := self._pick(data)) and not self._is_linked_to(picked[1]):
            (self.site.content / picked[1]).unlink()
            del self.entries[picked[0]]

    @rule(data=st.data(), section=st.sampled_from(SECTIONS))
    def move(self, data: st.DataObject, section: str) -> None:
        if (picked := self._pick(data)) and not self._is_linked_to(picked[1]):
            self.number += 1
            (self.site.content / picked[1]).unlink()
            self._write(f"{section}/doi-{self.number}.md", picked[0])

    def _is_linked_to(self, source: str) -> bool:
        texts = (path.read_text("utf-8") for path in self.site.content.rglob("*.md"))
        return any(f"](../{source})" in text for text in texts)

    @rule(data=st.data(), old=st.sampled_from(["/cu.html", "/cu/"]))
    def alias(self, data: st.DataObject, old: str) -> None:
        if (picked := self._pick(data)) and not any(
            "aliases" in path.read_text("utf-8") for path in self.site.content.rglob("*.md")
        ):
            self._write(picked[1], picked[0], more=f"aliases: [{old}]\n")

    @rule(size=st.integers(5, 8))
    def change_a_setting(self, size: int) -> None:
        self.changes["page_size"] = size

    @rule(component=st.sampled_from(["footer", "card", "byline", "moment"]), number=st.integers(0, 3))
    def change_a_template(self, component: str, number: int) -> None:
        path = self._theme() / f"templates/components/{component}/{component}.html"
        text = path.read_text("utf-8").partition("{# ")[0]
        path.write_text(f"{text}{{# {number} #}}", "utf-8")

    @rule(number=st.integers(0, 3))
    def change_the_style(self, number: int) -> None:
        (self._theme() / "static/css/utilities.css").write_text(f".u{number} {{ margin: 0 }}\n", "utf-8")

    def _theme(self) -> Path:
        theme = self.site.folder / "theme"
        if not theme.exists():
            shutil.copytree(ROOT / "theme", theme)
        return theme

    @rule()
    def lose_the_memory(self) -> None:
        shutil.rmtree(self.site.cache, ignore_errors=True)

    @rule(damage=st.sampled_from([b"", b"rac", bytes(4096)]))
    def damage_the_memory(self, damage: bytes) -> None:
        for path in sorted(self.site.cache.rglob("*")):
            if path.is_file():
                path.write_bytes(path.read_bytes()[:40] + damage)

    @rule()
    def tamper_with_the_output(self) -> None:
        page = self.site.output / "index.html"
        if page.exists():
            page.write_text("bị sửa", "utf-8")

    @invariant()
    def the_site_equals_a_clean_build(self) -> None:
        self.site.build(**self.changes)
        built, times = self.site.files(), self.site.times()
        self.site.build(**self.changes)
        assert self.site.times() == times
        for folder in (self.clean.content, self.clean.folder / "theme"):
            shutil.rmtree(folder, ignore_errors=True)
        self.clean.clean()
        shutil.copytree(self.site.content, self.clean.content)
        if (self.site.folder / "theme").exists():
            shutil.copytree(self.site.folder / "theme", self.clean.folder / "theme")
        self.clean.build(**self.changes)
        assert self.clean.files() == built


class Previews(Edits):
    """The same under `make serve`: one engine for all builds, trusting files it saw as soon as it can."""

    def __init__(self) -> None:
        super().__init__()
        signature._SETTLED = 0
        self.site.engine = lasting.LastingEngine(speed.fast_engine(self.site.cache))

    @rule()
    def tamper_with_the_output(self) -> None:
        """A preview trusts the files it wrote itself, but it notices when the folder is gone."""
        shutil.rmtree(self.site.output, ignore_errors=True)

    def teardown(self) -> None:
        signature._SETTLED = SETTLED
        super().teardown()


SETTLED = signature._SETTLED
FEW_STEPS = settings(max_examples=4, stateful_step_count=8, deadline=None, suppress_health_check=list(HealthCheck))
TestEdits = Edits.TestCase
TestPreviews = Previews.TestCase
TestEdits.settings = TestPreviews.settings = FEW_STEPS
pytest.mark.slow(TestEdits)
pytest.mark.slow(TestPreviews)


@pytest.fixture
def archive(site: Site) -> Site:
    """Forty entries of two sections, each with two tags and a neighbour it links to."""
    for number in range(40):
        section = SECTIONS[number % 2]
        body = f"[kia](bai-{number - 2}.md)" if number > 1 else "Thân."
        more = f"---\nid: a{number:05}\ntitle: Bài {number}\ndate: 2026-{number // 4 + 1:02}-{number % 4 + 1:02}\n"
        site.write(f"{section}/bai-{number}.md", f"{more}tags: [lúa, t{number % 3}]\n---\n{body}\n")
    site.build(page_size=5)
    return site


def written(site: Site) -> set[str]:
    """Build again; give the files whose time changed or that are new, and those that are gone, marked with "-".

    The index of words is made anew for a whole year at a time (tests/test_search.py), and the folder's marker tells of
    the names of its files: neither is looked at here.
    """
    before = site.times()
    site.build(page_size=5)
    after = site.times()
    gone = {f"-{name}" for name in before.keys() - after.keys()}
    found = {name for name, time in after.items() if before.get(name) != time} | gone
    return {name for name in found if "tim-kiem/" not in name and name != MARKER}


def replace(site: Site, name: str, old: str, new: str) -> None:
    """Change some words of an entry."""
    path = site.content / name
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_a_changed_body_rewrites_its_page_and_the_feeds_that_hold_it(archive: Site) -> None:
    replace(archive, "tin-tuc/bai-20.md", "kia", "bài kia")
    assert written(archive) == {"tin-tuc/bai-20-a00020/index.html", *feeds_with("tin-tuc", "tag/lua", "tag/t2")}


def test_a_changed_title_rewrites_what_names_the_entry(archive: Site) -> None:
    replace(archive, "tin-tuc/bai-20.md", "Bài 20", "Bài hai mươi")
    assert written(archive) == {
        "b/a00020/index.html",
        "tin-tuc/bai-20-a00020/index.html",
        "tin-tuc/bai-18-a00018/index.html",  # its neighbours
        "tin-tuc/bai-22-a00022/index.html",
        "tin-tuc/2026/06/index.html",
        "tin-tuc/trang-3/index.html",
        "tag/lua/trang-5/index.html",
        "tag/t2/trang-2/index.html",
        "chia-se/a00020.jpg",
        *feeds_with("tin-tuc", "tag/lua", "tag/t2"),
    }


def test_a_new_entry_rewrites_the_newest_lists_and_one_neighbour(archive: Site) -> None:
    archive.write("tin-tuc/bai-99.md", "---\nid: a00099\ntitle: Mới\ndate: 2026-10-28\ntags: [lúa]\n---\nThân.\n")
    assert written(archive) == {
        "index.html",
        "b/a00099/index.html",
        "tin-tuc/bai-99-a00099/index.html",
        "tin-tuc/bai-38-a00038/index.html",
        "tin-tuc/index.html",
        "tin-tuc/2026/10/index.html",
        "tag/lua/index.html",
        "chia-se/a00099.jpg",
        "chia-se/a00099-zalo.jpg",
        *feeds_with("tin-tuc", "tag/lua", "zalo", "facebook"),
    }


STORY = """\
---
id: {id}
title: Chuyện {id}
date: 2026-{month:02}-12
person: {{name: Lê Văn Tư}}
deed: {deed}
place: xã A
consent: {{basis: văn bản, date: 2026-01-01, reference: x}}
---
B.
"""
DOCUMENT = """\
---
id: {id}
title: Văn bản {id}
date: 2026-10-20
number: {number}/KH-UB
type: kế hoạch
issuer: UB
issued: 2026-{month:02}-12
abstract: Việc {id}
files: [{id}.pdf]
---
"""


def test_a_new_story_rewrites_home_its_lists_and_one_neighbour(archive: Site) -> None:
    archive.write("data/units.yaml", "units: [xã A]\n")
    for month in range(1, 10):
        deed = ("cứu người", "hiến máu")[month % 2]
        archive.write(f"nguoi-tot-viec-tot/{month}.md", STORY.format(id=f"s0000{month}", month=month, deed=deed))
    archive.build(page_size=5)
    archive.write("nguoi-tot-viec-tot/10.md", STORY.format(id="s00010", month=10, deed="cứu người"))
    top = "nguoi-tot-viec-tot"
    assert written(archive) == {
        "index.html",
        "b/s00010/index.html",
        f"{top}/10-s00010/index.html",
        f"{top}/9-s00009/index.html",
        f"{top}/index.html",
        f"{top}/nam/2026/index.html",
        f"{top}/noi/xa-a/index.html",
        f"{top}/viec/cuu-nguoi/index.html",
        f"{top}/viec/hien-mau/index.html",  # its filters tell how many there are of each
        "chia-se/s00010.jpg",
        *feeds_with(top, f"{top}/cuu-nguoi"),
    }


def test_a_new_document_rewrites_home_and_the_newest_pages_of_the_register(archive: Site) -> None:
    for month in range(1, 10):
        archive.write(f"van-ban/s0000{month}.pdf", b"%PDF-")
        archive.write(f"van-ban/{month}.md", DOCUMENT.format(id=f"s0000{month}", month=month, number=month))
    archive.build(page_size=5)
    archive.write("van-ban/s00010.pdf", b"%PDF-")
    archive.write("van-ban/10.md", DOCUMENT.format(id="s00010", month=10, number=10))
    top = "van-ban"
    assert written(archive) == {
        "index.html",
        "b/s00010/index.html",
        f"{top}/10-s00010/index.html",
        f"{top}/10-s00010/s00010.pdf",
        f"{top}/van-ban.json",
        f"{top}/van-ban.csv",
        f"{top}/index.html",
        f"{top}/nam/2026/index.html",
        f"{top}/loai/ke-hoach/index.html",
        f"{top}/co-quan/ub/index.html",
        f"{top}/hieu-luc/con-hieu-luc/index.html",
        "chia-se/s00010.jpg",
        *feeds_with(top, f"{top}/ke-hoach"),
    }


def test_a_deleted_entry_leaves_nothing_behind(archive: Site) -> None:
    (archive.content / "tin-tuc/bai-38.md").unlink()
    found = written(archive)
    assert {"-tin-tuc/bai-38-a00038/index.html", "-b/a00038/index.html"} <= found
    assert not (archive.output / "tin-tuc/bai-38-a00038").exists()
    assert found == {
        "-tin-tuc/bai-38-a00038/index.html",
        "-b/a00038/index.html",
        "-tag/t2/trang-2/index.html",  # the list of its tag is a page shorter
        "index.html",
        "tin-tuc/bai-36-a00036/index.html",
        "tin-tuc/index.html",
        "tin-tuc/2026/10/index.html",
        "tag/lua/index.html",
        "tag/t2/index.html",
        "tag/t2/trang-1/index.html",
        "-chia-se/a00038.jpg",
        *feeds_with("tin-tuc", "tag/lua", "tag/t2"),
    }


def test_a_changed_template_rewrites_the_pages_that_use_it(archive: Site) -> None:
    shutil.copytree(ROOT / "theme", archive.folder / "theme")
    archive.build(page_size=5)
    path = archive.folder / "theme/templates/components/neighbours/neighbours.html"
    path.write_text(path.read_text("utf-8").replace("Tin trước", "Bài trước"), "utf-8")
    found = written(archive)
    assert "index.html" not in found
    patterns = {name for name in found if name.startswith("kieu-mau/")}
    assert len(patterns) == 4  # one for each mode of the theme
    assert len(found - patterns) == 40


def test_other_rules_of_reading_templates_render_everything_again(
    archive: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = archive.settings(page_size=5)
    said["JINJA_ENVIRONMENT"] = said["JINJA_ENVIRONMENT"] | {"trim_blocks": False, "bytecode_cache": None}
    monkeypatch.setattr(archive, "settings", lambda **_: said)
    assert len(written(archive)) > 40


def test_what_a_build_made_is_made_again_only_when_its_inputs_change() -> None:
    memo, made = Memo(), list[int]()
    for inputs in (1, 1, 2, 1):
        memo.keep("a", (inputs,), lambda: made.append(0))
    assert len(made) == 3


def test_other_code_reads_everything_again(archive: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    before = archive.files()
    monkeypatch.setattr(speed, "code_digest", lambda folder: b"another version")  # noqa: ARG005
    reads: list[str] = []
    monkeypatch.setattr("speed.reading.spread", lambda work, items: _noted(reads, work, items))
    assert written(archive) == set()
    assert len(reads) == 40
    assert archive.files() == before


def _noted(reads: list[str], work: object, items: list[str]) -> Iterator[tuple[int, object]]:
    reads += items
    yield len(items), work(items)  # type: ignore[operator]


def test_a_change_within_one_tick_of_the_clock_and_of_the_same_size_is_seen(archive: Site) -> None:
    path = archive.content / "tin-tuc/bai-20.md"
    stat = path.stat()
    replace(archive, "tin-tuc/bai-20.md", "kia", "đây"[:2] + "y")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert written(archive) == {"tin-tuc/bai-20-a00020/index.html", *feeds_with("tin-tuc", "tag/lua", "tag/t2")}


def test_a_clock_that_goes_backwards_does_no_harm(archive: Site) -> None:
    replace(archive, "tin-tuc/bai-20.md", "kia", "đây")
    os.utime(archive.content / "tin-tuc/bai-20.md", (1, 1))
    assert written(archive) == {"tin-tuc/bai-20-a00020/index.html", *feeds_with("tin-tuc", "tag/lua", "tag/t2")}


def test_a_memory_that_cannot_be_written_only_costs_time(site: Site) -> None:
    site.article("tin-tuc/a.md", "a00001")
    site.clean()
    site.cache.write_text("một tệp, không phải thư mục")
    site.build()
    files = site.files()
    site.build()
    assert site.files() == files


def test_a_broken_memory_is_told_in_one_line(archive: Site, capsys: pytest.CaptureFixture[str]) -> None:
    (memory,) = {path.parent for path in (archive.cache / "speed").rglob("readings-*")}
    for shard in range(32):
        (memory / f"readings-{shard:02}").write_bytes(b"rac")
    capsys.readouterr()
    assert written(archive) == set()
    assert capsys.readouterr().err == "Bộ nhớ đệm hỏng hoặc của bản khác: đọc lại những bài cần đọc.\n"
    assert written(archive) == set()
    assert capsys.readouterr().err == ""


def test_what_is_kept_proves_itself(tmp_path: Path) -> None:
    path = tmp_path / "a/b"
    assert load(path, b"k") is None
    keep(path, b"k", b"xin chao")
    assert load(path, b"k") == b"xin chao"
    assert load(path, b"other") is None
    path.write_bytes(path.read_bytes()[:-1])
    assert load(path, b"k") is None


def test_work_is_spread_and_comes_back_whole() -> None:
    items = list(range(FEW * 3))
    results = list(spread(lambda part: [item * 2 for item in part], items))
    assert sum(count for count, _ in results) == len(items)
    assert sorted(item for _, part in results for item in part) == [item * 2 for item in items]
    assert len(results) > 1


def test_a_mistake_in_another_process_is_raised_here() -> None:
    def work(part: object) -> object:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        list(spread(work, list(range(FEW * 2))))


def test_a_killed_process_is_no_success() -> None:
    def work(part: Sequence[int]) -> Sequence[int]:
        if 7 in part:
            os.kill(os.getpid(), signal.SIGKILL)
        return part

    with pytest.raises(ChildProcessError, match="dừng giữa chừng"):
        list(spread(work, list(range(FEW * 2))))


def test_many_entries_are_read_and_rendered_on_all_cores_to_the_same_bytes(site: Site) -> None:
    for number in range(FEW + 20):
        site.article(f"tin-tuc/bai-{number}.md", f"a{number:05}")
    site.build()
    many = site.files()
    site.clean()
    (site.content / "tin-tuc/bai-0.md").rename(site.folder / "bai-0.md")
    site.build()
    (site.folder / "bai-0.md").rename(site.content / "tin-tuc/bai-0.md")
    site.build()
    assert site.files() == many


def _refusing(items: Sequence[int]) -> None:
    raise Refused((rules.EMPTY_FILE.at("tin-tuc/a.md"),))


def test_what_a_process_refuses_is_refused_in_the_same_words() -> None:
    with pytest.raises(Refused) as refused:
        list(spread(_refusing, range(FEW * 2)))
    assert refused.value.problems == (rules.EMPTY_FILE.at("tin-tuc/a.md"),)
