"""No published amount of a case reaches a service: asked of every call that the demo makes while it plays."""

import asyncio
import json
import uuid
from typing import Any

from deploy.demo.client import Api, Officer
from deploy.demo.player import Player
from tests.flow.conftest import CASES, EVERYWHERE
from tests.flow.test_line import not_ended
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


async def amounts_called(stack, story, policy) -> set[int]:
    """Play a story; return every whole number in the bodies of its calls."""
    async with Noted(lambda: stack.urls, stack.token) as noted:
        key = (await noted.get(EVERYWHERE, "audit", "/v1/log-key"))["key"]
        assert not_ended([await Player(noted, uuid.uuid4().hex, key, policy).play(story)]) == []
        return set(amounts_in(noted.bodies))


async def test_no_published_amount_of_a_case_is_in_the_body_of_a_call_of_it(stack, stories, policy):
    records = {record["case_id"]: record for record in map(json.loads, CASES.read_text("utf-8").splitlines())}
    chosen = [story for story in stories if story.record_id in PLAYED]
    called = await asyncio.gather(*(amounts_called(stack, story, policy) for story in chosen))
    assert len(called) == len(PLAYED)
    assert all(called)
    told = {story.record_id: amounts & published_fen(records[story.record_id]) for story, amounts in zip(chosen, called, strict=True)}
    assert told == {name: set() for name in PLAYED}
