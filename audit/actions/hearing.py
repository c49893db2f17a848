"""Hearing an event: it becomes a leaf, and everything derived from it is brought up to date, in one transaction."""

from audit.actions.clocks import apply_to_clocks, rename_answerable
from audit.repository import cases, log
from audit.rules.casefile import heard
from audit.rules.duties import duty_of
from audit.rules.leaf import attributes_of
from shared.context import Context
from shared.contracts import Envelope, Event
from shared.contracts.disbursement import ReserveLow
from shared.db import UnitOfWork


async def hear_event(uow: UnitOfWork, ctx: Context, envelope: Envelope[Event]) -> None:
    """Store the event, then the case's file, its duties and its clocks.

    Appending comes first: it takes the lock of the case, so that two events of one case are never heard at once.
    """
    await log.append(uow, envelope, attributes_of(envelope))
    if isinstance(envelope.data, ReserveLow):  # Its subject is an account, not a case.
        return
    before = await cases.file_of(uow, envelope.case_id)
    file = heard(before, envelope)
    await cases.save_file(uow, file)
    await _hear_duty(uow, ctx, envelope)
    await apply_to_clocks(uow, ctx, envelope, file, facts_changed=before is None or before.facts != file.facts)


async def _hear_duty(uow: UnitOfWork, ctx: Context, envelope: Envelope[Event]) -> None:
    begun = duty_of(envelope)
    if begun is not None:
        await cases.add_duty(uow, envelope.case_id, envelope.place_code, envelope.id, begun)
        await rename_answerable(uow, ctx, envelope.case_id)
