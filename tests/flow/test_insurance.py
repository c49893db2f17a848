"""The medical insurance's own system: it takes its orders from the desk, dies between two words, contradicts itself, and is heard right."""

import asyncio
import sys
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from deploy.demo.client import Api
from deploy.demo.departments import Answer
from deploy.demo.people import Offices, offices_of
from deploy.demo.player import OWN_SYSTEM, Player
from deploy.demo.script import Story
from deploy.local.ports import free_or

READY_WITHIN_S = 60

COUNTY = "370911"
"""Nothing else is played there by these tests."""


class Insured(Player):
    """Plays a story in which the insurance answers by itself; what waits for an officer then is agreed to."""

    async def _report(self, offices: Offices, branch: dict[str, Any], decided: Answer) -> dict[str, Any]:
        def answered(order: dict[str, Any]) -> bool:
            # What contradicts itself changes as long as the system goes on speaking: until all is paid that was proposed.
            held = order["state"] == "confirming" and order["amount_fen"] == order["proposed_fen"]
            return held or order["state"] in {"completed", "refused"}

        system, path = offices.system(OWN_SYSTEM), f"/v1/orders/{branch['referral_id']}"
        done: dict[str, Any] = await self._api.until(system, branch["desk"], path, answered, "it was answered")
        return done


class System:
    """The stand-in as a process that can be killed."""

    def __init__(self, stack: Any, folder: Path) -> None:
        self.port, self._folder, self._urls = free_or(None), folder, stack.urls
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        options = {"port": self.port, "state-dir": self._folder, "jurisdiction": COUNTY, "step-s": 0.05}
        options |= {"desk-url": self._urls["health"], "token-url": f"{self._urls['issuer']}/token"}
        told = [part for name, value in options.items() for part in (f"--{name}", str(value))]
        self._process = await asyncio.create_subprocess_exec(sys.executable, "-m", "deploy.local.insurance", *told)
        async with asyncio.timeout(READY_WITHIN_S):
            while not await self._answers():  # noqa: ASYNC110  # Another process makes it true.
                await asyncio.sleep(0.05)

    async def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    async def _answers(self) -> bool:
        try:
            return bool(await self.call("GET", "/readyz"))
        except aiohttp.ClientError:
            return False

    async def call(self, method: str, path: str, body: Any = None) -> Any:
        async with aiohttp.ClientSession() as http, http.request(method, f"http://127.0.0.1:{self.port}{path}", json=body) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def entries(self) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = (await self.call("GET", "/book"))["items"]
        return items


@asynccontextmanager
async def insurance(stack: Any, folder: Path) -> AsyncIterator[System]:
    system = System(stack, folder)
    await system.start()
    try:
        yield system
    finally:
        await system.kill()


@pytest.fixture
def player(api, policy, player) -> Player:
    return Insured(api, uuid.uuid4().hex, player.log_key, policy)


@pytest.fixture
def story(stories: list[Story]) -> Story:
    """A household that asks the insurance to share a medical cost, in the county of this file."""
    plain = next(one for one in stories if one.guard is None and one.identity_known)
    return replace(
        plain,
        place_code=f"{COUNTY}100201",
        hardship_codes=("medical_expense",),
        identity_classes=("dibao",),
        cost_fen=3_000_000,
        asked_modes=(),
        asked_programmes=("medical_assistance",),
    )


async def order_of(api: Api, system: System, story: Story) -> dict[str, Any]:
    """Return the one order that the system has in its book, as it stands at the desk."""
    (entry,) = await system.entries()
    order: dict[str, Any] = await api.get(offices_of(story).system(OWN_SYSTEM), "health", f"/v1/orders/{entry['referral_id']}")
    return order


async def test_an_order_is_settled_once_though_its_system_dies_between_two_words(stack, api, player, story, tmp_path):
    async with insurance(stack, tmp_path) as system:
        await system.call("POST", "/faults", {"mode": "delay", "count": 1, "seconds": 2.0})
        playing = asyncio.create_task(player.play(story))
        who = offices_of(story).system(OWN_SYSTEM)
        async with asyncio.timeout(READY_WITHIN_S):
            while not (entries := await system.entries()):  # noqa: ASYNC110  # Another process makes it true.
                await asyncio.sleep(0.05)
        path = f"/v1/orders/{entries[0]['referral_id']}"
        await api.until(who, "health", path, lambda one: one["state"] == "acknowledged", "it was accepted")
        await system.kill()
        await system.start()
        outcome = await playing
        assert outcome.ended, outcome.reason
        (entry,), order = await system.entries(), await order_of(api, system, story)
        said = (await api.get(who, "health", f"{path}/reports"))["items"]
    assert (order["state"], order["system_no"], order["amount_fen"]) == ("completed", entry["system_no"], order["proposed_fen"])
    assert [one["stage"] for one in said] == ["accepted", "decided", "paid", "paid"]
    assert sum(one["amount_fen"] for one in said[2:]) == order["amount_fen"] > 0


async def test_what_it_says_against_its_own_word_waits_for_an_officer(stack, api, player, story, tmp_path):
    async with insurance(stack, tmp_path) as system:
        await system.call("POST", "/faults", {"mode": "contradict", "count": 1})
        outcome = await player.play(story)
        assert outcome.ended, outcome.reason
        order = await order_of(api, system, story)
    assert (order["state"], order["departure_code"]) == ("completed", "own_system_contradicts")
    assert order["confirmed_by"] != order["officer"]
