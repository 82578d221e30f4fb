"""Tiny sites, written inside a test, built in this process by Pelican as `make build` does."""

from __future__ import annotations

import os
import shutil
import textwrap
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from jinja2.bccache import Bucket, BytecodeCache
from pelican import get_instance, parse_arguments

from checks.pipeline import plan_of
from portal.problems import Refused, report
from portal.settings_file import read_settings
from speed.lasting import LastingEngine
from vietnamese.binding import NO_BREAK

if TYPE_CHECKING:
    from portal.engine import Engine

ROOT = Path(__file__).parent.parent
NOW = "2026-11-22 12:00"  # the moment of every build that does not say another
SETTINGS = ROOT / "pelicanconf.py"
ALL_FEEDS = frozenset({"rss/tat-ca.xml", "rss/tat-ca.atom", "rss/tat-ca.json"})
EMBLEM = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><circle cx="48" cy="48" r="40"/></svg>'
_OVERRIDDEN = ("PORTAL", "CACHE_PATH", "THEME", "JINJA_ENVIRONMENT", "NOW")
ARTICLE = """\
---
id: {id}
title: {title}
date: {date}
---

{body}
"""


def feeds_with(*names: str) -> set[str]:
    """Give the files of the feeds that hold an entry: those of everything, and the named ones."""
    return {*ALL_FEEDS, *(f"rss/{name}.xml" for name in names)}


class Compiled(BytecodeCache):
    """The theme's templates as Jinja compiles them, for all builds of a process: a tiny site waits for little else.

    Jinja knows a template again by its text; who reads templates by other rules must not share them.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket where its template is known."""
        if known := self._known.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember what the bucket holds."""
        self._known[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


COMPILED = Compiled()


@cache
def _theme_kept(folder: Path) -> Path:
    """Give a cache that holds what is known of the theme: what its templates use, its typeface as it was cut.

    It is made once for a process, in `folder`. A test of what happens without a cache says `clean()`.
    """
    first, kept = Site(folder), folder / "kept"
    first.build()
    (kept / "speed").mkdir(parents=True)
    for name in ("speed/templates", "typeface"):
        shutil.copy(first.cache / name, kept / name)
    return kept


@dataclass
class Site:
    """A content folder and the output it builds into."""

    shared: ClassVar[Path | None] = None  # a folder for what all tests of a process may share

    folder: Path
    engine: Engine | None = None  # a preview's; else each build has one of its own
    now: str = NOW
    releasing: bool = False  # as `make publish` does
    first: bool = True  # says of a site that is released that nothing was before
    site_url: str = "http://localhost:8000"
    without: frozenset[str] = frozenset()  # plugins that a test does not look at and would wait for

    def __post_init__(self) -> None:
        self.write("hinh-anh/bieu-trung.svg", EMBLEM)
        if self.shared and self.folder != self.shared:
            shutil.copytree(_theme_kept(self.shared), self.cache, dirs_exist_ok=True)

    @property
    def content(self) -> Path:
        """The content folder."""
        return self.folder / "content"

    @property
    def cache(self) -> Path:
        """The folder of what is kept between builds."""
        return self.folder / "cache"

    @property
    def output(self) -> Path:
        """The output folder."""
        return self.folder / "output"

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file of the content; text is dedented."""
        path = self.content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else textwrap.dedent(text).encode())
        return path

    def article(self, name: str, id: str, **said: str) -> Path:  # noqa: A002 (the field's name)
        """Write an article with a body."""
        facts = {"title": f"Bài {id}", "date": "2026-11-20 07:30", "body": "Thân bài."} | said
        return self.write(name, ARTICLE.format(id=id, **facts))

    @staticmethod
    def raw() -> dict[str, Any]:
        """Give the demo unit's PORTAL dict."""
        portal: dict[str, Any] = read_settings(SETTINGS)["PORTAL"]
        return portal

    def settings(self, **changes: Any) -> dict[str, Any]:
        """Give the demo unit's settings with `changes` to PORTAL; pictures are kept for all tests of a run."""
        settings = read_settings(SETTINGS)
        settings["PORTAL"] = {**settings["PORTAL"], **changes}
        settings["CACHE_PATH"] = str(self.cache)
        settings["JINJA_ENVIRONMENT"] = settings["JINJA_ENVIRONMENT"] | {"bytecode_cache": COMPILED}
        settings["NOW"] = self.now
        return settings

    def problems(self, **changes: Any) -> str:
        """Give what `make check` would print of the content, one problem a line."""
        try:
            found = plan_of(self.content, self.settings(**changes)).problems
        except Refused as refused:
            found = refused.problems
        return report(found, "content")

    def build(self, **changes: Any) -> None:
        """Build as `make build` does. Raises Refused."""
        arguments = [str(self.content), "-o", str(self.output), "-s", str(SETTINGS), "--fatal", "errors"]
        options = parse_arguments(arguments)
        settings = self.settings(**changes)
        theme = self.folder / "theme"
        settings["THEME"] = str(theme) if theme.exists() else settings["THEME"]
        options.overrides = {
            name: settings[name] for name in ("PORTAL", "CACHE_PATH", "THEME", "JINJA_ENVIRONMENT", "NOW")
        }
        options.overrides |= {"ENGINE": self.engine, "RELEASE": self.releasing, "FIRST": self.first}
        options.overrides["SITEURL"] = self.site_url
        options.overrides["PLUGINS"] = [name for name in read_settings(SETTINGS)["PLUGINS"] if name not in self.without]
        pelican, _ = get_instance(options)
        pelican.run()
        if isinstance(self.engine, LastingEngine):
            self.engine.rest()

    def page(self, path: str) -> str:
        """Give the HTML served at `path`; a space that no line breaks at reads as any space."""
        file = self.output / path.lstrip("/")
        text = (file / "index.html" if path.endswith("/") else file).read_text("utf-8")
        return text.replace(NO_BREAK, " ")

    def files(self) -> dict[str, bytes]:
        """Give every file of the output: name → bytes."""
        found = (path for path in self.output.rglob("*") if path.is_file())
        return {path.relative_to(self.output).as_posix(): path.read_bytes() for path in sorted(found)}

    def times(self) -> dict[str, int]:
        """Give when each file of the output was last written, in nanoseconds."""
        return {name: os.stat(self.output / name).st_mtime_ns for name in self.files()}  # noqa: PTH116

    def clean(self) -> None:
        """Forget the output and everything kept between builds."""
        shutil.rmtree(self.output, ignore_errors=True)
        shutil.rmtree(self.cache, ignore_errors=True)
