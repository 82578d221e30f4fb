"""Reading with a memory: an entry is read again only when its bytes, the settings or the code changed."""

from __future__ import annotations

import hashlib
import os
import sys
import zlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from portal import rules
from portal.entry import Entry
from portal.kept import forget, keep, load
from portal.problems import Problem
from portal.read import Reading
from speed.pool import spread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from portal.engine import ReadOne
    from portal.tree import Tree

_CHUNK = 1 << 16  # bytes; more than most entries have
_SHARDS = 32  # an edit rewrites one of them, not the memory of the whole archive


class Kept(msgspec.Struct, frozen=True, array_like=True):
    """A reading as it is kept."""

    entry: Entry | None
    problems: tuple[Problem, ...]


Known = dict[str, tuple[bytes, bytes]]  # source → digest of the file, encoded `Kept`
_DECODER = msgspec.msgpack.Decoder(Kept)
_SHARD = msgspec.msgpack.Decoder(Known)


@dataclass(frozen=True)
class Memory:
    """The readings kept in `folder` under `key`."""

    folder: Path
    key: bytes

    def read(self, tree: Tree, read_one: ReadOne) -> list[Reading]:
        """Read every entry of the tree, most of them from memory."""
        known, sources = self._load(), tree.entries
        digests, unreadable = _digests(tree, sources)
        stale = [source for source, digest in digests.items() if known.get(source, (b"",))[0] != digest]
        fresh = dict(known)
        for _, made in spread(partial(_read, tree, read_one), stale):
            fresh.update({source: (digests[source], encoded) for source, encoded in made if source in digests})
        current = {source: fresh[source] for source in digests}
        self._keep(known, current)
        return [unreadable.get(source) or _decoded(current[source][1]) for source in sources]

    def _path(self, shard: int) -> Path:
        return self.folder / f"readings-{shard:02}"

    def _load(self) -> Known:
        known: Known = {}
        broken = False
        for shard in range(_SHARDS):
            was_there = self._path(shard).exists()  # asked first: another build may just be keeping it
            payload = load(self._path(shard), self.key)
            if payload is None and was_there:
                broken = True
                forget(self._path(shard))  # or it would be told again as long as no entry falls into this shard
            known.update(_SHARD.decode(payload) if payload else {})
        if broken:
            sys.stderr.write("Bộ nhớ đệm hỏng hoặc của bản khác: đọc lại những bài cần đọc.\n")
        return known

    def _keep(self, known: Known, current: Known) -> None:
        """Write the shards in which something changed."""
        before, after = _by_shard(known), _by_shard(current)
        for shard in range(_SHARDS):
            if before[shard] != after[shard]:
                keep(self._path(shard), self.key, msgspec.msgpack.encode(after[shard]))


def _digests(tree: Tree, sources: Iterable[str]) -> tuple[dict[str, bytes], dict[str, Reading]]:
    """Give each entry's digest. Every file is opened every time: times and sizes can lie, bytes cannot."""
    digests: dict[str, bytes] = {}
    unreadable: dict[str, Reading] = {}
    for source in sources:
        try:
            digests[source] = _digest(tree.files[source])
        except OSError as error:
            unreadable[source] = Reading(None, (rules.UNREADABLE.at(source, why=error.strerror),))
    return digests, unreadable


def _digest(path: str) -> bytes:
    """Give the digest of a file's bytes. Raises OSError. Python's own file objects ask the system twice as much."""
    handle, state = os.open(path, os.O_RDONLY), hashlib.blake2b(digest_size=16)
    try:
        while chunk := os.read(handle, _CHUNK):
            state.update(chunk)
    finally:
        os.close(handle)
    return state.digest()


def _read(tree: Tree, read_one: ReadOne, sources: Sequence[str]) -> list[tuple[str, bytes]]:
    readings = ((source, read_one(source, tree.path(source).read_bytes())) for source in sources)
    return [(source, msgspec.msgpack.encode(Kept(*reading))) for source, reading in readings]


def _decoded(encoded: bytes) -> Reading:
    kept = _DECODER.decode(encoded)
    return Reading(kept.entry, kept.problems)


def _by_shard(known: Known) -> list[Known]:
    shards: list[Known] = [{} for _ in range(_SHARDS)]
    for source, value in known.items():
        shards[zlib.crc32(source.encode()) % _SHARDS][source] = value
    return shards
