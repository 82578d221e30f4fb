"""Pictures: checked, measured, made smaller, stripped of metadata. Pelican adapter."""

from pathlib import Path
from typing import Any

from images.desk import Desk
from images.store import Store
from portal.ports import get_pictures


def desk(settings: Any) -> Desk:
    """Open the picture desk in Pelican's cache folder."""
    return Desk(Store(Path(settings["CACHE_PATH"]) / "images"))


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_pictures.connect(desk)
