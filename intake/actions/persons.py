"""Personal details: sealed when they come in, masked when shown, opened for a purpose and never without a record of it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from intake import repository
from intake.actions.cases import found
from intake.domain.refusals import PersonForgotten, PurposeNotAllowed
from intake.rules.purposes import fields_for, may_read
from intake.rules.records import Case, PersonRead
from intake.schemas.requests import RegisterCase
from intake.settings import cipher_of
from shared.kit.privacy import Unsealable, mask_account, mask_address, mask_id_number, mask_name, mask_phone
from shared.kit.telemetry import get_logger
from shared.run.context import Context
from shared.store.db import UnitOfWork

log = get_logger(__name__)

MASKS: Mapping[str, Callable[[str], str]] = {
    "name": mask_name,
    "document_number": mask_id_number,
    "phone": mask_phone,
    "address": mask_address,
    "account_number": mask_account,
    "place_text": mask_address,
    "document_type": str,
}
"""What is shown of a field to who has no purpose; a field that is not here is not shown at all."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Personal details that were opened, and the record of that."""

    case: Case
    read: PersonRead
    details: Mapping[str, str]


def details_of(command: RegisterCase) -> dict[str, str]:
    """Return everything personal that a registration says, by field name."""
    person, reporter, agent = command.applicant, command.reporter, command.agent
    document = person.id_document if person else None
    account = person.bank_account if person else None
    said = {
        "name": person and person.name,
        "document_type": document and document.type,
        "document_number": document and document.number,
        "phone": person and person.phone,
        "address": person and person.address,
        "bank": account and account.bank,
        "account_number": account and account.number,
        "account_holder": account and account.holder,
        "reporter_name": reporter and reporter.name,
        "reporter_phone": reporter and reporter.phone,
        "agent_name": agent and agent.name,
        "agent_phone": agent and agent.phone,
        "agent_relation": agent and agent.relation,
        "place_text": command.place_text,
        "client_note": command.client_note,
    }
    return {field: text for field, text in said.items() if text}


async def key_for(uow: UnitOfWork, ctx: Context, person_ref: str) -> bytes:
    """Return the person's wrapped key, made now if there is none."""
    wrapped = await repository.key_of(uow, person_ref)
    return wrapped or await repository.add_key(uow, person_ref, cipher_of(ctx).new_person_key(person_ref))


def masked(details: Mapping[str, str]) -> dict[str, str]:
    """Return what of these may be shown to anybody who may see the case."""
    return {field: MASKS[field](text) for field, text in details.items() if field in MASKS}


async def masked_details(uow: UnitOfWork, ctx: Context, case: Case) -> dict[str, str]:
    """Return what may be shown to anybody who may see the case. Nothing, when the person was forgotten."""
    try:
        details = await _open(uow, ctx, case, MASKS)
    except PersonForgotten:
        return {}
    return masked(details)


async def read_person(uow: UnitOfWork, ctx: Context, case_id: str, purpose: str) -> Opened:
    """Open what a purpose needs and record it in the same transaction. Raises `CaseNotFound`, `PurposeNotAllowed`, `PersonForgotten`."""
    case = await found(uow, case_id)
    if not may_read(purpose, uow.actor.roles):
        raise PurposeNotAllowed(purpose=purpose)
    return await _opened(uow, ctx, case, purpose)


async def read_payee(uow: UnitOfWork, ctx: Context, case_id: str, purpose: str) -> Opened:
    """Open who is to be paid and where, and record it. Raises `CaseNotFound`, `PurposeNotAllowed`, `PersonForgotten`."""
    case = await found(uow, case_id)
    if purpose != "payment":
        raise PurposeNotAllowed(purpose=purpose)
    return await _opened(uow, ctx, case, purpose)


async def reads_of(uow: UnitOfWork, case_id: str, before: str | None, limit: int) -> list[PersonRead]:
    """Return who read the case's personal details, newest first. Raises `CaseNotFound`."""
    await found(uow, case_id)
    return await repository.reads(uow, case_id, before, limit)


async def _opened(uow: UnitOfWork, ctx: Context, case: Case, purpose: str) -> Opened:
    details = await _open(uow, ctx, case, fields_for(purpose))
    read = PersonRead(
        read_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        reader=uow.actor.subject,
        organisation=uow.actor.organisation,
        purpose=purpose,
        fields=tuple(sorted(details)),
        read_at=uow.now,
    )
    await repository.add_read(uow, read)
    return Opened(case, read, details)


async def _open(uow: UnitOfWork, ctx: Context, case: Case, fields: Collection[str]) -> dict[str, str]:
    """Open sealed fields. A key made after the person was forgotten, for a later case, does not open the earlier one either."""
    wrapped = await repository.key_of(uow, case.person_ref)
    if wrapped is None:
        raise PersonForgotten(case_id=case.case_id)
    sealed, cipher = await repository.fields_of(uow, case.case_id, fields), cipher_of(ctx)
    try:
        return {field: cipher.open(case.person_ref, wrapped, field, value) for field, value in sealed.items()}
    except Unsealable:
        log.error("personal_details_unsealable", case_id=case.case_id)  # If nobody was forgotten, somebody changed the rows by hand.
        raise PersonForgotten(case_id=case.case_id) from None
