"""The record of a preview's output folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from portal.output_folder import MARKER
from portal.signature import signature

if TYPE_CHECKING:
    from portal.signature import Signature
    from speed.manifest import KeptRecord, Made, Manifest


@dataclass
class LastingRecord:
    """Implements `Record` for the builds of one process.

    The files of the folder are looked at again only where another process built into it, or somebody removed it.
    """

    kept: KeptRecord
    _manifest: Manifest | None = None
    _signatures: tuple[Signature | None, ...] = ()
    _is_ours: bool = False
    _is_kept: bool = True

    def load(self) -> Manifest | None:
        """Give the last build's manifest, or read the kept one."""
        self._is_ours = None not in self._signatures and self._signatures == self._look()
        if not self._is_ours:
            self._manifest = self.kept.load()
        return self._manifest

    def lies_as(self, name: str, made: Made) -> bool:
        """Trust what this process wrote."""
        return self._is_ours or self.kept.lies_as(name, made)

    def forget(self) -> None:
        """Trust nothing until the build has finished."""
        self._signatures, self._manifest = (None,), None
        self.kept.forget()

    def keep(self, manifest: Manifest) -> None:
        """Remember the manifest; it is written when the process rests."""
        self._manifest, self._is_kept = manifest, False

    def rest(self) -> None:
        """Write what is remembered, and look how its file and the folder's marker lie on the disk."""
        if self._manifest is not None and not self._is_kept:
            self.kept.keep(self._manifest)
            self._signatures, self._is_kept = self._look(), True

    def _look(self) -> tuple[Signature | None, ...]:
        return signature(str(self.kept.path)), signature(str(self.kept.folder / MARKER))
