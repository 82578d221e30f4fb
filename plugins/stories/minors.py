"""A child's name on Zalo and Facebook: in what a post shows, it is shared and commented on, and cannot be called back.

The consents of the child and of the guardian are for the portal (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15); a title, a
summary and tags go wherever the post goes. A child is under 16 (Luật Trẻ em 2016, Điều 1).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from portal.settings_feeds import NETWORK_NAMES
from stories import rules
from stories.story import Someone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portal.nodes import Mapping
    from portal.problems import Problems

_CALLED = r"(?:em|bé|cháu|bạn|trò|học sinh|cậu bé|cô bé)"
_NO_SUMMARY, _OPENING = "summary còn trống, lấy từ đầu thân bài", 300  # characters


def check_posted(front: Mapping, found: dict[str, Any], text: str, problems: Problems) -> None:
    """Note the name of a child in what the networks would show of a story that goes there; `text` is the body's."""
    name = found.get("person", Someone()).name
    posted = [NETWORK_NAMES[one.network] for one in found.get("social", ()) if one.on]
    if not name or not posted:
        return
    pattern = _pattern(name)
    for field, shown in _shown(found, text):
        if said := pattern.search(shown):
            facts = {"name": said["name"], "field": field, "networks": " và ".join(posted)}
            problems.add(rules.MINOR_POSTED, front.lines.get(field, front.line), **facts)


def _shown(found: dict[str, Any], text: str) -> Iterator[tuple[str, str]]:
    """Give the texts that a post shows, by their fields; without a summary, how the body begins."""
    yield "title", found.get("title", "")
    yield ("summary", found["summary"]) if "summary" in found else (_NO_SUMMARY, text[:_OPENING])
    yield "tags", "\n".join(found.get("tags", ()))
    yield "social", "\n".join(one.text for one in found.get("social", ()))


def _pattern(name: str) -> re.Pattern[str]:
    """Make a pattern of the ways to name a person: in full, by the last two names, by the given one ("em An")."""
    words = [re.escape(word) for word in name.split()]
    space = r"\s+"
    parts = [space.join(words)] if len(words) > 1 else []
    parts += [space.join(words[-2:])] if len(words) > 2 else []
    whole = "|".join(parts)
    called = rf"(?i:(?<!\w){_CALLED}{space})(?P<given>{words[-1]})(?!\w)"
    return re.compile(rf"(?P<name>(?<!\w)(?:{whole})(?!\w)|{called})" if whole else rf"(?P<name>{called})")
