"""Departments and charities: each with its own queue, its own decisions and its own answers."""
