"""What YAML's parser complains of, in Vietnamese and at the line that is wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import yaml

_TEXT_AFTER = re.compile(r"""^\s*(?:- )?[^:#]+:\s*(?:\[[^\]]*\]|"[^"]*")\s*[^\s#,]""")


def fault_line(error: yaml.YAMLError, source: str) -> int:
    """Give the line that is wrong, counted from 0. The parser often notices only on the next one."""
    cut = _text_after(source)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return cut if cut is not None else (mark.line if mark else 0)


def _text_after(source: str) -> int | None:
    """Find a value that opens with [ or a quote, closes, and goes on: "[Nóng] Tin mới"."""
    return next((n for n, line in enumerate(source.split("\n")) if _TEXT_AFTER.match(line)), None)


def fault_words(error: yaml.YAMLError, source: str) -> str:
    """Say the parser's commonest complaints in Vietnamese; keep its own words for the rest."""
    if _text_after(source) is not None:
        return 'giá trị mở đầu bằng [ hoặc " mà phía sau còn chữ'
    words = str(getattr(error, "problem", None) or error)
    known = {
        "mapping values are not allowed": "thừa dấu hai chấm",
        "expected <document start>": "phần khai báo có hai phần rời nhau",
        "could not find expected ':'": "thiếu dấu hai chấm",
        "tab character": "thụt vào bằng phím Tab, phải dùng dấu cách",
        "block sequence entries are not allowed": "dấu - của danh sách đặt sai chỗ",
        "cannot start any token": "có ký tự không được phép, như dấu Tab hoặc @",
        "while scanning a quoted scalar": "ngoặc kép chưa đóng",
        "found unexpected end of stream": "ngoặc chưa đóng",
        "did not find expected key": "dòng thụt vào không đều",
        "did not find expected ',' or ']'": "ngoặc vuông chưa đóng",
        "found undefined alias": "dấu * ở đầu giá trị",
    }
    return next((said for phrase, said in known.items() if phrase in words), words)
