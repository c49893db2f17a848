"""A table's rows become records, and records rows, by the names of the record's fields."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import asyncpg
import pytest
from asyncpg.exceptions import UniqueViolationError
from sqlalchemy import BigInteger, Column, Date, DateTime, LargeBinary, Table, Text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from shared.kit.principal import Principal
from shared.store.db import metadata
from shared.store.rows import LostRow, Rows

SYSTEM = Principal.system("test")
FIRST, SECOND = "019a0f3e-7c1d-7a52-9d3e-2f6f0a1b2c3d", "019a0f3e-7c1d-7a52-9d3e-2f6f0a1b2c3e"
AT = datetime(2026, 3, 2, 8, tzinfo=UTC)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Origin:
    cause: str | None
    trace: str | None


@dataclass(frozen=True, slots=True)
class Survey:
    surveyors: tuple[str, ...]
    income_fen: int | None
    explanation: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Thing:
    thing_id: str
    case_id: str
    colour: Colour
    codes: tuple[str, ...]
    seen_on: date
    made_at: datetime
    origin: Origin
    survey: Survey | None = None
    other_id: str | None = None
    amount_fen: int | None = None


# The columns stand in another order than the fields, and there is one that no field has.
thing = Table(
    "thing",
    metadata(),
    Column("trace", Text),
    Column("cause", Text),
    Column("sealed", LargeBinary),
    Column("amount_fen", BigInteger),
    Column("other_id", UUID(as_uuid=False)),
    Column("survey", JSONB),
    Column("made_at", DateTime(timezone=True)),
    Column("seen_on", Date),
    Column("codes", ARRAY(Text)),
    Column("colour", Text),
    Column("case_id", Text),
    Column("thing_id", UUID(as_uuid=False), primary_key=True),
)
MADE = """
CREATE TABLE thing (trace text, cause text, sealed bytea, amount_fen bigint, other_id uuid, survey jsonb, made_at timestamptz, seen_on date,
                    codes text[], colour text, case_id text, thing_id uuid PRIMARY KEY);
CREATE UNIQUE INDEX ON thing (amount_fen);
GRANT ALL ON thing TO jiuji_app;
"""
THINGS = Rows(thing, Thing, key="thing_id")
BARE = Thing(FIRST, "case-1", Colour.RED, (), date(2026, 3, 1), AT, Origin(None, None))
FULL = Thing(
    SECOND,
    "case-1",
    Colour.BLUE,
    ("fire", "flood"),
    date(2026, 3, 1),
    AT,
    Origin("event", "trace"),
    Survey(("a", "b"), None, {"fen": 5, "rule": ["x"]}),
    FIRST,
    10**12,
)


@pytest.fixture
async def db(sample, servers):
    conn = await asyncpg.connect(servers.admin_url, database=sample.db.url.rsplit("/", 1)[1].split("?")[0])
    await conn.execute(MADE)
    await conn.close()
    return sample.db


async def keep(db, *things):
    async with db.begin(SYSTEM) as uow:
        for one in things:
            await THINGS.add(uow, one)


async def read(db, key=FIRST):
    async with db.begin(SYSTEM) as uow:
        return await THINGS.get(uow, key)


@pytest.mark.parametrize("one", [BARE, FULL], ids=["bare", "full"])
async def test_what_was_stored_is_read_again(db, one):
    await keep(db, one)
    assert await read(db, one.thing_id) == one


async def test_a_saved_record_is_read_as_it_now_is_and_no_other_is_touched(db):
    await keep(db, BARE, FULL)
    changed = replace(BARE, colour=Colour.BLUE, codes=("theft",), survey=FULL.survey, origin=Origin("later", None), amount_fen=7)
    async with db.begin(SYSTEM) as uow:
        await THINGS.save(uow, changed)
    assert (await read(db), await read(db, SECOND)) == (changed, FULL)


async def test_saving_what_is_not_there_is_a_defect(db):
    with pytest.raises(LostRow):
        async with db.begin(SYSTEM) as uow:
            await THINGS.save(uow, BARE)


async def test_a_column_that_no_field_has_is_given_by_name(db):
    async with db.begin(SYSTEM) as uow:
        await THINGS.add(uow, BARE, sealed=b"\0secret")
        assert [bytes(row.sealed) for row in await uow.sql("SELECT sealed FROM thing")] == [b"\0secret"]


async def test_what_is_there_already_stays(db):
    async with db.begin(SYSTEM) as uow:
        assert await THINGS.add_if_new(uow, BARE, on="(thing_id)")
        assert not await THINGS.add_if_new(uow, replace(BARE, amount_fen=9), on="(thing_id)")
    assert await read(db) == BARE


async def test_another_index_than_the_one_named_still_refuses(db):
    await keep(db, FULL)
    with pytest.raises(UniqueViolationError):
        async with db.begin(SYSTEM) as uow:
            await THINGS.add_if_new(uow, replace(FULL, thing_id=FIRST), on="(thing_id)")


async def test_a_lock_keeps_others_out_until_the_end(db):
    await keep(db, BARE)
    async with db.begin(SYSTEM) as mine:
        assert await THINGS.lock(mine, FIRST) == BARE
        async with db.begin(SYSTEM) as theirs:
            assert await THINGS.select(theirs, "FOR UPDATE SKIP LOCKED") == []
    async with db.begin(SYSTEM) as uow:
        assert await THINGS.select(uow, "FOR UPDATE SKIP LOCKED") == [BARE]
        assert await THINGS.lock(uow, SECOND) is None


async def test_a_page_is_newest_first_filtered_and_goes_on_before_the_last(db):
    await keep(db, BARE, FULL)
    async with db.begin(SYSTEM) as uow:
        assert await THINGS.page(uow, {"case_id": "case-1", "colour": None}, None, 5) == [FULL, BARE]
        assert await THINGS.page(uow, {"colour": Colour.RED}, None, 5) == [BARE]
        assert await THINGS.page(uow, {"codes": "flood"}, None, 5) == [FULL]
        assert await THINGS.page(uow, {"colour": frozenset({Colour.RED, Colour.BLUE}), "case_id": "case-1"}, None, 5) == [FULL, BARE]
        assert await THINGS.page(uow, {"colour": frozenset({Colour.RED})}, None, 5) == [BARE]
        assert await THINGS.page(uow, {"colour": frozenset()}, None, 5) == []
        assert await THINGS.page(uow, {}, SECOND, 5) == [BARE]
        assert await THINGS.page(uow, {}, None, 1) == [FULL]
        assert await THINGS.page(uow, {"case_id": "case-1"}, None, 5, ["amount_fen IS NOT NULL"]) == [FULL]


async def test_records_are_read_from_a_join_by_their_prefix(db):
    await keep(db, BARE, FULL)
    both = f"SELECT {THINGS.columns('a', 'a_')}, {THINGS.columns('b', 'b_')} FROM thing a JOIN thing b ON a.other_id = b.thing_id"
    async with db.begin(SYSTEM) as uow:
        [row] = await uow.sql(both)
    assert (THINGS.record(row, "a_"), THINGS.record(row, "b_")) == (FULL, BARE)


def test_a_field_without_a_column_is_found_when_the_module_is_imported():
    @dataclass
    class Wrong:
        thing_id: str
        nowhere: str

    with pytest.raises(TypeError, match="nowhere"):
        Rows(thing, Wrong, key="thing_id")
