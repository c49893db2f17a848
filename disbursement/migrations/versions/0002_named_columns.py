"""Return accounts by the names of their columns, whatever order a database has them in."""

from alembic import op

from shared.store.migrations import run_sql

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the function anew; who runs the release before calls it by the same names."""
    run_sql(
        op,
        "disbursement.migrations",
        "versions/0002_drop_ledger_lock.sql",
        "functions/0002_ledger_lock.sql",
        "versions/0002_grant_ledger_lock.sql",
    )


def downgrade() -> None:
    """Refuse: a ledger is not taken back."""
    raise NotImplementedError("the ledger stays")
