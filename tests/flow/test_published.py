"""No published amount of a case reaches a service: asked of every call that the demo makes while it plays."""

import json
import uuid
from typing import Any

import pytest

from deploy.demo.client import Api, Officer
from deploy.demo.player import Player
from tests.flow.conftest import CASES, EVERYWHERE
from tests.flow.test_line import not_ended, play_all
from tests.local.test_demo_inputs import amounts_in, published_fen

PLAYED = ("C012", "C021", "C029", "C050", "C062", "C066", "C070", "C083")
"""Amounts of one household, of a share and of one person, of cash and of departments; in some the text names the amount near a cost."""


class Noted(Api):
    """Keeps the body of every call."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.bodies: list[Any] = []

    async def _call(self, who: Officer, method: str, service: str, path: str, *given: Any, **more: Any) -> Any:
        self.bodies.extend(given[:1])
        return await super()._call(who, method, service, path, *given, **more)


@pytest.fixture
async def noted(stack):
    async with Noted(lambda: stack.urls, stack.token) as api:
        yield api


async def test_no_published_amount_of_a_case_is_in_the_body_of_a_call(noted, stories, policy):
    records = {record["case_id"]: record for record in map(json.loads, CASES.read_text("utf-8").splitlines())}
    key = (await noted.get(EVERYWHERE, "audit", "/v1/log-key"))["key"]
    chosen = [story for story in stories if story.record_id in PLAYED]
    assert not_ended(await play_all(Player(noted, uuid.uuid4().hex, key, policy), chosen)) == []
    called = set(amounts_in(noted.bodies))
    assert called
    assert {name: called & published_fen(records[name]) for name in PLAYED} == {name: set() for name in PLAYED}
