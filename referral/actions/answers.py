"""Hearing the departments' answers. What cannot be any more (a receipt for an order that has ended) changes nothing."""

from typing import Any

from referral import repository
from referral.actions.moving import join_if_complete, move
from referral.rules import Deed, Referral, may
from shared.events.contracts import Event
from shared.events.contracts.desk import DeskAcknowledged, DeskCompleted, DeskRefused, DeskReturned
from shared.events.contracts.referral import ReferralAcknowledged, ReferralCompleted, ReferralRefused, ReferralReturned
from shared.kit.telemetry import get_logger
from shared.store.db import UnitOfWork

log = get_logger(__name__)


async def note_acknowledged(uow: UnitOfWork, heard: DeskAcknowledged) -> None:
    """Note that the department has it."""
    said = ReferralAcknowledged(referral_id=heard.referral_id, department=heard.department, officer=heard.officer)
    await _answered(uow, heard.referral_id, Deed.ACKNOWLEDGE, said, officer=heard.officer, acknowledged_at=uow.now)


async def note_returned(uow: UnitOfWork, heard: DeskReturned) -> None:
    """Note that the department says it is not its matter; the sender decides where it goes."""
    reason = heard.reason_code
    said = ReferralReturned(referral_id=heard.referral_id, department=heard.department, reason_code=reason, officer=heard.officer)
    await _answered(uow, heard.referral_id, Deed.RETURN, said, officer=heard.officer, reason_code=reason)


async def note_refused(uow: UnitOfWork, heard: DeskRefused) -> None:
    """Note that the department refused, and why."""
    reason = heard.reason_code
    said = ReferralRefused(referral_id=heard.referral_id, department=heard.department, reason_code=reason, officer=heard.officer)
    await _answered(uow, heard.referral_id, Deed.REFUSE, said, officer=heard.officer, reason_code=reason)


async def note_completed(uow: UnitOfWork, heard: DeskCompleted) -> None:
    """Note what the department gave."""
    said = ReferralCompleted(
        referral_id=heard.referral_id,
        department=heard.department,
        programme=heard.programme,
        amount_fen=heard.amount_fen,
        officer=heard.officer,
    )
    given = {"given_programme": heard.programme, "amount_fen": heard.amount_fen, "reason_code": None}
    await _answered(uow, heard.referral_id, Deed.COMPLETE, said, officer=heard.officer, **given)


async def _answered(uow: UnitOfWork, referral_id: str, deed: Deed, said: Event, **changes: Any) -> None:
    referral = await _locked(uow, referral_id)
    if referral is None or not may(deed, referral):
        log.info("answer_without_effect", referral_id=referral_id, state=referral.state if referral else "unknown")
        return
    moved = await move(uow, referral, deed, **changes)
    approval = await repository.set_of(uow, moved.set_id)
    uow.emit(moved, said, policy=approval.policy_version)
    await join_if_complete(uow, moved.set_id)


async def _locked(uow: UnitOfWork, referral_id: str) -> Referral | None:
    found = await repository.get(uow, referral_id)
    if found is None:
        return None
    await repository.lock_case(uow, found.case_id)
    return await repository.get(uow, referral_id)
