"""What an order tells its department: the facts that its rules go by, what others gave, what the rules propose, and until when.

Nobody gets more than the order needs: a fact that no rule of the programme goes by stays here, and so does a cause that the department may
not know. A charity is told neither what others gave nor of the papers (个人信息保护法 §6: 最小必要). To departments the digests of all
papers go: the profile does not say which of them belongs to which programme.
"""

from collections.abc import Sequence
from datetime import datetime

from referral.domain.cases import is_priority
from referral.domain.departments import hardships_for, is_statutory
from referral.domain.referrals import Branch
from shared.events.contracts.assessment import HouseholdFacts
from shared.events.contracts.referral import GivenAid, Proposal, ProposedAmount, ReferralIssued
from shared.kit.amounts import Household
from shared.kit.policy import Policy
from shared.kit.programmes import facts_needed, judge


def order_of(policy: Policy, branch: Branch, given: Sequence[GivenAid], due_at: datetime) -> ReferralIssued:
    """Return the order of an issued referral. The proposal is worked out from nothing but the facts that go with it, none from none."""
    case, issued, statutory = branch.case, branch.referral, is_statutory(policy, branch.referral.department)
    facts = facts_needed(policy, _household(policy, branch), issued.programme)
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
        given=tuple(given) if statutory else None,
        attachments=branch.approval.attachments if statutory else None,
        proposal=_proposal(policy, facts, issued.programme) if branch.approval.facts is not None else None,
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


def _proposal(policy: Policy, facts: Household, programme: str) -> Proposal | None:
    """Return what the rules say, or None of a programme that the policy does not have any more."""
    if programme not in policy.programmes:
        return None
    verdict, known = judge(policy, facts, programme), policy.programmes[programme]
    return Proposal(
        why=verdict.why,
        amount_fen=verdict.fen if verdict.amounts else None,
        amounts=tuple(
            ProposedAmount(
                rule=amount.rule,
                amount_fen=amount.fen,
                formula=amount.formula,
                ceilings_fen=tuple(cap.fen for cap in amount.caps),
                place=amount.place,
                model=amount.model,
                sources=amount.sources,
            )
            for amount in verdict.amounts
        ),
        missing=verdict.missing,
        not_known_zh=known.not_known_zh,
        not_known_en=known.not_known_en,
        policy_version=policy.version,
    )
