"""What needs nothing of the others: pure, or handed in."""
