"""Keep of which cases the decision was heard, and lock a case while something of it is settled."""

from shared.store.migrations import run_sql

revision, down_revision = "0005", "0004"


def upgrade() -> None:
    """Add the table and the function; the release before uses neither."""
    run_sql("disbursement.migrations", "versions/0005_aided_cases.sql", "functions/0005_settle_cases.sql", "versions/0005_rights.sql")
