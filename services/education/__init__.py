"""Education 教育: aid for pupils and students."""

MIGRATIONS = "services.desk.migrations"
"""Its database is the desk's and nothing more."""
