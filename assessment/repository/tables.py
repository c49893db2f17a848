"""What assessment keeps. No personal data: who the person is stays in intake."""

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, Date, DateTime, Index, Integer, Table, Text, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()


def _place() -> Column[str]:
    return Column("place_code", Text, CheckConstraint("place_code ~ '^[0-9]{12}$'", name="place_code"), nullable=False)


assessment = Table(
    "assessment",
    metadata,
    Column("case_id", Text, primary_key=True),
    _place(),
    Column("state", Text, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("hardship_codes", ARRAY(Text), nullable=False),
    Column("identity_classes", ARRAY(Text), nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("triaged_by", Text),
    Column("first_asked_officer", Text),
    Column("accepted_by", Text),
    Column("household_size", Integer),
    Column("affected_persons", Integer),
    Column("stated_self_paid_fen", BigInteger),
    Column("stated_loss_fen", BigInteger),
    Column("requested_fen", BigInteger),
    Column("requested_modes", ARRAY(Text), nullable=False),
    Column("requested_programmes", ARRAY(Text), nullable=False),
    Column("registered_at", DateTime(timezone=True)),
    Column("survey", JSONB(none_as_null=True)),
    Column("means", JSONB(none_as_null=True)),
    Column("review", JSONB(none_as_null=True)),
    Column("decision", JSONB(none_as_null=True)),
    Column("relief", JSONB(none_as_null=True)),
    Column("conference", JSONB(none_as_null=True)),
    Column("formalities", JSONB(none_as_null=True)),
    Column("cash_owed", Integer, nullable=False),
    Column("cash_settled", Integer, nullable=False),
    Column("formalities_done", Boolean, nullable=False),
    Column("post_notice", Boolean, nullable=False),
    Index("ix_assessment_state", "state", "case_id"),
)
"""One row a case: what intake recorded, what was found, proposed and decided."""

fact_proof = Table(
    "fact_proof",
    metadata,
    Column("proof_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", Text, nullable=False),
    _place(),
    Column("kind", Text, nullable=False),
    Column("issuer_kind", Text, nullable=False),
    Column("stated_on", Date, nullable=False),
    Column("attachment_sha256", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False),
    Index("ix_fact_proof_case_id", "case_id"),
)
"""Proofs of the facts; append-only."""

notice = Table(
    "notice",
    metadata,
    Column("notice_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", Text, nullable=False),
    _place(),
    Column("mode", Text, CheckConstraint("mode IN ('pre', 'post')", name="mode"), nullable=False),
    Column("text", Text, nullable=False, comment="Masked; what the public reads."),
    Column("opened_at", DateTime(timezone=True), nullable=False),
    Column("closes_at", DateTime(timezone=True), nullable=False),
    Column("closed_at", DateTime(timezone=True)),
    Column("upheld", Boolean, nullable=False),
    Index("uq_notice_case_mode", "case_id", "mode", unique=True),
    Index("ix_notice_open", "place_code", "notice_id", postgresql_where=text("closed_at IS NULL")),
)
"""Public notices; one of each mode a case."""

objection = Table(
    "objection",
    metadata,
    Column("objection_id", UUID(as_uuid=False), primary_key=True),
    Column("notice_id", UUID(as_uuid=False), nullable=False),
    Column("case_id", Text, nullable=False),
    _place(),
    Column("reason_code", Text, nullable=False),
    Column("reason_text", Text, nullable=False),
    Column("raised_by", Text, nullable=False),
    Column("raised_at", DateTime(timezone=True), nullable=False),
    Column("upheld", Boolean),
    Column("finding_text", Text),
    Column("resolved_by", Text),
    Column("resolved_at", DateTime(timezone=True)),
    Index("ix_objection_notice_id", "notice_id"),
)
"""Objections to notices."""
