"""`python -m portal`: Pelican's command line, behind `make build` and `make publish`."""

from __future__ import annotations

import sys

from portal import run

if __name__ == "__main__":
    run(sys.argv[1:])
