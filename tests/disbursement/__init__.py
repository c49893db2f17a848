"""Disbursement: money that cannot be paid twice."""
