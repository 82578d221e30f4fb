"""One build, from the content folder to the output folder, with the gate between."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from portal import rules
from portal.ledger_file import expect_unchanged, expect_whole, write_down
from portal.output_folder import held, misplaced
from portal.problems import Refused, errors
from portal.stage import UnfinishedError

if TYPE_CHECKING:
    from pathlib import Path

    from portal.engine import Engine
    from portal.plan import Plan
    from portal.render import Renderer
    from portal.writer import Written


def gate(plan: Plan) -> None:
    """Let a plan pass that holds no error. Raises Refused."""
    if errors(plan.problems):
        raise Refused(plan.problems)


def carry_out(plan: Plan, engine: Engine, renderer: Renderer, content: Path, output: Path) -> Written:
    """Write what the plan lists, and what it releases.

    Raises Refused where the ledger or the output folder cannot take it.
    """
    if problem := misplaced(output, content):
        raise Refused((problem,))
    try:
        with held(output):
            expect_unchanged(plan.site.releases, content)  # another build may have released while this one waited
            expect_whole(plan.site.releases, output)
            return engine.write(plan, renderer, output, partial(_commit, plan, content))
    except UnfinishedError as error:
        raise Refused((rules.OUTPUT_UNFINISHED.at(str(output), why=error.strerror or str(error)),)) from error
    except OSError as error:
        raise Refused((rules.OUTPUT_FAILED.at(str(output), why=error.strerror or str(error)),)) from error


def _commit(plan: Plan, content: Path) -> None:
    """Write the releases down, when all feeds have been judged and before anybody can see them.

    A build that dies between the two has given moments to what nobody saw; the other order could give two to one entry.
    """
    if plan.site.releasing:
        write_down(plan.site.releases, content)
