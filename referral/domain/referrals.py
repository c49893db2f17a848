"""Referrals 转办 (domain rules h.5): the orders to departments, and their states. How those of one approval are joined: `joining.py`.

    awaiting_consent ─► waiting ─► issued ─► acknowledged ─► completed | refused
           │               │         ├────────┴─► returned ─► reissued (another one goes out)
           │               │         └────────┴──────┴─► withdrawn (given up)
           └───────────────┴─► without_consent                          any open one ─► stopped (the case ended)

One order goes out for each approved referral item. A returned one may be followed by another for the same item; at most one order of an
item is alive at any time. Nobody's silence keeps one open: an officer may give up one whose department let its time go by, and one about
which the person says nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal

from referral.domain.cases import Approval, ReferredCase
from referral.domain.consents import Consent
from referral.domain.refusals import ReferralInState
from shared.kit.machine import Machine
from shared.kit.principal import Principal

Means = Literal["in_person", "phone", "message", "written", "person_died", "person_unknown"]
"""How the person was told (a letter to the last known address is `written`); or why nobody can be: they died, or were never identified."""

ONLY_OWN_DEPARTMENT = frozenset({"department_handler", "charity_worker"})
"""Roles that see no other department's referrals."""


class ReferralState(StrEnum):
    """Where a referral stands."""

    AWAITING_CONSENT = "awaiting_consent"  # 待本人同意
    WAITING = "waiting"  # 待案件信息
    ISSUED = "issued"  # 已转办
    ACKNOWLEDGED = "acknowledged"  # 已签收
    RETURNED = "returned"  # 已退回，待改派
    REISSUED = "reissued"  # 已改派
    WITHDRAWN = "withdrawn"  # 已撤销
    REFUSED = "refused"  # 不予救助
    COMPLETED = "completed"  # 已办结
    WITHOUT_CONSENT = "without_consent"  # 未获本人同意
    STOPPED = "stopped"  # 案件终止


class Transition(StrEnum):
    """What moves a referral."""

    CONSENT = "consent"
    DISSENT = "dissent"
    ISSUE = "issue"
    ACKNOWLEDGE = "acknowledge"
    RETURN = "return"
    REFUSE = "refuse"
    COMPLETE = "complete"
    REISSUE = "reissue"
    WITHDRAW = "withdraw"
    STOP = "stop"


S, T = ReferralState, Transition

WITH_DEPARTMENT = frozenset({S.ISSUED, S.ACKNOWLEDGED})
OPEN = WITH_DEPARTMENT | {S.AWAITING_CONSENT, S.WAITING, S.RETURNED}
ANSWERED = frozenset({S.COMPLETED, S.REFUSED, S.WITHDRAWN})
"""The person is told what came of these. Of what never went out the person decided, and what was stopped ended with the case."""

MOVES: Mapping[Transition, Mapping[ReferralState, ReferralState]] = {
    T.CONSENT: {S.AWAITING_CONSENT: S.WAITING},
    T.DISSENT: {S.AWAITING_CONSENT: S.WITHOUT_CONSENT, S.WAITING: S.WITHOUT_CONSENT},
    T.ISSUE: {S.WAITING: S.ISSUED},
    T.ACKNOWLEDGE: {S.ISSUED: S.ACKNOWLEDGED},
    T.RETURN: dict.fromkeys(WITH_DEPARTMENT, S.RETURNED),
    T.REFUSE: dict.fromkeys(WITH_DEPARTMENT, S.REFUSED),
    # A desk may have given something before it learnt that the case had ended or the order was given up: what was given stays true.
    T.COMPLETE: dict.fromkeys(WITH_DEPARTMENT | {S.STOPPED, S.WITHDRAWN}, S.COMPLETED),
    T.REISSUE: {S.RETURNED: S.REISSUED},
    T.WITHDRAW: {**dict.fromkeys(WITH_DEPARTMENT | {S.RETURNED}, S.WITHDRAWN), S.AWAITING_CONSENT: S.WITHOUT_CONSENT},
    T.STOP: dict.fromkeys(OPEN, S.STOPPED),
}


@dataclass(frozen=True, slots=True)
class ReissueReferral:
    """A returned referral goes to another department."""

    referral_id: str
    department: str
    programme: str


@dataclass(frozen=True, slots=True)
class WithdrawReferral:
    """A referral is given up: it came back and goes nowhere else, its department does not answer, or the person says nothing."""

    referral_id: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class RecordResultNotice:
    """The person was told what came of a referral, or nobody can be."""

    referral_id: str
    means: Means


@dataclass(frozen=True, slots=True)
class Referral:
    """One order to one department."""

    referral_id: str
    case_id: str
    place_code: str
    set_id: str
    item_id: str
    department: str
    desk: str
    programme: str
    needs_consent: bool
    state: ReferralState
    created_at: datetime
    version: int = 1
    consent_id: str | None = None
    reissue_of: str | None = None
    officer: str | None = None
    reason_code: str | None = None
    given_programme: str | None = None
    amount_fen: int | None = None
    issued_at: datetime | None = None
    acknowledged_at: datetime | None = None
    closed_at: datetime | None = None
    told_at: datetime | None = None
    told_by: str | None = None
    told_means: Means | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """A referral with its case and the approval that it belongs to."""

    case: ReferredCase
    approval: Approval
    referral: Referral


@dataclass(frozen=True, slots=True)
class CaseReferrals:
    """All that was asked for a case."""

    case: ReferredCase
    approvals: Sequence[Approval]
    referrals: Sequence[Referral]


MACHINE = Machine(MOVES, lambda referral, _: ReferralInState(referral_id=referral.referral_id, state=referral.state))


def moved(referral: Referral, transition: Transition, now: datetime) -> Referral:
    """Return a referral after a transition, closed when it is not open any more. Raises `ReferralInState`.

    What was given counts from when that was told, also where the order had been given up before.
    """
    after = MACHINE.move(referral, transition, now)
    kept = None if transition is Transition.COMPLETE else referral.closed_at
    return replace(after, closed_at=None if after.state in OPEN else kept or now)


def issued_if_ready(branch: Branch, now: datetime) -> Branch:
    """Return a branch issued if it waits for nothing any more, else the same one. Nothing goes out before the person is known."""
    case, referral = branch.case, branch.referral
    if case.person_ref is None or case.stopped_reason is not None or not MACHINE.may(referral, T.ISSUE):
        return branch
    return replace(branch, referral=replace(moved(referral, T.ISSUE, now), issued_at=now))


def opening_state(needed: bool, consent: Consent | None) -> ReferralState:
    """Return how a new referral begins: where consent is needed and none was recorded, nobody is asked."""
    if not needed:
        return S.WAITING
    if consent is None:
        return S.AWAITING_CONSENT
    return S.WAITING if consent.given else S.WITHOUT_CONSENT


@dataclass(frozen=True, slots=True)
class ReferralFilter:
    """Which referrals are wanted; None means any."""

    case_id: str | None = None
    state: ReferralState | None = None
    department: str | None = None
    only_issued: bool = False


def is_kept_to_own(actor: Principal) -> bool:
    """Tell whether somebody sees their own department's referrals only."""
    return bool(actor.roles & ONLY_OWN_DEPARTMENT)


def may_see(actor: Principal, referral: Referral) -> bool:
    """Tell whether somebody may see a referral. A department sees what it was asked, and only once it was asked.

    Before the person agreed, not even that there is such a case may reach a charity (个人信息保护法 §23).
    """
    return not is_kept_to_own(actor) or (actor.department == referral.department and referral.issued_at is not None)
