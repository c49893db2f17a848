"""Going on without the referrals that are still open when the time to wait for them is over."""

from dataclasses import replace

from referral.actions.issuing import emit_joined
from referral.domain.cases import Approval
from referral.domain.joining import GoOnWithout, check_may_go_on, tally
from referral.domain.referrals import ReferralState, is_kept_to_own
from referral.domain.refusals import CaseStopped, NoTimeSet, ReferralSetNotFound, ReferralsJoined, TimeNotOver
from referral.repository.cases import APPROVALS, lock_approval, states_of_set
from shared.kit.errors import refuses
from shared.store.db import UnitOfWork


@refuses(ReferralSetNotFound, CaseStopped, ReferralsJoined, NoTimeSet, TimeNotOver)
async def go_on_without(uow: UnitOfWork, command: GoOnWithout) -> tuple[Approval, list[ReferralState]]:
    """Join an approval without its referrals that are still open, for a reason; return it, and how all of its referrals stand.

    They stay under way as after-care.
    """
    joining = await lock_approval(uow, command.set_id)
    if joining is None or is_kept_to_own(uow.actor):
        raise ReferralSetNotFound(set_id=command.set_id)
    check_may_go_on(joining, uow.now)
    joined = replace(joining.approval, joined_at=uow.now, joined_by=uow.actor.subject, join_reason=command.reason_code)
    await APPROVALS.save(uow, joined)
    states = await states_of_set(uow, joined.set_id)
    await emit_joined(uow, joined, tally(states))
    return joined, states
