"""What no amount rule may be: without figures, the wrong way round, in vain; and no programme may be without a word."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from shared.kit.policy.amounts import AmountRule, Applies, Band
from shared.kit.policy.faults import (
    BandsFalling,
    BandsNotRising,
    GivesNothing,
    NeverReached,
    NobodyTold,
    NoRuleNorReason,
    PolicyInvalid,
    SpanInverted,
    ThresholdAboveCap,
)
from shared.kit.policy.models import Programme
from shared.kit.policy.reading import Parts

NEEDS = {"months": ("months_max",), "flat": ("flat_fen", "flat_max_fen"), "share": ("ratio",), "bands": ("bands",)}
"""Shape to the fields without any of which it gives nothing."""


def faults_of_amounts(
    parts: Parts, rules: Mapping[str, AmountRule], programmes: Mapping[str, Programme], day: date
) -> Iterator[PolicyInvalid]:
    """Yield what is wrong with the amount rules that hold on a day, and with programmes that have none."""
    for rule in rules.values():
        yield from _of_figures(parts, rule)
        yield from _of_spans(parts, rule)
        yield from _of_bands(parts, rule)
    yield from _never_reached(parts, list(rules.values()))
    ruled = {rule.programme for rule in rules.values()}
    for key, programme in programmes.items():
        if not (key in ruled or programme.service or (programme.not_known_zh and programme.not_known_en)):
            yield NoRuleNorReason(parts.at("programmes", key, programme), day=day)


def _of_figures(parts: Parts, rule: AmountRule) -> Iterator[PolicyInvalid]:
    needed = NEEDS.get(rule.shape, ())
    if needed and not any(getattr(rule, field) for field in needed):
        yield GivesNothing(parts.at("amounts", rule.key, rule, "shape"), shape=rule.shape, fields=" / ".join(needed))
    if rule.persons == "told" and not rule.applies.facts:
        yield NobodyTold(parts.at("amounts", rule.key, rule, "persons"))
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


def _of_bands(parts: Parts, rule: AmountRule) -> Iterator[PolicyInvalid]:
    for number, (before, band) in enumerate(itertools.pairwise(rule.bands), start=1):
        if band.from_fen <= before.from_fen:
            at = parts.at("amounts", rule.key, rule, "bands", number, "from_fen")
            yield BandsNotRising(at, band=number + 1, from_fen=band.from_fen, before_fen=before.from_fen)
        elif any(one < other for one, other in zip(_gives(band, band.from_fen), _gives(before, band.from_fen), strict=True)):
            yield BandsFalling(parts.at("amounts", rule.key, rule, "bands", number), band=number + 1)
    for number, band in enumerate(rule.bands):
        if band.months_min > band.months_max:
            at = parts.at("amounts", rule.key, rule, "bands", number, "months_min")
            yield SpanInverted(at, least_field="months_min", least=band.months_min, most_field="months_max", most=band.months_max)


def _gives(band: Band, cost_fen: int) -> tuple[Decimal, Decimal, Decimal]:
    return band.flat_fen + band.ratio * cost_fen, band.months_min, band.months_max


def _never_reached(parts: Parts, rules: Sequence[AmountRule]) -> Iterator[PolicyInvalid]:
    """Yield the rules that stand behind one that is for as much. One that adds is given beside the others, and hides nothing."""
    for number, rule in enumerate(rules):
        for earlier in rules[:number]:
            if earlier.programme == rule.programme and not (earlier.adds or rule.adds) and _covers(earlier, rule):
                yield NeverReached(parts.at("amounts", rule.key, rule), earlier=earlier.key)
                break


def _covers(wide: AmountRule, narrow: AmountRule) -> bool:
    everywhere = wide.model or wide.place is None
    return (everywhere or (not narrow.model and (narrow.place or "").startswith(wide.place or ""))) and _wider(wide.applies, narrow.applies)


def _wider(wide: Applies, narrow: Applies) -> bool:
    for field in ("hardships", "kinds", "procedures", "identities", "facts"):
        names, others = set(getattr(wide, field)), set(getattr(narrow, field))
        if names and not (others and others <= names):
            return False
    if wide.residence is not None and wide.residence != narrow.residence:
        return False
    if wide.income is None:
        return True
    return narrow.income is not None and wide.income[0] <= narrow.income[0] and narrow.income[1] <= wide.income[1]
