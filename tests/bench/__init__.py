"""What the product is measured against, and the loads it is measured with."""
