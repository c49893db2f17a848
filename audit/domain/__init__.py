"""What audit knows: records, states, commands, questions."""
