"""Tests of the whole line: every process, real PostgreSQL, real Kafka."""
