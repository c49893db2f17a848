"""What intake is asked and answers over HTTP."""
