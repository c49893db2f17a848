"""Every SQL statement of disbursement."""
