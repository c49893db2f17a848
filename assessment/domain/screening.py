"""Which procedure a case takes, with the reasons; and which programmes it opens. Proposals by rule, never by whoever is calling."""

from dataclasses import dataclass

from assessment.domain.amounts import case_cap_fen, fast_limit_fen
from assessment.domain.assessments import Assessment
from assessment.domain.reviews import Review
from shared.events.contracts.assessment import ApprovedItem, HouseholdFacts, Procedure
from shared.kit.amounts import OWN_PROGRAMME, Household, NoRule, compute
from shared.kit.policy import Policy

OWN_DEPARTMENT = "civil_affairs"
GOODS_PROGRAMME = "in_kind_assistance"


@dataclass(frozen=True, slots=True)
class Screening:
    """The procedure that the rules propose, and why: codes with their figures in fen."""

    procedure: Procedure
    reasons: tuple[str, ...]


def facts_of(case: Assessment) -> Household:
    """Return what the rules can go by in a case: what was found where there was a survey or a means check, else what was stated."""
    survey = case.survey
    size = survey.household_size if survey else case.household_size
    return Household(
        place_code=case.place_code,
        hardship_codes=case.hardship_codes,
        identity_classes=case.identity_classes,
        household_size=size,
        affected_persons=survey.affected_persons if survey else case.affected_persons,
        self_paid_fen=survey.self_paid_fen if survey else case.stated_self_paid_fen,
        loss_fen=survey.loss_fen if survey else case.stated_loss_fen,
        monthly_income_fen=_income_of_one(case, size),
        told=survey.facts if survey else {},
    )


def told_with(facts: Household) -> HouseholdFacts:
    """Return what a decision went by as its event tells it."""
    return HouseholdFacts.model_validate(facts, from_attributes=True)


def _income_of_one(case: Assessment, size: int | None) -> int | None:
    """Return what one person of the household has a month, by the means check, or by the survey where it established nothing."""
    checked = case.means.monthly_income_fen if case.means else None
    of_all = checked if checked is not None or case.survey is None else case.survey.monthly_income_fen
    return of_all // size if of_all is not None and size else None


def screen(policy: Policy, case: Assessment) -> Screening:
    """Return the procedure for a case.

    An emergency takes the emergency procedure. Otherwise a request (or, without one, a known cost) within the fast limit is fast small
    aid; an amount within the township's limit is delegated to it; everything else is the county's. Where no rule gives an amount, the
    joint conference decides.
    """
    facts = facts_of(case)
    try:
        if case.urgent:
            compute(policy, "emergency", facts)
            return Screening("emergency", ("urgent",))
        fast = fast_limit_fen(policy, case.place_code)
        asked = case.requested_fen if case.requested_fen is not None else facts.cost_fen()
        if asked is not None and asked <= fast:
            return Screening("fast_small", (f"asked_fen={asked}", f"fast_limit_fen={fast}"))
        amount = compute(policy, "normal", facts).fen
    except NoRule:
        return Screening("conference", ("no_rule_fits",))
    limit = policy.limits.township_limit_fen
    return Screening("delegated" if amount <= limit else "normal", (f"amount_fen={amount}", f"township_limit_fen={limit}"))


def conference_reason(policy: Policy, case: Assessment, review: Review) -> str | None:
    """Return why only the joint conference can decide what was proposed, or None.

    No rule fits, what the household owns is more than the rules allow, above the case's ceiling, or more than the rules give.
    """
    if review.procedure == "conference":
        return "no_rule_fits"
    if policy.procedures[review.procedure].means_check and case.means and not case.means.assets_within_rule:
        return "assets_above_rule"
    if review.proposed_fen > case_cap_fen(policy, case.place_code):
        return "above_ceiling"
    return "above_rules" if review.proposed_fen > review.computed_fen else None


def decided_by(policy: Policy, procedure: Procedure, amount_fen: int) -> str:
    """Return who decides: `township`, `county` or `conference`. A small emergency is the township's to decide, today."""
    if procedure == "emergency" and amount_fen <= policy.limits.township_limit_fen:
        return "township"
    return policy.procedures[procedure].decided_by


def legal_basis(policy: Policy, case: Assessment, procedure: Procedure) -> tuple[str, ...]:
    """Return what a decision names: the law of its procedure, never nothing, and the sources of the amount that was proposed."""
    sources = case.review.explanation.get("sources", ()) if case.review else ()
    return tuple(dict.fromkeys([*policy.procedures[procedure].legal_basis, *sources]))


def programmes_for(policy: Policy, case: Assessment, more: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the programmes of other departments that a case opens: its hardships', and those asked for, each once."""
    opened = [code for hardship in case.hardship_codes if hardship in policy.hardships for code in policy.hardships[hardship].programmes]
    wanted = dict.fromkeys([*opened, *case.requested_programmes, *more])
    return tuple(code for code in wanted if code in policy.programmes and policy.programmes[code].department != OWN_DEPARTMENT)


def published(policy: Policy, case: Assessment) -> bool:
    """Tell whether a notice may be posted: never where one hardship of the case is restricted (violence, crime, children)."""
    return not any(policy.hardships[code].restricted for code in case.hardship_codes if code in policy.hardships)


def items_for(policy: Policy, case: Assessment, amount_fen: int, level: str, new_id: list[str]) -> list[ApprovedItem]:
    """Return what is approved: cash beyond the first relief, goods if asked for, and one referral for each programme.

    `level` is who decides: what is above the township's limit does not come from its reserve. `new_id` holds enough fresh ids; they
    are taken from its end.
    """
    items: list[ApprovedItem] = []
    rest = amount_fen - case.relief_fen
    if rest > 0:
        items.append(
            ApprovedItem(
                item_id=new_id.pop(),
                kind="cash",
                programme=OWN_PROGRAMME,
                department=OWN_DEPARTMENT,
                amount_fen=rest,
                funding="petty_reserve" if level == "township" else "county_budget",
            )
        )
    if "in_kind" in case.requested_modes and not (case.relief and case.relief.form == "in_kind"):
        items.append(ApprovedItem(item_id=new_id.pop(), kind="in_kind", programme=GOODS_PROGRAMME, department=OWN_DEPARTMENT, amount_fen=0))
    for code in case.review.programmes if case.review else ():
        programme = policy.programmes[code]
        items.append(
            ApprovedItem(
                item_id=new_id.pop(),
                kind="referral",
                programme=code,
                department=programme.department,
                desk=policy.departments[programme.department].desk,
                needs_consent=programme.needs_consent,
            )
        )
    return items
