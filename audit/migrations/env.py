"""Migrate audit's database."""

from audit.repository.tables import metadata
from shared.store.migrations import run_env

run_env(metadata)
