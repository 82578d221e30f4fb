"""What YAML's parser complains of, in Vietnamese, where no line could be mended."""

from __future__ import annotations


def fault_line(error: Exception) -> int:
    """Give the line, counted from 0, at which the parser stopped."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return mark.line if mark else 0


def fault_words(error: Exception) -> str:
    """Say the parser's commonest complaints in Vietnamese; keep its own words for the rest."""
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
