"""Tasks: the orders in a department's queue, their states, and what officers do with them.

received ─► acknowledged ─► completed
│              └─► confirming ─second officer─► completed | acknowledged
└────────────┴────────┴──► refused | returned        any open one ─case ended, or order given up→ stopped ─given all the same→ completed

An order proposes what the programme's rules give. The officer confirms that, or departs from it with a reason; where the difference is
above the profile's limit, a second officer of the department has to agree before it counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self

from services.desk.domain.refusals import TaskInState
from shared.events.contracts.assessment import Attachment, HouseholdFacts
from shared.events.contracts.referral import GivenAid, Proposal
from shared.kit.machine import Machine


class TaskState(StrEnum):
    """Where a task stands."""

    RECEIVED = "received"  # 待签收
    ACKNOWLEDGED = "acknowledged"  # 已签收
    CONFIRMING = "confirming"  # 待复核
    COMPLETED = "completed"  # 已办结
    REFUSED = "refused"  # 不予救助
    RETURNED = "returned"  # 已退回
    STOPPED = "stopped"  # 案件终止或转办撤销


class Transition(StrEnum):
    """What moves a task."""

    ACKNOWLEDGE = "acknowledge"
    COMPLETE = "complete"
    DEPART = "depart"
    AGREE = "agree"
    DISAGREE = "disagree"
    REFUSE = "refuse"
    RETURN = "return"
    STOP = "stop"
    RECORD_STEP = "record_step"


S, T = TaskState, Transition

OPEN = (S.RECEIVED, S.ACKNOWLEDGED, S.CONFIRMING)

MOVES: Mapping[Transition, Mapping[TaskState, TaskState]] = {
    T.ACKNOWLEDGE: {S.RECEIVED: S.ACKNOWLEDGED},
    # What nobody has taken cannot have been done. What waits for a second officer may be recorded anew, and what was given before it was
    # known that the order had ended stays true: it is kept, and told.
    T.COMPLETE: dict.fromkeys((S.ACKNOWLEDGED, S.CONFIRMING, S.STOPPED), S.COMPLETED),
    T.DEPART: dict.fromkeys((S.ACKNOWLEDGED, S.CONFIRMING, S.STOPPED), S.CONFIRMING),
    T.AGREE: {S.CONFIRMING: S.COMPLETED},
    T.DISAGREE: {S.CONFIRMING: S.ACKNOWLEDGED},
    T.REFUSE: dict.fromkeys(OPEN, S.REFUSED),
    T.RETURN: dict.fromkeys(OPEN, S.RETURNED),
    T.STOP: dict.fromkeys(OPEN, S.STOPPED),
    # Steps change how far a task is (`steps.py`), and not whether it is answered.
    T.RECORD_STEP: {state: state for state in (S.ACKNOWLEDGED, S.CONFIRMING, S.STOPPED)},
}

MACHINE = Machine(MOVES, lambda task, transition: TaskInState(state=task.state, transition=transition))


@dataclass(frozen=True, slots=True)
class AcknowledgeTask:
    """An officer takes a task."""

    task_id: str


@dataclass(frozen=True, slots=True)
class DeclineTask:
    """The department does not help, with the written reason: it returns a task that is another's, and refuses one of its own.

    `remedy_text` tells the person what else to do against a refusal, beside what the law has.
    """

    task_id: str
    reason_code: str
    reason_text: str
    paper_sha256: str | None
    remedy_text: str | None = None


@dataclass(frozen=True, slots=True)
class CompleteTask:
    """The department gave something: `amount_fen` is None for a service, `programme` None for the one that was asked for.

    `departure_code` and `departure_text` say why it is not what the order proposed.
    """

    task_id: str
    amount_fen: int | None
    programme: str | None
    result_text: str | None
    departure_code: str | None
    departure_text: str | None
    paper_sha256: str | None


@dataclass(frozen=True, slots=True)
class AnswerDeparture:
    """A second officer agrees that a colleague departs from what was proposed, or does not; `version` is that of the task that was read."""

    task_id: str
    agree: bool
    version: int


@dataclass(frozen=True, slots=True)
class Task:
    """One order in a department's queue. Texts stay at the desk; only codes are published.

    `facts`, `given`, `attachments`, `proposal` and `due_at` are the order's; one of an older release has none. `officer` decided,
    `confirmed_by` agreed; `system_no` is the number of the department's own system for it. `stopped_at` is when its order was given up or
    its case ended: what was given before that may still be recorded. `returned_late` says of a returned one that
    its time to say so was over.
    """

    task_id: str
    referral_id: str
    case_id: str
    place_code: str
    department: str
    programme: str
    person_ref: str | None
    hardship_codes: tuple[str, ...]
    priority: bool
    state: TaskState
    received_at: datetime
    updated_at: datetime
    version: int = 1
    officer: str | None = None
    reason_code: str | None = None
    reason_text: str | None = None
    remedy_text: str | None = None
    returned_late: bool | None = None
    result_text: str | None = None
    amount_fen: int | None = None
    given_programme: str | None = None
    departure_code: str | None = None
    departure_text: str | None = None
    confirmed_by: str | None = None
    paper_sha256: str | None = None
    system_no: str | None = None
    stopped_at: datetime | None = None
    due_at: datetime | None = None
    facts: HouseholdFacts | None = None
    given: tuple[GivenAid, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    proposal: Proposal | None = None

    @property
    def may_be_answered(self) -> bool:
        """Tell whether something given can be recorded: also late, of a stopped task, if somebody had taken it before."""
        return MACHINE.may(self, T.COMPLETE) and (self.state is not S.STOPPED or self.officer is not None)

    @property
    def may_be_pledged_for(self) -> bool:
        """Tell whether something may still be set aside for it: not where it was stopped, and a late answer waits for a second officer."""
        return self.state in OPEN and self.stopped_at is None

    def unanswered(self) -> Self:
        """Return it without what somebody recorded and nobody agreed to."""
        blank = replace(self, amount_fen=None, given_programme=None, result_text=None)
        return replace(blank, departure_code=None, departure_text=None, paper_sha256=None)

    @property
    def proposed_fen(self) -> int | None:
        """Return what the rules propose to give, or None where they do not know: the officer decides without a proposal then."""
        if self.proposal is None:
            return None
        return 0 if self.proposal.why == "not_for_these_facts" else self.proposal.amount_fen

    @property
    def departs_by_fen(self) -> int | None:
        """Return by how much what was given is not what was proposed; None where it is just that, or where no amount was proposed.

        Another programme than was asked for departs by all of it, whatever was proposed.
        """
        proposed, given = self.proposed_fen, self.amount_fen or 0
        if self.given_programme != self.programme:
            return max(given, proposed or 0)
        return None if proposed is None or given == proposed else abs(given - proposed)


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks are wanted; None means any."""

    state: TaskState | None = None
    case_id: str | None = None
    referral_id: str | None = None
