"""Create the proof log, with everything that keeps it append-only, and what is derived from it."""

from shared.store.migrations import chassis, run_sql

revision, down_revision = "0001", None


def upgrade() -> None:
    chassis("0001")
    run_sql(
        "audit.migrations",
        "versions/0001_tables.sql",
        "functions/0001_audit_hear.sql",
        "functions/0001_audit_refuse_change.sql",
        "functions/0001_audit_cluster.sql",
        "versions/0001_guards.sql",
    )
