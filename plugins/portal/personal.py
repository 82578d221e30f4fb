"""Personal data that has no business on a page: numbers by which a person can be found, harmed or robbed.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. A citizen number is never needed and stops the build; so does a full date of
birth. A mobile number or an account may be an office's or a fund's, so they are notes. Landlines are offices'.
What is written in `meant` is passed over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from portal import personal_rules as rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from portal.problems import Problems, Rule

# A run of digits as people part them; not the end of a word, of an address, or of a decimal.
_RUN = re.compile(r"(?<![\w=,])(?<!-)\+?\(?\d(?:[) \u00a0./–-]{0,2}\d){7,}")
_PARTED = re.compile(r"[/–-]")
_SEPARATORS = re.compile(r"[() \u00a0./–-]")
_CITIZEN = re.compile(r"0(?:0[1-9]|[1-9]\d)[0-3]\d{8}")  # province (three digits), century and sex 0–3, year, six more
_MOBILE = re.compile(r"(?:0|\+84|84)[35789]\d{8}")
_AMOUNT = re.compile(r"[1-9]\d{0,2}(?:[. ]\d{3})+|(?:19|20)\d\d-\d\d-\d\d.*")  # money and days
_LEAST, _LONGEST_ACCOUNT = 8, 19  # digits
_OLD_FORM = 9  # digits of a citizen number before 2016
_NEAR = 60  # characters before a number in which a word says what it is
_PAPER = re.compile(r"cccd|cmnd|cmt\b|căn cước|chứng minh|giấy tờ tuỳ thân|giấy tờ tùy thân|định danh", re.IGNORECASE)
_ACCOUNT = re.compile(r"tài khoản|\bstk\b|số tk|ngân hàng", re.IGNORECASE)
_DATE = r"\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}"
_BIRTH = re.compile(
    rf"\bsinh\b\W{{0,3}}(?:vào )?(?:ngày )?(?:mồng |mùng )?({_DATE})|\bSN\W{{1,3}}({_DATE})", re.IGNORECASE
)
_INNER = re.compile(r"(?<!\d)(?:0[35789]\d(?:[ \u00a0.]?\d){7}|0\d{11})(?!\d)")  # within a longer run or an address


def look(text: str, meant: Iterable[str], office: str, problems: Problems) -> None:
    """Note personal data in a file's text; `office` is the unit's own number."""
    known = {digits(one) for one in (*meant, office)}
    for rule, found, at in _findings(text):
        if digits(found) not in known:
            problems.add(rule, text.count("\n", 0, at) + 1, found=found.strip("( "))


def look_at_name(source: str, meant: Iterable[str], problems: Problems) -> None:
    """Note a citizen number in the name of a file."""
    known = {digits(one) for one in meant}
    for found in re.findall(r"(?<!\d)\d{12}(?!\d)", source):
        if _CITIZEN.fullmatch(found) and found not in known:
            problems.add(rules.CITIZEN_NUMBER, 0, found=found)


def is_mobile(number: str) -> bool:
    """Say whether a number is a mobile telephone's."""
    return _MOBILE.fullmatch(_SEPARATORS.sub("", number)) is not None


def digits(text: str) -> str:
    """Give the digits of a number, a country code as the 0 it stands for."""
    plain = re.sub(r"\D", "", text)
    return f"0{plain[2:]}" if text.strip().startswith("+84") else plain


def _findings(text: str) -> Iterator[tuple[Rule, str, int]]:
    for run in _RUN.finditer(text):
        before = text[max(0, run.start() - _NEAR) : run.start()].rpartition("\n")[2]
        if rule := _rule(run[0], before):
            yield rule, run[0], run.start()
        else:  # two numbers side by side
            parts = ((part, run.start() + run[0].index(part)) for part in _PARTED.split(run[0]))
            told = [(rule, part, at) for part, at in parts if (rule := _rule(part, before))]
            inner = ((found[0], run.start() + found.start()) for found in _INNER.finditer(run[0]))
            yield from told or [(rule, part, at) for part, at in inner if (rule := _rule(part, before))]
    if "sinh" in (folded := text.casefold()) or "sn" in folded:
        for found in _BIRTH.finditer(text):
            yield rules.BIRTH_DATE, found[1] or found[2], found.start()


def _last(word: re.Pattern[str], before: str) -> int:
    """Give where a word stands last, -1 where it does not: the nearest word says what a number is."""
    return max((found.start() for found in word.finditer(before)), default=-1)


def _rule(written: str, before: str) -> Rule | None:
    """Say what a number is by its form and by the words before it."""
    number = _SEPARATORS.sub("", written)
    paper, account = _last(_PAPER, before), _last(_ACCOUNT, before)
    if len(number) < _LEAST or (paper < 0 and account < 0 and _AMOUNT.fullmatch(written)):
        return None
    if account > paper and len(number) <= _LONGEST_ACCOUNT:
        return rules.BANK_ACCOUNT
    if _CITIZEN.fullmatch(number):
        return rules.CITIZEN_NUMBER
    if _MOBILE.fullmatch(number):
        return rules.MOBILE_PHONE
    if len(number) == _OLD_FORM and paper >= 0:
        return rules.OLD_CITIZEN_NUMBER
    return rules.NINE_DIGITS if len(written) == _OLD_FORM and written.isdigit() else None
