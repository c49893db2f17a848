"""Migrates the sample's database."""

from shared.store.migrations import run_env
from tests.shared.sample.main import metadata

run_env(metadata)
