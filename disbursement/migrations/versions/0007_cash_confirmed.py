"""Keep who is to confirm that cash was handed over."""

from shared.store.migrations import run_sql

revision, down_revision = "0007", "0006"


def upgrade() -> None:
    """Add the column; the release before neither reads nor writes it, and cannot show a payment in the new state."""
    run_sql("disbursement.migrations", "versions/0007_cash_confirmed.sql")
