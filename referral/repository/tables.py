"""The tables of referral. No personal data, no free text."""

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, DateTime, ForeignKey, Index, Integer, Table, Text, text
from sqlalchemy.dialects.postgresql import ARRAY, CHAR, UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()

case_file = Table(
    "case_file",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("place_code", CHAR(12), nullable=False),
    Column("person_ref", Text, comment="NULL until the registration is heard."),
    Column("hardship_codes", ARRAY(Text), nullable=False),
    Column("stopped_reason", Text, comment="Withdrawn or merged: nobody is asked any more."),
)
"""Cases. The row's lock is the order of everything that happens to a case here, so that a join is counted once."""

approved_set = Table(
    "approved_set",
    metadata,
    Column("set_id", UUID(as_uuid=False), primary_key=True, comment="The approval's event id."),
    Column("case_id", Text, ForeignKey("case_file.case_id"), nullable=False),
    Column("place_code", CHAR(12), nullable=False),
    Column("procedure", Text, nullable=False),
    Column("policy_version", Text),
    Column("approved_at", DateTime(timezone=True), nullable=False),
    Column("joined_at", DateTime(timezone=True), comment="Set once, in the transaction that says so."),
    Index("ix_approved_set_case_id", "case_id"),
)
"""Approvals that asked for referrals."""

consent = Table(
    "consent",
    metadata,
    Column("consent_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", Text, ForeignKey("case_file.case_id"), nullable=False),
    Column("place_code", CHAR(12), nullable=False),
    Column("department", Text, nullable=False),
    Column("given", Boolean, nullable=False),
    Column("given_by", Text, nullable=False),
    Column("evidence_sha256", Text),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False),
    CheckConstraint("NOT given OR evidence_sha256 IS NOT NULL", name="evidence"),
    Index("ix_consent_case_id", "case_id", "department"),
)
"""What persons said; rows are only added, the latest counts."""

ASKED = "'issued', 'acknowledged', 'returned', 'reissued', 'withdrawn', 'refused', 'completed'"

referral = Table(
    "referral",
    metadata,
    Column("referral_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", Text, ForeignKey("case_file.case_id"), nullable=False),
    Column("place_code", CHAR(12), nullable=False),
    Column("set_id", UUID(as_uuid=False), ForeignKey("approved_set.set_id"), nullable=False),
    Column("item_id", Text, nullable=False),
    Column("department", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("programme", Text, nullable=False),
    Column("needs_consent", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("version", Integer, nullable=False),
    Column("consent_id", UUID(as_uuid=False), ForeignKey("consent.consent_id")),
    Column("reissue_of", UUID(as_uuid=False), ForeignKey("referral.referral_id"), unique=True),
    Column("officer", Text),
    Column("reason_code", Text),
    Column("given_programme", Text),
    Column("amount_fen", BigInteger, CheckConstraint("amount_fen >= 0", name="amount_fen")),
    Column("issued_at", DateTime(timezone=True)),
    Column("acknowledged_at", DateTime(timezone=True)),
    Column("closed_at", DateTime(timezone=True)),
    Column("told_at", DateTime(timezone=True)),
    Column("told_by", Text),
    Column("told_means", Text),
    # Whatever a program does wrong: no charity is asked without a consent on record.
    CheckConstraint(f"NOT needs_consent OR consent_id IS NOT NULL OR state NOT IN ({ASKED})", name="consent"),
    Index("ix_referral_case_id", "case_id"),
    Index("ix_referral_set_id", "set_id"),
    Index("ix_referral_department", "department", "state", "referral_id"),
    Index("uq_referral_item_alive", "item_id", unique=True, postgresql_where=text("state <> 'reissued'")),
)
"""Orders. An item has at most one that is alive."""
