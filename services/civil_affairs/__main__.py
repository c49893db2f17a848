"""python -m services.civil_affairs: every role in one process; --role api | relay | consumer | workers to scale one out."""

from shared.run.launch import launch

if __name__ == "__main__":
    launch("services.civil_affairs")
