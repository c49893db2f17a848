"""python -m services.education: every role in one process; --role api | relay | consumer | workers to scale one out."""

from shared.run.launch import launch

if __name__ == "__main__":
    launch("services.education")
