"""What referral knows: records, states, commands, questions."""
