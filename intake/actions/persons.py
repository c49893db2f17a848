"""Opening personal details: masked for whoever may see the case, in the clear for a purpose and never without a record of it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from intake.actions.cases import get_case
from intake.actions.resealing import reseal_corrections
from intake.domain.cases import Case
from intake.domain.persons import PAYERS, PURPOSES, SHOWN, PersonRead, ReadPerson, carried, masked, may_read
from intake.domain.refusals import PersonForgotten, PurposeNotAllowed
from intake.repository.corrections import account_version_of
from intake.repository.merging import SealedDetails, keep_carried, sealed_of_cases
from intake.repository.persons import READS, add_person_key, get_person_key, get_sealed_fields
from intake.running import cipher_of
from shared.kit.errors import refuses
from shared.kit.privacy import Unsealable
from shared.kit.refusals import CaseNotFound, OutsideJurisdiction
from shared.kit.telemetry import get_logger
from shared.run.context import Context
from shared.store.db import UnitOfWork

log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class OpenedDetails:
    """Personal details that were opened, by field name, and the record of that."""

    case: Case
    read: PersonRead
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OpenedPayee:
    """Who is to be paid and where, and how often the account was corrected so far."""

    opened: OpenedDetails
    account_version: int


@refuses(CaseNotFound, OutsideJurisdiction, PurposeNotAllowed, PersonForgotten)
async def read_person(uow: UnitOfWork, ctx: Context, command: ReadPerson) -> OpenedDetails:
    """Open what a purpose needs and record it in the same transaction."""
    return await _open_and_record(uow, ctx, command, allowed=may_read(command.purpose, uow.actor.roles))


@refuses(CaseNotFound, OutsideJurisdiction, PurposeNotAllowed, PersonForgotten)
async def read_payee(uow: UnitOfWork, ctx: Context, command: ReadPerson) -> OpenedPayee:
    """Open who is to be paid and where, and record it."""
    allowed = command.purpose == "payment" and not PAYERS.isdisjoint(uow.actor.roles)
    # Read first: an account that is corrected between the two counts as the one before, and is tried again rather than not.
    version = await account_version_of(uow, command.case_id)
    return OpenedPayee(await _open_and_record(uow, ctx, command, allowed=allowed), version)


@refuses(CaseNotFound)
async def list_reads(uow: UnitOfWork, case_id: str, before: str | None, limit: int) -> list[PersonRead]:
    """Return who read the case's personal details, newest first."""
    await get_case(uow, case_id)
    return await READS.page(uow, {"case_id": case_id}, before, limit)


async def masked_details(uow: UnitOfWork, ctx: Context, case: Case) -> dict[str, str]:
    """Return what may be shown to anybody who may see the case. Nothing, when the person was forgotten."""
    try:
        details = await _open(uow, ctx, case, SHOWN)
    except PersonForgotten:
        return {}
    return masked(details, ctx.policy(uow.now).divisions, case.place_code)


async def person_key_of(uow: UnitOfWork, ctx: Context, person_ref: str) -> bytes:
    """Return the person's wrapped key, made now if there is none."""
    wrapped = await get_person_key(uow, person_ref)
    return wrapped or await add_person_key(uow, person_ref, cipher_of(ctx).new_person_key(person_ref))


def document_index(ctx: Context, identity: str) -> bytes:
    """Return the blind index by which a person's other cases are found."""
    return cipher_of(ctx).blind_index("document", identity)


async def carry_details(uow: UnitOfWork, ctx: Context, case: Case, into: Case, person_ref: str) -> None:
    """Carry over, to the case that goes on, what only the one merged into it knows. Raises `PersonForgotten`.

    All of it is sealed for the person whom the case is about from now on (`person_ref`): that may be the other case's.
    """
    found = await sealed_of_cases(uow, (case.case_id, into.case_id))
    own, other = (unsealed(ctx, one, found.get(one.case_id)) for one in (into, case))
    details = carried(own, other, known_there=case.identity_known and not into.identity_known)
    resealed = details if person_ref != into.person_ref else {name: text for name, text in details.items() if own.get(name) != text}
    if resealed:
        key = await person_key_of(uow, ctx, person_ref)
        sealed = cipher_of(ctx).seal_all(person_ref, key, resealed)
        await keep_carried(uow, case.case_id, into.case_id, person_ref, sealed)
        if person_ref != into.person_ref:
            await reseal_corrections(uow, ctx, {into.case_id: (person_ref, key)})


def unsealed(ctx: Context, case: Case, found: SealedDetails | None) -> dict[str, str]:
    """Open all that is sealed of a case, to be sealed again: nobody reads it. Raises `PersonForgotten`."""
    if found is None:
        return {}
    if found.wrapped_key is None:
        raise PersonForgotten(case_id=case.case_id)
    key, cipher = found.wrapped_key, cipher_of(ctx)
    try:
        return {name: cipher.open(case.person_ref, key, name, value) for name, value in found.sealed.items()}
    except Unsealable:
        raise PersonForgotten(case_id=case.case_id) from None


async def _open_and_record(uow: UnitOfWork, ctx: Context, command: ReadPerson, *, allowed: bool) -> OpenedDetails:
    case = await get_case(uow, command.case_id)
    if not uow.actor.within(case.place_code):  # Seen by a transfer: whose it was, or is to be, looks at the case and not at the person.
        raise OutsideJurisdiction(place_code=case.place_code)
    if not allowed:
        raise PurposeNotAllowed(purpose=command.purpose)
    details = await _open(uow, ctx, case, PURPOSES[command.purpose])
    read = PersonRead(
        read_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        reader=uow.actor.subject,
        organisation=uow.actor.organisation,
        purpose=command.purpose,
        fields=tuple(sorted(details)),
        read_at=uow.now,
    )
    await READS.add(uow, read)
    return OpenedDetails(case, read, details)


async def _open(uow: UnitOfWork, ctx: Context, case: Case, fields: Collection[str]) -> dict[str, str]:
    """Open sealed fields. A key made after the person was forgotten, for a later case, does not open the earlier one either."""
    found = await get_sealed_fields(uow, case.person_ref, case.case_id, fields)
    if found is None:
        raise PersonForgotten(case_id=case.case_id)
    (wrapped, sealed), cipher = found, cipher_of(ctx)
    try:
        return {field: cipher.open(case.person_ref, wrapped, field, value) for field, value in sealed.items()}
    except Unsealable:
        log.error("personal_details_unsealable", case_id=case.case_id)  # If nobody was forgotten, somebody changed the rows by hand.
        raise PersonForgotten(case_id=case.case_id) from None
