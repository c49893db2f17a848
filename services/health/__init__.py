"""Health: two departments share this desk, medical insurance 医保 and the health commission 卫健; each sees its own tasks only."""

MIGRATIONS = "services.desk.migrations"
"""Its database is the desk's and nothing more."""
