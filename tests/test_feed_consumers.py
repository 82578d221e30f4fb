"""Feeds before real readers: whatever changes, each reader takes for new exactly what is new."""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.consumers import PROGRAMS, ByDate, ByGuid
from tests.demo import served
from tests.pictures import photograph
from tests.sites import Site

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.consumers import Consumer


def put(site: Site, name: str, **said: str) -> None:
    """Write an article with a summary."""
    facts = {
        "id": name,
        "title": f"Bài {name}",
        "date": "2026-11-20 07:30",
        "summary": f"Tóm tắt {name}.",
        "body": "Thân.",
    }
    facts |= said
    section = facts.pop("section", "kinh-te-nong-nghiep")
    stem, body = facts.pop("stem", name), facts.pop("body")
    front = "\n".join(f"{key}: {value}" for key, value in facts.items())
    site.write(f"{section}/{stem}.md", f"---\n{front}\n---\n\n{body}\n")


def gone(site: Site, stem: str = "a00001", section: str = "kinh-te-nong-nghiep") -> None:
    """Take a file away."""
    (site.content / section / f"{stem}.md").unlink()


def moved(site: Site) -> None:
    gone(site)
    put(site, "a00001", section="van-hoa-xa-hoi")


def renamed(site: Site) -> None:
    gone(site)
    put(site, "a00001", stem="ten-moi")


def withdrawn(site: Site) -> None:
    put(site, "a00001", withdrawn="2026-11-22")


def pictured(site: Site) -> None:
    site.write("kinh-te-nong-nghiep/a.jpg", photograph())
    put(site, "a00001", cover="{file: a.jpg, alt: Ruộng}")


def two_more(site: Site) -> None:
    put(site, "c00001", date="2026-11-22 09:00")
    put(site, "d00001", date="2026-11-22 09:00")


# What changes → how many items are new by guid and by date, and how many to sfeed, which goes by title and address too.
CHANGES: dict[str, tuple[Callable[[Site], None], int, int]] = {
    "nothing": (lambda _: None, 0, 0),
    "title": (lambda site: put(site, "a00001", title="Tên mới"), 0, 1),
    "slug": (renamed, 0, 1),
    "section": (moved, 0, 1),
    "summary": (lambda site: put(site, "a00001", summary="Lời khác."), 0, 0),
    "date": (lambda site: put(site, "a00001", date="2026-11-22 08:00"), 0, 0),
    "updated": (lambda site: put(site, "a00001", updated="2026-11-22 08:00"), 0, 0),
    "body": (lambda site: put(site, "a00001", body="Thân khác."), 0, 0),
    "picture": (pictured, 0, 0),
    "withdrawn": (withdrawn, 0, 0),
    "new": (lambda site: put(site, "c00001", date="2026-11-22 09:00"), 1, 1),
    "new, back-dated": (lambda site: put(site, "c00001", date="2026-01-01"), 1, 1),
    "new, same second as the newest": (lambda site: put(site, "c00001", date="2026-11-21 07:30"), 1, 1),
    "two new in one second": (two_more, 2, 2),
}


def begin(site: Site) -> None:
    """Release two articles."""
    put(site, "a00001")
    put(site, "b00001", date="2026-11-21 07:30")
    site.build()


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Path, Path]]:
    """Give the published site before and after a change, made once for all readers."""
    made: dict[str, tuple[Path, Path]] = {}

    def stage(what: str) -> tuple[Path, Path]:
        if what not in made:
            site = Site(tmp_path_factory.mktemp("stage"), releasing=True)
            begin(site)
            before = site.folder / "before"
            shutil.copytree(site.output, before)
            for feed in before.glob("rss/*"):  # two builds of one second would be one to a reader that asks by the hour
                os.utime(feed, (1, 1))
            site.now = "2026-11-22 12:10"
            CHANGES[what][0](site)
            site.build()
            made[what] = before, site.output
        return made[what]

    return stage


READERS = {"guid": ByGuid, "date": ByDate, **PROGRAMS}
CASES = [pytest.param(what, reader, marks=pytest.mark.xdist_group(what)) for what in CHANGES for reader in READERS]


@pytest.mark.parametrize(("what", "reader"), CASES)
def test_each_change_is_new_to_a_reader_exactly_as_often_as_it_should_be(
    what: str,
    reader: str,
    stages: Callable[[str], tuple[Path, Path]],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    if reader in PROGRAMS and not shutil.which(reader):
        pytest.skip(f"máy này không có {reader}")
    consumer = READERS[reader](tmp_path) if reader in PROGRAMS else READERS[reader]()
    before, after = stages(what)
    shown = tmp_path / "site"
    shown.symlink_to(before)
    with served(shown) as host:
        url = f"{host}/rss/tat-ca.xml"
        consumer.poll(url)
        shown.unlink()
        shown.symlink_to(after)
        new = len(consumer.poll(url))
    record_property("matrix", (what, reader, new))
    assert new == CHANGES[what][2 if reader == "sfeed_update" else 1]


def test_a_site_that_moves_to_another_host_announces_nothing(site: Site) -> None:
    site.releasing = True
    begin(site)
    guid, date = ByGuid(), ByDate()
    with served(site.output) as host:
        url = f"{host}/rss/tat-ca.xml"
        assert len(guid.poll(url)) == len(date.poll(url)) == 2
        site.site_url = "https://cong-moi.example"
        site.build()
        assert "https://cong-moi.example/kinh-te" in site.page("/rss/tat-ca.xml")
        assert guid.poll(url) == date.poll(url) == []


def test_a_networks_feed_gives_each_post_exactly_once_over_many_days(site: Site) -> None:
    """Posts that wait for their day, are sent late, taken back and sent again: a service sees each at most once."""
    site.releasing = True
    social = {"start": "2026-11-01", "per_day": 2, "zalo": {"sections": ["kinh-te-nong-nghiep"]}}
    readers: dict[str, Consumer] = {"guid": ByGuid(), "date": ByDate()}
    seen: dict[str, Counter[str]] = {name: Counter() for name in readers}
    with served(site.output) as host:
        for day in range(10, 22):
            put(site, f"a000{day}", date=f"2026-11-{day} 07:00")
            if day % 3 == 0:
                put(site, f"b000{day}", date=f"2026-11-{day - 5} 07:00")  # approved late
            put(site, "a00010", date="2026-11-10 07:00", social="{zalo: off}" if day % 2 else "{zalo: on}")
            if day == 18:
                put(site, "a00012", date="2026-11-12 07:00", withdrawn="2026-11-18")
            for hour in (8, 18):
                site.now = f"2026-11-{day} {hour}:00"
                site.build(social=social)
                for name, reader in readers.items():
                    seen[name].update(guid[-6:] for guid in reader.poll(f"{host}/rss/zalo.xml"))
    assert seen["guid"] == seen["date"]
    assert set(seen["guid"].values()) == {1}
    assert {f"a000{day}" for day in range(11, 22)} <= seen["guid"].keys()


@dataclass
class Newsroom:
    """An editor who does anything, and readers who look whenever they like."""

    site: Site
    dice: random.Random
    released: set[str] = field(default_factory=set)
    entries: dict[str, dict[str, str]] = field(default_factory=dict)
    minute: int = 0

    def act(self, what: str) -> None:
        """Do one thing to the content."""
        known = sorted(name for name, said in self.entries.items() if "withdrawn" not in said)
        if what == "add" or not known:
            self._add()
            return
        name = self.dice.choice(known)
        said = self.entries[name]
        if what in {"rename", "move"}:
            gone(self.site, said["stem"], said["section"])
            said |= {"stem": f"{name}-{self.minute}"} if what == "rename" else {"section": self._section()}
        elif what == "edit":
            said |= {"title": f"Sửa {self.minute}", "body": f"Thân {self.minute}."}
        elif what == "redate":
            said["date"] = self._date()
        elif what == "withdraw" and name in self.released:  # what was never released is no reader's to see
            said["withdrawn"] = "2026-11-22"
        put(self.site, name, **said)

    def publish(self) -> None:
        """Release what there is."""
        self.minute += 1
        self.site.now = f"2026-11-22 {12 + self.minute // 60:02}:{self.minute % 60:02}"
        self.site.build()
        self.released |= {name for name, said in self.entries.items() if "withdrawn" not in said}

    def _add(self) -> None:
        name = f"a{len(self.entries):05}"
        self.entries[name] = {"stem": name, "section": self._section(), "date": self._date()}
        put(self.site, name, **self.entries[name])

    def _section(self) -> str:
        return self.dice.choice(["kinh-te-nong-nghiep", "van-hoa-xa-hoi"])

    def _date(self) -> str:
        return f"2026-11-{self.dice.randint(1, 22):02} 07:{self.dice.randint(0, 2):02}"


ACTIONS = ("add", "add", "edit", "rename", "move", "redate", "withdraw")


@pytest.mark.slow
@settings(max_examples=3, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_whatever_editors_do_each_reader_sees_every_release_exactly_once(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    """Fifty edits, additions, renames, moves and withdrawals, published and polled at random moments."""
    dice = random.Random(seed)  # noqa: S311 (whims, not secrets)
    room = Newsroom(Site(tmp_path_factory.mktemp("site"), releasing=True), dice)
    readers: dict[str, Consumer] = {"guid": ByGuid(), "date": ByDate()}
    seen: dict[str, Counter[str]] = {name: Counter() for name in readers}

    def look(host: str) -> None:
        for name, reader in readers.items():
            seen[name].update(guid[-6:] for guid in reader.poll(f"{host}/rss/tat-ca.xml"))

    room.act("add")
    room.publish()
    with served(room.site.output) as host:
        for _ in range(50):
            room.act(dice.choice(ACTIONS))
            if dice.random() < 0.3:
                room.publish()
            if dice.random() < 0.3:
                look(host)
        room.publish()
        look(host)
    still = {name for name, said in room.entries.items() if "withdrawn" not in said}
    for counts in seen.values():
        assert max(counts.values(), default=0) <= 1
        assert still <= set(counts) <= room.released
