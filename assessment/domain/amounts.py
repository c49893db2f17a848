"""How much: the profile's formulas, and the explanation of what they gave.

    amount = within(rule's shape over base × persons × months, or cost × ratio), then every cap that applies, each written down

Nothing here knows a number: base, months, ratios and caps are the profile's, with their sources, and an explanation names each.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import Any

from shared.events.contracts.assessment import Procedure
from shared.kit.money import scale, yuan_text
from shared.kit.policy import AmountRule, NoStandard, Policy, Standard

OWN_PROGRAMME = "temporary_assistance"
"""What is decided here 临时救助; the other programmes are their departments' to decide."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a household needs, as stated or as proved. Amounts in fen; None where nothing is known."""

    place_code: str
    hardship_codes: tuple[str, ...]
    identity_classes: tuple[str, ...] = ()
    household_size: int | None = None
    affected_persons: int | None = None
    self_paid_fen: int | None = None
    loss_fen: int | None = None

    @property
    def cost_fen(self) -> int | None:
        """Return what the emergency cost the household, as far as that is known."""
        known = [amount for amount in (self.self_paid_fen, self.loss_fen) if amount]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True)
class Cap:
    """A ceiling that lowered the amount, or would have."""

    name: str
    fen: int
    applied: bool


@dataclass(frozen=True, slots=True)
class Amount:
    """What the rules give, and why. `formula` is the sum in figures; sources say where each figure is from and of what kind that is."""

    fen: int
    rule: str
    rule_name_zh: str
    rule_name_en: str
    formula: str
    inputs: dict[str, Any]
    caps: tuple[Cap, ...]
    sources: tuple[str, ...]
    policy_version: str


class NoRule(Exception):
    """No amount rule of the profile applies, or it has no standard for the place: a group must decide (一事一议)."""


def compute(policy: Policy, procedure: Procedure | None, need: Need, programme: str = OWN_PROGRAMME) -> Amount:
    """Return what a programme gives by its first rule that applies; only our own programme has a `procedure`. Raises `NoRule`."""
    rules = (rule for rule in policy.amount_rules if rule.programme == programme)
    rule = next((rule for rule in rules if _applies(rule, policy, procedure, need)), None)
    if rule is None:
        raise NoRule
    standard = _standard(policy, need.place_code)
    rural = rule.base == "residence" and policy.divisions.require(need.place_code).urban is False
    base = policy.dibao_monthly_fen(need.place_code, urban=not rural)
    persons = {"affected": need.affected_persons, "household": need.household_size}.get(rule.persons) or 1
    fen, formula = _shaped(rule, base, persons, need)
    caps = []
    for name, most in _caps(rule, policy, base, persons, need):
        caps.append(Cap(name, most, applied=most < fen))
        fen = min(fen, most)
    return Amount(
        fen=fen,
        rule=rule.key,
        rule_name_zh=rule.name_zh,
        rule_name_en=rule.name_en,
        formula=formula,
        inputs={
            "base_fen": base,
            "base_kind": "rural" if rural else "urban",
            "persons": persons,
            "cost_fen": need.cost_fen,
            "hardships": list(need.hardship_codes),
            "procedure": procedure,
        },
        caps=tuple(caps),
        sources=(cited(rule.source, rule.basis), cited(standard.source, standard.basis)),
        policy_version=policy.version,
    )


def case_cap_fen(policy: Policy, place_code: str) -> int:
    """Return the amount above which only the joint conference decides. Raises `NoRule`."""
    return policy.limits.case_cap_months * _standard(policy, place_code).urban_fen


def fast_limit_fen(policy: Policy, place_code: str) -> int:
    """Return the most that fast small aid gives. Raises `NoRule`."""
    return policy.limits.fast_small_months * _standard(policy, place_code).urban_fen


def cited(source: str, basis: str) -> str:
    """Return a source with what kind of source it is; a proposal of this design is never shown as law."""
    words = {"law": "法律法规", "published": "已公布文件", "design": "本系统设计，非法定", "unsure": "未经核实，非法定"}
    return f"{source}（{words[basis]}）"


def digest(explanation: dict[str, Any]) -> str:
    """Return the SHA-256 of an explanation's canonical JSON: the event carries it, the text stays here."""
    return sha256(json.dumps(explanation, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _standard(policy: Policy, place_code: str) -> Standard:
    try:
        return policy.standard(place_code)
    except NoStandard:
        raise NoRule from None


def _applies(rule: AmountRule, policy: Policy, procedure: Procedure | None, need: Need) -> bool:
    kinds = {policy.hardships[code].kind for code in need.hardship_codes if code in policy.hardships}
    wanted: Iterable[tuple[Iterable[str], Iterable[str]]] = (
        (rule.applies.procedures, {procedure} if procedure else ()),
        (rule.applies.hardships, need.hardship_codes),
        (rule.applies.kinds, kinds),
        (rule.applies.identities, need.identity_classes),
    )
    return all(not names or not set(names).isdisjoint(given) for names, given in wanted)


def _shaped(rule: AmountRule, base: int, persons: int, need: Need) -> tuple[int, str]:
    match rule.shape:
        case "months":
            return _months(rule, base * persons, f"{yuan_text(base)} × {persons}", need.cost_fen)
        case "flat":
            return rule.flat_fen or 0, yuan_text(rule.flat_fen or 0)
        case "per_person_flat":
            return (rule.flat_fen or 0) * persons, f"{yuan_text(rule.flat_fen or 0)} × {persons}"
        case "self_paid_ratio" | "loss_based":
            of = (need.self_paid_fen if rule.shape == "self_paid_ratio" else need.loss_fen) or 0
            ratio = next((ratio for threshold, ratio in reversed(rule.tiers) if of >= threshold), rule.ratio or Decimal(0))
            return scale(of, ratio), f"{yuan_text(of)} × {ratio}"


def _months(rule: AmountRule, month: int, text: str, cost: int | None) -> tuple[int, str]:
    least, most = scale(month, rule.months_min), scale(month, rule.months_max)
    if cost is None:
        return scale(month, rule.months_default), f"{text} × {rule.months_default}"
    if cost >= most:
        return most, f"{text} × {rule.months_max}"
    if cost <= least and rule.bounded_by_need:
        return cost, f"min({text} × {rule.months_min}, {yuan_text(cost)})"
    if cost <= least:
        return least, f"{text} × {rule.months_min}"
    return cost, f"{text} × {rule.months_min} ≤ {yuan_text(cost)} ≤ {text} × {rule.months_max}"


def _caps(rule: AmountRule, policy: Policy, base: int, persons: int, need: Need) -> Iterable[tuple[str, int]]:
    if rule.cap_fen is not None:
        yield "rule", rule.cap_fen
    if rule.cap_share is not None and need.self_paid_fen:
        yield "share_of_self_paid", scale(need.self_paid_fen, rule.cap_share)
    if rule.bounded_by_need and need.cost_fen is not None:
        yield "proved_cost", need.cost_fen
    # The ceiling of a case is that of our own programme: a department's rule names its own.
    if rule.programme == OWN_PROGRAMME:
        yield "case", policy.limits.case_cap_months * base * persons
