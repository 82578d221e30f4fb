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

    from portal.data import Frame
    from portal.outputs import Page
    from portal.render import Renderer

_SIZE = 16
_DIGESTS = msgspec.msgpack.Decoder(dict[str, bytes])
_ENCODER = msgspec.msgpack.Encoder()


@dataclass(frozen=True)
class Fingerprints:
    """The part of every fingerprint that the pages of one build share."""

    base: bytes  # the code, the frame, and how templates are read
    templates: Mapping[str, bytes]

    def of(self, page: Page) -> bytes:
        """Give the fingerprint of a page: all that its bytes depend on."""
        state = hashlib.blake2b(self.base, digest_size=_SIZE)
        state.update(self.templates[page.template])
        state.update(page.path.encode())
        state.update(_ENCODER.encode(page.inputs))
        return state.digest()


def fingerprints(code: bytes, frame: Frame, renderer: Renderer, sources: dict[str, str], cache: Path) -> Fingerprints:
    """Prepare the fingerprints of one build."""
    return Fingerprints(code + _ENCODER.encode((frame, renderer.dialect())), _templates(renderer, sources, cache))


def _templates(renderer: Renderer, sources: dict[str, str], cache: Path) -> dict[str, bytes]:
    """Give the templates' digests; finding what each one uses means parsing them all, so the answer is kept."""
    key = _ENCODER.encode(sorted(sources.items()))
    kept = load(cache / "templates", key)
    if kept is not None:
        return _DIGESTS.decode(kept)
    digests = template_digests(renderer, sources)
    keep(cache / "templates", key, _ENCODER.encode(digests))
    return digests
