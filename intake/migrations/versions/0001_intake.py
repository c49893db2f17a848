"""Create cases, what is sealed of persons, duties, and the guards that hold them even against SQL by hand."""

from shared.store.migrations import chassis, run_sql

revision, down_revision = "0001", None


def upgrade() -> None:
    chassis("0001")
    run_sql(
        "intake.migrations",
        "versions/0001_tables.sql",
        "functions/0001_intake_guard_duty.sql",
        "functions/0001_intake_refuse_change.sql",
        "functions/0001_intake_look_up.sql",
        "functions/0001_intake_register.sql",
        "versions/0001_guards.sql",
    )
