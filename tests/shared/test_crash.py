"""Whoever dies at a crash point leaves everything or nothing; and nobody dies there who was not started for it."""

import ast
import os
import signal
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from shared.events import deadletters
from shared.events.bus import Incoming, Producer
from shared.kit.crash import POINTS, UnknownCrashPoint, armed
from shared.kit.principal import Principal
from shared.store import timers
from tests.conftest import Died
from tests.shared.conftest import PLACE, notes, registered
from tests.shared.test_outbox import emit, published, relay_of

ROOT = Path(__file__).resolve().parents[2]
NOTE = {"case_id": "c1", "place_code": PLACE, "text": "hello"}
KEY = {"idempotency-key": "k1"}
SYSTEM = Principal.system("test")


def test_the_points_in_the_code_are_those_that_are_declared():
    called = []
    for path in ROOT.glob("*/**/*.py"):
        if path.relative_to(ROOT).parts[0] in ("tests", ".venv", ".cache"):
            continue
        calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
        called += [ast.literal_eval(call.args[0]) for call in calls if getattr(call.func, "id", "") == "crash_here"]
    assert sorted(set(called)) == sorted(POINTS)


DEVELOPMENT = {"JIUJI_ALLOW_DEV_ISSUER": "true"}


@pytest.mark.parametrize("environment", [{}, DEVELOPMENT, {"JIUJI_CRASH_AT": POINTS[0]}, {"JIUJI_CRASH_AT": ""}])
def test_outside_of_a_fault_campaign_nothing_is_armed(environment):
    assert armed(environment) == (None, 0)


def test_a_point_is_armed_by_its_name_and_the_number_of_the_time():
    assert armed(DEVELOPMENT | {"JIUJI_CRASH_AT": POINTS[0]}) == (POINTS[0], 1)
    assert armed(DEVELOPMENT | {"JIUJI_CRASH_AT": f"{POINTS[0]}:3"}) == (POINTS[0], 3)


@pytest.mark.parametrize("wanted", ["nowhere", f"{POINTS[0]}:often"])
def test_an_unknown_point_stops_the_start(wanted):
    with pytest.raises(UnknownCrashPoint):
        armed(DEVELOPMENT | {"JIUJI_CRASH_AT": wanted})


def test_an_armed_process_dies_there_as_by_kill_and_only_at_its_time():
    program = f"""if True:
        import os
        from shared.kit.crash import arm_as_told, crash_here
        arm_as_told(os.environ)
        for n in (1, 2, 3):
            print(n, flush=True)
            crash_here({POINTS[0]!r})
    """
    environment = {"PATH": os.defpath, **DEVELOPMENT, "JIUJI_CRASH_AT": f"{POINTS[0]}:2"}
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (-signal.SIGKILL, "1\n2\n")


async def test_death_before_the_commit_of_a_call_leaves_nothing(sample, die_at):
    client = sample.client(scopes={"case:register"})
    die_at("edge.after_effects_before_commit")
    with pytest.raises(Died):
        await client.post("/v1/notes", json=NOTE, headers=KEY)
    die_at("relay.after_send_before_cursor")
    assert await notes(sample) == []
    assert (await client.post("/v1/notes", json=NOTE, headers=KEY)).status_code == 201
    assert await notes(sample) == ["hello"]


async def test_death_after_the_commit_of_a_call_leaves_its_first_answer(sample, die_at):
    client = sample.client(scopes={"case:register"})
    die_at("edge.after_commit_before_answer")
    with pytest.raises(Died):
        await client.post("/v1/notes", json=NOTE, headers=KEY)
    die_at("relay.after_send_before_cursor")
    assert await notes(sample) == ["hello"]
    assert (await client.post("/v1/notes", json=NOTE, headers=KEY)).status_code == 201
    assert await notes(sample) == ["hello"]


async def test_death_between_sending_and_moving_the_cursor_sends_again(sample, kafka, die_at):
    case_id = sample.ctx.ids.new()
    await emit(sample, case_id, 2)
    producer = Producer(kafka)
    url = sample.ctx.settings.database_url.get_secret_value()
    relay, connection = relay_of(sample, kafka, url, producer), await asyncpg.connect(url)
    die_at("relay.after_send_before_cursor")
    try:
        with pytest.raises(Died):
            await relay.tick(connection)
        die_at("seal.after_commit")
        assert await relay.tick(connection) == 2
    finally:
        await connection.close()
        await producer.close()
    assert [event.case_version for event in await published(kafka, case_id, 4)] == [1, 2, 1, 2]


@pytest.mark.parametrize(("point", "left"), [("inbox.after_effects_before_commit", 0), ("inbox.after_commit_before_next_batch", 1)])
async def test_death_in_a_batch_leaves_all_of_it_or_nothing(sample, die_at, point, left):
    record, _ = sample.record("c1", PLACE, registered())
    die_at(point)
    with pytest.raises(Died):
        await sample.apply(record)
    die_at("seal.after_commit")
    assert len(await notes(sample)) == left
    await sample.apply(record)
    assert len(await notes(sample)) == 1


async def test_death_after_announcing_a_dead_letter_announces_it_again(sample, kafka, die_at):
    await sample.apply(Incoming("jiuji.intake", 0, 7, b"k", b"nonsense", [("ce_type", b"nonsense")]))
    letters = Producer(kafka)
    die_at("letters.after_send_before_mark")
    try:
        with pytest.raises(Died):
            await deadletters.tick_announce(sample.db, sample.ctx.name, letters)
        die_at("seal.after_commit")
        async with sample.db.begin(SYSTEM) as uow:
            assert len(await uow.sql(deadletters.UNANNOUNCED)) == 1
    finally:
        await letters.close()


async def test_death_while_timers_fire_leaves_them_to_fire(sample, die_at):
    async with sample.db.begin(SYSTEM) as uow:
        await timers.arm(uow, "c1", "remind", uow.now)
    die_at("timers.after_taking_before_commit")
    with pytest.raises(Died):
        async with sample.db.begin(SYSTEM) as uow:
            await timers.due(uow)
    die_at("seal.after_commit")
    async with sample.db.begin(SYSTEM) as uow:
        assert len(await timers.due(uow)) == 1
