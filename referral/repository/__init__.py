"""Every SQL statement of referral."""
