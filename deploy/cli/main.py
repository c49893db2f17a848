"""The commands put together."""

import runpy
import sys

import click

from deploy.cli.events import tail
from deploy.cli.parked import inspect, redrive, rehear, republish
from deploy.cli.persons import persons
from deploy.cli.profile import profile
from deploy.cli.roster import roster
from deploy.cli.stack import stack
from deploy.cli.tokens import token
from deploy.local.processes import StackError
from shared.kit.errors import Refusal

ANYTHING = {"ignore_unknown_options": True, "help_option_names": []}


class _Commands(click.Group):
    """Tells in a sentence what went wrong with the stack or was refused, instead of a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except StackError as error:
            click.ClickException(str(error)).show()
            ctx.exit(error.status)
        except Refusal as refusal:
            raise click.ClickException(refusal.told) from None


@click.group(cls=_Commands, name="jiuji")
def main() -> None:
    """救急 Jiuji: run, watch and repair the platform."""


@main.command(context_settings=ANYTHING)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def verify(arguments: tuple[str, ...]) -> None:
    """Check the proof of a case offline: jiuji verify bundle.json --key KEY."""
    _run("deploy.cli.verify", arguments)


@main.command(context_settings=ANYTHING)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def demo(arguments: tuple[str, ...]) -> None:
    """Play the published cases through every service: jiuji demo [--cases FILE]."""
    _run("deploy.demo", arguments)


def _run(module: str, arguments: tuple[str, ...]) -> None:
    # Programs with a command line of their own, which `jiuji` only gives a second name. In this process: a new `python -m` would look
    # into the current folder first, and take a `deploy.py` that lies there for ours.
    sys.argv[1:] = arguments
    runpy.run_module(module, run_name="__main__", alter_sys=True)


main.add_command(stack)
main.add_command(token)
main.add_command(profile)
main.add_command(roster)
main.add_command(persons)
main.add_command(tail)
main.add_command(inspect)
main.add_command(redrive)
main.add_command(republish)
main.add_command(rehear)
