"""Supervisors' matters."""

from dataclasses import asdict

from sqlalchemy import select

from audit.models import supervision
from audit.rules.records import Supervision
from shared.store.db import UnitOfWork


async def add(uow: UnitOfWork, matter: Supervision) -> None:
    """Store a new matter."""
    await uow.execute(supervision.insert(), asdict(matter) | {"clocks": list(matter.clocks)})


async def lock(uow: UnitOfWork, supervision_id: str) -> Supervision | None:
    """Lock and return a matter, or None when there is none in the actor's jurisdiction."""
    return await _one(uow, supervision_id, lock_it=True)


async def get(uow: UnitOfWork, supervision_id: str) -> Supervision | None:
    """Return a matter, or None when there is none in the actor's jurisdiction."""
    return await _one(uow, supervision_id, lock_it=False)


async def close(uow: UnitOfWork, matter: Supervision) -> None:
    """Store how a matter ended."""
    values = {name: getattr(matter, name) for name in ("outcome", "finding_text", "closed_by", "closed_at")}
    await uow.execute(supervision.update().where(supervision.c.supervision_id == matter.supervision_id).values(values))


async def listed(uow: UnitOfWork, case_id: str | None, open_only: bool, before: str | None, limit: int) -> list[Supervision]:
    """Return matters, newest first."""
    query = select(supervision).order_by(supervision.c.supervision_id.desc()).limit(limit)
    if case_id is not None:
        query = query.where(supervision.c.case_id == case_id)
    if open_only:
        query = query.where(supervision.c.closed_at.is_(None))
    if before is not None:
        query = query.where(supervision.c.supervision_id < before)
    return [_matter(row._mapping) for row in (await uow.execute(query)).all()]  # noqa: SLF001 (public, in spite of its name)


async def _one(uow: UnitOfWork, supervision_id: str, *, lock_it: bool) -> Supervision | None:
    query = select(supervision).where(supervision.c.supervision_id == supervision_id)
    row = (await uow.execute(query.with_for_update() if lock_it else query)).one_or_none()
    return _matter(row._mapping) if row else None  # noqa: SLF001 (public, in spite of its name)


def _matter(values: object) -> Supervision:
    row = dict(values)  # type: ignore[call-overload]  # SQLAlchemy types the mapping as opaque.
    return Supervision(**row | {"clocks": tuple(row["clocks"])})
