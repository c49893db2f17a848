"""Persons who were several by the rule of a release before become one, case by case, and are parted again where somebody asks for it.

Only the service itself can do it: a person's index and pseudonym are made with the master key. `jiuji persons` asks for it and reports.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.actions.persons import unsealed
from intake.actions.resealing import reseal_corrections
from intake.domain.joining import DocumentedCase, PersonJoin
from intake.domain.persons import known_by
from intake.domain.refusals import PersonForgotten
from intake.repository.cases import CASES
from intake.repository.joining import (
    WALKS,
    SealedField,
    add_joins,
    documented_cases,
    end_partings,
    keys_of_persons,
    lock_asked_partings,
    lock_open_walk,
    lock_persons,
    move_to_persons,
    parted_of_cases,
)
from intake.repository.merging import sealed_of_cases
from intake.running import cipher_of, document_index
from shared.events.contracts.intake import CasePersonJoined
from shared.kit.privacy import Unsealable
from shared.kit.telemetry import get_logger
from shared.run.context import Context
from shared.store.db import UnitOfWork

log = get_logger(__name__)

BATCH = 200
"""Cases of one transaction, at most: they are locked, and whoever registers one of their persons waits for it."""


async def join_persons(uow: UnitOfWork, ctx: Context) -> bool:
    """Go on with the walk that was asked for: join those cases of a batch to their persons that are another's; tell if there may be more.

    The walk's place is kept with what it did, so it goes on where it was, and a second walk finds nothing to do.
    """
    walk = await lock_open_walk(uow)
    if walk is None:
        return False
    cases = await documented_cases(uow, walk.next_case, BATCH)
    judged = {case.case_id: _judge(uow, ctx, case) for case in cases}
    moves = [move for move in judged.values() if move is not None and move.from_index != move.to_index]
    parted = await parted_of_cases(uow, [move.case_id for move in moves]) if moves else set()
    wanted = [move for move in moves if (move.case_id, move.to_ref) not in parted]
    moved = await move_cases(uow, ctx, wanted, undone=False)
    if moved:
        await add_joins(uow, moved)
    ended = len(cases) < BATCH
    walked = replace(
        walk,
        next_case=cases[-1].case_id if cases else walk.next_case,
        looked_at=walk.looked_at + len(cases),
        joined=walk.joined + len(moved),
        unreadable=walk.unreadable + sum(move is None for move in judged.values()),
        ended_at=uow.now if ended else None,
    )
    await WALKS.save(uow, walked)
    if ended:
        log.info("persons_joined", count=walked.joined)
    return not ended


async def part_persons(uow: UnitOfWork, ctx: Context) -> bool:
    """Give a batch of cases back to who they were of before, where somebody asked for that; tell whether there may be more."""
    asked = await lock_asked_partings(uow, BATCH)
    if not asked:
        return False
    back = [replace(one, from_ref=one.to_ref, to_ref=one.from_ref, from_index=one.to_index, to_index=one.from_index) for one in asked]
    parted = {one.case_id for one in await move_cases(uow, ctx, back, undone=True)}
    await end_partings(uow, asked, parted)
    log.info("persons_parted", count=len(parted))
    return len(asked) == BATCH


def _judge(uow: UnitOfWork, ctx: Context, case: DocumentedCase) -> PersonJoin | None:
    """Return whose a case is and whose it should be, the same where all is well; None where what says so cannot be opened."""
    key, sealed = case.wrapped_key, {"document_type": case.document_type, "document_number": case.document_number}
    if key is None or None in sealed.values():
        return None
    cipher = cipher_of(ctx)
    try:
        details = {name: cipher.open(case.person_ref, key, name, value) for name, value in sealed.items() if value is not None}
    except Unsealable:
        return None
    identity = known_by(details)
    if identity is None:
        return None
    return PersonJoin(
        case_id=case.case_id,
        from_ref=case.person_ref,
        to_ref=cipher.person_ref(identity),
        from_index=case.document_index,
        to_index=document_index(ctx, identity),
        joined_at=uow.now,
    )


async def move_cases(uow: UnitOfWork, ctx: Context, moves: Sequence[PersonJoin], *, undone: bool) -> list[PersonJoin]:
    """Let cases be of other persons, and say so; return those that are.

    One that is another's by now stays, and so does one whose person is forgotten.
    """
    if not moves:
        return []
    await lock_persons(uow, [index for move in moves for index in (move.from_index, move.to_index) if index is not None])
    of_case = {move.case_id: move for move in moves}
    locked = await CASES.select(uow, "WHERE case_id = ANY($1) ORDER BY case_id FOR UPDATE", list(of_case))
    cases = [case for case in locked if case.person_ref == of_case[case.case_id].from_ref]
    cipher = cipher_of(ctx)
    keys = await keys_of_persons(uow, {one: cipher.new_person_key(one) for one in sorted({move.to_ref for move in moves})})
    found = await sealed_of_cases(uow, [case.case_id for case in cases])
    moved: list[PersonJoin] = []
    fields: list[SealedField] = []
    for case in cases:
        move = of_case[case.case_id]
        try:
            details = unsealed(ctx, case, found.get(case.case_id))
        except PersonForgotten:
            continue
        sealed = cipher.seal_all(move.to_ref, keys[move.to_ref], details)
        fields += [(case.case_id, name, move.to_ref, value) for name, value in sealed.items()]
        moved.append(move)
        uow.emit(case, CasePersonJoined(person_ref=move.to_ref, former_ref=move.from_ref, undone=undone), policy=None)
    if moved:
        await move_to_persons(uow, moved, fields)
        await reseal_corrections(uow, ctx, {move.case_id: (move.to_ref, keys[move.to_ref]) for move in moved})
    return moved
