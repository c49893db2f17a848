"""The tables of the pledge book, beside the desk's in the same database."""

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, Index, Table, Text
from sqlalchemy.dialects.postgresql import UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()

fund = Table(
    "fund",
    metadata,
    Column("department", Text, primary_key=True),
    Column("place_code", Text, primary_key=True),
    Column("available_fen", BigInteger, CheckConstraint("available_fen >= 0", name="available_fen"), nullable=False),
    Column("pledged_fen", BigInteger, CheckConstraint("pledged_fen >= 0", name="pledged_fen"), nullable=False),
    Column("spent_fen", BigInteger, CheckConstraint("spent_fen >= 0", name="spent_fen"), nullable=False),
)
"""A charity's money in a county or municipality."""

pledge = Table(
    "pledge",
    metadata,
    Column("pledge_id", UUID(as_uuid=False), primary_key=True),
    Column("referral_id", UUID(as_uuid=False), nullable=False, unique=True),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("department", Text, nullable=False),
    Column("fund_place", Text, nullable=False),
    Column("amount_fen", BigInteger, CheckConstraint("amount_fen > 0", name="amount_fen"), nullable=False),
    Column("state", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    Index("ix_pledge_case_id", "case_id"),
)
"""Money set aside; one pledge a task, for ever."""
