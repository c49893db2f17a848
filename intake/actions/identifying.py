"""Finding out late who an unknown person is: the case becomes that person's, with its urgency, its clocks and all that was given.

Whoever hears it first: a case that somebody opened for the person meanwhile can be merged with this one in either direction.
"""

from intake.actions.corrections import CorrectionMade, check_identity_of, former_ref_of, lock_persons_of, opened_details, put_right
from intake.actions.resealing import sealed_values
from intake.domain.cases import OPEN, Case, CaseState
from intake.domain.correctionrefusals import AlreadyIdentified, CorrectedByAnswerable, NothingCorrected
from intake.domain.corrections import (
    IDENTIFIED,
    IDENTIFYING,
    Correction,
    CorrectionState,
    IdentifyPerson,
    changed,
    fields_of,
    identified,
    stored,
)
from intake.domain.refusals import CaseClosed, DocumentOfAnotherKind, InvalidIdNumber, PersonForgotten, UnknownReporterKind
from intake.repository.cases import CASES
from intake.repository.corrections import CORRECTIONS, keep_values
from shared.events.contracts.persons import PersonIdentified
from shared.kit.errors import refuses
from shared.kit.instants import as_told
from shared.kit.refusals import CaseNotFound, TimeInFuture
from shared.run.context import Context
from shared.store.db import UnitOfWork

NAMED_LATE = OPEN | {CaseState.CLOSED}
"""Cases whose person can be found out: help that was given counts for whom it was given to, whenever that is known."""


@refuses(
    CaseNotFound,
    CaseClosed,
    CorrectedByAnswerable,
    AlreadyIdentified,
    NothingCorrected,
    UnknownReporterKind,
    TimeInFuture,
    InvalidIdNumber,
    DocumentOfAnotherKind,
    PersonForgotten,
)
async def identify_person(uow: UnitOfWork, ctx: Context, command: IdentifyPerson) -> CorrectionMade:
    """Record who an unknown person is: by what proof, who said so, and when. The case is that person's from now on."""
    policy = ctx.policy(uow.now)
    if command.identified_by not in policy.lists.reporter_kinds:
        raise UnknownReporterKind(reporter_kind=command.identified_by)
    identified_at = as_told("identified_at", command.identified_at, uow.now, policy.limits.clock_skew_s)
    await lock_persons_of(uow, ctx, command.case_id, command.values)
    case = await _lock(uow, command.case_id)
    found = await opened_details(uow, ctx, case)
    before = stored(case, found.details)
    after = changed(before, command.values)
    if IDENTIFYING.isdisjoint(fields_of(after)):
        raise NothingCorrected
    check_identity_of(uow, {**before, **after}, after)
    correction = Correction(
        correction_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        state=CorrectionState.CORRECTED,
        fields=fields_of(after),
        reason_code=IDENTIFIED,
        evidence_sha256=command.evidence_sha256,
        proposed_by=uow.actor.subject,
        proposed_at=uow.now,
        identified_by=command.identified_by,
        identified_at=identified_at,
        former_ref=former_ref_of(ctx, case, before, after),
    )
    await CORRECTIONS.add(uow, correction)
    await keep_values(uow, sealed_values(ctx, correction, case.person_ref, found.key, before, after))
    event = PersonIdentified(
        correction_id=correction.correction_id,
        fields=correction.fields,
        evidence_sha256=correction.evidence_sha256,
        identified_by=command.identified_by,
        identified_at=identified_at,
        recorded_by=correction.proposed_by,
    )
    uow.emit(correction, event, policy=case.policy_version)
    return await put_right(uow, ctx, found, identified(case), correction, before, after)


async def _lock(uow: UnitOfWork, case_id: str) -> Case:
    case = await CASES.lock(uow, case_id)
    if case is None:
        raise CaseNotFound(case_id=case_id)
    uow.check_version(case.version)
    if case.state not in NAMED_LATE:
        raise CaseClosed(case_id=case_id, state=case.state.value)
    if not case.is_answered_by(uow.actor.subject):
        raise CorrectedByAnswerable
    if case.identity_known:
        raise AlreadyIdentified
    return case
