"""What the rules of a programme say to the facts of a case: what it gives, or why it gives nothing, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from shared.kit.amounts import (
    OWN_PROGRAMME,
    Amount,
    FactsMissing,
    Household,
    NoRule,
    awards,
    compute,
    is_meant_for,
    paying_places,
    rules_at,
)
from shared.kit.calendar import Limit
from shared.kit.policy import AmountRule, Policy, ProcedureCode
from shared.kit.policy.handling import Decider, Handling

Why = Literal["by_rule", "service", "comes_to_nothing", "need_covered", "given_before", "facts_missing", "not_for_these_facts", "not_known"]

WORDS: Mapping[Why, tuple[str, str]] = {
    "by_rule": ("按规则给予", "given by a rule"),
    "service": ("服务项目，无金额", "a service, without an amount"),
    "comes_to_nothing": ("按规则计算为零", "its rule comes to nothing"),
    "need_covered": ("急难的费用已由在先的救助支付", "what comes before it pays all that the emergency cost"),
    "given_before": ("本人已按规则的次数或者年度限额得到该项救助", "the person had it before, as often or as much as its rules allow"),
    "facts_missing": ("缺少规则所需的事实", "a rule goes by facts that nobody told"),
    "not_for_these_facts": ("规则不适用于这些事实", "its rules are not for these facts"),
    "not_known": ("本地没有已知的规则", "no rule is known here"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a programme's rules say. `amounts` are what they give together; `missing` the fields of `Household` that a rule goes by.

    `left_fen` is what was left of the need for it, None where the need bounds nothing.
    """

    programme: str
    why: Why
    amounts: tuple[Amount, ...] = ()
    missing: tuple[str, ...] = ()
    left_fen: int | None = None

    @property
    def gives(self) -> bool:
        """Tell whether it gives anything by rule."""
        return self.why == "service" or self.fen > 0

    @property
    def fen(self) -> int:
        """Return what it gives, in fen; 0 for a service."""
        return sum(amount.fen for amount in self.amounts)


def judge(
    policy: Policy, facts: Household, programme: str, procedure: ProcedureCode | None = None, *, left_fen: int | None = None
) -> Verdict:
    """Return what the rules of a programme say to these facts; only our own programme has a `procedure`.

    `left_fen` is what is left of the need where these are not all the facts of the household; else they tell it.
    """
    left = left_of_need(policy, facts, programme) if left_fen is None else left_fen
    try:
        own = programme == OWN_PROGRAMME
        amounts = (compute(policy, procedure, facts, left_fen=left),) if own else awards(policy, facts, programme, left_fen=left)
    except FactsMissing as missing:
        return Verdict(programme, "facts_missing", missing=missing.names)
    except NoRule:
        if policy.programmes[programme].is_service:
            return Verdict(programme, "service")
        return Verdict(programme, "not_for_these_facts" if rules_at(policy, programme, facts.place_code) else "not_known")
    return Verdict(programme, _why(amounts), amounts, left_fen=left)


def left_of_need(policy: Policy, facts: Household, programme: str) -> int | None:
    """Return what is left for a programme of what the emergency cost, None where that bounds nothing.

    That is where the cost is not known, or the programme is not in the order of aid 救助顺序. Whatever was given counts but what comes
    after this one: that makes up for what is missing, and takes nothing of what the law gives first. Our own programme gives by its
    rules, which may be more than the cost, unless others that come before it gave something.
    """
    need = facts.cost_fen()
    if need is None or not policy.pays_the_need(programme):
        return None
    given = sum(fen for code, fen in facts.covered.items() if policy.pays_the_need(code) and programme not in policy.paid_before(code))
    return None if programme == OWN_PROGRAMME and not given else max(need - given, 0)


def _why(amounts: tuple[Amount, ...]) -> Why:
    """Return why amounts are what they are: nothing, where a ceiling left nothing, for that."""
    if any(amount.fen for amount in amounts):
        return "by_rule"
    used_up = {cap.name for amount in amounts for cap in amount.caps if cap.applied and not cap.fen}
    if used_up & OF_THE_PAST:
        return "given_before"
    return "need_covered" if "need" in used_up else "comes_to_nothing"


@dataclass(frozen=True, slots=True)
class Handled:
    """How a programme is handled at a place: each None, or empty, where nobody published it. `told_by` are the entries that say it."""

    papers: tuple[str, ...] = ()
    decided_by: Decider | None = None
    within: tuple[Limit, ...] = ()
    told_by: tuple[Handling, ...] = ()


def handled(policy: Policy, programme: str, place_code: str) -> Handled:
    """Return how a programme is handled at a place: of each field what the first entry for the place says of it."""
    places = paying_places(policy, place_code)
    entries = [one for one in policy.handling.values() if one.programme == programme and one.is_used_at(*places)]
    papers, decides, within = (next((one for one in entries if getattr(one, field)), None) for field in ("papers", "decided_by", "within"))
    return Handled(
        papers=papers.papers if papers else (),
        decided_by=decides.decided_by if decides else None,
        within=within.within if within else (),
        told_by=tuple(dict.fromkeys(one for one in (papers, decides, within) if one)),
    )


def facts_needed(policy: Policy, facts: Household, programme: str) -> Household:
    """Return those of the facts that a rule of the programme for such a household goes by: its department has to be told no others.

    Two costs of 0 prove nothing of either, and so neither is told: one of them alone would read as proved.
    """
    if facts.self_paid_fen == facts.loss_fen == 0:
        facts = replace(facts, self_paid_fen=None, loss_fen=None)
    rules = [rule for rule in rules_at(policy, programme, facts.place_code) if is_meant_for(rule, policy, None, facts)]
    fields = {name for rule in rules for name in _goes_by(rule)}
    identities = {code for rule in rules for code in rule.applies.identities}
    told = {code for rule in rules for code in rule.applies.facts}
    return replace(
        facts,
        household_size=facts.household_size if "household_size" in fields else None,
        affected_persons=facts.affected_persons if "affected_persons" in fields else None,
        self_paid_fen=facts.self_paid_fen if "self_paid_fen" in fields else None,
        loss_fen=facts.loss_fen if "loss_fen" in fields else None,
        monthly_income_fen=facts.monthly_income_fen if "monthly_income_fen" in fields else None,
        identity_classes=tuple(code for code in facts.identity_classes if code in identities),
        told={code: persons for code, persons in facts.told.items() if code in told},
    )


OF_THE_PAST = frozenset({"year", "times_a_year", "once"})
"""Ceilings that count what the person was given before."""

COSTS: Mapping[str, tuple[str, ...]] = {"any": ("self_paid_fen", "loss_fen"), "self_paid": ("self_paid_fen",), "loss": ("loss_fen",)}
PERSONS: Mapping[str, tuple[str, ...]] = {"affected": ("affected_persons",), "household": ("household_size",)}


def _goes_by(rule: AmountRule) -> tuple[str, ...]:
    by_income = rule.shape == "gap" or rule.applies.income is not None
    return (
        *PERSONS.get(rule.persons, ()),
        *(COSTS.get(rule.cost, ()) if rule.reads_cost else ()),
        *(("monthly_income_fen",) if by_income else ()),
    )
