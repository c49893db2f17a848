"""The village's own aid at once 立即救助, recorded with its witnesses (R3.2)."""

import json

from intake import repository
from intake.actions.cases import in_hand
from intake.actions.persons import key_for
from intake.domain.refusals import AmountRequired, TooFewWitnesses, VillageLimitExceeded
from intake.rules.entry import distinct_names, is_over_village_limit
from intake.rules.records import VillageRelief
from intake.schemas.requests import GiveVillageRelief
from intake.settings import cipher_of
from shared.events.contracts import intake as says
from shared.kit.policy import Policy
from shared.kit.refusals import TimeInFuture
from shared.run.context import Context
from shared.store.db import UnitOfWork


async def give_relief(uow: UnitOfWork, ctx: Context, case_id: str, command: GiveVillageRelief) -> VillageRelief:
    """Record what the village gave. What it gave to the case before counts towards its limit.

    Raises `CaseNotFound`, `CaseClosed`, `TimeInFuture`, `AmountRequired`, `TooFewWitnesses`, `VillageLimitExceeded`.
    """
    case = await in_hand(uow, case_id)
    policy = ctx.policy(uow.now)
    witnesses = _checked(uow, policy, command)
    limit_fen = policy.limits.village_aid_fen
    over = is_over_village_limit(command.amount_fen, await repository.given_fen(uow, case_id), limit_fen)
    if over and command.over_limit_reason is None:
        raise VillageLimitExceeded(limit_fen=limit_fen)
    relief = VillageRelief(
        relief_id=uow.ids.new(),
        case_id=case_id,
        place_code=case.place_code,
        form=command.form,
        amount_fen=command.amount_fen,
        given_at=command.given_at,
        given_by=uow.actor.subject,
        recorded_at=uow.now,
        witnesses=len(witnesses),
        money_source=command.money_source,
        items=tuple(command.items),
        over_limit=over,
        over_limit_reason=command.over_limit_reason if over else None,
    )
    wrapped = await key_for(uow, ctx, case.person_ref)
    names = json.dumps(witnesses, ensure_ascii=False)
    sealed = cipher_of(ctx).seal(case.person_ref, wrapped, f"witnesses:{relief.relief_id}", names)
    await repository.add_relief(uow, relief, sealed)
    said = {name: getattr(relief, name) for name in says.ReliefGiven.model_fields}
    uow.emit(case, says.ReliefGiven.model_validate(said), policy=policy.version)
    return relief


def _checked(uow: UnitOfWork, policy: Policy, command: GiveVillageRelief) -> tuple[str, ...]:
    if command.given_at > uow.now:
        raise TimeInFuture(field="given_at")
    if command.form == "cash" and command.amount_fen == 0:
        raise AmountRequired
    witnesses = distinct_names(command.witnesses)
    if len(witnesses) < policy.limits.village_witnesses_min:
        raise TooFewWitnesses(required=policy.limits.village_witnesses_min)
    return witnesses
