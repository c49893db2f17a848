"""Tells stories as they come: arrivals of a seeded Poisson process, none of which waits for an earlier one."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from random import Random

from tests.chaos.client import Api
from tests.chaos.pace import pause
from tests.chaos.people import places
from tests.chaos.shares import STORIES
from tests.chaos.teller import StoryOver, Teller

MOST_AT_ONCE = 150
"""Stories that may be open; only then an arrival waits. High, so that what is slow does not slow the load down."""

FUNDS_FEN = 10**11


@dataclass(frozen=True)
class Outcome:
    """What became of a story."""

    story: int
    kind: str
    case_id: str | None
    reason: str
    expected: bool


class Generator:
    """One campaign's load. `over` is set when nothing is waited for any more."""

    def __init__(self, api: Api, seed: int, rate: float, over: asyncio.Event) -> None:
        self._api, self._seed, self._rate, self._over = api, seed, rate, over
        self._open: set[asyncio.Task[None]] = set()
        self.outcomes: list[Outcome] = []

    @property
    def open(self) -> int:
        """Return how many stories are being told."""
        return len(self._open)

    async def fund(self) -> None:
        """Give every county, township and charity enough: a campaign is not about running out of money."""
        draw = Random(f"{self._seed}/funds")
        for place in places():
            t = Teller(0, "funds", draw, self._api, place, self._over)
            treasurer = place.officer("finance_officer", 9)
            county = {"division": place.county + "000000", "amount_fen": FUNDS_FEN, "reference": "chaos"}
            await t.do(treasurer, "disbursement", "grant_budget", "/v1/budget-lines", county)
            township = {"division": place.township, "amount_fen": FUNDS_FEN // 10, "reference": "chaos"}
            await t.do(treasurer, "disbursement", "top_up_reserve", "/v1/petty-reserves", township)
            for charity in ("charity_federation", "red_cross", "social_work"):
                donated = {"division": place.county + "000000", "amount_fen": FUNDS_FEN // 100}
                await t.do(place.handler(charity), "charity", "pay_in", "/v1/funds", donated)

    async def run(self, stop: asyncio.Event) -> None:
        """Let stories begin until `stop`."""
        draw = Random(f"{self._seed}/arrivals")
        kinds, weights = list(STORIES), list(STORIES.values())
        story = 0
        while not await pause(draw.expovariate(self._rate), stop):
            while len(self._open) >= MOST_AT_ONCE and not await pause(0.05, stop):
                continue
            story += 1
            tell = draw.choices(kinds, weights)[0]
            own = Random(f"{self._seed}/{story}")
            t = Teller(story, tell.__name__, own, self._api, own.choice(places()), self._over)
            task = asyncio.create_task(self._told(t, tell))
            self._open.add(task)
            task.add_done_callback(self._open.discard)

    async def finish(self) -> None:
        """Return when every story has ended."""
        while self._open:
            await asyncio.wait(self._open)

    async def drop(self) -> None:
        """Break off what is open: the campaign was."""
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _told(self, t: Teller, tell) -> None:
        try:
            await tell(t)
            await t.repeat_something()
            reason, expected = "told", True
        except StoryOver as end:
            reason, expected = end.reason, end.expected
        self.outcomes.append(Outcome(t.story, t.kind, t.case_id, reason, expected))

    def unexpected(self) -> Counter[str]:
        """Count the ends that no fault excuses, by reason."""
        return Counter(f"{one.kind}: {one.reason}" for one in self.outcomes if not one.expected)
