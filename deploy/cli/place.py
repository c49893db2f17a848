"""Where the commands find the running stack."""

from pathlib import Path

import click

from deploy.local.installed import ROOT
from deploy.local.processes import StackError
from deploy.local.state import Folder, State

root_option = click.option(
    "--root", type=click.Path(path_type=Path), default=ROOT / ".local", show_default=".local", help="Folder of the stack's data."
)


def running(root: Path) -> State:
    """Return the stack that runs in a folder. Raises `StackError` with the remedy if none does."""
    state = Folder(root).read()
    if state is None:
        raise StackError(f"{root} 中没有运行的系统，make up 启动系统。 No stack runs with its data in {root}: make up starts it.")
    return state
