"""Migrate intake's database."""

from intake.models import metadata
from shared.store.migrations import run_env

run_env(metadata)
