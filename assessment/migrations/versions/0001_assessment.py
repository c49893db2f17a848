"""Create assessments, proofs, notices and objections."""

from shared.store.migrations import chassis, run_sql

revision, down_revision = "0001", None


def upgrade() -> None:
    chassis("0001")
    run_sql("assessment.migrations", "versions/0001_tables.sql", "versions/0001_guards.sql")
