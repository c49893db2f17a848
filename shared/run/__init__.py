"""A process: a service's specification, and what runs it."""
