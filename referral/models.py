"""What referral keeps: what it heard of cases, the branches of each approval, and consents."""

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, DateTime, Index, Table, Text
from sqlalchemy.dialects.postgresql import ARRAY, UUID

from shared.db import metadata as new_metadata

metadata = new_metadata()


def _place() -> Column[str]:
    return Column("place_code", Text, CheckConstraint("place_code ~ '^[0-9]{12}$'", name="place_code"), nullable=False)


known_case = Table(
    "known_case",
    metadata,
    Column("case_id", Text, primary_key=True),
    _place(),
    Column("person_ref", Text, comment="NULL until intake's word has come; no order is issued before."),
    Column("hardship_codes", ARRAY(Text), nullable=False),
    Column("ended", Boolean, nullable=False),
)
"""What intake said of a case. Its row is the lock under which branches are issued, closed and joined."""

branch_set = Table(
    "branch_set",
    metadata,
    Column("set_id", UUID(as_uuid=False), primary_key=True, comment="Id of the approving event."),
    Column("case_id", Text, nullable=False),
    _place(),
    Column("joined_at", DateTime(timezone=True)),
    Index("ix_branch_set_case_id", "case_id"),
)
"""The branches of one approval together; joined once."""

branch = Table(
    "branch",
    metadata,
    Column("referral_id", UUID(as_uuid=False), primary_key=True),
    Column("set_id", UUID(as_uuid=False), nullable=False),
    Column("case_id", Text, nullable=False),
    _place(),
    Column("item_id", Text, nullable=False),
    Column("department", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("programme", Text, nullable=False),
    Column("needs_consent", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("consent_id", UUID(as_uuid=False)),
    Column("reissue_of", UUID(as_uuid=False), unique=True),
    Column("reason_code", Text),
    Column("officer", Text),
    Column("amount_fen", BigInteger),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("updated_at", DateTime(timezone=True), nullable=False),
    Index("ix_branch_case_id", "case_id"),
    Index("ix_branch_set_id", "set_id"),
    Index("ix_branch_state", "state", "referral_id"),
)
"""One order to one department; a returned one that is sent elsewhere is a new branch that names the old."""

consent = Table(
    "consent",
    metadata,
    Column("consent_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", Text, nullable=False),
    _place(),
    Column("department", Text, nullable=False),
    Column("given", Boolean, nullable=False),
    Column("evidence_sha256", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False),
    Index("ix_consent_case_id", "case_id", "department", "consent_id"),
)
"""What the person said to a named charity being asked; the last word counts, all are kept."""
