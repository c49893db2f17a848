"""Alembic revisions of disbursement's database."""
