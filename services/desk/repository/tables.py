"""The tables of a desk. Texts stay here; no personal data but the person's reference."""

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, DateTime, Index, Table, Text
from sqlalchemy.dialects.postgresql import ARRAY, UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()

task = Table(
    "task",
    metadata,
    Column("task_id", UUID(as_uuid=False), primary_key=True),
    Column("referral_id", UUID(as_uuid=False), nullable=False, unique=True),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, CheckConstraint("place_code ~ '^[0-9]{12}$'", name="place_code"), nullable=False),
    Column("department", Text, nullable=False),
    Column("programme", Text, nullable=False),
    Column("person_ref", Text),
    Column("hardship_codes", ARRAY(Text), nullable=False),
    Column("priority", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("received_at", DateTime(timezone=True), nullable=False),
    Column("updated_at", DateTime(timezone=True), nullable=False),
    Column("officer", Text),
    Column("reason_code", Text),
    Column("reason_text", Text),
    Column("result_text", Text),
    Column("amount_fen", BigInteger),
    Index("ix_task_case_id", "case_id"),
    Index("ix_task_department_state", "department", "state", "task_id"),
)
"""The queue."""

ended_case = Table(
    "ended_case",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("place_code", Text, nullable=False),
)
"""Cases that do not go on: an order that comes later finds its case here and is not begun."""
