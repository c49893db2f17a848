"""What an order tells its department: the facts that its rules go by, what others gave, what the rules propose, and until when.

What is proposed is no more than the order of aid 救助顺序 leaves of the cost, and the rules of the year: both count what was given.

Nobody gets more than the order needs: a fact that no rule of the programme goes by stays here, and so does a cause that the department may
not know. A charity is told neither what others gave nor of the papers (个人信息保护法 §6: 最小必要). To departments the digests of all
papers go, beside those that the programme was published to want: a proof that is not on that list may be one all the same.
"""

from datetime import datetime

from referral.domain.cases import is_priority
from referral.domain.departments import hardships_for, is_statutory
from referral.domain.pastaid import Past
from referral.domain.referrals import Branch
from shared.events.contracts.assessment import HouseholdFacts
from shared.events.contracts.referral import Proposal, ProposedAmount, ReferralIssued
from shared.kit.amounts import Household, cited
from shared.kit.policy import Policy
from shared.kit.programmes import facts_needed, handled, judge, left_of_need


def order_of(policy: Policy, branch: Branch, past: Past, now: datetime, due_at: datetime) -> ReferralIssued:
    """Return the order of an issued referral.

    The proposal is worked out from nothing but the facts that go with it and what was given before, none from none.
    """
    case, issued, statutory = branch.case, branch.referral, is_statutory(policy, branch.referral.department)
    household = past.add_to(policy, _household(policy, branch), issued.programme, now)
    facts = facts_needed(policy, household, issued.programme)
    given_fen = sum(one.amount_fen for one in past.this_year(issued.programme, now))
    return ReferralIssued(
        referral_id=issued.referral_id,
        item_id=issued.item_id,
        department=issued.department,
        desk=issued.desk,
        programme=issued.programme,
        person_ref=case.person_ref,
        hardship_codes=facts.hardship_codes,
        priority=is_priority(policy, branch.approval.procedure, facts.hardship_codes),
        consent_id=issued.consent_id,
        reissue_of=issued.reissue_of,
        facts=HouseholdFacts.model_validate(facts, from_attributes=True),
        given=past.given if statutory else None,
        attachments=branch.approval.attachments if statutory else None,
        proposal=_proposal(policy, household, facts, issued.programme, given_fen) if branch.approval.facts is not None else None,
        due_at=due_at,
    )


def _household(policy: Policy, branch: Branch) -> Household:
    """Return what is known of the household where the case is now; nothing but the causes where the approval told no facts."""
    facts = branch.approval.facts or HouseholdFacts()
    return Household(
        place_code=branch.case.place_code,
        hardship_codes=hardships_for(policy, branch.referral.department, branch.case.hardship_codes),
        **dict(facts),
    )


def _proposal(policy: Policy, household: Household, facts: Household, programme: str, given_fen: int) -> Proposal | None:
    """Return what the rules say, or None of a programme that the policy does not have any more.

    What is left of the cost is told as one sum, also to a charity, which is shown that sum anyway and never who gave what. `given_fen` is
    what the person was given under the programme in this year, by whatever rule.
    """
    if programme not in policy.programmes:
        return None
    left_fen, known = left_of_need(policy, household, programme), policy.programmes[programme]
    verdict, counts = judge(policy, facts, programme, left_fen=left_fen), policy.goes_by_the_past(programme)
    handling = handled(policy, programme, facts.place_code)
    return Proposal(
        why=verdict.why,
        amount_fen=verdict.fen if verdict.amounts else None,
        amounts=tuple(
            ProposedAmount(
                rule=amount.rule,
                amount_fen=amount.fen,
                formula=amount.formula,
                ceilings_fen=tuple(cap.fen for cap in amount.caps),
                ceiling_kinds=tuple(cap.name for cap in amount.caps),
                place=amount.place,
                model=amount.model,
                sources=amount.sources,
            )
            for amount in verdict.amounts
        ),
        missing=verdict.missing,
        left_of_need_fen=left_fen,
        given_this_year_fen=given_fen if counts else None,
        times_this_year=household.given_times if counts else None,
        papers=handling.papers or None,
        decided_by=handling.decided_by,
        within=tuple(map(str, handling.within)) or None,
        handling_sources=tuple(cited(one.source, one.basis) for one in handling.told_by) or None,
        not_known_zh=known.not_known_zh,
        not_known_en=known.not_known_en,
        policy_version=policy.version,
    )
