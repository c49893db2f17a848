"""Who is waited for at the door."""

from intake.domain.cases import CaseState
from intake.domain.corrections import CorrectionState
from intake.domain.handovers import HandoverState
from intake.domain.transfers import TransferState
from shared.kit.waiting import ENDED, Waits, waits_for

WAITING = (
    Waits(
        "案件",
        "Case",
        {
            CaseState.REGISTERED: waits_for("officer", "triage", "acceptance", "first_relief"),
            CaseState.AWAITING_MATERIALS: waits_for("person", "materials_answer"),
            CaseState.READY: waits_for("officer", "acceptance"),
            CaseState.ACCEPTED: waits_for(
                "officer", "normal_total", "emergency_total", "fast_small_aid_total", "first_relief", "formalities_completion"
            ),
            CaseState.NOT_ACCEPTED: ENDED,
            CaseState.WITHDRAWN: ENDED,
            CaseState.MERGED: ENDED,
            CaseState.CLOSED: ENDED,
            CaseState.REOPENED: waits_for("officer", "reopened_case"),
        },
    ),
    Waits(
        "首问移交",
        "Hand-over",
        {
            HandoverState.OFFERED: waits_for("officer", "handover_ack"),
            HandoverState.ACKNOWLEDGED: ENDED,
            HandoverState.DECLINED: ENDED,
            HandoverState.WITHDRAWN: ENDED,
        },
    ),
    Waits(
        "案件移送",
        "Transfer",
        {
            TransferState.REQUESTED: waits_for("officer", "transfer_ack"),
            TransferState.ACKNOWLEDGED: ENDED,
            TransferState.DECLINED: ENDED,
            TransferState.WITHDRAWN: ENDED,
        },
    ),
    Waits("并案", "Merge", {"told": waits_for("officer", "merge_ack")}),
    Waits(
        "信息更正",
        "Correction",
        {
            CorrectionState.CORRECTED: ENDED,
            CorrectionState.PROPOSED: waits_for("officer", "correction_confirm"),
            CorrectionState.CONFIRMED: ENDED,
            CorrectionState.REFUSED: ENDED,
        },
    ),
    Waits("村级先行救助", "Village's own aid", {"given": waits_for("village", "village_report")}),
)
