"""Create the queue and the pledge book."""

from alembic import op

from shared.store.migrations import chassis, run_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything."""
    chassis(op, "0001")
    run_sql(op, "services.desk.migrations", "versions/0001_tables.sql", "versions/0001_guards.sql")
    run_sql(op, "services.charity.migrations", "versions/0001_tables.sql", "versions/0001_guards.sql")


def downgrade() -> None:
    """Refuse: pledges are not thrown away by a migration."""
    raise NotImplementedError("pledges stay")
