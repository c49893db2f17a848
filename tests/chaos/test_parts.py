"""The parts of a campaign do what the campaign believes of them."""

import ast
import asyncio
import contextlib
import itertools
import json
import os
import subprocess
import sys
import textwrap
from collections import Counter
from datetime import date
from pathlib import Path
from random import Random

import pytest
from aiohttp import web

from deploy.local.ports import HOST, free_ports
from shared.kit.citizens import valid_id_number
from shared.kit.crash import POINTS as DECLARED
from tests.chaos.client import FOREIGN, Api
from tests.chaos.doubter import Doubter
from tests.chaos.historian import Historian, HistorianGone
from tests.chaos.pace import pause
from tests.chaos.people import COUNTIES, WATCHER, applicant, places
from tests.chaos.points import POINTS
from tests.chaos.proxy import Proxy
from tests.chaos.schedule import KINDS, schedule
from tests.chaos.shares import STORIES

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ALLOWED = {"deploy", "tests", "aiohttp", "asyncpg", "aiokafka", "cryptography", "uvloop", *sys.stdlib_module_names}
HOUR = 3600


def test_the_campaign_knows_nothing_of_what_it_tests():
    for path in HERE.glob("*.py"):
        if path.name.startswith("test_"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert name.partition(".")[0] in ALLOWED, path.name
                assert not name.startswith("deploy.") or name.startswith("deploy.local."), path.name


def hour_of(seed):
    return list(itertools.takewhile(lambda fault: fault.at_s < HOUR, schedule(seed)))


def test_one_seed_is_one_schedule_and_another_seed_another():
    assert hour_of(1) == hour_of(1)
    assert hour_of(1) != hour_of(2)


@pytest.mark.parametrize("seed", range(5))
def test_an_hour_has_a_thousand_kills_and_each_crash_point_its_twenty(seed):
    counted = Counter(fault.kind for fault in hour_of(seed))
    assert counted.keys() == KINDS.keys()
    # One in ten may find its process in trouble already, or meet nobody who reaches the point.
    assert 0.9 * (counted["kill"] + 2 * counted["crash_point"]) >= 1_000
    assert 0.9 * counted["crash_point"] / len(POINTS) >= 20


def test_only_what_is_in_focus_goes_wrong():
    assert {fault.kind for fault in itertools.islice(schedule(1, ["kill", "cut"]), 200)} == {"kill", "cut"}


def test_every_crash_point_of_the_product_can_be_reached_somewhere():
    assert set(POINTS) == set(DECLARED)
    assert all(POINTS.values())


def test_every_applicant_is_somebody_else_with_a_valid_document():
    draw = Random(1)
    numbers = [str(applicant(draw.choice(places()), story, draw, account=True)["id_document"]["number"]) for story in range(3_000)]
    assert len(set(numbers)) == len(numbers)
    assert all(valid_id_number(number, on=date(2026, 3, 2)) for number in numbers)


def test_stories_are_shares_of_a_hundred():
    assert sum(STORIES.values()) == 100


async def test_what_is_kept_is_on_disk(tmp_path):
    path = tmp_path / "history.jsonl"
    async with Historian(path) as historian:
        await asyncio.gather(*(historian.keep({"n": n, "text": "急难" * 500}) for n in range(200)))
        assert [json.loads(line)["n"] for line in path.read_text("utf-8").splitlines()] == list(range(200))


async def test_without_its_historian_nothing_is_done(tmp_path):
    async with Historian(tmp_path / "history.jsonl") as historian:
        await historian.keep({})
        historian._process.kill()
        with pytest.raises((HistorianGone, ConnectionError)):
            while True:
                await historian.keep({})


async def echo(reader, writer):
    with contextlib.suppress(ConnectionError):
        while chunk := await reader.read(100):
            writer.write(chunk)
    writer.transport.abort()


async def asked(connection):
    """Return what the other side says, nothing when it hangs up."""
    reader, writer = connection
    try:
        writer.write(b"hello")
        return await reader.read(100)
    except ConnectionError:
        return b""


async def test_the_proxy_carries_cuts_delays_and_heals(tmp_path):
    (port,) = free_ports(1)
    server = await asyncio.start_server(echo, HOST, port)
    proxy, ports = Proxy(("echo",), tmp_path / "proxy.log"), tmp_path / "ports.json"
    await proxy.start(ports)

    opened = []

    async def connected():
        opened.append(await asyncio.open_connection(HOST, proxy.through["echo"]))
        return opened[-1]

    try:
        assert await asked(await connected()) == b""
        ports.write_text(json.dumps({"echo": port}), "utf-8")
        connection = await connected()
        assert await asked(connection) == b"hello"
        await proxy.tell("delay", "echo", "0.05")
        began = asyncio.get_running_loop().time()
        assert await asked(connection) == b"hello"
        assert asyncio.get_running_loop().time() - began >= 0.1
        await proxy.tell("cut", "echo")
        assert await asked(connection) == b""
        assert await asked(await connected()) == b""
        await proxy.tell("heal", "echo")
        assert await asked(await connected()) == b"hello"
    finally:
        await proxy.stop()
        for _, writer in opened:
            writer.transport.abort()
        server.close()


FULL = """
    import errno, pathlib, sys
    from tests.chaos.disks import Disks
    root = pathlib.Path(sys.argv[1])
    disks = Disks({"small": 1})
    disks.mount(root)
    if disks.why_not:
        sys.exit(disks.why_not)
    book = (root / "small" / "book").open("ab", buffering=0)
    disks.fill("small")
    try:
        book.write(b"x" * 8192)
        print("written")
    except OSError as error:
        print(errno.errorcode[error.errno])
    disks.free("small")
    print(book.write(b"x" * 8192))
"""


def test_a_full_disk_takes_nothing_until_it_is_freed_and_no_mount_is_left(tmp_path):
    environment = {"PATH": os.defpath, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", textwrap.dedent(FULL), str(tmp_path)]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if "not permitted" in ended.stderr:
        pytest.skip(ended.stderr.strip())
    assert ended.stdout.split() == ["ENOSPC", "8192"], ended.stderr
    assert str(tmp_path) not in Path("/proc/self/mounts").read_text("utf-8")
    assert list((tmp_path / "small").iterdir()) == []


class Forgetful:
    """A service that hangs up on the first try of everything."""

    def __init__(self):
        self.keys = []

    async def post(self, request):
        self.keys.append(request.headers["idempotency-key"])
        if self.keys.count(self.keys[-1]) == 1:
            request.transport.abort()
        return web.json_response({"case_id": "C1"}, status=201, headers={"etag": '"1"'})


@contextlib.asynccontextmanager
async def asking(service, tmp_path, *routes):
    """Serve routes as a service, and yield who asks it."""
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app)
    await runner.setup()
    (port,) = free_ports(1)
    await web.TCPSite(runner, HOST, port).start()

    async def token(**_):
        return "token"

    async with Historian(tmp_path / "history.jsonl") as historian, Api(lambda: {service: f"http://{HOST}:{port}"}, token, historian) as api:
        yield api
    await runner.cleanup()


async def test_an_unknown_deed_is_tried_again_with_its_key_and_all_of_it_is_on_record(tmp_path):
    service, draw = Forgetful(), Random(3)
    async with asking("intake", tmp_path, web.post("/v1/cases", service.post)) as api:
        deed = api.deed(draw, WATCHER, "intake", "register_case", "/v1/cases", {"a": 1}, story=1, case_id=None)
        assert (await api.do(deed, draw, asyncio.Event())).phase == "ok"
    lines = [json.loads(line) for line in (tmp_path / "history.jsonl").read_text("utf-8").splitlines()]
    assert [(line["attempt"], line["phase"]) for line in lines[:4]] == [(1, "invoke"), (1, "unknown"), (2, "invoke"), (2, "ok")]
    assert {line["key"] for line in lines} == {deed.key} == set(service.keys)
    assert (lines[3]["status"], lines[3]["case_id"], lines[3]["headers"]) == (201, "C1", {"etag": '"1"'})


@pytest.mark.parametrize("place", places())
def test_a_stranger_is_of_a_county_that_is_not_concerned_and_somebody_else(place):
    officer = place.officer("window_clerk")
    stranger = officer.abroad()
    assert stranger.jurisdiction == FOREIGN not in COUNTIES
    assert (stranger.roles, stranger.subject == officer.subject) == (officer.roles, False)


async def test_whoever_doubts_the_log_keeps_its_heads_and_asks_for_all_that_follows(tmp_path):
    sizes = itertools.count(3)
    over, asked = asyncio.Event(), []

    async def newest(_):
        size = next(sizes)
        over.set() if size == 4 else None
        return web.json_response({"size": size})

    async def any_other(request):
        asked.append(request.path_qs)
        return web.json_response({"items": [{"case_id": "C1"}]})

    routes = (web.get("/v1/checkpoints/latest", newest), web.get("/{rest:.*}", any_other))
    async with asking("audit", tmp_path, *routes) as api:
        doubter = Doubter(tmp_path / "proofs.jsonl", api, every_s=0.0)
        await doubter.run(over)
        await doubter.finish()
    kept = [json.loads(line)["kind"] for line in (tmp_path / "proofs.jsonl").read_text("utf-8").splitlines()]
    assert kept == ["head", "head", "growth", "bundle"]
    assert asked == ["/v1/proofs/consistency?first=3&second=4", "/v1/cases?limit=200", "/v1/cases/C1/proof"]


async def test_a_pause_ends_with_its_time_or_its_event():
    over = asyncio.Event()
    assert not await pause(0.01, over)
    over.set()
    assert await pause(60, over)
