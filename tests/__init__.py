"""Tests, a folder per service."""
