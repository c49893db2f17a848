"""Events in: what is owed, and what is not to be paid any more."""

from disbursement.actions import cases, obligations
from shared.events.contracts import Envelope
from shared.events.contracts.assessment import CaseApproved, CaseRejected, ReliefOrdered
from shared.events.contracts.intake import CaseMerged, CaseWithdrawn
from shared.run.context import Context, Handlers
from shared.store.db import UnitOfWork


async def on_case_approved(ctx: Context, uow: UnitOfWork, event: Envelope[CaseApproved]) -> None:
    """Owe the approved cash and goods."""
    await obligations.owe_approved(uow, ctx, event)


async def on_relief_ordered(ctx: Context, uow: UnitOfWork, event: Envelope[ReliefOrdered]) -> None:
    """Owe first relief."""
    await obligations.owe_relief(uow, event)


async def on_case_rejected(ctx: Context, uow: UnitOfWork, event: Envelope[CaseRejected]) -> None:
    """Cancel what has not been paid; what was paid is asked back by an officer, or not."""
    await cases.cancel_open(uow, event, "case_rejected")


async def on_case_withdrawn(ctx: Context, uow: UnitOfWork, event: Envelope[CaseWithdrawn]) -> None:
    """Pay nothing more."""
    await cases.stop_case(uow, event, "case_withdrawn")


async def on_case_merged(ctx: Context, uow: UnitOfWork, event: Envelope[CaseMerged]) -> None:
    """Pay nothing more here: the other case is paid."""
    await cases.stop_case(uow, event, "case_merged")


HANDLERS: Handlers = {
    CaseApproved: on_case_approved,
    ReliefOrdered: on_relief_ordered,
    CaseRejected: on_case_rejected,
    CaseWithdrawn: on_case_withdrawn,
    CaseMerged: on_case_merged,
}
