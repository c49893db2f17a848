"""Who is waited for while something of a charity or of a donor is set aside."""

from services.charity.domain.matches import MatchState
from services.charity.domain.offers import OfferState
from services.charity.domain.pledges import PledgeState
from shared.kit.waiting import ENDED, Waits, nobody, waits_for

WAITING = (
    Waits(
        "慈善认领",
        "Pledge",
        {PledgeState.RESERVED: waits_for("department", "referral_result"), PledgeState.COMMITTED: ENDED, PledgeState.VOIDED: ENDED},
    ),
    Waits(
        "捐赠意向",
        "Offer",
        {
            OfferState.OPEN: nobody(
                "捐赠人愿意提供，到截止时间为止；没有人须为此办理什么。",
                "A donor holds it ready until its own end; nobody has to do anything for it.",
            ),
            OfferState.WITHDRAWN: ENDED,
        },
    ),
    Waits(
        "捐赠匹配",
        "Match",
        {
            MatchState.PROPOSED: waits_for("department", "referral_result"),
            MatchState.ACCEPTED: waits_for("department", "referral_result"),
            MatchState.DELIVERED: ENDED,
            MatchState.DECLINED: ENDED,
            MatchState.RELEASED: ENDED,
        },
    ),
)
