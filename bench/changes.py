"""What an editor or a maintainer changes between two builds of the portal, and the proof that the build showed it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from bench.model import NEWS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bench.contestants import Contestant

_NEW = "bai-moi-"
_LINKED = re.compile(r"([\w-]+)\.md\)")


class Proof(NamedTuple):
    """A file of the output that must hold `text`, or must be gone where `text` is None."""

    file: str
    text: str | None


class Change(NamedTuple):
    """A change, made differently in every round so that no round meets the outputs of another."""

    name: str
    make: Callable[[Contestant, int], Proof | None]


def check(site: Contestant, proof: Proof | None) -> None:
    """Raise RuntimeError where the output does not show the change: a fast wrong page is worthless."""
    if proof is None:
        return
    file = site.output / proof.file
    shown = file.read_text("utf-8") if file.exists() else None
    if (proof.text is not None and proof.text not in (shown or "")) or (proof.text is None and shown is not None):
        raise RuntimeError(f"{file} does not show the change ({proof.text})")


def _nothing(_site: Contestant, _round: int) -> None:
    return None


def edit(site: Contestant, number: int) -> Proof:
    """Add a sentence to the first paragraph of an article of middle age."""
    file, words = middle(site.content), f"Câu này thêm ở lần sửa thứ {number}."
    front, body = file.read_text("utf-8").split("---\n\n", 1)
    file.write_text(f"{front}---\n\n{body.replace('. ', f'. {words} ', 1)}", "utf-8")
    return Proof(_page(file), words)


def _add(site: Contestant, number: int) -> Proof:
    """Add an article, the newest of its section, with the body and tags of the one of middle age."""
    model = middle(site.content)
    file, title = model.with_name(f"{_NEW}{number}.md"), f"Bài mới thứ {number}"
    text = re.sub(r"(?m)^id: .*$", f"id: zz{number:04}", model.read_text("utf-8"), count=1)
    text = re.sub(r"(?m)^title: .*$", f"title: {title}", text, count=1)
    file.write_text(re.sub(r"(?m)^date: .*$", f"date: 2026-01-02 {number:02}:00", text, count=1), "utf-8")
    return Proof(_page(file), title)


def _delete(site: Contestant, number: int) -> Proof:
    """Delete an old article that no other links to: lists that count from the oldest feel that most."""
    linked = {name for file in site.content.rglob("*.md") for name in _LINKED.findall(file.read_text("utf-8"))}
    old = sorted(_articles(site.content, "201[1-7]"), key=_age)
    free = [file for file in old if file.stem not in linked]
    file = free[len(free) // 2 + number]
    page = _page(file)
    file.unlink()
    return Proof(page, None)


def _template(site: Contestant, number: int) -> Proof:
    """Put a comment at the end of the layout of every page."""
    layout, words = site.folder / "theme/templates/layouts/base.html", f"<!-- bench {number} -->"
    text = re.sub(r"(<!-- bench \d+ -->)?</body>", f"{words}</body>", layout.read_text("utf-8"))
    layout.write_text(text, "utf-8")
    return Proof("index.html", words)


def _setting(site: Contestant, number: int) -> Proof:
    """Give the unit, and so every footer, another telephone number."""
    settings, phone = site.folder / "pelicanconf.py", f"0200 3 1{number:02} 999"
    text = re.sub(r'("phone": ")[^"]*', rf"\g<1>{phone}", settings.read_text("utf-8"))
    settings.write_text(text, "utf-8")
    return Proof("index.html", phone)


def middle(content: Path) -> Path:
    """Give the article of middle age: the first of 2018, which no change deletes."""
    return min((file for file in _articles(content, "2018") if not file.name.startswith(_NEW)), key=_age)


def _articles(content: Path, years: str) -> Iterator[Path]:
    """Give the articles of some years, no stories or documents."""
    for section in NEWS:
        yield from content.glob(f"{section}/{years}/*.md")


def _age(file: Path) -> int:
    """Give the number at the end of a generated name, which counts from the oldest entry."""
    return int(file.stem.rpartition("-")[2])


def _page(file: Path) -> str:
    found = re.search(r"(?m)^id: (\w+)$", file.read_text("utf-8"))
    assert found, "a generated file has an id"  # noqa: S101
    return f"{file.parent.parent.name}/{file.stem}-{found[1]}/index.html"


NOTHING, EDITED = Change("nothing changed", _nothing), Change("one article edited", edit)
ADDED = Change("one article added", _add)
CHANGES = (
    NOTHING,
    EDITED,
    ADDED,
    Change("one article deleted", _delete),
    Change("one template changed", _template),
    Change("one setting changed", _setting),
)
