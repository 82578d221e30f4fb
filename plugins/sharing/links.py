"""Links by which a reader shares an address: plain ones, that load nothing before they are followed."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

from sharing.data import ShareWay

_FACEBOOK = "https://www.facebook.com/sharer/sharer.php?u="


def share_ways(title: str, address: str, zalo: str) -> tuple[ShareWay, ...]:
    """Give the ways to share `address`, which is absolute and ASCII; `zalo` is the address of Zalo's page."""
    return (
        ShareWay(title="Facebook", url=facebook_link(address)),
        ShareWay(title="Zalo", url=zalo_link(address, zalo)),
        ShareWay(title="Gửi thư điện tử", url=mail_link(title, address), is_page=False),
    )


def facebook_link(address: str) -> str:
    """Give the address of Facebook's page for sharing, which needs no script and no key."""
    return _FACEBOOK + quote(address, safe="")


def zalo_link(address: str, template: str) -> str:
    """Give the address of Zalo's page for sharing."""
    return template.replace("{data}", quote(zalo_data(address), safe=""))


def zalo_data(address: str) -> str:
    """Give an address as Zalo's page takes it: compact JSON in base64.

    Spaces after the JSON make its length a multiple of 3, so that the base64 needs no "="; and of an address of this
    site (letters, digits, "-", ".", "/", ":") it has no "+" and no "/". So no server on the way can spoil it by
    encoding or decoding it once more or once less.
    """
    text = json.dumps({"url": address}, separators=(",", ":"))
    text += " " * (-len(text) % 3)
    return base64.b64encode(text.encode()).decode()


def mail_link(title: str, address: str) -> str:
    """Give a letter with the title as its subject (RFC 6068: a space is %20, a new line in the body %0D%0A)."""
    subject = " ".join(title.split())
    body = f"{subject}\r\n{address}\r\n"
    return f"mailto:?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
