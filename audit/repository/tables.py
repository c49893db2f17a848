"""What audit keeps: the proof log (append-only), and beside it what is derived from it (clocks, duties, case files)."""

import sqlalchemy as sa
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


event = sa.Table(
    "event",
    metadata,
    sa.Column("seq", sa.BigInteger, sa.Identity(always=True), primary_key=True, comment="Order of storing; has gaps."),
    sa.Column(
        "txid", Xid8, nullable=False, server_default=sa.text("pg_current_xact_id()"), comment="Who wrote it: for the sealer's snapshots."
    ),
    sa.Column("event_id", UUID(as_uuid=False), nullable=False, unique=True),
    sa.Column("type", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("case_seq", sa.BigInteger, nullable=False),
    sa.Column("case_version", sa.BigInteger, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("actor", sa.Text),
    sa.Column("policy_version", sa.Text),
    sa.Column("leaf", sa.LargeBinary, nullable=False, comment="The canonical bytes: docs/proof.md."),
    sa.Column("leaf_hash", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("case_id", "case_seq"),
    sa.UniqueConstraint("source", "case_id", "case_version"),
    sa.Index("ix_event_txid", "txid"),
)
"""Every event that ever came, as a leaf of the proof log. Only `audit_record` can write here, and nothing can change it."""

case_head = sa.Table(
    "case_head",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("case_seq", sa.BigInteger, nullable=False),
    sa.Column("head", sa.LargeBinary, nullable=False),
)
"""The last leaf of each case: the lock under which the case's chain grows."""

sealed_leaf = sa.Table(
    "sealed_leaf",
    metadata,
    sa.Column("leaf_index", sa.BigInteger, primary_key=True, autoincrement=False, comment="Dense, from 0."),
    sa.Column(
        "event_seq", sa.BigInteger, nullable=False, unique=True, comment="No foreign key: its check would write to every event sealed."
    ),
    sa.Column(
        "hash",
        sa.LargeBinary,
        nullable=False,
        comment="Also here, where every jurisdiction may read it: proofs are made of others' leaves.",
    ),
)
"""Which event is which leaf of the tree."""

node = sa.Table(
    "node",
    metadata,
    sa.Column("level", sa.SmallInteger, primary_key=True, autoincrement=False),
    sa.Column("index", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
)
"""The root of every complete subtree from level 3 on; smaller ones are made of at most four leaves when a proof needs them."""

checkpoint = sa.Table(
    "checkpoint",
    metadata,
    sa.Column("size", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("root", sa.LargeBinary, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=False),
)
"""Every signed statement about the tree."""

seal_cursor = sa.Table(
    "seal_cursor",
    metadata,
    sa.Column("singleton", sa.Boolean, sa.CheckConstraint("singleton", name="one_row"), primary_key=True, server_default=sa.text("true")),
    sa.Column("snapshot", PgSnapshot, nullable=False),
    sa.Column("system_identifier", sa.Text, nullable=False),
    sa.Column("announced_size", sa.BigInteger, nullable=False, server_default=sa.text("0")),
    sa.Column("announced_at", sa.DateTime(timezone=True)),
)
"""Up to which snapshot everything is sealed, and which checkpoint was last announced as `log.sealed`."""

case_file = sa.Table(
    "case_file",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("stage", sa.Text, nullable=False),
    sa.Column("opened_at", sa.DateTime(timezone=True)),
    sa.Column("closed_at", sa.DateTime(timezone=True)),
    sa.Column("last_event_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("facts", JSONB, nullable=False, comment="What the stages said that later questions need: rules/casefile.py."),
    sa.Column(
        "clocks_revision",
        sa.Integer,
        nullable=False,
        server_default=sa.text("0"),
        comment="How the facts about clocks were read from its events: audit/domain/casefiles.py; 0 by 0.2.0 and before.",
    ),
    sa.Index("ix_case_file_stage", "stage", "case_id"),
    sa.Index("ix_case_file_clocks_revision", "clocks_revision", "case_id", postgresql_where=sa.text("closed_at IS NULL")),
    sa.Index("ix_case_file_opened_at", "opened_at"),
)
"""What is known of a case as a whole."""

duty = sa.Table(
    "duty",
    metadata,
    sa.Column("event_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("officer", sa.Text, nullable=False),
    sa.Column("unit", sa.Text, nullable=False),
    sa.Column("since", sa.DateTime(timezone=True), nullable=False),
    sa.Index("ix_duty_case_id", "case_id", "since"),
)
"""Who became answerable for a case, and when."""

clock_fact = sa.Table(
    "clock_fact",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("clock", sa.Text, primary_key=True),
    sa.Column("ref", sa.Text, primary_key=True),
    sa.Column("event_id", UUID(as_uuid=False), primary_key=True),
    sa.Column(
        "kind",
        sa.Text,
        sa.CheckConstraint("kind IN ('start', 'carry', 'stop', 'cancel', 'close', 'pause', 'resume', 'reopen', 'undo')", name="kind"),
        primary_key=True,
    ),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("counts_from", sa.DateTime(timezone=True), nullable=False),
    sa.Column("pauses", JSONB, nullable=False, server_default=sa.text("'[]'"), comment="When it stood still before a merge brought it."),
    sa.Column("due_at", sa.DateTime(timezone=True), comment="When it is due, where the event says so."),
    sa.Column(
        "paused_for", sa.Text, nullable=False, server_default=sa.text("''"), comment="What it stands still for, where that is named."
    ),
    sa.Column("addressee", sa.Text, comment="Who has to act, where the event names an officer."),
)
"""Every fact about a clock that an event ever brought; the clock is computed from these, in whatever order they came."""

clock = sa.Table(
    "clock",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("clock", sa.Text, primary_key=True),
    sa.Column("ref", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("warn_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("ended_at", sa.DateTime(timezone=True)),
    sa.Column("ended_by", sa.Text, sa.CheckConstraint("ended_by IN ('stop', 'cancel')", name="ended_by")),
    sa.Column("answerable", sa.Text, nullable=False, comment="Who was answerable when it ran out; until then who is."),
    sa.Column("calendar_version", sa.Text, nullable=False),
    sa.Column("provisional", sa.Boolean, nullable=False),
    sa.Column("policy_version", sa.Text, nullable=False),
    sa.Column("ladder", JSONB, nullable=False, comment="The escalation steps, as they stood when the clock started."),
    sa.Column("warned_at", sa.DateTime(timezone=True)),
    sa.Column("breached_at", sa.DateTime(timezone=True)),
    sa.Column("steps_taken", sa.Integer, nullable=False, server_default=sa.text("0")),
    sa.Column("wake_at", sa.DateTime(timezone=True), comment="When it is to be looked at next; NULL when nothing more can come."),
    sa.Column("pauses", JSONB, nullable=False, server_default=sa.text("'[]'"), comment="When it stood still, earliest first."),
    sa.Column("paused_at", sa.DateTime(timezone=True), comment="Since when it stands still; NULL while it runs or after it ended."),
    sa.Column("paused_s", sa.Double, nullable=False, server_default=sa.text("0"), comment="For how many seconds it has stood still."),
    sa.Column(
        "carried_at", sa.DateTime(timezone=True), comment="When it came from a merged case, whose officer answered for it until then."
    ),
    sa.Column("addressee", sa.Text, comment="Who has to act, where that is another than who answers for the case."),
    sa.Column(
        "passed_to",
        sa.Integer,
        nullable=False,
        server_default=sa.text("0"),
        comment="The step with which it lies because nobody had read it before.",
    ),
    sa.Column("passed_at", sa.DateTime(timezone=True), comment="Since when it lies there."),
    sa.Column("read_to", sa.Integer, comment="The highest step at which somebody has read it; 0 is the addressee."),
    sa.Index("ix_clock_passed", "due_at", postgresql_where=sa.text("ended_at IS NULL AND passed_to > steps_taken")),
    sa.Index("ix_clock_answerable", "answerable", "due_at", postgresql_where=sa.text("ended_at IS NULL")),
    sa.Index("ix_clock_addressee", "addressee", postgresql_where=sa.text("ended_at IS NULL AND addressee IS NOT NULL")),
    sa.Index("ix_clock_escalated", "due_at", postgresql_where=sa.text("ended_at IS NULL AND steps_taken > 0")),
    sa.Index("ix_clock_late", "due_at", postgresql_where=sa.text("ended_at IS NULL AND breached_at IS NOT NULL")),
    sa.Index("ix_clock_wake_at", "wake_at", postgresql_where=sa.text("wake_at IS NOT NULL")),
    sa.Index("ix_clock_due_at", "due_at", "case_id", "clock", "ref", postgresql_where=sa.text("ended_at IS NULL")),
    sa.Index("ix_clock_started_at", "started_at"),
    sa.Index(
        "ix_clock_provisional", "calendar_version", postgresql_where=sa.text("provisional AND ended_at IS NULL AND breached_at IS NULL")
    ),
)
"""The clocks that run or ran, with what was announced of each."""

supervision = sa.Table(
    "supervision",
    metadata,
    sa.Column("supervision_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("cause", sa.Text, nullable=False),
    sa.Column("request_text", sa.Text, nullable=False),
    sa.Column("clocks", ARRAY(sa.Text), nullable=False),
    sa.Column("concerns", sa.Text, comment="The officer who has to answer for it; NULL where a supervisor named none."),
    sa.Column(
        "late_officers",
        ARRAY(sa.Text),
        nullable=False,
        server_default=sa.text("'{}'"),
        comment="Who answered for those clocks when they ran out.",
    ),
    sa.Column("opened_by", sa.Text, nullable=False),
    sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("replied_at", sa.DateTime(timezone=True), comment="When it was first answered."),
    sa.Column("no_reply_reason", sa.Text, comment="Why it was closed although nobody had answered it."),
    sa.Column("outcome", sa.Text),
    sa.Column("finding_text", sa.Text),
    sa.Column("closed_by", sa.Text),
    sa.Column("closed_at", sa.DateTime(timezone=True)),
    sa.Index("ix_supervision_case_id", "case_id"),
)
"""Supervisors' matters 督查; the texts stay here, only codes are published."""

supervision_reply = sa.Table(
    "supervision_reply",
    metadata,
    sa.Column("reply_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("supervision_id", UUID(as_uuid=False), nullable=False),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("reply_text", sa.Text, nullable=False),
    sa.Column("replied_by", sa.Text, nullable=False),
    sa.Column("replied_at", sa.DateTime(timezone=True), nullable=False),
    sa.Index("ix_supervision_reply_supervision_id", "supervision_id", "reply_id"),
)
"""What was answered to matters; never published, and never changed."""

roster = sa.Table(
    "roster",
    metadata,
    sa.Column("roster_id", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("unit", sa.Text, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False, comment="Of its events; the newest stays, whatever comes later."),
    sa.Column("officers", ARRAY(sa.Text), nullable=False),
    sa.Column("leads", ARRAY(sa.Text), nullable=False),
    sa.Index("ix_roster_place_code", "place_code", "unit"),
    sa.Index("ix_roster_leads", "leads", postgresql_using="gin"),
)
"""Who works in which unit, and who leads it, as intake tells. Everybody may read whose lead has what was escalated."""

inbox_receipt = sa.Table(
    "inbox_receipt",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("clock", sa.Text, primary_key=True),
    sa.Column("ref", sa.Text, primary_key=True),
    sa.Column(
        "step",
        sa.Integer,
        primary_key=True,
        autoincrement=False,
        comment="With which step of the ladder it lay; 0 is whoever it waits for.",
    ),
    sa.Column("read_by", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
)
"""Who has read what in the own inbox, once for each step that it went; never changed."""
