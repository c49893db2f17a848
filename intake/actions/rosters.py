"""Keeping rosters, and finding whose duty a case is that comes by itself."""

import json
from collections.abc import Mapping

from intake.domain.dutyrefusals import (
    NotYourUnit,
    NoUnitsThere,
    RosterNeedsLead,
    RosterNotFound,
    RosterOfficerTwice,
    RosterOfficerUnknown,
    RosterSpanEmpty,
)
from intake.domain.rosters import KeepRoster, Roster, check_roster
from intake.repository.rosters import KEPT, KeptRoster, lock_roster, roster_of
from intake.running import cipher_of
from shared.events.contracts.intake import RosterChanged
from shared.kit.errors import refuses
from shared.kit.principal import Principal
from shared.kit.refusals import OutsideJurisdiction
from shared.kit.regions import WITH_UNITS, UnknownDivision, level_of, prefix_of
from shared.run.context import Context
from shared.store.db import UnitOfWork
from shared.store.officers import keep_officers

KEEPS = "roster:keep"
REACH = "reach"
"""The field under which a roster's ways to reach its officers are sealed."""


ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))"
"""Of two who make the first roster of a unit at once, the second finds the other's."""


@refuses(
    UnknownDivision,
    NoUnitsThere,
    OutsideJurisdiction,
    NotYourUnit,
    RosterOfficerTwice,
    RosterNeedsLead,
    RosterOfficerUnknown,
    RosterSpanEmpty,
)
async def keep_roster(uow: UnitOfWork, ctx: Context, command: KeepRoster) -> Roster:
    """Keep a unit's roster, in the place of the one before."""
    policy = ctx.policy(uow.now)
    policy.divisions.require(command.place_code)
    if level_of(command.place_code) not in WITH_UNITS:
        raise NoUnitsThere(place_code=command.place_code)
    check_keeper(uow.actor, command.place_code, command.unit)
    check_roster(command)
    await uow.sql(ONE_AT_A_TIME, command.place_code, command.unit)
    before = await lock_roster(uow, command.place_code, command.unit)
    if before is not None:
        uow.check_version(before.roster.version)
    kept = Roster(
        roster_id=before.roster.roster_id if before else uow.ids.new(),
        place_code=command.place_code,
        unit=command.unit,
        version=before.roster.version + 1 if before else 1,
        members=command.members,
        shifts=command.shifts,
        absences=command.absences,
        kept_by=uow.actor.subject,
        kept_at=uow.now,
    )
    await _store(uow, ctx, before, kept, command.reach)
    await keep_officers(uow, kept.roster_id, kept.place_code, kept.version, [member.officer for member in kept.members])
    event = RosterChanged(
        unit=kept.unit,
        officers=tuple(member.officer for member in kept.members),
        leads=tuple(member.officer for member in kept.members if member.lead),
    )
    uow.emit(kept, event, policy=policy.version)
    return kept


def may_keep(actor: Principal, place_code: str, unit: str) -> bool:
    """Tell whether a unit is one's own, or lies below."""
    return actor.within(place_code) and (actor.organisation == unit or prefix_of(place_code) != actor.jurisdiction)


def check_keeper(actor: Principal, place_code: str, unit: str) -> None:
    """Let a unit's own people, or somebody from above, decide for it. Raises `OutsideJurisdiction`, `NotYourUnit`."""
    if not actor.within(place_code):
        raise OutsideJurisdiction(place_code=place_code)
    if not may_keep(actor, place_code, unit):
        raise NotYourUnit(unit=unit, own=actor.organisation)


@refuses(RosterNotFound)
async def get_roster(uow: UnitOfWork, division: str, unit: str) -> KeptRoster:
    """Return a unit's roster."""
    found = await roster_of(uow, division, unit)
    if found is None:
        raise RosterNotFound(division=division, unit=unit)
    return found


def reach_of(uow: UnitOfWork, ctx: Context, kept: KeptRoster) -> Mapping[str, str]:
    """Return how each officer is reached, to who may keep this roster; nothing to anybody else."""
    if KEEPS not in uow.actor.scopes or not may_keep(uow.actor, kept.roster.place_code, kept.roster.unit):
        return {}
    opened: Mapping[str, str] = json.loads(cipher_of(ctx).open(kept.roster.roster_id, kept.wrapped_key, REACH, kept.reach))
    return opened


async def _store(uow: UnitOfWork, ctx: Context, before: KeptRoster | None, kept: Roster, reach: Mapping[str, str]) -> None:
    cipher = cipher_of(ctx)
    key = before.wrapped_key if before else cipher.new_person_key(kept.roster_id)
    sealed = KeptRoster(kept, key, cipher.seal(kept.roster_id, key, REACH, json.dumps(dict(reach), ensure_ascii=False)))
    if before is None:
        await KEPT.add(uow, sealed)
    else:
        await KEPT.save(uow, sealed)
