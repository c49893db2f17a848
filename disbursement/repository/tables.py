"""What disbursement keeps: the ledger (append-only), payments with their instructions, goods, and money asked back. No personal data."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, UUID

from shared.store.db import metadata as new_metadata

metadata = new_metadata()


def _amount(name: str) -> Column[int]:
    return Column(name, BigInteger, CheckConstraint(f"{name} >= 0", name=name), nullable=False, server_default=text("0"))


def _origin() -> tuple[Column[str], ...]:
    return (Column("cause", Text), Column("traceparent", Text), Column("policy_version", Text))


account = Table(
    "account",
    metadata,
    Column("code", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("limited", Boolean, nullable=False),
    _amount("debits_pending"),
    _amount("debits_posted"),
    _amount("credits_pending"),
    _amount("credits_posted"),
    CheckConstraint("NOT limited OR debits_pending + debits_posted <= credits_posted", name="never_below_zero"),
    # Every payment updates the same few rows: room on their pages keeps the new versions there.
    postgresql_with={"fillfactor": 50},
)
"""Every account's four totals. Only `ledger_write` changes them."""

transfer = Table(
    "transfer",
    metadata,
    Column("seq", BigInteger, Identity(always=True), nullable=False, unique=True),
    Column("transfer_id", UUID(as_uuid=False), primary_key=True, comment="The idempotency key: the same transfer cannot be made twice."),
    Column("kind", Text, CheckConstraint("kind IN ('move', 'pend', 'post', 'void')", name="kind"), nullable=False),
    Column("debit", Text, ForeignKey("account.code"), nullable=False),
    Column("credit", Text, ForeignKey("account.code"), nullable=False),
    Column("amount_fen", BigInteger, CheckConstraint("amount_fen > 0", name="amount_fen"), nullable=False),
    Column("pending_id", UUID(as_uuid=False), ForeignKey("transfer.transfer_id"), unique=True, comment="A hold is resolved at most once."),
    Column("reference", Text, nullable=False),
    Column("place_code", Text, nullable=False, comment="The place of the fund that pays or is paid."),
    Column("actor", Text, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
    CheckConstraint("debit <> credit", name="two_accounts"),
    CheckConstraint("(pending_id IS NOT NULL) = (kind IN ('post', 'void'))", name="resolves"),
    Index("ix_transfer_debit", "debit", "seq"),
    Index("ix_transfer_credit", "credit", "seq"),
)
"""Every line of the ledger. Only `ledger_write` adds to it, and nothing can change it."""

payment = Table(
    "payment",
    metadata,
    Column("payment_id", UUID(as_uuid=False), primary_key=True),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("item_id", Text, nullable=False),
    Column("instalment", Integer, nullable=False),
    Column("instalments", Integer, nullable=False),
    Column("amount_fen", BigInteger, nullable=False),
    Column("funding", Text, CheckConstraint("funding IN ('petty_reserve', 'county_budget')", name="funding"), nullable=False),
    Column("fund", Text, nullable=False),
    Column("first_relief", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("pay_after", DateTime(timezone=True), nullable=False),
    Column("proposed_by", Text),
    Column("decided_by", Text),
    *_origin(),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("updated_at", DateTime(timezone=True), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("hold_id", UUID(as_uuid=False), ForeignKey("transfer.transfer_id"), comment="The money set aside, while it is."),
    Column("ordered_by", Text),
    Column("order_id", UUID(as_uuid=False)),
    Column("cancel_reason", Text, comment="The case ended: cancel as soon as the bank cannot be paying it."),
    Column("reason_code", Text, comment="Why it is held, returned or cancelled."),
    Column("means", Text),
    Column("bank_reference", Text),
    Column("paid_at", DateTime(timezone=True)),
    Column("officers", ARRAY(Text), nullable=False, comment="Who handed over cash."),
    Column("receipt_sha256", Text),
    UniqueConstraint("item_id", "instalment"),
    Index("ix_payment_case_id", "case_id"),
    Index("ix_payment_state", "state", "payment_id"),
    Index("ix_payment_order_id", "order_id"),
    Index("ix_payment_waiting", "first_relief", "payment_id", postgresql_where=text("state IN ('due', 'held')")),
    Index("ix_payment_unwanted", "payment_id", postgresql_where=text("cancel_reason IS NOT NULL AND state NOT IN ('cancelled', 'paid')")),
)
"""Payments: each instalment of an item can be owed once."""

instruction = Table(
    "instruction",
    metadata,
    Column("instruction_no", Text, primary_key=True),
    Column("payment_id", UUID(as_uuid=False), ForeignKey("payment.payment_id"), nullable=False),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("amount_fen", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("next_at", DateTime(timezone=True), comment="When it is to be looked at again; NULL when it has ended."),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("submissions", Integer, nullable=False),
    Column("queries", Integer, nullable=False),
    Column("sent_at", DateTime(timezone=True)),
    Column("ended_at", DateTime(timezone=True)),
    Column("bank_reference", Text),
    Column("reason_code", Text),
    UniqueConstraint("payment_id", "attempt"),
    Index(
        "uq_instruction_open", "payment_id", unique=True, postgresql_where=text("state IN ('created', 'sending', 'accepted', 'unknown')")
    ),
    Index("ix_instruction_next_at", "state", "next_at", postgresql_where=text("next_at IS NOT NULL")),
)
"""What the bank was asked to pay. A payment has at most one instruction that may still be carried out."""

goods = Table(
    "goods",
    metadata,
    Column("item_id", Text, primary_key=True),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("value_fen", BigInteger, nullable=False),
    Column("first_relief", Boolean, nullable=False),
    *_origin(),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("issue_id", UUID(as_uuid=False), unique=True),
    Column("issued_by", Text),
    Column("issued_at", DateTime(timezone=True)),
    Column("description", Text),
    Column("receipt_sha256", Text),
    Column("cancelled_at", DateTime(timezone=True)),
    Index("ix_goods_case_id", "case_id"),
)
"""In-kind items."""

stopped_case = Table(
    "stopped_case",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("place_code", Text, nullable=False),
    Column("reason_code", Text, nullable=False),
    Column("heard_at", DateTime(timezone=True), nullable=False),
)
"""Cases that were withdrawn or merged: nothing is paid for them any more, whatever comes later."""

recovery = Table(
    "recovery",
    metadata,
    Column("recovery_id", UUID(as_uuid=False), primary_key=True),
    Column("payment_id", UUID(as_uuid=False), ForeignKey("payment.payment_id"), nullable=False),
    Column("case_id", Text, nullable=False),
    Column("place_code", Text, nullable=False),
    Column("fund", Text, nullable=False),
    Column("amount_fen", BigInteger, nullable=False),
    Column("repaid_fen", BigInteger, nullable=False),
    Column("reason_code", Text, nullable=False),
    Column("ordered_by", Text, nullable=False),
    Column("ordered_at", DateTime(timezone=True), nullable=False),
    Column("version", BigInteger, nullable=False),
    CheckConstraint("repaid_fen BETWEEN 0 AND amount_fen", name="repaid_fen"),
    Index("ix_recovery_payment_id", "payment_id"),
    Index("ix_recovery_case_id", "case_id"),
)
"""Money asked back."""

low_mark = Table(
    "low_mark",
    metadata,
    Column("code", Text, primary_key=True),
    Column("place_code", Text, nullable=False),
    Column("told_at", DateTime(timezone=True), nullable=False),
)
"""Accounts that were announced as low and have not been topped up since."""
