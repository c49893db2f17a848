"""Civil affairs 民政: dibao, tekun, children, stranded persons; and the paper desk of departments that have no queue of their own yet."""

MIGRATIONS = "services.desk.migrations"
"""Its database is the desk's and nothing more."""
