"""The fork server of a stack: `python -m deploy.local.forkserver FOLDER PROFILE PACKAGE…`, its standard input a socket to the supervisor.

It imports the packages of the services and all that they need, and then forks one process for each request, which becomes what
`python -m <package>` makes. So the pages that nobody writes to are there once for all services, and a service that starts has nothing to
import. It does nothing else: it has one thread, no event loop and no connection, because a fork would copy half of any of them. `FOLDER`
is that of the stack, for whoever looks at the list of processes.

A request is one line of JSON: `number`, `name`, `arguments` (package and options), `environment`, `log`, `orphan_signal`. The answers are
`{"number", "pid"}` as soon as the process runs and `{"pid", "status"}` when it has ended; a signal's status is negative.

The environment of a service is the request's and whole before any of its code runs, so nothing may read it when it is imported. What the
interpreter itself reads when it starts (PYTHON…, TZ, LANG), and OpenTelemetry when it is imported, is the supervisor's, which the services
inherit anyway.
"""

import contextlib
import ctypes
import gc
import json
import os
import pkgutil
import runpy
import select
import signal
import socket
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import shared
from deploy.local.child import die_with_parent
from shared.events.contracts import DESKS, EVENT_FIELDS, EVENT_NAMES
from shared.kit.policy import PolicyBook, PolicyInvalid

PR_SET_NAME = 15

PRELOADED = (
    "aiohttp.web",  # The bank's.
    # What libraries import only when they are first used.
    "pydantic.v1",
    "sqlalchemy.dialects.postgresql.asyncpg",
    "uvicorn.lifespan.on",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.websockets.auto",
)
"""What is imported beside the services and the whole of `shared`."""

NOT_SERVING = ("shared.store.migrations",)
"""Modules of `shared` that no running service imports: this one brings Alembic."""


def preload(profile: Path, services: Sequence[str]) -> None:
    """Import what the packages of `services` share, and themselves; read the policy that they all ask.

    Their own code is not shared, but to import it writes to pages that are: 12 MiB in each of five, 14 MiB here for all; to read the
    policy, 4 MiB in each (2026-11).
    """
    for module in pkgutil.walk_packages(shared.__path__, "shared."):
        if module.name not in NOT_SERVING:
            import_module(module.name)
    for name in (*PRELOADED, *(f"{package}.main" for package in services)):
        import_module(name)
    with contextlib.suppress(PolicyInvalid):  # Each service reads it too, and says what is wrong with it.
        PolicyBook.load(profile, EVENT_NAMES, DESKS, EVENT_FIELDS)


def serve(supervisor: socket.socket) -> dict[str, Any] | None:
    """Fork for every request. Return the request in the forked process, and None in this one when the supervisor is gone."""
    unfinished = b""
    with _told_of_ends() as ends:
        while True:
            for source in select.select([supervisor, ends], [], [])[0]:
                if source is ends:
                    ends.recv(4096)
                    for pid, status in _ended():
                        _answer(supervisor, pid=pid, status=status)
                    continue
                received = supervisor.recv(65536)
                if not received:
                    return None
                *lines, unfinished = (unfinished + received).split(b"\n")
                for line in lines:
                    request: dict[str, Any] = json.loads(line)
                    pid = os.fork()
                    if pid == 0:
                        return request
                    _answer(supervisor, number=request["number"], pid=pid)


def become(request: dict[str, Any], fork_server: int) -> None:
    """Turn this process, forked a moment ago by `fork_server`, into the program that was asked for: everything but its code."""
    os.setsid()
    _redirect(Path(request["log"]))
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.clear()
    os.environ.update(request["environment"])
    sys.argv = request["arguments"]
    gc.enable()
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(PR_SET_NAME, f"jiuji {request['name']}".encode()[:15], 0, 0, 0)  # Its command line is the fork server's.
        die_with_parent(libc, fork_server, request["orphan_signal"])


def main() -> None:
    """Serve until the supervisor is gone; in a forked process, be the program that was asked for."""
    gc.disable()  # What it collects now would leave holes in pages, which a forked process fills and so copies.
    preload(Path(sys.argv[2]), sys.argv[3:])
    gc.freeze()  # The collector of a forked process writes to whatever it looks at.
    fork_server = os.getpid()
    with socket.socket(fileno=os.dup(0)) as supervisor:
        request = serve(supervisor)
    if request is not None:
        become(request, fork_server)
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


@contextlib.contextmanager
def _told_of_ends() -> Iterator[socket.socket]:
    """Yield a socket that can be read when a child has ended; leave nothing of it, in a forked process neither."""
    reader, writer = socket.socketpair()
    with reader, writer:
        writer.setblocking(False)
        signal.signal(signal.SIGCHLD, lambda *_: None)  # Without any handler the descriptor would not be written to.
        signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)  # A full one can be read, which is all that is wanted.
        try:
            yield reader
        finally:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)


def _ended() -> Iterator[tuple[int, int]]:
    """Yield the children that have ended, with their statuses."""
    with contextlib.suppress(ChildProcessError):
        while (ended := os.waitpid(-1, os.WNOHANG)) != (0, 0):
            yield ended[0], os.waitstatus_to_exitcode(ended[1])


def _answer(supervisor: socket.socket, **what: int) -> None:
    supervisor.sendall(json.dumps(what).encode() + b"\n")


def _redirect(log: Path) -> None:
    with log.open("ab") as out, Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
        os.dup2(out.fileno(), 1)
        os.dup2(out.fileno(), 2)


if __name__ == "__main__":
    main()
