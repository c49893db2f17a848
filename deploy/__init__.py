"""What stands above all services: the embedded stack, the operator's command, the demo, the policy profiles."""
