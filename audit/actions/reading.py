"""Reading: cases, timelines, clocks, statistics, the feed of the live stream. Row-level security keeps all in their jurisdiction."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from audit.domain.casefiles import CaseFile, CaseFileFilter
from audit.domain.clocks import CaseClock, ClockFilter, ClockKey
from audit.domain.concerns import Concern, concern_of
from audit.domain.leaf import parts_of
from audit.domain.proofs import SealedLeaf
from audit.domain.statistics import Statistics
from audit.domain.timelines import CaseTimeline
from audit.repository import log
from audit.repository.casefiles import CASE_FILES, duties_of_cases, money_totals, page_of_files, stage_counts
from audit.repository.clocks import clock_counts, clocks_by_officer, clocks_of_case, page_of_clocks
from audit.repository.inbox import waits_of_cases
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store.db import UnitOfWork

MANY = 2_000
"""Events of one case shown at once; the longest published case has some fifty."""

OFFICERS = 20
"""How many officers the statistics name."""


@refuses(CaseNotFound)
async def get_case_file(uow: UnitOfWork, case_id: str) -> CaseFile:
    """Return what is known of a case."""
    file = await CASE_FILES.get(uow, case_id)
    if file is None:
        raise CaseNotFound(case_id=case_id)
    return file


async def list_case_files(uow: UnitOfWork, wanted: CaseFileFilter, before: str | None, limit: int) -> list[CaseFile]:
    """Return cases, newest first."""
    return await page_of_files(uow, wanted, before, limit)


@refuses(CaseNotFound)
async def get_timeline(uow: UnitOfWork, case_id: str, after_seq: int = 0, limit: int = MANY) -> CaseTimeline:
    """Return a case's events in the order of its chain, and who was answerable."""
    file = await get_case_file(uow, case_id)
    duties = await duties_of_cases(uow, [case_id])
    return CaseTimeline(file=file, duties=duties[case_id], moments=await log.moments_of_case(uow, case_id, after_seq, limit))


@refuses(CaseNotFound)
async def get_clocks(uow: UnitOfWork, case_id: str) -> list[CaseClock]:
    """Return a case's clocks."""
    await get_case_file(uow, case_id)
    return await clocks_of_case(uow, case_id)


async def list_clocks(uow: UnitOfWork, wanted: ClockFilter, after: tuple[datetime, ClockKey] | None, limit: int) -> list[CaseClock]:
    """Return clocks of all cases, the earliest due first."""
    return await page_of_clocks(uow, wanted, after, limit)


async def count_statistics(uow: UnitOfWork, ctx: Context, since: datetime | None) -> Statistics:
    """Count and add up what the actor may see, of cases registered and clocks started since an instant.

    An officer is told with the clocks that wait for officers: nobody else's delay is theirs.
    """
    waits_for = {rule.key: rule.waits_for for rule in ctx.policy(uow.now).clocks.values()}
    theirs = [key for key, whom in waits_for.items() if whom == "officer"]
    return Statistics(
        since=since,
        cases_by_stage=await stage_counts(uow, since),
        money=await money_totals(uow, since),
        clocks=[replace(count, waits_for=waits_for.get(count.clock)) for count in await clock_counts(uow, since)],
        late_by_officer=await clocks_by_officer(uow, theirs, since, OFFICERS),
    )


async def newest_position(uow: UnitOfWork) -> int:
    """Return the index of the newest sealed leaf, -1 while there is none."""
    newest = await log.latest_checkpoint(uow)
    return newest.size - 1 if newest else -1


async def concerns_of(uow: UnitOfWork, leaves: Sequence[SealedLeaf]) -> list[Concern]:
    """Return whom each event concerns."""
    told = [parts_of(leaf.leaf) for leaf in leaves]
    of = [attributes["subject"] for attributes, _ in told]
    duties, waits = await duties_of_cases(uow, set(of)), await waits_of_cases(uow, set(of))
    return [
        concern_of(json.loads(body), datetime.fromisoformat(attributes["time"]), duties[case_id], waits[case_id])
        for case_id, (attributes, body) in zip(of, told, strict=True)
    ]


async def read_leaves(uow: UnitOfWork, after: int, up_to: int, limit: int) -> list[SealedLeaf]:
    """Return the sealed leaves between two positions that the actor may see."""
    return await log.leaves_after(uow, after, up_to, limit)
