"""Every SQL statement of intake."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import RowMapping, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from intake.models import closing_fact, handover, intake_case, material, materials, person_field, person_key, person_read, village_relief
from intake.rules.closing import Fact
from intake.rules.records import Case, CaseFilter, Handover, Known, Materials, PersonRead, Registration, VillageRelief, Wanted
from intake.rules.states import CaseState, HandoverState
from shared.contracts import Envelope, Event, event_class
from shared.db import UnitOfWork

LOOK_UP = "SELECT n, duplicate_of, wrapped_key FROM intake_look_up($1,$2,$3,$4,$5,$6)"
REGISTER = "SELECT intake_register($1,$2,$3,$4,$5,$6)"

CASE_COLUMNS = [intake_case.c[field.name] for field in fields(Case)]
CASE_NAMES = [column.name for column in CASE_COLUMNS]
CASE_VALUES = attrgetter(*CASE_NAMES)
RELIEF_COLUMNS = [village_relief.c[field.name] for field in fields(VillageRelief)]


async def case_of(uow: UnitOfWork, case_id: str) -> Case | None:
    """Return a case, or None when there is none in the actor's jurisdiction."""
    return _one_case((await uow.execute(select(*CASE_COLUMNS).where(intake_case.c.case_id == case_id))).one_or_none())


async def lock_case(uow: UnitOfWork, case_id: str) -> Case | None:
    """Lock and return a case, or None when there is none in the actor's jurisdiction."""
    query = select(*CASE_COLUMNS).where(intake_case.c.case_id == case_id).with_for_update()
    return _one_case((await uow.execute(query)).one_or_none())


async def try_lock_case(uow: UnitOfWork, case_id: str) -> Case | None:
    """Lock and return a case, or None when there is none or somebody is at it: never waits."""
    query = select(*CASE_COLUMNS).where(intake_case.c.case_id == case_id).with_for_update(skip_locked=True)
    return _one_case((await uow.execute(query)).one_or_none())


async def save_case(uow: UnitOfWork, case: Case) -> None:
    """Store a locked case as it now is; a trigger refuses what must not change."""
    await uow.execute(update(intake_case).where(intake_case.c.case_id == case.case_id).values(_plain(asdict(case))))


async def cases(uow: UnitOfWork, wanted: CaseFilter, before: str | None, limit: int) -> list[Case]:
    """Return cases, newest first."""
    query = select(*CASE_COLUMNS).order_by(intake_case.c.case_id.desc()).limit(limit)
    equal = {"state": wanted.state, "channel": wanted.channel, "answerable_officer": wanted.answerable}
    for column, value in equal.items():
        if value is not None:
            query = query.where(intake_case.c[column] == value)
    if wanted.hardship is not None:
        query = query.where(intake_case.c.hardship_codes.contains([wanted.hardship]))
    if before is not None:
        query = query.where(intake_case.c.case_id < before)
    return [_case(row._mapping) for row in (await uow.execute(query)).all()]  # noqa: SLF001 (public, in spite of its name)


async def look_up(uow: UnitOfWork, wanted: Sequence[Wanted], year: tuple[datetime, datetime], allowed: int) -> list[Known]:
    """Return, of each that is wanted, the newest case of the same person and cause in any county when there are `allowed` already.

    Waits for whoever is registering one of the persons: two doors at once must not both find nothing.
    """
    rows = await uow.sql(
        LOOK_UP,
        [one.document_index for one in wanted],
        [one.person_ref for one in wanted],
        [",".join(one.hardship_codes) for one in wanted],
        *year,
        allowed,
    )
    found = {row.n: Known(row.duplicate_of, row.wrapped_key) for row in rows}
    return [found[n] for n in range(1, len(wanted) + 1)]


async def add_registrations(uow: UnitOfWork, made: Sequence[Registration]) -> None:
    """Store new cases of several callers, each row checked against the jurisdiction of its caller."""
    ordered = sorted(made, key=lambda one: one.scope)
    scopes, cases, case_ends, fields_, field_ends = [], [], [], [], []
    for scope, group in groupby(ordered, key=lambda one: one.scope):
        scopes.append(scope)
        for one in group:
            cases.append(_case_row(one))
            case_id, place, person = one.case.case_id, one.case.place_code, one.case.person_ref
            fields_ += [
                {"case_id": case_id, "field": name, "place_code": place, "person_ref": person, "sealed": value}
                for name, value in one.sealed.items()
            ]
        case_ends.append(len(cases))
        field_ends.append(len(fields_))
    news = (one for one in ordered if one.new_key is not None)
    keys = [{"person_ref": one.case.person_ref, "wrapped_key": one.new_key, "made_at": uow.now} for one in news]
    await uow.sql(REGISTER, keys, scopes, cases, case_ends, fields_, field_ends)


async def key_of(uow: UnitOfWork, person_ref: str) -> bytes | None:
    """Return a person's wrapped key, or None when there is none (any more)."""
    found = (await uow.execute(select(person_key.c.wrapped_key).where(person_key.c.person_ref == person_ref))).scalar_one_or_none()
    return bytes(found) if found is not None else None


async def add_key(uow: UnitOfWork, person_ref: str, wrapped: bytes) -> bytes:
    """Store a new key of a person; return the one that holds: another door may have been faster."""
    values = {"person_ref": person_ref, "wrapped_key": wrapped, "made_at": uow.now}
    await uow.execute(upsert(person_key).values(values).on_conflict_do_nothing())
    return await key_of(uow, person_ref) or wrapped


async def fields_of(uow: UnitOfWork, case_id: str, names: Collection[str]) -> dict[str, bytes]:
    """Return sealed personal details of a case."""
    query = select(person_field.c.field, person_field.c.sealed).where(person_field.c.case_id == case_id)
    query = query.where(person_field.c.field.in_(sorted(names)))
    return {row.field: bytes(row.sealed) for row in (await uow.execute(query)).all()}


async def add_read(uow: UnitOfWork, read: PersonRead) -> None:
    """Store that personal details were read."""
    await uow.execute(insert(person_read).values(_plain(asdict(read))))


async def reads(uow: UnitOfWork, case_id: str, before: str | None, limit: int) -> list[PersonRead]:
    """Return who read a case's personal details, newest first."""
    query = select(person_read).where(person_read.c.case_id == case_id).order_by(person_read.c.read_id.desc()).limit(limit)
    if before is not None:
        query = query.where(person_read.c.read_id < before)
    rows = (await uow.execute(query)).mappings().all()
    return [PersonRead(**{**row, "fields": tuple(row["fields"])}) for row in rows]


async def add_materials(uow: UnitOfWork, notice: Materials) -> None:
    """Store the one-time notice."""
    values = _plain(asdict(notice))
    del values["received"]
    await uow.execute(insert(materials).values(values))


async def materials_of(uow: UnitOfWork, case_id: str) -> Materials | None:
    """Return the one-time notice with what came in, or None when none was given."""
    row = (await uow.execute(select(materials).where(materials.c.case_id == case_id))).mappings().one_or_none()
    if row is None:
        return None
    came = select(material.c.material).where(material.c.case_id == case_id).distinct().order_by(material.c.material)
    received = tuple((await uow.execute(came)).scalars())
    return Materials(**{**row, "requested": tuple(row["requested"])}, received=received)


async def add_material(uow: UnitOfWork, notice: Materials, name: str, sha256: str) -> None:
    """Store a material that came in; the same document twice is one."""
    values = {"case_id": notice.case_id, "place_code": notice.place_code, "material": name, "sha256": sha256}
    row = values | {"received_by": uow.actor.subject, "received_at": uow.now}
    await uow.execute(upsert(material).values(row).on_conflict_do_nothing())


async def add_handover(uow: UnitOfWork, offer: Handover) -> None:
    """Store an offer of the duty."""
    await uow.execute(insert(handover).values(_plain(asdict(offer))))


async def save_handover(uow: UnitOfWork, offer: Handover) -> None:
    """Store the answer to an offer."""
    values = {"state": offer.state.value, "answered_at": offer.answered_at, "decline_reason": offer.decline_reason}
    await uow.execute(update(handover).where(handover.c.handover_id == offer.handover_id).values(values))


async def handovers_of(uow: UnitOfWork, case_id: str) -> list[Handover]:
    """Return the offers of a case's duty, earliest first."""
    query = select(handover).where(handover.c.case_id == case_id).order_by(handover.c.offered_at, handover.c.handover_id)
    return [Handover(**{**row, "state": HandoverState(row["state"])}) for row in (await uow.execute(query)).mappings().all()]


async def add_relief(uow: UnitOfWork, relief: VillageRelief, sealed_witnesses: bytes) -> None:
    """Store what a village gave."""
    await uow.execute(insert(village_relief).values(_plain(asdict(relief)) | {"sealed_witnesses": sealed_witnesses}))


async def relief_of(uow: UnitOfWork, case_id: str) -> list[VillageRelief]:
    """Return what the village gave to a case, earliest first."""
    query = select(*RELIEF_COLUMNS).where(village_relief.c.case_id == case_id)
    query = query.order_by(village_relief.c.recorded_at, village_relief.c.relief_id)
    return [VillageRelief(**{**row, "items": tuple(row["items"])}) for row in (await uow.execute(query)).mappings().all()]


async def given_fen(uow: UnitOfWork, case_id: str) -> int:
    """Return what the village has given to a case so far."""
    query = select(func.coalesce(func.sum(village_relief.c.amount_fen), 0)).where(village_relief.c.case_id == case_id)
    return int((await uow.execute(query)).scalar_one())


async def add_fact(uow: UnitOfWork, envelope: Envelope[Event]) -> None:
    """Keep what another stage said."""
    values = {
        "event_id": envelope.id,
        "case_id": envelope.case_id,
        "place_code": envelope.place_code,
        "source": envelope.source,
        "version": envelope.case_version,
        "type": envelope.type,
        "said": envelope.data.model_dump(mode="json"),
    }
    await uow.execute(insert(closing_fact).values(values))


async def facts_of(uow: UnitOfWork, case_id: str) -> list[Fact]:
    """Return everything that the other stages said of a case."""
    rows = (await uow.execute(select(closing_fact).where(closing_fact.c.case_id == case_id))).all()
    return [Fact(row.event_id, row.source, row.version, event_class(row.type).model_validate(row.said)) for row in rows]


def _case_row(one: Registration) -> dict[str, Any]:
    """Return a case as a value of PostgreSQL's row type `intake_case`: by name, because databases have the columns in different orders.

    The driver asks the database for the order. Read one by one, with lists made of tuples, a case cost 5 µs more of this process.
    """
    row = dict(zip(CASE_NAMES, CASE_VALUES(one.case), strict=True))
    row["document_index"] = one.document_index
    return row


def _one_case(row: Any) -> Case | None:
    return _case(row._mapping) if row is not None else None  # noqa: SLF001 (public, in spite of its name)


def _case(row: RowMapping) -> Case:
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    values["state"] = CaseState(values["state"])
    return Case(**values)


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
