"""Tests of assessment."""
