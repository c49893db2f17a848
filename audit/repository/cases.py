"""What is known of cases: files, duties, clocks."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Row, and_, case, cast, func, select, tuple_

from audit.models import case_file, clock, duty
from audit.rules.casefile import CaseFile, Facts, Stage
from audit.rules.clocks import Clock, ClockFilter, Step
from audit.rules.duties import Duty
from shared.store.db import UnitOfWork

ClockKey = tuple[str, str, str]
"""Case, clock and ref."""


async def file_of(uow: UnitOfWork, case_id: str) -> CaseFile | None:
    """Return the file of a case, or None when there is none in the actor's jurisdiction."""
    row = (await uow.execute(select(case_file).where(case_file.c.case_id == case_id))).one_or_none()
    return _file(row) if row else None


async def files(uow: UnitOfWork, stage: str | None, open_only: bool, after: str | None, limit: int) -> list[CaseFile]:
    """Return files, newest case first."""
    query = select(case_file).order_by(case_file.c.case_id.desc()).limit(limit)
    if stage is not None:
        query = query.where(case_file.c.stage == stage)
    if open_only:
        query = query.where(case_file.c.closed_at.is_(None))
    if after is not None:
        query = query.where(case_file.c.case_id < after)
    return [_file(row) for row in (await uow.execute(query)).all()]


async def duties_of(uow: UnitOfWork, case_ids: Collection[str]) -> dict[str, list[Duty]]:
    """Return the duties of cases, earliest first."""
    query = select(duty).where(duty.c.case_id.in_(sorted(set(case_ids)))).order_by(duty.c.since, duty.c.event_id)
    found: dict[str, list[Duty]] = {case_id: [] for case_id in case_ids}
    for row in (await uow.execute(query)).all():
        found[row.case_id].append(Duty(row.officer, row.unit, row.since))
    return found


async def take_due(uow: UnitOfWork, limit: int) -> list[Clock]:
    """Lock and return clocks that have to be looked at by now; those that somebody is at are left for the next time."""
    query = select(clock).where(clock.c.wake_at <= uow.now).order_by(clock.c.wake_at).limit(limit)
    return [_clock(row) for row in (await uow.execute(query.with_for_update(skip_locked=True))).all()]


async def clocks_of_case(uow: UnitOfWork, case_id: str) -> list[Clock]:
    """Return all clocks of a case, earliest start first."""
    query = select(clock).where(clock.c.case_id == case_id).order_by(clock.c.started_at, clock.c.clock, clock.c.ref)
    return [_clock(row) for row in (await uow.execute(query)).all()]


async def clocks(uow: UnitOfWork, wanted: ClockFilter, after: tuple[datetime, ClockKey] | None, limit: int) -> list[Clock]:
    """Return clocks, the earliest due first."""
    order = (clock.c.due_at, clock.c.case_id, clock.c.clock, clock.c.ref)
    query = select(clock).order_by(*order).limit(limit)
    if wanted.state is not None:
        query = query.where(_in_state(wanted.state, uow.now))
    if wanted.clock is not None:
        query = query.where(clock.c.clock == wanted.clock)
    if wanted.answerable is not None:
        query = query.where(clock.c.answerable == wanted.answerable)
    if after is not None:
        query = query.where(tuple_(*order) > tuple_(after[0], *after[1]))
    return [_clock(row) for row in (await uow.execute(query)).all()]


def _in_state(state: str, now: datetime) -> ColumnElement[bool]:
    late = func.coalesce(clock.c.ended_at, now) > clock.c.due_at
    return {
        "running": and_(clock.c.ended_at.is_(None), clock.c.due_at >= now),
        "warned": and_(clock.c.ended_at.is_(None), clock.c.warn_at <= now, clock.c.due_at >= now),
        "breached": late,
        "overdue": and_(clock.c.ended_at.is_(None), late),
        "met": and_(clock.c.ended_by == "stop", ~late),
        "called_off": and_(clock.c.ended_by == "cancel", ~late),
    }[state]


async def stage_counts(uow: UnitOfWork, since: datetime | None) -> list[tuple[str, int]]:
    """Count cases by stage."""
    query = select(case_file.c.stage, func.count()).group_by(case_file.c.stage)
    if since is not None:
        query = query.where(case_file.c.opened_at >= since)
    return [(row[0], row[1]) for row in (await uow.execute(query)).all()]


async def money_totals(uow: UnitOfWork, since: datetime | None) -> Row[Any]:
    """Add up what was approved, paid, handed out in kind and given by departments, over all cases."""
    names = ("approved_fen", "paid_fen", "in_kind_fen", "department_fen")
    query = select(*(func.coalesce(func.sum(cast(case_file.c.facts[name].astext, BigInteger)), 0).label(name) for name in names))
    if since is not None:
        query = query.where(case_file.c.opened_at >= since)
    return (await uow.execute(query)).one()


async def clock_counts(uow: UnitOfWork, since: datetime | None) -> Sequence[Row[Any]]:
    """Count, for each kind of clock: all, running, kept, late, called off, and the median time to the stop in seconds."""
    late = func.coalesce(clock.c.ended_at, uow.now) > clock.c.due_at
    taken = func.extract("epoch", clock.c.ended_at - clock.c.started_at)
    query = select(
        clock.c.clock,
        func.count().label("total"),
        func.count(case((clock.c.ended_at.is_(None), 1))).label("running"),
        func.count(case((and_(clock.c.ended_by == "stop", ~late), 1))).label("met"),
        func.count(case((late, 1))).label("late"),
        func.count(case((and_(clock.c.ended_by == "cancel", ~late), 1))).label("called_off"),
        func.percentile_cont(0.5).within_group(taken.asc()).filter(clock.c.ended_by == "stop").label("median_s"),
    ).group_by(clock.c.clock)
    if since is not None:
        query = query.where(clock.c.started_at >= since)
    return (await uow.execute(query.order_by(clock.c.clock))).all()


async def late_by_officer(uow: UnitOfWork, since: datetime | None, limit: int) -> Sequence[Row[Any]]:
    """Count late clocks by who was answerable when they ran out; late by the events' own times, not by when they were heard."""
    late = func.coalesce(clock.c.ended_at, uow.now) > clock.c.due_at
    query = select(clock.c.answerable, func.count().label("late")).where(late).group_by(clock.c.answerable)
    if since is not None:
        query = query.where(clock.c.started_at >= since)
    return (await uow.execute(query.order_by(func.count().desc(), clock.c.answerable).limit(limit))).all()


def _file(row: Row[Any]) -> CaseFile:
    facts: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.facts.items()}
    return CaseFile(row.case_id, row.place_code, row.last_event_at, Stage(row.stage), row.opened_at, row.closed_at, Facts(**facts))


def _clock(row: Row[Any]) -> Clock:
    values = dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's public accessor, in spite of its name)
    values.pop("wake_at")
    ladder = tuple(Step(datetime.fromisoformat(step["at"]), step["role"]) for step in values.pop("ladder"))
    return Clock(**values, ladder=ladder)
