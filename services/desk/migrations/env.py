"""Migrate a department's database."""

from services.desk.models import metadata
from shared.store.migrations import run_env

run_env(metadata)
