"""A service whose roles run apart: one process a role, each killed and started by itself, the service called at one address."""

import contextlib
import os
import socket
import threading
from pathlib import Path

import aiohttp
import asyncpg
import pytest

from deploy.local.postgres import Postgres
from deploy.local.processes import StackError, children_of
from deploy.local.programs import ROLES, SERVICES, programs_of
from deploy.local.stack import Stack
from tests.local.leftovers import none_left, until


def test_every_service_is_one_process_unless_its_roles_run_apart():
    names = [program.name for program in programs_of(SERVICES, ("intake", "health"))]
    assert len(names) == len(SERVICES) + 2 * (len(ROLES) - 1)
    assert {"intake.api", "health.workers", "audit"} <= set(names)


async def test_each_role_has_a_process_of_its_own_and_the_service_one_address(tmp_path: Path):
    async with Stack(root=tmp_path, services=("intake",), roles_apart=("intake",), durable=False) as stack:
        assert {f"intake.{role}" for role in ROLES} <= set(stack.pids)
        with pytest.raises(StackError, match="as one process"):
            await stack.kill("intake")
        await stack.kill("intake.relay")
        async with aiohttp.ClientSession() as http, http.get(f"{stack.urls['intake']}/readyz") as answer:
            assert answer.status == 200
        dying = await stack.begin("intake.relay", {"JIUJI_CRASH_AT": "nowhere"})
        assert await dying.wait() == 1
        await stack.restart("intake.relay")
        second = await stack.spare("intake.relay")
        assert second.pid not in stack.pids.values()
        await second.kill()
    assert await none_left(tmp_path) == {}


async def test_killed_postgres_leaves_no_backend_that_ends_its_statement(tmp_path: Path):
    server = Postgres(tmp_path / "postgres", tmp_path / "postgres.log", durable=False)
    await server.start()
    connection = await asyncpg.connect(server.admin_url)
    backend = await connection.fetchval("SELECT pg_backend_pid()")
    assert server.process is not None
    assert backend in children_of(server.process.pid)
    await server.kill()
    await until(lambda: not Path(f"/proc/{backend}").exists() or _is_zombie(backend))
    connection.terminate()


def _is_zombie(pid: int) -> bool:
    # Its parent is gone: whoever inherits it need not have reaped it yet.
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_children_of_nobody_are_none():
    assert children_of(os.getpid() + 10_000_000) == []


async def test_postgres_that_is_killed_while_clients_connect_forks_nobody_who_is_left_over(tmp_path: Path, monkeypatch):
    server = Postgres(tmp_path / "postgres", tmp_path / "postgres.log", durable=False)
    await server.start()
    came, over, left_over = threading.Event(), threading.Event(), set[int]()

    def connect_for_ever() -> None:
        """Stand before the door: the server forks a backend for everybody who only connects."""
        with contextlib.ExitStack() as held:
            while not over.wait(0.001):
                with contextlib.suppress(OSError):
                    held.enter_context(socket.create_connection(("127.0.0.1", server.port), 1))
                    came.set()

    def listed_slowly(pid: int) -> list[int]:
        listed = set(children_of(pid))
        came.clear()
        came.wait(2)
        over.wait(0.1)  # Time to fork, if it can.
        left_over.update(set(children_of(pid)) - listed)
        return list(listed)

    monkeypatch.setattr("deploy.local.postgres.children_of", listed_slowly)
    client = threading.Thread(target=connect_for_ever)
    client.start()
    try:
        await server.kill()
        await server.start()
    finally:
        over.set()
        client.join()
        await server.stop()
    assert left_over == set()
