"""Pure decisions of disbursement: the ledger, the states of payments and instructions, who may order."""
