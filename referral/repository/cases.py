"""Cases, their approvals and consents."""

from referral.domain.cases import Approval, ReferredCase
from referral.domain.consents import Consent
from referral.domain.joining import CaseApproval
from referral.domain.referrals import ReferralState
from referral.repository.tables import approved_set, case_file, consent
from shared.store.db import UnitOfWork
from shared.store.rows import Rows

CASES = Rows(case_file, ReferredCase, key="case_id")
APPROVALS = Rows(approved_set, Approval, key="set_id")
CONSENTS = Rows(consent, Consent, key="consent_id")

BEGIN_CASE = f"""
INSERT INTO case_file (case_id, place_code, hardship_codes) VALUES ($1, $2, '{{}}')
ON CONFLICT (case_id) DO UPDATE SET case_id = excluded.case_id RETURNING {CASES.columns()}
"""  # noqa: S608  # Joined from constants.
"""The update changes nothing and locks the row."""

LOCK_APPROVAL = f"""
SELECT {CASES.columns("c", "c_")}, {APPROVALS.columns("a", "a_")} FROM case_file c JOIN approved_set a USING (case_id)
WHERE a.set_id = $1 FOR UPDATE
"""  # noqa: S608  # Joined from names of the model.
"""The case is named first, and so is locked first, as by everybody."""

STATES_OF_SET = "SELECT state FROM referral WHERE set_id = $1"

OF_CASE = ("case_file", "approved_set", "consent", "referral")
"""The tables of what is kept of a case: it moves with it."""


async def begin_case(uow: UnitOfWork, case_id: str, place_code: str) -> ReferredCase:
    """Lock and return a case, made first if nothing was known of it yet."""
    [row] = await uow.sql(BEGIN_CASE, case_id, place_code)
    return CASES.record(row)


async def move_case(uow: UnitOfWork, case_id: str, place_code: str) -> None:
    """Let a locked case, and all that is kept of it, be at another place."""
    for table in OF_CASE:
        await uow.sql(f"UPDATE {table} SET place_code = $2 WHERE case_id = $1", case_id, place_code)  # noqa: S608  # Constants.


async def lock_approval(uow: UnitOfWork, set_id: str) -> CaseApproval | None:
    """Lock a case and its approval; return them, or None when there is none in the actor's jurisdiction."""
    rows = await uow.sql(LOCK_APPROVAL, set_id)
    return CaseApproval(CASES.record(rows[0], "c_"), APPROVALS.record(rows[0], "a_")) if rows else None


async def states_of_set(uow: UnitOfWork, set_id: str) -> list[ReferralState]:
    """Return how the referrals of an approval stand."""
    return [ReferralState(row.state) for row in await uow.sql(STATES_OF_SET, set_id)]


async def mark_joined(uow: UnitOfWork, set_id: str) -> bool:
    """Mark an approval as joined; return whether it was not before."""
    mark = "UPDATE approved_set SET joined_at = $2 WHERE set_id = $1 AND joined_at IS NULL RETURNING true"
    return bool(await uow.sql(mark, set_id, uow.now))


async def consents_of_case(uow: UnitOfWork, case_id: str) -> list[Consent]:
    """Return what the person of a case said, latest first."""
    return await CONSENTS.select(uow, "WHERE case_id = $1 ORDER BY recorded_at DESC, consent_id DESC", case_id)


async def latest_consents(uow: UnitOfWork, case_id: str) -> dict[str, Consent]:
    """Return what the person said last about each charity."""
    return {one.department: one for one in reversed(await consents_of_case(uow, case_id))}
