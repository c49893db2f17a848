"""The tables of the pledge book, beside the desk's in the same database."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()

fund = sa.Table(
    "fund",
    metadata,
    sa.Column("department", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, primary_key=True),
    sa.Column("available_fen", sa.BigInteger, sa.CheckConstraint("available_fen >= 0", name="available_fen"), nullable=False),
    sa.Column("pledged_fen", sa.BigInteger, sa.CheckConstraint("pledged_fen >= 0", name="pledged_fen"), nullable=False),
    sa.Column("spent_fen", sa.BigInteger, sa.CheckConstraint("spent_fen >= 0", name="spent_fen"), nullable=False),
)
"""A charity's money in a county or municipality."""

pledge = sa.Table(
    "pledge",
    metadata,
    sa.Column("pledge_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("referral_id", UUID(as_uuid=False), nullable=False, unique=True),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("department", sa.Text, nullable=False),
    sa.Column("fund_place", sa.Text, nullable=False),
    sa.Column("amount_fen", sa.BigInteger, sa.CheckConstraint("amount_fen > 0", name="amount_fen"), nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("made_by", sa.Text, nullable=False),
    sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("of_need", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Index("ix_pledge_case_id", "case_id"),
)
"""Money set aside; one pledge a task, for ever."""

need = sa.Table(
    "need",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("approved", sa.Boolean, nullable=False),
    sa.Column("need_fen", sa.BigInteger, sa.CheckConstraint("need_fen > 0", name="need_fen")),
    sa.Column("told_at", sa.DateTime(timezone=True)),
    sa.Column("given_fen", sa.BigInteger, sa.CheckConstraint("given_fen >= 0", name="given_fen"), nullable=False),
    sa.Column("pledged_fen", sa.BigInteger, sa.CheckConstraint("pledged_fen >= 0", name="pledged_fen"), nullable=False),
)
"""What the emergency of a case cost, and what all aid covers of it: sums, and never who gave what."""
