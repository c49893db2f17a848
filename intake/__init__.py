"""Intake 受理: every call is a case, and somebody is answerable from the first second."""
