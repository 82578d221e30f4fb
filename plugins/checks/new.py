"""`make new`: a new entry from its kind's pattern, with a fresh id and a hint beside each field."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from portal.identity import new_id
from portal.kinds import PLACEHOLDER
from portal.read import PAGES
from vietnamese import normalise, slugify

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from portal.settings import Portal


def folder_of(kind: str, section: str, portal: Portal) -> str | None:
    """Give the folder for a new entry of `kind`: the section asked for, else the first of that kind."""
    if kind == "page":
        return PAGES if section in {"", PAGES} else None
    fitting = [name for name, found in portal.sections.items() if found.kind == kind]
    return section if section in fitting else (fitting[0] if fitting and not section else None)


def write_new(content: Path, pattern: str, folder: str, title: str, now: datetime) -> Path:
    """Write a new entry, never over another; give its path."""
    plain = " ".join(normalise(title).split())
    text = pattern.format(id=new_id(), title=_quoted(plain), date=f"{now:%Y-%m-%d %H:%M}", body=PLACEHOLDER)
    stem = slugify(plain) or "bai-moi"
    (content / folder).mkdir(parents=True, exist_ok=True)
    for name in itertools.chain([stem], (f"{stem}-{number}" for number in itertools.count(2))):
        path = content / folder / f"{name}.md"
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise AssertionError("itertools.count never ends")


def _quoted(title: str) -> str:
    """Give the title as YAML text: always in double quotes, so that no sign in it can mean anything."""
    return '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'
