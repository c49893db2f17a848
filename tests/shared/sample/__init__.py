"""The smallest service there can be, to test the chassis with."""
