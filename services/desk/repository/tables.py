"""The tables of a desk. Texts stay here; no personal data but the person's reference."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()

task = sa.Table(
    "task",
    metadata,
    sa.Column("task_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("referral_id", UUID(as_uuid=False), nullable=False, unique=True),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, sa.CheckConstraint("place_code ~ '^[0-9]{12}$'", name="place_code"), nullable=False),
    sa.Column("department", sa.Text, nullable=False),
    sa.Column("programme", sa.Text, nullable=False),
    sa.Column("person_ref", sa.Text),
    sa.Column("hardship_codes", ARRAY(sa.Text), nullable=False),
    sa.Column("priority", sa.Boolean, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("officer", sa.Text),
    sa.Column("reason_code", sa.Text),
    sa.Column("reason_text", sa.Text),
    sa.Column("result_text", sa.Text),
    sa.Column("amount_fen", sa.BigInteger),
    sa.Index("ix_task_case_id", "case_id"),
    sa.Index("ix_task_department_state", "department", "state", "task_id"),
)
"""The queue."""

ended_case = sa.Table(
    "ended_case",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
)
"""Cases that do not go on: an order that comes later finds its case here and is not begun."""

dropped_order = sa.Table(
    "dropped_order",
    metadata,
    sa.Column("referral_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("reason_code", sa.Text, nullable=False),
)
"""Orders that were given up before they came: one that comes later finds itself here and is not begun."""
