"""`python -m audit`."""

from shared.launch import launch

if __name__ == "__main__":
    launch("audit")
