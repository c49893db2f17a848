"""What happens elsewhere to a case that is owed something: it ends, its account is corrected, or its details are odd.

What is owed to a case that has ended is not to be paid any more. What came back for its account can be paid when that is corrected.

A withdrawal may come before the approval it follows, so it is noted and meets whatever comes later (`actions/obligations.py`).
"""

from disbursement.actions.goods import cancel_goods
from disbursement.actions.settling import note_decision
from disbursement.repository.cases import keep_flags, note_stopped
from disbursement.repository.payments import mark_unwanted, note_corrected
from shared.events.contracts import Envelope, Event
from shared.events.contracts.intake import CaseFlagged
from shared.events.contracts.persons import PersonCorrected
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def stop_case(uow: UnitOfWork, ctx: Context, event: Envelope[Event], reason_code: str) -> None:
    """Pay nothing more for a case, whatever comes of it later: it was withdrawn, or goes on as another one."""
    await note_stopped(uow, event.case_id, event.place_code, reason_code)
    await cancel_open(uow, ctx, event, reason_code)


async def refuse_case(uow: UnitOfWork, ctx: Context, event: Envelope[Event], reason_code: str) -> None:
    """Cancel what is owed to a case that was decided against."""
    note_decision(uow, event)
    await cancel_open(uow, ctx, event, reason_code)


async def note_flags(uow: UnitOfWork, ctx: Context, event: Envelope[CaseFlagged]) -> None:
    """Keep what is odd about the details of a case, for whoever pays; it may be heard before anything is owed."""
    await keep_flags(uow, event.case_id, event.data.flags)


async def keep_corrected(uow: UnitOfWork, ctx: Context, event: Envelope[PersonCorrected]) -> None:
    """Know that the account of a case was corrected, so that what came back because of it can be tried again.

    Where it goes is not in the event: intake is asked when the instruction is sent.
    """
    if event.data.account_version is not None:
        await note_corrected(uow, event.case_id, event.data.account_version)


async def cancel_open(uow: UnitOfWork, ctx: Context, event: Envelope[Event], reason_code: str) -> None:
    """Cancel what is owed to a case now; what the bank may be paying ends as the bank says."""
    await mark_unwanted(uow, event.case_id, reason_code)
    await cancel_goods(uow, ctx, event.case_id, reason_code)
