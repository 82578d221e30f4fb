"""Speed: work grows with what changed. Pelican adapter."""

from pathlib import Path
from typing import Any

from portal.engine import Engine
from portal.ports import get_engine
from speed.code import code_digest
from speed.engine import FastEngine


def engine(settings: Any) -> Engine:
    """Give the portal an engine that keeps its memory in Pelican's cache folder."""
    return FastEngine(Path(settings["CACHE_PATH"]) / "speed", code_digest(Path(__file__).parent.parent))


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_engine.connect(engine)
