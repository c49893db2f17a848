"""How much: the profile's rules over the facts of a case, and the explanation of what they gave.

    amount = the rule's shape over the facts, then the lowest ceiling that applies; everything is written down

Nothing here knows a number: base, months, shares and ceilings are the profile's, with their sources. Every product is rounded to a fen,
half a fen up, so that the formula of an explanation can be worked out again by hand.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from hashlib import sha256
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Field

from shared.kit.money import MAX_FEN, Fen, scale, yuan_text
from shared.kit.policy import AmountRule, Band, Basis, NoStandard, Policy, ProcedureCode, Standard
from shared.kit.policy.amounts import OWN, CostKind

OWN_PROGRAMME = OWN
"""临时救助, civil affairs' own: procedures and a case's ceiling hold for it; the other programmes are their departments' to decide."""

Persons = Annotated[int, Field(ge=1, le=1000)]
Whole = Annotated[int, Field(ge=0, le=MAX_FEN)]

NO_BAND = Band(from_fen=Fen(0))
"""Below the first band of a rule nothing is given."""


@dataclass(frozen=True, slots=True)
class Household:
    """What a rule can go by, as stated or as proved. Amounts in fen; None where nothing is known.

    `told` are codes of `facts.yaml` with the number of persons of the household of whom each holds. `monthly_income_fen` is one person's,
    on average. `given` is what each rule, by its key, gave the person in this year, `given_times` how often the programme did, and `had`
    are the rules that ever gave. `covered` is what each programme gave so far of what this emergency cost.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    place_code: str
    hardship_codes: tuple[str, ...]
    identity_classes: tuple[str, ...] = ()
    household_size: Persons | None = None
    affected_persons: Persons | None = None
    self_paid_fen: Whole | None = None
    loss_fen: Whole | None = None
    monthly_income_fen: Whole | None = None
    told: Mapping[str, Persons] = field(default_factory=dict)
    given: Mapping[str, Whole] = field(default_factory=dict)
    given_times: Whole = 0
    had: tuple[str, ...] = ()
    covered: Mapping[str, Whole] = field(default_factory=dict)

    def cost_fen(self, kind: CostKind = "any") -> int | None:
        """Return what the emergency cost the household, as far as that is known; of one kind where a rule goes by that.

        A 0 of one kind is known unless the other is 0, too: two zeros prove nothing of either, for the form of a survey says 0 of what
        nobody asked about. Nor is a 0 all that an emergency cost: both together are known once they come to something.
        """
        both = (self.self_paid_fen or 0) + (self.loss_fen or 0)
        if self.self_paid_fen == self.loss_fen == 0:
            return None
        return {"self_paid": self.self_paid_fen, "loss": self.loss_fen, "any": both or None, "none": None}[kind]


@dataclass(frozen=True, slots=True)
class Cap:
    """A ceiling that lowered the amount, or would have."""

    name: str
    fen: int
    applied: bool


@dataclass(frozen=True, slots=True)
class Amount:
    """What the rules give, and why.

    `formula` is the sum in figures, before ceilings; between `least_fen` and `most_fen` the rule leaves it open, and the cost decides.
    `place` names where the rule was published, empty for the whole country; a `model` is used away from there.
    Sources say where each figure is from and of what kind that is. Of the place's standard the inputs and sources tell where the rule goes
    by it.
    """

    fen: int
    rule: str
    rule_name_zh: str
    rule_name_en: str
    formula: str
    least_fen: int
    most_fen: int
    inputs: dict[str, Any]
    caps: tuple[Cap, ...]
    place: str
    model: bool
    sources: tuple[str, ...]
    policy_version: str


class NoRule(Exception):
    """No amount rule of the profile is for these facts, or it goes by a standard that the place has not: a group must decide (一事一议)."""


class FactsMissing(NoRule):
    """A rule is for this place and kind of case, and goes by something that nobody has told yet: `names` are fields of `Household`."""

    def __init__(self, rule: AmountRule, *names: str) -> None:
        super().__init__(f"{rule.key}: {', '.join(names)}")
        self.names = names


@dataclass(frozen=True, slots=True)
class _Sum:
    fen: int
    text: str


def compute(
    policy: Policy, procedure: ProcedureCode | None, facts: Household, programme: str = OWN_PROGRAMME, *, left_fen: int | None = None
) -> Amount:
    """Return what a programme gives by its first rule that applies; only our own programme has a `procedure`. Raises `NoRule`.

    `left_fen` is what is left of the need for it, None where the need bounds nothing.
    """
    for rule in rules_at(policy, programme, facts.place_code):
        if not rule.adds and _is_for(rule, policy, procedure, facts):
            return _amount(policy, procedure, facts, rule, used_fen=0, left_fen=left_fen)
    raise NoRule


def awards(policy: Policy, facts: Household, programme: str, *, left_fen: int | None = None) -> tuple[Amount, ...]:
    """Return all that a department's programme gives: by its first rule that applies, and by each that adds to it.

    One that adds and goes by what nobody told, or by a standard that the place has not, is left out, unless nothing else is given.
    Each that adds finds less left of the need, by what those before it gave of it. Raises `NoRule`.
    """
    given: list[Amount] = []
    nothing: list[Amount] = []
    missing: list[FactsMissing] = []
    for rule in sorted(rules_at(policy, programme, facts.place_code), key=lambda rule: rule.adds):
        if (given and not rule.adds) or (rule.after and rule.after not in {amount.rule for amount in given}):
            continue
        try:
            if not _is_for(rule, policy, None, facts):
                continue
            amount = _amount(policy, None, facts, rule, used_fen=sum(amount.fen for amount in given), left_fen=left_fen)
        except NoRule as lacking:
            if not rule.adds:
                raise
            if isinstance(lacking, FactsMissing):
                missing.append(lacking)
            continue
        (given if amount.fen or not rule.adds else nothing).append(amount)
        left_fen = _left_after(left_fen, rule, amount)
    if not given and not nothing:
        raise missing[-1] if missing else NoRule
    return tuple(given or nothing)


def _left_after(left_fen: int | None, rule: AmountRule, amount: Amount) -> int | None:
    return left_fen if left_fen is None or not rule.pays_cost else left_fen - amount.fen


def rules_at(policy: Policy, programme: str, place_code: str) -> tuple[AmountRule, ...]:
    """Return the rules by which a programme can give anything at a place, the first that applies first."""
    places = paying_places(policy, place_code)
    of_programme = (rule for rule in policy.amount_rules if rule.programme == programme)
    return tuple(rule for rule in of_programme if rule.is_used_at(*places))


def cited(source: str, basis: Basis) -> str:
    """Return a source with what kind of source it is; a proposal of this design is never shown as law."""
    words = {"law": "法律法规", "published": "已公布文件", "design": "本系统设计，非法定", "unsure": "未经核实，非法定"}
    return f"{source}（{words[basis]}）"


def digest(explanation: dict[str, Any]) -> str:
    """Return the SHA-256 of an explanation's canonical JSON: the event carries it, the text stays here."""
    return sha256(json.dumps(explanation, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def paying_places(policy: Policy, place_code: str) -> tuple[str, ...]:
    """Return a place with the one that pays for it: what was published for either holds there."""
    return (place_code, policy.divisions.paid_from(place_code))


def _standard(policy: Policy, place_code: str) -> Standard:
    try:
        return policy.standard(place_code)
    except NoStandard:
        raise NoRule from None


def _amount(
    policy: Policy, procedure: ProcedureCode | None, facts: Household, rule: AmountRule, *, used_fen: int, left_fen: int | None
) -> Amount:
    """Return what one rule gives; `used_fen` is what of the cost is already paid. Raises `FactsMissing`, or `NoRule` without a standard."""
    by_standard = rule.has_months or rule.applies.income is not None
    standard = _standard(policy, facts.place_code) if by_standard else None
    kind = _residence(policy, facts.place_code) if rule.base == "residence" else "urban"
    base = 0 if standard is None else standard.rural_fen if kind == "rural" else standard.urban_fen
    persons, cost = _persons(rule, facts), facts.cost_fen(rule.cost)
    if lacking := tuple(_lacking(rule, facts, persons, cost)):
        raise FactsMissing(rule, *lacking)
    assert persons is not None, "who is not counted was lacking"
    if cost is not None:
        cost = max(cost - used_fen, 0)
    least, most = _span(rule, base, persons, cost or 0, facts.monthly_income_fen or 0)
    chosen = _within(rule, least, most, base, persons, cost)
    ceilings = [*_caps(rule, policy, base, persons, cost, facts)]
    if left_fen is not None and rule.pays_cost:
        ceilings.append(("need", left_fen))
    caps = [Cap(name, fen, applied=fen < chosen.fen) for name, fen in ceilings]
    return Amount(
        fen=min([chosen.fen, *(cap.fen for cap in caps)]),
        rule=rule.key,
        rule_name_zh=rule.name_zh,
        rule_name_en=rule.name_en,
        formula=chosen.text,
        least_fen=least.fen,
        most_fen=most.fen,
        inputs={
            "base_fen": base if standard else None,
            "base_kind": kind if standard else None,
            "persons": persons,
            "cost_fen": cost,
            "income_fen": facts.monthly_income_fen,
            "hardships": list(facts.hardship_codes),
            "identities": list(facts.identity_classes),
            "told": dict(facts.told),
            "procedure": procedure,
        },
        caps=tuple(caps),
        place=policy.rule_places[rule.place].name_zh if rule.place else "",
        model=not rule.is_of(*paying_places(policy, facts.place_code)),
        sources=tuple(cited(entry.source, entry.basis) for entry in (rule, standard) if entry),
        policy_version=policy.version,
    )


def is_meant_for(rule: AmountRule, policy: Policy, procedure: ProcedureCode | None, facts: Household) -> bool:
    """Tell whether a rule is for households of this kind, whatever they earn."""
    kinds = {policy.hardships[code].kind for code in facts.hardship_codes if code in policy.hardships}
    wanted: Iterable[tuple[Iterable[str], Iterable[str]]] = (
        (rule.applies.procedures, {procedure} if procedure else ()),
        (rule.applies.hardships, facts.hardship_codes),
        (rule.applies.kinds, kinds),
        (rule.applies.identities, facts.identity_classes),
        (rule.applies.facts, facts.told),
        ({rule.applies.residence}, (_residence(policy, facts.place_code),)) if rule.applies.residence else ((), ()),
    )
    return all(not names or not set(names).isdisjoint(given) for names, given in wanted)


def _is_for(rule: AmountRule, policy: Policy, procedure: ProcedureCode | None, facts: Household) -> bool:
    """Tell whether a rule is for these facts.

    Raises `FactsMissing` where that hangs on an income that nobody told, and `NoRule` where the place has no standard to measure it by.
    """
    if not is_meant_for(rule, policy, procedure, facts):
        return False
    if rule.applies.income is None:
        return True
    if facts.monthly_income_fen is None:
        raise FactsMissing(rule, "monthly_income_fen")
    standard = _standard(policy, facts.place_code)
    over, below = (scale(standard.urban_fen, times) for times in rule.applies.income)
    return over <= facts.monthly_income_fen < below


def _residence(policy: Policy, place_code: str) -> str:
    return "rural" if policy.divisions.require(place_code).urban is False else "urban"


def _persons(rule: AmountRule, facts: Household) -> int | None:
    """Return for how many a rule gives; None where nobody counted them."""
    told = [facts.told[code] for code in dict.fromkeys(rule.applies.facts) if code in facts.told]
    match rule.persons:
        case "one":
            return 1
        case "affected":
            return facts.affected_persons
        case "household":
            return facts.household_size
        case "told":
            return sum(told)
        case "told_most":
            return max(told)


def _lacking(rule: AmountRule, facts: Household, persons: int | None, cost: int | None) -> Iterator[str]:
    """Yield the fields of `Household` that a rule goes by and nobody told."""
    if persons is None:
        yield "household_size" if rule.persons == "household" else "affected_persons"
    if cost is None and rule.shape in ("share", "bands"):
        yield "loss_fen" if rule.cost == "loss" or (rule.cost == "any" and facts.self_paid_fen is not None) else "self_paid_fen"
    if facts.monthly_income_fen is None and rule.shape == "gap":
        yield "monthly_income_fen"


def _span(rule: AmountRule, base: int, persons: int, cost: int, income: int) -> tuple[_Sum, _Sum]:
    """Return the least and the most that a rule gives for a cost, before its ceilings."""
    match rule.shape:
        case "months":
            return _months(base, persons, rule.months_min), _months(base, persons, rule.months_max)
        case "flat":
            least = _flat(rule.flat_fen, persons, rule.times)
            return least, least if rule.flat_max_fen is None else _flat(rule.flat_max_fen, persons, rule.times)
        case "share":
            whole = _share(cost, rule.from_fen, rule.ratio)
            return whole, whole
        case "bands":
            band = next((band for band in reversed(rule.bands) if cost >= band.from_fen), NO_BAND)
            fixed = (_flat(band.flat_fen), _share(cost, Fen(0), band.ratio))
            return _added(*fixed, _months(base, persons, band.months_min)), _added(*fixed, _months(base, persons, band.months_max))
        case "gap":
            lack = _Sum(max(base - income, 0) * persons, f"max({yuan_text(base)} − {yuan_text(income)}; 0) × {persons}")
            return lack, lack


def _months(base: int, persons: int, months: Decimal) -> _Sum:
    return _Sum(scale(base * persons, months), f"{yuan_text(base)} × {persons} × {months}")


def _share(cost: int, over: int, ratio: Decimal) -> _Sum:
    if not over:
        return _Sum(scale(cost, ratio), f"{yuan_text(cost)} × {ratio}")
    return _Sum(scale(max(cost - over, 0), ratio), f"max({yuan_text(cost)} − {yuan_text(over)}; 0) × {ratio}")


def _flat(fen: int, persons: int = 1, times: int = 1) -> _Sum:
    factors = "".join(f" × {factor}" for factor in (persons, times) if factor != 1)
    return _Sum(fen * persons * times, yuan_text(fen) + factors)


def _added(*sums: _Sum) -> _Sum:
    return _Sum(sum(one.fen for one in sums), " + ".join(one.text for one in sums if one.fen) or yuan_text(0))


def _within(rule: AmountRule, least: _Sum, most: _Sum, base: int, persons: int, cost: int | None) -> _Sum:
    """Return what the cost decides between the least and the most; without one, what the rule names for that, or the least."""
    if cost is None:
        return _months(base, persons, rule.months_default) if rule.shape == "months" and rule.months_default is not None else least
    if cost >= most.fen:
        return most
    return _Sum(cost, yuan_text(cost)) if cost > least.fen else least


def _caps(rule: AmountRule, policy: Policy, base: int, persons: int, cost: int | None, facts: Household) -> Iterator[tuple[str, int]]:
    if rule.cap_fen is not None:
        yield "rule", rule.cap_fen
    if rule.cap_months is not None:
        yield "months", scale(base * persons, rule.cap_months)
    if rule.bounded_by_need and cost is not None:
        yield "proved_cost", cost
    if rule.cap_year_fen is not None:
        yield "year", max(rule.cap_year_fen - facts.given.get(rule.key, 0), 0)
    if rule.times_a_year is not None and facts.given_times >= rule.times_a_year:
        yield "times_a_year", 0
    if rule.once and rule.key in facts.had:
        yield "once", 0
    # The ceiling of a case is that of our own programme: a department's rule names its own.
    if rule.is_own:
        yield "case", policy.limits.case_cap_months * base * persons
