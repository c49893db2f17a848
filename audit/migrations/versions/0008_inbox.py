"""Find the clocks that wait for an officer; keep who works in which unit and who leads it."""

from shared.store.migrations import run_sql

revision, down_revision = "0008", "0007"


def upgrade() -> None:
    """Add columns that the release before leaves as they are, indexes, a table and a function of which it knows nothing."""
    run_sql("audit.migrations", "versions/0008_inbox.sql", "functions/0008_audit_leads.sql", "versions/0008_rights.sql")
