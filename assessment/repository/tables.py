"""What assessment keeps. No personal data: who the person is stays in intake."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from shared.store.db import metadata as new_metadata
from shared.store.officers import roster_officers

metadata = new_metadata()


def _place() -> sa.Column[str]:
    return sa.Column("place_code", sa.Text, sa.CheckConstraint("place_code ~ '^[0-9]{12}$'", name="place_code"), nullable=False)


assessment = sa.Table(
    "assessment",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    _place(),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("hardship_codes", ARRAY(sa.Text), nullable=False),
    sa.Column("identity_classes", ARRAY(sa.Text), nullable=False),
    sa.Column("urgent", sa.Boolean, nullable=False),
    sa.Column("triaged_by", sa.Text),
    sa.Column("first_asked_officer", sa.Text),
    sa.Column("accepted_by", sa.Text),
    sa.Column("household_size", sa.Integer),
    sa.Column("affected_persons", sa.Integer),
    sa.Column("stated_self_paid_fen", sa.BigInteger),
    sa.Column("stated_loss_fen", sa.BigInteger),
    sa.Column("requested_fen", sa.BigInteger),
    sa.Column("requested_modes", ARRAY(sa.Text), nullable=False),
    sa.Column("requested_programmes", ARRAY(sa.Text), nullable=False),
    sa.Column("registered_at", sa.DateTime(timezone=True)),
    sa.Column("survey", JSONB(none_as_null=True)),
    sa.Column("waiting_survey", JSONB(none_as_null=True), comment="Until each of its surveyors has confirmed it."),
    sa.Column("means", JSONB(none_as_null=True)),
    sa.Column("review", JSONB(none_as_null=True)),
    sa.Column("waiting_review", JSONB(none_as_null=True), comment="Until each of its members has voted."),
    sa.Column("decision", JSONB(none_as_null=True)),
    sa.Column("relief", JSONB(none_as_null=True)),
    sa.Column("relief_given_fen", sa.BigInteger),
    sa.Column("conference", JSONB(none_as_null=True)),
    sa.Column("formalities", JSONB(none_as_null=True)),
    sa.Column("cash_owed", sa.Integer, nullable=False),
    sa.Column("cash_settled", sa.Integer, nullable=False),
    sa.Column("formalities_done", sa.Boolean, nullable=False),
    sa.Column("post_notice", sa.Boolean, nullable=False),
    sa.Column("ended_in", sa.Text),
    sa.Column("ended_by", sa.Text),
    sa.Column(
        "flags",
        ARRAY(sa.Text),
        nullable=False,
        server_default="{}",
        comment="Codes of what is odd about the person's details, as intake last said them.",
    ),
    sa.Index("ix_assessment_state", "state", "case_id"),
)
"""One row a case: what intake recorded, what was found, proposed and decided."""

fact_proof = sa.Table(
    "fact_proof",
    metadata,
    sa.Column("proof_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("case_id", sa.Text, nullable=False),
    _place(),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("issuer_kind", sa.Text, nullable=False),
    sa.Column("stated_on", sa.Date, nullable=False),
    sa.Column("attachment_sha256", sa.Text, nullable=False),
    sa.Column("recorded_by", sa.Text, nullable=False),
    sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
    sa.Index("ix_fact_proof_case_id", "case_id"),
)
"""Proofs of the facts; append-only."""

notice = sa.Table(
    "notice",
    metadata,
    sa.Column("notice_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("case_id", sa.Text, nullable=False),
    _place(),
    sa.Column("mode", sa.Text, sa.CheckConstraint("mode IN ('pre', 'post')", name="mode"), nullable=False),
    sa.Column("text", sa.Text, nullable=False, comment="Masked; what the public reads."),
    sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("closed_at", sa.DateTime(timezone=True)),
    sa.Column("upheld", sa.Boolean, nullable=False),
    sa.Column("calendar_version", sa.Text, nullable=False, server_default="", comment="By which closes_at was computed."),
    sa.Column(
        "provisional",
        sa.Boolean,
        nullable=False,
        server_default=sa.true(),
        comment="A notice of holidays that is not out yet may move closes_at.",
    ),
    sa.Index("uq_notice_case_mode", "case_id", "mode", unique=True),
    sa.Index("ix_notice_open", "place_code", "notice_id", postgresql_where=sa.text("closed_at IS NULL")),
)
"""Public notices; one of each mode a case."""

objection = sa.Table(
    "objection",
    metadata,
    sa.Column("objection_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("notice_id", UUID(as_uuid=False), nullable=False),
    sa.Column("case_id", sa.Text, nullable=False),
    _place(),
    sa.Column("reason_code", sa.Text, nullable=False),
    sa.Column("reason_text", sa.Text, nullable=False),
    sa.Column("raised_by", sa.Text, nullable=False),
    sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("upheld", sa.Boolean),
    sa.Column("finding_text", sa.Text),
    sa.Column("resolved_by", sa.Text),
    sa.Column("resolved_at", sa.DateTime(timezone=True)),
    sa.Index("ix_objection_notice_id", "notice_id"),
)
"""Objections to notices."""

known_officers = roster_officers(metadata)
"""Whom the rosters name."""
