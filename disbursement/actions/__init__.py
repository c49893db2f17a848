"""What disbursement can do: owe, set aside, order, send, settle, hand over, ask back."""
