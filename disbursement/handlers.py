"""Events in: what is owed, and what is not to be paid any more."""

from disbursement.actions import cases, obligations
from shared.events.contracts import Envelope
from shared.events.contracts.assessment import CaseApproved, CaseRejected, ReliefOrdered
from shared.events.contracts.disbursement import CASE_REJECTED
from shared.events.contracts.intake import CaseClosed, CaseFlagged, CaseMerged, CaseWithdrawn, RosterChanged
from shared.events.contracts.persons import CaseNeedEnded, PersonCorrected
from shared.run.context import Context, Handlers
from shared.run.endings import keep_case_end
from shared.run.officers import keep_known_officers
from shared.store.db import UnitOfWork


async def on_case_rejected(uow: UnitOfWork, ctx: Context, event: Envelope[CaseRejected]) -> None:
    """Cancel what has not been paid; what was paid is asked back by an officer, or not."""
    await cases.refuse_case(uow, ctx, event, CASE_REJECTED)


async def on_case_withdrawn(uow: UnitOfWork, ctx: Context, event: Envelope[CaseWithdrawn]) -> None:
    """Pay nothing more."""
    await cases.stop_case(uow, ctx, event, "case_withdrawn")


async def on_case_merged(uow: UnitOfWork, ctx: Context, event: Envelope[CaseMerged]) -> None:
    """Pay nothing more here: the other case is paid."""
    await cases.stop_case(uow, ctx, event, "case_merged")


async def on_case_need_ended(uow: UnitOfWork, ctx: Context, event: Envelope[CaseNeedEnded]) -> None:
    """Pay nothing more, instalments neither: what was paid stays, and what the bank has ends as the bank says."""
    await cases.stop_case(uow, ctx, event, event.data.reason_code)


HANDLERS: Handlers = {
    CaseApproved: obligations.owe_approved,
    ReliefOrdered: obligations.owe_relief,
    CaseRejected: on_case_rejected,
    CaseWithdrawn: on_case_withdrawn,
    CaseMerged: on_case_merged,
    CaseFlagged: cases.note_flags,
    CaseClosed: keep_case_end,
    PersonCorrected: cases.keep_corrected,
    CaseNeedEnded: on_case_need_ended,
    RosterChanged: keep_known_officers,
}
