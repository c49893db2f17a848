"""Who is waited for while a case is assessed."""

from assessment.domain.assessments import AssessmentState
from shared.kit.waiting import ENDED, Waits, nobody, waits_for

TOTALS = ("normal_total", "emergency_total", "fast_small_aid_total")
"""From acceptance to the decision: the normal procedure's until the procedure is known, then the procedure's own. Where no rule fits it
is the normal procedure's until the case is put to the joint conference, which has a clock of its own."""

WAITING = (
    Waits(
        "研判",
        "Assessment",
        {
            AssessmentState.WAITING: nobody("等待受理，由受理环节计时", "It waits for the acceptance, whose clock runs at intake."),
            AssessmentState.ACCEPTED: waits_for("officer", *TOTALS, "first_relief"),
            AssessmentState.SURVEYED: waits_for("officer", *TOTALS),
            AssessmentState.REVIEWED: waits_for("officer", *TOTALS),
            AssessmentState.IN_NOTICE: waits_for("officer", *TOTALS, "notice_closing"),
            AssessmentState.OBJECTED: waits_for("officer", *TOTALS, "objection_handling"),
            AssessmentState.PENDING: waits_for("officer", *TOTALS),
            AssessmentState.CONFERENCE: waits_for("conference", "conference"),
            AssessmentState.APPROVED: nobody(
                "已决定；拨付、实物、转办、事后公示与补办手续各有时限",
                "It is decided; payments, goods, referrals, the notice after the aid and the formalities have clocks of their own.",
            ),
            AssessmentState.REJECTED: ENDED,
            AssessmentState.ENDED: ENDED,
        },
    ),
    Waits("入户调查", "Survey", {"awaiting_confirmation": waits_for("officer", "survey_confirmation"), "completed": ENDED}),
    Waits("集体研判", "Proposal", {"awaiting_votes": waits_for("officer", "review_votes"), "decided": ENDED, "voted_down": ENDED}),
    Waits("公示", "Public notice", {"open": waits_for("officer", "notice_closing"), "closed": ENDED}),
    Waits("公示异议", "Objection", {"raised": waits_for("officer", "objection_handling"), "resolved": ENDED}),
    Waits("补办手续", "Formalities", {"owed": waits_for("officer", "formalities_completion"), "completed": ENDED}),
)
