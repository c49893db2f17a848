"""Every SQL statement of a desk."""
