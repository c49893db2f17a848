"""`jiuji profile`: what a municipality's policy profile says."""

import click


@click.group()
def profile() -> None:
    """Look at a municipality's policy profile."""
