"""Documents that are written from a policy profile: the commands that print them."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import click

from deploy.local.stack import DEFAULT_PROFILE
from shared.events.contracts import EVENT_NAMES
from shared.kit.calendar import SHANGHAI
from shared.kit.clock import SystemClock
from shared.kit.policy import NoPolicy, Policy, PolicyBook, PolicyInvalid

Text = tuple[str, str]
"""Chinese, then English."""

DAY = click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="Day on which the profile is asked; today if left out.")


def printing(name: str, told: str, text: Callable[[Policy, bool], str]) -> click.Command:
    """Return a command that prints what `text` makes of a profile on a day, in English or not; `told` is its help."""

    @click.command(name, help=f"{told} Without DIRECTORY: deploy/profiles/taian.")
    @click.argument("directory", type=click.Path(exists=True, file_okay=False, path_type=Path), default=DEFAULT_PROFILE)
    @click.option("--language", type=click.Choice(["zh", "en"]), default="en", show_default=True)
    @DAY
    def command(directory: Path, language: str, day: datetime | None) -> None:
        click.echo(text(policy_asked(directory, day), language == "en"), nl=False)

    return command


def policy_asked(directory: Path, day: datetime | None) -> Policy:
    """Return a profile as it is on the day that a command was given, today if none. Raises `click.ClickException`, with what to do."""
    asked = day.date() if day else SystemClock().now().astimezone(SHANGHAI).date()
    try:
        return policy_on(directory, asked)
    except PolicyInvalid as fault:
        raise click.ClickException(str(fault)) from None
    except NoPolicy:
        raise click.ClickException(f"{asked}: 该日尚无有效条目 nothing in the profile holds on that day") from None


def policy_on(directory: Path, day: date) -> Policy:
    """Return a profile as it is on a day. Raises `PolicyInvalid`, `NoPolicy`."""
    return PolicyBook.load(directory, EVENT_NAMES).on(day)
