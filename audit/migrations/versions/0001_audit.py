"""Create the proof log, with everything that keeps it append-only, and what is derived from it."""

from alembic import op

from shared.store.migrations import chassis, run_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything."""
    chassis(op, "0001")
    run_sql(
        op,
        "audit.migrations",
        "versions/0001_tables.sql",
        "functions/0001_audit_hear.sql",
        "functions/0001_audit_refuse_change.sql",
        "functions/0001_audit_cluster.sql",
        "versions/0001_guards.sql",
    )


def downgrade() -> None:
    """Refuse: the proof log is not thrown away by a migration."""
    raise NotImplementedError("the proof log stays")
