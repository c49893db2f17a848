"""What the rules of a programme say to the facts of a case: what it gives, or why it gives nothing, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from shared.kit.amounts import OWN_PROGRAMME, Amount, FactsMissing, Household, NoRule, awards, compute, rules_at
from shared.kit.policy import Policy, ProcedureCode

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
        if policy.programmes[programme].service:
            return Verdict(programme, "service")
        return Verdict(programme, "not_for_these_facts" if rules_at(policy, programme, facts.place_code) else "not_known")
    return Verdict(programme, "by_rule" if any(amount.fen for amount in amounts) else "comes_to_nothing", amounts)
