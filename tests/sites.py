"""Tiny sites, written inside a test, built in this process by Pelican as `make build` does."""

from __future__ import annotations

import os
import shutil
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pelican import get_instance, parse_arguments

from checks.pipeline import plan_of, read_settings
from portal.problems import Refused, report
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


@dataclass
class Site:
    """A content folder and the output it builds into."""

    folder: Path
    engine: Engine | None = None  # a preview's; else each build has one of its own
    now: str = NOW
    releasing: bool = False  # as `make publish` does
    first: bool = True  # says of a site that is released that nothing was before
    site_url: str = "http://localhost:8000"
    without: frozenset[str] = frozenset()  # plugins that a test does not look at and would wait for

    def __post_init__(self) -> None:
        self.write("hinh-anh/bieu-trung.svg", EMBLEM)

    @property
    def content(self) -> Path:
        """The content folder."""
        return self.folder / "content"

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
        settings["CACHE_PATH"] = str(self.folder / "cache")
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
        shutil.rmtree(self.folder / "cache", ignore_errors=True)
