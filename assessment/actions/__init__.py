"""What assessment can do: one transaction's worth each, never committed here."""
