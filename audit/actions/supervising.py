"""Supervision 督查: a matter on a case is opened and ended with an outcome. Both are published; the texts stay here.

A supervisor opens it; or it opens by itself, when the last step of a ladder was taken in vain, and when money came after a case's end.
"""

from dataclasses import replace

from audit.domain.casefiles import CaseFile
from audit.domain.clocks import CaseClock
from audit.domain.duties import answerable_now
from audit.domain.refusals import SupervisionClosed, SupervisionConcernsYou, SupervisionNotFound
from audit.domain.supervisions import REQUESTS, CloseSupervision, OpenSupervision, Supervision, SupervisionCause, SupervisionFilter
from audit.repository.casefiles import CASE_FILES, duties_of_cases
from audit.repository.clocks import clocks_of_case
from audit.repository.supervisions import SUPERVISIONS, page_of_supervisions
from shared.events.contracts import audit as events
from shared.kit.errors import refuses
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


@refuses(CaseNotFound)
async def open_supervision(uow: UnitOfWork, command: OpenSupervision) -> Supervision:
    """Open a matter, which concerns whoever is answerable now; the case's clocks that are late at this instant are noted with it."""
    file = await CASE_FILES.get(uow, command.case_id)
    if file is None:
        raise CaseNotFound(case_id=command.case_id)
    late = [clock for clock in await clocks_of_case(uow, file.case_id) if clock.breached_at is not None]
    matter = Supervision(
        supervision_id=uow.ids.new(),
        case_id=file.case_id,
        place_code=file.place_code,
        cause=command.cause,
        request_text=command.request_text,
        clocks=tuple(sorted({clock.clock for clock in late})),
        opened_by=uow.actor.subject,
        opened_at=uow.now,
        concerns=answerable_now((await duties_of_cases(uow, [file.case_id]))[file.case_id]),
    )
    await SUPERVISIONS.add(uow, matter)
    uow.emit(matter, _opened(matter), policy=None)
    return matter


async def open_by_itself(
    uow: UnitOfWork, file: CaseFile | CaseClock, cause: SupervisionCause, concerns: str, clocks: tuple[str, ...]
) -> None:
    """Open a matter which nobody asked for."""
    matter = Supervision(
        supervision_id=uow.ids.new(),
        case_id=file.case_id,
        place_code=file.place_code,
        cause=cause,
        request_text=REQUESTS[cause],
        clocks=clocks,
        opened_by=uow.actor.subject,
        opened_at=uow.now,
        concerns=concerns,
    )
    await SUPERVISIONS.add(uow, matter)
    uow.emit(matter, _opened(matter), policy=None)


def _opened(matter: Supervision) -> events.SupervisionOpened:
    return events.SupervisionOpened(
        supervision_id=matter.supervision_id, cause=matter.cause, opened_by=matter.opened_by, concerns=matter.concerns
    )


@refuses(SupervisionNotFound, SupervisionClosed, SupervisionConcernsYou)
async def close_supervision(uow: UnitOfWork, command: CloseSupervision) -> Supervision:
    """End a matter, once."""
    matter = await SUPERVISIONS.lock(uow, command.supervision_id)
    if matter is None:
        raise SupervisionNotFound(supervision_id=command.supervision_id)
    if matter.closed_at is not None:
        raise SupervisionClosed(supervision_id=matter.supervision_id)
    if matter.concerns == uow.actor.subject:
        raise SupervisionConcernsYou(supervision_id=matter.supervision_id)
    ended = replace(matter, outcome=command.outcome, finding_text=command.finding_text, closed_by=uow.actor.subject, closed_at=uow.now)
    await SUPERVISIONS.save(uow, ended)
    event = events.SupervisionClosed(supervision_id=ended.supervision_id, outcome=command.outcome, closed_by=uow.actor.subject)
    uow.emit(ended, event, policy=None)
    return ended


@refuses(SupervisionNotFound)
async def get_supervision(uow: UnitOfWork, supervision_id: str) -> Supervision:
    """Return a matter."""
    matter = await SUPERVISIONS.get(uow, supervision_id)
    if matter is None:
        raise SupervisionNotFound(supervision_id=supervision_id)
    return matter


async def list_supervisions(uow: UnitOfWork, wanted: SupervisionFilter, before: str | None, limit: int) -> list[Supervision]:
    """Return matters, newest first."""
    return await page_of_supervisions(uow, wanted, before, limit)
