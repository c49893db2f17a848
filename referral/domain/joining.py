"""Joining 会办汇总: when the referrals of one approval are put together, and its case may go on to its end.

    all have ended                                  always
    enough were completed                           where the procedure waits for any, or for a number, of them
    the sender goes on without the open ones        where the procedure sets a time, once that is over, with a reason

An approval is joined once. What is open then stays under way as after-care 后续跟踪: its department still owes its answer, what came back
is still sent elsewhere or given up, and the person is still told what came of it, whether or not the case has closed. So does what waits
for the person's word: nobody was asked yet, and after a yes the department is.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from referral.domain.cases import Approval, ReferredCase
from referral.domain.referrals import OPEN, ReferralState
from referral.domain.refusals import CaseStopped, NoTimeSet, ReferralsJoined, TimeNotOver
from shared.kit.calendar import WorkCalendar
from shared.kit.policy import Policy

Result = Literal["all_completed", "partly_completed", "none_completed"]

S = ReferralState

JOIN_CLOCK = "referral_join"
"""The clock of the profile by which a sender decides, when the time to wait is over, whether the case goes on without what is open."""


@dataclass(frozen=True, slots=True)
class GoOnWithout:
    """The time to wait is over: an approval is joined without the referrals that are still open."""

    set_id: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class CaseApproval:
    """An approval with its case."""

    case: ReferredCase
    approval: Approval


@dataclass(frozen=True, slots=True)
class Tally:
    """How the referrals of an approval stand; those that were sent elsewhere are counted by their successor."""

    completed: int
    refused: int
    returned: int
    without_consent: int
    open: int
    stopped: int

    @property
    def result(self) -> Result:
        """Return what came of it all, or has come so far."""
        if self.completed == 0:
            return "none_completed"
        return "partly_completed" if self.refused or self.returned or self.without_consent or self.open else "all_completed"


def tally(of_all: Iterable[ReferralState]) -> Tally:
    """Count the states of an approval's referrals."""
    states = list(of_all)
    return Tally(
        completed=states.count(S.COMPLETED),
        refused=states.count(S.REFUSED),
        returned=states.count(S.WITHDRAWN),
        without_consent=states.count(S.WITHOUT_CONSENT),
        open=sum(state in OPEN for state in states),
        stopped=states.count(S.STOPPED),
    )


def is_joined_by(approval: Approval, counts: Tally) -> bool:
    """Tell whether an approval is joined by how its referrals stand, whoever decides nothing; never where its case was stopped."""
    enough = approval.enough is not None and counts.completed >= approval.enough
    return counts.stopped == 0 and (counts.open == 0 or enough)


def with_rule(approval: Approval, policy: Policy, calendar: WorkCalendar) -> Approval:
    """Return an approval with the rule of its procedure, as it stands on that day."""
    procedure = policy.procedures.get(approval.procedure)
    join = procedure.join if procedure else None
    if join is None:
        return approval
    by = policy.clocks[join.by] if join.by else None
    until = calendar.deadline(approval.approved_at, by.limit, public=by.public).due_at if by else None
    return replace(approval, enough=join.enough, waited_until=until)


def decide_by(waited_until: datetime, policy: Policy, calendar: WorkCalendar) -> datetime:
    """Return by when the sender has to decide whether the case goes on without what is open when the time to wait is over."""
    rule = policy.clocks[JOIN_CLOCK]
    return calendar.deadline(waited_until, rule.limit, public=rule.public).due_at


def check_may_go_on(of: CaseApproval, now: datetime) -> None:
    """Let nobody be left behind before the time to wait is over. Raises `CaseStopped`, `ReferralsJoined`, `NoTimeSet`, `TimeNotOver`."""
    case, approval = of.case, of.approval
    if case.stopped_reason is not None:
        raise CaseStopped(case_id=case.case_id)
    if approval.joined_at is not None:
        raise ReferralsJoined(set_id=approval.set_id)
    if approval.waited_until is None:
        raise NoTimeSet(set_id=approval.set_id, procedure=approval.procedure)
    if now < approval.waited_until:
        raise TimeNotOver(set_id=approval.set_id, waited_until=approval.waited_until.isoformat())
