"""Work spread over the machine's cores in forked processes, which see everything made so far without copying it."""

from __future__ import annotations

import errno
import gc
import multiprocessing
import os
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")
R = TypeVar("R")
FEW = 200  # items; below this, starting processes costs more than they save
_BATCH = 50  # items between two words from a process


def spread(work: Callable[[Sequence[T]], R], items: Sequence[T]) -> Iterator[tuple[int, R]]:
    """Do `work` on batches of `items`; give for each batch how many items it had and its result, in no order.

    Raises what `work` raises, ChildProcessError where a process was killed. Results must be picklable; items and `work`
    need not be.
    """
    workers = os.cpu_count() or 1
    if len(items) < FEW or workers == 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield len(items), work(items)
        return
    gc.freeze()  # a collection in a child would write to every page it shares with its parent
    context = multiprocessing.get_context("fork")
    receivers: list[Connection] = []
    for number in range(workers):
        receiver, sender = context.Pipe(duplex=False)
        context.Process(target=_serve, args=(work, items[number::workers], sender), daemon=True).start()
        sender.close()
        receivers.append(receiver)
    gc.unfreeze()
    yield from _collect(receivers)


def _serve(work: Callable[[Sequence[T]], R], items: Sequence[T], sender: Connection) -> None:
    gc.disable()
    try:
        for start in range(0, len(items), _BATCH):
            batch = items[start : start + _BATCH]
            sender.send((len(batch), work(batch)))
    except (Exception, SystemExit) as error:  # noqa: BLE001 (raised again by the parent; a refused build is an exit)
        sender.send((0, error))
    else:
        sender.send(None)
    sender.close()


def _collect(receivers: list[Connection]) -> Iterator[tuple[int, Any]]:
    while receivers:
        for ready in wait(receivers):
            assert isinstance(ready, Connection)  # noqa: S101 (what went in comes out)
            said = _receive(ready)
            if said is None:
                receivers.remove(ready)
                continue
            count, result = said
            if isinstance(result, BaseException):
                raise result
            yield count, result


def _receive(ready: Connection) -> tuple[int, Any] | None:
    """Give a batch, or None at the end. A process that ended without saying so was killed."""
    try:
        said: tuple[int, Any] | None = ready.recv()
    except EOFError as error:
        why = "một tiến trình bị dừng giữa chừng, có thể vì thiếu bộ nhớ"
        raise ChildProcessError(errno.ECHILD, why) from error
    return said
