"""Speed: work grows with what changed. Pelican adapter."""

from pathlib import Path
from typing import Any

from portal.engine import Engine
from portal.ports import get_engine
from speed.code import code_digest
from speed.engine import FastEngine


def engine(settings: Any) -> Engine:
    """Give the portal the engine in the settings (a preview's), or one that keeps its memory in the cache folder."""
    given: Engine | None = settings.get("ENGINE")
    return given or fast_engine(Path(settings["CACHE_PATH"]))


def fast_engine(cache: Path) -> FastEngine:
    """Give an engine for the code at hand."""
    return FastEngine(cache / "speed", code_digest(Path(__file__).parent.parent))


def register() -> None:
    """Answer the portal when it asks for its parts."""
    get_engine.connect(engine)
