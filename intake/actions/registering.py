"""Registering: a person in hardship is heard, and from this instant somebody is answerable 首问负责."""

from intake import repository
from intake.actions.cases import DEEMED
from intake.actions.persons import details_of, seal_details
from intake.errors import (
    DuplicateCause,
    FirstAskedNotYours,
    IdentityContradicted,
    InvalidIdNumber,
    OutsideJurisdiction,
    TimeInFuture,
    UnknownHardship,
    UnknownIdentityClass,
    UnknownProgramme,
    UnknownReporterKind,
)
from intake.rules.entry import CITIZEN_FORM, SHANGHAI, Suggestion, first_unknown, may_name_first_asked, suggest_urgency, year_of
from intake.rules.records import Case
from intake.rules.states import CaseState
from intake.schemas.requests import IdDocument, RegisterCase
from intake.settings import cipher_of
from shared import timers
from shared.context import Context
from shared.contracts import intake as says
from shared.db import UnitOfWork
from shared.policy import Policy
from shared.privacy import normalise_document, valid_id_number


async def register_case(uow: UnitOfWork, ctx: Context, command: RegisterCase) -> Case:
    """Register a case, seal what is personal and start the time to answer.

    Raises what is wrong with the command: an unknown code or place, a place that is not the actor's, a number that fails its check,
    a time to come, `DuplicateCause` with the other case, `FirstAskedNotYours`.
    """
    policy = ctx.policy(uow.now)
    _check_place(uow, policy, command)
    _check_codes(policy, command)
    _check_identity(uow, command)
    index = _document_index(ctx, command)
    allowed = policy.limits.same_cause_per_year
    duplicate = await repository.same_cause(uow, index, command.hardship_codes, year_of(uow.now), allowed) if index else None
    if duplicate is not None and command.override_duplicate_reason is None:
        raise DuplicateCause(case_id=duplicate)
    case = _case(uow, ctx, policy, command, duplicate)
    await repository.add_case(uow, case, index)
    await seal_details(uow, ctx, case, details_of(command))
    deadline = ctx.calendar.deadline(uow.now, policy.period(DEEMED).limit)
    await timers.arm(uow, case.case_id, DEEMED, deadline.due_at)
    uow.emit(case.case_id, case.place_code, _registered(case), policy_version=policy.version)
    return case


def _check_place(uow: UnitOfWork, policy: Policy, command: RegisterCase) -> None:
    policy.divisions.require(command.place_code)
    if not uow.actor.within(command.place_code):
        raise OutsideJurisdiction(place_code=command.place_code)
    if command.found_at is not None and command.found_at > uow.now:
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


def _check_identity(uow: UnitOfWork, command: RegisterCase) -> None:
    document = _document(command)
    named = document is not None or bool(command.applicant and command.applicant.name)
    if (command.identity_unknown and document is not None) or (not command.identity_unknown and not named):
        raise IdentityContradicted
    if document is not None and document.type in CITIZEN_FORM:
        number = normalise_document(document.number or "")
        permit = number[:2] in ("81", "82", "83")
        today = uow.now.astimezone(SHANGHAI).date()
        if not valid_id_number(number, on=today) or permit != (document.type == "hk_mo_tw_permit"):
            raise InvalidIdNumber


def _document_index(ctx: Context, command: RegisterCase) -> bytes | None:
    document = _document(command)
    if document is None:
        return None
    return cipher_of(ctx).blind_index("document", f"{document.type}:{normalise_document(document.number or '')}")


def _case(uow: UnitOfWork, ctx: Context, policy: Policy, command: RegisterCase, duplicate: str | None) -> Case:
    officer, unit = _first_asked(uow, command)
    document = _document(command)
    person_ref = cipher_of(ctx).person_ref(document.type, document.number or "") if document else f"p-{uow.ids.new()}"
    return Case(
        case_id=uow.ids.new(),
        place_code=command.place_code,
        version=1,
        state=CaseState.REGISTERED,
        channel=command.channel,
        person_ref=person_ref,
        identity_known=not command.identity_unknown,
        hardship_codes=tuple(dict.fromkeys(command.hardship_codes)),
        identity_classes=tuple(dict.fromkeys(command.identity_classes)),
        registered_at=uow.now,
        registered_by=uow.actor.subject,
        first_asked_officer=officer,
        first_asked_unit=unit,
        answerable_officer=officer,
        answerable_unit=unit,
        policy_version=policy.version,
        life_danger=command.life_danger,
        suggested_urgency=suggestion_of(policy, command).urgency,
        found_at=command.found_at,
        hukou_code=command.hukou_code,
        household_size=command.household_size,
        affected_persons=command.affected_persons,
        reporter_kind=command.reporter.kind if command.reporter else None,
        stated_self_paid_fen=command.stated_self_paid_fen,
        stated_loss_fen=command.stated_loss_fen,
        requested_fen=command.requested_fen,
        requested_modes=tuple(dict.fromkeys(command.requested_modes)),
        requested_programmes=tuple(dict.fromkeys(command.requested_programmes)),
        duplicate_of=duplicate,
        duplicate_reason=command.override_duplicate_reason if duplicate else None,
    )


def suggestion_of(policy: Policy, command: RegisterCase) -> Suggestion:
    """Return how urgent the case looks by the policy's kinds of hardship."""
    emergencies = [code for code in command.hardship_codes if policy.hardships[code].kind == "emergency"]
    return suggest_urgency(life_danger=command.life_danger, emergency_hardships=emergencies)


def _first_asked(uow: UnitOfWork, command: RegisterCase) -> tuple[str, str]:
    actor = uow.actor
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
