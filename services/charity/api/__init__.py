"""The pledge book over HTTP."""
