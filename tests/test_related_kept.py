"""Kept lists of related news: whatever came, went or changed, they are those that would be made from nothing."""

from __future__ import annotations

import random
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from related import rank, shared
from related.places import places_of
from related.rank import Ranking
from related.shelf import Shelf
from related.traits import Said
from vietnamese import ZONE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from related.renew import List
    from related.traits import Traits
    from tests.sites import Site

SYLLABLES = "bàng cam dừa gừng hành khế lê mận".split()
TOPICS = ("lúa xuân", "cầu", "chợ", "xã Bến Trâm", "đê")
PLACES = places_of(("xã Bến Trâm", "xã Lê Mận"), "Gò Sen")
NEWEST = datetime(2026, 11, 22, 18, tzinfo=ZONE)
Archive = dict[int, Said]


def entry(number: int, dice: random.Random) -> Said:
    """Give what is read of a made-up entry; thirty days hold them all, so many are of one day."""
    return Said(
        source=f"tin-tuc/{number}.md",
        path=f"/tin-tuc/a-{number}/",
        family=f"{dice.choice((number, number, number, 3))}",
        lang=dice.choice(("vi", "vi", "vi", "en")),
        section=dice.choice(("tin-tuc", "van-hoa")),
        date=NEWEST - timedelta(days=dice.randrange(30) ** 2 // 30, minutes=dice.randrange(3)),
        is_offered=dice.random() < 0.9,
        title=" ".join(dice.choices(SYLLABLES, k=3)),
        summary=" ".join(dice.choices(SYLLABLES, k=dice.randrange(4))),
        tags=tuple(dice.sample(TOPICS, dice.randrange(4))),
        documents=tuple(dice.sample(("1/KH-UB", "2/KH-UB", "/tin-tuc/a-3/"), dice.choice((0, 0, 1, 2)))),
        facts=dice.choice(((), (), ("Lê Văn Tư", "xã Lê Mận"))),
    )


def changed(archive: Archive, number: int, dice: random.Random) -> Archive:
    """Give the archive with one entry added, deleted, or changed in some of what is read of it."""
    if number not in archive:
        return archive | {number: entry(number, dice)}
    if dice.random() < 0.3:
        return {other: said for other, said in archive.items() if other != number}
    new = entry(number, dice)._asdict()
    kept = dice.sample(sorted(new), dice.randrange(len(new)))
    return archive | {number: archive[number]._replace(**{name: new[name] for name in new if name not in kept})}


def made(folder: Path, archive: Archive) -> dict[str, List]:
    """Give the lists of an archive, by the source, with what is kept in a folder."""
    said = newest_first(archive.values())
    return dict(zip((one.source for one in said), Shelf(folder).lists(said, PLACES), strict=True))


def newest_first(said: Iterable[Said]) -> tuple[Said, ...]:
    """Sort as a site does."""
    return tuple(sorted(said, key=lambda one: (one.date, one.path), reverse=True))


def archive_of(count: int, dice: random.Random) -> Archive:
    """Make some entries up."""
    return {number: entry(number, dice) for number in range(count)}


@pytest.mark.parametrize(("many", "floor", "count"), [(shared.MANY, rank._FLOOR, 160), (4, 10, 40), (3, 30, 70)])
@given(seed=st.integers(0, 2**32), steps=st.lists(st.lists(st.integers(0, 200), min_size=1, max_size=4), max_size=4))
@settings(max_examples=25, deadline=None)
def test_kept_lists_are_those_made_from_nothing(
    many: int, floor: int, count: int, seed: int, steps: list[list[int]]
) -> None:
    """Also where few are many, so that most things are shared by more than an entry meets."""
    dice = random.Random(seed)  # noqa: S311 (content, not secrets)
    archive = archive_of(count, dice)
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as folder:
        patch.setattr(shared, "MANY", many)
        patch.setattr(rank, "MANY", many)
        patch.setattr(rank, "_FLOOR", floor)
        assert any(made(Path(folder) / "kept", archive).values())
        for number, step in enumerate(steps):
            for one in step:
                archive = changed(archive, one, dice)
            assert made(Path(folder) / "kept", archive) == made(Path(folder) / f"{number}", archive)


@pytest.fixture
def ranked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note whose list is made."""
    noted: list[str] = []
    related = Ranking.related

    def noting(self: Ranking, reader: Traits) -> List:
        noted.append(reader.source)
        return related(self, reader)

    monkeypatch.setattr(Ranking, "related", noting)
    return noted


def test_one_entry_more_makes_few_lists_anew_and_nothing_new_makes_none(tmp_path: Path, ranked: list[str]) -> None:
    dice = random.Random(1)  # noqa: S311 (content, not secrets)
    archive = {
        number: entry(number, dice)._replace(date=NEWEST - timedelta(days=number), documents=())
        for number in range(900)
    }
    made(tmp_path, archive)
    assert len(ranked) == 900
    ranked.clear()
    made(tmp_path, archive)
    assert ranked == []
    made(tmp_path, archive | {900: archive[450]._replace(source="tin-tuc/900.md", path="/tin-tuc/a-900/")})
    assert "tin-tuc/900.md" in ranked
    assert len(ranked) < 200


@pytest.mark.parametrize("spoil", [lambda data: data[:40] + b"rac", lambda data: data[:-1], lambda data: data + b"x"])
def test_broken_files_are_as_good_as_none(tmp_path: Path, spoil: object, ranked: list[str]) -> None:
    archive = archive_of(40, random.Random(2))  # noqa: S311 (content, not secrets)
    before = made(tmp_path, archive)
    ranked.clear()
    for file in tmp_path.iterdir():
        file.write_bytes(spoil(file.read_bytes()))  # type: ignore[operator]
    assert made(tmp_path, archive) == before
    assert len(ranked) == 40


def test_lists_of_other_code_or_other_places_are_not_taken(
    tmp_path: Path, ranked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = newest_first(archive_of(40, random.Random(2)).values())  # noqa: S311 (content, not secrets)
    Shelf(tmp_path).lists(said, PLACES)
    Shelf(tmp_path).lists(said, PLACES[:1])
    monkeypatch.setattr("related.shelf._code", lambda: b"another version")
    Shelf(tmp_path).lists(said, PLACES[:1])
    assert len(ranked) == 120


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    archive = archive_of(40, random.Random(2))  # noqa: S311 (content, not secrets)
    (tmp_path / "file").write_text("một tệp, không phải thư mục")
    assert made(tmp_path / "file", archive) == made(tmp_path / "folder", archive)


TWO = {"a": "Cầu Mười Thước thông xe", "b": "Bến đò nghỉ khi cầu Mười Thước xong"}


def test_a_changed_body_makes_no_list_in_a_new_process(site: Site, ranked: list[str]) -> None:
    for name, title in TWO.items():
        site.article(f"tin-tuc/{name}.md", f"a0000{name}", title=title)
    site.build()
    assert sorted(ranked) == ["tin-tuc/a.md", "tin-tuc/b.md"]
    ranked.clear()
    site.article("tin-tuc/a.md", "a0000a", title=TWO["a"], body="Thân khác.")
    site.build()
    assert ranked == []
