"""What the preview knows: how often the site was rebuilt, and what stopped the last build."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field


@dataclass
class State:
    """Shared by the builder's thread, which publishes, and the pages' threads, which wait."""

    version: int = 0
    problems: tuple[str, ...] = ()
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def publish(self, problems: tuple[str, ...]) -> None:
        """Tell every open page of a finished build."""
        with self._changed:
            self.version += 1
            self.problems = problems
            self._changed.notify_all()

    def wait_beyond(self, version: int, seconds: float) -> str | None:
        """Wait until there is a build newer than `version`; give it as JSON, or None when `seconds` have gone."""
        with self._changed:
            if not self._changed.wait_for(lambda: self.version > version, seconds):
                return None
            return json.dumps({"version": self.version, "problems": self.problems})
