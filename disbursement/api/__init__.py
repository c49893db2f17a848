"""Disbursement over HTTP."""
