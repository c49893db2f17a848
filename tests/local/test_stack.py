"""The supervisor: one stack in a folder, everything in it can be killed and comes back, and nothing of it is left behind."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import jwt
import pytest

from deploy.local.installed import ROOT
from deploy.local.keys import Keys
from deploy.local.ports import ENOUGH, LOWEST, free_or, free_ports, outgoing_from
from deploy.local.processes import StackError
from deploy.local.programs import SERVICES, package_of, stand_ins_for
from deploy.local.servers import Servers
from deploy.local.stack import Stack
from deploy.local.state import Folder, State
from deploy.local.topics import TOPICS
from shared.events.broker import require_topics
from tests.local.leftovers import none_left, processes_of, until


@pytest.fixture(scope="module")
def said() -> list[str]:
    return []


@pytest.fixture(scope="module")
async def stack(tmp_path_factory: pytest.TempPathFactory, said: list[str]) -> AsyncIterator[Stack]:
    root = tmp_path_factory.mktemp("stack")
    async with Stack(root=root, services=(), durable=False, say=said.append) as started:
        yield started
    assert await none_left(root) == {}


async def test_a_second_stack_in_the_same_folder_is_refused(stack: Stack) -> None:
    with pytest.raises(StackError, match="already runs"):
        await Stack(root=stack.root, services=()).start()
    assert Folder(stack.root).read() is not None


async def test_its_state_tells_what_runs_and_is_for_the_owner_only(stack: Stack) -> None:
    state = Folder(stack.root).read()
    assert state is not None
    assert state.ready
    assert state.supervisor == os.getpid()
    assert set(state.pids) == {"postgres", "kafka", "issuer"}
    assert (stack.root / "stack.json").stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in (stack.root / "secrets").iterdir())


@pytest.mark.parametrize("name", ["issuer", "postgres", "kafka"])
async def test_what_is_killed_comes_back_at_the_same_address(stack: Stack, name: str) -> None:
    before = stack.pids[name]
    await stack.kill(name)
    assert name not in stack.pids
    await stack.restart(name)
    assert stack.pids[name] != before
    await asyncpg.Connection.close(await asyncpg.connect(stack.cluster.admin_url))
    await require_topics(stack.kafka, [topic.name for topic in TOPICS])
    assert await stack.token(subject="officer-1")


async def test_what_dies_by_itself_is_revived_and_what_was_killed_on_purpose_is_not(stack: Stack) -> None:
    os.kill(stack.pids["issuer"], signal.SIGKILL)
    await until(lambda: "issuer" not in stack.pids)
    assert await stack.revive() == ["issuer"]
    await stack.kill("issuer")
    assert await stack.revive() == []
    await stack.restart("issuer")


async def test_the_death_of_the_fork_server_is_told_and_what_it_had_forked_is_revived(stack: Stack, said: list[str]) -> None:
    before = stack.fork_server_pid
    os.kill(before, signal.SIGKILL)
    await until(lambda: "issuer" not in stack.pids)
    with pytest.raises(StackError, match="the fork server ended by itself"):
        await stack.spare("issuer")
    assert await stack.revive() == ["issuer"]
    assert stack.fork_server_pid != before
    assert await stack.token(subject="officer-1")
    assert [line for line in said if "the fork server ended by itself with status -9" in line]


async def test_tokens_are_for_whoever_is_asked(stack: Stack) -> None:
    token = await stack.token(subject="officer-7", roles=["finance_officer"], jurisdiction="370983", scopes=["payment:read"])
    claims = jwt.decode(token, options={"verify_signature": False})
    assert (claims["sub"], claims["scope"], claims["iss"]) == ("officer-7", "payment:read", stack.urls["issuer"])
    with pytest.raises(StackError, match="jurisdiction"):
        await stack.token(subject="officer-7", jurisdiction="everywhere")


async def test_an_unknown_service_is_named(stack: Stack) -> None:
    with pytest.raises(StackError, match="there is no service 'intak'"):
        await stack.restart("intak")


STARTER = """
    import asyncio, pathlib, sys
    from deploy.local.running import run
    from deploy.local.stack import Stack
    async def main():
        async with Stack(root=pathlib.Path(sys.argv[1]), services=(), durable=False):
            print("ready", flush=True)
            await asyncio.Event().wait()
    sys.exit(run(main))
"""


MOMENTS = ("stack.json", "log/postgres.log", "log/kafka.log", "ready")
SIGNALS = [
    *((moment, number) for moment in MOMENTS for number in (signal.SIGINT, signal.SIGKILL)),
    ("ready", signal.SIGTERM),
    ("ready", signal.SIGHUP),
]


@pytest.mark.parametrize(("moment", "number"), SIGNALS)
async def test_a_signal_at_any_moment_leaves_nothing_running(tmp_path: Path, moment: str, number: signal.Signals) -> None:
    starter = await asyncio.create_subprocess_exec(
        sys.executable, "-c", textwrap.dedent(STARTER), str(tmp_path), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert starter.stdout is not None
    if moment == "ready":
        assert await starter.stdout.readline() == b"ready\n"
    else:
        await until((tmp_path / moment).exists)
    starter.send_signal(number)
    async with asyncio.timeout(60):
        status = await starter.wait()
    assert status == (-signal.SIGKILL if number == signal.SIGKILL else 130)
    assert await none_left(tmp_path) == {}
    assert not Folder(tmp_path).is_taken()


async def test_a_start_that_fails_leaves_nothing_running(tmp_path: Path) -> None:
    stack = Stack(root=tmp_path, services=(), settings={"JIUJI_ISSUER_KEY": "no key"})
    with pytest.raises(StackError, match="issuer ended with status 1"):
        await stack.start()
    assert processes_of(tmp_path) == {}
    assert Folder(tmp_path).read() is None


async def test_existing_servers_are_used_and_left_running(
    servers: Servers, kafka: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", servers.admin_url)
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", kafka)
    try:
        async with Stack(root=tmp_path, services=()) as guest:
            assert set(guest.pids) == {"issuer"}
            with pytest.raises(StackError, match="does not run here"):
                await guest.kill("postgres")
    finally:
        await servers.cluster.create_roles()  # The guest gave the roles its own password.
    await require_topics(kafka, [topic.name for topic in TOPICS])


def test_the_remains_of_a_dead_stack_are_no_stack(tmp_path: Path) -> None:
    Folder(tmp_path).write(State(supervisor=1, ready=True))
    assert Folder(tmp_path).read() is None
    Folder(tmp_path).take().leave()


def test_secrets_stay_the_same_from_start_to_start(tmp_path: Path) -> None:
    first = Keys(tmp_path / "secrets").random("master-key")
    assert Keys(tmp_path / "secrets").random("master-key") == first
    assert Keys(tmp_path / "secrets").random("other-key") != first


def test_a_port_in_use_is_passed_over() -> None:

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert free_or(port) != port
    assert free_or(port) == port


MANY = f"from deploy.local import ports; ports.outgoing_from = lambda: {LOWEST + ENOUGH}; print(*ports.free_ports({ENOUGH // 4}))"


def test_no_port_is_given_twice() -> None:
    given = subprocess.run([sys.executable, "-c", MANY], capture_output=True, text=True, check=True).stdout.split()
    assert len(set(given)) == ENOUGH // 4, "drawn at random, some of them would be the same"


CHOOSES = "from deploy.local.ports import free_ports; print(*free_ports(1), flush=True); input()"


def test_what_another_process_chose_is_passed_over_also_while_nobody_listens_there_yet() -> None:
    with subprocess.Popen([sys.executable, "-c", CHOOSES], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        port = int(other.stdout.readline())
        assert free_or(port) != port
        other.communicate("\n")
    assert free_or(port) == port


def test_ports_are_none_that_outgoing_connections_get() -> None:
    if outgoing_from() < LOWEST + ENOUGH:
        pytest.skip(f"this system gives ports from {outgoing_from()} on to outgoing connections, and leaves no room below")
    given = set()
    for _ in range(200):
        with socket.socket() as outgoing:
            outgoing.bind(("127.0.0.1", 0))
            given.add(outgoing.getsockname()[1])
    assert max(free_ports(50)) < min(given)


def test_services_are_known_by_their_short_and_their_full_name() -> None:
    assert package_of("health") == package_of("services.health") == "services.health"
    assert "deploy.local.bank" in stand_ins_for(SERVICES)
    assert stand_ins_for(["audit"]) == ["deploy.local.issuer"]
