"""Run an asynchronous main so that Ctrl-C, SIGTERM and a closed terminal let it stop what it started, whatever its parent ignored.

What is started by such a main inherits nothing ignored either: a signal with a handler is reset by exec, one that is ignored is not.
"""

import asyncio
import signal
from collections.abc import Awaitable, Callable

INTERRUPTED = 130


def run(main: Callable[[], Awaitable[int]]) -> int:
    """Return the exit status of `main`; 130 when a signal ended it, after it cleaned up.

    A second Ctrl-C ends this process at once; the kernel then ends its children (see child.py).
    """

    async def guarded() -> int:
        task = asyncio.current_task()
        assert task is not None, "runs as a task"
        for number in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
        try:
            return await main()
        except asyncio.CancelledError:
            return INTERRUPTED

    # Who is started in the background by a shell without job control inherits a SIGINT that is ignored, and Python leaves it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return asyncio.run(guarded())
    except KeyboardInterrupt:
        return INTERRUPTED
