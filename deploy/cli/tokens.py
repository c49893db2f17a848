"""`jiuji token`: a development access token."""

import asyncio
from pathlib import Path
from typing import get_args

import aiohttp
import click

from deploy.cli.place import root_option, running
from deploy.local.processes import StackError
from deploy.local.stack import DEVELOPMENT_GRANT, ask_token
from shared.kit.principal import Role


@click.command()
@root_option
@click.option(
    "--role",
    "roles",
    multiple=True,
    type=click.Choice(sorted(get_args(Role))),
    default=["window_clerk"],
    show_default=True,
    help="May be given several times.",
)
@click.option("--subject", default="officer-1", show_default=True, help="Who the token speaks for.")
@click.option("--jurisdiction", default="3709", show_default=True, help="Division-code prefix: 3709 is all of 泰安, 370983 is 肥城.")
@click.option("--scope", "scopes", multiple=True, help="Instead of all that the roles permit.")
@click.option("--organisation", default="", help="The officer's organisation.")
@click.option("--department", default="", help="For department handlers: the department's code.")
@click.option("--citizen-number", default="", help="For applicants: the own number, as verified (cn.citizen_number).")
@click.option("--issuer", default="", help="Another development issuer's URL.")
def token(root: Path, issuer: str, roles: tuple[str, ...], scopes: tuple[str, ...], **claims: str) -> None:
    """Print a development access token, good for an hour: TOKEN=$(jiuji token --role window_clerk)."""
    form = {"grant_type": DEVELOPMENT_GRANT, "roles": " ".join(roles), **claims}
    form |= {"scope": " ".join(scopes)} if scopes else {}
    url = issuer or running(root).urls["issuer"]
    try:
        click.echo(asyncio.run(ask_token(url, form)))
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        raise StackError(f"签发服务 {url} 无应答。 The issuer {url} does not answer ({type(error).__name__}).", 2) from error
