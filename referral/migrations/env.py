"""Migrate referral's database."""

from referral.repository.tables import metadata
from shared.store.migrations import run_env

run_env(metadata)
