"""Memory between the builds of one process: what is made of equal inputs is not made again.

A preview plans the whole site at every save; all but a few of its thousands of values come from here. A command that
builds once begins with an empty memo and gains nothing from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
Inputs = tuple[object, ...]


@dataclass(frozen=True)
class Memo:
    """The newest value of each name, with the inputs that it was made of."""

    _values: dict[str, tuple[Inputs, Any]] = field(default_factory=dict)

    def keep(self, name: str, inputs: Inputs, make: Callable[[], T]) -> T:
        """Give the value called `name`: the one at hand where its inputs were equal, else what `make` gives.

        `make` must be a function of `inputs` alone, and its value immutable: builds share it.
        """
        found = self._values.get(name)
        if found is None or found[0] != inputs:
            found = self._values[name] = (inputs, make())
        value: T = found[1]
        return value
