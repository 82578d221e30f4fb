"""Personal data that has no business on a page: numbers by which a person can be found, harmed or robbed.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. A citizen number is never needed and stops the build; so does a full date of
birth. A mobile number or an account may be an office's or a fund's, so they are notes. Landlines are offices'.
What is written in `meant` is passed over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from portal.problems import Problems, Rule

# Not within a longer number, or a document's.
_DIGITS = re.compile(r"(?<![\d,./-])\+?\d(?:[ .-]?\d){7,18}(?![\d/-]|[.,]\d)")
_CITIZEN = re.compile(r"0(?:0[1-9]|[1-9]\d)[0-3]\d{8}")  # province 001–096, century and sex 0–3, year, six more
_MOBILE = re.compile(r"(?:0|\+84|84)[35789]\d{8}")
_AMOUNT = re.compile(r"[1-9]\d{0,2}(?:[. ]\d{3})+|\d{4}-\d.*")  # money and days, never a person's number
_OLD_FORM = 9  # digits of a citizen number before 2016
_NEAR = 60  # characters before a number in which a word says what it is
_PAPER = re.compile(r"cccd|cmnd|cmt\b|căn cước|chứng minh|giấy tờ tuỳ thân|giấy tờ tùy thân|định danh", re.IGNORECASE)
_ACCOUNT = re.compile(r"tài khoản|\bstk\b|số tk|ngân hàng", re.IGNORECASE)
_DATE = r"\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}"
_BIRTH = re.compile(rf"(?:sinh ngày|ngày sinh|sinh vào ngày)\W{{0,3}}(?:ngày )?({_DATE})", re.IGNORECASE)


def look(text: str, meant: Iterable[str], office: str, problems: Problems) -> None:
    """Note personal data in a file's text; `office` is the unit's own number."""
    known = {digits(one) for one in (*meant, office)}
    for rule, found, at in _findings(text):
        if digits(found) not in known:
            problems.add(rule, text.count("\n", 0, at) + 1 if at >= 0 else 0, found=found.strip())


def look_at_name(source: str, meant: Iterable[str], problems: Problems) -> None:
    """Note personal data in the name of a file."""
    known = {digits(one) for one in meant}
    for found in re.findall(r"(?<!\d)\d{12}(?!\d)", source):
        if _CITIZEN.fullmatch(found) and found not in known:
            problems.add(rules.CITIZEN_NUMBER, 0, found=found)


def is_mobile(number: str) -> bool:
    """Say whether a number is a mobile telephone's."""
    return _MOBILE.fullmatch(re.sub(r"[ .-]", "", number)) is not None


def digits(text: str) -> str:
    """Give the digits of a number, a country code as the 0 it stands for."""
    plain = re.sub(r"\D", "", text)
    return f"0{plain[2:]}" if text.strip().startswith("+84") else plain


def _findings(text: str) -> Iterator[tuple[Rule, str, int]]:
    for found in _DIGITS.finditer(text):
        before = text[max(0, found.start() - _NEAR) : found.start()].rpartition("\n")[2]
        rule = None if _AMOUNT.fullmatch(found[0]) else _rule(found[0], before)
        if rule:
            yield rule, found[0], found.start()
    if "sinh" in text or "Sinh" in text:
        yield from ((rules.BIRTH_DATE, found[1], found.start(1)) for found in _BIRTH.finditer(text))


def _last(word: re.Pattern[str], before: str) -> int:
    """Give where a word stands last, -1 where it does not: the nearest word says what a number is."""
    return max((found.start() for found in word.finditer(before)), default=-1)


def _rule(written: str, before: str) -> Rule | None:
    """Say what a number is by its form and by the words before it."""
    number = re.sub(r"[ .-]", "", written)
    paper, account = _last(_PAPER, before), _last(_ACCOUNT, before)
    if account > paper:
        return rules.BANK_ACCOUNT
    if _CITIZEN.fullmatch(number):
        return rules.CITIZEN_NUMBER
    if _MOBILE.fullmatch(number):
        return rules.MOBILE_PHONE
    if len(number) == _OLD_FORM and paper >= 0:
        return rules.OLD_CITIZEN_NUMBER
    return rules.NINE_DIGITS if len(written) == _OLD_FORM and written.isdigit() else None
