"""What disbursement keeps: the ledger (append-only), payments with their instructions, goods, and money asked back. No personal data."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from shared.store.db import metadata as new_metadata
from shared.store.officers import roster_officers

metadata = new_metadata()


def _amount(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, sa.CheckConstraint(f"{name} >= 0", name=name), nullable=False, server_default=sa.text("0"))


def _origin() -> tuple[sa.Column[str], ...]:
    return (sa.Column("cause", sa.Text), sa.Column("traceparent", sa.Text), sa.Column("policy_version", sa.Text))


account = sa.Table(
    "account",
    metadata,
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("limited", sa.Boolean, nullable=False),
    _amount("debits_pending"),
    _amount("debits_posted"),
    _amount("credits_pending"),
    _amount("credits_posted"),
    sa.CheckConstraint("NOT limited OR debits_pending + debits_posted <= credits_posted", name="never_below_zero"),
    # Every payment updates the same few rows: room on their pages keeps the new versions there.
    postgresql_with={"fillfactor": 50},
)
"""Every account's four totals. Only `ledger_write` changes them."""

transfer = sa.Table(
    "transfer",
    metadata,
    sa.Column("seq", sa.BigInteger, sa.Identity(always=True), nullable=False, unique=True),
    sa.Column("transfer_id", UUID(as_uuid=False), primary_key=True, comment="The idempotency key: the same transfer cannot be made twice."),
    sa.Column("kind", sa.Text, sa.CheckConstraint("kind IN ('move', 'pend', 'post', 'void')", name="kind"), nullable=False),
    sa.Column("debit", sa.Text, sa.ForeignKey("account.code"), nullable=False),
    sa.Column("credit", sa.Text, sa.ForeignKey("account.code"), nullable=False),
    sa.Column("amount_fen", sa.BigInteger, sa.CheckConstraint("amount_fen > 0", name="amount_fen"), nullable=False),
    sa.Column(
        "pending_id", UUID(as_uuid=False), sa.ForeignKey("transfer.transfer_id"), unique=True, comment="A hold is resolved at most once."
    ),
    sa.Column("reference", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False, comment="The place of the fund that pays or is paid."),
    sa.Column("actor", sa.Text, nullable=False),
    sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("debit <> credit", name="two_accounts"),
    sa.CheckConstraint("(pending_id IS NOT NULL) = (kind IN ('post', 'void'))", name="resolves"),
    sa.Index("ix_transfer_debit", "debit", "seq"),
    sa.Index("ix_transfer_credit", "credit", "seq"),
)
"""Every line of the ledger. Only `ledger_write` adds to it, and nothing can change it."""

payment = sa.Table(
    "payment",
    metadata,
    sa.Column("payment_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("item_id", sa.Text, nullable=False),
    sa.Column("instalment", sa.Integer, nullable=False),
    sa.Column("instalments", sa.Integer, nullable=False),
    sa.Column("amount_fen", sa.BigInteger, nullable=False),
    sa.Column("funding", sa.Text, sa.CheckConstraint("funding IN ('petty_reserve', 'county_budget')", name="funding"), nullable=False),
    sa.Column("fund", sa.Text, nullable=False),
    sa.Column("first_relief", sa.Boolean, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("pay_after", sa.DateTime(timezone=True), nullable=False),
    sa.Column("proposed_by", sa.Text),
    sa.Column("decided_by", sa.Text),
    *_origin(),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("hold_id", UUID(as_uuid=False), sa.ForeignKey("transfer.transfer_id"), comment="The money set aside, while it is."),
    sa.Column("ordered_by", sa.Text),
    sa.Column("order_id", UUID(as_uuid=False)),
    sa.Column("cancel_reason", sa.Text, comment="The case ended: cancel as soon as the bank cannot be paying it."),
    sa.Column("reason_code", sa.Text, comment="Why it is held, returned or cancelled."),
    sa.Column("means", sa.Text),
    sa.Column("bank_reference", sa.Text),
    sa.Column("paid_at", sa.DateTime(timezone=True)),
    sa.Column("officers", ARRAY(sa.Text), nullable=False, comment="Who handed over cash."),
    sa.Column("receipt_sha256", sa.Text),
    sa.Column("cash", JSONB(none_as_null=True), comment="Who is to confirm that it was handed over, and where it stood before."),
    sa.UniqueConstraint("item_id", "instalment"),
    sa.Index("ix_payment_case_id", "case_id"),
    sa.Index("ix_payment_state", "state", "payment_id"),
    sa.Index("ix_payment_order_id", "order_id"),
    sa.Index("ix_payment_waiting", "first_relief", "payment_id", postgresql_where=sa.text("state IN ('due', 'held')")),
    sa.Index(
        "ix_payment_unwanted", "payment_id", postgresql_where=sa.text("cancel_reason IS NOT NULL AND state NOT IN ('cancelled', 'paid')")
    ),
)
"""Payments: each instalment of an item can be owed once."""

instruction = sa.Table(
    "instruction",
    metadata,
    sa.Column("instruction_no", sa.Text, primary_key=True),
    sa.Column("payment_id", UUID(as_uuid=False), sa.ForeignKey("payment.payment_id"), nullable=False),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("amount_fen", sa.BigInteger, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("next_at", sa.DateTime(timezone=True), comment="When it is to be looked at again; NULL when it has ended."),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("submissions", sa.Integer, nullable=False),
    sa.Column("queries", sa.Integer, nullable=False),
    sa.Column("sent_at", sa.DateTime(timezone=True)),
    sa.Column("ended_at", sa.DateTime(timezone=True)),
    sa.Column("bank_reference", sa.Text),
    sa.Column("reason_code", sa.Text),
    sa.Column("watched_until", sa.DateTime(timezone=True), comment="Until when a settled one can come back; the bank is asked until then."),
    sa.Column("contradiction", sa.Text, comment="What the bank last said of a settled one that no money moves by."),
    sa.UniqueConstraint("payment_id", "attempt"),
    sa.Index(
        "uq_instruction_open", "payment_id", unique=True, postgresql_where=sa.text("state IN ('created', 'sending', 'accepted', 'unknown')")
    ),
    sa.Index("ix_instruction_next_at", "state", "next_at", postgresql_where=sa.text("next_at IS NOT NULL")),
    sa.Index("ix_instruction_unwatched", "ended_at", postgresql_where=sa.text("state = 'settled' AND watched_until IS NULL")),
)
"""What the bank was asked to pay. A payment has at most one instruction that may still be carried out."""

goods = sa.Table(
    "goods",
    metadata,
    sa.Column("item_id", sa.Text, primary_key=True),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("value_fen", sa.BigInteger, nullable=False),
    sa.Column("first_relief", sa.Boolean, nullable=False),
    *_origin(),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("issue_id", UUID(as_uuid=False), unique=True),
    sa.Column("issued_by", sa.Text),
    sa.Column("issued_at", sa.DateTime(timezone=True)),
    sa.Column("description", sa.Text),
    sa.Column("receipt_sha256", sa.Text),
    sa.Column("cancelled_at", sa.DateTime(timezone=True)),
    sa.Column("outstanding_fen", sa.BigInteger, nullable=False, server_default="0", comment="Still owed after a hand-over of less."),
    sa.Column("earlier", JSONB, nullable=False, server_default="[]", comment="The hand-overs before the last one."),
    sa.Index("ix_goods_case_id", "case_id"),
)
"""In-kind items."""

stopped_case = sa.Table(
    "stopped_case",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("reason_code", sa.Text, nullable=False),
    sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
)
"""Cases that were withdrawn or merged: nothing is paid for them any more, whatever comes later."""

aided_case = sa.Table(
    "aided_case",
    metadata,
    sa.Column("case_id", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("decided_at", sa.DateTime(timezone=True), comment="When its approval or refusal was heard."),
)
"""Cases to which something is or was owed; whoever settles something of one holds its row (`actions/settling.py`)."""

recovery = sa.Table(
    "recovery",
    metadata,
    sa.Column("recovery_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("payment_id", UUID(as_uuid=False), sa.ForeignKey("payment.payment_id"), nullable=False),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("fund", sa.Text, nullable=False),
    sa.Column("amount_fen", sa.BigInteger, nullable=False),
    sa.Column("repaid_fen", sa.BigInteger, nullable=False),
    sa.Column("reason_code", sa.Text, nullable=False),
    sa.Column("ordered_by", sa.Text, nullable=False),
    sa.Column("ordered_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("closed_at", sa.DateTime(timezone=True)),
    sa.Column("close_reason", sa.Text, comment="Why nothing is asked back any more, though not all was repaid."),
    sa.CheckConstraint("repaid_fen BETWEEN 0 AND amount_fen", name="repaid_fen"),
    sa.Index("ix_recovery_payment_id", "payment_id"),
    sa.Index("ix_recovery_case_id", "case_id"),
)
"""Money asked back."""

revocation = sa.Table(
    "revocation",
    metadata,
    sa.Column("revocation_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("payment_id", UUID(as_uuid=False), sa.ForeignKey("payment.payment_id"), comment="Of cash."),
    sa.Column("item_id", sa.Text, nullable=False),
    sa.Column("issue_id", UUID(as_uuid=False), comment="Of goods: which hand-over."),
    sa.Column("case_id", sa.Text, nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("amount_fen", sa.BigInteger, nullable=False),
    sa.Column("given_at", sa.DateTime(timezone=True), nullable=False, comment="When it counted as handed over."),
    sa.Column("reason_code", sa.Text, nullable=False),
    sa.Column("evidence_sha256", sa.Text, nullable=False),
    sa.Column("proposed_by", sa.Text, nullable=False),
    sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("state", sa.Text, sa.CheckConstraint("state IN ('proposed', 'confirmed', 'refused')", name="state"), nullable=False),
    sa.Column("answered_by", sa.Text),
    sa.Column("answered_at", sa.DateTime(timezone=True)),
    sa.Column("refusal_code", sa.Text),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.CheckConstraint("answered_by <> proposed_by", name="two_officers"),
    sa.CheckConstraint("(payment_id IS NULL) <> (issue_id IS NULL)", name="cash_or_goods"),
    sa.Index("uq_revocation_cash", "payment_id", unique=True, postgresql_where=sa.text("state = 'proposed'")),
    sa.Index("uq_revocation_goods", "issue_id", unique=True, postgresql_where=sa.text("state = 'proposed'")),
    sa.Index("ix_revocation_case_id", "case_id"),
)
"""What was recorded as handed over and was not, as two officers found."""

low_mark = sa.Table(
    "low_mark",
    metadata,
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
)
"""Accounts that were announced as low and have not been topped up since."""

known_officers = roster_officers(metadata)
"""Whom the rosters name."""
