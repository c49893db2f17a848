"""What assessment knows: records, states, commands, questions."""
