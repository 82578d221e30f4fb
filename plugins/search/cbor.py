"""CBOR (RFC 8949), as much of it as Pagefind's lists are made of: whole numbers from 0, texts, lists."""

from __future__ import annotations

from typing import Any

Value = Any  # int, str, or a list of such
_NUMBER, _TEXT, _LIST = 0, 3, 4  # the major types
_SHORT = 24  # a smaller number stands in the first byte itself; 24 to 27 say that 1, 2, 4 or 8 bytes follow


def decode(data: bytes) -> Value:
    """Read one value. Raises ValueError for what is none of ours."""
    return _read(data, 0)[0]


def _read(data: bytes, at: int) -> tuple[Value, int]:
    """Give the value that begins at `at`, and where the next one does."""
    major, count = data[at] >> 5, data[at] & 31
    at += 1
    if _SHORT <= count <= _SHORT + 3:
        width = 1 << (count - _SHORT)
        count, at = int.from_bytes(data[at : at + width]), at + width
    if major == _NUMBER:
        return count, at
    if major == _TEXT:
        return data[at : at + count].decode(), at + count
    if major == _LIST:
        return _read_list(data, count, at)
    raise ValueError(f"CBOR của kiểu {major} không có trong chỉ mục")


def _read_list(data: bytes, count: int, at: int) -> tuple[Value, int]:
    items = []
    for _ in range(count):
        item, at = _read(data, at)
        items.append(item)
    return items, at


def encode(value: Value) -> bytes:
    """Write a value in its shortest form."""
    if isinstance(value, int):
        return _head(_NUMBER, value)
    if isinstance(value, str):
        data = value.encode()
        return _head(_TEXT, len(data)) + data
    return _head(_LIST, len(value)) + b"".join(map(encode, value))


def _head(major: int, count: int) -> bytes:
    if count < _SHORT:
        return bytes([major << 5 | count])
    size = max(0, (count.bit_length() - 1) // 8).bit_length()  # 1, 2, 4 or 8 bytes
    return bytes([major << 5 | _SHORT + size]) + count.to_bytes(1 << size)
