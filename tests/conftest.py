"""Fixtures that several files of tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pictures import photograph
from tests.sites import Site

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """An empty site of the demo unit."""
    return Site(tmp_path)


@pytest.fixture(scope="session")
def jpeg() -> bytes:
    """A photograph of 1000 × 600 pixels, taken lying on its side, with a place and a camera in its metadata."""
    return photograph()
