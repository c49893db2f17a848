"""Migrate assessment's database."""

from assessment.repository.tables import metadata
from shared.store.migrations import run_env

run_env(metadata)
