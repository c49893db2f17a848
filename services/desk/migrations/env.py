"""Migrate a department's database."""

from services.desk.repository.tables import metadata
from shared.store.migrations import run_env

run_env(metadata)
