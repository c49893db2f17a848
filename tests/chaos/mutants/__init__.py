"""Small faults in the product that a campaign must notice: each a patch that breaks one promise. `python -m tests.chaos.mutants`."""
