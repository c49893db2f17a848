"""Pure decisions of intake."""
