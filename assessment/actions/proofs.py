"""Adding a proof of the facts."""

from assessment.actions.locking import LOCKING, lock_open_assessment
from assessment.domain.proofs import AddFactProof, FactProof
from assessment.repository.assessments import PROOFS
from shared.kit.errors import refuses
from shared.kit.instants import day_as_told
from shared.kit.refusals import TimeInFuture
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(*LOCKING, TimeInFuture)
async def add_fact_proof(uow: UnitOfWork, ctx: Context, command: AddFactProof) -> FactProof:
    """Keep a proof of the facts; it may also follow the decision."""
    case = await lock_open_assessment(uow, command.case_id, or_decided=True)
    proof = FactProof(
        proof_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        kind=command.kind,
        issuer_kind=command.issuer_kind,
        stated_on=day_as_told("stated_on", command.stated_on, uow.now, ctx.policy(uow.now).limits.clock_skew_s),
        attachment_sha256=command.attachment_sha256,
        recorded_by=uow.actor.subject,
        recorded_at=uow.now,
    )
    await PROOFS.add(uow, proof)
    return proof
