"""Who is waited for while money or goods are on their way."""

from disbursement.domain.instructions import InstructionState
from disbursement.domain.payments import PaymentState
from disbursement.domain.revocations import RevocationState
from shared.kit.waiting import ENDED, Waits, nobody, waits_for

BY_ITSELF = nobody("系统随即办理", "The platform does it at once.")

WAITING = (
    Waits(
        "拨付",
        "Payment",
        {
            PaymentState.DUE: BY_ITSELF,
            PaymentState.HELD: waits_for("finance", "payment_held"),
            PaymentState.RESERVED: waits_for("finance", "payment_order"),
            PaymentState.ORDERED: waits_for("bank", "payment"),
            PaymentState.AT_BANK: waits_for("bank", "payment"),
            PaymentState.RETURNED: waits_for("finance", "payment_again", "late_return"),
            PaymentState.CASH_DUE: waits_for("finance", "payment"),
            PaymentState.HANDING_OVER: waits_for("finance", "cash_confirmation", "late_return"),
            PaymentState.PAID: ENDED,
            PaymentState.CANCELLED: ENDED,
        },
    ),
    Waits(
        "银行指令",
        "Bank instruction",
        {
            InstructionState.CREATED: waits_for("bank", "payment"),
            InstructionState.SENDING: waits_for("bank", "payment"),
            InstructionState.ACCEPTED: waits_for("bank", "payment"),
            InstructionState.UNKNOWN: waits_for("bank", "payment"),
            InstructionState.SETTLED: ENDED,
            InstructionState.REJECTED: ENDED,
            InstructionState.RETURNED: ENDED,
            InstructionState.DROPPED: ENDED,
        },
    ),
    Waits("实物", "Goods", {"due": waits_for("officer", "goods_due"), "issued": ENDED, "cancelled": ENDED}),
    Waits(
        "撤销",
        "Revocation",
        {
            RevocationState.PROPOSED: waits_for("finance", "revocation_confirmation"),
            RevocationState.CONFIRMED: ENDED,
            RevocationState.REFUSED: ENDED,
        },
    ),
    Waits(
        "追回",
        "Recovery",
        {
            "ordered": waits_for("person", "recovery"),
            "repaying": waits_for("person", "recovery"),
            "recovered": ENDED,
            "closed": ENDED,
        },
    ),
)
