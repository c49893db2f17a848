"""The tables of referral. No personal data, no free text."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, CHAR, JSONB, UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()

case_file = sa.Table(
    "case_file",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("place_code", CHAR(12), nullable=False),
    sa.Column("person_ref", sa.Text, comment="NULL until the registration is heard."),
    sa.Column("hardship_codes", ARRAY(sa.Text), nullable=False),
    sa.Column("stopped_reason", sa.Text, comment="Withdrawn or merged: nobody is asked any more."),
    sa.Index("ix_case_file_person_ref", "person_ref"),
)
"""Cases. The row's lock is the order of everything that happens to a case here, so that a join is counted once."""

approved_set = sa.Table(
    "approved_set",
    metadata,
    sa.Column("set_id", UUID(as_uuid=False), primary_key=True, comment="The approval's event id."),
    sa.Column("case_id", sa.Text, sa.ForeignKey("case_file.case_id"), nullable=False),
    sa.Column("place_code", CHAR(12), nullable=False),
    sa.Column("procedure", sa.Text, nullable=False),
    sa.Column("policy_version", sa.Text),
    sa.Column("approved_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("joined_at", sa.DateTime(timezone=True), comment="Set once, in the transaction that says so."),
    sa.Column("facts", JSONB(none_as_null=True), comment="What the approval went by; NULL of a release that did not tell it."),
    sa.Column("own_fen", sa.BigInteger, nullable=False, server_default="0", comment="Our own aid, in money."),
    sa.Column("attachments", JSONB(none_as_null=True), nullable=False, server_default="[]", comment="Digests of the proofs of the facts."),
    sa.Column("enough", sa.Integer, comment="So many completed ones join it; NULL: all have to end."),
    sa.Column("waited_until", sa.DateTime(timezone=True), comment="From then on the sender may go on without open ones; NULL: never."),
    sa.Column("joined_by", sa.Text, comment="Who went on without the open ones."),
    sa.Column("join_reason", sa.Text),
    # Nobody is left behind without a reason and a name.
    sa.CheckConstraint("(joined_by IS NULL) = (join_reason IS NULL)", name="join_reason"),
    sa.Index("ix_approved_set_case_id", "case_id"),
)
"""Approvals that asked for referrals."""

consent = sa.Table(
    "consent",
    metadata,
    sa.Column("consent_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("case_id", sa.Text, sa.ForeignKey("case_file.case_id"), nullable=False),
    sa.Column("place_code", CHAR(12), nullable=False),
    sa.Column("department", sa.Text, nullable=False),
    sa.Column("given", sa.Boolean, nullable=False),
    sa.Column("given_by", sa.Text, nullable=False),
    sa.Column("evidence_sha256", sa.Text),
    sa.Column("recorded_by", sa.Text, nullable=False),
    sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("NOT given OR evidence_sha256 IS NOT NULL", name="evidence"),
    sa.Index("ix_consent_case_id", "case_id", "department"),
)
"""What persons said; rows are only added, the latest counts."""

ASKED = "'issued', 'acknowledged', 'returned', 'reissued', 'withdrawn', 'refused', 'completed'"

referral = sa.Table(
    "referral",
    metadata,
    sa.Column("referral_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("case_id", sa.Text, sa.ForeignKey("case_file.case_id"), nullable=False),
    sa.Column("place_code", CHAR(12), nullable=False),
    sa.Column("set_id", UUID(as_uuid=False), sa.ForeignKey("approved_set.set_id"), nullable=False),
    sa.Column("item_id", sa.Text, nullable=False),
    sa.Column("department", sa.Text, nullable=False),
    sa.Column("desk", sa.Text, nullable=False),
    sa.Column("programme", sa.Text, nullable=False),
    sa.Column("needs_consent", sa.Boolean, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("consent_id", UUID(as_uuid=False), sa.ForeignKey("consent.consent_id")),
    sa.Column("reissue_of", UUID(as_uuid=False), sa.ForeignKey("referral.referral_id"), unique=True),
    sa.Column("officer", sa.Text),
    sa.Column("reason_code", sa.Text),
    sa.Column("given_programme", sa.Text),
    sa.Column("amount_fen", sa.BigInteger, sa.CheckConstraint("amount_fen >= 0", name="amount_fen")),
    sa.Column("issued_at", sa.DateTime(timezone=True)),
    sa.Column("acknowledged_at", sa.DateTime(timezone=True)),
    sa.Column("closed_at", sa.DateTime(timezone=True)),
    sa.Column("told_at", sa.DateTime(timezone=True)),
    sa.Column("told_by", sa.Text),
    sa.Column("told_means", sa.Text),
    sa.Column("proposed", JSONB(none_as_null=True), comment="What its order proposed, rule by rule; NULL where it proposed no amount."),
    # Whatever a program does wrong: no charity is asked without a consent on record.
    sa.CheckConstraint(f"NOT needs_consent OR consent_id IS NOT NULL OR state NOT IN ({ASKED})", name="consent"),
    sa.Index("ix_referral_case_id", "case_id"),
    sa.Index("ix_referral_set_id", "set_id"),
    sa.Index("ix_referral_department", "department", "state", "referral_id"),
    sa.Index("uq_referral_item_alive", "item_id", unique=True, postgresql_where=sa.text("state <> 'reissued'")),
)
"""Orders. An item has at most one that is alive."""
