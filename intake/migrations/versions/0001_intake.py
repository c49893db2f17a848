"""Create cases, what is sealed of persons, duties, and the guards that hold them even against SQL by hand."""

from alembic import op

from shared.store.migrations import chassis, run_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything."""
    chassis(op, "0001")
    run_sql(
        op,
        "intake.migrations",
        "versions/0001_tables.sql",
        "functions/0001_intake_guard_duty.sql",
        "functions/0001_intake_refuse_change.sql",
        "functions/0001_intake_look_up.sql",
        "functions/0001_intake_register.sql",
        "versions/0001_guards.sql",
    )


def downgrade() -> None:
    """Refuse: cases are not thrown away by a migration."""
    raise NotImplementedError("cases stay")
