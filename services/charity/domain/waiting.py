"""Who is waited for while money of a charity is set aside."""

from services.charity.domain.pledges import PledgeState
from shared.kit.waiting import ENDED, Waits, waits_for

WAITING = (
    Waits(
        "慈善认领",
        "Pledge",
        {PledgeState.RESERVED: waits_for("department", "referral_result"), PledgeState.COMMITTED: ENDED, PledgeState.VOIDED: ENDED},
    ),
)
