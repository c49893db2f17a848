"""Opening personal details: masked for whoever may see the case, in the clear for a purpose and never without a record of it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from intake.actions.own import get_case
from intake.actions.resealing import reseal_corrections
from intake.domain.cases import Case
from intake.domain.flags import FLAGGED_BY, flags_of
from intake.domain.persons import PAYERS, PURPOSES, SHOWN, PersonRead, ReadPerson, carried, masked, may_read
from intake.domain.refusals import CitizenClaimInvalid, PersonForgotten, PurposeNotAllowed, ReadersHiddenFromPrograms
from intake.repository.corrections import account_version_of
from intake.repository.finishing import begin_finishing
from intake.repository.merging import SealedDetails, keep_carried, sealed_of_cases
from intake.repository.persons import READS, add_person_key, get_person_key, get_sealed_fields
from intake.running import cipher_of
from shared.events.contracts.intake import CaseFlagged, Flag
from shared.kit.calendar import SHANGHAI
from shared.kit.errors import refuses
from shared.kit.principal import PROGRAM_ROLES
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


@refuses(CaseNotFound, CitizenClaimInvalid, OutsideJurisdiction, PurposeNotAllowed, PersonForgotten)
async def read_person(uow: UnitOfWork, ctx: Context, command: ReadPerson) -> OpenedDetails:
    """Open what a purpose needs and record it in the same transaction."""
    case, place_code = await _case_to_open(uow, ctx, command, allowed=may_read(command.purpose, uow.actor.roles))
    return await _open_and_record(uow, ctx, command, case, place_code)


@refuses(CaseNotFound, CitizenClaimInvalid, OutsideJurisdiction, PurposeNotAllowed, PersonForgotten)
async def read_payee(uow: UnitOfWork, ctx: Context, command: ReadPerson) -> OpenedPayee:
    """Open who is to be paid and where, and record it."""
    allowed = command.purpose == "payment" and not PAYERS.isdisjoint(uow.actor.roles)
    case, place_code = await _case_to_open(uow, ctx, command, allowed=allowed)
    # Read first: an account that is corrected between the two counts as the one before, and is tried again rather than not.
    version = await account_version_of(uow, command.case_id)
    return OpenedPayee(await _open_and_record(uow, ctx, command, case, place_code), version)


@refuses(CaseNotFound, CitizenClaimInvalid, ReadersHiddenFromPrograms)
async def list_reads(uow: UnitOfWork, ctx: Context, case_id: str, before: str | None, limit: int) -> list[PersonRead]:
    """Return who read the case's personal details, newest first. A program does not learn it, whatever scopes its issuer gave it."""
    if not PROGRAM_ROLES.isdisjoint(uow.actor.roles):
        raise ReadersHiddenFromPrograms
    await get_case(uow, ctx, case_id)
    return await READS.page(uow, {"case_id": case_id}, before, limit)


async def shown_details(uow: UnitOfWork, ctx: Context, case: Case) -> tuple[dict[str, str], tuple[Flag, ...]]:
    """Return what may be shown to anybody who may see the case, and its flags. Nothing, when the person was forgotten."""
    try:
        details = await _open(uow, ctx, case, SHOWN | FLAGGED_BY)
    except PersonForgotten:
        return {}, ()
    return masked(details, ctx.policy(uow.now).divisions, case.place_code), flags_today(uow, ctx, details)


def flags_today(uow: UnitOfWork, ctx: Context, details: Mapping[str, str]) -> tuple[Flag, ...]:
    """Return the flags that details have as things stand now."""
    return flags_of(details, on=uow.now.astimezone(SHANGHAI).date(), adult_age=ctx.policy(uow.now).limits.adult_age)


def emit_flags(uow: UnitOfWork, ctx: Context, case: Case, before: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Say which flags a case has, all of them, if its details have changed so that they are others than before."""
    if (flags := flags_today(uow, ctx, after)) != flags_today(uow, ctx, before):
        uow.emit(case, CaseFlagged(flags=flags), policy=ctx.policy(uow.now).version)


async def name_of(uow: UnitOfWork, ctx: Context, case: Case) -> str | None:
    """Return the person's name, to be compared with others: nobody reads it. None where it is not known, or the person was forgotten."""
    try:
        return (await _open(uow, ctx, case, {"name"})).get("name")
    except PersonForgotten:
        return None


async def person_key_of(uow: UnitOfWork, ctx: Context, person_ref: str) -> bytes:
    """Return the person's wrapped key, made now if there is none."""
    wrapped = await get_person_key(uow, person_ref)
    return wrapped or await add_person_key(uow, person_ref, cipher_of(ctx).new_person_key(person_ref))


async def carry_details(uow: UnitOfWork, ctx: Context, case: Case, into: Case, person_ref: str) -> None:
    """Carry over, to the case that goes on, what only the one merged into it knows. Raises `PersonForgotten`.

    All of it is sealed for the person whom the case is about from now on (`person_ref`): that may be the other case's.
    """
    found = await sealed_of_cases(uow, (case.case_id, into.case_id))
    own, other = (unsealed(ctx, one, found.get(one.case_id)) for one in (into, case))
    details = carried(own, other, known_there=case.identity_known and not into.identity_known)
    resealed = details if person_ref != into.person_ref else {name: text for name, text in details.items() if own.get(name) != text}
    emit_flags(uow, ctx, into, own, details)
    if resealed:
        known = found.get(case.case_id if person_ref == case.person_ref else into.case_id)
        key = (known and known.wrapped_key) or await person_key_of(uow, ctx, person_ref)
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


async def _case_to_open(uow: UnitOfWork, ctx: Context, command: ReadPerson, *, allowed: bool) -> tuple[Case, str]:
    """Return a case whose person may be read from here on, and as whose read that counts."""
    case = await get_case(uow, ctx, command.case_id)
    place_code = case.place_code
    if not uow.actor.within(place_code):
        # Seen by a transfer: whose it was, or is to be, looks at the case, and at the person only for what they still finish.
        finished_at = await _begin_finishing(uow, ctx, command) if allowed else None
        if finished_at is None:
            raise OutsideJurisdiction(place_code=place_code)
        place_code = finished_at
    if not allowed:
        raise PurposeNotAllowed(purpose=command.purpose)
    return case, place_code


async def _open_and_record(uow: UnitOfWork, ctx: Context, command: ReadPerson, case: Case, place_code: str) -> OpenedDetails:
    details = await _open(uow, ctx, case, PURPOSES[command.purpose])
    read = PersonRead(
        read_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=place_code,
        reader=uow.actor.subject,
        organisation=uow.actor.organisation,
        purpose=command.purpose,
        fields=tuple(sorted(details)),
        read_at=uow.now,
    )
    await READS.add(uow, read)
    return OpenedDetails(case, read, details)


async def _begin_finishing(uow: UnitOfWork, ctx: Context, command: ReadPerson) -> str | None:
    """Return where the actor's office goes on with something of a case that it had, None where it does not."""
    departments, own = frozenset({""}), uow.actor.department  # A payment is no department's.
    if command.purpose != "payment":
        departments = ctx.policy(uow.now).answers_for(own) if own else frozenset()
    return await begin_finishing(uow, command.case_id, command.purpose, departments)


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
