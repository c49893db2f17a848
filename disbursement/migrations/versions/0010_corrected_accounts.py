"""Know which account an instruction went to: how often it had been corrected, and how often it was since."""

from shared.store.migrations import run_sql

revision, down_revision = "0010", "0009"


def upgrade() -> None:
    """Add columns of which the release before knows nothing."""
    run_sql("disbursement.migrations", "versions/0010_corrected_accounts.sql")
