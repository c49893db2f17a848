"""What disbursement knows: records, states, commands, questions."""
