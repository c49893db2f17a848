"""Disbursement 拨付: budgets and reserves, the ledger, payments that cannot be made twice, goods, and money asked back."""
