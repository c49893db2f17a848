"""Tells one story: its deeds in order, and what it waits for between them."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.chaos.client import Answer, Api, Deed, Officer
from tests.chaos.pace import pause
from tests.chaos.people import Place

POLL_S, POLL_MOST_S = 0.3, 1.5
DIGEST = "ab" * 32


class StoryOver(Exception):
    """The story ends here; `expected` tells whether that may be so when things happen at the same time and processes die."""

    def __init__(self, reason: str, *, expected: bool) -> None:
        super().__init__(reason)
        self.reason, self.expected = reason, expected


@dataclass
class Teller:
    """One story. `over` is set when the campaign waits for nobody any more."""

    story: int
    kind: str
    draw: Random
    api: Api
    place: Place
    over: asyncio.Event
    case_id: str | None = None
    deeds: list[Deed] = field(default_factory=list)

    def officer(self, role: str, number: int = 1) -> Officer:
        """Return an officer of the story's county."""
        return self.place.officer(role, number)

    async def do(
        self,
        who: Officer,
        service: str,
        name: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        may: Collection[str] = (),
        method: str = "POST",
    ) -> Answer:
        """Do something, patiently; codes in `may` are refusals that the story goes on with. Raises `StoryOver` for any other."""
        deed = self.api.deed(self.draw, who, service, name, path, body, story=self.story, case_id=self.case_id, method=method)
        answer = await self.api.do(deed, self.draw, self.over)
        if answer.phase == "unknown":
            raise StoryOver(f"no answer: {name}", expected=False)
        self.deeds.append(deed)
        if answer.phase == "fail" and answer.code not in may:
            raise StoryOver(f"refused: {name} {answer.code}", expected=False)
        return answer

    async def until(
        self, who: Officer, service: str, path: str, done: Callable[[dict[str, Any]], bool], what: str, *, stop: Collection[str] = ()
    ) -> dict[str, Any]:
        """Ask until the answer is so; a case whose `state` is one of `stop` went another way. Raises `StoryOver`."""
        wait = POLL_S
        while True:
            answer = await self.api.get(who, service, path)
            if answer.phase == "ok":
                found = answer.document
                if done(found):
                    return found
                if found.get("state") in stop:
                    raise StoryOver(f"went another way: {found['state']}", expected=True)
            elif answer.phase == "fail" and answer.status != 404:
                raise StoryOver(f"may not look: {path} {answer.code}", expected=False)
            if await pause(wait * self.draw.uniform(0.8, 1.2), self.over):
                raise StoryOver(f"never came: {what}", expected=False)
            wait = min(POLL_MOST_S, wait * 1.3)

    async def repeat_something(self) -> None:
        """Do a deed of the story again, long after its end, with its old key."""
        if self.deeds and self.draw.random() < 0.4:
            await self.api.attempt(self.draw.choice(self.deeds))
