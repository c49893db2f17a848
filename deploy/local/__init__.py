"""The embedded stack: real PostgreSQL and Kafka on free loopback ports, and stand-ins for what is truly outside."""
