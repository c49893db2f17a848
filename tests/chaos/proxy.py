"""Stands between the services and what they call, to cut and to delay: `python -m tests.chaos.proxy CONTROL_PORT PORTS.json name=LISTEN …`.

Where a name is reached stands in the file, which is asked for each connection: a stack takes another port when somebody else has taken
its own meanwhile. A process of its own, so that what passes does not wait for the load generator. It takes one command a line on its
control port and answers each with `done`:

    cut NAME      hang up every connection, and every new one
    delay NAME S  hold everything that passes for so many seconds
    heal NAME     let everything pass again
"""

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import uvloop

from deploy.local.ports import HOST, accepts, free_ports
from deploy.local.processes import Command, Process
from tests.chaos.pace import pause

ROOT = Path(__file__).resolve().parents[2]
CHUNK = 64 * 1024
LAST_WORDS_S = 1.0


class Proxy:
    """The process, as the campaign sees it: `through` are the ports that stand for those it was given."""

    def __init__(self, names: tuple[str, ...], log: Path) -> None:
        self._control, *ports = free_ports(len(names) + 1)
        self.through = dict(zip(names, ports, strict=True))
        self._log = log

    async def start(self, ports: Path) -> None:
        """Start; return when it listens. The file `ports` has a port for each name, or will have it when somebody connects."""
        ways = [f"{name}={port}" for name, port in self.through.items()]
        command = Command(
            name="proxy",
            arguments=[sys.executable, "-m", "tests.chaos.proxy", str(self._control), str(ports), *ways],
            log=self._log,
            environment={"PATH": os.environ.get("PATH", os.defpath)},
            cwd=ROOT,
        )
        self._process = await Process.start(command)
        await self._process.ready(lambda: accepts(self._control), 20)

    async def tell(self, *words: str) -> None:
        """Give it a command; return when it is done."""
        reader, writer = await asyncio.open_connection(HOST, self._control)
        writer.write(" ".join(words).encode() + b"\n")
        await reader.readline()
        writer.close()

    async def stop(self) -> None:
        """End it."""
        await self._process.kill()


@dataclass
class Way:
    """One address that stands for another."""

    target: Callable[[], int]
    is_cut: bool = False
    delay_s: float = 0.0
    writers: set[asyncio.StreamWriter] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection until either side ends it."""
        try:
            if self.is_cut:
                raise ConnectionAbortedError
            far_reader, far_writer = await asyncio.open_connection(HOST, self.target())
        except (OSError, ValueError, KeyError):  # Nobody is there; or the file is just being written.
            writer.transport.abort()
            return
        ends = {writer, far_writer}
        self.writers |= ends
        both = [asyncio.create_task(self._carry(reader, far_writer)), asyncio.create_task(self._carry(far_reader, writer))]
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait(both, timeout=LAST_WORDS_S)
        finally:
            for task in both:
                task.cancel()
            self.writers -= ends
            for end in ends:
                end.transport.abort()

    def hang_up(self) -> None:
        """Break every connection as a broken network does."""
        for writer in self.writers:
            writer.transport.abort()

    def fall_silent(self) -> None:
        """Let nothing more pass on the connections there are, and close none: what a pulled cable looks like."""
        for writer in self.writers:
            writer.transport.pause_reading()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while chunk := await reader.read(CHUNK):
                if self.delay_s:
                    await pause(self.delay_s)
                writer.write(chunk)
                await writer.drain()
            writer.write_eof()


async def serve(control: int, ways: dict[str, tuple[int, Way]]) -> None:
    """Carry and obey for ever."""

    async def obey(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if words := (await reader.readline()).decode().split():
            way = ways[words[1]][1]
            way.is_cut = words[0] == "cut"
            way.delay_s = float(words[2]) if words[0] == "delay" else 0.0
            if way.is_cut:
                way.hang_up()
            writer.write(b"done\n")
        writer.close()

    for listen, way in ways.values():
        await asyncio.start_server(way.serve, HOST, listen)
    await (await asyncio.start_server(obey, HOST, control)).serve_forever()


def main(arguments: list[str]) -> None:
    """Serve what the arguments say."""
    control, file, *told = arguments
    ways = {}
    for name, _, listen in (one.partition("=") for one in told):
        ways[name] = (int(listen), Way(partial(port_of, Path(file), name)))
    uvloop.run(serve(int(control), ways))


def port_of(file: Path, name: str) -> int:
    """Return where a name is reached now."""
    return int(json.loads(file.read_text("utf-8"))[name])


if __name__ == "__main__":
    main(sys.argv[1:])
