"""Supervision 督查: a supervisor opens a matter on a case and ends it with an outcome. Both are published; the texts stay here."""

from dataclasses import replace

from audit.domain.refusals import SupervisionClosed, SupervisionNotFound
from audit.repository import cases
from audit.repository import supervision as store
from audit.rules.records import Supervision
from audit.schemas import Cause, Outcome
from shared.events.contracts import audit as says
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


async def open_supervision(uow: UnitOfWork, case_id: str, cause: Cause, request_text: str) -> Supervision:
    """Open a matter; the case's clocks that are late at this instant are noted with it. Raises `CaseNotFound`."""
    file = await cases.file_of(uow, case_id)
    if file is None:
        raise CaseNotFound(case_id=case_id)
    late = [clock for clock in await cases.clocks_of_case(uow, case_id) if clock.breached_at is not None]
    matter = Supervision(
        supervision_id=uow.ids.new(),
        case_id=case_id,
        place_code=file.place_code,
        cause=cause,
        request_text=request_text,
        clocks=tuple(sorted({clock.clock for clock in late})),
        opened_by=uow.actor.subject,
        opened_at=uow.now,
    )
    await store.add(uow, matter)
    event = says.SupervisionOpened(supervision_id=matter.supervision_id, cause=cause, opened_by=matter.opened_by)
    uow.emit(file, event, policy=None)
    return matter


async def close_supervision(uow: UnitOfWork, supervision_id: str, outcome: Outcome, finding_text: str) -> Supervision:
    """End a matter. Raises `SupervisionNotFound`, `SupervisionClosed`."""
    matter = await store.lock(uow, supervision_id)
    if matter is None:
        raise SupervisionNotFound(supervision_id=supervision_id)
    if matter.closed_at is not None:
        raise SupervisionClosed(supervision_id=supervision_id)
    ended = replace(matter, outcome=outcome, finding_text=finding_text, closed_by=uow.actor.subject, closed_at=uow.now)
    await store.close(uow, ended)
    event = says.SupervisionClosed(supervision_id=supervision_id, outcome=outcome, closed_by=uow.actor.subject)
    uow.emit(matter, event, policy=None)
    return ended


async def supervision(uow: UnitOfWork, supervision_id: str) -> Supervision:
    """Return a matter. Raises `SupervisionNotFound`."""
    matter = await store.get(uow, supervision_id)
    if matter is None:
        raise SupervisionNotFound(supervision_id=supervision_id)
    return matter


async def supervisions(uow: UnitOfWork, case_id: str | None, open_only: bool, before: str | None, limit: int) -> list[Supervision]:
    """Return matters, newest first."""
    return await store.listed(uow, case_id, open_only, before, limit)
