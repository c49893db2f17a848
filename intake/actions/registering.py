"""Registering: a person in hardship asks for help, and from this instant somebody is answerable 首问负责."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from intake.actions.cases import DEEMED
from intake.actions.persons import flags_today
from intake.actions.reading import CaseDetails
from intake.domain.cases import Case, FirstAsked, RegisterCase, first_asked, first_unknown, new_case, registered_event, window_start
from intake.domain.persons import Lookup, PersonOnRecord, Registration, check_identity, known_by, masked
from intake.domain.refusals import (
    DocumentOfAnotherKind,
    DuplicateCause,
    IdentityContradicted,
    InvalidIdNumber,
    UnknownHardship,
    UnknownIdentityClass,
    UnknownReporterKind,
)
from intake.domain.rosters import answerable
from intake.repository.cases import add_registrations, look_up
from intake.repository.rosters import rosters_of
from intake.running import cipher_of, document_index
from shared.events.contracts.intake import CaseFlagged
from shared.kit.errors import Refusal, refuses
from shared.kit.instants import as_told
from shared.kit.policy import Policy
from shared.kit.refusals import OutsideJurisdiction, TimeInFuture, UnknownProgramme
from shared.kit.regions import UnknownDivision, divisions_above
from shared.run.context import Context
from shared.store import deadlines
from shared.store.db import Call, UnitOfWork
from shared.store.deadlines import Term

SAME_CAUSE = "same_cause_window"
"""Period: how far back a case of the same cause is one too many. One that is open is at any age."""


@refuses(
    UnknownDivision,
    OutsideJurisdiction,
    TimeInFuture,
    UnknownHardship,
    UnknownIdentityClass,
    UnknownProgramme,
    UnknownReporterKind,
    IdentityContradicted,
    InvalidIdNumber,
    DocumentOfAnotherKind,
    DuplicateCause,
)
async def register_cases(uow: UnitOfWork, ctx: Context, calls: Sequence[Call[RegisterCase]]) -> list[CaseDetails | Refusal]:
    """Register a case for each call, seal what is personal and start the time to answer; return the outcomes in order.

    No two calls are about the same person.
    """
    policy = ctx.policy(uow.now)
    outcomes: list[CaseDetails | Refusal | None] = [_refusal_of(uow.now, policy, call) for call in calls]
    sound = [n for n, refusal in enumerate(outcomes) if refusal is None]
    asked = await _first_asked(uow, [calls[n] for n in sound])
    lookups = [_lookup(uow, ctx, calls[n].command) for n in sound]
    since = window_start(ctx.calendar, uow.now, policy.period(SAME_CAUSE).limit)
    on_record = await look_up(uow, lookups, since, policy.limits.same_cause_max)
    registrations: list[Registration] = []
    for n, whom, lookup, person in zip(sound, asked, lookups, on_record, strict=True):
        call = calls[n]
        if person.duplicate_of is not None and call.command.override_duplicate_reason is None:
            outcomes[n] = DuplicateCause(case_id=person.duplicate_of)
            continue
        case = _case(uow, policy, call.command, whom, lookup, person)
        registrations.append(_registration(ctx, call, case, lookup, person))
        flags = flags_today(uow, ctx, call.command.details)
        outcomes[n] = CaseDetails(case, masked(call.command.details, policy.divisions, case.place_code), flags)
        uow.emit(case, registered_event(case), policy=policy.version, by=call)
        if flags:
            uow.emit(case, CaseFlagged(flags=flags), policy=policy.version, by=call)
    await add_registrations(uow, registrations)
    term = Term(uow.now, policy.period(DEEMED).limit)
    await deadlines.arm_new_terms(uow, ctx.calendar, [one.case.case_id for one in registrations], DEEMED, term)
    return [outcome for outcome in outcomes if outcome is not None]


def person_of(ctx: Context, command: RegisterCase) -> bytes | None:
    """Return the blind index of the person's document: calls about one person must see each other's effects."""
    identity = known_by(command.details)
    return None if identity is None else document_index(ctx, identity)


def _refusal_of(now: datetime, policy: Policy, call: Call[RegisterCase]) -> Refusal | None:
    """Return why a call is refused whoever the person is, or None."""
    try:
        _check_place(now, policy, call)
        _check_codes(policy, call.command)
        check_identity(call.command, now)
    except Refusal as error:
        return error
    return None


def _check_place(now: datetime, policy: Policy, call: Call[RegisterCase]) -> None:
    command = call.command
    policy.divisions.require(command.place_code)
    if not call.actor.within(command.place_code):
        raise OutsideJurisdiction(place_code=command.place_code)
    if command.found_at is not None:
        as_told("found_at", command.found_at, now, policy.limits.clock_skew_s)


def _check_codes(policy: Policy, command: RegisterCase) -> None:
    if (hardship := first_unknown(command.hardship_codes, policy.hardships)) is not None:
        raise UnknownHardship(hardship=hardship)
    if (identity_class := first_unknown(command.identity_classes, policy.identities)) is not None:
        raise UnknownIdentityClass(identity_class=identity_class)
    if (programme := first_unknown(command.requested_programmes, policy.programmes)) is not None:
        raise UnknownProgramme(programme=programme)
    if command.reporter_kind is not None and command.reporter_kind not in policy.lists.reporter_kinds:
        raise UnknownReporterKind(reporter_kind=command.reporter_kind)


async def _first_asked(uow: UnitOfWork, calls: Sequence[Call[RegisterCase]]) -> list[FirstAsked]:
    """Return who is answerable for the case of each call, by the rosters where the caller cannot be."""
    asked = [first_asked(call.actor) for call in calls]
    places = {call.command.place_code for call, whom in zip(calls, asked, strict=True) if whom is None}
    if not places:
        return [whom for whom in asked if whom is not None]
    rosters = await rosters_of(uow, {division for place in places for division in divisions_above(place)})
    return [
        whom or FirstAsked(*answerable(rosters, call.command.place_code, uow.now), call.actor.subject)
        for call, whom in zip(calls, asked, strict=True)
    ]


def _lookup(uow: UnitOfWork, ctx: Context, command: RegisterCase) -> Lookup:
    identity = known_by(command.details)
    if identity is None:
        return Lookup(None, f"p-{uow.ids.new()}", command.hardship_codes)
    return Lookup(document_index(ctx, identity), cipher_of(ctx).person_ref(identity), command.hardship_codes)


def _case(uow: UnitOfWork, policy: Policy, command: RegisterCase, asked: FirstAsked, lookup: Lookup, person: PersonOnRecord) -> Case:
    case = new_case(command, lookup.person_ref, asked, policy, case_id=uow.ids.new(), now=uow.now)
    if person.duplicate_of is None:
        return case
    return replace(case, duplicate_of=person.duplicate_of, duplicate_reason=command.override_duplicate_reason)


def _registration(ctx: Context, call: Call[RegisterCase], case: Case, lookup: Lookup, person: PersonOnRecord) -> Registration:
    """Return the parts of one row, each of its own kind."""
    cipher = cipher_of(ctx)
    new_key = None if person.wrapped_key else cipher.new_person_key(case.person_ref)
    sealed = cipher.seal_all(case.person_ref, person.wrapped_key or new_key or b"", call.command.details)
    return Registration(case, lookup.document_index, sealed, new_key, call.actor.jurisdiction)
