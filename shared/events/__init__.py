"""Kafka: what is published and what is read."""
