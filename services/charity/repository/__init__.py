"""Every SQL statement of the pledge book."""
