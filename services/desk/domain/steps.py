"""Steps: what a department records of a task between taking and completing it; each kind of programme has its table.

enrolment      applied ─► surveyed ─► decided                  申请、入户调查、核定
service        opened ─► session … ─► evaluated                建档、每次服务、评估
shelter        entered ─► nights … ─► left, without a night too 入站、住宿、离站
guardianship   taken_in ─► handed_over                         临时监护、移交
legal          accepted ─► in_progress … ─► concluded          受理、办理、办结
cash, goods    none

A task is completed once the steps of what is given are done. What happened stays true: steps are recorded of a stopped task too.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from services.desk.domain.refusals import StepIncomplete, StepOutOfOrder
from services.desk.domain.tasks import Task
from shared.kit.machine import Machine
from shared.kit.policy.entries import ProgrammeKind


class StepState(StrEnum):
    """How far the steps of one kind have come."""

    NOT_BEGUN = "not_begun"  # 未开始
    BEGUN = "begun"  # 已开始
    UNDER_WAY = "under_way"  # 办理中
    DONE = "done"  # 步骤已齐


class StepName(StrEnum):
    """What was done."""

    APPLIED = "applied"  # 申请
    SURVEYED = "surveyed"  # 入户调查
    DECIDED = "decided"  # 核定
    OPENED = "opened"  # 建档
    SESSION = "session"  # 一次服务或者走访
    EVALUATED = "evaluated"  # 评估
    ENTERED = "entered"  # 入站
    NIGHTS = "nights"  # 住宿
    LEFT = "left"  # 离站
    TAKEN_IN = "taken_in"  # 临时监护
    HANDED_OVER = "handed_over"  # 移交
    ACCEPTED = "accepted"  # 受理
    IN_PROGRESS = "in_progress"  # 办理
    CONCLUDED = "concluded"  # 办结


N, B, U, D = StepState

Moves = Mapping[StepName, Mapping[StepState, StepState]]

TABLES: Mapping[ProgrammeKind, Moves] = {
    "cash": {},
    "goods": {},
    "enrolment": {StepName.APPLIED: {N: B}, StepName.SURVEYED: {B: U}, StepName.DECIDED: {U: D}},
    "service": {StepName.OPENED: {N: B}, StepName.SESSION: {B: U, U: U}, StepName.EVALUATED: {U: D}},
    "shelter": {StepName.ENTERED: {N: B}, StepName.NIGHTS: {B: U, U: U}, StepName.LEFT: {B: D, U: D}},
    "guardianship": {StepName.TAKEN_IN: {N: B}, StepName.HANDED_OVER: {B: D}},
    "legal": {StepName.ACCEPTED: {N: B}, StepName.IN_PROGRESS: {B: U, U: U}, StepName.CONCLUDED: {U: D}},
}
"""Of each kind: which step is possible at which point, and how far the task is then."""


def out_of_order(course: "Course", step: StepName) -> StepOutOfOrder:
    """Return what is said of a step that is not possible at this point."""
    return StepOutOfOrder(step=step.value, state=course.state.value)


MACHINES: Mapping[ProgrammeKind, Machine[StepState, StepName]] = {kind: Machine(moves, out_of_order) for kind, moves in TABLES.items()}

KIND_OF: Mapping[StepName, ProgrammeKind] = {step: kind for kind, moves in TABLES.items() for step in moves}
"""A step belongs to one kind, so that it says by itself what was given."""

COUNTED = frozenset({StepName.SESSION, StepName.NIGHTS})
"""They tell how many."""


HOLDING: frozenset[ProgrammeKind] = frozenset({"shelter", "guardianship"})
"""Somebody is with the department from the first step to the last."""


@dataclass(frozen=True, slots=True)
class RecordStep:
    """An officer records what was done, on what day; `handed_to` is a code for who has the child from then on."""

    task_id: str
    step: StepName
    done_on: date
    count: int | None
    handed_to: str | None
    paper_sha256: str | None


@dataclass(frozen=True, slots=True)
class TaskStep:
    """A step that was recorded; `number` counts those of its task."""

    task_id: str
    number: int
    place_code: str
    kind: ProgrammeKind
    step: StepName
    done_on: date
    count: int | None
    handed_to: str | None
    paper_sha256: str | None
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Course:
    """How far the steps of one kind have come in a task, and on what day the last one was."""

    kind: ProgrammeKind
    state: StepState
    last_on: date | None

    @property
    def next_steps(self) -> tuple[StepName, ...]:
        """Return what may be recorded now, in the order of the table."""
        return tuple(step for step in TABLES[self.kind] if MACHINES[self.kind].may(self, step))

    @property
    def is_done(self) -> bool:
        """Tell whether what was given can be completed; money and goods need no step."""
        return self.state is D or not TABLES[self.kind]

    @property
    def holds_somebody(self) -> bool:
        """Tell whether a person was taken in and not yet handed over or let go: no answer leaves them there."""
        return self.kind in HOLDING and self.state in (B, U)


@dataclass(frozen=True, slots=True)
class TaskFile:
    """A task with what was recorded of it, and how far the steps of the programme that was asked for have come."""

    task: Task
    steps: Sequence[TaskStep]
    course: Course


def course_of(kind: ProgrammeKind, steps: Iterable[TaskStep]) -> Course:
    """Return how far the steps of a kind have come, by all that was recorded of a task, oldest first."""
    own = [one for one in steps if one.kind == kind]
    state = N
    for one in own:
        state = MACHINES[kind].after(state, one.step) or state
    return Course(kind, state, own[-1].done_on if own else None)


def check_form(command: RecordStep) -> None:
    """Raise `StepIncomplete` where a step lacks what it tells, or has what another one tells."""
    for field, value, told in (("count", command.count, COUNTED), ("handed_to", command.handed_to, {StepName.HANDED_OVER})):
        if (command.step in told) != (value is not None):
            raise StepIncomplete(step=command.step.value, field=field)
