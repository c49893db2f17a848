"""How fast a case is registered over HTTP, beside the same route without a database, the ORM's way, and the database alone."""
