"""Every SQL statement of audit: the log, what is known of cases and clocks, supervision."""
