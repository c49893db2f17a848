"""What referral hears: cases, approvals, and what desks answer."""

from typing import Any

from referral import actions
from shared.context import Context, Handlers
from shared.contracts import Envelope
from shared.contracts.assessment import CaseApproved
from shared.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from shared.contracts.intake import CaseMerged, CaseNotAccepted, CaseRegistered, CaseWithdrawn
from shared.db import UnitOfWork


async def on_case_registered(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Keep what orders need; issue those that waited."""
    await actions.keep_facts(uow, event)


async def on_case_approved(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Ask every department at once."""
    await actions.fan_out(uow, event)


async def on_case_ended(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Stop what is open."""
    await actions.stop_case(uow, event)


async def on_answer(ctx: Context, uow: UnitOfWork, event: Envelope[Any]) -> None:
    """Keep the answer; join if it was the last."""
    await actions.hear_answer(uow, event)


HANDLERS: Handlers = {
    CaseRegistered: on_case_registered,
    CaseApproved: on_case_approved,
    CaseWithdrawn: on_case_ended,
    CaseMerged: on_case_ended,
    CaseNotAccepted: on_case_ended,
    DeskAcknowledged: on_answer,
    DeskReturned: on_answer,
    DeskRefused: on_answer,
    DeskCompleted: on_answer,
}
