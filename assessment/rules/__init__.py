"""What assessment decides: states, procedure, amount, who may act. Pure."""
