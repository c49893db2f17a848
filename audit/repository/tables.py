"""What audit keeps: the proof log (append-only), and beside it what is derived from it (clocks, duties, case files)."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID
from sqlalchemy.types import UserDefinedType

from shared.store.db import metadata as new_metadata

metadata = new_metadata()


class Xid8(UserDefinedType[str]):
    """PostgreSQL's 64-bit transaction id; never read into Python."""

    cache_ok = True

    def get_col_spec(self, **_kw: object) -> str:
        """Return the SQL name."""
        return "xid8"


class PgSnapshot(UserDefinedType[str]):
    """PostgreSQL's `pg_snapshot`; read and written as text."""

    cache_ok = True

    def get_col_spec(self, **_kw: object) -> str:
        """Return the SQL name."""
        return "pg_snapshot"


event = Table(
    "event",
    metadata,
    Column("seq", BigInteger, Identity(always=True), primary_key=True, comment="Order of storing; has gaps."),
    Column("txid", Xid8, nullable=False, server_default=text("pg_current_xact_id()"), comment="Who wrote it: for the sealer's snapshots."),
    Column("event_id", UUID(as_uuid=False), nullable=False, unique=True),
    Column("type", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("occurred_at", DateTime(timezone=True), nullable=False),
    Column("case_id", Text, nullable=False),
    Column("case_seq", BigInteger, nullable=False),
    Column("case_version", BigInteger, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("actor", Text),
    Column("policy_version", Text),
    Column("leaf", LargeBinary, nullable=False, comment="The canonical bytes: docs/proof.md."),
    Column("leaf_hash", LargeBinary, nullable=False),
    UniqueConstraint("case_id", "case_seq"),
    UniqueConstraint("source", "case_id", "case_version"),
    Index("ix_event_txid", "txid"),
)
"""Every event that ever came, as a leaf of the proof log. Only `audit_hear` can write here, and nothing can change it."""

case_head = Table(
    "case_head",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("place_code", Text, nullable=False),
    Column("case_seq", BigInteger, nullable=False),
    Column("head", LargeBinary, nullable=False),
)
"""The last leaf of each case: the lock under which the case's chain grows."""

sealed_leaf = Table(
    "sealed_leaf",
    metadata,
    Column("leaf_index", BigInteger, primary_key=True, autoincrement=False, comment="Dense, from 0."),
    Column("event_seq", BigInteger, nullable=False, unique=True, comment="No foreign key: its check would write to every event sealed."),
    Column(
        "hash", LargeBinary, nullable=False, comment="Also here, where every jurisdiction may read it: proofs are made of others' leaves."
    ),
)
"""Which event is which leaf of the tree."""

node = Table(
    "node",
    metadata,
    Column("level", SmallInteger, primary_key=True, autoincrement=False),
    Column("index", BigInteger, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary, nullable=False),
)
"""The root of every complete subtree from level 3 on; smaller ones are made of at most four leaves when a proof needs them."""

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    Column("root", LargeBinary, nullable=False),
    Column("note", Text, nullable=False),
    Column("sealed_at", DateTime(timezone=True), nullable=False),
)
"""Every signed statement about the tree."""

seal_cursor = Table(
    "seal_cursor",
    metadata,
    Column("singleton", Boolean, CheckConstraint("singleton", name="one_row"), primary_key=True, server_default=text("true")),
    Column("snapshot", PgSnapshot, nullable=False),
    Column("system_identifier", Text, nullable=False),
    Column("announced_size", BigInteger, nullable=False, server_default=text("0")),
    Column("announced_at", DateTime(timezone=True)),
)
"""Up to which snapshot everything is sealed, and which checkpoint was last announced as `log.sealed`."""

case_file = Table(
    "case_file",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("place_code", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("opened_at", DateTime(timezone=True)),
    Column("closed_at", DateTime(timezone=True)),
    Column("last_event_at", DateTime(timezone=True), nullable=False),
    Column("facts", JSONB, nullable=False, comment="What the stages said that later questions need: rules/casefile.py."),
    Index("ix_case_file_stage", "stage", "case_id"),
    Index("ix_case_file_opened_at", "opened_at"),
)
"""What is known of a case as a whole."""

duty = Table(
    "duty",
    metadata,
    Column("event_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("since", DateTime(timezone=True), nullable=False),
    Index("ix_duty_case_id", "case_id", "since"),
)
"""Who became answerable for a case, and when."""

clock_fact = Table(
    "clock_fact",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("clock", Text, primary_key=True),
    Column("ref", Text, primary_key=True),
    Column("event_id", UUID(as_uuid=False), primary_key=True),
    Column("kind", Text, CheckConstraint("kind IN ('start', 'stop', 'cancel')", name="kind"), primary_key=True),
    Column("place_code", Text, nullable=False),
    Column("said_at", DateTime(timezone=True), nullable=False),
    Column("counts_from", DateTime(timezone=True), nullable=False),
)
"""Every fact about a clock that an event ever brought; the clock is computed from these, in whatever order they came."""

clock = Table(
    "clock",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("clock", Text, primary_key=True),
    Column("ref", Text, primary_key=True),
    Column("place_code", Text, nullable=False),
    Column("started_at", DateTime(timezone=True), nullable=False),
    Column("warn_at", DateTime(timezone=True), nullable=False),
    Column("due_at", DateTime(timezone=True), nullable=False),
    Column("ended_at", DateTime(timezone=True)),
    Column("ended_by", Text, CheckConstraint("ended_by IN ('stop', 'cancel')", name="ended_by")),
    Column("answerable", Text, nullable=False, comment="Who was answerable when it ran out; until then who is."),
    Column("calendar_version", Text, nullable=False),
    Column("provisional", Boolean, nullable=False),
    Column("policy_version", Text, nullable=False),
    Column("ladder", JSONB, nullable=False, comment="The escalation steps, as they stood when the clock started."),
    Column("warned_at", DateTime(timezone=True)),
    Column("breached_at", DateTime(timezone=True)),
    Column("steps_taken", Integer, nullable=False, server_default=text("0")),
    Column("wake_at", DateTime(timezone=True), comment="When it is to be looked at next; NULL when nothing more can come."),
    Index("ix_clock_wake_at", "wake_at", postgresql_where=text("wake_at IS NOT NULL")),
    Index("ix_clock_due_at", "due_at", "case_id", "clock", "ref", postgresql_where=text("ended_at IS NULL")),
    Index("ix_clock_started_at", "started_at"),
)
"""The clocks that run or ran, with what was announced of each."""

supervision = Table(
    "supervision",
    metadata,
    Column("supervision_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("request_text", Text, nullable=False),
    Column("clocks", ARRAY(Text), nullable=False),
    Column("opened_by", Text, nullable=False),
    Column("opened_at", DateTime(timezone=True), nullable=False),
    Column("outcome", Text),
    Column("finding_text", Text),
    Column("closed_by", Text),
    Column("closed_at", DateTime(timezone=True)),
    Index("ix_supervision_case_id", "case_id"),
)
"""Supervisors' matters 督查; the texts stay here, only codes are published."""
