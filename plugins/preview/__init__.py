"""The preview behind `make serve`. Pelican adapter: one build inside this process, its problems as values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pelican import get_instance, parse_arguments
from pelican.log import init as init_logging

from portal.problems import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Sequence


def build(arguments: Sequence[str]) -> tuple[Problem, ...]:
    """Build with Pelican's own command line `arguments`; give the problems that stopped the build, or none."""
    pelican, _ = get_instance(parse_arguments(list(arguments)))
    try:
        pelican.run()
    except Refused as refused:
        return refused.problems
    return ()


def quiet() -> None:
    """Let Pelican speak up only about what is wrong."""
    init_logging(name="pelican")
