"""Real readers of feeds, and the rule of services that compare nothing but dates: each says what is new to it.

A consumer polls a feed on loopback and names the items that it holds for new.
"""

from __future__ import annotations

import sqlite3
import subprocess
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Protocol

import feedparser

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path


class Consumer(Protocol):
    """Something that reads a feed again and again."""

    def poll(self, url: str) -> list[str]:
        """Name what is new since the last poll: by guid where the reader keeps one."""


@dataclass
class ByGuid:
    """feedparser, and a memory of guids: what most readers do."""

    seen: set[str] = field(default_factory=set)

    def poll(self, url: str) -> list[str]:
        """Take an unknown guid for new."""
        feed = feedparser.parse(url)
        assert not feed.bozo, feed.get("bozo_exception")
        new = [entry for entry in feed.entries if entry.id not in self.seen]
        self.seen |= {entry.id for entry in new}
        return [entry.id for entry in new]


@dataclass
class ByDate:
    """The rule of n8n and its kin: new is what has a later date than everything seen before."""

    last: datetime | None = None

    def poll(self, url: str) -> list[str]:
        """Take a later pubDate for new."""
        dated = [(parsedate_to_datetime(entry.published), entry.id) for entry in feedparser.parse(url).entries]
        new = [guid for moment, guid in dated if self.last is None or moment > self.last]
        self.last = max([moment for moment, _ in dated], default=self.last)
        return new


@dataclass
class Newsboat:
    """newsboat, asked for its database."""

    folder: Path
    seen: set[str] = field(default_factory=set)

    def poll(self, url: str) -> list[str]:
        """Reload, and look which items the database has gained."""
        (self.folder / "urls").write_text(url + "\n")
        (self.folder / "config").write_text("reload-threads 1\n")
        files = ["-u", self.folder / "urls", "-c", self.folder / "cache.db", "-C", self.folder / "config"]
        _run(["newsboat", *files, "-x", "reload"], self.folder)
        with sqlite3.connect(self.folder / "cache.db") as database:
            guids = [guid for (guid,) in database.execute("select guid from rss_item where deleted = 0")]
        new = [guid for guid in guids if guid not in self.seen]
        self.seen |= set(new)
        return new


@dataclass
class Rss2Email:
    """rss2email, sending into a file."""

    folder: Path

    def poll(self, url: str) -> list[str]:
        """Run, and count what it would have sent."""
        sent = self.folder / "sent"
        sent.write_text("")
        script = self.folder / "sendmail"
        script.write_text(f"#!/bin/sh\ncat >> '{sent}'\necho >> '{sent}'\n")
        script.chmod(0o755)
        command = ["r2e", "-c", self.folder / "r2e.cfg", "-d", self.folder / "r2e.json"]
        if not (self.folder / "r2e.cfg").exists():
            (self.folder / "r2e.cfg").write_text(
                f"[DEFAULT]\nto = a@localhost\nfrom = b@localhost\nemail-protocol = sendmail\nsendmail = {script}\n"
            )
            _run([*command, "add", "gosen", url], self.folder)
        _run([*command, "run"], self.folder)
        return [line for line in sent.read_text().splitlines() if line.startswith("Subject:")]


@dataclass
class Sfeed:
    """sfeed_update, which takes an item for new when its title, link or id is."""

    folder: Path

    def poll(self, url: str) -> list[str]:
        """Update, and compare the file of the feed with what it was."""
        config, kept = self.folder / "sfeedrc", self.folder / "feeds/gosen"
        # Its own fetcher is curl; ours reads the loopback address by Python, which every machine here has.
        fetch = (
            "python3 -c 'import sys,urllib.request as r;sys.stdout.buffer.write(r.urlopen(sys.argv[1]).read())' \"$2\""
        )
        config.write_text(f"sfeedpath='{kept.parent}'\nfetch() {{ {fetch}; }}\nfeeds() {{ feed gosen '{url}'; }}\n")
        before = set(kept.read_text().splitlines()) if kept.exists() else set()
        keys = {self._key(line) for line in before}
        _run(["sfeed_update", config], self.folder)
        return [line.split("\t")[5] for line in kept.read_text().splitlines() if self._key(line) not in keys]

    def _key(self, line: str) -> tuple[str, ...]:
        _, title, link, _, _, id, *_ = line.split("\t")  # noqa: A001 (its own name)
        return (title, link, id)


def _run(command: Sequence[object], folder: Path) -> None:
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [*map(str, command)], cwd=folder, env=environment, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


PROGRAMS = {"newsboat": Newsboat, "r2e": Rss2Email, "sfeed_update": Sfeed}
