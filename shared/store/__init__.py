"""PostgreSQL: units of work, rows, timers, migrations."""
