"""Referral's database, revision by revision."""
