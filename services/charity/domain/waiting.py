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
            MatchState.PROPOSED: nobody(
                "由本人决定是否接受，以期间 `match_answered` 为限；期满未答复的，自动退回捐赠意向，无须办理。",
                "The person may say yes or no within the period `match_answered`; after it the part goes back to the offer by itself.",
            ),
            MatchState.ACCEPTED: nobody(
                "本人已接受，由慈善组织给予，以期间 `pledge_spent` 为限；期满未给予的，自动退回捐赠意向。任务本身的时限照常计算。",
                "The charity may give it within the period `pledge_spent`; after it the part goes back to the offer by itself."
                " The clock of the task runs as ever.",
            ),
            MatchState.DELIVERED: ENDED,
            MatchState.DECLINED: ENDED,
            MatchState.RELEASED: ENDED,
        },
    ),
)
