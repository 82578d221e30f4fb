"""The settings file: run it as Pelican does, and tell its mistakes as problems."""

from __future__ import annotations

import runpy
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from portal import settings_rules as rules
from portal.problems import Refused
from portal.settings_mends import mended, quoted

if TYPE_CHECKING:
    from portal.problems import Problem

_NEEDED = ("PORTAL", "SITEURL", "THEME", "CACHE_PATH")
# What Python says → what to do, where no mended line was found.
_HINTS = {
    "never closed": "ngoặc mở ở dòng này chưa đóng; thêm ngoặc đóng } ] hoặc )",
    "unterminated": 'thiếu dấu ngoặc kép đóng; chữ phải nằm giữa hai dấu " trên cùng một dòng',
    "forgot a comma": "thiếu dấu phẩy hoặc dấu ngoặc kép; chữ nằm giữa hai dấu ngoặc kép, rồi tới dấu phẩy",
    "invalid character": 'có dấu lạ; gõ lại dòng này bằng dấu ngoặc thẳng " và dấu phẩy thường',
    "unmatched": "thừa một dấu ngoặc đóng; xoá bớt",
    "does not match": "đóng ngoặc sai loại; { đóng bằng }, [ đóng bằng ], ( đóng bằng )",
    "indent": "dòng thụt vào không đều; thụt bằng dấu cách như các dòng bên cạnh",
}
_UNKNOWN = "xem dấu phẩy ở cuối dòng trên, dấu ngoặc và dấu hai chấm của dòng này"


def read_settings(path: Path) -> dict[str, Any]:
    """Run the settings file and give its names. Raises Refused, naming the line, where it cannot be run."""
    try:
        names = runpy.run_path(str(path))
    except SyntaxError as error:
        raise Refused((_at_syntax(path, error),)) from None
    except Exception as error:  # noqa: BLE001 (whatever the file does wrong is its editor's mistake)
        raise Refused((_at_run(path, error),)) from None
    if missing := [name for name in _NEEDED if name not in names]:
        raise Refused(tuple(_not_there(path, name) for name in missing))
    return names


def _at_syntax(path: Path, error: SyntaxError) -> Problem:
    """Tell of a line that Python cannot read."""
    file, line = Path(error.filename or path), error.lineno or 0
    found = mended(_text(file), line)
    if found:
        fix = f"viết lại dòng này thành `{found.text}`"
        return rules.SETTINGS_SYNTAX.at(file.name, found.line, text=_line(file, found.line), fix=fix)
    said = error.msg.lower()
    fix = next((words for phrase, words in _HINTS.items() if phrase in said), _UNKNOWN)
    return rules.SETTINGS_SYNTAX.at(file.name, line, text=_line(file, line), fix=fix)


def _at_run(path: Path, error: Exception) -> Problem:
    """Tell of a line that cannot be carried out: the last one that was run in the folder of the settings."""
    folder = path.resolve().parent
    frames = [one for one in traceback.extract_tb(error.__traceback__) if Path(one.filename).resolve().parent == folder]
    file, line = (Path(frames[-1].filename), frames[-1].lineno or 0) if frames else (path, 0)
    if not isinstance(error, NameError):
        why = f"{type(error).__name__}: {error}"
        return rules.SETTINGS_RUN.at(file.name, line, text=_line(file, line), why=why)
    if error.name in _NEEDED:
        return _not_there(file, error.name)
    text = _line(file, line)
    whole = f'nếu là chữ thì đặt trong ngoặc kép, viết `"{error.name}"`; nếu không thì chép lại dòng này từ tệp mẫu'
    fix = next((f"chữ phải đặt trong ngoặc kép, viết `{wanted}`" for wanted in quoted(text)), whole)
    return rules.SETTINGS_NAME.at(file.name, line, text=text, word=error.name, fix=fix)


def _not_there(file: Path, name: str) -> Problem:
    """Tell of a setting that the file should give; the line of one that is nearly called so."""
    starts = {line.partition("=")[0].strip(): number for number, line in enumerate(_text(file).splitlines(), 1)}
    near = next((start for start in starts if start != name and start.upper().replace("_", "") == name), "")
    facts = {"name": name, "nearest": f' (ý bạn là "{near}"?)' if near else ""}
    return rules.SETTINGS_NONE.at(file.name, starts[near] if near else 0, **facts)


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""


def _line(file: Path, number: int) -> str:
    """Give one line of a file; nothing where it has gone."""
    lines = _text(file).splitlines()
    return lines[number - 1].strip() if 0 < number <= len(lines) else ""
