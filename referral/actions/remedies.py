"""What the person can do against a department's refusal, to be told with the result."""

from datetime import datetime

from referral.actions.reading import get_referral
from referral.domain.referrals import ReferralState
from referral.domain.refusals import ReferralNotFound
from referral.domain.remedies import Remedy
from shared.kit.errors import refuses
from shared.kit.policy import Policy
from shared.kit.remedies import REMEDIES, remedies_against
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(ReferralNotFound)
async def get_remedies(uow: UnitOfWork, ctx: Context, referral_id: str) -> list[Remedy]:
    """Return the remedies of the law, with their periods: none where it is not refused, or by what is no authority.

    They are those of the day of the refusal, and stand whatever else its officer wrote. A period begins when the person knows of the
    refusal: it has an end as soon as it is recorded that they were told.
    """
    referral = await get_referral(uow, referral_id)
    if referral.state is not ReferralState.REFUSED:
        return []
    assert referral.closed_at is not None, "what is refused is over"
    policy = ctx.policy(referral.closed_at)
    return [_remedy(ctx, policy, code, referral.told_at) for code in remedies_against(policy, referral.department)]


def _remedy(ctx: Context, policy: Policy, code: str, told_at: datetime | None) -> Remedy:
    period, (name_zh, name_en) = policy.period(code), REMEDIES[code]
    until = None if told_at is None else ctx.calendar.deadline(told_at, period.limit, public=period.public).due_at
    return Remedy(code, name_zh, name_en, str(period.limit), period.source, period.basis, until)
