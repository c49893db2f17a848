"""python -m services.civil_affairs: every role in one process; --role api | relay | consumer | workers to scale one out."""

from services.civil_affairs.main import SPEC
from shared.service import run

if __name__ == "__main__":
    run(SPEC)
