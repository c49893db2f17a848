"""What intake keeps: cases and duties in the clear, everything personal sealed in `person_field` under the person's own key."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from shared.store.db import metadata as new_metadata
from shared.store.officers import roster_officers

metadata = new_metadata()


def _case_id(*, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column("case_id", UUID(as_uuid=False), sa.ForeignKey("intake_case.case_id"), nullable=False, primary_key=primary_key)


intake_case = sa.Table(
    "intake_case",
    metadata,
    sa.Column("case_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("place_code", sa.Text, sa.CheckConstraint("place_code ~ '^[0-9]{12}$'", name="place_code"), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("person_ref", sa.Text, nullable=False),
    sa.Column("document_index", sa.LargeBinary, comment="Blind index of the document number; NULL while nobody knows who it is."),
    sa.Column("identity_known", sa.Boolean, nullable=False),
    sa.Column("hardship_codes", ARRAY(sa.Text), nullable=False),
    sa.Column("identity_classes", ARRAY(sa.Text), nullable=False),
    sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("registered_by", sa.Text, nullable=False),
    sa.Column("first_asked_officer", sa.Text, nullable=False),
    sa.Column("first_asked_unit", sa.Text, nullable=False),
    sa.Column("answerable_officer", sa.Text, nullable=False),
    sa.Column("answerable_unit", sa.Text, nullable=False),
    sa.Column("policy_version", sa.Text, nullable=False),
    sa.Column("life_danger", sa.Boolean, nullable=False),
    sa.Column("suggested_urgency", sa.Text, nullable=False),
    sa.Column("found_at", sa.DateTime(timezone=True)),
    sa.Column("hukou_code", sa.Text),
    sa.Column("household_size", sa.Integer),
    sa.Column("affected_persons", sa.Integer),
    sa.Column("reporter_kind", sa.Text),
    sa.Column("stated_self_paid_fen", sa.BigInteger),
    sa.Column("stated_loss_fen", sa.BigInteger),
    sa.Column("requested_fen", sa.BigInteger),
    sa.Column("requested_modes", ARRAY(sa.Text), nullable=False),
    sa.Column("requested_programmes", ARRAY(sa.Text), nullable=False),
    sa.Column("duplicate_of", UUID(as_uuid=False)),
    sa.Column("duplicate_reason", sa.Text),
    sa.Column("urgency", sa.Text, sa.CheckConstraint("urgency IN ('emergency', 'ordinary')", name="urgency")),
    sa.Column("triage_reasons", ARRAY(sa.Text), nullable=False),
    sa.Column("accepted_at", sa.DateTime(timezone=True)),
    sa.Column("accepted_by", sa.Text),
    sa.Column("deemed", sa.Boolean, nullable=False),
    sa.Column("materials_outstanding", sa.Boolean, nullable=False),
    sa.Column("reason_code", sa.Text),
    sa.Column("reason_text", sa.Text),
    sa.Column("remedy_text", sa.Text),
    sa.Column("merged_into", UUID(as_uuid=False)),
    sa.Column("closed_at", sa.DateTime(timezone=True)),
    sa.Column("outcome", sa.Text),
    sa.Column("paid_fen", sa.BigInteger, nullable=False),
    sa.Column("time_left", sa.Interval, comment="Of the office's time to answer, while papers are awaited."),
    sa.Column(
        "first_registered_at",
        sa.DateTime(timezone=True),
        comment="The earliest registration of the cases that were merged into this one, if earlier than its own.",
    ),
    sa.Index("ix_intake_case_document_index", "document_index", "registered_at", postgresql_where=sa.text("document_index IS NOT NULL")),
    sa.Index("ix_intake_case_person_ref", "person_ref"),
    sa.Index("ix_intake_case_merged_into", "merged_into", postgresql_where=sa.text("merged_into IS NOT NULL")),
    sa.Index("ix_intake_case_state", "state", "case_id"),
    sa.Index("ix_intake_case_answerable_officer", "answerable_officer", "case_id"),
    sa.Index(
        "ix_intake_case_registered_by",
        "registered_by",
        "case_id",
        postgresql_where=sa.text("registered_by <> first_asked_officer"),
    ),
)
"""Cases. A trigger keeps who was asked first, when and how, and lets `answerable_*` and the place follow what was acknowledged only."""

person_key = sa.Table(
    "person_key",
    metadata,
    sa.Column("person_ref", sa.Text, primary_key=True),
    sa.Column("wrapped_key", sa.LargeBinary, nullable=False),
    sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
)
"""Each person's own key, wrapped by the master key. Deleting the row forgets the person."""

person_field = sa.Table(
    "person_field",
    metadata,
    _case_id(primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("person_ref", sa.Text, nullable=False),
    sa.Column("sealed", sa.LargeBinary, nullable=False),
)
"""Personal details of a case, one sealed field a row."""

person_walk = sa.Table(
    "person_walk",
    metadata,
    sa.Column("number", sa.BigInteger, sa.Identity(always=True), primary_key=True),
    sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("next_case", UUID(as_uuid=False), nullable=False, comment="The last case that was looked at."),
    sa.Column("looked_at", sa.BigInteger, nullable=False),
    sa.Column("joined", sa.BigInteger, nullable=False),
    sa.Column("unreadable", sa.BigInteger, nullable=False),
    sa.Column("ended_at", sa.DateTime(timezone=True)),
)
"""Walks over all cases that join persons who were several."""

person_join = sa.Table(
    "person_join",
    metadata,
    _case_id(primary_key=True),
    sa.Column("to_ref", sa.Text, primary_key=True),
    sa.Column("from_ref", sa.Text, nullable=False),
    sa.Column("from_index", sa.LargeBinary, nullable=False),
    sa.Column("to_index", sa.LargeBinary, nullable=False),
    sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("part_asked_at", sa.DateTime(timezone=True)),
    sa.Column("parted_at", sa.DateTime(timezone=True)),
    sa.Index("ix_person_join_to_ref", "to_ref"),
    sa.Index("ix_person_join_from_ref", "from_ref"),
    sa.Index("ix_person_join_asked", "case_id", postgresql_where=sa.text("part_asked_at IS NOT NULL AND parted_at IS NULL")),
)
"""Cases that were joined to another person on record, with what is needed to part them again."""

person_read = sa.Table(
    "person_read",
    metadata,
    sa.Column("read_id", UUID(as_uuid=False), primary_key=True),
    _case_id(),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("reader", sa.Text, nullable=False),
    sa.Column("organisation", sa.Text, nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("fields", ARRAY(sa.Text), nullable=False),
    sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
    sa.Index("ix_person_read_case_id", "case_id", "read_id"),
)
"""Every time that somebody read personal details unmasked; append-only."""

person_correction = sa.Table(
    "person_correction",
    metadata,
    sa.Column("correction_id", UUID(as_uuid=False), primary_key=True),
    _case_id(),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column(
        "state", sa.Text, sa.CheckConstraint("state IN ('corrected', 'proposed', 'confirmed', 'refused')", name="state"), nullable=False
    ),
    sa.Column("fields", ARRAY(sa.Text), nullable=False),
    sa.Column("reason_code", sa.Text, nullable=False),
    sa.Column("evidence_sha256", sa.Text, nullable=False),
    sa.Column("proposed_by", sa.Text, nullable=False),
    sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("answered_by", sa.Text),
    sa.Column("answered_at", sa.DateTime(timezone=True)),
    sa.Column("refuse_reason", sa.Text),
    sa.Column("account_version", sa.BigInteger, comment="Which correction of the account of its case it is; NULL unless it became valid."),
    sa.Column("former_ref", sa.Text, comment="Who the case was of before, where it is another person's by this."),
    sa.Column("identified_by", sa.Text, comment="What kind of body said who it is; NULL unless nobody knew before."),
    sa.Column("identified_at", sa.DateTime(timezone=True)),
    sa.CheckConstraint("state <> 'confirmed' OR answered_by <> proposed_by", name="two_officers"),
    sa.Index("ix_person_correction_case_id", "case_id", "correction_id"),
    sa.Index("uq_person_correction_pending", "case_id", unique=True, postgresql_where=sa.text("state = 'proposed'")),
)
"""What of a person was corrected, why and by whom; nothing personal. At most one of a case waits for a second officer."""

corrected_value = sa.Table(
    "corrected_value",
    metadata,
    sa.Column("correction_id", UUID(as_uuid=False), sa.ForeignKey("person_correction.correction_id"), primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    _case_id(),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("person_ref", sa.Text, nullable=False),
    sa.Column("before", sa.LargeBinary),
    sa.Column("after", sa.LargeBinary, nullable=False),
    sa.Index("ix_corrected_value_case_id", "case_id"),
)
"""Old and new values of corrections, sealed with the key of the person whom the case is of."""

materials = sa.Table(
    "materials",
    metadata,
    _case_id(primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("requested", ARRAY(sa.Text), nullable=False),
    sa.Column("requested_by", sa.Text, nullable=False),
    sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False),
)
"""The one-time notice 一次性告知: one row a case, for ever."""

material = sa.Table(
    "material",
    metadata,
    _case_id(primary_key=True),
    sa.Column("material", sa.Text, primary_key=True),
    sa.Column("sha256", sa.Text, primary_key=True, comment="Of the document, which is kept elsewhere."),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("received_by", sa.Text, nullable=False),
    sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
)
"""What came in."""

material_fault = sa.Table(
    "material_fault",
    metadata,
    sa.Column("case_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("material", sa.Text, primary_key=True),
    sa.Column("sha256", sa.Text, primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("reason_code", sa.Text, nullable=False),
    sa.Column("found_by", sa.Text, nullable=False),
    sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False, comment="Until when another one is awaited."),
    sa.ForeignKeyConstraint(
        ["case_id", "material", "sha256"],
        ["material.case_id", "material.material", "material.sha256"],
        name="fk_material_fault_case_id_material_sha256",
    ),
)
"""What came in and was wrong, each with the reason."""

handover = sa.Table(
    "handover",
    metadata,
    sa.Column("handover_id", UUID(as_uuid=False), primary_key=True),
    _case_id(),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("from_officer", sa.Text, nullable=False),
    sa.Column("to_officer", sa.Text, nullable=False),
    sa.Column("to_unit", sa.Text, nullable=False),
    sa.Column("reason_code", sa.Text, nullable=False),
    sa.Column(
        "state", sa.Text, sa.CheckConstraint("state IN ('offered', 'acknowledged', 'declined', 'withdrawn')", name="state"), nullable=False
    ),
    sa.Column("offered_by", sa.Text, nullable=False),
    sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("answered_at", sa.DateTime(timezone=True)),
    sa.Column("decline_reason", sa.Text),
    sa.Index("ix_handover_case_id", "case_id", "offered_at"),
    sa.Index("uq_handover_pending", "case_id", unique=True, postgresql_where=sa.text("state = 'offered'")),
)
"""Offers of the duty; at most one of a case is pending."""

transfer = sa.Table(
    "transfer",
    metadata,
    sa.Column("transfer_id", UUID(as_uuid=False), primary_key=True),
    _case_id(),
    sa.Column("from_place", sa.Text, nullable=False),
    sa.Column("to_place", sa.Text, nullable=False),
    sa.Column("from_officer", sa.Text, nullable=False),
    sa.Column("to_officer", sa.Text),
    sa.Column("to_unit", sa.Text),
    sa.Column("reason_code", sa.Text, nullable=False),
    sa.Column(
        "state",
        sa.Text,
        sa.CheckConstraint("state IN ('requested', 'acknowledged', 'declined', 'withdrawn')", name="state"),
        nullable=False,
    ),
    sa.Column("requested_by", sa.Text, nullable=False),
    sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("answered_at", sa.DateTime(timezone=True)),
    sa.Column("decline_reason", sa.Text),
    sa.Index("ix_transfer_case_id", "case_id", "requested_at"),
    sa.Index("uq_transfer_pending", "case_id", unique=True, postgresql_where=sa.text("state = 'requested'")),
)
"""Where a case was moved, or is asked to be moved; both offices see it. At most one of a case is pending."""

roster = sa.Table(
    "roster",
    metadata,
    sa.Column("roster_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("unit", sa.Text, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("members", JSONB, nullable=False),
    sa.Column("shifts", JSONB, nullable=False),
    sa.Column("absences", JSONB, nullable=False),
    sa.Column("kept_by", sa.Text, nullable=False),
    sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("wrapped_key", sa.LargeBinary, nullable=False, comment="The roster's own key, wrapped by the master key."),
    sa.Column("reach", sa.LargeBinary, nullable=False, comment="How each officer is reached; sealed."),
    sa.Index("uq_roster_place_code_unit", "place_code", "unit", unique=True),
)
"""Who of a unit is on duty when. Everybody may read whose duty it is; how one is reached is sealed."""

known_officers = roster_officers(metadata)
"""Whom the rosters name, as officers are compared."""

village_relief = sa.Table(
    "village_relief",
    metadata,
    sa.Column("relief_id", UUID(as_uuid=False), primary_key=True),
    _case_id(),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("form", sa.Text, nullable=False),
    sa.Column("amount_fen", sa.BigInteger, sa.CheckConstraint("amount_fen >= 0", name="amount_fen"), nullable=False),
    sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("given_by", sa.Text, nullable=False),
    sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("witnesses", sa.Integer, nullable=False),
    sa.Column("sealed_witnesses", sa.LargeBinary, nullable=False),
    sa.Column("money_source", sa.Text, nullable=False),
    sa.Column("items", ARRAY(sa.Text), nullable=False),
    sa.Column("over_limit", sa.Boolean, nullable=False),
    sa.Column("over_limit_reason", sa.Text),
    sa.Index("ix_village_relief_case_id", "case_id", "recorded_at"),
)
"""What villages gave at once."""

closing_fact = sa.Table(
    "closing_fact",
    metadata,
    sa.Column("event_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("case_id", UUID(as_uuid=False), nullable=False),
    sa.Column("place_code", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("type", sa.Text, nullable=False),
    sa.Column("said", JSONB, nullable=False),
    sa.Column("told_place", sa.Text, comment="By which place it was told, where the case is no more."),
    sa.Index("ix_closing_fact_case_id", "case_id"),
)
"""Events of the other stages that decide whether a case is over. No foreign key: they are kept, whatever case they are about."""

finished_there = sa.Table(
    "finished_there",
    metadata,
    _case_id(primary_key=True),
    sa.Column("place_code", sa.Text, primary_key=True),
    sa.Column("purpose", sa.Text, sa.CheckConstraint("purpose IN ('payment', 'referral')", name="purpose"), primary_key=True),
    sa.Column("department", sa.Text, primary_key=True, comment="Whose order it is; empty of a payment."),
)
"""Which places that a case has left still finish something of it: for that purpose their officers see of the person what it needs."""
