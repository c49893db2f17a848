"""The tables of a desk. Texts stay here; no personal data but the person's reference."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

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
    sa.Column("remedy_text", sa.Text, comment="What the person can do against a refusal."),
    sa.Column("returned_late", sa.Boolean, comment="Whether the time to say that it is not ours was over."),
    sa.Column("result_text", sa.Text),
    sa.Column("amount_fen", sa.BigInteger),
    sa.Column("given_programme", sa.Text),
    sa.Column("departure_code", sa.Text),
    sa.Column("departure_text", sa.Text),
    sa.Column("confirmed_by", sa.Text),
    sa.Column("paper_sha256", sa.Text, comment="Digest of the letter of a department that was asked on paper."),
    sa.Column("system_no", sa.Text, comment="By what number the department's own system knows it."),
    sa.Column("stopped_at", sa.DateTime(timezone=True), comment="When its order was given up or its case ended."),
    sa.Column("due_at", sa.DateTime(timezone=True)),
    sa.Column("facts", JSONB(none_as_null=True), comment="What the order told of the household: what its rules go by, no more."),
    sa.Column(
        "given", JSONB(none_as_null=True), nullable=False, server_default="[]", comment="What others gave when the order was issued."
    ),
    sa.Column("attachments", JSONB(none_as_null=True), nullable=False, server_default="[]", comment="Digests of the proofs of the facts."),
    sa.Column("proposal", JSONB(none_as_null=True), comment="What the programme's rules say to the facts."),
    sa.Index("ix_task_case_id", "case_id"),
    sa.Index("ix_task_department_state", "department", "state", "task_id"),
)
"""The queue."""

report = sa.Table(
    "report",
    metadata,
    sa.Column("task_id", UUID(as_uuid=False), sa.ForeignKey("task.task_id"), primary_key=True),
    sa.Column("report_no", sa.Text, primary_key=True, comment="The department's system's own."),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("stage", sa.Text, nullable=False),
    sa.Column("amount_fen", sa.BigInteger, sa.CheckConstraint("amount_fen >= 0", name="amount_fen")),
    sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("reason_code", sa.Text),
    sa.Column("reason_text", sa.Text),
    sa.Column("recorded_by", sa.Text, nullable=False),
    sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
)
"""What departments' own systems reported; rows are only added."""

step = sa.Table(
    "step",
    metadata,
    sa.Column("task_id", UUID(as_uuid=False), sa.ForeignKey("task.task_id"), primary_key=True),
    sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False, comment="Of the programme that has such a step."),
    sa.Column("step", sa.Text, nullable=False),
    sa.Column("done_on", sa.Date, nullable=False),
    sa.Column("count", sa.BigInteger, sa.CheckConstraint("count > 0", name="count"), comment="Of sessions, or nights."),
    sa.Column("handed_to", sa.Text, comment="A code for who has the child from then on."),
    sa.Column("paper_sha256", sa.Text, comment="Digest of the letter of a department that was asked on paper."),
    sa.Column("recorded_by", sa.Text, nullable=False),
    sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
)
"""What was done between taking a task and answering it; rows are only added."""

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
