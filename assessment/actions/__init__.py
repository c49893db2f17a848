"""What assessment can do."""
