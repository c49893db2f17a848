"""Supervision 督查: a matter on a case is opened, answered and ended with an outcome. All three are published; the texts stay here.

A supervisor opens it; or it opens by itself, when the last step of a ladder was taken in vain, when money came after a case's end, and when
the bank contradicts itself about what it paid.
Whoever it concerns answers it; another officer ends it.
"""

from dataclasses import replace

from audit.domain.casefiles import CaseFile
from audit.domain.clocks import CaseClock
from audit.domain.duties import answerable_now
from audit.domain.refusals import (
    SupervisionClosed,
    SupervisionConcernsAnother,
    SupervisionConcernsYou,
    SupervisionNotFound,
    SupervisionNotReplied,
)
from audit.domain.supervisions import (
    REQUESTS,
    CloseSupervision,
    OpenSupervision,
    ReplyToSupervision,
    Supervision,
    SupervisionCause,
    SupervisionFilter,
    SupervisionReply,
)
from audit.repository.casefiles import CASE_FILES, duties_of_cases
from audit.repository.clocks import clocks_of_case
from audit.repository.supervisions import REPLIES, SUPERVISIONS, page_of_replies, page_of_supervisions
from shared.events.contracts import audit as events
from shared.kit.errors import refuses
from shared.kit.principal import distinct, folded
from shared.kit.refusals import CaseNotFound
from shared.store.db import UnitOfWork


@refuses(CaseNotFound)
async def open_supervision(uow: UnitOfWork, command: OpenSupervision) -> Supervision:
    """Open a matter; the case's clocks that are late at this instant are noted with it.

    It concerns who answered for the one of them that was due first, also when that officer has handed the duty over since; where none is
    late, whoever is answerable now.
    """
    file = await CASE_FILES.get(uow, command.case_id)
    if file is None:
        raise CaseNotFound(case_id=command.case_id)
    late = sorted((one for one in await clocks_of_case(uow, file.case_id) if one.breached_at is not None), key=lambda one: one.due_at)
    duties = (await duties_of_cases(uow, [file.case_id]))[file.case_id]
    matter = Supervision(
        supervision_id=uow.ids.new(),
        case_id=file.case_id,
        place_code=file.place_code,
        cause=command.cause,
        request_text=command.request_text,
        clocks=tuple(sorted({clock.clock for clock in late})),
        opened_by=uow.actor.subject,
        opened_at=uow.now,
        concerns=late[0].answerable if late else answerable_now(duties),
        late_officers=distinct(clock.answerable for clock in late),
    )
    await SUPERVISIONS.add(uow, matter)
    uow.emit(matter, _opened(matter), policy=None)
    return matter


async def open_by_itself(uow: UnitOfWork, file: CaseFile | CaseClock, cause: SupervisionCause, concerns: str) -> None:
    """Open a matter which nobody asked for: about a case, or about one of its clocks."""
    late = (file,) if isinstance(file, CaseClock) else ()
    matter = Supervision(
        supervision_id=uow.ids.new(),
        case_id=file.case_id,
        place_code=file.place_code,
        cause=cause,
        request_text=REQUESTS[cause],
        clocks=tuple(clock.clock for clock in late),
        opened_by=uow.actor.subject,
        opened_at=uow.now,
        concerns=concerns,
        late_officers=tuple(clock.answerable for clock in late),
    )
    await SUPERVISIONS.add(uow, matter)
    uow.emit(matter, _opened(matter), policy=None)


def _opened(matter: Supervision) -> events.SupervisionOpened:
    return events.SupervisionOpened(
        supervision_id=matter.supervision_id, cause=matter.cause, opened_by=matter.opened_by, concerns=matter.concerns
    )


@refuses(SupervisionNotFound, SupervisionClosed, SupervisionConcernsAnother)
async def reply_to_supervision(uow: UnitOfWork, command: ReplyToSupervision) -> SupervisionReply:
    """Answer a matter that concerns the actor; what is to be added later is another answer."""
    matter = await SUPERVISIONS.lock(uow, command.supervision_id)
    if matter is None:
        raise SupervisionNotFound(supervision_id=command.supervision_id)
    if not is_for(uow, matter):
        raise SupervisionConcernsAnother(supervision_id=matter.supervision_id)
    if matter.closed_at is not None:
        raise SupervisionClosed(supervision_id=matter.supervision_id)
    reply = SupervisionReply(
        reply_id=uow.ids.new(),
        supervision_id=matter.supervision_id,
        case_id=matter.case_id,
        place_code=matter.place_code,
        reply_text=command.reply_text,
        replied_by=uow.actor.subject,
        replied_at=uow.now,
    )
    await REPLIES.add(uow, reply)
    await SUPERVISIONS.save(uow, replace(matter, replied_at=matter.replied_at or uow.now))
    event = events.SupervisionReplied(supervision_id=matter.supervision_id, reply_id=reply.reply_id, replied_by=reply.replied_by)
    uow.emit(reply, event, policy=None)
    return reply


def is_for(uow: UnitOfWork, matter: Supervision) -> bool:
    """Tell whether it is the actor who has to answer a matter."""
    return matter.concerns is not None and folded(matter.concerns) == folded(uow.actor.subject)


@refuses(SupervisionNotFound, SupervisionClosed, SupervisionConcernsYou, SupervisionNotReplied)
async def close_supervision(uow: UnitOfWork, command: CloseSupervision) -> Supervision:
    """End a matter, once: after it was answered, or for a reason, and not by anybody whose doing it is about."""
    matter = await SUPERVISIONS.lock(uow, command.supervision_id)
    if matter is None:
        raise SupervisionNotFound(supervision_id=command.supervision_id)
    if matter.closed_at is not None:
        raise SupervisionClosed(supervision_id=matter.supervision_id)
    if matter.concerned(uow.actor.subject):
        raise SupervisionConcernsYou(supervision_id=matter.supervision_id)
    if matter.replied_at is None and command.no_reply_reason is None:
        raise SupervisionNotReplied(supervision_id=matter.supervision_id)
    ended = replace(
        matter,
        outcome=command.outcome,
        finding_text=command.finding_text,
        no_reply_reason=command.no_reply_reason if matter.replied_at is None else None,
        closed_by=uow.actor.subject,
        closed_at=uow.now,
    )
    await SUPERVISIONS.save(uow, ended)
    event = events.SupervisionClosed(
        supervision_id=ended.supervision_id,
        outcome=command.outcome,
        closed_by=uow.actor.subject,
        replied=ended.replied_at is not None,
    )
    uow.emit(ended, event, policy=None)
    return ended


@refuses(SupervisionNotFound)
async def get_supervision(uow: UnitOfWork, supervision_id: str) -> Supervision:
    """Return a matter to a supervisor, or to whoever has to answer it."""
    matter = await SUPERVISIONS.get(uow, supervision_id)
    if matter is None or not ("supervise" in uow.actor.scopes or is_for(uow, matter)):
        raise SupervisionNotFound(supervision_id=supervision_id)
    return matter


@refuses(SupervisionNotFound)
async def list_replies(uow: UnitOfWork, supervision_id: str, before: str | None, limit: int) -> list[SupervisionReply]:
    """Return what was answered to a matter, newest first, to whoever may read the matter."""
    matter = await get_supervision(uow, supervision_id)
    return await page_of_replies(uow, matter.supervision_id, before, limit)


async def list_supervisions(uow: UnitOfWork, wanted: SupervisionFilter, before: str | None, limit: int) -> list[Supervision]:
    """Return matters, newest first."""
    return await page_of_supervisions(uow, wanted, before, limit)
