"""The sample's one table, and a trigger that fails at the commit when a note asks for it."""

from shared.store.migrations import chassis, run_sql

revision, down_revision = "0001", None


def upgrade() -> None:
    chassis("0001")
    chassis("0002")
    chassis("0003")
    run_sql("tests.shared.sample.migrations", "versions/0001_sample.sql")
