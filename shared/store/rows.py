"""A table's rows as records: one place reads and writes them, by the names of the record's fields.

    CASES = Rows(intake_case, Case, key="case_id")
    case = await CASES.lock(uow, case_id);  await CASES.save(uow, replace(case, …))

Statements are text, built once when the module is imported, and go to the driver past SQLAlchemy, which took 840 µs to build and compile
a wide UPDATE that this sends in 76 (docs/adr/0008). How a value is converted follows from the record's annotation: a `StrEnum`, a tuple for
an array, text for a UUID, and whatever a JSON column holds. A field whose type is a dataclass and that has no column of its own is stored
in the columns of its fields. Columns that no field has are given to `add` by name.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, partial
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter
from sqlalchemy import Table
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID, dialect

from shared.store.db import UnitOfWork

R = TypeVar("R")
Converter = Callable[[Any], Any]

_quote = dialect().identifier_preparer.quote  # type: ignore[no-untyped-call]  # SQLAlchemy's dialects are untyped.


class LostRow(Exception):
    """The row that is to be stored is not there, or not the actor's to see: a defect of the caller, who has not locked it."""


class Rows(Generic[R]):
    """The rows of one table, as records of one dataclass. `key` names the column, or columns, that tell them apart."""

    def __init__(self, table: Table, record: type[R], *, key: str | tuple[str, ...]) -> None:
        """Build the statements."""
        self._table = table
        self._key = (key,) if isinstance(key, str) else key
        paths = _paths(table, record)
        self.names = tuple(path.rsplit(".", 1)[-1] for path in paths)
        self._values = attrgetter(*paths)
        self._ids = [attrgetter(path) for path in paths if path.endswith("_id")]
        columns = enumerate(zip(self.names, paths.values(), strict=True))
        self._write = [(at, _to_json(hint)) for at, (name, hint) in columns if isinstance(table.c[name].type, JSONB)]
        self._reader = cache(partial(_reader, table, record))  # Made once for each prefix.
        self._read = self._reader("")
        self._listed = self.columns()
        where = " AND ".join(f"{_quote(name)} = ${at}" for at, name in enumerate(self._key, 1))
        self._get = f"SELECT {self._listed} FROM {table.name} WHERE {where}"  # noqa: S608  # Here and below: names of the model, never input.
        self._lock = f"{self._get} FOR UPDATE"
        places = {name: f"${at}" for at, name in enumerate(self.names, 1)}
        self._insert = _insert(table, self.names)
        changed = ", ".join(f"{_quote(name)} = {place}" for name, place in places.items() if name not in self._key)
        same = " AND ".join(f"{_quote(name)} = {places[name]}" for name in self._key)
        self._update = f"UPDATE {table.name} SET {changed} WHERE {same} RETURNING true"  # noqa: S608

    def columns(self, alias: str = "", prefix: str = "") -> str:
        """Return the list of columns for a statement of one's own, from a table called `alias`, named with a prefix in the result."""
        of = f"{alias}." if alias else ""
        return ", ".join(f"{of}{_quote(name)} AS {_quote(prefix + name)}" if prefix else f"{of}{_quote(name)}" for name in self.names)

    def record(self, row: Any, prefix: str = "") -> R:
        """Return the record of a row that has the `columns`."""
        record: R = self._reader(prefix)(row)
        return record

    def values(self, record: R) -> list[Any]:
        """Return a record's values as parameters, in the order of `names`."""
        values = list(self._values(record))
        for at, to in self._write:
            values[at] = to(values[at])
        return values

    async def get(self, uow: UnitOfWork, *key: Any) -> R | None:
        """Return a record, or None when there is none in the actor's jurisdiction."""
        return self._one(await uow.sql(self._get, *key))

    async def lock(self, uow: UnitOfWork, *key: Any) -> R | None:
        """Lock and return a record, or None when there is none in the actor's jurisdiction."""
        return self._one(await uow.sql(self._lock, *key))

    async def select(self, uow: UnitOfWork, rest: str, *params: Any) -> list[R]:
        """Return the records that a statement finds whose `rest` comes after the table's name: `WHERE case_id = $1 ORDER BY …`."""
        return [self._read(row) for row in await uow.sql(f"SELECT {self._listed} FROM {self._table.name} {rest}", *params)]  # noqa: S608

    async def page(self, uow: UnitOfWork, wanted: Mapping[str, Any], before: Any | None, limit: int, where: Sequence[str] = ()) -> list[R]:
        """Return records, newest first by their one key, `before` a key if given.

        `wanted` maps columns to the value wanted, None for any; of an array it is one that it contains, of a frozenset any one will do.
        `where` adds conditions.
        """
        [key] = self._key
        given = {name: value for name, value in wanted.items() if value is not None}
        params = list(given.values())
        conditions = [self._matches(name, value, at) for at, (name, value) in enumerate(given.items(), 1)]
        if before is not None:
            params.append(before)
            conditions.append(f"{_quote(key)} < ${len(params)}")
        conditions += where
        filtered = f"WHERE {' AND '.join(conditions)} " if conditions else ""
        return await self.select(uow, f"{filtered}ORDER BY {_quote(key)} DESC LIMIT ${len(params) + 1}", *params, limit)

    async def add(self, uow: UnitOfWork, record: R, **more: Any) -> None:
        """Store a new record; `more` are the columns that it has no field for."""
        statement = _insert(self._table, (*self.names, *more)) if more else self._insert
        await uow.sql(statement, *self.values(record), *more.values())
        self._mark(uow, record)

    async def add_if_new(self, uow: UnitOfWork, record: R, *, on: str) -> bool:
        """Store a record unless the unique index `on` (its columns, its condition) knows it already; return whether it was new."""
        new = bool(await uow.sql(f"{self._insert} ON CONFLICT {on} DO NOTHING RETURNING true", *self.values(record)))
        if new:
            self._mark(uow, record)
        return new

    async def save(self, uow: UnitOfWork, record: R) -> None:
        """Store a locked record as it now is. Raises `LostRow`."""
        if not await uow.sql(self._update, *self.values(record)):
            raise LostRow(self._table.name)
        self._mark(uow, record)

    def _mark(self, uow: UnitOfWork, record: R) -> None:
        """Wake, after the commit, who waits for anything that the record is about: its case, itself, what it belongs to."""
        uow.mark_changed(*(of(record) for of in self._ids))

    def _matches(self, name: str, value: Any, at: int) -> str:
        if isinstance(value, frozenset):
            return f"{_quote(name)} = ANY(${at})"
        contains = isinstance(self._table.c[name].type, ARRAY)
        return f"{_quote(name)} @> ARRAY[${at}]" if contains else f"{_quote(name)} = ${at}"

    def _one(self, rows: Sequence[Any]) -> R | None:
        return self._read(rows[0]) if rows else None


def _insert(table: Table, names: Sequence[str]) -> str:
    places = ", ".join(f"${at}" for at in range(1, len(names) + 1))
    return f"INSERT INTO {table.name} ({', '.join(map(_quote, names))}) VALUES ({places})"  # noqa: S608


def _paths(table: Table, record: type[Any]) -> dict[str, Any]:
    """Return where in a record the value of each column is (`origin.cause` for an embedded dataclass), and its type. Raises `TypeError`."""
    hints, paths = get_type_hints(record), dict[str, Any]()
    for field in fields(record):
        if field.name in table.c:
            paths[field.name] = hints[field.name]
        elif is_dataclass(hints[field.name]):
            inner = get_type_hints(hints[field.name])
            paths |= {f"{field.name}.{part.name}": inner[part.name] for part in fields(hints[field.name])}
        else:
            raise TypeError(f"{table.name} has no column for {record.__name__}.{field.name}")
    return paths


def _plain(hint: Any) -> Any:
    """Return the type without `| None`."""
    if get_origin(hint) in (Union, UnionType):
        hint = next(part for part in get_args(hint) if part is not NoneType)
    return hint


def _optional(convert: Converter) -> Converter:
    return lambda value: None if value is None else convert(value)


def _to_json(hint: Any) -> Converter:
    adapter: TypeAdapter[Any] = TypeAdapter(hint)
    return _optional(lambda value: adapter.dump_json(value).decode())


def _from_column(table: Table, name: str, hint: Any) -> Converter | None:
    kind, plain = table.c[name].type, _plain(hint)
    if isinstance(kind, JSONB):
        return _optional(TypeAdapter(hint).validate_python)  # SQLAlchemy's connections parse JSON, and want it as text.
    if isinstance(kind, ARRAY):
        return _optional(tuple)
    if isinstance(kind, UUID):
        return _optional(str)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return _optional(plain)
    return None


def _reader(table: Table, record: type[Any], prefix: str) -> Callable[[Any], Any]:
    hints = get_type_hints(record)
    parts: list[tuple[str | None, Converter | None]] = []
    for name in (field.name for field in fields(record)):
        if name in table.c:
            parts.append((prefix + name, _from_column(table, name, hints[name])))
        else:
            parts.append((None, _reader(table, hints[name], prefix)))  # An embedded record: its columns are in the same row.

    def read(row: Any) -> Any:
        values = []
        for name, convert in parts:
            value = row if name is None else row[name]
            values.append(value if convert is None else convert(value))
        return record(*values)

    return read
