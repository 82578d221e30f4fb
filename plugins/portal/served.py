"""Links that editors write as addresses (/tin-tuc/) lead to something that is served."""

from __future__ import annotations

from typing import TYPE_CHECKING

from portal import rules
from portal.addresses import alias_path, output_file
from portal.outputs import Owner, paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from portal.outputs import Output
    from portal.problems import Problem
    from portal.site import Site


def unknown_addresses(site: Site, outputs: Iterable[Output]) -> Iterator[Problem]:
    """Find links of published entries to addresses that no output has."""
    wanted = [
        (link.target, Owner(entry.source, link.line))
        for entry in site.entries
        for link in entry.body.links
        if link.target.startswith("/")
    ]
    if not wanted:
        return
    served = {output_file(path) for output in outputs for path in paths(output)}
    for target, owner in wanted:
        if output_file(alias_path(target)) not in served:
            yield rules.ADDRESS_UNKNOWN.at(owner.source, owner.line, target=target)
