"""Fingerprints: a page whose fingerprint is that of the file on the disk is neither rendered nor touched."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from portal.kept import keep, load
from portal.render import template_digests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from portal.frame_data import Frame
    from portal.outputs import File, Page
    from portal.render import Renderer

_SIZE = 16
_DIGESTS = msgspec.msgpack.Decoder(dict[str, bytes])
_ENCODER = msgspec.msgpack.Encoder()


@dataclass(frozen=True)
class Fingerprints:
    """The part of every fingerprint that the pages of one build share."""

    code: bytes
    base: bytes  # a digest of the code, the frame, and how templates are read
    templates: Mapping[str, bytes]

    def of(self, page: Page) -> bytes:
        """Give the fingerprint of a page: all that its bytes depend on."""
        said = b"".join(
            (self.base, self.templates[page.template], page.path.encode(), b"\0", _ENCODER.encode(page.inputs))
        )
        return hashlib.blake2b(said, digest_size=_SIZE).digest()

    def of_file(self, file: File) -> bytes:
        """Give the fingerprint of a file: what it is made of, and the code that makes it; "" where that is unknown."""
        return hashlib.blake2b(self.code + file.mark, digest_size=_SIZE).digest() if file.mark else b""


def fingerprints(code: bytes, frame: Frame, renderer: Renderer, sources: dict[str, str], cache: Path) -> Fingerprints:
    """Prepare the fingerprints of one build."""
    shared = code + _ENCODER.encode((frame, renderer.dialect()))
    base = hashlib.blake2b(shared, digest_size=_SIZE).digest()
    return Fingerprints(code, base, _templates(renderer, sources, cache))


def _templates(renderer: Renderer, sources: dict[str, str], cache: Path) -> dict[str, bytes]:
    """Give the templates' digests; finding what each one uses means parsing them all, so the answer is kept."""
    key = _ENCODER.encode(sorted(sources.items()))
    kept = load(cache / "templates", key)
    if kept is not None:
        return _DIGESTS.decode(kept)
    digests = template_digests(renderer, sources)
    keep(cache / "templates", key, _ENCODER.encode(digests))
    return digests
