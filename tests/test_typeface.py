"""The headings' typeface: every letter of Vietnamese, few bytes, the same at every build."""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont

from assets import typeface as typefaces
from assets.typeface import typeface

if TYPE_CHECKING:
    from pathlib import Path

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_VOWELS = "aăâeêioôơuưy"
LETTERS = {unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES} | set(
    "bcdđghklmnpqrstvx"
)
SIGNS = "0123456789.,:;!?()/%&+-–—…“”‘’·•×₫\u00a0"


def test_it_writes_every_letter_of_vietnamese_in_both_cases(tmp_path: Path) -> None:
    font = TTFont(io.BytesIO(typeface(tmp_path).make()))
    wanted = LETTERS | {letter.upper() for letter in LETTERS} | set(SIGNS)
    assert len(wanted) > 180
    assert sorted(letter for letter in wanted if ord(letter) not in font.getBestCmap()) == []


def test_it_says_under_which_licence_it_may_be_used(tmp_path: Path) -> None:
    font = TTFont(io.BytesIO(typeface(tmp_path).make()))
    assert "Open Font License" in font["name"].getDebugName(13)


def test_two_builds_without_a_memory_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = typeface(tmp_path / "a"), typeface(tmp_path / "b")
    assert one.path == other.path
    assert one.make() == other.make()
    assert len(one.make()) <= 20_000


def test_it_is_cut_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = typeface(tmp_path).make()
    monkeypatch.setattr(typefaces, "cut", lambda _: pytest.fail("cut again"))
    assert typeface(tmp_path).make() == first


def test_one_that_was_kept_and_damaged_is_cut_again(tmp_path: Path) -> None:
    first = typeface(tmp_path).make()
    (tmp_path / "typeface").write_bytes(b"nothing")
    assert typeface(tmp_path).make() == first


def test_another_recipe_has_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = typeface(tmp_path).path
    monkeypatch.setattr(typefaces, "CHARACTERS", "abc")
    assert typeface(tmp_path).path != first
