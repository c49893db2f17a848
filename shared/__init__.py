"""The chassis: what every service stands on. It knows no service."""
