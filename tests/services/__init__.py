"""Tests of the departments' services."""
