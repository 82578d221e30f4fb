"""Ids: six random characters, written once into the file, never changed."""

from __future__ import annotations

import secrets
from string import ascii_lowercase, digits

LENGTH = 6


def new_id() -> str:
    """Give a fresh id. A letter comes first, so that no program takes an id for a number."""
    rest = "".join(secrets.choice(ascii_lowercase + digits) for _ in range(LENGTH - 1))
    return secrets.choice(ascii_lowercase) + rest
