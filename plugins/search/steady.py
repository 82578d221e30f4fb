"""Steady bytes: Pagefind lists the filters, and the values of a filter, in an order that is another at every run.

Both lists are sorted here, and the files, which are named after their content, named anew. All else that Pagefind
writes is the same for the same pages in the same order.
"""

from __future__ import annotations

import gzip
import hashlib
import json

from search.cbor import Value, decode, encode

_SIGNATURE = b"pagefind_dcd"  # what the browser's side looks for when it has unpacked a file
_ENTRY, _FILTER, _META = "pagefind-entry.json", "filter/", ".pf_meta"
_FILTERS = 3  # where the list of filters stands in the .pf_meta file: [version, pages, chunks, filters, sorts, fields]


def steady(files: dict[str, bytes]) -> dict[str, bytes]:
    """Give the files of an index with everything in one order, sorted by name."""
    found = {name: data for name, data in files.items() if not name.startswith(_FILTER) and not name.endswith(_META)}
    names: dict[str, str] = {}
    for name, data in files.items():
        if name.startswith(_FILTER):
            title, values = _unpack(data)
            packed = _pack([title, sorted(values)])
            names[_stem(name)] = new = f"vi_{_digest(packed)}"
            found[f"{_FILTER}{new}.pf_filter"] = packed
    found |= _head(files, names)
    return dict(sorted(found.items()))


def _head(files: dict[str, bytes], names: dict[str, str]) -> dict[str, bytes]:
    """Give the file that names all others, with the filters' new names, and the one that names it."""
    (meta,) = (name for name in files if name.endswith(_META))
    head = _unpack(files[meta])
    head[_FILTERS] = sorted([title, names[name]] for title, name in head[_FILTERS])
    packed = _pack(head)
    entry = json.loads(files[_ENTRY])
    entry["languages"]["vi"]["hash"] = new = f"vi_{_digest(packed)}"
    return {f"pagefind.{new}{_META}": packed, _ENTRY: json.dumps(entry, sort_keys=True).encode()}


def _stem(name: str) -> str:
    return name.rpartition("/")[2].partition(".")[0]


def _unpack(data: bytes) -> list[Value]:
    found = decode(gzip.decompress(data).removeprefix(_SIGNATURE))
    assert isinstance(found, list)  # noqa: S101 (Pagefind's own format; its version is pinned)
    return found


def _pack(value: Value) -> bytes:
    return gzip.compress(_SIGNATURE + encode(value), mtime=0)


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=5).hexdigest()
