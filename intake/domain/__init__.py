"""What intake knows: records, states, commands, questions."""
