"""What charity knows: records, states, commands, questions."""
