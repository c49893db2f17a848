"""What a desk can do: one transaction's worth each, never committed here."""
