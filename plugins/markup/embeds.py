"""Embeds: a bare video address on its own line becomes a box that loads the video when it is clicked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from markup.draft import Draft, replace_by_hole
from portal.data import Embed

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

_YOUTUBE = re.compile(
    r"https?://(?:(?:www\.|m\.)?youtube\.com/(?:watch\?(?:[^#\s]*&)?v=|shorts/|live/)|youtu\.be/)(?P<id>[\w-]{6,20})\S*"
)
_TIKTOK = re.compile(r"https?://(?:www\.|m\.)?tiktok\.com/@[\w.-]+/video/(?P<id>\d{6,25})\S*")
_FACEBOOK = re.compile(
    r"https?://(?:www\.|m\.|web\.)?facebook\.com/(?:watch/?\?v=\d+|reel/\d+|[\w.-]+/videos/[\w./-]+)\S*"
)


def _youtube(found: re.Match[str]) -> Embed:
    player = f"https://www.youtube-nocookie.com/embed/{found['id']}?autoplay=1"
    return Embed(provider="YouTube", url=found[0], player=player, portrait="/shorts/" in found[0])


def _tiktok(found: re.Match[str]) -> Embed:
    player = f"https://www.tiktok.com/player/v1/{found['id']}"
    return Embed(provider="TikTok", url=found[0], player=player, portrait=True)


def _facebook(found: re.Match[str]) -> Embed:
    player = f"https://www.facebook.com/plugins/video.php?href={quote(found[0], safe='')}&show_text=false"
    return Embed(provider="Facebook", url=found[0], player=player, portrait="/reel/" in found[0])


_PROVIDERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Embed]], ...] = (
    (_YOUTUBE, _youtube),
    (_TIKTOK, _tiktok),
    (_FACEBOOK, _facebook),
)


def embed_of(address: str) -> Embed | None:
    """Give the embed of a video's address; None for any other address."""
    matches = ((pattern.fullmatch(address), make) for pattern, make in _PROVIDERS)
    return next((make(found) for found, make in matches if found), None)


def embeds(draft: Draft) -> None:
    """Replace each paragraph that is one video address by a hole."""
    for paragraph in list(draft.tree.iter("p")):
        embed = embed_of(_only_address(paragraph))
        if embed:
            draft.embeds.append(embed)
            replace_by_hole(paragraph, "embed", len(draft.embeds) - 1)


def _only_address(paragraph: HtmlElement) -> str:
    if len(paragraph) == 0:
        return (paragraph.text or "").strip()
    text = paragraph.text_content().strip()
    return text if len(paragraph) == 1 and paragraph[0].get("href") == text else ""
