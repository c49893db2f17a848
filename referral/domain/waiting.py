"""Who is waited for while departments are asked, and until the person was told what came of it."""

from referral.domain.referrals import ReferralState
from shared.kit.waiting import ENDED, Waits, nobody, waits_for

WAITING = (
    Waits(
        "转办",
        "Referral",
        {
            ReferralState.AWAITING_CONSENT: waits_for("person", "referral_consent"),
            ReferralState.WAITING: nobody(
                "等待案件登记信息送达，系统随即转办", "The registration is on its way; then the platform sends the order at once."
            ),
            ReferralState.ISSUED: waits_for("department", "referral_ack", "referral_reject", "referral_result"),
            ReferralState.ACKNOWLEDGED: waits_for("department", "referral_result"),
            ReferralState.RETURNED: waits_for("officer", "referral_returned"),
            ReferralState.REISSUED: nobody("已改派，由后续转办计时", "Another order followed, which has the clocks."),
            ReferralState.WITHDRAWN: waits_for("officer", "referral_result_notice"),
            ReferralState.REFUSED: waits_for("officer", "referral_result_notice"),
            ReferralState.COMPLETED: waits_for("officer", "referral_result_notice"),
            ReferralState.WITHOUT_CONSENT: ENDED,
            ReferralState.STOPPED: ENDED,
        },
    ),
    # Only where the procedure sets a time; until that is over the departments are waited for, by the clocks of each order.
    Waits("同批转办", "Referrals of an approval", {"unjoined": waits_for("officer", "referral_join"), "joined": ENDED}),
)
