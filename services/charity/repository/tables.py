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
    sa.Column(
        "spent_fen",
        sa.BigInteger,
        sa.CheckConstraint("spent_fen >= 0 AND spent_fen <= amount_fen", name="spent_fen"),
        nullable=False,
        server_default="0",
    ),
    sa.Column("holds_until", sa.DateTime(timezone=True), comment="When what nobody spent is free again."),
    sa.Index("ix_pledge_case_id", "case_id"),
    sa.Index("ix_pledge_holds_until", "holds_until", postgresql_where=sa.text("state = 'reserved'")),
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

offer = sa.Table(
    "offer",
    metadata,
    sa.Column("offer_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("department", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("mode", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("donor_ref", sa.Text, nullable=False, comment="The charity's own reference of the donor, never a name."),
    sa.Column("quantity", sa.BigInteger, sa.CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    sa.Column("held", sa.BigInteger, sa.CheckConstraint("held >= 0", name="held"), nullable=False),
    sa.Column("used", sa.BigInteger, sa.CheckConstraint("used >= 0", name="used"), nullable=False),
    sa.Column("holds_until", sa.DateTime(timezone=True), nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("recorded_by", sa.Text, nullable=False),
    sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("held + used <= quantity", name="left"),
    sa.Index("ix_offer_department", "department", "offer_id"),
)
"""What donors offer: fen, pieces, sessions or hours, by kind; a part is held for somebody, or was given."""

offer_match = sa.Table(
    "offer_match",
    metadata,
    sa.Column("match_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("offer_id", UUID(as_uuid=False), sa.ForeignKey("offer.offer_id"), nullable=False),
    sa.Column("referral_id", UUID(as_uuid=False), nullable=False),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("department", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("quantity", sa.BigInteger, sa.CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    sa.Column("delivered", sa.BigInteger, sa.CheckConstraint("delivered >= 0 AND delivered <= quantity", name="delivered"), nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("of_need", sa.Boolean, nullable=False),
    sa.Column("holds_until", sa.DateTime(timezone=True), nullable=False),
    sa.Column("made_by", sa.Text, nullable=False),
    sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("answered_by", sa.Text),
    sa.Column("answer_sha256", sa.Text, comment="Digest of what the person signed or said."),
    sa.Column("receipt_sha256", sa.Text),
    sa.Column("reason_code", sa.Text),
    sa.Index("ix_offer_match_offer_id", "offer_id"),
    sa.Index("ix_offer_match_referral_id", "referral_id"),
    sa.Index("ix_offer_match_case_id", "case_id"),
    sa.Index("ix_offer_match_holds_until", "holds_until", postgresql_where=sa.text("state IN ('proposed', 'accepted')")),
)
"""Parts of offers in the hands of tasks."""

serving = sa.Table(
    "serving",
    metadata,
    sa.Column("serving_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("referral_id", UUID(as_uuid=False), nullable=False),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("department", sa.Text, nullable=False),
    sa.Column("mode", sa.Text, nullable=False),
    sa.Column("unit", sa.Text, nullable=False),
    sa.Column("quantity", sa.BigInteger, sa.CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    sa.Column("done_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("note_sha256", sa.Text, comment="Digest of the worker's notes, which stay with the charity."),
    sa.Column("evaluation_code", sa.Text),
    sa.Column("recorded_by", sa.Text, nullable=False),
    sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
    sa.Index("ix_serving_referral_id", "referral_id"),
)
"""What was done for people under tasks; rows are only added."""
