"""Assessment over HTTP."""
