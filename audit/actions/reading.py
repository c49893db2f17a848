"""Reading: cases, timelines, clocks, statistics, the feed of the live stream. Row-level security keeps all in their jurisdiction."""

from dataclasses import dataclass
from datetime import datetime

from audit.repository import cases, log
from audit.rules.casefile import CaseFile
from audit.rules.clocks import Clock, ClockFilter
from audit.rules.duties import Duty
from audit.rules.leaf import parts_of
from audit.rules.records import SealedLeaf
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork

MANY = 2_000
"""Events of one case shown at once; the longest published case has some fifty."""


@dataclass(frozen=True)
class Moment:
    """One event of a timeline."""

    case_seq: int
    leaf_index: int | None
    attributes: dict[str, str | int]
    body: bytes


@dataclass(frozen=True)
class ClockCount:
    """How one kind of clock was kept."""

    clock: str
    total: int
    running: int
    met: int
    late: int
    called_off: int
    median_s: float | None


@dataclass(frozen=True)
class Statistics:
    """The municipality, or a part of it, in numbers."""

    stages: dict[str, int]
    approved_fen: int
    paid_fen: int
    in_kind_fen: int
    department_fen: int
    clocks: tuple[ClockCount, ...]
    late_by_officer: tuple[tuple[str, int], ...]


async def case_file(uow: UnitOfWork, case_id: str) -> CaseFile:
    """Return what is known of a case. Raises `CaseNotFound`."""
    file = await cases.file_of(uow, case_id)
    if file is None:
        raise CaseNotFound(case_id=case_id)
    return file


async def case_files(uow: UnitOfWork, stage: str | None, open_only: bool, after: str | None, limit: int) -> list[CaseFile]:
    """Return cases, newest first."""
    return await cases.files(uow, stage, open_only, after, limit)


async def timeline(uow: UnitOfWork, case_id: str, after_seq: int = 0, limit: int = MANY) -> list[Moment]:
    """Return a case's events in the order of its chain. Raises `CaseNotFound`."""
    await case_file(uow, case_id)
    found = await log.events_of_case(uow, case_id, after_seq, limit)
    return [Moment(seq, index, *parts_of(leaf)) for seq, leaf, index in found]


async def duties(uow: UnitOfWork, case_id: str) -> list[Duty]:
    """Return who became answerable, and when. Raises `CaseNotFound`."""
    await case_file(uow, case_id)
    return (await cases.duties_of(uow, [case_id]))[case_id]


async def clocks_of_case(uow: UnitOfWork, case_id: str) -> list[Clock]:
    """Return a case's clocks. Raises `CaseNotFound`."""
    await case_file(uow, case_id)
    return await cases.clocks_of_case(uow, case_id)


async def clocks(uow: UnitOfWork, wanted: ClockFilter, after: tuple[datetime, tuple[str, str, str]] | None, limit: int) -> list[Clock]:
    """Return clocks of all cases, the earliest due first."""
    return await cases.clocks(uow, wanted, after, limit)


async def statistics(uow: UnitOfWork, since: datetime | None) -> Statistics:
    """Count and add up what the actor may see, of cases registered and clocks started since an instant."""
    money = await cases.money_totals(uow, since)
    counts = await cases.clock_counts(uow, since)
    return Statistics(
        stages=dict(await cases.stage_counts(uow, since)),
        approved_fen=int(money.approved_fen),
        paid_fen=int(money.paid_fen),
        in_kind_fen=int(money.in_kind_fen),
        department_fen=int(money.department_fen),
        clocks=tuple(
            ClockCount(
                row.clock,
                row.total,
                row.running,
                row.met,
                row.late,
                row.called_off,
                float(row.median_s) if row.median_s is not None else None,
            )
            for row in counts
        ),
        late_by_officer=tuple((row.answerable, row.late) for row in await cases.late_by_officer(uow, since, 20)),
    )


async def newest_position(uow: UnitOfWork) -> int:
    """Return the index of the newest sealed leaf, -1 while there is none."""
    newest = await log.latest_checkpoint(uow)
    return newest.size - 1 if newest else -1


async def leaves_after(uow: UnitOfWork, after: int, up_to: int, limit: int) -> list[SealedLeaf]:
    """Return the sealed leaves between two positions that the actor may see."""
    return await log.leaves_after(uow, after, up_to, limit)


__all__ = [
    "ClockCount",
    "ClockFilter",
    "Moment",
    "Statistics",
    "case_file",
    "case_files",
    "clocks",
    "clocks_of_case",
    "duties",
    "leaves_after",
    "newest_position",
    "statistics",
    "timeline",
]
