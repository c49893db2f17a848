"""A month's load: cases stay, everything else that calls and events leave behind has an end.

The clock is the test's, and so are ids, which say when they were made. PostgreSQL's clock is not: of the outbox, whose days are its own,
the rows of each day are moved to where they would be on that day, by hand, and the relay's cursor is moved instead of the relay.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest

from intake.api.cases import REGISTERING, RegisterCaseBody
from intake.main import SPEC
from shared.events.contracts.assessment import ReviewDecided
from shared.events.outbox import REPLAY_DAYS
from shared.kit.clock import Clock
from shared.kit.ids import lowest_id_at
from shared.kit.principal import Principal
from shared.run.endings import sweep_keys
from shared.run.sweeps import Hourly
from shared.store.db import Call
from shared.store.timers import TIMERS
from shared.web.idempotency import Claim
from shared.web.routes import batcher_of
from tests.intake import stories
from tests.intake.office import CLERK, PLACE, application
from tests.support.harness import PROFILE, Harness

CASES, REFUSED, OUT_OF_ORDER = 200, 10, 10
"""A day: cases that are registered, calls that are refused for good, cases of which an event comes a day before the one before it."""

OPEN_DAYS, KEPT_DAYS, DAYS = 5, 7, 28

CLERK_1 = Principal("clerk-1", frozenset({"window_clerk"}), CLERK, "370983", "潮泉镇窗口")

COUNTS = """
SELECT (SELECT count(*) FROM intake_case), (SELECT count(*) FROM outbox), (SELECT count(*) FROM inbox), (SELECT count(*) FROM idempotency),
       (SELECT count(*) FROM timer), (SELECT count(*) FROM parked_event), (SELECT count(*) FROM case_end WHERE keys_kept)
"""
REVIEWED = ReviewDecided(procedure="normal", members=("m",), votes_for=1, votes_against=0, quorum=1, proposed_by="o", proposed_fen=0)

ENDING = ("outbox", "inbox", "idempotency", "timer", "parked_event", "case_end")


class ClockIds:
    """Ids that are as old as the test's clock says."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.made = 0

    def new(self) -> str:
        self.made += 1
        return str(UUID(int=UUID(lowest_id_at(self.clock.now())).int + self.made))


class Month:
    """Plays day after day on one service, and counts what is there at the end of each."""

    def __init__(self, h: Harness, owner: asyncpg.Connection) -> None:
        self.h = h
        self.owner = owner
        self.h.ctx.ids = self.h.db.ids = ClockIds(h.clock)
        self.sweep = Hourly(sweep_keys)
        self.registered: list[list[str]] = []

    async def day(self) -> list[int]:
        self.registered.append(await self.register())
        await self.h.run(TIMERS)  # Those that nobody accepted are accepted by silence.
        if len(self.registered) > OPEN_DAYS:
            await self.close(self.registered[-1 - OPEN_DAYS], first=False)
        if len(self.registered) > OPEN_DAYS + 1:
            await self.close(self.registered[-2 - OPEN_DAYS][:OUT_OF_ORDER], first=True)
        await self.age_outbox()
        await self.owner.execute("UPDATE inbox SET received_at = $1 WHERE received_at > now() - interval '1 day'", self.h.clock.now())
        for due in (lambda: self.sweep(self.h.ctx), self.h.inbox.forget_receipts):
            await until_done(due, self.h.clock)
        async with self.h.db.begin(Principal.system("test")) as uow:
            [counts] = await uow.sql(COUNTS)
        self.h.clock.advance(timedelta(days=1).total_seconds())
        return list(counts)

    async def register(self) -> list[str]:
        bodies = [application(applicant={"name": "张三"})] * CASES + [application(identity_unknown=True)] * REFUSED
        batcher = batcher_of(self.h.app, REGISTERING)
        calls = [(Call(CLERK_1, RegisterCaseBody.model_validate(body).command()), body) for body in bodies]
        answers = await asyncio.gather(
            *(batcher.join(call, Claim(self.h.ctx.ids.new(), sha256(repr(body).encode()).digest())) for call, body in calls)
        )
        locations = [answer.headers["location"] for answer in answers if answer.status == 201]
        assert (len(locations), len(answers)) == (CASES, CASES + REFUSED)
        return [location.rpartition("/")[2] for location in locations]

    async def close(self, cases: list[str], *, first: bool) -> None:
        """Deliver what closes cases; of some the event before it comes a day later, by which it is parked till then."""
        late = set(cases[:OUT_OF_ORDER])
        events = [(case_id, 1, REVIEWED) for case_id in cases if first or case_id not in late]
        events += [(case_id, 2, stories.rejected()) for case_id in cases if not first]
        records = [self.h.record(case_id, PLACE, event, source="assessment", version=version)[0] for case_id, version, event in events]
        await self.h.apply(*records)

    async def age_outbox(self) -> None:
        """Put the day's events where they belong, as published, and drop the days that are over."""
        day = self.h.clock.now().date()
        today = await self.owner.fetchval("SELECT current_date")
        if await self.owner.fetchval("SELECT to_regclass($1)", f"outbox_{day:%Y%m%d}") is None:
            following = day + timedelta(days=1)
            await self.owner.execute(f"CREATE TABLE outbox_{day:%Y%m%d} PARTITION OF outbox FOR VALUES FROM ('{day}') TO ('{following}')")
        await self.owner.execute("UPDATE outbox SET created_at = $1 WHERE created_at > now() - interval '1 day'", self.h.clock.now())
        await self.owner.execute("UPDATE relay_cursor SET snapshot = pg_current_snapshot()")
        await self.owner.execute("SELECT jiuji_outbox_partitions(0, $1)", (today - day).days + REPLAY_DAYS)


async def until_done(work: Callable[[], Awaitable[object]], clock: Clock) -> None:
    while await work() == clock.now():
        pass


@pytest.fixture
async def month(harness, servers, tmp_path: Path):
    """Intake under a profile that keeps keys for a week."""
    (tmp_path / "profile.yaml").write_text(f"name: month\nextends: {PROFILE.resolve()}\n", "utf-8")
    setting = f'keys_kept_days: {{value: {KEPT_DAYS}, source: "a test", basis: design, valid_from: 2015-01-01}}\n'
    (tmp_path / "settings.yaml").write_text(setting, "utf-8")
    h = await harness(SPEC, profile=tmp_path)
    owner = await asyncpg.connect(servers.owner_url(h.db.url.rsplit("/", 1)[1].split("?")[0]))
    yield Month(h, owner)
    await owner.close()


async def test_after_the_time_that_things_are_kept_only_cases_grow(month):
    cases, *ending = zip(*[await month.day() for _ in range(DAYS)], strict=True)
    assert list(cases) == [CASES * day for day in range(1, DAYS + 1)]
    weeks = {name: [max(counts[at : at + 7]) for at in range(0, DAYS, 7)] for name, counts in zip(ENDING, ending, strict=True)}
    assert {name: third for name, (_, _, third, _) in weeks.items() if third == 0} == {}, "each has something to end"
    assert {name: counts for name, counts in weeks.items() if counts[3] > counts[2]} == {}
