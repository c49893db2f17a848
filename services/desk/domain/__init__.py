"""What desk knows: records, states, commands, questions."""
