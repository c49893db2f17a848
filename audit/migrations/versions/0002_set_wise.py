"""Let a batch of events be received, recorded and finished in one round trip each."""

from shared.store.migrations import chassis, run_sql

revision, down_revision = "0002", "0001"


def upgrade() -> None:
    """Add the functions; the release before calls none of them."""
    chassis("0002")
    run_sql("audit.migrations", "functions/0002_audit_record.sql", "versions/0002_rights.sql")
