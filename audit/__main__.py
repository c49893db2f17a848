"""`python -m audit`."""

from shared.run.launch import launch

if __name__ == "__main__":
    launch("audit")
