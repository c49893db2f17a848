"""What no entry shows by itself: entries that contradict each other, the contract, or themselves.

Everything is judged for each state that the profile is ever in, so that a fault shows when a service starts and not on the day it
comes true.
"""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from shared.kit.calendar import WorkCalendar
from shared.kit.policy.amountchecks import faults_of_amounts
from shared.kit.policy.amounts import AmountRule
from shared.kit.policy.entries import RESULT_CLOCK, Entry, ProcedureCode
from shared.kit.policy.faults import (
    AnotherLevel,
    BelongsNowhere,
    EndsBeforeItBegins,
    EndWithoutPause,
    EntryMissing,
    FieldMissing,
    FieldWrong,
    HandlingEmpty,
    HandlingInVain,
    LadderNotRising,
    MinimumAboveLimit,
    NobodyHasRole,
    NoDivision,
    NoSuchDesk,
    NoSuchEntry,
    NoSuchEvent,
    NoSuchScope,
    OrderLeadsBack,
    OrdersDueOtherwise,
    PauseIsItsEnd,
    PauseWithoutEnd,
    PolicyInvalid,
    SinceNowhere,
    TwoAtOnce,
)
from shared.kit.policy.handling import Handling
from shared.kit.policy.lines import line_number
from shared.kit.policy.models import (
    ClockRule,
    Department,
    Hardship,
    Limits,
    Lists,
    Place,
    Procedure,
    Programme,
    RoleEntry,
    Setting,
    Standard,
)
from shared.kit.policy.reading import Parts
from shared.kit.principal import PROGRAM_ROLES, SCOPES, Role
from shared.kit.regions import UnknownDivision, level_of
from shared.kit.validation import reason_of

NEEDED: Mapping[str, tuple[str, ...]] = {
    "settings": (*Limits.model_fields, *Lists.model_fields),
    "clocks": ("first_relief", "referral_consent", "referral_join", "referral_reject", RESULT_CLOCK),
    "periods": (
        *("deemed_acceptance", "materials_answer", "same_cause_window"),
        *("pre_notice", "post_notice", "reconsideration", "litigation", "bank_return", "revocation", "pledge_spent", "match_answered"),
    ),
    "procedures": get_args(ProcedureCode),
    "roles": get_args(Role),
}
"""What the code asks for by its key: file to the entries that each state of a profile must have."""

WITHIN = re.compile(r"(?!00)[0-9]{6}[^\s0-9]\S*")

BEGINNINGS = tuple(datetime(2026, 2, 9, 2, tzinfo=UTC) + timedelta(days=day) for day in range(21))
"""Instants from which the steps of a ladder are counted where their units differ: three weeks, with the days off of a Spring Festival."""

Valid = Mapping[str, Mapping[str, Entry]]
"""File and key to the entry that holds."""

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Contract:
    """What a profile may name: the events by their short names, the fields of each (`case.registered.registered_at`), the desks.

    Fields or desks are not looked at where there are none.
    """

    events: frozenset[str]
    desks: frozenset[str] | None = None
    fields: frozenset[str] | None = None


def typed(entries: Mapping[str, Entry], model: type[E]) -> dict[str, E]:
    """Return the entries with their own type."""
    return {key: entry for key, entry in entries.items() if isinstance(entry, model)}


def faults_of_validity(parts: Parts) -> Iterator[PolicyInvalid]:
    """Yield the entries that never hold, and those that hold at once with another of the same key."""
    for file, entries in parts.entries.items():
        for key, versions in entries.items():
            ordered = sorted(versions, key=lambda entry: entry.valid_from)
            for entry in ordered:
                if entry.valid_to is not None and entry.valid_to <= entry.valid_from:
                    at = parts.at(file, key, entry, "valid_to")
                    yield EndsBeforeItBegins(at, valid_from=entry.valid_from, valid_to=entry.valid_to)
            for earlier, later in itertools.pairwise(ordered):
                if earlier.valid_to is None or earlier.valid_to > later.valid_from:
                    stands = line_number(parts.at(file, key, earlier))
                    yield TwoAtOnce(parts.at(file, key, later), day=later.valid_from, earlier=stands)


def faults_of_state(parts: Parts, valid: Valid, day: date, calendar: WorkCalendar, contract: Contract) -> Iterator[PolicyInvalid]:
    """Yield what is wrong with what holds on a day."""
    yield from (
        EntryMissing(parts.at(file, key), day=day, file=file) for file, keys in NEEDED.items() for key in keys if key not in valid[file]
    )
    yield from _of_settings(parts, typed(valid["settings"], Setting))
    yield from _of_first_relief(parts, valid, day)
    for rule in typed(valid["clocks"], ClockRule).values():
        yield from _of_events(parts, rule, contract)
        yield from _of_pauses(parts, rule)
        yield from _of_ladder(parts, rule, calendar)
    yield from _of_desks(parts, typed(valid["departments"], Department), contract)
    yield from _of_roles(parts, typed(valid["roles"], RoleEntry))
    yield from _of_places(parts, typed(valid["divisions"], Place))
    yield from _of_references(parts, valid, day)
    rules, programmes = typed(valid["amounts"], AmountRule), typed(valid["programmes"], Programme)
    yield from _of_order(parts, programmes)
    yield from _of_handling(parts, list(typed(valid["handling"], Handling).values()))
    yield from _of_due_orders(parts, valid)
    hardships, standards = typed(valid["hardships"], Hardship), typed(valid["standards"], Standard)
    yield from faults_of_amounts(parts, rules, programmes, hardships, standards.values(), day)


def _of_settings(parts: Parts, settings: Mapping[str, Setting]) -> Iterator[PolicyInvalid]:
    try:
        Limits.model_validate({name: settings[name].value for name in Limits.model_fields if name in settings})
    except ValidationError as error:
        wrong = {str(one["loc"][0]): reason_of(one) for one in error.errors() if one["loc"][0] in settings}
        for name, (reason_zh, reason_en) in wrong.items():
            at = parts.at("settings", name, settings[name], "value")
            yield FieldWrong(at, field="value", reason_zh=reason_zh, reason_en=reason_en)
    for name in Lists.model_fields:
        codes = settings.get(name)
        if codes is not None and not isinstance(codes.value, tuple):
            yield FieldWrong(parts.at("settings", name, codes, "value"), field="value", reason_zh="应为列表", reason_en="it must be a list")


def _of_first_relief(parts: Parts, valid: Valid, day: date) -> Iterator[PolicyInvalid]:
    """Yield that the least first relief is more than one fast aid where that is least. Values that are no numbers are told of elsewhere."""
    settings = typed(valid["settings"], Setting)
    lowest = min(typed(valid["standards"], Standard).values(), key=lambda standard: standard.urban_fen, default=None)
    minimum, months = settings.get("first_relief_min_fen"), settings.get("fast_small_months")
    if lowest is None or minimum is None or months is None or not isinstance(minimum.value, int) or not isinstance(months.value, int):
        return
    if minimum.value > (limit_fen := months.value * lowest.urban_fen):
        at = parts.at("settings", "first_relief_min_fen", minimum, "value")
        yield MinimumAboveLimit(at, day=day, prefix=lowest.prefix, limit_fen=limit_fen)


def _of_events(parts: Parts, rule: ClockRule, contract: Contract) -> Iterator[PolicyInvalid]:
    for part in ("start", "stop", "cancel", "pause", "resume", "undo"):
        for number, event in enumerate(getattr(rule, part)):
            if event not in contract.events:
                yield NoSuchEvent(parts.at("clocks", rule.key, rule, part, number), event=event)
    named = [(part, getattr(rule, part), rule.start) for part in ("since", "due_by", "addressed_by")]
    named += [(part, "step", events) for part, events in (("start_step", rule.start), ("stop_step", rule.stop)) if getattr(rule, part)]
    for part, field, events in named:
        if field and contract.fields is not None and not any(f"{event}.{field}" in contract.fields for event in events):
            yield SinceNowhere(parts.at("clocks", rule.key, rule, part), part=part, field=field, events=", ".join(events))


def _of_pauses(parts: Parts, rule: ClockRule) -> Iterator[PolicyInvalid]:
    if rule.pause and not rule.resume:
        yield PauseWithoutEnd(parts.at("clocks", rule.key, rule, "pause"), events=", ".join(rule.pause))
    if rule.resume and not rule.pause:
        yield EndWithoutPause(parts.at("clocks", rule.key, rule, "resume"), events=", ".join(rule.resume))
    for event in rule.pause:
        if event in rule.resume:
            yield PauseIsItsEnd(parts.at("clocks", rule.key, rule, "resume", rule.resume.index(event)), event=event)


def _of_ladder(parts: Parts, rule: ClockRule, calendar: WorkCalendar) -> Iterator[PolicyInvalid]:
    for number, step in enumerate(rule.ladder):
        if step.role in PROGRAM_ROLES:
            at = parts.at("clocks", rule.key, rule, "ladder", number, "role")
            yield NobodyHasRole(at, role=step.role)
    for number, (before, step) in enumerate(itertools.pairwise(rule.ladder), start=1):
        if before.after.unit == step.after.unit:
            rises = before.after.value < step.after.value
        else:
            rises = all(calendar.deadline(begun, before.after).due_at < calendar.deadline(begun, step.after).due_at for begun in BEGINNINGS)
        if not rises:
            at = parts.at("clocks", rule.key, rule, "ladder", number, "after")
            yield LadderNotRising(at, step=number + 1, after=step.after, before=before.after)


def _of_desks(parts: Parts, departments: Mapping[str, Department], contract: Contract) -> Iterator[PolicyInvalid]:
    for key, department in departments.items():
        if contract.desks is not None and department.desk not in contract.desks:
            at = parts.at("departments", key, department, "desk")
            yield NoSuchDesk(at, desk=department.desk, desks=", ".join(sorted(contract.desks)))


def _of_roles(parts: Parts, roles: Mapping[str, RoleEntry]) -> Iterator[PolicyInvalid]:
    for key, role in roles.items():
        for number, scope in enumerate(role.scopes):
            if scope not in SCOPES:
                yield NoSuchScope(parts.at("roles", key, role, "scopes", number), scope=scope)


def _of_places(parts: Parts, places: Mapping[str, Place]) -> Iterator[PolicyInvalid]:
    for code, place in places.items():
        try:
            by_code = level_of(code)
        except UnknownDivision:
            yield NoDivision(parts.at("divisions", code, place), text=code)
            continue
        if by_code != place.level:
            yield AnotherLevel(parts.at("divisions", code, place, "level"), by_code=by_code, given=place.level)
        if place.belongs_to is not None:
            county = places.get(place.belongs_to)
            if {place.level, county.level if county else None} != {"county"} or (county and county.belongs_to):
                yield BelongsNowhere(parts.at("divisions", code, place, "belongs_to"), text=place.belongs_to)
        for text in place.within.split():
            if not WITHIN.fullmatch(text):
                yield NoDivision(parts.at("divisions", code, place, "within"), text=text)


def _of_order(parts: Parts, programmes: Mapping[str, Programme]) -> Iterator[PolicyInvalid]:
    """Yield an order of aid without a source, and each that leads back to its beginning, told once where it begins in the file."""
    told: set[str] = set()
    for key, programme in programmes.items():
        for field in ("after_source", "after_basis"):
            if programme.after and not getattr(programme, field):
                yield FieldMissing(parts.at("programmes", key, programme, "after"), field=field)
        way = _way_back(programmes, key)
        if way and told.isdisjoint(way):
            told.update(way)
            yield OrderLeadsBack(parts.at("programmes", key, programme, "after"), way=" → ".join((*way, key)))


def _of_handling(parts: Parts, entries: Sequence[Handling]) -> Iterator[PolicyInvalid]:
    """Yield what tells nothing of how a programme is handled, or what an entry before it tells for as many places."""
    for number, entry in enumerate(entries):
        said = [field for field in ("papers", "decided_by", "within") if getattr(entry, field)]
        if not said:
            yield HandlingEmpty(parts.at("handling", entry.key, entry))
        for field in said:
            for earlier in entries[:number]:
                everywhere = earlier.model or earlier.place is None
                covers = everywhere or (not entry.model and (entry.place or "").startswith(earlier.place or ""))
                if earlier.programme == entry.programme and getattr(earlier, field) and covers:
                    yield HandlingInVain(parts.at("handling", entry.key, entry, field), field=field, earlier=earlier.key)
                    break


def _of_due_orders(parts: Parts, valid: Valid) -> Iterator[PolicyInvalid]:
    """Yield the published times by which orders are due while their clock is due by its own limit."""
    clock = typed(valid["clocks"], ClockRule).get(RESULT_CLOCK)
    for key, entry in typed(valid["handling"], Handling).items():
        if entry.within and clock is not None and clock.due_by != "due_at":
            yield OrdersDueOtherwise(parts.at("handling", key, entry, "within"), clock=RESULT_CLOCK)


def _way_back(programmes: Mapping[str, Programme], start: str) -> tuple[str, ...]:
    """Return the programmes by which the order of aid leads from one back to itself, none where it does not."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for before in programmes[way[-1]].after if way[-1] in programmes else ():
            if before == start:
                return way
            if before not in seen:
                seen.add(before)
                ways.append((*way, before))
    return ()


def _clocks_of(procedure: Procedure) -> list[str]:
    return [procedure.join.by] if procedure.join and procedure.join.by else []


def _procedures_of(rule: ClockRule) -> list[str]:
    return sorted({*rule.only_if.procedures} - {"unknown"}) if rule.only_if else []


def _of_references(parts: Parts, valid: Valid, day: date) -> Iterator[PolicyInvalid]:
    def refer(file: str, to: str, field: tuple[str, ...], of: Callable[[Any], Iterable[str]]) -> Iterator[PolicyInvalid]:
        for key, entry in valid[file].items():
            for wanted in of(entry):
                if wanted not in valid[to]:
                    yield NoSuchEntry(parts.at(file, key, entry, *field), wanted=wanted, to=to, day=day)

    yield from refer("hardships", "programmes", ("programmes",), lambda hardship: hardship.programmes)
    yield from refer("hardships", "materials", ("proofs",), lambda hardship: hardship.proofs)
    yield from refer("programmes", "departments", ("department",), lambda programme: [programme.department])
    yield from refer("programmes", "programmes", ("after",), lambda programme: programme.after)
    yield from refer("amounts", "programmes", ("programme",), lambda rule: [rule.programme])
    yield from refer("handling", "programmes", ("programme",), lambda entry: [entry.programme])
    yield from refer("handling", "rule_places", ("place",), lambda entry: [entry.place] if entry.place else [])
    yield from refer("handling", "materials", ("papers",), lambda entry: entry.papers)
    yield from refer("amounts", "hardships", ("applies", "hardships"), lambda rule: rule.applies.hardships)
    yield from refer("amounts", "rule_places", ("place",), lambda rule: [rule.place] if rule.place else [])
    yield from refer("amounts", "amounts", ("after",), lambda rule: [rule.after] if rule.after else [])
    yield from refer("amounts", "facts", ("applies", "facts"), lambda rule: rule.applies.facts)
    yield from refer("amounts", "identities", ("applies", "identities"), lambda rule: rule.applies.identities)
    yield from refer("amounts", "procedures", ("applies", "procedures"), lambda rule: rule.applies.procedures)
    yield from refer("clocks", "procedures", ("only_if", "procedures"), _procedures_of)
    yield from refer("procedures", "clocks", ("join", "by"), _clocks_of)
