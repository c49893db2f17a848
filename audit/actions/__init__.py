"""What audit can do: hear, seal, prove, keep the clocks, supervise, count."""
