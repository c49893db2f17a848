"""Every SQL statement of assessment."""
