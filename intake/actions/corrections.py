"""Correcting what was registered of a person: at once, or, where money goes by it or goes no more, once another officer has confirmed it.

Whoever is another person by a corrected document becomes that one on record, with all that is kept of the case and was given to it; the
other cases of that person are looked for anew. What the bank was given already is carried out as it was given.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from intake.actions.cases import lock_open_case
from intake.actions.correctionreads import values_of
from intake.actions.joining import move_cases
from intake.actions.persons import emit_flags, person_key_of, unsealed
from intake.actions.registering import SAME_CAUSE
from intake.actions.resealing import sealed_values
from intake.domain.cases import Case, first_unknown, window_start
from intake.domain.closing import payments_under_way
from intake.domain.correctionrefusals import (
    CorrectedByAnswerable,
    CorrectionByProposer,
    CorrectionInState,
    CorrectionNotFound,
    CorrectionOfOthers,
    CorrectionPending,
    HardshipNeedsTriage,
    NothingCorrected,
    PersonNotIdentified,
)
from intake.domain.corrections import (
    CORRECTION_MACHINE,
    IDENTIFYING,
    PARTS,
    TWO_OFFICERS,
    ConfirmCorrection,
    Correction,
    CorrectionAnswer,
    CorrectionState,
    CorrectPerson,
    OtherCase,
    RefuseCorrection,
    changed,
    details_of,
    fields_of,
    needs_account_version,
    refused_event,
    stored,
    with_facts,
)
from intake.domain.documents import check_number
from intake.domain.joining import PersonJoin
from intake.domain.persons import document_of, known_by
from intake.domain.refusals import (
    CaseClosed,
    DocumentOfAnotherKind,
    InvalidIdNumber,
    PersonForgotten,
    UnknownHardship,
)
from intake.repository.cases import CASES
from intake.repository.closing import stage_events_of_case
from intake.repository.corrections import (
    CORRECTIONS,
    account_version_of,
    document_index_of,
    keep_values,
    look_again,
    pending_correction,
    store_fields,
)
from intake.repository.joining import lock_persons
from intake.repository.merging import sealed_of_cases
from intake.running import cipher_of, document_index
from shared.events.contracts.persons import (
    CaseNeedEnded,
    PersonCorrected,
    PersonCorrectionConfirmed,
    PersonCorrectionProposed,
)
from shared.kit.calendar import SHANGHAI
from shared.kit.errors import refuses
from shared.kit.principal import folded
from shared.kit.refusals import CaseNotFound
from shared.run.context import Context
from shared.store.db import UnitOfWork

CONFIRMS = "correction:confirm"
"""The scope of whoever may be the second officer."""


@dataclass(frozen=True, slots=True)
class CorrectionMade:
    """A correction, and what the officer should know: payments that the bank was given before, other cases of the person.

    Of cases beyond the officer's jurisdiction it is told only how many there are.
    """

    correction: Correction
    case: Case
    under_way: Sequence[str]
    others: Sequence[OtherCase]
    elsewhere: int


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A locked case with its personal details, and the wrapped key of its person, to seal what takes their place."""

    case: Case
    details: Mapping[str, str]
    key: bytes


@refuses(
    CaseNotFound,
    CaseClosed,
    CorrectedByAnswerable,
    NothingCorrected,
    PersonNotIdentified,
    PersonForgotten,
    UnknownHardship,
    HardshipNeedsTriage,
    InvalidIdNumber,
    DocumentOfAnotherKind,
    CorrectionPending,
)
async def correct_person(uow: UnitOfWork, ctx: Context, command: CorrectPerson) -> CorrectionMade:
    """Correct what was registered of a person; where money goes, and that the need has ended, is only proposed."""
    await lock_persons_of(uow, ctx, command.case_id, command.values)
    case = await lock_open_case(uow, command.case_id)
    if not case.is_answered_by(uow.actor.subject):
        raise CorrectedByAnswerable
    found = await opened_details(uow, ctx, case)
    before = stored(case, found.details)
    after = changed(before, command.values)
    _check(uow, ctx, case, before, after)
    proposed = not TWO_OFFICERS.isdisjoint(fields_of(after))
    if proposed and (pending := await pending_correction(uow, case.case_id)) is not None:
        raise CorrectionPending(correction_id=pending.correction_id)
    correction = Correction(
        correction_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        state=CorrectionState.PROPOSED if proposed else CorrectionState.CORRECTED,
        fields=fields_of(after),
        reason_code=command.reason_code,
        evidence_sha256=command.evidence_sha256,
        proposed_by=uow.actor.subject,
        proposed_at=uow.now,
    )
    correction = replace(correction, former_ref=None if proposed else former_ref_of(ctx, case, before, after))
    await CORRECTIONS.add(uow, correction)
    await keep_values(uow, sealed_values(ctx, correction, case.person_ref, found.key, before, after))
    if not proposed:
        return await _hold(uow, ctx, found, correction, before, after)
    event = PersonCorrectionProposed(
        correction_id=correction.correction_id,
        fields=correction.fields,
        reason_code=correction.reason_code,
        evidence_sha256=correction.evidence_sha256,
        proposed_by=correction.proposed_by,
    )
    uow.emit(correction, event, policy=case.policy_version)
    return await _made(uow, ctx, correction, case)


@refuses(
    CaseNotFound,
    CaseClosed,
    CorrectionNotFound,
    CorrectionInState,
    CorrectionByProposer,
    HardshipNeedsTriage,
    InvalidIdNumber,
    DocumentOfAnotherKind,
    PersonForgotten,
)
async def confirm_correction(uow: UnitOfWork, ctx: Context, command: ConfirmCorrection) -> CorrectionMade:
    """Confirm, as another officer than who proposed it, what was proposed: from now on it holds."""
    _, wanted = await values_of(uow, ctx, command.case_id, command.correction_id)
    await lock_persons_of(uow, ctx, command.case_id, wanted)
    case = await lock_open_case(uow, command.case_id)
    correction = await _lock(uow, command.case_id, command.correction_id)
    answered = CORRECTION_MACHINE.move(correction, CorrectionAnswer.CONFIRM, uow.now)
    if folded(uow.actor.subject) == folded(correction.proposed_by):
        raise CorrectionByProposer
    found = await opened_details(uow, ctx, case)
    before = stored(case, found.details)
    check_identity_of(uow, before | wanted, wanted)
    version = await account_version_of(uow, case.case_id) + 1 if needs_account_version(correction) else None
    former_ref = former_ref_of(ctx, case, before, wanted)
    confirmed = replace(answered, answered_by=uow.actor.subject, answered_at=uow.now, account_version=version, former_ref=former_ref)
    await CORRECTIONS.save(uow, confirmed)
    # What was before is what this takes the place of, which may be another than when it was proposed.
    await keep_values(uow, sealed_values(ctx, confirmed, case.person_ref, found.key, before, wanted))
    event = PersonCorrectionConfirmed(
        correction_id=confirmed.correction_id, proposed_by=confirmed.proposed_by, confirmed_by=uow.actor.subject
    )
    uow.emit(confirmed, event, policy=case.policy_version)
    return await _hold(uow, ctx, found, confirmed, before, wanted)


@refuses(CaseNotFound, CaseClosed, CorrectionNotFound, CorrectionInState, CorrectionOfOthers)
async def refuse_correction(uow: UnitOfWork, ctx: Context, command: RefuseCorrection) -> CorrectionMade:
    """Do not confirm what was proposed, with a reason, or take it back as who proposed it; everything stays as it was."""
    case = await lock_open_case(uow, command.case_id)
    correction = await _lock(uow, command.case_id, command.correction_id)
    answered = CORRECTION_MACHINE.move(correction, CorrectionAnswer.REFUSE, uow.now)
    if CONFIRMS not in uow.actor.scopes and folded(uow.actor.subject) != folded(correction.proposed_by):
        raise CorrectionOfOthers(correction_id=correction.correction_id)
    refused = replace(answered, answered_by=uow.actor.subject, answered_at=uow.now, refuse_reason=command.reason_code)
    await CORRECTIONS.save(uow, refused)
    uow.emit(refused, refused_event(refused), policy=case.policy_version)
    return await _made(uow, ctx, refused, case)


async def put_right(  # noqa: PLR0913, PLR0917  # What it was and what it is.
    uow: UnitOfWork,
    ctx: Context,
    found: OpenedCase,
    corrected: Case,
    correction: Correction,
    before: Mapping[str, str],
    after: Mapping[str, str],
) -> CorrectionMade:
    """Let a locked case be `corrected`, with what is sealed of it, and be of whom it names then."""
    await CASES.save(uow, corrected)
    details = details_of(after)
    if details:
        person_ref = found.case.person_ref
        await store_fields(uow, corrected.case_id, person_ref, cipher_of(ctx).seal_all(person_ref, found.key, details))
        emit_flags(uow, ctx, corrected, found.details, {**found.details, **details})
    return await _made(uow, ctx, correction, await _of_whom(uow, ctx, corrected, details_of(before), details))


async def _hold(
    uow: UnitOfWork, ctx: Context, found: OpenedCase, correction: Correction, before: Mapping[str, str], after: Mapping[str, str]
) -> CorrectionMade:
    """Let a correction hold from now on, and say so. Raises `HardshipNeedsTriage`."""
    case = found.case
    corrected = with_facts(case, after, ctx.policy(uow.now))
    event = PersonCorrected(
        correction_id=correction.correction_id,
        fields=correction.fields,
        reason_code=correction.reason_code,
        evidence_sha256=correction.evidence_sha256,
        corrected_by=correction.proposed_by,
        household_size=corrected.household_size if "household_size" in after else None,
        hardship_codes=corrected.hardship_codes if "hardship_codes" in after else None,
        account_version=correction.account_version,
    )
    uow.emit(correction, event, policy=case.policy_version)
    if "need_ended" in after:
        ended = CaseNeedEnded(
            correction_id=correction.correction_id,
            reason_code=after["need_ended"],
            evidence_sha256=correction.evidence_sha256,
            reported_by=correction.proposed_by,
            confirmed_by=uow.actor.subject,
        )
        uow.emit(correction, ended, policy=case.policy_version)
    return await put_right(uow, ctx, found, corrected, correction, before, after)


async def _of_whom(uow: UnitOfWork, ctx: Context, case: Case, before: Mapping[str, str], changes: Mapping[str, str]) -> Case:
    """Let a locked case be of whom its details name now, with all that is sealed of it; return it as it is then."""
    identity = known_by({**before, **changes})
    if identity is None or identity == known_by(before):
        return case
    move = PersonJoin(
        case_id=case.case_id,
        from_ref=case.person_ref,
        to_ref=cipher_of(ctx).person_ref(identity),
        from_index=await document_index_of(uow, case.case_id),
        to_index=document_index(ctx, identity),
        joined_at=uow.now,
    )
    await move_cases(uow, ctx, [move], undone=False)
    moved = await CASES.get(uow, case.case_id)
    assert moved is not None, "it is locked"
    return moved


def _check(uow: UnitOfWork, ctx: Context, case: Case, before: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Raise what speaks against a correction, whoever asks for it."""
    if not after:
        raise NothingCorrected
    if not case.identity_known and not IDENTIFYING.isdisjoint(fields_of(after)):
        raise PersonNotIdentified
    policy = ctx.policy(uow.now)
    if (hardship := first_unknown(filter(None, after.get("hardship_codes", "").split(",")), policy.hardships)) is not None:
        raise UnknownHardship(hardship=hardship)
    with_facts(case, after, policy)
    check_identity_of(uow, {**before, **after}, after)


def check_identity_of(uow: UnitOfWork, values: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Raise `InvalidIdNumber` or `DocumentOfAnotherKind` for a document that is new."""
    document = document_of(details_of(values))
    if document is not None and not PARTS["document"].isdisjoint(after):
        check_number(*document, uow.now.astimezone(SHANGHAI).date())


async def opened_details(uow: UnitOfWork, ctx: Context, case: Case) -> OpenedCase:
    """Open what is sealed of a case, to be compared and sealed again: nobody reads it. Raises `PersonForgotten`."""
    sealed = (await sealed_of_cases(uow, [case.case_id])).get(case.case_id)
    key = sealed.wrapped_key if sealed else None
    return OpenedCase(case, unsealed(ctx, case, sealed), key or await person_key_of(uow, ctx, case.person_ref))


def former_ref_of(ctx: Context, case: Case, before: Mapping[str, str], after: Mapping[str, str]) -> str | None:
    """Return who a case was of before, if it is another person's by a correction."""
    identity = known_by(details_of({**before, **after}))
    is_another = (
        identity is not None and identity != known_by(details_of(before)) and cipher_of(ctx).person_ref(identity) != case.person_ref
    )
    return case.person_ref if is_another else None


async def lock_persons_of(uow: UnitOfWork, ctx: Context, case_id: str, values: Mapping[str, str]) -> None:
    """Let nobody register the person whom the case is of, or becomes a case of, until the end of the transaction.

    Before the case is locked: whoever joins persons takes the same locks in this order.
    """
    if PARTS["document"].isdisjoint(values):
        return
    case = await CASES.get(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    identity = known_by({**(await opened_details(uow, ctx, case)).details, **details_of(values)})
    indexes = [await document_index_of(uow, case_id), None if identity is None else document_index(ctx, identity)]
    await lock_persons(uow, [index for index in indexes if index is not None])


async def _lock(uow: UnitOfWork, case_id: str, correction_id: str) -> Correction:
    correction = await CORRECTIONS.lock(uow, correction_id)
    if correction is None or correction.case_id != case_id:
        raise CorrectionNotFound(correction_id=correction_id)
    return correction


async def _made(uow: UnitOfWork, ctx: Context, correction: Correction, case: Case) -> CorrectionMade:
    under_way = payments_under_way(await stage_events_of_case(uow, case.case_id))
    if not {"document", "hardship"} & set(correction.fields):  # Nothing by which other cases are found is another.
        return CorrectionMade(correction, case, under_way, (), 0)
    since = window_start(ctx.calendar, uow.now, ctx.policy(uow.now).period(SAME_CAUSE).limit)
    found = await look_again(uow, case.case_id, since)
    seen = [one for one in found if uow.actor.within(one.place_code)]
    return CorrectionMade(correction, case, under_way, seen, len(found) - len(seen))
