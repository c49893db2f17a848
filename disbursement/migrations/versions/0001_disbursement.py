"""Create the ledger, with everything that keeps it true, and the payments around it."""

from shared.store.migrations import chassis, run_sql

revision, down_revision = "0001", None


def upgrade() -> None:
    chassis("0001")
    run_sql(
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
