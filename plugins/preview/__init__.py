"""The preview behind `make serve`. Pelican adapter: builds inside this process, their problems as values."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pelican import get_instance, parse_arguments
from pelican.log import init as init_logging

from portal.problems import Problem, Refused, report
from portal.settings_file import read_settings
from speed import fast_engine
from speed.lasting import LastingEngine

if TYPE_CHECKING:
    from collections.abc import Sequence


class Builder:
    """Builds again and again, remembering what it read and wrote."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self._options = parse_arguments(list(arguments))
        self._engine: LastingEngine | None = None

    def build(self) -> tuple[Problem, ...]:
        """Build once; give the problems that stopped the build, or none."""
        self._options.overrides |= {"PREVIEW": True, "ENGINE": self._engine}
        try:
            read_settings(Path(self._options.settings))
        except Refused as refused:
            sys.stderr.write(report(refused.problems) + "\n")
            return refused.problems
        pelican, settings = get_instance(self._options)
        if self._engine is None:
            self._engine = LastingEngine(fast_engine(Path(settings["CACHE_PATH"])))
            pelican.settings["ENGINE"] = self._engine
        try:
            pelican.run()
        except Refused as refused:
            return refused.problems
        finally:  # a build ends as a process does, with the collector off and everything frozen; this one goes on
            gc.unfreeze()
            gc.enable()
        return ()

    def rest(self) -> None:
        """Do what can wait until the page is shown."""
        if self._engine is not None:
            self._engine.rest()


def quiet() -> None:
    """Let Pelican speak up only about what is wrong."""
    init_logging(name="pelican")
