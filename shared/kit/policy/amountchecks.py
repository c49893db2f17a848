"""What no amount rule may be: without figures, the wrong way round, in vain; and no programme may be without a word."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from shared.kit.money import scale
from shared.kit.policy.amounts import AmountRule, Applies, Band
from shared.kit.policy.entries import Kind
from shared.kit.policy.faults import (
    AddsToOwn,
    BandsFalling,
    BandsNotRising,
    CostNeeded,
    FieldUnread,
    GivesNothing,
    KindsInVain,
    NeverReached,
    NobodyTold,
    NoRuleNorReason,
    PolicyInvalid,
    ProceduresInVain,
    SpanInverted,
    ThresholdAboveCap,
)
from shared.kit.policy.models import Hardship, Programme, Standard
from shared.kit.policy.reading import Parts

NEEDS = {"months": ("months_max",), "flat": ("flat_fen", "flat_max_fen"), "share": ("ratio",), "bands": ("bands",)}
"""Shape to the fields without any of which it gives nothing."""

FIGURES = {
    "months": ("months_min", "months_max", "months_default"),
    "flat": ("flat_fen", "flat_max_fen", "times"),
    "share": ("from_fen", "ratio"),
    "bands": ("bands",),
    "gap": (),
}
"""Shape to the fields that are read for it, and for no other."""

MOST_PERSONS = 1000
"""So many a household, and a fact of one, has at most: what a rule by persons gives is judged for one and for so many."""

Kinds = Mapping[str, Kind]
"""Hardship to its kind."""


def faults_of_amounts(
    parts: Parts,
    rules: Mapping[str, AmountRule],
    programmes: Mapping[str, Programme],
    hardships: Mapping[str, Hardship],
    standards: Iterable[Standard],
    day: date,
) -> Iterator[PolicyInvalid]:
    """Yield what is wrong with the amount rules that hold on a day, and with programmes that have none."""
    kinds, known = {code: hardship.kind for code, hardship in hardships.items()}, tuple(standards)
    for rule in rules.values():
        yield from _of_figures(parts, rule)
        yield from _of_spans(parts, rule)
        yield from _of_bands(parts, rule, known)
        yield from _in_vain(parts, rule, kinds)
    yield from _never_reached(parts, list(rules.values()), kinds)
    ruled = {rule.programme for rule in rules.values()}
    for key, programme in programmes.items():
        if not (key in ruled or programme.is_service or (programme.not_known_zh and programme.not_known_en)):
            yield NoRuleNorReason(parts.at("programmes", key, programme), day=day)


def _of_figures(parts: Parts, rule: AmountRule) -> Iterator[PolicyInvalid]:
    needed = NEEDS.get(rule.shape, ())
    if needed and not any(getattr(rule, field) for field in needed):
        yield GivesNothing(parts.at("amounts", rule.key, rule, "shape"), shape=rule.shape, fields=" / ".join(needed))
    if rule.persons in ("told", "told_most") and not rule.applies.facts:
        yield NobodyTold(parts.at("amounts", rule.key, rule, "persons"), persons=rule.persons)
    if rule.cost == "none" and (rule.shape in ("share", "bands") or rule.bounded_by_need):
        field = "bounded_by_need" if rule.bounded_by_need else "shape"
        yield CostNeeded(parts.at("amounts", rule.key, rule, field), field=field)
    for field in ("cap_fen", "cap_year_fen"):
        cap = getattr(rule, field)
        if cap is not None and rule.from_fen > cap:
            at = parts.at("amounts", rule.key, rule, "from_fen")
            yield ThresholdAboveCap(at, from_fen=rule.from_fen, field=field, cap_fen=cap)


def _of_spans(parts: Parts, rule: AmountRule) -> Iterator[PolicyInvalid]:
    spans = (("months_min", "months_max"), ("months_min", "months_default"), ("months_default", "months_max"), ("flat_fen", "flat_max_fen"))
    for least_field, most_field in spans:
        least, most = getattr(rule, least_field), getattr(rule, most_field)
        if least is not None and most is not None and least > most:
            at = parts.at("amounts", rule.key, rule, least_field)
            yield SpanInverted(at, least_field=least_field, least=least, most_field=most_field, most=most)
    if rule.applies.income is not None and rule.applies.income[0] >= rule.applies.income[1]:
        at = parts.at("amounts", rule.key, rule, "applies", "income")
        yield SpanInverted(at, least_field="income", least=rule.applies.income[0], most_field="income", most=rule.applies.income[1])


def _of_bands(parts: Parts, rule: AmountRule, standards: Sequence[Standard]) -> Iterator[PolicyInvalid]:
    months_fen = _months_fen(rule, standards)
    for number, (before, band) in enumerate(itertools.pairwise(rule.bands), start=1):
        if band.from_fen <= before.from_fen:
            at = parts.at("amounts", rule.key, rule, "bands", number, "from_fen")
            yield BandsNotRising(at, band=number + 1, from_fen=band.from_fen, before_fen=before.from_fen)
        elif any(_falls(before, band, month_fen) for month_fen in months_fen):
            yield BandsFalling(parts.at("amounts", rule.key, rule, "bands", number), band=number + 1)
    for number, band in enumerate(rule.bands):
        if band.months_min > band.months_max:
            at = parts.at("amounts", rule.key, rule, "bands", number, "months_min")
            yield SpanInverted(at, least_field="months_min", least=band.months_min, most_field="months_max", most=band.months_max)


def _falls(before: Band, band: Band, month_fen: int) -> bool:
    """Tell whether a band gives less where it begins than the one before would there, of the least or of the most that they leave open."""
    given, given_before = (
        [one.flat_fen + scale(band.from_fen, one.ratio) + scale(month_fen, months) for months in (one.months_min, one.months_max)]
        for one in (band, before)
    )
    return any(now < then for now, then in zip(given, given_before, strict=True))


def _months_fen(rule: AmountRule, standards: Iterable[Standard]) -> set[int]:
    """Return the least and the most that a month comes to under a rule; what falls in between, falls at one of the two.

    Months come to nothing where the rule has none. Where it is used at no place that has a standard it gives nothing at all.
    """
    if not rule.has_months:
        return {0}
    place = "" if rule.model or rule.place is None else rule.place
    used = [standard for standard in standards if standard.prefix.startswith(place) or place.startswith(standard.prefix)]
    fen = [standard.urban_fen for standard in used]
    fen += [standard.rural_fen for standard in used] if rule.base == "residence" else []
    return {min(fen), max(fen) * (1 if rule.persons == "one" else MOST_PERSONS)} if fen else set()


def _in_vain(parts: Parts, rule: AmountRule, kinds: Kinds) -> Iterator[PolicyInvalid]:
    """Yield what a rule says and nothing reads. A field that says what holds without it is no fault."""
    for field in _unread(rule):
        if getattr(rule, field) != AmountRule.model_fields[field].default:
            yield FieldUnread(parts.at("amounts", rule.key, rule, field), shape=rule.shape, field=field)
    if rule.applies.procedures and not rule.is_own:
        yield ProceduresInVain(parts.at("amounts", rule.key, rule, "applies", "procedures"))
    for field in ("adds", "after"):
        if rule.is_own and getattr(rule, field):
            yield AddsToOwn(parts.at("amounts", rule.key, rule, field), field=field)
    named = {kinds.get(code) for code in rule.applies.hardships}
    if rule.applies.kinds and named and named <= set(rule.applies.kinds):
        yield KindsInVain(parts.at("amounts", rule.key, rule, "applies", "kinds"), kinds=", ".join(rule.applies.kinds))


def _unread(rule: AmountRule) -> Iterator[str]:
    yield from (field for shape, fields in FIGURES.items() if shape != rule.shape for field in fields)
    if not rule.has_months:
        yield "base"
    if not rule.has_months and rule.shape != "flat":
        yield "persons"
    if not rule.reads_cost and rule.pays_cost:  # That it pays no cost is read where the programme pays the need.
        yield "cost"


def _never_reached(parts: Parts, rules: Sequence[AmountRule], kinds: Kinds) -> Iterator[PolicyInvalid]:
    """Yield the rules that stand behind one that is for as much. One that adds is given beside the others, and hides nothing."""
    for number, rule in enumerate(rules):
        for earlier in rules[:number]:
            if earlier.programme == rule.programme and not (earlier.adds or rule.adds) and _covers(earlier, rule, kinds):
                yield NeverReached(parts.at("amounts", rule.key, rule), earlier=earlier.key)
                break


def _covers(wide: AmountRule, narrow: AmountRule, kinds: Kinds) -> bool:
    everywhere = wide.model or wide.place is None
    at_place = everywhere or (not narrow.model and (narrow.place or "").startswith(wide.place or ""))
    return at_place and _wider(wide.applies, narrow.applies, kinds)


def _wider(wide: Applies, narrow: Applies, kinds: Kinds) -> bool:
    for field in ("hardships", "kinds", "procedures", "identities", "facts"):
        names = set(getattr(wide, field))
        if names and not any(others and others <= names for others in _one_of(narrow, field, kinds)):
            return False
    if wide.residence is not None and wide.residence != narrow.residence:
        return False
    if wide.income is None:
        return True
    return narrow.income is not None and wide.income[0] <= narrow.income[0] and narrow.income[1] <= wide.income[1]


def _one_of(applies: Applies, field: str, kinds: Kinds) -> Iterator[set[str]]:
    """Yield sets of names of each of which a case has one: what is said itself, and what follows, for a hardship is of one kind."""
    yield set(getattr(applies, field))
    if field == "kinds":
        yield {kinds[code] for code in applies.hardships if code in kinds}
    if field == "hardships":
        yield {code for code, kind in kinds.items() if kind in applies.kinds}
