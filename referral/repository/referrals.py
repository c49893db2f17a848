"""Referrals. Whoever changes one has locked its case."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.dialects.postgresql import dialect

from referral.domain.cases import Approval
from referral.domain.referrals import OPEN, Branch, CaseReferrals, Referral, ReferralFilter, ReferralState
from referral.repository.cases import APPROVALS, CASES
from referral.repository.tables import referral
from shared.store.db import UnitOfWork
from shared.store.rows import LostRow, Rows

REFERRALS = Rows(referral, Referral, key="referral_id")

_COLUMNS = f"{CASES.columns('c', 'c_')}, {APPROVALS.columns('a', 'a_')}, {REFERRALS.columns('r', 'r_')}"
_BRANCHES = f"SELECT {_COLUMNS} FROM case_file c JOIN referral r USING (case_id) JOIN approved_set a USING (set_id)"  # noqa: S608  # Here and below: joined from names of the model.

LOCK_BRANCH = f"{_BRANCHES} WHERE r.referral_id = $1 FOR UPDATE"
"""The case is named first because rows are locked in this order, and everybody locks the case first. All three are locked because only of
locked rows does PostgreSQL return what stands there after it has waited; of others what stood there before."""

BRANCHES_OF_CASE = f"{_BRANCHES} WHERE c.case_id = $1 ORDER BY r.referral_id"

ALL_OF_CASE = f"""
SELECT {_COLUMNS} FROM case_file c LEFT JOIN approved_set a USING (case_id) LEFT JOIN referral r USING (set_id)
WHERE c.case_id = $1 ORDER BY a.approved_at, a.set_id
"""  # noqa: S608
"""An approval may have no referrals of its own: those of its items were alive by an earlier one."""

_VALUES = ", ".join(f"${at}" for at, _ in enumerate(APPROVALS.names, 1))
_ARRAYS = ", ".join(
    f"${at}::{referral.c[name].type.compile(dialect())}[]"  # type: ignore[no-untyped-call]  # SQLAlchemy's dialects are untyped.
    for at, name in enumerate(REFERRALS.names, len(APPROVALS.names) + 1)
)

ADD_APPROVAL = f"""
WITH approved AS (INSERT INTO approved_set ({APPROVALS.columns()}) VALUES ({_VALUES}))
INSERT INTO referral ({REFERRALS.columns()}) SELECT * FROM unnest({_ARRAYS})
ON CONFLICT (item_id) WHERE state <> 'reissued' DO NOTHING RETURNING referral_id::text AS id
"""  # noqa: S608

SAVE_BESIDE = f"""
UPDATE referral r SET {", ".join(f"{name} = ${at}" for at, name in enumerate(REFERRALS.names, 1) if name != "referral_id")}
WHERE r.referral_id = ${REFERRALS.names.index("referral_id") + 1}
RETURNING ARRAY(SELECT o.state FROM referral o WHERE o.set_id = r.set_id AND o.referral_id <> r.referral_id) AS others
"""  # noqa: S608

OPEN_OF_SET = "SELECT referral_id::text AS id FROM referral WHERE set_id = $1 AND state = ANY($2) ORDER BY referral_id"

# The case is named because its index is the one that finds orders which were sent elsewhere too.
TIMES_ASKED = "SELECT count(*) AS times FROM referral WHERE case_id = $1 AND item_id = $2 AND department = $3"


async def lock_branch(uow: UnitOfWork, referral_id: str) -> Branch | None:
    """Lock a referral's case, the referral and its approval; return them, or None when there is none in the actor's jurisdiction."""
    rows = await uow.sql(LOCK_BRANCH, referral_id)
    return _branch(rows[0]) if rows else None


async def branches_of_case(uow: UnitOfWork, case_id: str) -> list[Branch]:
    """Return a case's referrals with what they belong to, oldest first."""
    return [_branch(row) for row in await uow.sql(BRANCHES_OF_CASE, case_id)]


async def all_of_case(uow: UnitOfWork, case_id: str) -> CaseReferrals | None:
    """Return all that was asked for a case, or None when there is no such case in the actor's jurisdiction."""
    rows = await uow.sql(ALL_OF_CASE, case_id)
    if not rows:
        return None
    approvals = {row.a_set_id: APPROVALS.record(row, "a_") for row in rows if row.a_set_id is not None}
    referrals = [REFERRALS.record(row, "r_") for row in rows if row.r_referral_id is not None]
    return CaseReferrals(CASES.record(rows[0], "c_"), list(approvals.values()), sorted(referrals, key=lambda one: one.referral_id))


async def add_approval(uow: UnitOfWork, approval: Approval, referrals: Iterable[Referral]) -> set[str]:
    """Store an approval and its referrals, but none of an item that has one which is alive; return the ids of those stored."""
    columns = zip(*map(REFERRALS.values, referrals), strict=True)
    added = {row.id for row in await uow.sql(ADD_APPROVAL, *APPROVALS.values(approval), *columns)}
    uow.mark_changed(approval.case_id, approval.set_id, *added)
    return added


async def save_beside(uow: UnitOfWork, changed: Referral) -> Sequence[ReferralState]:
    """Store a locked referral as it now is; return the states of the others of its approval. Raises `LostRow`."""
    rows = await uow.sql(SAVE_BESIDE, *REFERRALS.values(changed))
    if not rows:
        raise LostRow(referral.name)
    uow.mark_changed(changed.case_id, changed.referral_id)
    return [ReferralState(state) for state in rows[0].others]


async def open_of_set(uow: UnitOfWork, set_id: str) -> list[str]:
    """Return which referrals of an approval are open, oldest first."""
    return [row.id for row in await uow.sql(OPEN_OF_SET, set_id, sorted(OPEN))]


async def referrals_of_case(uow: UnitOfWork, case_id: str) -> list[Referral]:
    """Return a case's referrals, oldest first."""
    return await REFERRALS.select(uow, "WHERE case_id = $1 ORDER BY referral_id", case_id)


async def times_asked(uow: UnitOfWork, referral: Referral, department: str) -> int:
    """Return how often a department was sent the item that a referral is for."""
    [row] = await uow.sql(TIMES_ASKED, referral.case_id, referral.item_id, department)
    times: int = row.times
    return times


async def page_of_referrals(uow: UnitOfWork, wanted: ReferralFilter, before: str | None, limit: int) -> list[Referral]:
    """Return referrals, newest first."""
    equal = {"case_id": wanted.case_id, "state": wanted.state, "department": wanted.department}
    return await REFERRALS.page(uow, equal, before, limit, ["issued_at IS NOT NULL"] if wanted.only_issued else ())


def _branch(row: Any) -> Branch:
    return Branch(CASES.record(row, "c_"), APPROVALS.record(row, "a_"), REFERRALS.record(row, "r_"))
