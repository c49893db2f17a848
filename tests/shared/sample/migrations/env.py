"""Migrates the sample's database."""

from shared.migrations import run_env
from tests.shared.sample.main import metadata

run_env(metadata)
