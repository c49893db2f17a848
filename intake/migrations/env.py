"""Migrate intake's database."""

from intake.repository.tables import metadata
from shared.store.migrations import run_env

run_env(metadata)
