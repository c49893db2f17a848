"""Migrate disbursement's database."""

from disbursement.repository.tables import metadata
from shared.store.migrations import run_env

run_env(metadata)
