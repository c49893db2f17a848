"""Create the ledger, with everything that keeps it true, and the payments around it."""

from alembic import op

from shared.store.migrations import chassis, run_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything."""
    chassis(op, "0001")
    run_sql(
        op,
        "disbursement.migrations",
        "versions/0001_tables.sql",
        "functions/0001_ledger_lock.sql",
        "functions/0001_ledger_known.sql",
        "functions/0001_ledger_write.sql",
        "functions/0001_ledger_trial.sql",
        "functions/0001_ledger_totals.sql",
        "functions/0001_ledger_refuse_change.sql",
        "versions/0001_guards.sql",
    )


def downgrade() -> None:
    """Refuse: a ledger is not thrown away by a migration."""
    raise NotImplementedError("the ledger stays")
