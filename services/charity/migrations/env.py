"""Migrate the charity's database: the desk's tables and the pledge book."""

from services.charity.repository.tables import metadata
from shared.store.migrations import run_env

run_env(metadata)
