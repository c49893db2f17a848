"""What intake keeps: cases and duties in the clear, everything personal sealed in `person_field` under the person's own key."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()


def _case_id(*, primary_key: bool = False) -> Column[str]:
    return Column("case_id", UUID(as_uuid=False), ForeignKey("intake_case.case_id"), nullable=False, primary_key=primary_key)


intake_case = Table(
    "intake_case",
    metadata,
    Column("case_id", UUID(as_uuid=False), primary_key=True),
    Column("place_code", Text, CheckConstraint("place_code ~ '^[0-9]{12}$'", name="place_code"), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("person_ref", Text, nullable=False),
    Column("document_index", LargeBinary, comment="Blind index of the document number; NULL while nobody knows who it is."),
    Column("identity_known", Boolean, nullable=False),
    Column("hardship_codes", ARRAY(Text), nullable=False),
    Column("identity_classes", ARRAY(Text), nullable=False),
    Column("registered_at", DateTime(timezone=True), nullable=False),
    Column("registered_by", Text, nullable=False),
    Column("first_asked_officer", Text, nullable=False),
    Column("first_asked_unit", Text, nullable=False),
    Column("answerable_officer", Text, nullable=False),
    Column("answerable_unit", Text, nullable=False),
    Column("policy_version", Text, nullable=False),
    Column("life_danger", Boolean, nullable=False),
    Column("suggested_urgency", Text, nullable=False),
    Column("found_at", DateTime(timezone=True)),
    Column("hukou_code", Text),
    Column("household_size", Integer),
    Column("affected_persons", Integer),
    Column("reporter_kind", Text),
    Column("stated_self_paid_fen", BigInteger),
    Column("stated_loss_fen", BigInteger),
    Column("requested_fen", BigInteger),
    Column("requested_modes", ARRAY(Text), nullable=False),
    Column("requested_programmes", ARRAY(Text), nullable=False),
    Column("duplicate_of", UUID(as_uuid=False)),
    Column("duplicate_reason", Text),
    Column("urgency", Text, CheckConstraint("urgency IN ('emergency', 'ordinary')", name="urgency")),
    Column("triage_reasons", ARRAY(Text), nullable=False),
    Column("accepted_at", DateTime(timezone=True)),
    Column("accepted_by", Text),
    Column("deemed", Boolean, nullable=False),
    Column("materials_outstanding", Boolean, nullable=False),
    Column("reason_code", Text),
    Column("reason_text", Text),
    Column("remedy_text", Text),
    Column("merged_into", UUID(as_uuid=False)),
    Column("closed_at", DateTime(timezone=True)),
    Column("outcome", Text),
    Column("paid_fen", BigInteger, nullable=False),
    Index("ix_intake_case_document_index", "document_index", "registered_at", postgresql_where=text("document_index IS NOT NULL")),
    Index("ix_intake_case_person_ref", "person_ref"),
    Index("ix_intake_case_state", "state", "case_id"),
    Index("ix_intake_case_answerable_officer", "answerable_officer", "case_id"),
)
"""Cases. A trigger keeps who was asked first, when and how, and lets `answerable_*` follow an acknowledged hand-over only."""

person_key = Table(
    "person_key",
    metadata,
    Column("person_ref", Text, primary_key=True),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
)
"""Each person's own key, wrapped by the master key. Deleting the row forgets the person."""

person_field = Table(
    "person_field",
    metadata,
    _case_id(primary_key=True),
    Column("field", Text, primary_key=True),
    Column("place_code", Text, nullable=False),
    Column("person_ref", Text, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
"""Personal details of a case, one sealed field a row."""

person_read = Table(
    "person_read",
    metadata,
    Column("read_id", UUID(as_uuid=False), primary_key=True),
    _case_id(),
    Column("place_code", Text, nullable=False),
    Column("reader", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("fields", ARRAY(Text), nullable=False),
    Column("read_at", DateTime(timezone=True), nullable=False),
    Index("ix_person_read_case_id", "case_id", "read_id"),
)
"""Every time that somebody read personal details unmasked; append-only."""

materials = Table(
    "materials",
    metadata,
    _case_id(primary_key=True),
    Column("place_code", Text, nullable=False),
    Column("requested", ARRAY(Text), nullable=False),
    Column("requested_by", Text, nullable=False),
    Column("requested_at", DateTime(timezone=True), nullable=False),
    Column("answer_by", DateTime(timezone=True), nullable=False),
)
"""The one-time notice 一次性告知: one row a case, for ever."""

material = Table(
    "material",
    metadata,
    _case_id(primary_key=True),
    Column("material", Text, primary_key=True),
    Column("sha256", Text, primary_key=True, comment="Of the document, which is kept elsewhere."),
    Column("place_code", Text, nullable=False),
    Column("received_by", Text, nullable=False),
    Column("received_at", DateTime(timezone=True), nullable=False),
)
"""What came in."""

handover = Table(
    "handover",
    metadata,
    Column("handover_id", UUID(as_uuid=False), primary_key=True),
    _case_id(),
    Column("place_code", Text, nullable=False),
    Column("from_officer", Text, nullable=False),
    Column("to_officer", Text, nullable=False),
    Column("to_unit", Text, nullable=False),
    Column("reason_code", Text, nullable=False),
    Column("state", Text, CheckConstraint("state IN ('offered', 'acknowledged', 'declined')", name="state"), nullable=False),
    Column("offered_by", Text, nullable=False),
    Column("offered_at", DateTime(timezone=True), nullable=False),
    Column("answered_at", DateTime(timezone=True)),
    Column("decline_reason", Text),
    Index("ix_handover_case_id", "case_id", "offered_at"),
    Index("uq_handover_pending", "case_id", unique=True, postgresql_where=text("state = 'offered'")),
)
"""Offers of the duty; at most one of a case is pending."""

village_relief = Table(
    "village_relief",
    metadata,
    Column("relief_id", UUID(as_uuid=False), primary_key=True),
    _case_id(),
    Column("place_code", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("amount_fen", BigInteger, CheckConstraint("amount_fen >= 0", name="amount_fen"), nullable=False),
    Column("given_at", DateTime(timezone=True), nullable=False),
    Column("given_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False),
    Column("witnesses", Integer, nullable=False),
    Column("sealed_witnesses", LargeBinary, nullable=False),
    Column("money_source", Text, nullable=False),
    Column("items", ARRAY(Text), nullable=False),
    Column("over_limit", Boolean, nullable=False),
    Column("over_limit_reason", Text),
    Index("ix_village_relief_case_id", "case_id", "recorded_at"),
)
"""What villages gave at once."""

closing_fact = Table(
    "closing_fact",
    metadata,
    Column("event_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", UUID(as_uuid=False), nullable=False),
    Column("place_code", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("type", Text, nullable=False),
    Column("said", JSONB, nullable=False),
    Index("ix_closing_fact_case_id", "case_id"),
)
"""Events of the other stages that decide whether a case is over. No foreign key: they are kept, whatever case they are about."""
