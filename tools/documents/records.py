"""What a page is drawn from: an entry's front matter, joined with its wording in ``texts.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

TEXTS = Path(__file__).with_name("texts.yaml")


class Point(NamedTuple):
    """One article or point; ``name`` is empty where it has none."""

    name: str
    text: str


class Annex(NamedTuple):
    """A table that goes with the document as a workbook; its first row names the columns."""

    file: str
    sheet: str
    rows: list[list[str | int]]


@dataclass(frozen=True)
class Record:
    """One document of the register and what its page says."""

    target: Path
    title: str
    number: str
    kind: str
    issuer: str
    signer: str
    position: str
    issued: date
    abstract: str
    grounds: tuple[str, ...]
    lead: str
    points: tuple[Point, ...]
    close: str
    to: tuple[str, ...]
    copies: tuple[str, ...]
    annex: Annex | None


def read(register: Path) -> Iterator[Record]:
    """Give the records of a register in the order of their paths.

    A document without wording is somebody's own: its PDF is never drawn over.
    """
    texts = yaml.safe_load(TEXTS.read_text("utf-8"))
    for path in sorted(register.rglob("*.md")):
        front = yaml.safe_load(path.read_text("utf-8").split("---\n")[1])
        if front["number"] in texts:
            yield _record(path, front, texts[front["number"]])


def _record(path: Path, front: dict[str, Any], words: dict[str, Any]) -> Record:
    signer, _, position = front["signer"].partition(", ")
    pdf = next(name for name in front["files"] if name.endswith(".pdf"))
    return Record(
        target=path.with_name(pdf),
        title=front["title"],
        number=front["number"],
        kind=front["type"],
        issuer=front["issuer"],
        signer=signer,
        position=position,
        issued=front["issued"],
        abstract=front["abstract"],
        grounds=tuple(words.get("grounds", ())),
        lead=words.get("lead", ""),
        points=tuple(_point(written) for written in words["points"]),
        close=words.get("close", ""),
        to=tuple(words.get("to", ())),
        copies=tuple(words.get("copies", ())),
        annex=Annex(**words["annex"]) if "annex" in words else None,
    )


def _point(written: str) -> Point:
    name, bar, text = written.partition(" | ")
    return Point(name, text) if bar else Point("", written)
