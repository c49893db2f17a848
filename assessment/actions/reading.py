"""Reading: assessments with what the rules propose for them now."""

from dataclasses import dataclass

from assessment import repository
from assessment.actions.cases import found
from assessment.rules.amounts import Amount, NoRule, compute, fast_limit_fen
from assessment.rules.records import Assessment, FactProof, Notice, Objection
from assessment.rules.screening import Screening, need_of, screen
from shared.run.context import Context
from shared.store.db import UnitOfWork


@dataclass(frozen=True)
class File:
    """Everything assessment has on a case. `screening` and `amount` are proposals while nothing was reviewed."""

    case: Assessment
    screening: Screening
    amount: Amount | None
    fast_limit_fen: int | None
    proofs: tuple[FactProof, ...]
    notices: tuple[Notice, ...]
    objections: tuple[Objection, ...]


async def read_file(uow: UnitOfWork, ctx: Context, case_id: str) -> File:
    """Return what there is on a case. Raises `AssessmentNotFound`."""
    case = await found(uow, case_id)
    policy = ctx.policy(uow.now)
    screening = screen(policy, case)
    amount: Amount | None
    fast: int | None
    try:
        amount = compute(policy, screening.procedure, need_of(case))
        fast = fast_limit_fen(policy, case.place_code)
    except NoRule:
        amount, fast = None, None
    return File(
        case=case,
        screening=screening,
        amount=amount,
        fast_limit_fen=fast,
        proofs=tuple(await repository.proofs(uow, case_id)),
        notices=tuple(await repository.notices_of_case(uow, case_id)),
        objections=tuple(await repository.objections_of(uow, case_id)),
    )


async def listed(uow: UnitOfWork, state: str | None, before: str | None, limit: int) -> list[Assessment]:
    """Return assessments, newest first."""
    return await repository.listed(uow, state, before, limit)
