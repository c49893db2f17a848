"""Audit over HTTP: what it knows, what it proves, what happens now, and the operators' console."""
