"""A fault campaign: real load on the whole stack by public HTTP, real deaths of every process, and a look at what is left."""
