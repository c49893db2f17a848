"""Migrate referral's database."""

from referral.models import metadata
from shared.store.migrations import run_env

run_env(metadata)
