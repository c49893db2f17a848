"""What a charity can do besides answering orders: one transaction's worth each, never committed here."""
