"""Taking instructions for a while: nobody else gets them until the lease ends, whatever becomes of who has them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from disbursement.domain.instructions import Instruction
from disbursement.domain.payments import Work
from disbursement.repository.payments import lease_instructions
from disbursement.settings import settings_of
from shared.run.context import Context
from shared.store.db import UnitOfWork

INSTRUCTIONS_A_BATCH = 64
"""Instructions in one round. Those that a slow bank leaves no time for within the lease are not given it (`gateways.submit_all`)."""


@dataclass(frozen=True, slots=True)
class Leased:
    """Instructions that somebody works on now, and when the next ones are due: None while there are none."""

    instructions: list[Instruction]
    next_at: datetime | None


async def lease(uow: UnitOfWork, ctx: Context, instructions: Sequence[Instruction], work: Work) -> list[Instruction]:
    """Keep locked instructions from others for as long as a lease lasts; return them as they are kept."""
    if not instructions:
        return []
    until = lease_end(uow, ctx)
    await lease_instructions(uow, [one.instruction_no for one in instructions], work, until)
    return [replace(one, next_at=until) for one in instructions]


def lease_end(uow: UnitOfWork, ctx: Context) -> datetime:
    """Return until when what is leased now is kept from others."""
    return uow.now + timedelta(seconds=settings_of(ctx).bank_lease_s)
