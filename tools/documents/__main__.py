"""Command line: ``python -m tools.documents [--only NUMBER]``, run from the repository root."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from tools.documents.page import draw
from tools.documents.records import Record, read
from tools.documents.workbook import workbook

REGISTER = Path("content/van-ban")


BUDGET = 40_000
"""Bytes a PDF may take: the register holds dozens of them."""


def write(record: Record) -> str:
    """Write a record's PDF, and its annex where it has one; say what was written."""
    pdf = draw(record)
    if len(pdf) > BUDGET:
        raise ValueError(f"{record.target}: {len(pdf)} bytes, more than {BUDGET}")
    record.target.write_bytes(pdf)
    if record.annex:
        record.target.with_name(record.annex.file).write_bytes(workbook(record.annex, record.issued))
    return f"{record.target}  {len(pdf) / 1000:.1f} KB\n"


def main() -> None:
    """Draw every document that has wording, or only the ones asked for."""
    parser = ArgumentParser(prog="python -m tools.documents", description=__doc__)
    parser.add_argument("--only", metavar="NUMBER", action="append", help="number of a document, e.g. 12/KH-UBND")
    wanted: list[str] | None = parser.parse_args().only
    for record in read(REGISTER):
        if wanted is None or record.number in wanted:
            sys.stdout.write(write(record))


if __name__ == "__main__":
    main()
