"""Databases of every release, as dumps, and the promise that each can be brought to today's revision."""
