"""Alembic revisions of audit's database."""
