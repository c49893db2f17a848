"""For tests of every service: an issuer of tokens, and a service on a database of its own, with a clock that obeys."""
