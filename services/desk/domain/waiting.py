"""Who is waited for at a department's desk."""

from services.desk.domain.steps import StepState
from services.desk.domain.tasks import TaskState
from shared.kit.waiting import ENDED, Waits, waits_for

WAITING = (
    Waits(
        "部门任务",
        "Desk task",
        {
            TaskState.RECEIVED: waits_for("department", "referral_ack", "referral_reject", "referral_result"),
            TaskState.ACKNOWLEDGED: waits_for("department", "referral_result"),
            TaskState.CONFIRMING: waits_for("department", "referral_result"),
            TaskState.COMPLETED: ENDED,
            TaskState.REFUSED: ENDED,
            TaskState.RETURNED: ENDED,
            TaskState.STOPPED: ENDED,
        },
    ),
    Waits(
        "办理步骤",
        "Steps of a task",
        {
            StepState.NOT_BEGUN: waits_for("department", "referral_result"),
            StepState.BEGUN: waits_for("department", "referral_result", "enrolment_decision"),
            StepState.UNDER_WAY: waits_for("department", "referral_result", "enrolment_decision"),
            StepState.DONE: waits_for("department", "referral_result"),
        },
    ),
)
