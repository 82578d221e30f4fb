"""Links that editors write as addresses (/tin-tuc/) lead to something that is served."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules
from portal.addresses import alias_path, output_file
from portal.outputs import Owner, paths

_ENTRY = re.compile(r"-[a-z0-9]{6}/?(?:[^/]*)$")

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from portal.outputs import Output
    from portal.problems import Problem
    from portal.site import Site


def unknown_addresses(site: Site, outputs: Iterable[Output], over: Container[str]) -> Iterator[Problem]:
    """Find links of published entries to addresses that no output has; those `over` are expired entries'."""
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
        if output_file(alias_path(target)) in served:
            continue
        if alias_path(target) in over:
            yield rules.LINK_GONE.at(owner.source, owner.line, target=target, why="hết hạn")
        elif _is_list(target, site):
            yield rules.LIST_EMPTY.at(owner.source, owner.line, target=target)
        else:
            yield rules.ADDRESS_UNKNOWN.at(owner.source, owner.line, target=target)


def _is_list(target: str, site: Site) -> bool:
    """Say whether an address may be a list's that comes and goes with its entries: a tag's, a month's, a filter's."""
    folder, _, rest = target.strip("/").partition("/")
    return (folder == "tag" or folder in site.sections) and bool(rest) and not _ENTRY.search(target)
