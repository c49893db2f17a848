"""python -m services.education: every role in one process; --role api | relay | consumer | workers to scale one out."""

from services.education.main import SPEC
from shared.service import run

if __name__ == "__main__":
    run(SPEC)
