"""A desk over HTTP."""
