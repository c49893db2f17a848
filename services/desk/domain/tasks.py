"""Tasks: the orders in a department's queue, their states, and what officers do with them.

received ─► acknowledged ─► completed
└────────────┴────────► refused | returned        either ─case ended, or order given up→ stopped
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.desk.domain.refusals import TaskInState
from shared.kit.machine import Machine


class TaskState(StrEnum):
    """Where a task stands."""

    RECEIVED = "received"  # 待签收
    ACKNOWLEDGED = "acknowledged"  # 已签收
    COMPLETED = "completed"  # 已办结
    REFUSED = "refused"  # 不予救助
    RETURNED = "returned"  # 已退回
    STOPPED = "stopped"  # 案件终止或转办撤销


class Transition(StrEnum):
    """What moves a task."""

    ACKNOWLEDGE = "acknowledge"
    COMPLETE = "complete"
    REFUSE = "refuse"
    RETURN = "return"
    STOP = "stop"


S, T = TaskState, Transition

OPEN = (S.RECEIVED, S.ACKNOWLEDGED)

MOVES: Mapping[Transition, Mapping[TaskState, TaskState]] = {
    T.ACKNOWLEDGE: {S.RECEIVED: S.ACKNOWLEDGED},
    # What nobody has taken cannot have been done.
    T.COMPLETE: {S.ACKNOWLEDGED: S.COMPLETED},
    T.REFUSE: dict.fromkeys(OPEN, S.REFUSED),
    T.RETURN: dict.fromkeys(OPEN, S.RETURNED),
    T.STOP: dict.fromkeys(OPEN, S.STOPPED),
}

MACHINE = Machine(MOVES, lambda task, transition: TaskInState(state=task.state, transition=transition))


@dataclass(frozen=True, slots=True)
class AcknowledgeTask:
    """An officer takes a task."""

    task_id: str


@dataclass(frozen=True, slots=True)
class DeclineTask:
    """The department does not help, with the written reason: it returns a task that is another's, and refuses one of its own."""

    task_id: str
    reason_code: str
    reason_text: str


@dataclass(frozen=True, slots=True)
class CompleteTask:
    """The department gave something: `amount_fen` is None for a service, `programme` None for the one that was asked for."""

    task_id: str
    amount_fen: int | None
    programme: str | None
    result_text: str | None


@dataclass(frozen=True, slots=True)
class Task:
    """One order in a department's queue. Texts stay at the desk; only codes are published."""

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
    result_text: str | None = None
    amount_fen: int | None = None


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks are wanted; None means any."""

    state: TaskState | None = None
    case_id: str | None = None
    referral_id: str | None = None
