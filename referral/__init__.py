"""Referral 转办: asks every department and charity that can help, at once, and knows when all have answered."""
