"""Migrate audit's database."""

from audit.models import metadata
from shared.store.migrations import run_env

run_env(metadata)
