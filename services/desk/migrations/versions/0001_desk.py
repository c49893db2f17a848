"""Create the queue."""

from shared.store.migrations import chassis, run_sql

revision, down_revision = "0001", None


def upgrade() -> None:
    chassis("0001")
    run_sql("services.desk.migrations", "versions/0001_tables.sql", "versions/0001_guards.sql")
