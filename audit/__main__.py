"""`python -m audit`."""

from audit.main import SPEC
from shared.service import run

if __name__ == "__main__":
    run(SPEC)
