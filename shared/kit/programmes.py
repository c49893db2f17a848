"""What the rules of a programme say to the facts of a case: what it gives, or why it gives nothing, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from shared.kit.amounts import OWN_PROGRAMME, Amount, FactsMissing, Household, NoRule, awards, compute, is_meant_for, rules_at
from shared.kit.policy import AmountRule, Policy, ProcedureCode

Why = Literal["by_rule", "service", "comes_to_nothing", "facts_missing", "not_for_these_facts", "not_known"]

WORDS: Mapping[Why, tuple[str, str]] = {
    "by_rule": ("按规则给予", "given by a rule"),
    "service": ("服务项目，无金额", "a service, without an amount"),
    "comes_to_nothing": ("按规则计算为零", "its rule comes to nothing"),
    "facts_missing": ("缺少规则所需的事实", "a rule goes by facts that nobody told"),
    "not_for_these_facts": ("规则不适用于这些事实", "its rules are not for these facts"),
    "not_known": ("本地没有已知的规则", "no rule is known here"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a programme's rules say. `amounts` are what they give together; `missing` the fields of `Household` that a rule goes by."""

    programme: str
    why: Why
    amounts: tuple[Amount, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def gives(self) -> bool:
        """Tell whether it gives anything by rule."""
        return self.why == "service" or self.fen > 0

    @property
    def fen(self) -> int:
        """Return what it gives, in fen; 0 for a service."""
        return sum(amount.fen for amount in self.amounts)


def judge(policy: Policy, facts: Household, programme: str, procedure: ProcedureCode | None = None) -> Verdict:
    """Return what the rules of a programme say to these facts; only our own programme has a `procedure`."""
    try:
        own = programme == OWN_PROGRAMME
        amounts = (compute(policy, procedure, facts),) if own else awards(policy, facts, programme)
    except FactsMissing as missing:
        return Verdict(programme, "facts_missing", missing=missing.names)
    except NoRule:
        if policy.programmes[programme].is_service:
            return Verdict(programme, "service")
        return Verdict(programme, "not_for_these_facts" if rules_at(policy, programme, facts.place_code) else "not_known")
    return Verdict(programme, "by_rule" if any(amount.fen for amount in amounts) else "comes_to_nothing", amounts)


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


COSTS: Mapping[str, tuple[str, ...]] = {"any": ("self_paid_fen", "loss_fen"), "self_paid": ("self_paid_fen",), "loss": ("loss_fen",)}
PERSONS: Mapping[str, tuple[str, ...]] = {"affected": ("affected_persons",), "household": ("household_size",)}


def _goes_by(rule: AmountRule) -> tuple[str, ...]:
    by_income = rule.shape == "gap" or rule.applies.income is not None
    return (
        *PERSONS.get(rule.persons, ()),
        *(COSTS.get(rule.cost, ()) if rule.reads_cost else ()),
        *(("monthly_income_fen",) if by_income else ()),
    )
