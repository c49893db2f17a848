"""What audit can do: record, seal, prove, keep the clocks, supervise, count."""
