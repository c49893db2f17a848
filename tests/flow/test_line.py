"""Cases go through every stage to their end and their proof, whatever the records say and whatever dies on the way."""

import asyncio
import itertools
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import aiohttp
import asyncpg
import pytest
from click.testing import CliRunner

from deploy.demo.__main__ import main as demo_command
from deploy.demo.people import UNIT, offices_of
from deploy.demo.player import Player
from deploy.demo.script import read_stories
from deploy.local.programs import name_of
from shared.events.bus import Outgoing, Producer
from tests.flow.conftest import EVERYWHERE

SETTLED_WITHIN_S = 60
AT_ONCE = 4

ODD_RECORDS = [
    {},
    dict.fromkeys(("case_id", "case_type", "place", "summary_zh", "hardship_categories", "departments", "aid_given", "amount_cny")),
    {"case_id": "X1", "place": "某地", "hardship_categories": ["meteor_strike"], "channel": "carrier pigeon", "amount_cny": "很多"},
    {
        "case_id": "X2",
        "place": "山东省泰安市宁阳县",
        "case_type": "new",
        "hardship_categories": [],
        "amount_cny": 500,
        "aid_given": ["cash"],
    },
    {"case_id": "X3", "place": "西藏自治区拉萨市城关区", "hardship_categories": ["fire"], "household_size": -3, "amount_cny": -1},
    {
        "case_id": "X4",
        "place": "泰安市",
        "hardship_categories": ["domestic_violence"],
        "summary_zh": "身份不明的伤者",
        "aid_given": ["cash"],
    },
    {
        "case_id": "X5",
        "place": "肥城市桃园镇",
        "hardship_categories": ["living_expense"],
        "asked": {"cny": 300, "modes": ["in_kind"], "programmes": ["charity_relief"]},
    },
    {"case_id": "X6", "place": "肥城市桃园镇", "hardship_categories": ["fire"], "asked": "help"},
]
"""Records of the published shape as nobody has published them."""


async def play_all(player, stories):
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(story):
        async with turn:
            return await player.play(story)

    return await asyncio.gather(*(one(story) for story in stories))


def not_ended(outcomes):
    return [(outcome.story.record_id, outcome.reason) for outcome in outcomes if not outcome.ended]


async def test_records_that_nobody_has_seen_are_carried(tmp_path, player, policy, places):
    path = tmp_path / "odd.jsonl"
    path.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in ODD_RECORDS), "utf-8")
    outcomes = await play_all(player, read_stories(path, places, policy.hardships))
    assert not_ended(outcomes) == []
    assert all(outcome.proof for outcome in outcomes)


async def test_whoever_acts_in_the_demo_is_on_a_roster_of_the_county(api, player, stories):
    chosen = [next(story for story in stories if story.guard == guard) for guard in (None, "maker_checker")]
    for outcome in await play_all(player, chosen):
        offices = offices_of(outcome.story)
        roster = await api.get(offices.keeper, "intake", f"/v1/units/{UNIT}/roster?division={offices.county}000000")
        assert roster["on_duty"] == offices.officer("window_clerk").subject
        events = (await api.get(offices.watcher, "audit", f"/v1/cases/{outcome.case_id}/timeline?limit=200"))["items"]
        acted = {event["actor"] for event in events if event["source"] in ("intake", "assessment", "disbursement")}
        assert len(acted) > 2
        known = {officer["subject"] for officer in roster["officers"]} | {offices.watcher.subject}
        assert {actor for actor in acted if not actor.startswith("system:")} - known == set()


def test_a_file_of_something_else_is_told_in_one_sentence(tmp_path):
    path = tmp_path / "cases.jsonl"
    path.write_text('{"case_id": "C1"}\nnot json\n', "utf-8")
    result = CliRunner().invoke(demo_command, ["--cases", str(path)])
    assert result.exit_code == 2
    assert "line 2" in result.output


async def test_a_record_that_is_no_event_does_not_stop_the_line(stack, player, stories):
    producer = Producer(stack.kafka)
    marked = b"poison of a test"
    await producer.send([Outgoing("jiuji.intake", f"k{number}".encode(), marked, [("ce_type", b"nonsense")]) for number in range(8)])
    await producer.close()
    assert not_ended([await player.play(stories[0])]) == []
    for service in ("assessment", "referral", "audit", "health"):
        assert await buried(stack, service, marked) == 8, service


async def buried(stack, service, value):
    connection = await asyncpg.connect(stack.database_url(service))
    try:
        async with asyncio.timeout(SETTLED_WITHIN_S):
            while (count := await connection.fetchval("SELECT count(*) FROM dead_letter WHERE value = $1", value)) < 8:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        return count
    finally:
        await connection.close()


@pytest.mark.timeout(420)
async def test_whatever_is_killed_every_accepted_case_ends_and_no_money_goes_twice(stack, api, player, stories):
    targets = [*map(name_of, stack.services), "issuer", "bank", "kafka", "postgres"]
    households, modes = (story for story in stories if story.guard is None), itertools.cycle([(), ("in_kind",)])
    playable = [replace(story, asked_modes=asked) for story, asked in zip(households, modes, strict=False)]
    over = asyncio.Event()
    outcomes = []

    async def keep_playing(number):
        for round_, story in enumerate(itertools.cycle(playable[number::AT_ONCE])):
            if over.is_set():
                return
            again = Player(api, f"{number}/{round_}", player.log_key, player.policy)
            outcomes.append(await again.play(story))

    playing = [asyncio.create_task(keep_playing(number)) for number in range(AT_ONCE)]
    for target in targets:
        before = len(outcomes)
        await stack.kill(target)
        await stack.restart(target)
        async with asyncio.timeout(SETTLED_WITHIN_S):
            while len(outcomes) == before:  # noqa: ASYNC110  # Something must end between two deaths, else nothing was in the middle of anything.
                await asyncio.sleep(0.05)
    over.set()
    await asyncio.gather(*playing)

    assert await stack.revive() == [], "a service that is not killed goes on, whatever else dies"
    assert not_ended(outcomes) == []
    assert all(outcome.proof for outcome in outcomes)
    await check_money(stack, api, [outcome.case_id for outcome in outcomes])
    await check_log(stack)


async def check_money(stack, api, cases):
    """The bank's book, the payments and the ledger say the same: each payment was given once."""
    async with aiohttp.ClientSession() as http, http.get(f"{stack.urls['bank']}/book") as response:
        book = (await response.json())["items"]
    settled = [item for item in book if item["state"] == "settled"]
    assert len({item["instruction_no"] for item in settled}) == len(settled)
    paid = Counter()
    for case_id in cases:
        for payment in (await api.get(EVERYWHERE, "disbursement", f"/v1/payments?case_id={case_id}"))["items"]:
            assert payment["state"] == "paid", payment
            sent = [one["instruction_no"] for one in payment["instructions"] if one["state"] == "settled"]
            assert len(sent) == (payment["means"] == "bank"), payment
            paid.update(dict.fromkeys(sent, payment["amount_fen"]))
    given = {item["instruction_no"]: item["amount_fen"] for item in settled}
    assert {number: given.get(number) for number in paid} == dict(paid)
    trial = await api.get(EVERYWHERE, "disbursement", "/v1/ledger/trial-balance")
    assert trial["balanced"], trial


async def check_log(stack):
    """Every event that any service committed is in the proof log exactly once."""
    said = Counter()
    for service in stack.services:
        said.update(await ids(stack, name_of(service), "SELECT event_id::text FROM outbox WHERE type <> 'cn.jiuji.log.sealed.v1'"))
    assert said
    assert max(said.values()) == 1
    async with asyncio.timeout(SETTLED_WITHIN_S):
        while (heard := Counter(await ids(stack, "audit", "SELECT event_id::text FROM event"))).keys() < said.keys():  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert heard.keys() >= said.keys()
    assert max(heard.values()) == 1


async def ids(stack, service, query):
    connection = await asyncpg.connect(stack.database_url(service))
    try:
        await connection.execute("SELECT set_config('app.scope', '*', false)")
        return [row[0] for row in await connection.fetch(query)]
    finally:
        await connection.close()


def test_the_published_cases_are_part_of_the_project():
    assert len(Path("deploy/demo/cases.jsonl").read_text("utf-8").splitlines()) == 85
