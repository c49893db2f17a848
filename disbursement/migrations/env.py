"""Migrate disbursement's database."""

from disbursement.models import metadata
from shared.store.migrations import run_env

run_env(metadata)
