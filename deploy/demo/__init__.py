"""The demo: published cases played through the line by the public HTTP APIs only."""
