"""Handing over a whole desk: an officer falls ill or is on leave, and somebody else has to be answerable for each of the cases."""

from collections.abc import Sequence
from dataclasses import replace

from intake.actions.cases import take_back_pending
from intake.actions.handovers import check_may_be_answerable
from intake.actions.rosters import check_keeper, get_roster
from intake.domain.cases import MACHINE, Case, Transition
from intake.domain.dutyrefusals import HandoverToSelf, NeverAnswerable, NotOfTheUnit, NotYourUnit, RosterNotFound
from intake.domain.handovers import (
    HANDOVER_MACHINE,
    DeskHandover,
    Handover,
    HandoverAnswer,
    HandOverDesk,
    HandoverState,
    acknowledged_event,
    offered_event,
)
from intake.domain.rosters import Roster, nobody_of
from intake.repository.handovers import Desk, add_offers, lock_desk, move_duty, offers_of_cases, parts_of_desks
from intake.repository.rosters import divisions_of_officer
from shared.kit.errors import refuses
from shared.kit.principal import EVERYWHERE, folded, unit_of_division
from shared.kit.refusals import OutsideJurisdiction
from shared.kit.regions import UnknownDivision, prefix_of
from shared.run.context import Context
from shared.store.db import UnitOfWork

DESK_MAX = 500
"""Cases of one call: their rows stay locked until the end of it. A desk that has more is handed over by calling again."""


@refuses(UnknownDivision, OutsideJurisdiction, NotYourUnit, RosterNotFound, NotOfTheUnit, NeverAnswerable, HandoverToSelf)
async def hand_over_desk(uow: UnitOfWork, ctx: Context, command: HandOverDesk) -> DeskHandover:
    """Offer an officer's open cases to another officer of the unit, or take them over oneself.

    An offer waits for the receiver, as any; what a lead takes is the lead's at once. Offers to others that nobody answered are taken back.
    What of the officer's cases is not the caller's to hand over, or out of the receiver's sight, is told by where it is.
    """
    ctx.policy(uow.now).divisions.require(command.place_code)
    check_keeper(uow.actor, command.place_code, command.unit)
    roster = (await get_roster(uow, command.place_code, command.unit)).roster
    to_officer = _receiver(roster, command)
    if to_officer is None:
        check_may_be_answerable(uow)
    receiver, to_unit = (to_officer, command.unit) if to_officer else (uow.actor.subject, uow.actor.unit)
    if folded(receiver) == folded(command.from_officer):
        raise HandoverToSelf
    # Of a token that names no organisation the unit is its division.
    own = [command.unit, unit_of_division(prefix_of(command.place_code)), nobody_of(roster.place_code)]
    parts = [(spelling, part) for spelling, part in await parts_of_desks(uow) if folded(spelling) == folded(command.from_officer)]
    desk = Desk(
        officers=sorted({spelling for spelling, _ in parts}),
        prefixes=await _prefixes(uow, to_officer),
        units=own if uow.actor.organisation == command.unit else None,
        but_offered_to=to_officer,
    )
    found = await lock_desk(uow, desk, DESK_MAX + 1)
    cases = found[:DESK_MAX]
    if cases:
        await take_back_pending(uow, cases)
        await _offer(uow, cases, receiver, to_unit, command)
    state = HandoverState.OFFERED if command.to_officer else HandoverState.ACKNOWLEDGED
    elsewhere = sorted((part for _, part in parts if not desk.has(part)), key=lambda part: (part.division, part.unit))
    handed_over = tuple(case.case_id for case in cases)
    return DeskHandover(state, receiver, to_unit, handed_over, remaining=len(found) > DESK_MAX, elsewhere=tuple(elsewhere))


async def _prefixes(uow: UnitOfWork, to_officer: str | None) -> list[str]:
    """Return where cases are that go to a receiver in one call: in the caller's jurisdiction, and where a roster names the receiver.

    Whoever is on no roster of a place may not see its cases, and could not acknowledge what is offered.
    """
    own = "" if uow.actor.jurisdiction == EVERYWHERE else uow.actor.jurisdiction
    if to_officer is None:
        return [own]
    theirs = [prefix_of(division) for division in await divisions_of_officer(uow, to_officer)]
    return [max(own, one, key=len) for one in theirs if one.startswith(own) or own.startswith(one)]


def _receiver(roster: Roster, command: HandOverDesk) -> str | None:
    """Return who is to have the desk as the roster spells them, None for the lead. Raises `NotOfTheUnit`.

    Whose desk it is may have left the unit, and its roster.
    """
    if command.to_officer is None:
        return None
    spelled = {folded(member.officer): member.officer for member in roster.members}
    if folded(command.to_officer) not in spelled:
        raise NotOfTheUnit(officer=command.to_officer)
    return spelled[folded(command.to_officer)]


async def _offer(uow: UnitOfWork, cases: Sequence[Case], to_officer: str, to_unit: str, command: HandOverDesk) -> None:
    offers = [
        Handover(
            handover_id=uow.ids.new(),
            case_id=case.case_id,
            place_code=case.place_code,
            from_officer=case.answerable_officer,
            to_officer=to_officer,
            to_unit=to_unit,
            reason_code=command.reason_code,
            state=HandoverState.OFFERED,
            offered_by=uow.actor.subject,
            offered_at=uow.now,
        )
        for case in cases
    ]
    earlier = {} if command.to_officer is None else await offers_of_cases(uow, [case.case_id for case in cases])
    for case, offer in zip(cases, offers, strict=True):
        uow.emit(offer, offered_event(offer, earlier.get(case.case_id, ())), policy=case.policy_version)
    if command.to_officer is None:
        await _take(uow, cases, offers)
    else:
        await add_offers(uow, offers)


async def _take(uow: UnitOfWork, cases: Sequence[Case], offers: Sequence[Handover]) -> None:
    """Let a lead acknowledge what the lead offered to oneself."""
    taken = [replace(HANDOVER_MACHINE.move(offer, HandoverAnswer.ACKNOWLEDGE, uow.now), answered_at=uow.now) for offer in offers]
    await add_offers(uow, taken)  # First: the database lets the duty follow an acknowledged hand-over only.
    moved = [
        replace(MACHINE.move(case, Transition.HAND_OVER, uow.now), answerable_officer=one.to_officer, answerable_unit=one.to_unit)
        for case, one in zip(cases, taken, strict=True)
    ]
    await move_duty(uow, moved)
    for case, one in zip(moved, taken, strict=True):
        uow.emit(one, acknowledged_event(one), policy=case.policy_version)
