"""Command line: ``python -m tools.illustrate [--only NAME]``, run from the repository root."""

import sys
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tools.illustrate.canvas import HEIGHT, UPRIGHT, WIDTH, Canvas
from tools.illustrate.scenes import PORTRAITS, SCENES

TARGET = Path("content/hinh-anh")
PICTURES = SCENES | PORTRAITS


def draw(name: str) -> str:
    """Draw one picture and say what was written."""
    # The name is the seed, so that a picture never changes because another one was added.
    canvas = Canvas(seed=name, size=UPRIGHT if name in PORTRAITS else (WIDTH, HEIGHT))
    PICTURES[name](canvas)
    target = TARGET / f"{name}.jpg"
    canvas.save(target)
    return f"{target}  {target.stat().st_size // 1024} KB"


def main() -> None:
    """Draw every picture, or only the ones asked for."""
    parser = ArgumentParser(prog="python -m tools.illustrate", description=__doc__)
    parser.add_argument("--only", metavar="NAME", action="append", choices=sorted(PICTURES))
    names: list[str] = parser.parse_args().only or list(PICTURES)
    TARGET.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as pool:
        for line in pool.map(draw, names):
            sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
