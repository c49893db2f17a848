"""Registering: a person in hardship is heard, and from this instant somebody is answerable 首问负责."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from intake import repository
from intake.actions.cases import DEEMED
from intake.actions.persons import details_of, masked
from intake.actions.reading import CaseFile
from intake.domain.refusals import (
    DuplicateCause,
    FirstAskedNotYours,
    IdentityContradicted,
    InvalidIdNumber,
    UnknownHardship,
    UnknownIdentityClass,
    UnknownReporterKind,
)
from intake.rules.entry import CITIZEN_FORM, Suggestion, first_unknown, may_name_first_asked, suggest_urgency, year_of
from intake.rules.records import Case, Known, Registration, Wanted
from intake.rules.states import CaseState
from intake.schemas.requests import IdDocument, RegisterCase
from intake.settings import cipher_of
from shared.events.contracts import intake as says
from shared.kit.calendar import SHANGHAI
from shared.kit.errors import Refusal
from shared.kit.policy import Policy
from shared.kit.privacy import normalise_document, valid_id_number
from shared.kit.refusals import OutsideJurisdiction, TimeInFuture, UnknownProgramme
from shared.run.context import Context
from shared.store import timers
from shared.store.db import Call, UnitOfWork


async def register_cases(uow: UnitOfWork, ctx: Context, calls: Sequence[Call[RegisterCase]]) -> list[CaseFile | Refusal]:
    """Register a case for each call, seal what is personal and start the time to answer; return the outcomes in order.

    A call is refused for what is wrong with it: an unknown code or place, a place that is not the actor's, a number that fails its
    check, a time to come, `DuplicateCause` with the other case, `FirstAskedNotYours`. No two calls are about the same person.
    """
    policy = ctx.policy(uow.now)
    outcomes: list[CaseFile | Refusal | None] = [_refused(uow.now, policy, call) for call in calls]
    sound = [n for n, refused in enumerate(outcomes) if refused is None]
    wanted = [_wanted(uow, ctx, calls[n].command) for n in sound]
    known = await repository.look_up(uow, wanted, year_of(uow.now), policy.limits.same_cause_per_year)
    made: list[Registration] = []
    for n, asked, found in zip(sound, wanted, known, strict=True):
        call = calls[n]
        if found.duplicate_of is not None and call.command.override_duplicate_reason is None:
            outcomes[n] = DuplicateCause(case_id=found.duplicate_of)
            continue
        case, details = _case(uow, policy, call, asked, found), details_of(call.command)
        made.append(_registration(ctx, call, case, asked, found, details))
        outcomes[n] = CaseFile(case, masked(details), None, [], [])
        uow.emit(case, _registered(case), policy=policy.version, by=call)
    await repository.add_registrations(uow, made)
    deadline = ctx.calendar.deadline(uow.now, policy.period(DEEMED).limit)
    await timers.arm_new(uow, [one.case.case_id for one in made], DEEMED, deadline.due_at)
    return [outcome for outcome in outcomes if outcome is not None]


def person_of(ctx: Context, command: RegisterCase) -> bytes | None:
    """Return the blind index of the person's document: calls about one person must see each other's effects."""
    document = _document(command)
    if document is None:
        return None
    return cipher_of(ctx).blind_index("document", f"{document.type}:{normalise_document(document.number or '')}")


def _refused(now: datetime, policy: Policy, call: Call[RegisterCase]) -> Refusal | None:
    try:
        _check_place(now, policy, call)
        _check_codes(policy, call.command)
        _check_identity(now, call.command)
        _first_asked(call)
    except Refusal as error:
        return error
    return None


def _wanted(uow: UnitOfWork, ctx: Context, command: RegisterCase) -> Wanted:
    document = _document(command)
    person_ref = cipher_of(ctx).person_ref(document.type, document.number or "") if document else f"p-{uow.ids.new()}"
    return Wanted(person_of(ctx, command), person_ref, tuple(dict.fromkeys(command.hardship_codes)))


def _registration(  # The parts of one row, each of its own kind.
    ctx: Context, call: Call[RegisterCase], case: Case, asked: Wanted, found: Known, details: Mapping[str, str]
) -> Registration:
    cipher = cipher_of(ctx)
    new_key = None if found.wrapped_key else cipher.new_person_key(case.person_ref)
    sealed = cipher.seal_all(case.person_ref, found.wrapped_key or new_key or b"", details)
    return Registration(case, asked.document_index, sealed, new_key, call.actor.jurisdiction)


def _check_place(now: datetime, policy: Policy, call: Call[RegisterCase]) -> None:
    command = call.command
    policy.divisions.require(command.place_code)
    if not call.actor.within(command.place_code):
        raise OutsideJurisdiction(place_code=command.place_code)
    if command.found_at is not None and command.found_at > now:
        raise TimeInFuture(field="found_at")


def _check_codes(policy: Policy, command: RegisterCase) -> None:
    if (hardship := first_unknown(command.hardship_codes, policy.hardships)) is not None:
        raise UnknownHardship(hardship=hardship)
    if (identity_class := first_unknown(command.identity_classes, policy.identities)) is not None:
        raise UnknownIdentityClass(identity_class=identity_class)
    if (programme := first_unknown(command.requested_programmes, policy.programmes)) is not None:
        raise UnknownProgramme(programme=programme)
    if command.reporter is not None and command.reporter.kind not in policy.reporter_kinds:
        raise UnknownReporterKind(reporter_kind=command.reporter.kind)


def _document(command: RegisterCase) -> IdDocument | None:
    """Return the document when it has a number."""
    document = command.applicant.id_document if command.applicant else None
    return document if document and document.number else None


def _check_identity(now: datetime, command: RegisterCase) -> None:
    document = _document(command)
    named = document is not None or bool(command.applicant and command.applicant.name)
    if (command.identity_unknown and document is not None) or (not command.identity_unknown and not named):
        raise IdentityContradicted
    if document is not None and document.type in CITIZEN_FORM:
        number = normalise_document(document.number or "")
        permit = number[:2] in ("81", "82", "83")
        today = now.astimezone(SHANGHAI).date()
        if not valid_id_number(number, on=today) or permit != (document.type == "hk_mo_tw_permit"):
            raise InvalidIdNumber


def _case(uow: UnitOfWork, policy: Policy, call: Call[RegisterCase], asked: Wanted, found: Known) -> Case:
    command = call.command
    officer, unit = _first_asked(call)
    return Case(
        case_id=uow.ids.new(),
        place_code=command.place_code,
        version=1,
        state=CaseState.REGISTERED,
        channel=command.channel,
        person_ref=asked.person_ref,
        identity_known=not command.identity_unknown,
        hardship_codes=asked.hardship_codes,
        identity_classes=tuple(dict.fromkeys(command.identity_classes)),
        registered_at=uow.now,
        registered_by=call.actor.subject,
        first_asked_officer=officer,
        first_asked_unit=unit,
        answerable_officer=officer,
        answerable_unit=unit,
        policy_version=policy.version,
        life_danger=command.life_danger,
        suggested_urgency=suggestion_of(policy, command).urgency,
        found_at=command.found_at and command.found_at.astimezone(UTC),  # As it will be read.
        hukou_code=command.hukou_code,
        household_size=command.household_size,
        affected_persons=command.affected_persons,
        reporter_kind=command.reporter.kind if command.reporter else None,
        stated_self_paid_fen=command.stated_self_paid_fen,
        stated_loss_fen=command.stated_loss_fen,
        requested_fen=command.requested_fen,
        requested_modes=tuple(dict.fromkeys(command.requested_modes)),
        requested_programmes=tuple(dict.fromkeys(command.requested_programmes)),
        duplicate_of=found.duplicate_of,
        duplicate_reason=command.override_duplicate_reason if found.duplicate_of else None,
    )


def suggestion_of(policy: Policy, command: RegisterCase) -> Suggestion:
    """Return how urgent the case looks by the policy's kinds of hardship."""
    emergencies = [code for code in command.hardship_codes if policy.hardships[code].kind == "emergency"]
    return suggest_urgency(life_danger=command.life_danger, emergency_hardships=emergencies)


def _first_asked(call: Call[RegisterCase]) -> tuple[str, str]:
    actor, command = call.actor, call.command
    own_unit = actor.organisation or f"division:{actor.jurisdiction}"
    named = command.first_asked_officer
    if named is None or named == actor.subject:
        return actor.subject, own_unit
    if not may_name_first_asked(command.channel, actor.roles):
        raise FirstAskedNotYours
    return named, command.first_asked_unit or own_unit


def _registered(case: Case) -> says.CaseRegistered:
    said = {name: getattr(case, name) for name in says.CaseRegistered.model_fields}
    return says.CaseRegistered.model_validate(said)
