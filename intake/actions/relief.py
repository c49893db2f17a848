"""The village's own aid at once 立即救助, recorded with its witnesses (R3.2)."""

import json

from intake.actions.cases import lock_open_case
from intake.actions.persons import name_of, person_key_of
from intake.domain.refusals import AmountRequired, CaseClosed, TooFewWitnesses, VillageLimitExceeded, WitnessIsParty
from intake.domain.relief import GiveRelief, VillageRelief, distinct_names, is_over_village_limit, names_a_party
from intake.repository.relief import RELIEFS, given_fen
from intake.running import cipher_of
from shared.events.contracts.intake import ReliefGiven
from shared.kit.errors import refuses
from shared.kit.instants import as_told
from shared.kit.policy import Policy
from shared.kit.refusals import CaseNotFound, TimeInFuture
from shared.run.context import Context
from shared.store.db import UnitOfWork


@refuses(CaseNotFound, CaseClosed, TimeInFuture, AmountRequired, TooFewWitnesses, WitnessIsParty, VillageLimitExceeded)
async def give_relief(uow: UnitOfWork, ctx: Context, command: GiveRelief) -> VillageRelief:
    """Record what the village gave. What it gave to the case before counts towards its limit."""
    case = await lock_open_case(uow, command.case_id)
    policy = ctx.policy(uow.now)
    witnesses = _check(policy, command)
    if names_a_party(witnesses, (uow.actor.subject, await name_of(uow, ctx, case) or "")):
        raise WitnessIsParty
    limit_fen = policy.limits.village_aid_fen
    over = is_over_village_limit(command.amount_fen, await given_fen(uow, case.case_id), limit_fen)
    if over and command.over_limit_reason is None:
        raise VillageLimitExceeded(limit_fen=limit_fen)
    relief = VillageRelief(
        relief_id=uow.ids.new(),
        case_id=case.case_id,
        place_code=case.place_code,
        form=command.form,
        amount_fen=command.amount_fen,
        given_at=as_told("given_at", command.given_at, uow.now, policy.limits.clock_skew_s),
        given_by=uow.actor.subject,
        recorded_at=uow.now,
        witnesses=len(witnesses),
        money_source=command.money_source,
        items=command.items,
        over_limit=over,
        over_limit_reason=command.over_limit_reason if over else None,
    )
    key = await person_key_of(uow, ctx, case.person_ref)
    names = json.dumps(witnesses, ensure_ascii=False)
    sealed = cipher_of(ctx).seal(case.person_ref, key, f"witnesses:{relief.relief_id}", names)
    await RELIEFS.add(uow, relief, sealed_witnesses=sealed)
    event = ReliefGiven(
        relief_id=relief.relief_id,
        form=relief.form,
        amount_fen=relief.amount_fen,
        given_by=relief.given_by,
        given_at=relief.given_at,
        witnesses=relief.witnesses,
        money_source=relief.money_source,
        over_limit=relief.over_limit,
    )
    uow.emit(relief, event, policy=policy.version)
    return relief


def _check(policy: Policy, command: GiveRelief) -> tuple[str, ...]:
    """Return the witnesses, each once. Raises `AmountRequired`, `TooFewWitnesses`."""
    if command.form == "cash" and command.amount_fen == 0:
        raise AmountRequired
    witnesses = distinct_names(command.witnesses)
    if len(witnesses) < policy.limits.village_witnesses_min:
        raise TooFewWitnesses(required=policy.limits.village_witnesses_min)
    return witnesses
